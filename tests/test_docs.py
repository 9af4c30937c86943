"""Every block of commands or Python in README and docs runs: a page from its top, in a folder of its own.

Commands are the real ones, and the files that they name are there afterwards. Those of the README run as processes; on
other pages a line that needs no shell runs within this process, which saves the start of Python. Targets of make are
looked up in the Makefile, not run: the checks of every commit run them. Pages of long work (hours of training, whole
evaluations) have their lines read by the real parser; tests/train and tests/evaluate do the same work in small.
"""

import os
import re
import shlex
import subprocess
import sys
from itertools import groupby, pairwise, takewhile
from pathlib import Path

import pytest
import soundfile
import typer

from musicgen.apps import cli

ROOT = Path(__file__).parents[1]
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")])
LONG = {"evaluation.md", "training.md"}
SOUND = (".wav", ".mp3", ".flac", ".ogg")


def blocks(page: Path) -> list[tuple[str, str]]:
    """Language and text of each fenced block."""
    return re.findall(
        r"^```(\w*)\n(.*?)^```$", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL
    )


def commands(text: str) -> list[list[str]]:
    lines = [shlex.split(line, comments=True) for line in text.splitlines()]
    return [line for line in lines if line]


def named(words: list[str]) -> list[str]:
    """Files that a command is to write."""
    return [word for flag, word in pairwise(words) if flag in ("-o", "--output", ">")]


@pytest.fixture
def shell(tmp_path):
    """A folder whose `musicgen` is this one and whose `make` only looks its targets up, and the environment of both."""
    tools = tmp_path / "tools"
    tools.mkdir()
    scripts = {
        # A server that a page starts, and does not end because the page fails, ends by itself.
        "musicgen": (
            'limit=\n[ "$1" = serve ] && limit="timeout 600"\n'
            f'exec $limit "{sys.executable}" -m musicgen "$@"\n'
        ),
        "make": f'for target; do grep -q "^$target:" "{ROOT}/Makefile" || exit 1; done\n',
    }
    for name, body in scripts.items():
        (tools / name).write_text(f"#!/bin/sh\n{body}")
        (tools / name).chmod(0o755)
    path = [str(ROOT / "src"), *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
    work = tmp_path / "work"
    work.mkdir()
    return work, {
        **os.environ,
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join(filter(None, path)),
        "OMP_NUM_THREADS": "1",
    }


def test_every_block_has_a_language():
    for page in PAGES:
        for language, text in blocks(page):
            assert language in ("bash", "python") or not re.search(
                r"^(musicgen|make|pip|import|from) ", text, re.MULTILINE
            )


@pytest.mark.parametrize(
    "page", [p for p in PAGES if p.name not in LONG and blocks(p)], ids=lambda page: page.name
)
def test_a_page_runs_from_its_top(page, shell, monkeypatch, capfd):
    folder, environment = shell
    monkeypatch.chdir(folder)
    names: dict[str, object] = {"__name__": "docs"}
    for language, text in blocks(page):
        if language == "bash":
            lines = text.splitlines()
            for here, some in groupby(lines, lambda line: page.name != "README.md" and needs_no_shell(line)):
                part = "\n".join(some)
                code, said = in_this_process(part, capfd) if here else in_shell(part, environment)
                assert code == 0, f"{part}\n{said}"
                assert "was not trained on" not in said
            check_files([line for line in commands(text) if line[0] == "musicgen"], folder)
        elif language == "python":
            exec(compile(text, str(page), "exec"), names)


def needs_no_shell(line: str) -> bool:
    """Whether a line is a comment or a command of ours without pipes and redirections."""
    bare = re.sub(r""""[^"]*"|'[^']*'|#.*""", "", line).strip()
    return not bare or (bare.startswith("musicgen ") and not re.search(r"[|<>&;$*`\\]", bare))


def in_shell(text: str, environment: dict[str, str]) -> tuple[int, str]:
    """The exit code of a block, and what it printed."""
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", text], env=environment, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def in_this_process(text: str, capfd: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """The same of commands that need no shell; an error ends the block."""
    capfd.readouterr()
    code = next(filter(None, (cli.run(words[1:]) for words in commands(text))), 0)
    return code, "".join(capfd.readouterr())


def check_files(lines: list[list[str]], folder: Path) -> None:
    """Every file that a command names is there, and sound is sound."""
    for words in lines:
        given = takewhile(lambda word: not word.startswith("-"), words[2:])
        prompts = len(list(given)) if words[1] == "generate" else 1
        for name in named(words):
            path = folder / name
            if name == "-" or "{" in name:  # a pattern
                continue
            if name.endswith("/"):
                made = [each for each in path.iterdir() if not each.name.startswith(".")]
                assert len(made) >= prompts
            elif prompts > 1:
                made = [path.with_name(f"{path.stem}-{i}{path.suffix}") for i in range(1, prompts + 1)]
            else:
                made = [path]
            for each in made:
                assert each.stat().st_size > 0
                if each.suffix in SOUND:
                    assert soundfile.info(each).frames > 0


@pytest.mark.parametrize("name", sorted(LONG))
def test_lines_of_long_work_are_read_by_the_real_command(name):
    lines = [
        line
        for language, text in blocks(ROOT / "docs" / name)
        if language == "bash"
        for line in commands(text)
    ]
    assert lines
    for program, *words in lines:
        assert program == "musicgen"
        command = typer.main.get_command(cli.app)
        while hasattr(command, "commands"):
            command = command.commands[words.pop(0)]
        recipe = next((word for word in words if word.startswith("recipes/")), None)
        assert recipe is None or (ROOT / recipe).is_file()
        with command.make_context(command.name, list(words)) as context:
            assert context.params


def test_files_that_pages_name_are_there():
    for page in PAGES:
        for name in re.findall(
            r"`((?:docs|recipes|tests|scripts|benchmarks|examples)/[\w./-]+\.\w+)`", page.read_text("utf-8")
        ):
            assert (ROOT / name).is_file(), f"{page.name} names {name}"


def test_the_map_of_files_names_every_module():
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8").partition("### The files")[2]
    _, listed = re.findall(r"^```(\w*)\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)[0]
    folders, name = dict[str, set[str]](), ""
    for line in listed.splitlines():
        first, *rest = re.findall(r"[\w.]+", line)
        name, words = (first, rest) if not line.startswith(" ") else (name, [first, *rest])
        folders.setdefault(name, set()).update(words)
    source = ROOT / "src" / "musicgen"
    assert set(folders) == {each.parent.name for each in source.glob("*/__init__.py")}
    for name, words in folders.items():
        modules = {each.stem for each in (source / name).glob("*.py")} - {"__init__"}
        assert modules <= words, f"{name} of docs/architecture.md"
        files = {each.name for each in (source / name).iterdir()}
        assert words - modules <= files, f"{name} of docs/architecture.md"
