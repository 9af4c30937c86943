"""The terminal commands of `musicgen train`: a codec, codes, a text encoder, a language model.

Training modules are imported inside the commands, so that `--help` does not import torch.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from musicgen.apps import recipes
from musicgen.apps.options import APP_SETTINGS, Device
from musicgen.extras import require

train_app = typer.Typer(**APP_SETTINGS, help="Train a codec, encode music with it, train a language model.")

RunFolder = Annotated[Path, typer.Option("--output", "-o", help="Folder for checkpoints and the log.")]
Recipe = Annotated[
    Path, typer.Argument(help="A recipe in TOML, or the name of one that comes with musicgen: nano.")
]
Workers = Annotated[int, typer.Option("--workers", help="Processes that render music in advance.")]
StartFrom = Annotated[
    str | None,
    typer.Option("--start-from", help="A model, or a codec's folder, whose weights to start from."),
]
MaxMinutes = Annotated[
    float | None, typer.Option("--max-minutes", help="Stop after so many minutes; run again to continue.")
]


@train_app.command("codec")
def train_codec(
    recipe: Recipe,
    output: RunFolder = Path("runs/codec"),
    *,
    max_minutes: MaxMinutes = None,
    workers: Workers = 0,
    device: Device = None,
    start_from: StartFrom = None,
) -> None:
    """Train a codec; run it again to continue where it stopped."""
    require("train", "`musicgen train codec`")
    from musicgen.train.codec import train as run

    options = {"max_minutes": max_minutes, "workers": workers, "device": device, "start_from": start_from}
    typer.echo(f"The codec is in {run(recipes.find(recipe), output, **options)}.")  # type: ignore[arg-type]  # by name


@train_app.command("encode")
def train_encode(
    recipe: Recipe,
    codec: Annotated[Path, typer.Option("--codec", help="Folder of the codec, or of a model.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the codes.")] = Path(
        "runs/codes"
    ),
    *,
    clips: Annotated[int | None, typer.Option("--clips", help="Training clips; all by default.")] = None,
    part: Annotated[tuple[int, int], typer.Option("--part", help="I N: every N-th shard, from shard I.")] = (
        0,
        1,
    ),
    max_minutes: MaxMinutes = None,
    workers: Workers = 0,
    device: Device = None,
) -> None:
    """Compose music and save its codes, to train a language model; run it again to continue."""
    require("train", "`musicgen train encode`")
    from musicgen.train.encode_dataset import encode as run

    options = {"clips": clips, "part": part, "max_minutes": max_minutes, "workers": workers, "device": device}
    typer.echo(f"Wrote {run(recipes.find(recipe), output, codec, **options)} shards to {output}.")  # type: ignore[arg-type]  # by name


@train_app.command("replace-codec")
def train_replace_codec(
    model: Annotated[str, typer.Argument(help="A folder, a name of `musicgen models` or a hub id.")],
    codec: Annotated[Path, typer.Option("--codec", help="Folder of a codec trained with only_decoder.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder of the new model.")],
) -> None:
    """Replace the codec of a model by one that decodes the same codes better."""
    from musicgen.train.codec_folder import replace_codec

    typer.echo(f"The model is in {replace_codec(model, codec, output)}.")


@train_app.command("word-vectors")
def train_word_vectors(
    output: Annotated[Path, typer.Option("--output", "-o", help="File to write.")],
) -> None:
    """Make the word vectors by which prompts in free English are read, from a sentence encoder."""
    from musicgen.train.word_vectors import write_word_vectors

    typer.echo(f"Wrote {write_word_vectors(output)}.")


@train_app.command("text")
def train_text(
    recipe: Recipe,
    output: RunFolder = Path("runs/text"),
    *,
    max_minutes: MaxMinutes = None,
    device: Device = None,
) -> None:
    """Train a text encoder to predict the facts of a song from its caption; run it again to continue."""
    require("train", "`musicgen train text`")
    from musicgen.train.text import train as run

    typer.echo(
        f"The text encoder is in {run(recipes.find(recipe), output, max_minutes=max_minutes, device=device)}."
    )


@train_app.command("lm")
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
    """Train a language model on encoded music; run it again to continue where it stopped."""
    require("train", "`musicgen train lm`")
    from musicgen.train.lm import train as run

    options = {
        "text": text, "processes": processes, "max_minutes": max_minutes, "device": device, "start_from": start_from,
    }  # fmt: skip
    typer.echo(f"The model is in {run(recipes.find(recipe), output, codes=codes, **options)}.")  # type: ignore[arg-type]  # by name
