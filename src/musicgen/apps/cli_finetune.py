"""`musicgen finetune`: a style of one's own from a folder of songs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from musicgen.apps.messages import say
from musicgen.apps.options import Device, Offline, WeightsDir
from musicgen.errors import InputError
from musicgen.extras import require

PREPARE = "prepare"


def finetune(
    source: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[prepare] [FOLDER]",
            help="The folder of the songs; after the word prepare, only the table of clips is made.",
        ),
    ] = None,
    *,
    output: Annotated[
        Path,
        typer.Option("--output", "-o", help="Folder of the new style: table, clips, log, samples, adapter."),
    ],
    model: Annotated[
        str,
        typer.Option(
            "--model", help="What is fine-tuned: a name of `musicgen models`, a hub id or a folder."
        ),
    ] = "nano",
    token: Annotated[
        str | None, typer.Option("--token", help="A new word that stands for the style in prompts: zorb.")
    ] = None,
    vocals: Annotated[
        str,
        typer.Option("--vocals", help="keep, or remove: by Demucs, where it and its weights are installed."),
    ] = "keep",
    silence: Annotated[
        str,
        typer.Option(
            "--silence", help="keep, ends: cut off at the ends of songs, or remove: long pauses too."
        ),
    ] = "ends",
    full: Annotated[
        bool, typer.Option("--full", help="Train the whole model in place of an adapter.")
    ] = False,
    rank: Annotated[int, typer.Option("--rank", help="Rank of the adapter.")] = 16,
    alpha: Annotated[
        float, typer.Option("--alpha", help="Scale of the adapter: a change is multiplied by alpha / rank.")
    ] = 16.0,
    dropout: Annotated[float, typer.Option("--dropout", help="Dropout of the adapter.")] = 0.0,
    lr: Annotated[
        float | None,
        typer.Option("--lr", help="Learning rate; by default 2e-3 of an adapter, 1e-4 of a model."),
    ] = None,
    prior_preservation: Annotated[
        float,
        typer.Option(
            "--prior-preservation",
            help="How much the model stays what it was for other words, by music that it makes itself; 0: not.",
        ),
    ] = 1.0,
    prior_clips: Annotated[
        int, typer.Option("--prior-clips", help="Clips of that music, each half a window long.")
    ] = 32,
    steps: Annotated[int, typer.Option("--steps", help="Steps of training.")] = 270,
    batch_size: Annotated[int, typer.Option("--batch-size", help="Clips a step.")] = 1,
    valid_every: Annotated[
        int, typer.Option("--valid-every", help="Steps between two validations, at which samples are made.")
    ] = 50,
    samples: Annotated[
        list[str] | None,
        typer.Option("--sample", help="A prompt of which a sample is made at each validation; repeat it."),
    ] = None,
    sample_seconds: Annotated[float, typer.Option("--sample-seconds", help="Length of the samples.")] = 8.0,
    max_minutes: Annotated[
        float | None, typer.Option("--max-minutes", help="Stop after so many minutes; run again to continue.")
    ] = None,
    seed: Annotated[int, typer.Option("--seed", help="The same seed trains the same.")] = 2036,
    weights_dir: WeightsDir = None,
    offline: Offline = False,
    device: Device = None,
) -> None:
    """Fine-tune a model on your own songs; run it again to continue. The table clips.csv may be edited before.

    Example: musicgen finetune songs/ -o my-style --token zorb
    """
    given: dict[str, Any] = dict(locals())
    words = given.pop("source") or []
    given.pop("output")
    only = words[:1] == [PREPARE]
    folders = words[1:] if only else words
    if len(folders) > 1 or (only and not folders):
        raise InputError("Give one folder of songs: musicgen finetune songs/ -o my-style")
    require("finetune", "`musicgen finetune`")
    from musicgen.finetune import finetune as whole
    from musicgen.finetune import table
    from musicgen.io import checkpoint

    given["samples"] = tuple(samples) if samples else None
    options = whole.FinetuneOptions(**given)
    source_folder = folders[0] if folders else None
    if not only:
        made = whole.finetune(source_folder, output, options, say=_tell)
        use = (
            f"musicgen generate … --model-version {made}"
            if full
            else f"musicgen generate … --adapters {output}"
        )
        say(f"{'The model' if full else 'The adapter'} is in {made}: {use}")
        return
    where: dict[str, Any] = {"weights_dir": weights_dir, "offline": offline}
    whole.ensure_table(source_folder, output, checkpoint.read(model, **where).config, options, say=_tell)
    show(table.read(output))
    say(f"Edit {output / table.NAME} if you like, then: musicgen finetune -o {output}")


def show(clips: Any) -> None:
    """Print the table of clips."""
    from rich.console import Console
    from rich.table import Table

    shown = Table(box=None)
    for name in ("file", "use", "bars", "bpm", "key", "caption"):
        shown.add_column(name, no_wrap=name != "caption")
    for clip in clips:
        shown.add_row(clip.file, clip.use, str(clip.bars), clip.bpm, clip.key, clip.caption)
    Console().print(shown)


def _tell(line: str) -> None:
    say(line, err=True)
