"""Songs as sound to learn from: at the model's rate, without silence at the ends, with vocals or without."""

from __future__ import annotations

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


def song(path: Path, rate: int, channels: int, separator: Separator | None = None) -> Tensor:
    """The sound `[C, N]` of a song."""
    sound: Audio = read(path).converted(rate, channels)
    samples = trimmed(sound.samples, rate)
    if separator is None or samples.shape[1] == 0:
        return samples
    return separator.instrumental(samples[None], rate, seed=0)[0]


def trimmed(samples: Tensor, rate: int) -> Tensor:
    """Samples `[C, N]` from the first block that sounds to the last one; none where all is silent."""
    block = max(1, round(_BLOCK_SECONDS * rate))
    peaks = (
        torch.stack([part.abs().amax() for part in torch.split(samples, block, dim=1)])
        if samples.numel()
        else None
    )
    if peaks is None or float(peaks.max()) < 1e-5:
        return samples[:, :0]
    sounding = (peaks > peaks.max() * 10.0 ** (SILENT_DB / 20.0)).nonzero()[:, 0]
    return samples[:, int(sounding[0]) * block : (int(sounding[-1]) + 1) * block]
