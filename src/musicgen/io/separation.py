"""Separates music into stems by Demucs, as files or before its melody is extracted; the one file that imports it.

Demucs is an extra (`pip install musicgen-engine[melody]`), and its weights must be fetched once. If either is
missing, the melody is extracted from the whole mix, and the reason is returned for a warning.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musicgen.errors import AudioError
from musicgen.extras import missing
from musicgen.io.audio import Audio
from musicgen.model.resample import convert_audio

WEIGHTS = "955717e8-8726e21a.th"  # htdemucs, the one MusicGen was trained with
URL = f"https://dl.fbaipublicfiles.com/demucs/hybrid_transformer/{WEIGHTS}"
RATE = 44_100
MELODIC = ("vocals", "other")
_MAX_SHIFT = RATE // 2
REST = "other"  # the stem of all that has none of its own
_BLOCK = 60 * RATE  # samples that are separated at a time, so that an hour needs little memory
_OVERLAP = 2 * RATE  # of two blocks, which are faded into one another
_YES = ("1", "ON", "YES", "TRUE")

Split = Callable[[Tensor], Tensor]


@dataclass(frozen=True)
class Separator:
    """`split` separates stereo `[B, 2, N]` at 44.1 kHz into `[B, stems, 2, N]`; `stems` are their names."""

    split: Split
    stems: Sequence[str]

    @torch.no_grad()
    def melodic(self, wav: Tensor, rate: int, *, seed: int | None = None) -> Tensor:
        """Vocals and all but drums and bass of `wav` `[B, C, N]`: mono `[B, 1, N]`, at the same rate.

        Resampled to 44.1 kHz and back, as in AudioCraft, it may be a sample or two shorter. Demucs shifts the clip by a
        random time, which changes the result slightly; here the shift is zero without a `seed`, else drawn from it.
        """
        if wav.dim() != 3 or wav.shape[-1] == 0:
            raise AudioError(f"Separation takes audio [batch, channels, samples], got {list(wav.shape)}.")
        mono = wav.mean(dim=1, keepdim=True).float()
        stems = self._split(convert_audio(mono.expand(-1, 2, -1), rate, RATE, 2), seed)
        chosen = torch.stack([stems[:, self.stems.index(name)] for name in MELODIC]).sum(0)
        return convert_audio(chosen, RATE, rate, 1)

    @torch.no_grad()
    def instrumental(self, wav: Tensor, rate: int, *, seed: int | None = None) -> Tensor:
        """All but vocals of `wav` `[B, C, N]`, with as many channels and samples, at the same rate."""
        channels, length = wav.shape[1:]
        stems = self._split(convert_audio(wav.float(), rate, RATE, 2), seed)
        chosen = torch.stack([stems[:, number] for number, name in enumerate(self.stems) if name != "vocals"])
        music = convert_audio(chosen.sum(0), RATE, rate, channels)[..., :length]
        return torch.nn.functional.pad(music, (0, length - music.shape[-1]))

    @torch.no_grad()
    def separated(self, audio: Audio) -> dict[str, Audio]:
        """Every stem by its name, with the rate, channels and length of `audio`; together they are the mix.

        What the model gives to no stem is added to "other". If a stem would be louder than full scale, all are lowered
        by the same factor.
        """
        channels, length = audio.samples.shape
        wide = convert_audio(audio.samples[None].float(), audio.rate, RATE, 2)
        parts = torch.zeros(len(self.stems), channels, length)
        total = wide.shape[-1]
        for start in range(0, max(1, total), _BLOCK):
            first, last = max(0, start - _OVERLAP), min(total, start + _BLOCK)
            block = self.split(wide[..., first:last])[0]
            narrow = convert_audio(block, RATE, audio.rate, channels)
            at = round(first * audio.rate / RATE)
            end = min(length, at + narrow.shape[-1]) if last < total else length
            narrow = torch.nn.functional.pad(narrow, (0, max(0, end - at - narrow.shape[-1])))[
                ..., : end - at
            ]
            fade = torch.ones(end - at)
            if start:
                rising = round(_OVERLAP * audio.rate / RATE)
                fade[:rising] = torch.linspace(0, 1, rising)
                parts[..., at : at + rising] *= 1 - fade[:rising]
            parts[..., at:end] += narrow * fade
        if REST in self.stems:
            parts[self.stems.index(REST)] += audio.samples - parts.sum(0)
        parts /= max(1.0, float(parts.abs().max()))
        return {name: Audio(part, audio.rate) for name, part in zip(self.stems, parts, strict=True)}

    def _split(self, wav: Tensor, seed: int | None) -> Tensor:
        if seed is None:
            return self.split(wav)
        shift = random.Random(seed).randint(0, _MAX_SHIFT)
        padded = torch.nn.functional.pad(wav, (_MAX_SHIFT, _MAX_SHIFT))
        stems = self.split(padded[..., shift : shift + wav.shape[-1] + _MAX_SHIFT])
        return stems[..., _MAX_SHIFT - shift :][..., : wav.shape[-1]]


def reason_missing(*, weights_dir: Path | None = None, offline: bool = False) -> str | None:
    """Why stems cannot be separated here, in a sentence; None if nothing speaks against it. Nothing is loaded."""
    if sentence := missing("melody", "This", "demucs"):
        return f"stems are not separated. {sentence}"
    if _weights(weights_dir) is None and (offline or os.environ.get("HF_HUB_OFFLINE", "").upper() in _YES):
        return (
            f"stems are not separated: the weights {WEIGHTS} are not present on this machine, and offline they are "
            "not fetched."
        )
    return None


def _weights(weights_dir: Path | None) -> Path | None:
    """The file of the weights, if it is here."""
    folders = [weights_dir, Path(torch.hub.get_dir()) / "checkpoints"]
    return next((each / WEIGHTS for each in folders if each and (each / WEIGHTS).is_file()), None)


def find(
    device: torch.device | str = "cpu", *, weights_dir: Path | None = None, offline: bool = False
) -> tuple[Separator | None, str | None]:
    """A separator, or None and the reason in a sentence.

    Weights are those of `weights_dir` if it holds their file, else of torch's cache, else downloaded.
    """
    reason = reason_missing(weights_dir=weights_dir, offline=offline)
    if reason is not None:
        return None, reason
    from demucs.apply import apply_model
    from demucs.htdemucs import HTDemucs
    from demucs.states import load_model

    file = _weights(weights_dir)
    # The file pickles its class and a Fraction among its arguments; nothing else may be unpickled.
    torch.serialization.add_safe_globals([HTDemucs, Fraction])
    options: dict[str, Any] = {"map_location": "cpu", "weights_only": True}
    try:
        if file is None:
            package = torch.hub.load_state_dict_from_url(URL, check_hash=True, **options)
        else:
            package = torch.load(file, **options)
        model = load_model(package)
    except Exception as error:  # downloads and unpicklers raise many kinds of errors
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        return None, f"stems are not separated: Demucs cannot load its weights ({reason})."
    model.to(device).eval()

    def split(wav: Tensor) -> Tensor:
        stems: Tensor = apply_model(model, wav.to(device), shifts=0, split=True, overlap=0.25, progress=False)
        return stems.to(wav.device)

    return Separator(split, tuple(model.sources)), None
