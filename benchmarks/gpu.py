"""Prints how fast a GPU decodes: `python benchmarks/gpu.py`, in under eight minutes, with random weights.

For small's and large's shape in half precision: steps per second of 1, 16 and 64 takes with guidance, as multiples of
real time (50 steps a second) and of one take, beside what it would be if steps took as long as their bytes are many;
the share of the memory's speed, which is measured in the same run, that the bytes of a step amount to, which are
weights, and keys and values so far; the same with torch's kernels in place of our own, replayed as a CUDA graph and
started one by one ("eager"); the time from a request to its first sound and to its first second of sound; and
transformers, if it is installed, with the same shape.

Without a CUDA device `--device cpu` runs the same code with everything called plainly: a check, not a measurement.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import torch
from random_models import SHAPES, random_model, take

from musicgen import GenerationParams, MusicGen
from musicgen.engine import gpu_step
from musicgen.engine.batch import Batch
from musicgen.engine.fused_step import can_fuse
from musicgen.engine.gpu_step import cuda_graph
from musicgen.engine.sequence import Sequence
from musicgen.engine.streaming import CHUNK_SECONDS
from musicgen.model.conditioning import Conditioning

STEPS_PER_SECOND = 50
TEXT = 16  # vectors of a text


def plain(function: Callable[[], None]) -> Callable[[], None]:
    """Run a step kernel by kernel, as without a CUDA graph."""
    function()
    return function


def wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize()


def memory_speed(device: torch.device) -> float:
    """Bytes a second that a large sum reads, the best of some runs."""
    values, best = torch.ones(2**28 if device.type == "cuda" else 2**24, device=device), 0.0
    for _ in range(10):
        wait(device)
        begun = time.perf_counter()
        values.sum()
        wait(device)
        best = max(best, values.nbytes / (time.perf_counter() - begun))
    return best


def takes(model: MusicGen, count: int, frames: int) -> list[Sequence]:
    """Takes with guidance and conditions of random numbers."""
    device, width = model.device, model.config.lm.width
    cross = Conditioning(cross=torch.randn(2, TEXT, width, device=device))
    prefix = Conditioning(prefix=torch.randn(2, TEXT, width, device=device))
    own = cross if model.config.lm.cross_attention else prefix
    return [take(model.config.lm, own, seed, frames) for seed in range(count)]


def steps_per_second(
    model: MusicGen,
    count: int,
    frames: int,
    capture: Callable[[Callable[[], None]], Callable[[], None]],
    *,
    fused: bool = True,
) -> float:
    """Steps a second of so many takes together, without their first ten; by our kernels where they can, if `fused`."""
    gpu_step.can_fuse = can_fuse if fused else lambda _: False  # type: ignore[assignment]
    batch = Batch(model.components.lm, capture=capture)
    for each in takes(model, count, frames):
        batch.add(each)
    for _ in range(10):
        batch.step()
    wait(model.device)
    begun, steps = time.perf_counter(), 0
    while batch:
        batch.step()
        steps += 1
    wait(model.device)
    gpu_step.can_fuse = can_fuse
    return steps / (time.perf_counter() - begun)


def bytes_of_weights(lm: torch.nn.Module) -> int:
    """Of the matrices that a step reads."""
    return sum(
        each.weight.nbytes
        for name, each in lm.named_modules()
        if isinstance(each, torch.nn.Linear) and not name.endswith("kv_proj")  # made once for each text
    )


def bytes_of_a_step(model: MusicGen, count: int, frames: int) -> int:
    """Weights that a step reads, and keys and values of the columns so far, in the middle of the takes."""
    lm = model.components.lm
    columns = TEXT + frames // 2  # of a text before the codes, or beside them
    vectors = 2 * model.config.lm.layers * columns
    return bytes_of_weights(lm) + 2 * count * vectors * model.config.lm.width * lm.norm.weight.element_size()


def first_sound(model: MusicGen, chunk_seconds: float) -> float:
    """Seconds from a request to the first chunk of its sound, the best of three after one to warm up."""
    best = float("inf")
    for seed in range(4):
        begun = time.perf_counter()
        stream = model.stream_iter(
            "calm piano",
            GenerationParams(duration=4, seed=seed, normalization_strategy="fixed"),
            chunk_seconds=chunk_seconds,
        )
        next(iter(stream))
        wait(model.device)
        best = min(best, time.perf_counter() - begun) if seed else best
    return best


def transformers_steps(shape: str, device: torch.device, dtype: torch.dtype, frames: int) -> float | None:
    """Steps a second of transformers with random weights of the same shape; None if it is not installed."""
    try:
        import transformers
    except ImportError:
        return None
    width, layers, codes, cross = SHAPES[shape]
    if not cross:
        return None
    text = transformers.T5Config(
        vocab_size=300, d_model=64, d_kv=16, d_ff=64, num_layers=1, num_heads=4, decoder_start_token_id=0
    )
    audio = transformers.EncodecConfig(num_filters=4, codebook_size=codes, target_bandwidths=[6.0])
    decoder = transformers.MusicgenDecoderConfig(
        vocab_size=codes, hidden_size=width, num_hidden_layers=layers, num_attention_heads=width // 64,
        ffn_dim=4 * width, num_codebooks=4, pad_token_id=codes, bos_token_id=codes,
    )  # fmt: skip
    config = transformers.MusicgenConfig(
        text_encoder=text.to_dict(), audio_encoder=audio.to_dict(), decoder=decoder.to_dict()
    )
    with torch.device(device):
        theirs = transformers.MusicgenForConditionalGeneration(config).to(dtype).eval()
    ids = torch.ones(1, TEXT, dtype=torch.long, device=device)
    spent = []
    for count in (8, frames):
        wait(device)
        begun = time.perf_counter()
        theirs.generate(
            input_ids=ids, attention_mask=torch.ones_like(ids), do_sample=True, top_k=250, guidance_scale=3.0,
            max_new_tokens=count,
        )  # fmt: skip
        wait(device)
        spent.append(time.perf_counter() - begun)
    return (frames - 8) / (spent[1] - spent[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--dtype", default=None, help="float16 on a GPU unless given")
    parser.add_argument("--shapes", nargs="+", default=["small", "large"], choices=list(SHAPES))
    parser.add_argument("--streams", nargs="+", type=int, default=[1, 16, 64])
    parser.add_argument("--frames", type=int, default=250)
    asked = parser.parse_args()
    if asked.device.startswith("cuda") and not torch.cuda.is_available():
        parser.exit(1, "There is no CUDA device here; --device cpu runs the same code, without a graph.\n")
    device = torch.device(asked.device)
    name = torch.cuda.get_device_name() if device.type == "cuda" else "CPU, everything called plainly"
    memory = memory_speed(device)
    print(f"{name}, torch {torch.__version__}, memory read at {memory / 1e9:.0f} GB/s, {asked.frames} frames")
    print(
        "| shape | takes | steps/s | × real time, all takes | to one take | as bytes allow | share of memory "
        "| torch's kernels, steps/s | eager |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for shape in asked.shapes:
        model = random_model(shape, asked.dtype, asked.device)
        one = 0.0
        for count in asked.streams:
            graph = cuda_graph if device.type == "cuda" else plain
            speed = steps_per_second(model, count, asked.frames, graph)
            usual = steps_per_second(model, count, asked.frames, graph, fused=False)
            eager = steps_per_second(model, count, min(asked.frames, 60), plain, fused=False)
            one = one or speed * count
            read = bytes_of_a_step(model, count, asked.frames)
            share, bound = read * speed / memory, count * bytes_of_a_step(model, 1, asked.frames) / read
            print(
                f"| {shape} | {count} | {speed:.0f} | {speed * count / STEPS_PER_SECOND:.1f} "
                f"| {speed * count / one:.1f} | {bound:.1f} | {share:.0%} | {usual:.0f} | {eager:.0f} |",
                flush=True,
            )
        chunk, second = (first_sound(model, seconds) for seconds in (CHUNK_SECONDS, 1.0))
        theirs = transformers_steps(
            shape, device, model.components.lm.norm.weight.dtype, min(asked.frames, 100)
        )
        other = "not measured" if theirs is None else f"{theirs:.0f} steps/s of one take"
        print(
            f"{shape}: first sound ({CHUNK_SECONDS} s) after {chunk * 1000:.0f} ms, first second of sound after "
            f"{second * 1000:.0f} ms; transformers {other}",
            flush=True,
        )


if __name__ == "__main__":
    main()
