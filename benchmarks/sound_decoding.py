"""Prints how fast codes become sound: `python benchmarks/sound_decoding.py`.

EnCodec at 32 kHz with random weights, in float32 and in the precision that goes with `--dtype bfloat16`, int8 and int4,
and nano's codec; the whole at once, in float32, and in blocks. Processor time of one thread, the least of some runs, so
that other programs count little; then on the clock, as `generate` does it: in blocks, in two threads. The last lines
say how fast EnCodec could be here at most in float32: if all its products went as fast as one large matrix product, and
if nothing but the weights of its LSTM, which every frame needs, were read. On the clock, with one thread and with all.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from typing import NamedTuple

import torch
from torch.utils.flop_counter import FlopCounterMode

from musicgen.apps.speed_probe import read_speed
from musicgen.engine.device import Runtime, prepare_codec
from musicgen.engine.sound import codes_to_sound
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


class Times(NamedTuple):
    """Seconds for a second of sound."""

    whole: float
    in_blocks: float
    on_the_clock: float


def streamed(codec: Codec, codes: torch.Tensor) -> None:
    stream = codec.decoder_stream()
    for part in codes.split(4, dim=-1):
        stream.push(part)
    stream.finish()


@torch.inference_mode()
def measure(codec: Codec, seconds: float, runs: int) -> Times:
    codes = torch.randint(0, codec.codebook_size, (1, codec.codebooks, round(seconds * codec.frame_rate)))
    threads = torch.get_num_threads()
    passed = least(lambda: codes_to_sound(codec, codes), runs, time.perf_counter)
    torch.set_num_threads(1)
    whole, parts = least(lambda: codec.decode(codes), runs), least(lambda: streamed(codec, codes), runs)
    torch.set_num_threads(threads)
    return Times(whole / seconds, parts / seconds, passed / seconds)


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


def print_limits(encodec: Encodec, all_threads: int) -> None:
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    torch.manual_seed(0)
    encodec, nano = Encodec(preset("small").codec).eval(), checkpoint.load("nano").codec
    runtime = Runtime(torch.device("cpu"), "int8")
    print("| codec | whole, s a second of sound | x real time | in blocks | x | on the clock | x |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name, codec, reduced in (
        ("EnCodec, 32 kHz, float32", encodec, False),
        ("EnCodec, 32 kHz, as with int8", encodec, True),
        ("nano's codec", nano, False),
    ):
        if reduced:
            prepare_codec(codec, runtime)
        times = measure(codec, options.seconds, options.runs)
        print(f"| {name} | {' | '.join(f'{each:.3f} | {1 / each:.1f}' for each in times)} |", flush=True)
    print_limits(encodec, torch.get_num_threads())


if __name__ == "__main__":
    main()
