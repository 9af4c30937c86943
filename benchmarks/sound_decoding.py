"""Prints how fast codes become sound: `python benchmarks/sound_decoding.py`.

EnCodec at 32 kHz with random weights, and nano's codec; the whole at once, and as `generate` and `stream` do it, in
blocks. Processor time of one thread, the least of some runs, so that other programs count little; then on the clock,
with all of torch's threads where those are used (not for nano's codec). The last lines say how fast EnCodec could be
here at most: if all its products went as fast as one large matrix product, and if nothing but the weights of its LSTM,
which every frame needs, were read. On the clock, with one thread and with all.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import torch
from torch.utils.flop_counter import FlopCounterMode

from musicgen.apps.speed_probe import read_speed
from musicgen.io import checkpoint
from musicgen.model.codec import Codec, Encodec
from musicgen.model.packed import PackedLinear, can_pack
from musicgen.presets import preset


def least(function: Callable[[], object], runs: int, clock: Callable[[], float] = time.process_time) -> float:
    """The least seconds of a call, by a clock; of the processor, if it is not given."""
    times = []
    for _ in range(runs + 1):
        begun = clock()
        function()
        times.append(clock() - begun)
    return min(times[1:])


def streamed(codec: Codec, codes: torch.Tensor) -> None:
    stream = codec.decoder_stream()
    for part in codes.split(4, dim=-1):
        stream.push(part)
    stream.finish()


def operations(codec: Encodec) -> float:
    """Multiplications and additions of the decoder for a second of sound."""
    frames = round(codec.frame_rate)
    with FlopCounterMode(display=False) as counter, torch.inference_mode():
        codec.decode(torch.zeros(1, codec.codebooks, frames, dtype=torch.long))
    convolutions = counter.get_flop_counts()["Global"][torch.ops.aten.convolution]
    # In an LSTM as many weights multiply the input as the state.
    return convolutions + 2 * 2 * recurrent_weights(codec) * frames


def recurrent_weights(codec: Encodec) -> int:
    """The weights of the decoder's LSTM that multiply its state, frame by frame."""
    names = [name for name, _ in codec.decoder.named_parameters() if "weight_hh" in name]
    return sum(codec.decoder.get_parameter(name).numel() for name in names)


@torch.no_grad()
def product_speed(size: int = 2048, runs: int = 5) -> float:
    """Multiplications and additions a second of a large matrix product, torch's own or packed, with torch's threads."""
    matrix, ways = torch.randn(size, size), list[Callable[[], object]]()
    ways.append(lambda: matrix @ matrix)
    if can_pack():
        packed = PackedLinear(matrix, torch.float32, any_rows=True)
        ways.append(lambda: packed(matrix))
    return max(2 * size**3 / least(way, runs, time.perf_counter) for way in ways)


def main() -> None:
    all_threads = torch.get_num_threads()
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
    print(
        "| codec | whole, s a second of sound | x real time | in blocks | x real time | on the clock | x real time |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name, codec in codecs.items():
        frames = round(options.seconds * codec.frame_rate)
        codes = torch.randint(0, codec.codebook_size, (1, codec.codebooks, frames))
        with torch.inference_mode():
            whole = least(lambda c=codec, x=codes: c.decode(x), options.runs) / options.seconds
            parts = least(lambda c=codec, x=codes: streamed(c, x), options.runs) / options.seconds
            torch.set_num_threads(all_threads if isinstance(codec, Encodec) else 1)
            passed = least(lambda c=codec, x=codes: streamed(c, x), options.runs, time.perf_counter)
            torch.set_num_threads(1)
        passed /= options.seconds
        times = " | ".join(f"{each:.3f} | {1 / each:.1f}" for each in (whole, parts, passed))
        print(f"| {name} | {times} |", flush=True)
    encodec = codecs["EnCodec, 32 kHz"]
    assert isinstance(encodec, Encodec)
    work, read = operations(encodec), 4 * recurrent_weights(encodec) * encodec.frame_rate
    print(
        f"A second of EnCodec's sound: {work / 1e9:.1f} billion operations, {read / 1e9:.2f} GB of LSTM weights"
    )
    for threads in dict.fromkeys((1, all_threads)):
        torch.set_num_threads(threads)
        speed, memory = product_speed(), read_speed(threads=threads)
        both = 1 / (work / speed + read / memory)
        print(
            f"{threads} threads: {speed / 1e9:.0f} billion operations a second, at most {speed / work:.0f} x real "
            f"time; {memory / 1e9:.0f} GB/s, at most {memory / read:.0f} x; one after the other {both:.0f} x"
        )


if __name__ == "__main__":
    main()
