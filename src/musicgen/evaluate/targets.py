"""The targets of a model, with the measured values: most are shares of what the corpus itself reaches."""

from __future__ import annotations

import math
from collections.abc import Sequence

from musicgen.evaluate.report import CodecRow, FreeRow, LongRow, Row, Target

PLANNED = "generated, with its plan"  # the row of clips whose plan is given
# Of the score of real music; for `beat_jitter` and `frechet`, how much more than real music's or the codec's.
SHARES = {
    "tempo_octaves": 0.9, "key_mirex": 0.9, "instruments": 0.85, "genre": 0.8, "melody": 0.9, "chords": 0.85,
}  # fmt: skip
JITTER_FACTOR, FRECHET_FACTOR = 1.3, 1.5
FREE_SHARE = 0.75  # of the score of prompts in the words of captions
FROZEN_SHARE = 1 / 24  # of long takes
LEVEL_DRIFT_DB = 2.0
_NAMES = {
    "tempo_octaves": "tempo, octaves allowed", "key_mirex": "key, MIREX score", "instruments": "instruments found",
    "genre": "genre", "melody": "melody cosine", "chords": "chords of the plan",
}  # fmt: skip


def targets(codecs: Sequence[CodecRow], rows: Sequence[Row], free: Sequence[FreeRow]) -> list[Target]:
    """The targets of clips; those of what was not generated, or not measured, are left out."""
    ours, opus = codecs[0], codecs[1]
    found = [_at_most(f"log-mel distance below that of {opus.name}", ours.log_mel_db, opus.log_mel_db)]
    by_name = {row.name: row for row in rows}
    made = by_name.get("generated")
    if made is None:
        return found
    real, planned = by_name["real music"], by_name.get(PLANNED)
    for measure, share in SHARES.items():
        of = planned if measure == "chords" else made
        if of is not None and not math.isnan(getattr(of, measure)):
            name = f"{_NAMES[measure]}, {100 * share:.0f} % of real music's"
            found.append(_at_least(name, getattr(of, measure), share * getattr(real, measure)))
    found += [
        _at_most("beat jitter, 1.3 times real music's", made.beat_jitter, JITTER_FACTOR * real.beat_jitter),
        _at_most(
            "Fréchet distance, 1.5 times the codec's", made.frechet, FRECHET_FACTOR * by_name["codec"].frechet
        ),
    ]
    if free:
        words = f"{100 * FREE_SHARE:.0f} % of that of captions' words"
        found += [
            _at_least(
                f"free prompts: {name}, {words}", getattr(free[0], name), FREE_SHARE * getattr(made, name)
            )
            for name in ("instruments", "genre")
        ]
    faulty = made.silent + made.noise_like + made.clipped
    return [
        *found,
        _at_most("silent, noise-like or clipped clips", faulty, 0),
        _at_most("frozen clips", made.frozen, 0),
    ]


def long_targets(rows: Sequence[LongRow]) -> list[Target]:
    """The targets of long takes."""
    made = [row for row in rows if row.name == "generated"]
    found = [
        _at_most(
            f"share of takes of {row.seconds} s that freeze",
            max(row.frozen_codes, row.frozen_sound) / row.takes,
            FROZEN_SHARE,
        )
        for row in made
    ]
    return found + [
        _at_most(f"level drift over {row.seconds} s, median in dB", row.level_drift, LEVEL_DRIFT_DB)
        for row in made[-1:]
    ]


def _at_least(name: str, reached: float, wanted: float) -> Target:
    return Target(name=name, reached=reached, wanted=wanted, at_least=True)


def _at_most(name: str, reached: float, wanted: float) -> Target:
    return Target(name=name, reached=reached, wanted=wanted, at_least=False)
