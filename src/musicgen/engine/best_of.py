"""What a take is ranked by: how well it keeps to the words, tempo and key, and what is wrong with its sound.

Each part is a number that is reported, `total` their weighted sum. What was not asked for, or cannot be measured, is no
part of it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from functools import cache

import torch
from torch import Tensor

from musicgen.engine.asked import no_beats, tempo_and_key
from musicgen.engine.collapse import collapsed_windows
from musicgen.engine.generation_run import GenerationResult
from musicgen.io import genre_tables
from musicgen.measure import metrics, tempo_key
from musicgen.measure.tagger import Tagger, load_tagger
from musicgen.notation import key_name, read_key

# What a part counts: text, tempo and key are from 0 to 1, faults are 0 or 1, the seam is in nats.
WEIGHTS = {
    "text": 1.0, "tempo": 1.0, "key": 0.5, "clipped": -1.0, "silent": -2.0, "noise": -1.0, "frozen": -1.0,
    "seam": -0.25,
}  # fmt: skip
_HALF_LOST = 0.25  # octaves by which a tempo is off that is worth nothing any more
_OCTAVE_WORTH = 0.5  # of half or double the tempo: the same beat, counted otherwise


def scored(result: GenerationResult) -> dict[str, float | str]:
    """The parts of a take's score, and their `total`; what was asked and measured is beside them."""
    found = dict(result.scores)
    if not found.keys() & {f"{name}_{how}" for name in ("tempo", "key") for how in ("asked", "measured")}:
        found |= measured(result)
    mono, rate = result.audio.samples.mean(0, keepdim=True), result.audio.rate
    text = text_match(mono, rate, result.prompt)
    parts = {} if text is None else {"text": text}
    if "tempo_asked" in found:
        parts["tempo"] = tempo_worth(found.get("tempo_measured"), found["tempo_asked"])
    if "key_asked" in found and "key_measured" in found:
        parts["key"] = tempo_key.key_score(
            read_key(str(found["key_measured"])), read_key(str(found["key_asked"]))
        )
    parts["clipped"] = float(metrics.is_clipped(mono)[0])
    parts["silent"] = float(metrics.is_silent(mono)[0])
    parts["noise"] = float(metrics.is_noise_like(mono, rate)[0])
    frame_rate = result.code_format.frame_rate if result.code_format else 50.0
    parts["frozen"] = float(collapsed_windows(result.codes, frame_rate).any())
    if "seam_flux" in found:
        parts["seam"] = max(0.0, math.log(max(1e-9, float(found["seam_flux"]))))
    total = sum(WEIGHTS[name] * value for name, value in parts.items())
    return {"total": total, **parts, **found}


def measured(result: GenerationResult) -> dict[str, float | str]:
    """The tempo and key that were asked for, and those that are measured in the sound, with how sure that is.

    What was not asked for is measured only where `measure` is among the options. Nothing is said to be measured that
    was not: without librosa there is no tempo, nor where no beat is found, and silence has no key.
    """
    wav, rate, found = result.audio.samples.mean(0), result.audio.rate, dict[str, float | str]()
    bpm, key = tempo_and_key(result.params, result.plan)
    if bpm is not None:
        found["tempo_asked"] = bpm
    if (bpm is not None or result.params.measure) and no_beats() is None:
        pulse = tempo_key.pulse(wav, rate)
        if not math.isnan(pulse.bpm):
            found["tempo_measured"] = pulse.bpm
            found["tempo_confidence"] = 0.0 if math.isnan(pulse.jitter) else max(0.0, 1 - 4 * pulse.jitter)
    if key is not None:
        found["key_asked"] = key_name(*read_key(key))
    if (key is not None or result.params.measure) and not bool(metrics.is_silent(wav[None])[0]):
        name, fit = tempo_key.key_and_fit(wav, rate)
        found |= {"key_measured": key_name(*name), "key_confidence": max(0.0, fit)}
    return found


def tempo_worth(found: float | str | None, asked: float | str) -> float:
    """From 1 for the tempo that was asked for to 0; half and double of it are worth half, none at all nothing."""
    if found is None:
        return 0.0
    octaves = math.log2(float(found) / float(asked))
    near = [(abs(octaves - by), _OCTAVE_WORTH if by else 1.0) for by in (-1, 0, 1)]
    return max(worth * max(0.0, 1 - off / _HALF_LOST) for off, worth in near)


@torch.inference_mode()
def text_match(mono: Tensor, rate: int, prompt: str | None) -> float | None:
    """How sure the tagger is of the genre and instruments that a prompt names, from 0 to 1; None if it names none."""
    tagger, tables = _tagger()
    genre = tables.named(prompt or "")
    named = [i for i, label in enumerate(tagger.instruments) if _says(prompt or "", label)]
    if not named and (genre is None or genre.name not in tagger.genres):
        return None
    output = tagger.tag(mono, rate)
    worth = [float((output.instruments[0, i] - tagger.thresholds[i]).sigmoid()) for i in named]
    if genre is not None and genre.name in tagger.genres:
        worth.append(float(output.genres[0].softmax(0)[tagger.genres.index(genre.name)]))
    return sum(worth) / len(worth)


@cache
def _tagger() -> tuple[Tagger, genre_tables.GenreTables]:
    """The tagger of the package, and the names of its genres."""
    return load_tagger(), genre_tables.find("nano")


def _says(prompt: str, label: str) -> bool:
    return re.search(rf"\b{re.escape(label)}\b", prompt.lower()) is not None


def total(scores: Mapping[str, float | str]) -> float:
    """The total of a take that was scored."""
    return float(scores["total"])
