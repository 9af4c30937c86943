"""The terminal: `musicgen generate`, and everything else the house can do, one command each.

Heavy imports stand inside the commands, so that help and errors in options appear at once. Errors of ours become one
sentence on stderr and exit code 2; Ctrl-C ends with 130, SIGTERM and SIGHUP end as Ctrl-C does, with 143 and 129.
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
from musicgen.apps import messages, recipes
from musicgen.apps.extras import require
from musicgen.apps.options import with_generation_options
from musicgen.config import DTYPES
from musicgen.errors import InputError, MusicGenError
from musicgen.generation import SAME_ELSEWHERE, GenerationParams

# Typer carries its own copy of click or imports it, by version; its parents of BadParameter are the same.
UsageError: Any = typer.BadParameter.__bases__[0]

# Underscores are as good as dashes in every option, so that names from Python and Cog work here too.
_SETTINGS = {
    "token_normalize_func": lambda name: name.replace("_", "-"),
    "help_option_names": ["-h", "--help"],
}
# So are the names that AudioCraft and transformers have, where music is made.
_KNOWN_NAMES = {
    "token_normalize_func": lambda name: SAME_ELSEWHERE.get(plain := name.replace("-", "_"), plain).replace(
        "_", "-"
    )
}
_STYLE: dict[str, Any] = {"add_completion": False, "rich_markup_mode": None, "context_settings": _SETTINGS}

INTERRUPTED = 130

app = typer.Typer(**_STYLE, pretty_exceptions_enable=False, help="Make music from words and melodies.")
train = typer.Typer(**_STYLE, help="Train a codec, encode music with it, train a language model.")
corpus = typer.Typer(**_STYLE, help="Music composed by our own code, to train on and to listen to.")
app.add_typer(train, name="train")
app.add_typer(corpus, name="corpus")

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
        help="Precision: int8, bfloat16 or float32 on a CPU, float16, bfloat16 or float32 on a GPU.",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar.")]
RunFolder = Annotated[Path, typer.Option("--output", "-o", help="Folder for checkpoints and the log.")]
Recipe = Annotated[
    Path, typer.Argument(help="A recipe in TOML, or the name of one that comes with musicgen: nano.")
]
Workers = Annotated[int, typer.Option("--workers", help="Processes that render music ahead.")]
StartFrom = Annotated[
    str | None,
    typer.Option("--start-from", help="A model, or a codec's folder, whose weights to start from."),
]
MaxMinutes = Annotated[float | None, typer.Option("--max-minutes", help="Stop then; run again to go on.")]


def _version(asked: bool) -> None:
    if asked:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def top(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Make music from words and melodies."""


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
    from musicgen.apps import destination
    from musicgen.io import hub

    params, texts = _request(list(prompts or []), given)
    place = destination.choose(output, given, len(texts))
    params = replace(params, output_format=place.file_format)
    destination.check_apart(place.paths, params.input_audio)
    if dtype is not None and dtype not in DTYPES:
        raise InputError(f"--dtype must be one of {', '.join(DTYPES)}, got {dtype}.")
    hub.check_known(params.model_version, weights_dir)

    from musicgen.apps import generated_files
    from musicgen.engine.generate import MusicGen
    from musicgen.engine.request import check
    from musicgen.io import checkpoint

    generated_files.check_places(place, params)
    where: dict[str, Any] = {"weights_dir": weights_dir, "offline": offline}
    check(params, texts, checkpoint.read(params.model_version, **where).config)
    model = MusicGen.from_pretrained(params.model_version, device=device, dtype=dtype, **where)
    generated_files.announce_license(model.config.license)
    generated_files.make(model, texts, params, place, quiet=quiet)


def _request(prompts: list[str], given: dict[str, Any]) -> tuple[GenerationParams, list[str | None]]:
    """The options that were typed, checked as far as it goes without a model, and the descriptions."""
    for name in [name for name, value in given.items() if value is None]:
        del given[name]
    if prompts and "prompt" in given:
        raise InputError("Give the description as an argument or with --prompt, not both.")
    params = GenerationParams.build(given)
    texts: list[str | None] = list(prompts) if prompts else [params.prompt]
    if params.input_audio == "":
        raise InputError("--input-audio needs the name of an audio file, such as --input-audio hum.wav.")
    if params.continuation and params.input_audio is None:
        raise InputError(
            "--continuation needs --input-audio, the clip to go on from: --input-audio clip.wav."
        )
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
    """List the genres, instruments, moods and uses that a model was trained on: what a prompt may ask of it."""
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

    place: dict[str, Any] = {"weights_dir": weights_dir, "offline": offline}
    written = checkpoint.convert(source, destination, cast(Any, to), **place)  # it checks the format itself
    typer.echo(f"Wrote {written} in the {to} format.")


@app.command()
def verify(
    model: Annotated[str, typer.Argument(help="A name of `musicgen models`, a hub id or a folder.")],
    weights_dir: WeightsDir = None,
    offline: Offline = False,
) -> None:
    """Compare a checkpoint with published values, and live with transformers."""
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
            "--long", help="Takes of 20 and 60 s, and a quarter of 180 s; 4 by default, 0 for none."
        ),
    ] = None,
    quick: Annotated[bool, typer.Option("--quick", help="A dozen songs, for a first impression.")] = False,
    train_tagger: Annotated[
        bool, typer.Option("--train-tagger", help="First teach the tagger of this installation anew.")
    ] = False,
    device: Device = None,
    weights_dir: WeightsDir = None,
    codecs: Annotated[
        list[Path] | None,
        typer.Option(
            "--codec", help="Only measure this codec, a folder; give it again for more, side by side."
        ),
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Do not say what is being done.")] = False,
) -> None:
    """Measure a checkpoint on held-out music: fidelity, adherence, distance, diversity, long takes."""
    if quick and songs is not None:
        raise InputError("Give either --songs or --quick, not both.")
    require("evaluate", "evaluate")
    from musicgen.engine.generate import MusicGen
    from musicgen.evaluate import evaluate as evaluation
    from musicgen.evaluate.train_tagger import teach

    evaluation.require_extras()

    def say(line: str) -> None:
        if not quiet:
            typer.echo(line, err=True)

    made = MusicGen.from_pretrained(model, device=device, weights_dir=weights_dir)
    if codecs:
        from musicgen.evaluate.codec_stages import compare
        from musicgen.train.codec_folder import open_codec

        named = {
            f"{model}'s codec": made.components.codec,
            **{str(each): open_codec(each) for each in codecs},
        }
        typer.echo(
            compare(
                named, evaluation.QUICK_SONGS if quick else songs or evaluation.EvaluationConfig().prompts
            )
        )
        return
    if train_tagger:
        say(str(teach(made.components.codec, say=say)))
    songs = evaluation.QUICK_SONGS if quick else songs
    long = evaluation.QUICK_LONG if quick and long is None else long
    typer.echo(str(evaluation.evaluate(made, output, songs=songs, long=long, say=say)))


@train.command("codec")
def train_codec(
    recipe: Recipe,
    output: RunFolder = Path("runs/codec"),
    *,
    max_minutes: MaxMinutes = None,
    workers: Workers = 0,
    device: Device = None,
    start_from: StartFrom = None,
) -> None:
    """Train a codec; run it again to go on where it stopped."""
    require("train", "train codec")
    from musicgen.train.codec import train as run

    options = {"max_minutes": max_minutes, "workers": workers, "device": device, "start_from": start_from}
    typer.echo(f"The codec is in {run(recipes.find(recipe), output, **options)}.")  # type: ignore[arg-type]  # by name


@train.command("encode")
def train_encode(
    recipe: Recipe,
    codec: Annotated[Path, typer.Option("--codec", help="Folder of the codec, or of a model.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the codes.")] = Path(
        "runs/codes"
    ),
    *,
    clips: Annotated[int | None, typer.Option("--clips", help="Training clips; all by default.")] = None,
    part: Annotated[tuple[int, int], typer.Option("--part", help="I N: every N-th shard from I on.")] = (
        0,
        1,
    ),
    max_minutes: MaxMinutes = None,
    workers: Workers = 0,
    device: Device = None,
) -> None:
    """Compose music and keep its codes, to train a language model on; run it again to go on."""
    require("train", "train encode")
    from musicgen.train.encode_dataset import encode as run

    options = {"clips": clips, "part": part, "max_minutes": max_minutes, "workers": workers, "device": device}
    typer.echo(f"Wrote {run(recipes.find(recipe), output, codec, **options)} shards to {output}.")  # type: ignore[arg-type]  # by name


@train.command("replace-codec")
def train_replace_codec(
    model: Annotated[str, typer.Argument(help="A folder, a name of `musicgen models` or a hub id.")],
    codec: Annotated[Path, typer.Option("--codec", help="Folder of a codec trained with only_decoder.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder of the new model.")],
) -> None:
    """Give a model a codec that decodes its codes better."""
    from musicgen.train.codec_folder import replace_codec

    typer.echo(f"The model is in {replace_codec(model, codec, output)}.")


@train.command("text")
def train_text(
    recipe: Recipe,
    output: RunFolder = Path("runs/text"),
    *,
    max_minutes: MaxMinutes = None,
    device: Device = None,
) -> None:
    """Train a text encoder to tell a song's facts from captions; run it again to go on where it stopped."""
    require("train", "train text")
    from musicgen.train.text import train as run

    typer.echo(
        f"The text encoder is in {run(recipes.find(recipe), output, max_minutes=max_minutes, device=device)}."
    )


@train.command("lm")
def train_lm(
    recipe: Recipe,
    codes: Annotated[Path, typer.Option("--codes", help="Folder of the codes.")] = Path("runs/codes"),
    output: RunFolder = Path("runs/lm"),
    *,
    text: Annotated[Path | None, typer.Option("--text", help="Folder of a trained text encoder.")] = None,
    processes: Annotated[
        int, typer.Option("--processes", min=1, help="Processes that share every step.")
    ] = 1,
    max_minutes: MaxMinutes = None,
    device: Device = None,
    start_from: StartFrom = None,
) -> None:
    """Train a language model on encoded music; run it again to go on where it stopped."""
    require("train", "train lm")
    from musicgen.train.lm import train as run

    options = {
        "text": text, "processes": processes, "max_minutes": max_minutes, "device": device, "start_from": start_from,
    }  # fmt: skip
    typer.echo(f"The model is in {run(recipes.find(recipe), output, codes=codes, **options)}.")  # type: ignore[arg-type]  # by name


@corpus.command("sample")
def corpus_sample(
    seed: Annotated[int, typer.Option("--seed", help="The same seed composes the same song.")] = 0,
    output: Annotated[Path, typer.Option("--output", "-o", help="Audio file.")] = Path("song.wav"),
    seconds: Annotated[
        float | None, typer.Option("--seconds", help="About how long; else its own length.")
    ] = None,
    style: Annotated[str | None, typer.Option("--style", help="A genre; else what the seed brings.")] = None,
) -> None:
    """Compose a song: writes its audio, its caption (.txt) and its notes (.mid)."""
    require("corpus", "corpus sample")
    from musicgen.corpus.sample import sample

    made = sample(seed, output, seconds=seconds, style=style)
    typer.echo(f"{made.audio}, {made.text}, {made.midi}: {made.caption}")


@app.command(hidden=True)
def schema(
    root: Annotated[Path, typer.Option("--root", help="A checkout of the repository.")] = Path(),
    check: Annotated[bool, typer.Option("--check", help="Only say whether they are current.")] = False,
) -> None:
    """Write the files made from GenerationParams: Cog's schema and predictor, and the terminal's manual."""
    from musicgen.apps import schema as made

    changed = made.stale(root, app) if check else made.write(root, app)
    typer.echo("\n".join(changed) or "Everything is current.")
    if check and changed:
        raise typer.Exit(1)


def main(arguments: list[str] | None = None) -> None:
    """Run one command and end the process: 0 done, 2 a request we cannot meet, 130 interrupted."""
    received: list[int] = []

    def interrupt(number: int, frame: object) -> None:
        received.append(number)
        raise KeyboardInterrupt

    for name in ("SIGTERM", "SIGHUP"):  # as Ctrl-C, so that nothing unfinished is left; nohup stays nohup
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, interrupt)
    code = run(sys.argv[1:] if arguments is None else arguments)
    sys.exit(128 + received[0] if received and code == INTERRUPTED else code)


def run(arguments: list[str]) -> int:
    """Run one command; returns the exit code."""
    try:
        code = app(args=_meant(arguments), prog_name="musicgen", standalone_mode=False) or 0
        sys.stdout.flush()
    except UsageError as error:
        return _fail(messages.of_usage(error, arguments))
    except (BrokenPipeError, SystemExit) as error:  # typer makes the second of the first
        if not isinstance(error, BrokenPipeError) and not isinstance(error.__context__, BrokenPipeError):
            raise
        messages.silence()  # whoever read what we print has read enough
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


def _meant(arguments: list[str]) -> list[str]:
    """What was typed, with `generate` put first where it is music that is asked for: a sentence, or its options."""
    if not arguments or arguments[0] in ("--help", "-h", "--version"):
        return arguments
    first, commands = arguments[0], typer.main.get_command(app).commands  # type: ignore[attr-defined]  # a group's
    if first in commands:
        return arguments
    if first.startswith("-") or len(first.split()) > 1:
        return ["generate", *arguments]
    shown = [name for name, each in commands.items() if not each.hidden]
    raise InputError(messages.no_such_command(first, difflib.get_close_matches(first, shown, n=2)))


def _fail(message: str) -> Literal[2]:
    messages.say(message, err=True)
    return 2


if __name__ == "__main__":
    main()
