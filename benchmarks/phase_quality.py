"""Prints how near the phase search of nano's codec comes to the magnitudes, and its cost, against the one before.

`python benchmarks/phase_quality.py` decodes the codes of held-out songs (extra `corpus`). "whole" is the definition up
to version 0.1.0: every iteration over the whole piece, written as it was there; "pieces" is `PhaseSearch`, in blocks
as codes are decoded. Columns: spectral convergence (the norm of the difference of magnitudes over the norm of the
magnitudes, in dB; lower is better) and log-spectral distance (mean absolute difference in dB, of bins above -80 dB), of
the whole and of the first quarter of a second, where `PhaseSearch` has fewer iterations; processor time of one thread
for a second of sound. The last lines are the whole decoder, with its network, against network and iterations over the
whole piece: the least time of all songs, alternating.
"""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path

import torch
from torch import Tensor

from musicgen import MusicGen
from musicgen.engine.threads import one_thread
from musicgen.evaluate.eval_prompts import held_out_prompts
from musicgen.model.spectral_codec import BLOCKS, SoundStream, SpectralCodec
from musicgen.model.stft import Spectrum
from musicgen.train.codec_folder import open_codec

FLOOR = 1e-4  # magnitudes below are counted as this
BEGINNING = 0.25  # seconds
MOMENTUM = 0.99


def whole(spectrum: Spectrum, first: Tensor, magnitudes: Tensor, steps: int) -> Tensor:
    """Fast Griffin-Lim over the whole piece, as in version 0.1.0."""
    frames, previous = first, None
    for _ in range(steps):
        heard = spectrum.analyse(spectrum.synthesise(frames))
        pushed = heard if previous is None else torch.lerp(previous, heard, 1.0 + MOMENTUM)
        previous, real, imaginary = heard, pushed.real, pushed.imag
        power = torch.addcmul(real.square(), imaginary, imaginary).clamp_min_(1e-18)
        frames = pushed * power.rsqrt_().mul_(magnitudes)
    return spectrum.synthesise(frames)


def pieces(codec: SpectralCodec, first: Tensor, magnitudes: Tensor) -> Tensor:
    """`PhaseSearch` in pieces of the size in which codes are decoded."""
    search, size, waves = SoundStream(codec).search, BLOCKS[0][1] * codec.config.subframes, []
    for begin in range(0, first.shape[1], size):
        piece, last = slice(begin, begin + size), begin + size >= first.shape[1]
        waves.append(search(first[:, piece], magnitudes[:, piece], last))
    return torch.cat(waves, dim=-1)


def errors(spectrum: Spectrum, wav: Tensor, wanted: Tensor, frames: int | None = None) -> tuple[float, float]:
    """Spectral convergence and log-spectral distance in dB, of the first `frames` or all."""
    made, wanted = spectrum.analyse(wav).abs()[:, :frames], wanted[:, :frames]
    convergence = 20 * math.log10(float((made - wanted).norm() / wanted.norm()))
    distance = 20 * (made.clamp_min(FLOOR).log10() - wanted.clamp_min(FLOOR).log10()).abs().mean()
    return convergence, float(distance)


@torch.inference_mode()
def measure(name: str, codec: SpectralCodec, clips: list[Tensor], seconds: float) -> str:
    spectrum, steps = codec.written, codec.config.phase_steps
    beginning = round(BEGINNING * codec.sample_rate / spectrum.hop)
    found: dict[str, list[tuple[float, ...]]] = {"whole": [], "pieces": []}
    decoding, before = list[float](), list[float]()
    for clip in clips:
        codes = codec.encode(clip[None, None])
        features = codec.decode_features(codec.decode_latent(codes))
        first, wanted = SoundStream(codec).spectra(features)
        for kind, rows in found.items():
            begun = time.process_time()
            if kind == "whole":
                wav = whole(spectrum, first, wanted, steps)
            else:
                wav = pieces(codec, first, wanted)
            spent = (time.process_time() - begun) / seconds * 1000
            rows.append((*errors(spectrum, wav, wanted), *errors(spectrum, wav, wanted, beginning), spent))
        begun = time.process_time()
        codec.decode(codes)
        decoding.append((time.process_time() - begun) / seconds * 1000)
        begun = time.process_time()
        features = codec.decode_features(codec.decode_latent(codes))
        whole(spectrum, *SoundStream(codec).spectra(features), steps)
        before.append((time.process_time() - begun) / seconds * 1000)
    for kind, rows in found.items():
        *numbers, _ = (sum(column) / len(rows) for column in zip(*rows, strict=True))
        cells = " | ".join(f"{number:.2f}" for number in numbers)
        print(f"| {name}, {kind} | {cells} | {min(row[-1] for row in rows):.0f} |", flush=True)
    least, old = min(decoding), min(before)
    return f"{name}: {least:.0f} ms a second ({1000 / least:.0f} times real time); over the whole {old:.0f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--songs", type=int, default=8)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--codec", type=Path, nargs="*", default=[Path("checkpoints/nano2_codec")])
    asked = parser.parse_args()
    shipped = MusicGen.from_pretrained("nano", device="cpu").components.codec
    codecs = {"nano": shipped, **{each.name: open_codec(each) for each in asked.codec if each.exists()}}
    clips = [each.audio for each in held_out_prompts(asked.songs, asked.seconds, shipped.sample_rate)]
    print("| codec, phase search | convergence, dB | distance, dB | … of the first 0.25 s | | ms a second |")
    print("| --- | --- | --- | --- | --- | --- |")
    lines = []
    for name, codec in codecs.items():
        assert isinstance(codec, SpectralCodec), f"{name} has no phase search"
        with one_thread():
            lines.append(measure(name, codec, clips, asked.seconds))
    print("\n".join(lines))


if __name__ == "__main__":
    main()
