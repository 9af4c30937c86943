"""Training recipes: one frozen tree of settings, read from and written to TOML. No torch in this file.

A recipe holds all settings of a run: the architecture ([model], whole or by `preset`), the clips ([data]),
how the codec is trained ([codec]), how the text encoder ([text]) and how the language model ([lm]). A key that is
not known here is an error.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Annotated, Any, Literal

from musicgen.config import MusicGenConfig, SpectralCodecConfig
from musicgen.errors import ConfigError
from musicgen.extras import require as require_extra
from musicgen.parse import Range, check, parse, require
from musicgen.presets import preset

Count = Annotated[int, Range(1)]
Seed = Annotated[int, Range(0)]
Fraction = Annotated[float, Range(0, 1)]
Weight = Annotated[float, Range(0)]
Positive = Annotated[float, Range(0, above=True)]
Padding = Literal["attended", "masked"]  # as in `model/conditioning.py`
Precision = Literal["fp32", "bf16", "auto"]  # "auto": bf16 where the device has units for it, else fp32


@dataclass(frozen=True, slots=True, kw_only=True)
class OptimConfig:
    """Optimization: the optimizer, its schedule, clipping and the moving average of weights."""

    steps: Count  # updates of the whole run
    lr: Positive  # highest learning rate; with "dadapt" a factor, usually 1
    optimizer: Literal["adamw", "dadapt", "muon"] = "adamw"  # "dadapt": D-Adaptation Adam
    muon_scale: Positive = 1.0  # "muon": rate of the blocks' matrices, times `lr`; all else AdamW
    betas: tuple[Fraction, Fraction] = (0.9, 0.95)  # decay of Adam's first and second moment
    eps: Positive = 1e-8  # added to the root of Adam's second moment
    weight_decay: Weight = 0.1  # decoupled from the gradient
    decay_all: bool = True  # False: vectors (biases, norms) have no weight decay
    schedule: Literal["cosine", "constant"] = "cosine"  # of the learning rate after the warm-up
    warmup: Annotated[int, Range(0)] = 0  # steps in which the learning rate rises linearly to `lr`
    decay: Annotated[int, Range(0)] = 0  # "constant": last steps, in which the rate falls linearly to `floor`
    floor: Fraction = 0.0  # share of `lr` that is left at the end of the cosine or of the decay
    clip: Weight = 1.0  # largest norm of the gradient; 0: no clipping
    ema_decay: Fraction = 0.99  # of the moving average of weights; 0: no averaging
    ema_every: Count = 10  # steps between two updates of that average

    def __post_init__(self) -> None:
        check(self)
        require(
            self.warmup + self.decay < self.steps,
            f"OptimConfig.warmup and decay must be below steps, got {self.warmup} and {self.decay}.",
        )
        require(
            self.decay == 0 or self.schedule == "constant",
            'OptimConfig.decay is for schedule = "constant"; a cosine falls all along.',
        )
        require(
            max(*self.betas, self.ema_decay) < 1,
            f"OptimConfig.betas and ema_decay must be below 1, got {list(self.betas)} and {self.ema_decay}.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DataConfig:
    """The clips of a training, and which of them are held out."""

    clips: Count  # training clips
    valid_clips: Count  # held-out clips
    source: str = "corpus"  # the corpus generator, or a manifest or folder of captioned audio
    first_seed: Seed = 0  # corpus: training clip i has this seed + i
    valid_seed: Seed = 1_000_000_000  # corpus: held-out clip i has this seed + i
    valid_every: Annotated[int, Range(2)] = 50  # manifest or folder: every n-th track is held out
    captions: Count = 4  # wordings that are kept of each corpus clip
    endings: Fraction = 0.0  # share of corpus clips within which the song ends
    shard_clips: Count = 64  # clips in one file of codes

    def __post_init__(self) -> None:
        check(self)
        overlap = (
            self.first_seed < self.valid_seed + self.valid_clips
            and self.valid_seed < self.first_seed + self.clips
        )
        require(
            not overlap, "DataConfig: the seeds of training and held-out clips overlap; set valid_seed apart."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CodecTraining:
    """How the codec is trained: crops, milestones, and losses by their weights (0 leaves one out).

    A spectral codec learns by `magnitude` and `mel`, an EnCodec by `waveform`, `mel`, `adversarial` and `feature`.
    """

    optim: OptimConfig
    batch_size: Count  # crops per step
    segment_seconds: Positive  # length of a crop
    start: str | None = None  # checkpoint whose weights to start from
    only_decoder: bool = False  # encoder and codebooks stay those of `start`: codes keep their meaning
    clip_seconds: Positive = 10.0  # length of the clips that are cropped
    crops_per_clip: Count = 16  # crops of a clip, on average, before the pool replaces it
    pool_clips: Count = 64  # clips in memory at a time
    gain_db: tuple[float, float] = (0.0, 0.0)  # least and most random gain of a crop
    valid_segments: Count = 16  # held-out crops that are measured
    quantize_from: Annotated[int, Range(0)] = 0  # steps without a quantizer; then k-means makes its codebooks
    latent_noise: Weight = 0.0  # in these steps: noise on latents, in place of the quantizer's
    latent_decay: Weight = 0.0  # in these steps: weight of the mean square of latents, which keeps them small
    kmeans_frames: Count = 16_000  # latents that k-means clusters
    codebook_decay: Fraction = 0.99  # of the moving averages that are the codebooks
    dead_fraction: Fraction = 0.1  # a code chosen less often than this share of the average is re-initialised
    magnitude: Weight = 0.0  # spectral: error of power-law magnitudes
    corner_hz: Positive = 500.0  # there a bin counts as 1 / (this + its frequency)
    squared: Weight = 2.0  # weight of the square of that error beside its absolute value
    mel: Weight = 0.0  # error of log-mel spectrograms
    mel_squared: Weight = 0.0  # weight of the square of that error beside its absolute value
    mel_floor: Positive = 1e-4  # least mel energy whose logarithm is taken
    waveform: Weight = 0.0  # EnCodec: absolute error of samples
    adversarial: Weight = 0.0  # EnCodec: loss of the discriminators' outputs
    feature: Weight = 0.0  # EnCodec: error of the discriminators' features
    commitment: Weight = 1.0  # distance of latents from their codewords
    balance: bool = True  # EnCodec: weights are shares of the gradient, not factors of the losses
    adversarial_from: Annotated[int, Range(0)] = 0  # steps without discriminators
    discriminator_filters: Count = 32  # channels of their convolutions
    discriminator_windows: tuple[Annotated[int, Range(8, 65_536)], ...] = (
        1024,
        2048,
        512,
        256,
        128,
    )  # STFT sizes
    precision: Precision = "fp32"  # of the computation; weights stay float32
    log_every: Count = 20  # steps between two lines of the log
    valid_every: Count = 500  # steps between two validations
    checkpoint_every: Count = 500  # steps between two checkpoints

    def __post_init__(self) -> None:
        check(self)
        require(
            self.segment_seconds <= self.clip_seconds,
            f"CodecTraining.segment_seconds must not be above clip_seconds ({self.clip_seconds:g}), "
            f"got {self.segment_seconds:g}.",
        )
        require(
            not self.only_decoder or (self.start is not None and self.quantize_from == 0),
            "CodecTraining.only_decoder needs a checkpoint to start from, and quantize_from 0.",
        )
        losses = (self.magnitude, self.mel, self.waveform, self.adversarial, self.feature)
        require(max(losses) > 0, "CodecTraining needs a loss with a weight above 0.")
        require(
            self.gain_db[0] <= self.gain_db[1],
            f"CodecTraining.gain_db must be [least, most], got {list(self.gain_db)}.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TextTraining:
    """How a text encoder is trained, before the language model, to predict the facts of a song from a caption."""

    optim: OptimConfig
    batch_size: Count  # captions per step
    songs: Count  # songs that are composed; each batch has new captions of some
    precision: Precision = "fp32"  # of the computation; weights stay float32
    word_dropout: Fraction = 0.0  # probability that a word is left out
    word_noise: Fraction = 0.0  # probability of a made-up word, so that unknown words have no effect
    log_every: Count = 50  # steps between two lines of the log
    valid_every: Count = 500  # steps between two validations
    checkpoint_every: Count = 500  # steps between two checkpoints

    def __post_init__(self) -> None:
        check(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class LoraConfig:
    """An adapter that is trained in place of the model: low-rank changes of attention and feed-forward layers."""

    rank: Count = 16  # of each change
    alpha: Positive = 16.0  # a change is scaled by alpha / rank
    dropout: Fraction = 0.0  # of the inputs of the changes
    token: str | None = None  # a new word, whose embedding is learned (at `text_rate`)

    def __post_init__(self) -> None:
        check(self)
        require(self.dropout < 1, f"LoraConfig.dropout must be below 1, got {self.dropout:g}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionGains:
    """Factors of the trained weights of conditions in the model that is written: above 1 it follows them more closely.

    Only of conditions that are added to every code. They are chosen by evaluations, as is the scale of guidance, which
    is one for all conditions. A training that starts from a model that has them already needs none.
    """

    text: Positive = 1.0  # mean of the text
    melody: Positive = 1.0  # framewise melody
    harmony: Positive = 1.0  # key and chords of a clock

    def __post_init__(self) -> None:
        check(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class LMTraining:
    """How the language model is trained on encoded clips. Dropouts are probabilities, drawn for each example."""

    optim: OptimConfig
    batch_size: Count  # clips of one forward pass
    start: str | None = None  # checkpoint to fine-tune
    init_from_codebook: bool = False  # fresh model: start from codewords, which learns much faster
    melody_scale: Positive = 1.0  # factor of the first weights of a framewise melody
    text_scale: Positive = 1.0  # factor of the first weights of the text projections
    text_rate: Positive = 1.0  # rate of these and of the text encoder, times `lr`; 1 with "dadapt"
    gains: ConditionGains | None = None  # of the model that is written
    train_text: bool = False  # the text encoder is trained too
    lora: LoraConfig | None = None  # an adapter to `start` is trained, and the model itself is frozen
    prior_preservation: Weight = 0.0  # weight of the divergence from `start` on music that it made itself
    samples: tuple[str, ...] = ()  # prompts of music that is made at each validation
    sample_seconds: Positive = 10.0  # length of that music
    precision: Precision = "fp32"  # of the computation; weights stay float32
    accumulate: Count = 1  # batches per step, which several processes may share
    compile: bool = False  # torch.compile of the language model's blocks
    text_multiple: Count = 1  # texts are padded to a multiple of so many tokens: few shapes to compile
    padding: Padding = "attended"  # of texts, as in AudioCraft; "masked", as in decoding, suits large batches
    condition_dropout: Fraction = 0.1  # all conditions at once, for guidance; see `train/prior.py`
    text_dropout: Fraction = 0.0  # otherwise the text
    melody_dropout: Fraction = 0.5  # otherwise the melody
    clock_dropout: Fraction = 0.2  # otherwise each of beat, bar, key and chords of a clock
    whole_clock_dropout: Fraction = 0.0  # otherwise all of these at once, for a text or a melody alone
    word_dropout: Fraction = 0.0  # single words of the text
    word_noise: Fraction = 0.0  # a made-up word is put in, so that unknown words have no effect
    step_masking: Fraction = 0.0  # most past steps of the example are masked, so that conditions count more
    short_crops: Fraction = 0.0  # share of steps that see only the beginnings of more clips
    short_crop_frames: Annotated[int, Range(8)] = 50  # length of these beginnings
    log_every: Count = 10  # steps between two lines of the log
    valid_every: Count = 500  # steps between two validations
    checkpoint_every: Count = 500  # steps between two checkpoints

    def __post_init__(self) -> None:
        check(self)
        require(
            self.lora is None or (self.start is not None and not self.train_text),
            "LMTraining.lora needs a model to start from, whose text encoder stays as it is.",
        )
        require(
            self.prior_preservation == 0 or self.start is not None,
            "LMTraining.prior_preservation needs a model to start from: it is what is preserved.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainConfig:
    """A whole recipe. `codec`, `text` or `lm` may be absent from a recipe that does not train it."""

    model: MusicGenConfig  # the architecture
    data: DataConfig  # the clips
    codec: CodecTraining | None = None
    text: TextTraining | None = None
    lm: LMTraining | None = None
    seed: Annotated[int, Range(0, 2**32 - 1)] = 2036  # the upper half of a seed of 64 bits

    def __post_init__(self) -> None:
        check(self)
        if self.codec is None:
            return
        spectral = isinstance(self.model.codec, SpectralCodecConfig)
        foreign = ("waveform", "adversarial", "feature") if spectral else ("magnitude",)
        strange = [name for name in foreign if getattr(self.codec, name) > 0]
        kind = "A spectral codec" if spectral else "An EnCodec"
        require(not strange, f"{kind} has no {' or '.join(strange)} loss; set it to 0.")

    def started(self, section: Literal["codec", "lm"], source: str | Path | None) -> TrainConfig:
        """The same recipe, but [codec] or [lm] starts from the weights of `source`; None changes nothing."""
        part = getattr(self, section)
        if source is None or part is None:
            return self
        return replace(self, **{section: replace(part, start=str(source))})

    @classmethod
    def from_toml(cls, path: str | Path) -> TrainConfig:
        """Read a recipe file; anything unknown, missing or of the wrong type raises ConfigError naming the
        key.
        """
        path = Path(path)
        try:
            text = path.read_text(encoding="utf-8")
        except OSError as error:
            raise ConfigError(f"Cannot read the recipe {path}: {error.strerror}.") from error
        except UnicodeDecodeError as error:
            raise ConfigError(f"The recipe {path} is not UTF-8 text.") from error
        return cls.loads(text, name=str(path))

    @classmethod
    def loads(cls, text: str, *, name: str = "the recipe") -> TrainConfig:
        """Parse the text of a recipe."""
        toml = _toml()
        try:
            data = toml.loads(text)
        except (ValueError, RecursionError) as error:  # a number of too many digits, too many levels
            raise ConfigError(f"{name} is not valid TOML: {str(error).rstrip('.')}.") from error
        return cls.from_dict(data)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> TrainConfig:
        """Build from nested dicts; `[model]` may hold just `preset = "small"`."""
        parts = dict(data)
        model = parts.get("model")
        if isinstance(model, Mapping) and "preset" in model:
            require(
                set(model) == {"preset"}, "[model] holds either a preset or a whole architecture, not both."
            )
            parts["model"] = preset(str(model["preset"]))
        return parse(cls, parts, whole="the recipe")

    def to_toml(self) -> str:
        """The recipe as TOML that `loads` turns back into an equal config."""
        return "\n".join(_write(self, "")).strip() + "\n"


def _write(config: Any, where: str) -> list[str]:
    lines, sections = [], []
    for each in fields(config):
        value = getattr(config, each.name)
        if is_dataclass(value):
            name = f"{where}.{each.name}".lstrip(".")
            sections += ["", f"[{name}]", *_write(value, name)]
        elif value is not None:
            lines.append(f"{each.name} = {_literal(value)}")
    return lines + sections


def _literal(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(_literal(each) for each in value)}]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")  # TOML's escapes are JSON's
    return repr(value)


def _toml() -> Any:
    """The standard library's TOML reader, or tomli before Python 3.11."""
    name = "tomllib" if "tomllib" in sys.stdlib_module_names else "tomli"
    require_extra("train", "A recipe on Python 3.10", name)
    return importlib.import_module(name)
