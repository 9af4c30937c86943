"""The report of an evaluation: dataclasses of numbers, to and from JSON, and to Markdown tables."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

from musicgen.errors import InputError
from musicgen.measure.metrics import CodebookUse

NAN = math.nan


@dataclass(frozen=True, slots=True, kw_only=True)
class CodecRow:
    """One codec on held-out songs: its bit rate, and the distances of its sound from the original (in dB)."""

    name: str
    kbps: float
    log_mel_db: float
    si_sdr_db: float


@dataclass(frozen=True, slots=True, kw_only=True)
class CodecStage:
    """One stage of a codec: Fréchet and log-mel distance (in dB) between clips and their reconstruction.

    `stage` is "phases" (true magnitudes, found phases), "autoencoder" (no quantizer) or "codes".
    """

    codec: str
    stage: str
    frechet: float
    log_mel_db: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Measures of one kind of clip: shares from 0 to 1, distances, numbers of faulty clips. NaN: not measured.

    `key_mirex` is a mean score, `beat_jitter` is relative to the beat; `chords` is the mean correlation of pitch
    classes with the chords asked for; `melody` and `lead` are chroma cosines with the melody that was given: with its
    accompaniment, or alone.
    """

    name: str
    clips: int
    instruments: float = NAN
    genre: float = NAN
    tempo: float = NAN
    tempo_octaves: float = NAN
    key: float = NAN
    key_relative: float = NAN
    key_mirex: float = NAN
    beat_jitter: float = NAN
    chords: float = NAN
    melody: float = NAN
    lead: float = NAN
    frechet: float = NAN
    diversity: float = NAN
    silent: int = 0
    noise_like: int = 0
    clipped: int = 0
    frozen: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LongRow:
    """Long takes of one kind and length, as `stability.Stability` measures each. NaN: not measured.

    `frozen_codes`, `frozen_sound` and `faulty` count takes; levels are in dB, drift and range the median of the
    takes. `key` is a mean MIREX score and `tempo` a share of windows, both compared with the prompt; `key_steady`
    and `tempo_steady` are the same, compared with the take as a whole.
    """

    name: str
    seconds: int
    takes: int
    frozen_codes: float = NAN
    frozen_sound: float = NAN
    faulty: float = NAN
    level_drift: float = NAN
    level_drift_worst: float = NAN
    level_range: float = NAN
    key_steady: float = NAN
    tempo_steady: float = NAN
    key: float = NAN
    tempo: float = NAN
    beat_jitter: float = NAN


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeRow:
    """Clips of prompts in free English: shares of named instruments that are found, and of right genres."""

    name: str
    clips: int
    instruments: float
    genre: float


@dataclass(frozen=True, slots=True, kw_only=True)
class EndingRow:
    """Endings of clips: the share that has stopped, and the median drop in level of the last half second, in dB."""

    name: str
    clips: int
    stopped: float
    drop_db: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A target and the measured value; `at_least` false means that lower is better."""

    name: str
    reached: float
    wanted: float
    at_least: bool

    @property
    def bound(self) -> str:
        """The target in words."""
        return f"{'at least' if self.at_least else 'at most'} {self.wanted:.2f}"

    @property
    def met(self) -> bool:
        """Whether the target is met; false for NaN."""
        return self.reached >= self.wanted if self.at_least else self.reached <= self.wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The whole evaluation of one model; `settings` are those of `EvaluationConfig`."""

    model: str
    settings: Mapping[str, float]
    codecs: tuple[CodecRow, ...]
    codebooks: tuple[CodebookUse, ...]
    rows: tuple[Row, ...]
    targets: tuple[Target, ...]
    took_seconds: float
    long: tuple[LongRow, ...] = ()
    stages: tuple[CodecStage, ...] = ()
    free: tuple[FreeRow, ...] = ()
    endings: tuple[EndingRow, ...] = ()

    def to_json(self) -> str:
        """JSON for `from_json`; null where nothing was measured."""
        return json.dumps(_without_nan(asdict(self)), indent=2, allow_nan=False) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Report:
        """The report in the text of `to_json`. Raises InputError for any other text."""
        try:
            data = json.loads(text)
            parts: dict[str, Any] = {
                "codecs": CodecRow, "stages": CodecStage, "codebooks": CodebookUse, "rows": Row, "long": LongRow,
                "free": FreeRow, "endings": EndingRow, "targets": Target,
            }  # fmt: skip
            for name in ("long", "stages", "free", "endings"):  # which older reports do not have
                data.setdefault(name, [])
            for name, kind in parts.items():
                data[name] = tuple(kind(**_with_nan(entry)) for entry in data[name])
            return cls(**data)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(f"This is not an evaluation report: {error}") from error

    def to_markdown(self) -> str:
        """Every table of the report, with the targets last."""
        parts = [f"# Evaluation of {self.model}", _settings_line(self.settings, self.took_seconds)]
        parts += ["## Codec on held-out songs", self._codec_table()]
        if self.stages:
            parts += [stage_table(self.stages)]
        if self.codebooks:
            parts += [self._codebook_table()]
        parts += ["## Adherence to the prompts", _columns(_LINES, self.rows)]
        if self.free:
            parts += ["## Free English", _columns(_FREE_LINES, self.free)]
        if self.endings:
            parts += ["## Endings", _columns(_ENDING_LINES, self.endings)]
        for seconds in sorted({row.seconds for row in self.long}):
            rows = [row for row in self.long if row.seconds == seconds]
            parts += [f"## Takes of {seconds} seconds", _columns(_LONG_LINES, rows)]
        if self.targets:
            parts += ["## Targets", self._target_table()]
        return "\n\n".join(parts) + "\n"

    def __str__(self) -> str:
        return self.to_markdown()

    def _codec_table(self) -> str:
        rows = [
            (each.name, f"{each.kbps:.1f}", f"{each.log_mel_db:.2f}", f"{each.si_sdr_db:.1f}")
            for each in self.codecs
        ]
        return _table(("codec", "kbit/s", "log-mel distance (dB)", "SI-SDR (dB)"), rows)

    def _codebook_table(self) -> str:
        rows = [
            (str(number + 1), f"{codebook.used} of {codebook.size}", f"{codebook.perplexity:.0f}")
            for number, codebook in enumerate(self.codebooks)
        ]
        return _table(("codebook", "codes in use", "perplexity"), rows)

    def _target_table(self) -> str:
        rows = [
            (each.name, f"{each.reached:.2f}", each.bound, "met" if each.met else "**missed**")
            for each in self.targets
        ]
        return _table(("target", "reached", "wanted", ""), rows)


_LINES = (
    ("clips", "clips", "d"),
    ("instruments", "named instruments found", "%"),
    ("genre", "genre", "%"),
    ("tempo", "tempo within 4 %", "%"),
    ("tempo_octaves", "tempo, octaves allowed", "%"),
    ("key", "key", "%"),
    ("key_relative", "key, relatives allowed", "%"),
    ("key_mirex", "key, MIREX score", "f"),
    ("beat_jitter", "beat jitter", "3f"),
    ("chords", "chords, correlation with pitch classes", "f"),
    ("melody", "melody cosine, melody with accompaniment", "f"),
    ("lead", "melody cosine, melody alone", "f"),
    ("frechet", "Fréchet distance to real music", "f"),
    ("diversity", "diversity", "f"),
    ("silent", "silent", "d"),
    ("noise_like", "noise-like", "d"),
    ("clipped", "clipped", "d"),
    ("frozen", "frozen", "d"),
)
assert {name for name, _, _ in _LINES} == {each.name for each in fields(Row)} - {"name"}

_LONG_LINES = (
    ("takes", "takes", "d"),
    ("frozen_codes", "frozen, by their codes", "d"),
    ("frozen_sound", "frozen, by their sound", "d"),
    ("faulty", "silent or noise-like for 10 s", "d"),
    ("level_drift", "level drift, median (dB)", "f"),
    ("level_drift_worst", "level drift, worst (dB)", "f"),
    ("level_range", "level range of 3 s blocks, median (dB)", "f"),
    ("key_steady", "key of 10 s like that of the take, MIREX score", "f"),
    ("tempo_steady", "tempo of 10 s like that of the take", "%"),
    ("key", "key of the prompt, MIREX score", "f"),
    ("tempo", "tempo of the prompt, octaves allowed", "%"),
    ("beat_jitter", "beat jitter", "3f"),
)
assert {name for name, _, _ in _LONG_LINES} == {each.name for each in fields(LongRow)} - {"name", "seconds"}


_FREE_LINES = (
    ("clips", "clips", "d"),
    ("instruments", "named instruments found", "%"),
    ("genre", "genre", "%"),
)
_ENDING_LINES = (
    ("clips", "clips", "d"),
    ("stopped", "20 dB softer in the last half second", "%"),
    ("drop_db", "drop of level, median (dB)", "f"),
)


def _columns(
    lines: Sequence[tuple[str, str, str]],
    rows: Sequence[Row] | Sequence[LongRow] | Sequence[FreeRow] | Sequence[EndingRow],
) -> str:
    """A table with one column for each row of the report."""
    heads = ["", *(row.name for row in rows)]
    cells = [(label, *(_shown(getattr(row, name), form) for row in rows)) for name, label, form in lines]
    return _table(heads, cells)


def stage_table(stages: Sequence[CodecStage]) -> str:
    """A Markdown table with one stage of one codec a line."""
    heads = ("clips against themselves", "stage", "Fréchet distance", "log-mel distance (dB)")
    through = {"phases": "true magnitudes, found phases", "autoencoder": "no quantizer", "codes": "codes"}
    return _table(
        heads,
        [
            (each.codec, through[each.stage], f"{each.frechet:.2f}", f"{each.log_mel_db:.2f}")
            for each in stages
        ],
    )


def _shown(value: float, form: str) -> str:
    if math.isnan(value):
        return "–"
    return {"d": f"{value:.0f}", "%": f"{100 * value:.0f} %", "f": f"{value:.2f}", "3f": f"{value:.3f}"}[form]


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table whose columns line up."""
    widths = [max(len(row[column]) for row in [heads, *rows]) for column in range(len(heads))]
    lines = [heads, ["-" * width for width in widths], *rows]
    return "\n".join(
        "| " + " | ".join(cell.ljust(w) for cell, w in zip(line, widths, strict=True)) + " |"
        for line in lines
    )


def _settings_line(settings: Mapping[str, float], took_seconds: float) -> str:
    listed = ", ".join(f"{name.replace('_', ' ')} {value:g}" for name, value in settings.items())
    return f"{listed}; took {took_seconds:.0f} s."


def _without_nan(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nan(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_without_nan(each) for each in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _with_nan(entry: dict[str, Any]) -> dict[str, Any]:
    return {name: NAN if value is None else value for name, value in entry.items()}
