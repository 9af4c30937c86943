"""Writes `docs/cli.md`, the reference of all terminal commands, from the commands themselves."""

from __future__ import annotations

from typing import Any

import typer

_HEAD = """# The `musicgen` command

Written by `musicgen schema`; a test checks that it is current. Options may be typed with dashes or underscores.
Exit codes: 0 done, 1 a check that failed, 2 an invalid request (one sentence on stderr says why),
130 interrupted.
"""


def manual(app: typer.Typer) -> str:
    """Every terminal command with its arguments and options, as Markdown."""
    root = typer.main.get_command(app)
    return _HEAD + "".join(_sections(root, "musicgen"))


def _sections(command: Any, path: str) -> list[str]:
    if hasattr(command, "commands"):
        shown = [(name, each) for name, each in command.commands.items() if not each.hidden]
        return [part for name, each in shown for part in _sections(each, f"{path} {name}")]
    context = command.context_class(command, info_name=path)
    rows = [each.get_help_record(context) for each in command.get_params(context)]
    table = "".join(f"| `{_cell(names)}` | {_cell(about)} |\n" for names, about in filter(None, rows))
    about = "\n".join(line.strip() for line in (command.help or "").strip().splitlines())
    return [f"\n## {path}\n\n{about}\n\n| option | meaning |\n|---|---|\n{table}"]


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
