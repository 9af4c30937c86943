"""Options of the terminal commands: those that several commands share, and one for each field of `GenerationParams`."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import Field, fields
from pathlib import Path
from typing import Annotated, Any

import typer

from musicgen.apps.completion import model_names, one_of
from musicgen.generation import GenerationParams, bounds
from musicgen.parse import field_types
from musicgen.serve.cog_schema import option_type

# Every option may be typed with underscores too, so that the names of Python and Cog work here.
CONTEXT_SETTINGS = {
    "token_normalize_func": lambda name: name.replace("_", "-"),
    "help_option_names": ["-h", "--help"],
}
APP_SETTINGS: dict[str, Any] = {
    "add_completion": False,
    "rich_markup_mode": None,
    "context_settings": CONTEXT_SETTINGS,
}

WeightsDir = Annotated[
    Path | None,
    typer.Option("--weights-dir", help="Folder with models: looked in first, and where downloads go."),
]
Offline = Annotated[bool, typer.Option("--offline", help="Never use the network.")]
Device = Annotated[str | None, typer.Option("--device", help="cpu, cuda, cuda:1, mps; by default the best.")]
Dtype = Annotated[
    str | None,
    typer.Option(
        "--dtype",
        help="Precision: int8, int4, bfloat16 or float32 on a CPU, float16, bfloat16 or float32 on a GPU.",
    ),
]
NoTags = Annotated[bool, typer.Option("--no-tags", help="Do not write into files how they were made.")]
NoHistory = Annotated[bool, typer.Option("--no-history", help="Do not remember this in `musicgen history`.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar.")]


# Options whose text lists several things: typed several times, they are joined.
_LISTS = ("adapters",)


def flag(name: str) -> str:
    """The long option of a field: `top_k` is `--top-k` (`--top_k` works too)."""
    return "--" + name.replace("_", "-")


def _parameter(option: Field[Any], kind: Any) -> inspect.Parameter:
    limits = bounds(option)
    about = option.metadata["help"] + (f" Allowed: {limits}." if limits else "")
    # The default is None so that the command can see what was typed; the help shows the real default.
    shown: bool | str = False if option.default is None else str(option.default).lower()
    names = [flag(option.name)]
    if kind is bool:
        names = [f"{names[0]}/{flag('no_' + option.name)}"]
    completes: Any = None if option.metadata["choices"] is None else one_of(option.metadata["choices"])
    if option.name == "model_version":
        completes = model_names
    if option.name in _LISTS:
        kind, about = list[str], f"{about} Or repeat the option."
    annotation = Annotated[
        kind | None, typer.Option(*names, help=about, show_default=shown, autocompletion=completes)
    ]
    return inspect.Parameter(option.name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)


def with_generation_options(command: Callable[..., None]) -> Callable[..., None]:
    """Replace the `**given` of a command by one option for each field of `GenerationParams`."""
    # Not get_type_hints for the command: before Python 3.11 it wraps Annotated in Optional if the default is None.
    hints, own = field_types(GenerationParams), inspect.get_annotations(command, eval_str=True)
    kept = [
        each.replace(annotation=own[each.name], kind=inspect.Parameter.KEYWORD_ONLY)
        for each in inspect.signature(command).parameters.values()
        if each.kind is not inspect.Parameter.VAR_KEYWORD
    ]
    added = [_parameter(each, option_type(hints[each.name])) for each in fields(GenerationParams)]

    def wrapped(**values: Any) -> None:
        for name in _LISTS:
            values[name] = ", ".join(values[name]) if values[name] else None
        command(**values)

    wrapped.__name__, wrapped.__doc__ = command.__name__, command.__doc__
    wrapped.__annotations__ = {each.name: each.annotation for each in (*kept, *added)}
    wrapped.__signature__ = inspect.Signature([*kept, *added])  # type: ignore[attr-defined]  # typer reads it
    return wrapped
