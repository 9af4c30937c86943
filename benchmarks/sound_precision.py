"""Prints how far EnCodec's sound in reduced precision is from that in float32: `python benchmarks/sound_precision.py`.

"LSTM in int8" has all else in float32; "as decoded" has bfloat16 up to half of the upsamplings, where the processor has
units for it; the last row has it everywhere. With random weights the codes are random too. With `--codec`, a codec's
folder or a model with EnCodec, they are those of held-out songs (extra `corpus`), of the same 40 dB below, and of
silence; then the first row is the codec's own error, of its sound in float32 from the songs.

Columns: the difference relative to the sound, in dB; the same of the quietest tenth of pieces of 20 ms; and the level
of the difference, full scale being 0 dB.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass

import torch
from torch import Tensor

from musicgen.engine.cpu_sound import ReducedMath
from musicgen.engine.device import computes_bfloat16
from musicgen.engine.sound import codes_to_sound
from musicgen.evaluate.eval_prompts import held_out_prompts
from musicgen.model.codec import Encodec
from musicgen.model.seanet_math import EXACT, SEANetMath
from musicgen.presets import preset
from musicgen.train.codec_folder import open_codec

PIECE = 640  # samples, 20 ms
SILENT = 1e-10  # power that counts as nothing


@dataclass(frozen=True, slots=True)
class Everywhere(ReducedMath):
    """Also after half of the upsamplings."""

    @property
    def at_high_rates(self) -> ReducedMath:
        return self


def decibels(power: Tensor) -> float:
    return float(10 * power.clamp_min(SILENT).log10())


def row(name: str, made: Tensor, wanted: Tensor) -> str:
    """A row of the table for sounds `[1, 1, N]`."""
    pieces = (each.flatten().unfold(0, PIECE, PIECE).square().mean(1) for each in (made - wanted, wanted))
    difference, sound = pieces
    quiet = sound <= sound.quantile(0.1)
    levels = (
        difference.mean() / sound.mean(),
        difference[quiet].mean() / sound[quiet].mean(),
        difference.mean(),
    )
    return f"| {name} | {' | '.join(f'{decibels(each):.1f}' for each in levels)} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--codec", help="a codec's folder, or a model with EnCodec")
    parser.add_argument("--songs", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=10.0)
    asked = parser.parse_args()
    torch.manual_seed(0)
    codec = Encodec(preset("small").codec) if asked.codec is None else open_codec(asked.codec)
    if not isinstance(codec, Encodec):
        parser.error(f"{asked.codec} has no EnCodec.")
    codec = codec.eval().requires_grad_(False)
    frames = round(asked.seconds * codec.frame_rate)
    sounds: dict[str, Tensor | None] = {"random codes": None}
    if asked.codec is not None:
        songs = [each.audio for each in held_out_prompts(asked.songs, asked.seconds, codec.sample_rate)]
        song = torch.cat([each[: frames * codec.hop] for each in songs])[None, None]
        sounds = {"songs": song, "songs at -40 dB": 0.01 * song, "silence": torch.zeros_like(song)}
    reduced = {"LSTM in int8": ReducedMath(torch.float32)}
    if computes_bfloat16(torch.device("cpu")):
        reduced |= {
            "as decoded": ReducedMath(torch.bfloat16),
            "bfloat16 everywhere": Everywhere(torch.bfloat16),
        }
    print("| | relative, dB | in quiet pieces | level, dB |\n| --- | --- | --- | --- |")
    for name, sound in sounds.items():
        if sound is None:
            codes = torch.randint(codec.codebook_size, (1, codec.codebooks, frames))
        else:
            codes = codec.encode(sound)
        exact = decoded(codec, codes, EXACT)
        if sound is not None:
            print(row(f"{name}: codec's own error", exact, sound))
        for kind, math in reduced.items():
            print(row(f"{name}: {kind}", decoded(codec, codes, math), exact), flush=True)


def decoded(codec: Encodec, codes: Tensor, math: SEANetMath) -> Tensor:
    codec.stream_math = math
    return codes_to_sound(codec, codes)


if __name__ == "__main__":
    main()
