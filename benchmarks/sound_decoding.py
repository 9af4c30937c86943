"""Prints how fast codes become sound: `python benchmarks/sound_decoding.py`.

EnCodec at 32 kHz with random weights, and nano's codec; the whole at once, and as `generate` and `stream` do it, in
blocks. Processor time of one thread, the least of some runs, so that other programs count little.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import torch

from musicgen.io import checkpoint
from musicgen.model.codec import Codec, Encodec
from musicgen.presets import preset


def least(function: Callable[[], object], runs: int) -> float:
    """The least processor seconds of a call."""
    times = []
    for _ in range(runs + 1):
        begun = time.process_time()
        function()
        times.append(time.process_time() - begun)
    return min(times[1:])


def streamed(codec: Codec, codes: torch.Tensor) -> None:
    stream = codec.decoder_stream()
    for part in codes.split(4, dim=-1):
        stream.push(part)
    stream.finish()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    config = preset("small").codec
    codecs: dict[str, Codec] = {
        "EnCodec, 32 kHz": Encodec(config).eval(),
        "nano's codec": checkpoint.load("nano").codec,
    }
    print("| codec | whole, s a second of sound | x real time | in blocks | x real time |")
    print("| --- | --- | --- | --- | --- |")
    for name, codec in codecs.items():
        frames = round(options.seconds * codec.frame_rate)
        codes = torch.randint(0, codec.codebook_size, (1, codec.codebooks, frames))
        with torch.inference_mode():
            whole = least(lambda c=codec, x=codes: c.decode(x), options.runs) / options.seconds
            parts = least(lambda c=codec, x=codes: streamed(c, x), options.runs) / options.seconds
        print(f"| {name} | {whole:.3f} | {1 / whole:.1f} | {parts:.3f} | {1 / parts:.1f} |", flush=True)


if __name__ == "__main__":
    main()
