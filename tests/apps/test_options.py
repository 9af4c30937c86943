"""Every field of GenerationParams is an option of a terminal command, with its default and bounds in the help."""

import re
from dataclasses import fields
from typing import Annotated

import pytest
import typer
from typer.testing import CliRunner

from musicgen.apps.options import flag, with_generation_options
from musicgen.generation import GenerationParams, bounds, read_adapters
from musicgen.serve.cog_schema import option_type

FIELDS = {each.name: each for each in fields(GenerationParams)}


@pytest.fixture
def command():
    """A command with every option, and the list of what each call of it was given."""
    app, calls = typer.Typer(), []

    @app.command()
    @with_generation_options
    def make(
        words: Annotated[list[str] | None, typer.Argument()] = None,
        output: Annotated[str, typer.Option("--output", "-o")] = "a.wav",
        **given: object,
    ) -> None:
        """Make music."""
        typed = {name: value for name, value in given.items() if value is not None}
        calls.append((words, output, typed))

    return app, calls


def test_only_what_was_typed_is_given(command):
    app, calls = command
    done = CliRunner().invoke(
        app, ["x", "-o", "b.wav", "--top-k", "5", "--duration", "2.5", "--no-continuation"]
    )
    assert done.exit_code == 0, done.output
    assert calls == [(["x"], "b.wav", {"top_k": 5, "duration": 2.5, "continuation": False})]
    assert CliRunner().invoke(app, []).exit_code == 0
    assert calls[1][1:] == ("a.wav", {})


def test_values_have_the_type_of_their_field(command):
    app, calls = command
    assert CliRunner().invoke(app, ["--top-k", "many"]).exit_code == 2
    assert CliRunner().invoke(app, ["--nothing", "1"]).exit_code == 2
    assert calls == []


def test_adapters_that_are_named_one_by_one_are_joined(command):
    app, calls = command
    assert CliRunner().invoke(app, ["--adapters", "a:0.5", "--adapters", "b, c"]).exit_code == 0
    assert calls[0][2] == {"adapters": "a:0.5, b, c"}
    assert [name for name, _ in read_adapters(calls[0][2]["adapters"])] == ["a", "b", "c"]


def test_every_field_is_an_option_with_its_default(command):
    help_text = CliRunner().invoke(command[0], ["--help"], env={"COLUMNS": "200"}).output
    assert [name for name in FIELDS if flag(name) not in help_text] == []
    assert re.search(r"default: \(?250\b", help_text)


def test_flags_and_types():
    assert flag("top_k") == "--top-k" and flag("seed") == "--seed"
    assert option_type(int | None) is int and option_type(float) is float and option_type(None | str) is str


def test_bounds_are_in_the_help():
    assert bounds(FIELDS["top_p"]) == "0 to 1"
    assert bounds(FIELDS["top_k"]) == "at least 0"
    assert bounds(FIELDS["output_format"]) == "one of wav, mp3, flac, ogg"
    assert bounds(FIELDS["prompt"]) == ""
