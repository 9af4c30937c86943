"""Times generation against transformers with the same weights: `python benchmarks/against_transformers.py`.

A text model with random weights is converted by our converter and loaded by transformers. Both generate the same number
of frames on the CPU with guidance and top-k sampling, alternating. Theirs runs in float32, its default, and in
bfloat16; ratios are their time divided by ours. `--width 1024 --layers 24 --frames 50 --runs 1` is musicgen-small's
shape.
"""

from __future__ import annotations

import argparse
import copy
import tempfile
import time
from pathlib import Path

import torch
import transformers
from random_models import Shape, random_parts, take

from musicgen.engine.batch import run
from musicgen.engine.device import Decodable, choose, prepare
from musicgen.io import checkpoint
from musicgen.model.conditioning import Conditioning

PROMPT = "warm lo-fi hip hop with electric piano"


@torch.inference_mode()
def seconds_of_ours(model: checkpoint.Components, lm: Decodable, frames: int) -> float:
    started = time.perf_counter()
    hidden, mask = model.text.encode([PROMPT, None])
    rows: Conditioning = model.conditioner(hidden, mask, groups=2)
    assert sum(1 for _ in run(lm, [take(lm.config, rows, seed=1, frames=frames)])) == frames
    return time.perf_counter() - started


@torch.inference_mode()
def seconds_of_theirs(model: transformers.PreTrainedModel, ids: torch.Tensor, frames: int) -> float:
    started = time.perf_counter()
    model.generate(
        input_ids=ids, attention_mask=torch.ones_like(ids), do_sample=True, top_k=250, guidance_scale=3.0,
        max_new_tokens=frames + 3,
    )  # fmt: skip
    return time.perf_counter() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--width", type=int, default=512)
    parser.add_argument("--layers", type=int, default=8)
    parser.add_argument("--codes", type=int, default=2048)
    parser.add_argument("--frames", type=int, default=200)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    transformers.logging.set_verbosity_error()
    model = random_parts(Shape(options.width, options.layers, options.codes, cross=True))
    ids = model.text.tokenize([PROMPT])[0]
    with tempfile.TemporaryDirectory() as folder:
        checkpoint.save(Path(folder) / "ours", model)
        checkpoint.convert(Path(folder) / "ours", Path(folder) / "theirs", "transformers")
        theirs = transformers.MusicgenForConditionalGeneration.from_pretrained(Path(folder) / "theirs").eval()
        print(
            f"width {options.width}, {options.layers} layers, {options.frames} frames, least of {options.runs}, "
            f"{options.threads} threads, transformers {transformers.__version__}"
        )
        both = [theirs, copy.deepcopy(theirs).to(torch.bfloat16)]
        print("| weights of ours | ours (s) | transformers, float32 (s) | ratio | bfloat16 (s) | ratio |")
        print("| --- | --- | --- | --- | --- | --- |")
        for dtype in ("float32", "bfloat16", "int8", "int4"):
            loaded = checkpoint.load(Path(folder) / "ours")
            lm = prepare(loaded.lm, choose("cpu", dtype))
            rounds = [
                (
                    seconds_of_ours(loaded, lm, options.frames),
                    *(seconds_of_theirs(each, ids, options.frames) for each in both),
                )
                for _ in range(options.runs + 1)
            ][1:]
            ours, *others = (min(column) for column in zip(*rounds, strict=True))
            theirs_and_ratios = " | ".join(f"{other:.2f} | {other / ours:.1f}" for other in others)
            print(f"| {dtype} | {ours:.2f} | {theirs_and_ratios} |", flush=True)


if __name__ == "__main__":
    main()
