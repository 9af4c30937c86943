"""Stretches a take to the tempo that was asked for, where it is nearly right."""

from __future__ import annotations

import math

from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.engine.request import frames_of, samples_of
from musicgen.extras import require
from musicgen.generation import GenerationParams
from musicgen.io.stretch import MOST, stretched
from musicgen.measure import tempo_key

_OCTAVES = (0.5, 1.0, 2.0)  # half and double the tempo are the same beat, counted otherwise


def check_installed() -> None:
    """Raise MissingExtraError unless tempo can be measured and sound stretched."""
    require("stretch", "fit_tempo", "librosa", "python_stretch")


def frames_to_make(params: GenerationParams, config: MusicGenConfig) -> int:
    """Frames of a piece; some more where it may be stretched to a faster tempo."""
    samples = samples_of(params, config)
    return frames_of(math.ceil(samples * (1 + MOST)) if params.fit_tempo else samples, config)


def fitted(wave: Tensor, rate: int, params: GenerationParams) -> tuple[Tensor, dict[str, float | str]]:
    """A wave `[C, N]` at the tempo of `params`, and what was done: the tempo found before, and the stretch.

    It stays as it is where no beat is found, or where more than 8 % would have to be stretched.
    """
    assert params.bpm is not None, "GenerationParams refuses fit_tempo without bpm"
    found = tempo_key.tempo(wave.mean(0), rate)
    if math.isnan(found):
        return wave, {}
    factor = min((params.bpm * octave / found for octave in _OCTAVES), key=lambda each: abs(math.log(each)))
    if abs(factor - 1) > MOST:
        return wave, {"tempo_before": found}
    return stretched(wave, rate, factor), {"tempo_before": found, "stretched": factor}
