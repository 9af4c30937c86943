"""Training recipes: one frozen tree of settings, read from and written to TOML. No torch in this file.

A recipe holds all settings of a run: the architecture ([model], whole or by `preset`), the clips ([data]),
how the codec is trained ([codec]), how the text encoder ([text]) and how the language model ([lm]). A key that is
not known here is an error.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Annotated, Any, Literal

from musicgen.config import MusicGenConfig, SpectralCodecConfig, preset
from musicgen.errors import ConfigError, MissingExtraError
from musicgen.parse import Range, check, parse, require

Count = Annotated[int, Range(1)]
Seed = Annotated[int, Range(0)]
Fraction = Annotated[float, Range(0, 1)]
Weight = Annotated[float, Range(0)]
Positive = Annotated[float, Range(0, above=True)]


@dataclass(frozen=True, slots=True, kw_only=True)
class OptimConfig:
    """Optimization: the optimizer, its schedule, clipping and the moving average.

    `optimizer` is "adamw", "dadapt" (D-Adaptation Adam, where `lr` is a factor and 1 is usual) or "muon": the matrices
    of Transformer blocks are updated by orthogonalised momentum at `muon_scale` times `lr`, all else by AdamW.
    `floor` is the fraction of `lr` left at the end of the cosine; "constant" stays at `lr` after the warm-up. `clip` 0
    is no clipping, `ema_decay` 0 no averaging. `decay_all` false spares vectors (biases, norms) the weight
    decay.
    """

    steps: Count
    lr: Positive
    optimizer: Literal["adamw", "dadapt", "muon"] = "adamw"
    muon_scale: Positive = 1.0
    betas: tuple[Fraction, Fraction] = (0.9, 0.95)
    eps: Positive = 1e-8
    weight_decay: Weight = 0.1
    decay_all: bool = True
    schedule: Literal["cosine", "constant"] = "cosine"
    warmup: Annotated[int, Range(0)] = 0
    floor: Fraction = 0.0
    clip: Weight = 1.0
    ema_decay: Fraction = 0.99
    ema_every: Count = 10

    def __post_init__(self) -> None:
        check(self)
        require(self.warmup < self.steps, f"OptimConfig.warmup must be below steps, got {self.warmup}.")
        require(
            max(*self.betas, self.ema_decay) < 1,
            f"OptimConfig.betas and ema_decay must be below 1, got {list(self.betas)} and {self.ema_decay}.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DataConfig:
    """Where clips come from: the corpus generator ("corpus"), or the path of a manifest or of a folder of audio
    with captions.

    A corpus clip is known by its seed: training clip i has seed `first_seed` + i, held-out clip i
    `valid_seed` + i. Of a manifest every `valid_every`-th track is held out. `captions` is how many wordings
    of each clip are kept.
    """

    clips: Count
    valid_clips: Count
    source: str = "corpus"
    first_seed: Seed = 0
    valid_seed: Seed = 1_000_000_000
    valid_every: Annotated[int, Range(2)] = 50
    captions: Count = 4
    shard_clips: Count = 64

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

    A batch is cropped from a pool of clips, of which each gives about `crops_per_clip` crops before it is
    replaced; `gain_db` bounds a random gain. Until step `quantize_from` latents pass unquantized, with noise of
    standard deviation `latent_noise` in place of the quantizer's and a pull of `latent_decay` towards zero;
    then codebooks are initialised by k-means on `kmeans_frames` latents. A code chosen less often than `dead_fraction`
    of the average is re-initialised. Discriminators are used after step `adversarial_from`.

    A spectral codec learns `magnitude` (its own power-law scale, a bin counts as 1 / (`corner_hz` + its frequency))
    and `mel` (decimal logarithms above `mel_floor`), both as the absolute error and, `squared` and `mel_squared` times
    that, its square, which large errors such as a missing partial have most of. An EnCodec learns `waveform`, `mel`,
    `adversarial` and `feature`, whose weights are shares of the gradient where `balance` is on. `start` names a
    checkpoint to go on from; with `only_decoder` encoder and codebooks stay as they are there, so that codes keep
    their meaning.
    """

    optim: OptimConfig
    batch_size: Count
    segment_seconds: Positive
    start: str | None = None
    only_decoder: bool = False
    clip_seconds: Positive = 10.0
    crops_per_clip: Count = 16
    pool_clips: Count = 64
    gain_db: tuple[float, float] = (0.0, 0.0)
    valid_segments: Count = 16
    quantize_from: Annotated[int, Range(0)] = 0
    latent_noise: Weight = 0.0
    latent_decay: Weight = 0.0
    kmeans_frames: Count = 16_000
    codebook_decay: Fraction = 0.99
    dead_fraction: Fraction = 0.1
    magnitude: Weight = 0.0
    corner_hz: Positive = 500.0
    squared: Weight = 2.0
    mel: Weight = 0.0
    mel_squared: Weight = 0.0
    mel_floor: Positive = 1e-4
    waveform: Weight = 0.0
    adversarial: Weight = 0.0
    feature: Weight = 0.0
    commitment: Weight = 1.0
    balance: bool = True
    adversarial_from: Annotated[int, Range(0)] = 0
    discriminator_filters: Count = 32
    discriminator_windows: tuple[Annotated[int, Range(8, 65_536)], ...] = (1024, 2048, 512, 256, 128)
    precision: Literal["fp32", "bf16"] = "fp32"
    log_every: Count = 20
    valid_every: Count = 500
    checkpoint_every: Count = 500

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
    """How a text encoder is trained, before the language model, to predict the facts of a song from a caption.

    `songs` songs are composed, and every batch has new captions of some; words are dropped and inserted as in
    `LMTraining`.
    """

    optim: OptimConfig
    batch_size: Count
    songs: Count
    precision: Literal["fp32", "bf16"] = "fp32"
    word_dropout: Fraction = 0.0
    word_noise: Fraction = 0.0
    log_every: Count = 50
    valid_every: Count = 500
    checkpoint_every: Count = 500

    def __post_init__(self) -> None:
        check(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class LMTraining:
    """How the language model is trained on encoded clips.

    Conditions are dropped per example: all of them with probability `condition_dropout` (for guidance), else
    the text with `text_dropout`, the melody with `melody_dropout`, beat, bar, key and chords of a clock each with
    `clock_dropout`, single words with `word_dropout`; with
    `word_noise` a made-up word is put in, so that unknown words have no effect. With probability `step_masking` most
    past steps of an example are masked, so that the model relies more on its conditions. `start` names a
    checkpoint to fine-tune; `train_text` trains the text encoder too. A step sees `accumulate` batches of
    `batch_size`, which several processes may share. Of all steps, a share of `short_crops` sees instead the first
    `short_crop_frames` of as many clips as have together the frames of an ordinary step. `init_from_codebook` starts
    embeddings and heads of a fresh model from the codec's codewords, so that codes of similar sound start with
    similar weights: training is then much faster. `melody_scale` multiplies the first weights of a framewise
    melody, which is otherwise weak beside the codes, `text_scale` those of the text projections; the latter learn
    at `text_rate` times the learning rate, as does a text encoder that is trained (with D-Adaptation, leave it at
    1).
    """

    optim: OptimConfig
    batch_size: Count
    start: str | None = None
    init_from_codebook: bool = False
    melody_scale: Positive = 1.0
    text_scale: Positive = 1.0
    text_rate: Positive = 1.0
    train_text: bool = False
    precision: Literal["fp32", "bf16"] = "fp32"
    accumulate: Count = 1
    compile: bool = False
    condition_dropout: Fraction = 0.1
    text_dropout: Fraction = 0.0
    melody_dropout: Fraction = 0.5
    clock_dropout: Fraction = 0.2
    word_dropout: Fraction = 0.0
    word_noise: Fraction = 0.0
    step_masking: Fraction = 0.0
    short_crops: Fraction = 0.0
    short_crop_frames: Annotated[int, Range(8)] = 50
    log_every: Count = 10
    valid_every: Count = 500
    checkpoint_every: Count = 500

    def __post_init__(self) -> None:
        check(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainConfig:
    """A whole recipe. `codec`, `text` or `lm` may be absent from a recipe that does not train it."""

    model: MusicGenConfig
    data: DataConfig
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
    for name in ("tomllib", "tomli"):
        if importlib.util.find_spec(name):
            return importlib.import_module(name)
    raise MissingExtraError("Python 3.10 reads recipes with tomli: pip install 'musicgen-engine[train]'.")
