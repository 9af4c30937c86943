"""The command-line interface: `musicgen generate` and the other commands; those of `musicgen train` in `cli_train`.

Torch is imported inside the commands, so that `--help` and errors in options are shown at once. A MusicGenError is
shown as one sentence on standard error, with exit code 2. Ctrl-C ends with exit code 130; SIGTERM and SIGHUP clean up
as Ctrl-C does, and end with 143 and 129.
"""

from __future__ import annotations

import difflib
import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Literal, cast

import typer

from musicgen import __version__
from musicgen.apps import cli_edit, messages
from musicgen.apps.cli_serve import serve
from musicgen.apps.cli_train import train_app
from musicgen.apps.destination import (
    STANDARD_OUTPUT,
    Destination,
    check_apart,
    choose,
    choose_stream,
    shown,
)
from musicgen.apps.options import (
    APP_SETTINGS,
    Device,
    Dtype,
    Offline,
    Quiet,
    WeightsDir,
    with_generation_options,
)
from musicgen.config import DTYPES
from musicgen.errors import InputError, MusicGenError
from musicgen.extras import require
from musicgen.generation import SAME_ELSEWHERE, GenerationParams, check_stream

# click.UsageError. Some versions of typer contain a copy of click, others import it: this finds either.
UsageError: Any = typer.BadParameter.__bases__[0]

# `generate` also takes the names that AudioCraft and transformers have for the same options.
_KNOWN_NAMES = {
    "token_normalize_func": lambda name: SAME_ELSEWHERE.get(plain := name.replace("-", "_"), plain).replace(
        "_", "-"
    )
}

INTERRUPTED = 130

app = typer.Typer(**APP_SETTINGS, pretty_exceptions_enable=False, help="Make music from text and melodies.")
corpus_app = typer.Typer(
    **APP_SETTINGS, help="The corpus generator: songs composed by code, as training data."
)
app.command()(serve)
app.command("open")(cli_edit.open_take)
app.command()(cli_edit.edit)
app.command()(cli_edit.bridge)
app.add_typer(train_app, name="train")
app.add_typer(corpus_app, name="corpus")


def _version(show: bool) -> None:
    if show:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def top(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Make music from text and melodies."""


@app.command(context_settings=_KNOWN_NAMES)
@with_generation_options
def generate(
    prompts: Annotated[list[str] | None, typer.Argument(help="Descriptions: one file each.")] = None,
    *,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            help="Audio file, whose suffix sets the format; a folder, for numbered files; or -, standard output.",
        ),
    ] = None,
    stream: Annotated[
        str | None,
        typer.Option("--stream", help="Write a wav file, or - standard output, while the music is made."),
    ] = None,
    raw: Annotated[
        bool, typer.Option("--raw", help="With --stream: the samples alone, without a wav header.")
    ] = False,
    keep_codes: Annotated[
        bool,
        typer.Option(
            "--keep-codes", help="Also write each piece as a take (.mgtake), to go on with it later."
        ),
    ] = False,
    play: Annotated[bool, typer.Option("--play", help="Play the music while it is made.")] = False,
    weights_dir: WeightsDir = None,
    offline: Offline = False,
    device: Device = None,
    dtype: Dtype = None,
    quiet: Quiet = False,
    **given: Any,
) -> None:
    """Make music from descriptions, a melody, or the beginning of a piece.

    Example: musicgen generate "warm lo-fi hip hop with electric piano" -o out.wav --duration 10 --seed 7
    """
    from musicgen.io import hub

    streamed = stream is not None or play
    if keep_codes and (streamed or output in STANDARD_OUTPUT):
        raise InputError("--keep-codes writes a take beside each file: use it with --output FILE.")
    if streamed:
        given["normalization_strategy"] = given.get("normalization_strategy") or "fixed"
    params, texts = _request(list(prompts or []), given)
    place = _place(output, stream, given, len(texts), raw=raw, play=play)
    if place is not None:
        params = replace(params, output_format=place.file_format)
        check_apart(place.paths, params.input_audio)
    if streamed:
        check_stream(params)
    if dtype is not None and dtype not in DTYPES:
        raise InputError(f"--dtype must be one of {', '.join(DTYPES)}, got {dtype}.")
    hub.check_known(params.model_version, weights_dir)

    from musicgen.apps import generated_files
    from musicgen.apps.playback import Player, check_sound_device
    from musicgen.apps.streamed_output import make_stream
    from musicgen.engine.generate import MusicGen
    from musicgen.engine.request import check
    from musicgen.io import checkpoint

    if place is not None:
        generated_files.check_places(place, params)
    if play:
        check_sound_device()
    where: dict[str, Any] = {"weights_dir": weights_dir, "offline": offline}
    check(params, texts, checkpoint.read(params.model_version, **where).config)
    model = MusicGen.from_pretrained(params.model_version, device=device, dtype=dtype, **where)
    generated_files.announce_license(model.config.license)
    if streamed:
        make_stream(model, texts[0], params, place, raw=raw, player=Player() if play else None)
    elif place is not None:
        generated_files.make(model, texts, params, place, quiet=quiet, keep_codes=keep_codes)


def _place(
    output: str | None, stream: str | None, given: dict[str, Any], count: int, *, raw: bool, play: bool
) -> Destination | None:
    """Where to write; None if the music is only played."""
    if raw and stream is None:
        raise InputError("--raw is for --stream: musicgen generate … --stream - --raw | another-program.")
    if stream is None and not play:
        return choose(output, given, count)
    if output is not None:
        raise InputError(
            f"--output writes the finished music, and --stream or --play take it while it is made: write --stream "
            f"{shown(output)} in place of --output."
        )
    if stream is not None:
        return choose_stream(stream, given, count, raw=raw)
    if count > 1:
        raise InputError(f"--play plays one piece of music, got {count} prompts.")
    return None


def _request(prompts: list[str], given: dict[str, Any]) -> tuple[GenerationParams, list[str | None]]:
    """The typed options and the descriptions, with all checks that need no model."""
    for name in [name for name, value in given.items() if value is None]:
        del given[name]
    if prompts and "prompt" in given:
        raise InputError("Give the description as an argument or with --prompt, not both.")
    params = GenerationParams.build(given)
    texts: list[str | None] = list(prompts) if prompts else [params.prompt]
    if params.input_audio == "":
        raise InputError("--input-audio needs the name of an audio file, such as --input-audio hum.wav.")
    if params.continuation and params.input_audio is None:
        raise InputError("--continuation needs --input-audio, the clip to continue: --input-audio clip.wav.")
    if params.input_audio is None and all(text is None for text in texts):
        raise InputError(
            f"Say what to make: {messages.MAKE_SOMETHING}, or give a melody: --input-audio hum.wav."
        )
    return params, texts


@app.command()
def models(
    weights_dir: WeightsDir = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """List the models: parameters, size, memory, features, licence, and what is on this machine."""
    from musicgen.apps.catalogue import show

    typer.echo(show(weights_dir, as_json=as_json))


@app.command()
def words(
    model: Annotated[str, typer.Argument(help="A name of `musicgen models` or a folder.")] = "nano",
    weights_dir: WeightsDir = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """List the genres, instruments, moods and uses that a model was trained on: the words to use in prompts."""
    from musicgen.apps.words import show

    typer.echo(show(model, weights_dir, as_json=as_json))


@app.command()
def convert(
    source: Annotated[str, typer.Argument(help="A folder, a name of `musicgen models` or a hub id.")],
    destination: Annotated[Path, typer.Argument(help="The folder to write.")],
    to: Annotated[str, typer.Option("--to", help="musicgen, transformers or audiocraft.")] = "musicgen",
    weights_dir: WeightsDir = None,
    offline: Offline = False,
) -> None:
    """Rewrite a checkpoint in another format."""
    from musicgen.io import checkpoint

    where: dict[str, Any] = {"weights_dir": weights_dir, "offline": offline}
    written = checkpoint.convert(source, destination, cast(Any, to), **where)  # checks the format itself
    typer.echo(f"Wrote {written} in the {to} format.")


@app.command()
def verify(
    model: Annotated[str, typer.Argument(help="A name of `musicgen models`, a hub id or a folder.")],
    weights_dir: WeightsDir = None,
    offline: Offline = False,
) -> None:
    """Compare a checkpoint with published values and with transformers."""
    from musicgen.evaluate.verify import verify as run

    report = run(model, weights_dir=weights_dir, offline=offline)
    typer.echo(str(report))
    if not report.passed:
        raise typer.Exit(1)


@app.command()
def evaluate(
    model: Annotated[str, typer.Argument(help="A name of `musicgen models`, a hub id or a folder.")] = "nano",
    output: Annotated[
        Path, typer.Option("--output", "-o", help="Folder for report.json, report.md and pictures.")
    ] = Path("out/evaluation"),
    *,
    songs: Annotated[int | None, typer.Option("--songs", help="Held-out songs; all by default.")] = None,
    long: Annotated[
        int | None,
        typer.Option(
            "--long",
            help="How many takes of 20 s and of 60 s, and a quarter as many of 180 s; 4 by default, 0 for none.",
        ),
    ] = None,
    quick: Annotated[bool, typer.Option("--quick", help="Only a dozen songs.")] = False,
    train_tagger: Annotated[
        bool, typer.Option("--train-tagger", help="First train the tagger of this installation again.")
    ] = False,
    device: Device = None,
    weights_dir: WeightsDir = None,
    codecs: Annotated[
        list[Path] | None,
        typer.Option(
            "--codec", help="Measure only this codec, a folder; repeat the option to compare several."
        ),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Do not print progress.")] = False,
) -> None:
    """Measure a checkpoint on held-out music: fidelity, adherence, distance, diversity, long takes."""
    if quick and songs is not None:
        raise InputError("Give either --songs or --quick, not both.")
    require("evaluate", "`musicgen evaluate`")
    from musicgen.engine.generate import MusicGen
    from musicgen.evaluate import evaluate as evaluation
    from musicgen.evaluate.train_tagger import train as train_new_tagger

    def say(line: str) -> None:
        if not quiet:
            typer.echo(line, err=True)

    evaluated = MusicGen.from_pretrained(model, device=device, weights_dir=weights_dir)
    if codecs:
        from musicgen.evaluate.codec_stages import compare
        from musicgen.train.codec_folder import open_codec

        named = {
            f"{model}'s codec": evaluated.components.codec,
            **{str(each): open_codec(each) for each in codecs},
        }
        typer.echo(
            compare(
                named, evaluation.QUICK_SONGS if quick else songs or evaluation.EvaluationConfig().prompts
            )
        )
        return
    if train_tagger:
        say(str(train_new_tagger(evaluated.components.codec, say=say)))
    songs = evaluation.QUICK_SONGS if quick else songs
    long = evaluation.QUICK_LONG if quick and long is None else long
    typer.echo(str(evaluation.evaluate(evaluated, output, songs=songs, long=long, say=say)))


@corpus_app.command("sample")
def corpus_sample(
    seed: Annotated[int, typer.Option("--seed", help="The same seed composes the same song.")] = 0,
    output: Annotated[Path, typer.Option("--output", "-o", help="Audio file.")] = Path("song.wav"),
    seconds: Annotated[
        float | None,
        typer.Option("--seconds", help="Approximate length; by default the length of the composition."),
    ] = None,
    genre: Annotated[
        str | None, typer.Option("--genre", help="A genre; by default the seed chooses it.")
    ] = None,
) -> None:
    """Compose a song: writes its audio, its caption (.txt) and its notes (.mid)."""
    require("corpus", "`musicgen corpus sample`")
    from musicgen.corpus.sample import sample

    files = sample(seed, output, seconds=seconds, genre=genre)
    typer.echo(f"{files.audio}, {files.text}, {files.midi}: {files.caption}")


@app.command(hidden=True)
def schema(
    root: Annotated[Path, typer.Option("--root", help="A checkout of the repository.")] = Path(),
    check: Annotated[bool, typer.Option("--check", help="Only report whether they are current.")] = False,
) -> None:
    """Write the files generated from GenerationParams: Cog's schema and predictor, and docs/cli.md."""
    from musicgen.apps import schema as generated

    changed = generated.stale(root, app) if check else generated.write(root, app)
    typer.echo("\n".join(changed) or "Everything is current.")
    if check and changed:
        raise typer.Exit(1)


def main(arguments: list[str] | None = None) -> None:
    """Run one command and end the process with its exit code: 0 done, 2 an invalid request, 130 interrupted."""
    received: list[int] = []

    def interrupt(number: int, frame: object) -> None:
        received.append(number)
        raise KeyboardInterrupt

    for name in (
        "SIGTERM",
        "SIGHUP",
    ):  # as Ctrl-C, so that no unfinished file is left; a signal that nohup ignores stays ignored
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, interrupt)
    code = run(sys.argv[1:] if arguments is None else arguments)
    sys.exit(128 + received[0] if received and code == INTERRUPTED else code)


def run(arguments: list[str]) -> int:
    """Run one command; returns the exit code."""
    try:
        code = app(args=_with_command(arguments), prog_name="musicgen", standalone_mode=False) or 0
        sys.stdout.flush()
    except UsageError as error:
        return _fail(messages.usage_error(error, arguments))
    except (BrokenPipeError, SystemExit) as error:  # typer turns a BrokenPipeError into a SystemExit
        if not isinstance(error, BrokenPipeError) and not isinstance(error.__context__, BrokenPipeError):
            raise
        messages.silence()  # the reader of the pipe has closed it, which is no error
        return 0
    except (KeyboardInterrupt, typer.Abort):
        code = INTERRUPTED
    except MusicGenError as error:
        return _fail(messages.in_terminal_words(str(error), arguments))
    except MemoryError:
        return _fail("There is not enough memory for this; try a shorter duration or a smaller model.")
    except OSError as error:
        return _fail(f"{error.filename}: {error.strerror}." if error.filename else f"{error}.")
    if code == INTERRUPTED:
        typer.echo("Interrupted.", err=True)
    return int(code)


def _with_command(arguments: list[str]) -> list[str]:
    """The arguments, with `generate` put first if they begin with a description or an option."""
    if not arguments or arguments[0] in ("--help", "-h", "--version"):
        return arguments
    first, commands = arguments[0], typer.main.get_command(app).commands  # type: ignore[attr-defined]  # a group's
    if first in commands:
        return arguments
    if first.startswith("-") or len(first.split()) > 1:
        return ["generate", *arguments]
    names = [name for name, each in commands.items() if not each.hidden]
    raise InputError(messages.no_such_command(first, difflib.get_close_matches(first, names, n=2)))


def _fail(message: str) -> Literal[2]:
    messages.say(message, err=True)
    return 2


if __name__ == "__main__":
    main()
