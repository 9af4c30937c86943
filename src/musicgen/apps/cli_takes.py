"""Commands about takes that were made: `info`, `reproduce`, `history`; and `chat`, which makes one after the other."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Annotated, Any

import typer

from musicgen.apps.messages import say
from musicgen.apps.options import (
    APP_SETTINGS,
    Device,
    Dtype,
    NoHistory,
    NoTags,
    Offline,
    WeightsDir,
    with_generation_options,
)
from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.io.history import History, HistoryEntry

history_app = typer.Typer(**APP_SETTINGS)

Number = Annotated[int, typer.Argument(help="Number of a take in `musicgen history list`.")]
Model = Annotated[
    str | None, typer.Option("--model", help="The model, if it has another name or place than in the tags.")
]
InputAudio = Annotated[
    str | None,
    typer.Option("--input-audio", help="The sound that it was made from, if it is not found by its name."),
]
Bridge = Annotated[
    str | None, typer.Option("--bridge", help="The sound that a bridge leads to, if it is somewhere else.")
]
Force = Annotated[
    bool,
    typer.Option("--force", help="Also with another version, model or given sound: other music, likely."),
]


def info(
    files: Annotated[list[Path], typer.Argument(help="Audio files.")],
    as_json: Annotated[bool, typer.Option("--json", help="One line of JSON for each file.")] = False,
) -> None:
    """Show how audio files were made, as their tags say, and their length, loudness, tempo and key.

    Example: musicgen info out.wav
    """
    from musicgen.apps.file_info import show

    say(show(files, as_json=as_json))


def reproduce(
    file: Annotated[Path, typer.Argument(help="An audio file that musicgen made.")],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="The file to write; by default NAME-again beside it."),
    ] = None,
    *,
    model: Model = None,
    input_audio: InputAudio = None,
    bridge: Bridge = None,
    force: Force = False,
    weights_dir: WeightsDir = None,
    offline: Offline = False,
) -> None:
    """Make the music of a file again, from its tags, and compare: exit code 0 if the bytes are the same, else 1.

    Example: musicgen reproduce out.wav -o again.wav
    """
    from musicgen.apps.reproduce import Means
    from musicgen.apps.reproduce import reproduce as run
    from musicgen.apps.take_report import TakeReport

    means = Means(
        model=model,
        input_audio=input_audio,
        bridge=bridge,
        weights_dir=weights_dir,
        offline=offline,
        force=force,
    )
    if not run(file, output, means, TakeReport()):
        raise typer.Exit(1)


@history_app.callback(invoke_without_command=True)
def history(context: typer.Context) -> None:
    """The takes that you made; MUSICGEN_HISTORY=off or --no-history keeps none. Without a command: list the latest."""
    if context.invoked_subcommand is None:
        history_list()


@history_app.command("list")
def history_list(
    search: Annotated[str | None, typer.Argument(help="Only takes with this text in their prompt.")] = None,
    limit: Annotated[int, typer.Option("--limit", "-n", help="How many, the latest ones.")] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="One line of JSON for each take.")] = False,
) -> None:
    """List the latest takes, the newest last."""
    if limit < 1:
        raise InputError(f"--limit must be at least 1, got {limit}.")
    entries = History().entries(limit=limit, search=search)[::-1]
    if not entries and not as_json:
        say("No takes yet." if search is None else f"No take has {search!r} in its prompt.")
    for entry in entries:
        say(json.dumps(_facts(entry)) if as_json else _line(entry))


@history_app.command("show")
def history_show(number: Number) -> None:
    """Show all that is known of a take, as JSON."""
    say(json.dumps(_facts(History().get(number)), indent=2, ensure_ascii=False))


@history_app.command("play")
def history_play(number: Number) -> None:
    """Play the file of a take."""
    from musicgen.apps.playback import check_sound_device, play_file

    path = _file(History().get(number))
    check_sound_device()
    play_file(path)


@history_app.command("again")
def history_again(
    number: Number,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="The file to write; by default take-NUMBER here.")
    ] = None,
    *,
    model: Model = None,
    input_audio: InputAudio = None,
    bridge: Bridge = None,
    force: Force = False,
    weights_dir: WeightsDir = None,
    offline: Offline = False,
) -> None:
    """Make a take again, from the history alone: to the same bytes, if version and model are the same."""
    from musicgen.apps.reproduce import Means, make_again
    from musicgen.apps.take_report import TakeReport

    entry = History().get(number)
    suffix = f".{entry.tags.options.get('output_format', 'wav')}"
    output = output or Path(f"take-{number}{suffix}")
    if output.suffix.lower() != suffix:
        raise InputError(f"Take {number} is {suffix[1:]}; give --output a name that ends in {suffix}.")
    means = Means(
        model=model or entry.model,
        input_audio=input_audio,
        bridge=bridge,
        weights_dir=weights_dir,
        offline=offline,
        force=force,
    )
    sounds = [Path(entry.input_audio)] if entry.input_audio else []
    folders = [*(each.parent for each in sounds), Path()]
    make_again(entry.tags, output, means, TakeReport(), look_in=folders, look_for=sounds)


@history_app.command("clear")
def history_clear(
    numbers: Annotated[list[int] | None, typer.Argument(help="Only these takes.")] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Forget takes, all by default. Their sound files stay."""
    history = History()
    if numbers:
        for number in numbers:
            history.remove(number)
        say(f"Forgot {len(numbers)} takes.")
        return
    if not yes:
        if not sys.stdin.isatty():
            raise InputError(
                "Give --yes to forget all takes where nobody can be asked, or name some by their numbers."
            )
        typer.confirm(f"Forget all takes in {history.path}? The sound files stay.", abort=True)
    say(f"Forgot {history.clear()} takes.")


@with_generation_options
def chat(
    output: Annotated[
        Path, typer.Option("--output", "-o", help="Folder for the takes: take-1.wav, take-2.wav, …")
    ] = Path("chat"),
    *,
    no_tags: NoTags = False,
    no_history: NoHistory = False,
    weights_dir: WeightsDir = None,
    offline: Offline = False,
    device: Device = None,
    dtype: Dtype = None,
    **given: Any,
) -> None:
    """Make music in a conversation: type a description, hear it, then "again", "longer", "more like 3", "undo".

    Example: musicgen chat --duration 5
    """
    options = {name: value for name, value in given.items() if value is not None}
    params = GenerationParams.build(options)
    from musicgen.apps.chat import converse
    from musicgen.io import hub

    hub.check_known(params.model_version, weights_dir)

    from musicgen.apps.take_report import TakeReport
    from musicgen.engine.generate import MusicGen

    model = MusicGen.from_pretrained(
        params.model_version, device=device, dtype=dtype, weights_dir=weights_dir, offline=offline
    )
    converse(
        model,
        options,
        output,
        TakeReport.to_history("chat", params.model_version, tags=not no_tags, history=not no_history),
    )


def _file(entry: HistoryEntry) -> Path:
    """The file of a take; raises InputError if it is gone."""
    if entry.path is None or not entry.path.is_file():
        was = "was never a file" if entry.path is None else f"is not at {entry.path} any more"
        raise InputError(f"Take {entry.id} {was}; `musicgen history again {entry.id}` makes it again.")
    return entry.path


def _facts(entry: HistoryEntry) -> dict[str, Any]:
    return {
        "id": entry.id, "made_at": entry.made_at, "source": entry.source,
        "path": None if entry.path is None else str(entry.path), "seconds": entry.seconds,
        "loudness": entry.loudness, "input_audio": entry.input_audio,
        "model": entry.model, "made_by": json.loads(entry.tags.to_json()),
    }  # fmt: skip


def _line(entry: HistoryEntry) -> str:
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(entry.made_at))
    prompt = " ".join((entry.tags.prompt or "(no prompt)").split())
    place = "" if entry.path is None else f"  {entry.path}{'' if entry.path.is_file() else ' (gone)'}"
    prompt = prompt if len(prompt) <= 60 else f"{prompt[:59]}…"
    return f"{entry.id:>4}  {when}  {entry.seconds:6.2f} s  seed {entry.tags.seed}  {entry.tags.model}  {prompt}{place}"
