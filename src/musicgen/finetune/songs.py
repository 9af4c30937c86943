"""Songs as sound to learn from: at the model's rate, with silence and vocals or without."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Literal

import torch
from torch import Tensor

from musicgen.errors import InputError
from musicgen.io import separation
from musicgen.io.audio import Audio, read
from musicgen.io.separation import Separator

Vocals = Literal["keep", "remove"]
VOCALS: tuple[Vocals, ...] = ("keep", "remove")
Silence = Literal["keep", "ends", "remove"]
SILENCE: tuple[Silence, ...] = ("keep", "ends", "remove")
PAUSE_SECONDS = 0.5  # what is left of a longer pause within a song, where silence is removed
SILENT_DB = -50.0  # below the song's own peak
_BLOCK_SECONDS = 0.05


def separator_for(
    vocals: Vocals, *, weights_dir: Path | None = None, offline: bool = False
) -> Separator | None:
    """What removes vocals; None where they are kept. InputError where they cannot be removed on this machine."""
    if vocals not in VOCALS:
        raise InputError(f"vocals must be one of {', '.join(VOCALS)}, got {vocals!r}.")
    if vocals == "keep":
        return None
    found, reason = separation.find(weights_dir=weights_dir, offline=offline)
    if found is None:
        raise InputError(f"Vocals cannot be removed: {reason} Keep them with --vocals keep.")
    return found


def song(
    path: Path, rate: int, channels: int, separator: Separator | None = None, silence: Silence = "ends"
) -> Tensor:
    """The sound `[C, N]` of a song: with its silence, without that at its ends, or without long pauses too."""
    sound: Audio = read(path).converted(rate, channels)
    samples = sound.samples if silence == "keep" else trimmed(sound.samples, rate)
    if silence == "remove":
        samples = without_pauses(samples, rate)
    if separator is None or samples.shape[1] == 0:
        return samples
    return separator.instrumental(samples[None], rate, seed=0)[0]


def trimmed(samples: Tensor, rate: int) -> Tensor:
    """Samples `[C, N]` from the first block that sounds to the last one; none where all is silent."""
    block, sounding = _sounding(samples, rate)
    if len(sounding) == 0:
        return samples[:, :0]
    return samples[:, sounding[0] * block : (sounding[-1] + 1) * block]


def without_pauses(samples: Tensor, rate: int) -> Tensor:
    """Samples `[C, N]` whose pauses last at most PAUSE_SECONDS: what is cut out of a longer one is silent."""
    block, sounding = _sounding(samples, rate)
    most = max(1, round(PAUSE_SECONDS / _BLOCK_SECONDS))
    kept, begin = [], 0
    for before, after in pairwise(sounding):
        if after - before - 1 > most:
            end = before + 1 + most // 2
            kept.append(samples[:, begin * block : end * block])
            begin = after - (most - most // 2)
    return torch.cat([*kept, samples[:, begin * block :]], dim=1)


def _sounding(samples: Tensor, rate: int) -> tuple[int, list[int]]:
    """The length of a block in samples, and the numbers of those that sound."""
    block = max(1, round(_BLOCK_SECONDS * rate))
    if samples.numel() == 0:
        return block, []
    peaks = torch.stack([part.abs().amax() for part in torch.split(samples, block, dim=1)])
    if float(peaks.max()) < 1e-5:
        return block, []
    return block, (peaks > peaks.max() * 10.0 ** (SILENT_DB / 20.0)).nonzero()[:, 0].tolist()
