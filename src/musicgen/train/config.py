"""Training recipes: one frozen tree of settings, read from and written to TOML. No torch in this file.

A recipe says everything a run needs: the architecture ([model], whole or by `preset`), the clips ([data]),
how the codec is trained ([codec]), how the text encoder ([text]) and how the language model ([lm]). A key that is
not known here is an error.
"""

from __future__ import annotations

import difflib
import importlib
import importlib.util
import types
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from pathlib import Path
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from musicgen.config import CodecConfig, MusicGenConfig, SpectralCodecConfig, preset
from musicgen.errors import ConfigError, MissingExtraError

Parsed = TypeVar("Parsed")


def _require(condition: bool, message: str) -> None:
    if not condition:
        raise ConfigError(message)


def _fraction(config: object, *names: str) -> None:
    for name in names:
        value = getattr(config, name)
        _require(0 <= value <= 1, f"{type(config).__name__}.{name} must lie between 0 and 1, got {value}.")


def _count(config: object, *names: str, least: int = 1) -> None:
    for name in names:
        value = getattr(config, name)
        _require(value >= least, f"{type(config).__name__}.{name} must be at least {least}, got {value}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class OptimConfig:
    """How weights move: the optimizer, its schedule, clipping and the moving average.

    `optimizer` is "adamw", "dadapt" (D-Adaptation Adam, where `lr` is a factor and 1 is usual) or "muon": the matrices
    of Transformer blocks move by orthogonalised momentum at `muon_scale` times `lr`, all else by AdamW. `floor` is the
    fraction of `lr` left at the end of the cosine; "constant" stays at `lr` after the warm-up. `clip` 0
    is no clipping, `ema_decay` 0 no averaging. `decay_all` false spares vectors (biases, norms) the weight
    decay.
    """

    steps: int
    lr: float
    optimizer: Literal["adamw", "dadapt", "muon"] = "adamw"
    muon_scale: float = 1.0
    betas: tuple[float, float] = (0.9, 0.95)
    eps: float = 1e-8
    weight_decay: float = 0.1
    decay_all: bool = True
    schedule: Literal["cosine", "constant"] = "cosine"
    warmup: int = 0
    floor: float = 0.0
    clip: float = 1.0
    ema_decay: float = 0.99
    ema_every: int = 10

    def __post_init__(self) -> None:
        _count(self, "steps", "ema_every")
        _require(0 <= self.warmup < self.steps, f"OptimConfig.warmup must be below steps, got {self.warmup}.")
        _require(
            min(self.lr, self.eps, self.muon_scale) > 0,
            "OptimConfig.lr, eps and muon_scale must be positive.",
        )
        _require(
            self.clip >= 0 and self.weight_decay >= 0,
            "OptimConfig.clip and weight_decay must not be negative.",
        )
        _require(
            all(0 <= b < 1 for b in (*self.betas, self.ema_decay)),
            "OptimConfig: betas and ema_decay are below 1.",
        )
        _fraction(self, "floor")


@dataclass(frozen=True, slots=True, kw_only=True)
class DataConfig:
    """Where clips come from: our songwriter ("corpus"), or the path of a manifest or of a folder of audio
    with captions.

    A corpus clip is known by its seed: training clip i has seed `first_seed` + i, held-out clip i
    `valid_seed` + i. Of a manifest every `valid_every`-th track is held out. `captions` is how many wordings
    of each clip are kept.
    """

    clips: int
    valid_clips: int
    source: str = "corpus"
    first_seed: int = 0
    valid_seed: int = 1_000_000_000
    valid_every: int = 50
    captions: int = 4
    shard_clips: int = 64

    def __post_init__(self) -> None:
        _count(self, "clips", "valid_clips", "captions", "shard_clips")
        _count(self, "valid_every", least=2)
        overlap = (
            self.first_seed < self.valid_seed + self.valid_clips
            and self.valid_seed < self.first_seed + self.clips
        )
        _require(
            not overlap, "DataConfig: the seeds of training and held-out clips overlap; set valid_seed apart."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CodecTraining:
    """How the codec is trained: crops, milestones, and losses by their weights (0 leaves one out).

    A batch is cropped from a pool of clips, of which each gives about `crops_per_clip` crops before it makes
    room; `gain_db` bounds a random gain. Until step `quantize_from` latents pass unquantized, with noise of
    standard deviation `latent_noise` in place of the quantizer's and a pull of `latent_decay` towards zero;
    then codebooks start by k-means on `kmeans_frames` latents. A code chosen less often than `dead_fraction`
    of the average is moved. Discriminators join after step `adversarial_from`.

    A spectral codec learns `magnitude` (its own power-law scale) and `mel`; an EnCodec `waveform`, `mel`,
    `adversarial` and `feature`, whose weights are shares of the gradient where `balance` is on.
    """

    optim: OptimConfig
    batch_size: int
    segment_seconds: float
    clip_seconds: float = 10.0
    crops_per_clip: int = 16
    pool_clips: int = 64
    gain_db: tuple[float, float] = (0.0, 0.0)
    valid_segments: int = 16
    quantize_from: int = 0
    latent_noise: float = 0.0
    latent_decay: float = 0.0
    kmeans_frames: int = 16_000
    codebook_decay: float = 0.99
    dead_fraction: float = 0.1
    magnitude: float = 0.0
    mel: float = 0.0
    waveform: float = 0.0
    adversarial: float = 0.0
    feature: float = 0.0
    commitment: float = 1.0
    balance: bool = True
    adversarial_from: int = 0
    discriminator_filters: int = 32
    discriminator_windows: tuple[int, ...] = (1024, 2048, 512, 256, 128)
    precision: Literal["fp32", "bf16"] = "fp32"
    log_every: int = 20
    valid_every: int = 500
    checkpoint_every: int = 500

    def __post_init__(self) -> None:
        _count(self, "batch_size", "crops_per_clip", "pool_clips", "valid_segments", "kmeans_frames")
        _count(self, "log_every", "valid_every", "checkpoint_every", "discriminator_filters")
        _fraction(self, "codebook_decay", "dead_fraction")
        _require(
            0 < self.segment_seconds <= self.clip_seconds,
            f"CodecTraining.segment_seconds lies above 0 and up to clip_seconds, got {self.segment_seconds}.",
        )
        weights = (self.magnitude, self.mel, self.waveform, self.adversarial, self.feature, self.commitment)
        _require(min(weights) >= 0 and max(weights[:-1]) > 0, "CodecTraining needs a loss, and none below 0.")
        _require(
            self.gain_db[0] <= self.gain_db[1], f"CodecTraining.gain_db is [least, most], got {self.gain_db}."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TextTraining:
    """How a text encoder learns, before the language model does, to tell the facts of a song from a caption.

    `songs` songs are composed, and every batch words some of them anew; words are dropped and made up as in
    `LMTraining`.
    """

    optim: OptimConfig
    batch_size: int
    songs: int
    precision: Literal["fp32", "bf16"] = "fp32"
    word_dropout: float = 0.0
    word_noise: float = 0.0
    log_every: int = 50
    valid_every: int = 500
    checkpoint_every: int = 500

    def __post_init__(self) -> None:
        _count(self, "batch_size", "songs", "log_every", "valid_every", "checkpoint_every")
        _fraction(self, "word_dropout", "word_noise")


@dataclass(frozen=True, slots=True, kw_only=True)
class LMTraining:
    """How the language model is trained on encoded clips.

    Conditions are dropped per example: all of them with probability `condition_dropout` (for guidance), else
    the text with `text_dropout`, the melody with `melody_dropout`, single words with `word_dropout`; with
    `word_noise` a made-up word is put in, so that unknown words come to mean nothing. With `history_dropout` an
    example's past is thinned, so that the model listens to its conditions. `start` names a
    checkpoint to fine-tune; `train_text` trains the text encoder too. A step sees `accumulate` batches of
    `batch_size`, which several processes may share. Of all steps, a share of `beginnings` sees instead the first
    `beginning_frames` of as many clips as have together the frames of an ordinary step. `codeword_start` starts
    embeddings and heads of a fresh model from the codec's codewords, so that codes that sound alike begin alike: far
    quicker than from noise. `melody_scale` multiplies the first weights of an aligned melody, which else is faint
    beside the codes, `text_scale` those of what projects text; the latter learn at `text_rate` times the learning
    rate, as does a text encoder that is trained (with D-Adaptation, leave it at 1).
    """

    optim: OptimConfig
    batch_size: int
    start: str | None = None
    codeword_start: bool = False
    melody_scale: float = 1.0
    text_scale: float = 1.0
    text_rate: float = 1.0
    train_text: bool = False
    precision: Literal["fp32", "bf16"] = "fp32"
    accumulate: int = 1
    compile: bool = False
    condition_dropout: float = 0.1
    text_dropout: float = 0.0
    melody_dropout: float = 0.5
    word_dropout: float = 0.0
    word_noise: float = 0.0
    history_dropout: float = 0.0
    beginnings: float = 0.0
    beginning_frames: int = 50
    log_every: int = 10
    valid_every: int = 500
    checkpoint_every: int = 500

    def __post_init__(self) -> None:
        _count(self, "batch_size", "accumulate", "log_every", "valid_every", "checkpoint_every")
        _count(self, "beginning_frames", least=8)
        _fraction(self, "condition_dropout", "text_dropout", "melody_dropout")
        _fraction(self, "word_dropout", "word_noise", "history_dropout", "beginnings")
        _require(
            min(self.melody_scale, self.text_scale, self.text_rate) > 0,
            "LMTraining.melody_scale, text_scale and text_rate must be positive.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainConfig:
    """A whole recipe. `codec`, `text` or `lm` may be absent from a recipe that does not train it."""

    model: MusicGenConfig
    data: DataConfig
    codec: CodecTraining | None = None
    text: TextTraining | None = None
    lm: LMTraining | None = None
    seed: int = 2036

    def __post_init__(self) -> None:
        if self.codec is None:
            return
        spectral = isinstance(self.model.codec, SpectralCodecConfig)
        foreign = ("waveform", "adversarial", "feature") if spectral else ("magnitude",)
        strange = [name for name in foreign if getattr(self.codec, name) > 0]
        kind = "A spectral codec" if spectral else "An EnCodec"
        _require(not strange, f"{kind} has no {' or '.join(strange)} loss; set it to 0.")

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
        return cls.loads(text, name=str(path))

    @classmethod
    def loads(cls, text: str, *, name: str = "the recipe") -> TrainConfig:
        """Parse the text of a recipe."""
        toml = _toml()
        try:
            data = toml.loads(text)
        except toml.TOMLDecodeError as error:
            raise ConfigError(f"{name} is not valid TOML: {error}.") from error
        return cls.from_dict(data)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> TrainConfig:
        """Build from nested dicts; `[model]` may hold just `preset = "small"`."""
        parts = dict(data)
        model = parts.get("model")
        if isinstance(model, Mapping) and "preset" in model:
            _require(
                set(model) == {"preset"}, "[model] holds either a preset or a whole architecture, not both."
            )
            parts["model"] = preset(str(model["preset"]))
        return build(cls, parts, "")

    def to_toml(self) -> str:
        """The recipe as TOML that `loads` turns back into an equal config."""
        return "\n".join(_write(self, "")).strip() + "\n"


def build(cls: type[Parsed], data: Mapping[str, Any], where: str) -> Parsed:
    """Turn a mapping into the dataclass `cls`, strictly; `where` is the dotted section for messages."""
    hints = get_type_hints(cls)
    known = {each.name: each for each in fields(cls)}  # type: ignore[arg-type]  # every caller passes a dataclass
    section = f"[{where}]" if where else "the recipe"
    for key in data:
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"it may hold {', '.join(known)}."
            raise ConfigError(f"{section} has an unknown key {key!r}: {hint}")
    optional = {key for key, hint in hints.items() if type(None) in get_args(hint)}
    lacking = [
        key for key, each in known.items()
        if key not in data and each.default is MISSING and key not in optional
    ]  # fmt: skip
    _require(not lacking, f"{section} lacks {', '.join(lacking)}.")
    values = {key: _value(hints[key], value, f"{where}.{key}".lstrip(".")) for key, value in data.items()}
    absent = {key: None for key in known if key not in data and known[key].default is MISSING}
    return cls(**{**absent, **values})


def _value(hint: Any, value: Any, where: str) -> Any:
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        kinds = [each for each in args if each is not type(None)]
        if value is None and len(kinds) < len(args):
            return None
        if set(kinds) == {CodecConfig, SpectralCodecConfig}:
            spectral = isinstance(value, SpectralCodecConfig) or (
                isinstance(value, Mapping) and value.get("kind") == "spectral"
            )
            kinds = [SpectralCodecConfig if spectral else CodecConfig]
        return _value(kinds[0], value, where)
    if is_dataclass(hint):
        if isinstance(value, hint):  # type: ignore[arg-type]  # is_dataclass told that it is a class
            return value
        _require(isinstance(value, Mapping), f"{where} must be a section, got {value!r}.")
        return build(hint, value, where)  # type: ignore[arg-type]
    if origin is Literal:
        _require(value in args, f"{where} must be one of {', '.join(map(repr, args))}, got {value!r}.")
        return value
    if origin is tuple:
        _require(isinstance(value, list | tuple), f"{where} must be a list, got {value!r}.")
        if args[-1] is not Ellipsis:
            _require(len(value) == len(args), f"{where} must hold {len(args)} values, got {len(value)}.")
        return tuple(_value(args[0], each, where) for each in value)
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    _require(type(value) is hint, f"{where} must be {_KINDS[hint]}, got {value!r}.")
    return value


_KINDS = {int: "a whole number", float: "a number", bool: "true or false", str: "text"}


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
        escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escaped}"'
    return repr(value)


def _toml() -> Any:
    """The standard library's TOML reader, or tomli before Python 3.11."""
    for name in ("tomllib", "tomli"):
        if importlib.util.find_spec(name):
            return importlib.import_module(name)
    raise MissingExtraError("Python 3.10 reads recipes with tomli: pip install 'musicgen-engine[train]'.")
