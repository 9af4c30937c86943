"""A whole fine-tuning: prepare clips, encode them, train an adapter or the model itself. Run again, it goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated

import torch

from musicgen.config import MusicGenConfig
from musicgen.engine.generate import MusicGen
from musicgen.errors import InputError
from musicgen.extras import require
from musicgen.finetune import encode, prior, table
from musicgen.finetune.prepare import prepare
from musicgen.finetune.songs import Silence, Vocals
from musicgen.finetune.table import Clip
from musicgen.io import checkpoint, hub, weights
from musicgen.parse import Range, check
from musicgen.train import lm
from musicgen.train.adapter import check_word
from musicgen.train.config import DataConfig, LMTraining, LoraConfig, OptimConfig, TrainConfig
from musicgen.train.loop import pick_device

Count = Annotated[int, Range(1)]
Positive = Annotated[float, Range(0, above=True)]
SHORT_SECONDS = 5.0  # of the crops that half of the steps see


@dataclass(frozen=True, slots=True, kw_only=True)
class FinetuneOptions:
    """The options of a fine-tuning."""

    model: str = "nano"  # what is fine-tuned: a name, hub id or folder
    token: str | None = None  # a new word that stands for the style
    full: bool = False  # train the whole model in place of an adapter
    rank: Count = 16  # of the adapter
    alpha: Positive = 16.0  # its scale: a change is multiplied by alpha / rank
    dropout: Annotated[float, Range(0, 0.9)] = 0.0
    lr: Positive | None = None  # learning rate; by default 2e-3 of an adapter, 1e-4 of a model
    steps: Count = 270
    batch_size: Count = 1  # clips a step
    valid_every: Count = 50  # steps between two validations, at which samples are made
    samples: tuple[str, ...] | None = (
        None  # their prompts; by default one with the token or the first caption
    )
    sample_seconds: Positive = 8.0
    max_minutes: float | None = None  # stop after so many minutes of training; run again to go on
    vocals: Vocals = "keep"
    silence: Silence = "ends"  # what of it is left out: none, that at the ends of songs, or long pauses too
    # Weight of the divergence from the model as it was, on music that it made itself before; 0: it may forget.
    prior_preservation: Annotated[float, Range(0)] = 1.0
    prior_clips: Count = 32  # of that music, each half a window long
    seed: Annotated[int, Range(0, 2**32 - 1)] = 2036
    device: str | None = None
    weights_dir: Path | None = None
    offline: bool = False

    def __post_init__(self) -> None:
        check(self)
        if self.token is not None:
            check_word(self.token)


def finetune(
    source: str | Path | None,
    output: str | Path,
    options: FinetuneOptions | None = None,
    *,
    say: Callable[[str], None] = lambda _: None,
) -> Path:
    """Fine-tune a model on the songs in the folder `source`; returns the folder of the adapter or model.

    `output` is the run's folder. Where it has a table of clips already, this is used as it is, and `source` may be
    None. Stopped at any moment, even killed, it goes on when it is called again.
    """
    require("finetune", "`musicgen finetune`")
    options, output = options or FinetuneOptions(), Path(output)
    model = checkpoint.read(options.model, weights_dir=options.weights_dir, offline=options.offline)
    ensure_table(source, output, model.config, options, say=say)
    clips = table.read(output)
    config, made = recipe(model.config, clips, options), None
    lm.check_goes_on(config, output)
    codec_hash = weights.fingerprint(model.tensors, "codec.")
    codes = encode.place(output, clips, model.config, options.token, codec_hash)
    if not codes.is_dir():  # the model is in memory for this only: the training loads it again
        loaded = checkpoint.build(model, device=torch.device("cpu"), dtype=torch.float32)
        encode.encode(
            output,
            clips,
            loaded,
            pick_device(options.device),
            token=options.token,
            weights=codec_hash,
            say=say,
        )
        del loaded
    if options.prior_preservation > 0:
        made = prior.make(
            output, model.config, partial(_loaded, options),
            clips=options.prior_clips, token=options.token, weights=weights.fingerprint(model.tensors), say=say,
        )  # fmt: skip
    return lm.train(
        config, output, codes=codes, max_minutes=options.max_minutes, device=options.device, prior=made
    )


def _loaded(options: FinetuneOptions) -> MusicGen:
    return MusicGen.from_pretrained(
        options.model, device=options.device, weights_dir=options.weights_dir, offline=options.offline
    )


def ensure_table(
    source: str | Path | None,
    output: Path,
    model: MusicGenConfig,
    options: FinetuneOptions,
    *,
    say: Callable[[str], None],
) -> None:
    """Prepare the clips, unless there is a table of them."""
    if (output / table.NAME).exists():
        say(f"{output / table.NAME} is used as it is; delete it to prepare the clips anew.")
        return
    if source is None:
        raise InputError(f"There is no {output / table.NAME} yet: give the folder of the songs.")
    prepare(
        source, output, model,
        vocals=options.vocals, silence=options.silence, weights_dir=options.weights_dir,
        offline=options.offline, say=say,
    )  # fmt: skip


def recipe(model: MusicGenConfig, clips: Sequence[Clip], options: FinetuneOptions) -> TrainConfig:
    """The recipe of a fine-tuning."""
    counts = {use: sum(clip.use == use for clip in clips) for use in table.USES}
    first = next(clip.caption for clip in clips if clip.use == "train")
    samples = options.samples
    if samples is None:
        samples = (f"{options.token} style" if options.token else first or "music",)
    lora = LoraConfig(rank=options.rank, alpha=options.alpha, dropout=options.dropout, token=options.token)
    rate = options.lr or (1e-4 if options.full else 2e-3)
    return TrainConfig(
        model=model,
        data=DataConfig(clips=counts["train"], valid_clips=counts["valid"], source=str(table.CLIPS)),
        lm=LMTraining(
            optim=OptimConfig(
                steps=options.steps, lr=rate, betas=(0.9, 0.98), weight_decay=0.0, schedule="constant",
                warmup=min(20, options.steps // 4), decay=options.steps // 2, floor=0.1,
                # No average of the weights: in some hundred steps it lags behind, and the falling rate does its work.
                ema_decay=0.0, ema_every=1,
            ),
            batch_size=min(options.batch_size, counts["train"]),
            start=_start(options), lora=None if options.full else lora,
            train_text=options.full and model.text.source == "bundled",
            text_rate=1.0 if options.full else 5.0, prior_preservation=options.prior_preservation,
            condition_dropout=0.1, melody_dropout=0.7, clock_dropout=0.3, text_dropout=0.0,
            short_crops=0.5, short_crop_frames=round(SHORT_SECONDS * model.frame_rate),
            samples=samples, sample_seconds=options.sample_seconds,
            log_every=min(10, options.valid_every), valid_every=options.valid_every,
            checkpoint_every=min(25, options.valid_every),
        ),
        seed=options.seed,
    )  # fmt: skip


def _start(options: FinetuneOptions) -> str:
    """The model to start from, as the trainer finds it without the folder of models and without the network."""
    if hub.local(options.model) is not None:
        return options.model
    return str(hub.locate(options.model, weights_dir=options.weights_dir, offline=options.offline))
