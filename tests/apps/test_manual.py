"""The manual is made of the commands that are there, as Markdown."""

from typing import Annotated

import typer

from musicgen.apps.cli import app
from musicgen.apps.manual import manual


def sample() -> typer.Typer:
    made, inner = typer.Typer(), typer.Typer()

    @made.command()
    def cook(
        dish: Annotated[str, typer.Argument(help="What | how.")],
        hot: Annotated[bool, typer.Option("--hot", help="With\n pepper.")] = False,
    ) -> None:
        """Cook a dish.

        It takes a while.
        """

    @made.command(hidden=True)
    def secret() -> None:
        """Not listed."""

    @inner.command("wash")
    def wash_up() -> None:
        """Wash up."""

    @inner.command()
    def dry() -> None:
        """Dry."""

    made.add_typer(inner, name="after")
    return made


def test_commands_and_their_options_become_sections_and_rows():
    text = manual(sample())
    heads = [line for line in text.splitlines() if line.startswith("## ")]
    assert heads == ["## musicgen cook", "## musicgen after wash", "## musicgen after dry"]
    assert "Cook a dish.\n\nIt takes a while.\n" in text
    assert "What \\| how." in text and "| With pepper. |" in text and "`--hot`" in text
    assert "Not page" not in text


def test_tables_are_whole():
    for line in manual(app).splitlines():
        if line.startswith("|"):
            assert line.replace("\\|", "").count("|") == 3, line


def test_every_visible_command_is_in_the_manual():
    text, root = manual(app), typer.main.get_command(app)
    for name, command in root.commands.items():
        assert (f"## musicgen {name}" in text) != command.hidden, name
