"""Where notes sound in a recording, by Basic Pitch (Bittner et al., 2022); the one file that imports onnxruntime.

The model is a file of the package basic-pitch, whose own modules, and the TensorFlow that they import, are not used:
`pip install 'musicgen-engine[midi]' && pip install --no-deps basic-pitch`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from musicgen.errors import MissingExtraError
from musicgen.extras import missing, require
from musicgen.model.resample import convert_audio

RATE = 22_050
HOP = 256
FRAME_RATE = RATE / HOP
LOWEST_PITCH, PITCHES = 21, 88  # the keys of a piano
_USER = "Finding notes"
_MODEL = ("saved_models", "icassp_2022", "nmp.onnx")
_WINDOW = 43_844  # samples that the model takes at a time, and the frames that it gives
_WINDOW_FRAMES = 172
_EDGE = 15  # frames at each end of a window are left out: they know only one side
_STEP = _WINDOW_FRAMES - 2 * _EDGE
_AT_ONCE = 8  # windows
_NOTE_OUTPUT, _ONSET_OUTPUT = "StatefulPartitionedCall:1", "StatefulPartitionedCall:2"


@dataclass(frozen=True, slots=True)
class Posteriors:
    """Probabilities `[T, 88]` that a note sounds, and that it begins, in frames of HOP samples from time 0 on."""

    notes: np.ndarray[Any, np.dtype[np.float32]]
    onsets: np.ndarray[Any, np.dtype[np.float32]]


def reason_missing() -> str | None:
    """Why notes cannot be found here, in a sentence; None if they can."""
    return missing("midi", _USER, "onnxruntime", "basic_pitch")


def posteriors(samples: Tensor, rate: int) -> Posteriors:
    """The model's probabilities for sound `[C, N]`. Raises MissingExtraError where it is not installed."""
    require("midi", _USER, "onnxruntime", "basic_pitch")
    wave = convert_audio(samples[None].float(), rate, RATE, 1)[0, 0]
    frames = -(-len(wave) // HOP)
    session = _session()
    found: list[tuple[Any, Any]] = []
    for windows in _windows(wave, frames):
        notes, onsets = session.run([_NOTE_OUTPUT, _ONSET_OUTPUT], {session.get_inputs()[0].name: windows})
        found += [
            (note[_EDGE:-_EDGE], onset[_EDGE:-_EDGE]) for note, onset in zip(notes, onsets, strict=True)
        ]
    notes, onsets = (np.concatenate(each)[:frames] for each in zip(*found, strict=True))
    return Posteriors(notes, onsets)


def _windows(wave: Tensor, frames: int) -> Iterator[np.ndarray[Any, np.dtype[np.float32]]]:
    """Batches of windows `[n, samples, 1]`, each _STEP whole frames after the last: so frames keep their grid."""
    count = max(1, -(-frames // _STEP))
    before = _EDGE * HOP
    after = (count - 1) * _STEP * HOP + _WINDOW - before - len(wave)
    padded = torch.nn.functional.pad(wave, (before, max(0, after)))
    windows = padded.unfold(0, _WINDOW, _STEP * HOP)[:count]
    for first in range(0, count, _AT_ONCE):
        yield np.ascontiguousarray(windows[first : first + _AT_ONCE, :, None].numpy())


@cache
def _session() -> Any:
    """The loaded model: 0.2 MB, kept for the life of the process. It uses one thread, and the same everywhere."""
    import onnxruntime

    spec = find_spec("basic_pitch")  # of a top-level package: finds it without importing it
    folders = list(spec.submodule_search_locations or []) if spec is not None else []
    paths = [Path(folder, *_MODEL) for folder in folders]
    path = next((each for each in paths if each.is_file()), None)
    if path is None:
        raise MissingExtraError(
            f"The installed basic-pitch has no {'/'.join(_MODEL)}: run `pip install --no-deps basic-pitch==0.4.0`."
        )
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
