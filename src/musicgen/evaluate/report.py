"""What an evaluation found: numbers as data, to and from JSON, and as tables for people."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

from musicgen.errors import InputError
from musicgen.evaluate.metrics import BookUse

NAN = math.nan


@dataclass(frozen=True, slots=True, kw_only=True)
class CodecRow:
    """One codec on held-out songs: what it spends, and how far its sound is from the original (in dB)."""

    name: str
    kbps: float
    log_mel_db: float
    si_sdr_db: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One kind of clip, measured: shares from 0 to 1, distances, counts of faulty clips. NaN: not measured.

    `melody` and `lead` are chroma cosines with a melody that was given with its accompaniment, or alone.
    """

    name: str
    clips: int
    instruments: float = NAN
    genre: float = NAN
    tempo: float = NAN
    tempo_octaves: float = NAN
    key: float = NAN
    key_relative: float = NAN
    melody: float = NAN
    lead: float = NAN
    frechet: float = NAN
    diversity: float = NAN
    silent: int = 0
    noise_like: int = 0
    clipped: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Something wanted and what was reached of it; `at_least` false means that less is better."""

    name: str
    reached: float
    wanted: float
    at_least: bool

    @property
    def bound(self) -> str:
        """What was wanted, in words."""
        return f"{'at least' if self.at_least else 'at most'} {self.wanted:.2f}"

    @property
    def met(self) -> bool:
        """Whether it was reached; never where it could not be measured."""
        return self.reached >= self.wanted if self.at_least else self.reached <= self.wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The whole evaluation of one model; `settings` says how much was listened to."""

    model: str
    settings: Mapping[str, float]
    codecs: tuple[CodecRow, ...]
    books: tuple[BookUse, ...]
    rows: tuple[Row, ...]
    targets: tuple[Target, ...]
    took_seconds: float

    def to_json(self) -> str:
        """JSON that `from_json` reads back; what was not measured is null."""
        return json.dumps(_without_nan(asdict(self)), indent=2, allow_nan=False) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Report:
        """The report of `to_json`; InputError where the text is none."""
        try:
            data = json.loads(text)
            parts = {"codecs": CodecRow, "books": BookUse, "rows": Row, "targets": Target}
            for name, kind in parts.items():
                data[name] = tuple(kind(**_with_nan(entry)) for entry in data[name])
            return cls(**data)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(f"This is no evaluation report: {error}") from error

    def to_markdown(self) -> str:
        """Every table of the report, with the targets last."""
        parts = [f"# Evaluation of {self.model}", _settings_line(self.settings, self.took_seconds)]
        parts += ["## Codec on held-out songs", self._codec_table()]
        if self.books:
            parts += [self._book_table()]
        parts += ["## What was asked for, and what is heard", self._row_table()]
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

    def _book_table(self) -> str:
        rows = [
            (str(number + 1), f"{book.used} of {book.size}", f"{book.perplexity:.0f}")
            for number, book in enumerate(self.books)
        ]
        return _table(("codebook", "codes in use", "perplexity"), rows)

    def _row_table(self) -> str:
        heads = ["", *(row.name for row in self.rows)]
        lines = [
            (label, *(_shown(getattr(row, name), form) for row in self.rows)) for name, label, form in _LINES
        ]
        return _table(heads, lines)

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
    ("melody", "melody cosine, melody with accompaniment", "f"),
    ("lead", "melody cosine, melody alone", "f"),
    ("frechet", "Fréchet distance to real music", "f"),
    ("diversity", "diversity", "f"),
    ("silent", "silent", "d"),
    ("noise_like", "noise-like", "d"),
    ("clipped", "clipped", "d"),
)
assert {name for name, _, _ in _LINES} == {each.name for each in fields(Row)} - {"name"}


def _shown(value: float, form: str) -> str:
    if math.isnan(value):
        return "–"
    return {"d": f"{value:.0f}", "%": f"{100 * value:.0f} %", "f": f"{value:.2f}"}[form]


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
