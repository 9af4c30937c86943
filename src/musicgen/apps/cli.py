"""The command-line interface: `musicgen generate` and the other commands; those of `musicgen train` in `cli_train`.

Torch is imported inside the commands, so that `--help` and errors in options are shown at once. A MusicGenError is
shown as one sentence on standard error, with exit code 2. Ctrl-C ends with exit code 130; SIGTERM and SIGHUP clean up
as Ctrl-C does, and end with 143 and 129.
"""

from __future__ import annotations

import copy
import difflib
import gc
import sys
from pathlib import Path
from typing import Annotated, Any, Literal, cast

import typer

from musicgen import __version__
from musicgen.apps import cli_edit, cli_sound, messages, process
from musicgen.apps.cli_app import app_page
from musicgen.apps.cli_batch import batch
from musicgen.apps.cli_doctor import doctor
from musicgen.apps.cli_finetune import finetune
from musicgen.apps.cli_generate import generate
from musicgen.apps.cli_radio import radio
from musicgen.apps.cli_serve import serve
from musicgen.apps.cli_takes import chat, history_app, info, reproduce
from musicgen.apps.cli_train import train_app
from musicgen.apps.completion import model_names
from musicgen.apps.options import APP_SETTINGS, Device, Offline, WeightsDir
from musicgen.errors import InputError, MusicGenError
from musicgen.extras import require
from musicgen.names_elsewhere import SAME_ELSEWHERE

# click.UsageError. Some versions of typer contain a copy of click, others import it: this finds either.
UsageError: Any = typer.BadParameter.__bases__[0]

# `generate` also takes the names that AudioCraft and transformers have for the same options.
_KNOWN_NAMES = {
    "token_normalize_func": lambda name: SAME_ELSEWHERE.get(plain := name.replace("-", "_"), plain).replace(
        "_", "-"
    )
}

# Importing torch makes many objects and throws few away; Python would look through all of them again and again.
_OBJECTS_BEFORE_COLLECTION = 100_000
_WITHOUT_COMMAND = ("--help", "-h", "--version", "--install-completion", "--show-completion")

app = typer.Typer(
    **{**APP_SETTINGS, "add_completion": True},
    pretty_exceptions_enable=False,
    help="Make music from text and melodies.",
)
corpus_app = typer.Typer(
    **APP_SETTINGS, help="The corpus generator: songs composed by code, as training data."
)
app.command(context_settings=_KNOWN_NAMES)(generate)
app.command(context_settings=_KNOWN_NAMES)(batch)
app.command(context_settings=_KNOWN_NAMES)(chat)
app.command(context_settings=_KNOWN_NAMES)(radio)
app.command()(info)
app.command()(reproduce)
app.add_typer(history_app, name="history")
app.command()(serve)
app.command("app")(app_page)
app.command()(doctor)
app.command()(finetune)
app.command("open")(cli_edit.open_take)
app.command()(cli_edit.edit)
app.command()(cli_edit.bridge)
app.command()(cli_sound.notes)
app.command()(cli_sound.midi)
app.command()(cli_sound.stems)
app.command()(cli_sound.pack)
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
    model: Annotated[
        str, typer.Argument(help="A name of `musicgen models` or a folder.", autocompletion=model_names)
    ] = "nano",
    weights_dir: WeightsDir = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """List the genres, instruments, moods and uses that a model was trained on: the words to use in prompts."""
    from musicgen.apps.words import show

    typer.echo(show(model, weights_dir, as_json=as_json))


@app.command()
def convert(
    source: Annotated[
        str,
        typer.Argument(help="A folder, a name of `musicgen models` or a hub id.", autocompletion=model_names),
    ],
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
    model: Annotated[
        str,
        typer.Argument(help="A name of `musicgen models`, a hub id or a folder.", autocompletion=model_names),
    ],
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
    model: Annotated[
        str,
        typer.Argument(help="A name of `musicgen models`, a hub id or a folder.", autocompletion=model_names),
    ] = "nano",
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
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTION)
    try:
        process.begin()
        code = run(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:  # before or after the command itself
        code = process.INTERRUPTED
    process.end()
    gc.freeze()  # or else the interpreter looks through all objects of torch before it ends
    sys.exit(process.status(code))


def run(arguments: list[str]) -> int:
    """Run one command; returns the exit code."""
    full = arguments
    try:
        full = _with_command(arguments)
        code = _command(full)(args=full, prog_name="musicgen", standalone_mode=False) or 0
        sys.stdout.flush()
    except (KeyboardInterrupt, typer.Abort):
        code = process.INTERRUPTED
    except (Exception, SystemExit) as error:
        # An import that a signal ends may raise any error.
        code = process.INTERRUPTED if process.received else _failure(error, arguments, full)
    if code == process.INTERRUPTED:
        typer.echo("Interrupted.", err=True)
    return int(code)


def _failure(error: BaseException, arguments: list[str], full: list[str]) -> int:
    """Say in one sentence what has ended a command; returns its exit code. An error of this program is raised again."""
    # The reader of a pipe that has closed it is no error; typer turns it into a SystemExit.
    pipe = error.__context__ if isinstance(error, SystemExit) else error
    if isinstance(pipe, BrokenPipeError):
        messages.silence(sys.stdout)
        return 0
    if isinstance(error, UsageError):
        return _fail(messages.usage_error(error, arguments))
    if isinstance(error, MusicGenError):
        return _fail(messages.in_terminal_words(str(error), arguments, _options(full)))
    if isinstance(error, MemoryError):
        return _fail("There is not enough memory for this; try a shorter duration or a smaller model.")
    if isinstance(error, OSError):
        return _fail(f"{error.filename}: {error.strerror}." if error.filename else f"{error}.")
    raise error


def _with_command(arguments: list[str]) -> list[str]:
    """The arguments, with the command first: one that options stand before, or `generate` where none is named."""
    if not arguments or arguments[0] in _WITHOUT_COMMAND:
        return arguments
    first, commands = arguments[0], _registered()
    if first in commands:
        return arguments
    if first.startswith("-"):
        word = _first_word(arguments)
        if word not in commands:
            return ["generate", *arguments]
        place = arguments.index(word)
        return [word, *arguments[:place], *arguments[place + 1 :]]
    if len(first.split()) > 1:
        return ["generate", *arguments]
    names = [name for name, each in commands.items() if not each.hidden]
    raise InputError(messages.no_such_command(first, difflib.get_close_matches(first, names, n=2)))


def _first_word(arguments: list[str]) -> str:
    """The first of the arguments that is no option of `generate`, nor the value of one; empty if there is none."""
    command = _command(["generate"]).commands["generate"]
    unchecked = {"resilient_parsing": True, "ignore_unknown_options": True, "allow_extra_args": True}
    try:
        with command.make_context("generate", list(arguments), **unchecked) as context:
            words = context.params["prompts"]
    except UsageError:  # an option without its value, of which the command itself will tell
        words = None
    return str(words[0]) if words else ""


def _registered() -> dict[str, Any]:
    """What typer is told of each command and group of commands, by its name."""
    commands = {each.name or _plain_name(each.callback): each for each in app.registered_commands}
    return {**commands, **{str(each.name): each for each in app.registered_groups}}


def _plain_name(callback: Any) -> str:
    return str(callback.__name__).replace("_", "-")


def _command(arguments: list[str]) -> Any:
    """What runs these arguments: the whole application or, in a fifth of the time, the one command that they name."""
    named = _registered().get(arguments[0]) if arguments else None
    if named is None:
        return typer.main.get_command(app)
    one = copy.copy(app)
    one.registered_commands = [each for each in app.registered_commands if each is named]
    one.registered_groups = [each for each in app.registered_groups if each is named]
    return typer.main.get_command(one)


def _options(arguments: list[str]) -> set[str]:
    """The flags of the command that the arguments name."""
    command = _command(arguments)
    for word in arguments:
        command = getattr(command, "commands", {}).get(word, command)
    return {name for each in command.params for name in each.opts}


def _fail(message: str) -> Literal[2]:
    messages.say(message, err=True)
    return 2


if __name__ == "__main__":
    main()
