"""Prints what rounded weights cost: `python benchmarks/precision.py`.

Takes are decoded in float32; then every precision predicts each of their codes again from the codes before it. KL is
that of the next code's distribution, with guidance as it is drawn from, against float32's, in nats, a mean over all
codes; "same" is how often the likeliest code is the same. "As decoded" is a model as it decodes; most others
have rounded weights in a model of float32. Scales of int4 groups are their largest weight's ("nearest"), or the best
of several by the squared error of the weights ("searched"), or of the products, by the mean square of each input over
other takes ("calibrated"). "Inputs of 8 bits" are what weights are multiplied by, rounded with a scale a row, or with
one for each 64; "differences" means that of two guided rows the second one is the first plus the rounded difference.
"""

from __future__ import annotations

import argparse
import copy
from collections.abc import Callable
from functools import partial
from pathlib import Path

import torch
from random_models import Shape, random_lm, take
from torch import Tensor, nn

import musicgen
from musicgen.config import LMConfig
from musicgen.engine.batch import run
from musicgen.engine.cpu_step import Int8LanguageModel
from musicgen.engine.int8_weights import LARGEST, round_rows
from musicgen.io import checkpoint
from musicgen.model import delay
from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import CacheSize
from musicgen.model.lm import LanguageModel
from musicgen.model.sampling import Guidance

PROMPTS = (
    "calm piano", "fast punk rock with distorted guitar", "warm lo-fi hip hop with electric piano", "techno at 128 bpm",
    "sad cello and strings", "funk with slap bass", "bossa nova with nylon guitar", "ambient pad, slow",
)  # fmt: skip
FACTORS = [1.0 - 0.03 * step for step in range(14)]  # of the scale that holds the largest weight
GUIDANCE = Guidance()

Round = Callable[[str, Tensor], Tensor]
Case = tuple[Tensor, Conditioning]


def grouped(weight: Tensor, size: int, factors: list[float], energy: Tensor | None = None) -> Tensor:
    """Weights `[out, in]` rounded to four bits with a scale a group of `size` inputs; `energy [in]` weighs errors."""
    rows, width = weight.shape
    spare = -width % size
    groups = nn.functional.pad(weight, (0, spare)).view(rows, -1, size)
    weights = torch.ones(width) if energy is None else energy
    weights = nn.functional.pad(weights, (0, spare)).view(1, -1, size)
    largest = groups.gather(-1, groups.abs().argmax(-1, keepdim=True))
    best, least = torch.zeros_like(groups), torch.full_like(largest, torch.inf)
    for factor in factors:
        # The largest weight gets -8, the one level without a partner.
        scale = (largest / -8 * factor).half().float()
        safe = torch.where(scale == 0, 1.0, scale)
        tried = (groups / safe).round().clamp(-8, 7) * scale
        error = ((tried - groups) ** 2 * weights).sum(-1, keepdim=True)
        best, least = torch.where(error < least, tried, best), torch.minimum(error, least)
    return best.view(rows, -1)[:, :width]


def int8(_: str, weight: Tensor) -> Tensor:
    values, scales = round_rows(weight)
    return values.float() * scales[:, None]


def with_rounded(lm: LanguageModel, rounding: Round) -> LanguageModel:
    """A copy whose matrices are rounded."""
    other = copy.deepcopy(lm)
    for name, module in other.named_modules():
        if isinstance(module, nn.Linear):
            module.weight.data = rounding(name, module.weight.data)
    return other


def with_rounded_inputs(lm: LanguageModel, size: int, *, differences: bool) -> LanguageModel:
    """A copy in int8 whose inputs `[2, S, in]` have 8 bits, with a scale for each `size` of them.

    With `differences` the second row is the first one and the rounded difference between them.
    """

    def rounded(inputs: Tensor) -> Tensor:
        width = inputs.shape[-1]
        groups = nn.functional.pad(inputs, (0, -width % size)).unflatten(-1, (-1, size))
        scale = (groups.abs().amax(-1, keepdim=True) / LARGEST).clamp_min(torch.finfo(torch.float32).tiny)
        return ((groups / scale).round() * scale).flatten(-2)[..., :width]

    def hook(_: nn.Module, given: tuple[Tensor, ...]) -> Tensor:
        first, second = given[0].split(1)
        one = rounded(first)
        return torch.cat([one, one + rounded(second - first) if differences else rounded(second)])

    other = with_rounded(lm, int8)
    for module in other.modules():
        if isinstance(module, nn.Linear):
            module.register_forward_pre_hook(hook)
    return other


@torch.inference_mode()
def energies(lm: LanguageModel, cases: list[Case]) -> dict[str, Tensor]:
    """The mean square of each input of every matrix over some takes."""
    found: dict[str, Tensor] = {}

    def remember(name: str) -> Callable[[nn.Module, tuple[Tensor, ...]], None]:
        def hook(_: nn.Module, inputs: tuple[Tensor, ...]) -> None:
            found[name] = found.get(name, torch.tensor(0.0)) + inputs[0].flatten(0, -2).square().mean(0)

        return hook

    hooks = [
        module.register_forward_pre_hook(remember(name))
        for name, module in lm.named_modules()
        if isinstance(module, nn.Linear)
    ]
    for sequence, conditioning in cases:
        lm(sequence.repeat(2, 1, 1), conditioning)
    for hook in hooks:
        hook.remove()
    return found


@torch.inference_mode()
def in_one_pass(lm: LanguageModel, sequence: Tensor, conditioning: Conditioning) -> Tensor:
    """Guided logits `[1, K, S, V]` after every step of a sequence `[1, K, S]`."""
    return GUIDANCE.apply(lm(sequence.repeat(2, 1, 1), conditioning))


@torch.inference_mode()
def in_steps(model: Int8LanguageModel, sequence: Tensor, conditioning: Conditioning) -> Tensor:
    both = sequence.repeat(2, 1, 1)
    cache = model.new_cache(CacheSize.of(conditioning, rows=2, steps=both.shape[2]))
    for row in range(2):
        own = conditioning.rows(torch.tensor([row]))
        model.start(cache, row, own)
        if own.prefix is not None:
            model.extend_prefix(own.prefix[0, : own.row_length], cache, row)
    steps = [model.next_logits(each, cache, torch.arange(2)) for each in both.unbind(-1)]
    return GUIDANCE.apply(torch.stack(steps, dim=2))


@torch.inference_mode()
def distance(got: Tensor, want: Tensor, config: LMConfig, frames: int) -> tuple[float, float]:
    """KL in nats, and the share of equal likeliest codes, over codes that exist."""
    rows, mask = zip(*[delay.undo_logits(each, config.delays, frames) for each in (want, got)], strict=True)
    p, q = (each[:, mask[0]].log_softmax(-1) for each in rows)
    return float((p.exp() * (p - q)).sum(-1).mean()), float((p.argmax(-1) == q.argmax(-1)).float().mean())


def takes_of_nano(count: int, frames: int) -> tuple[LanguageModel, list[Case]]:
    model = checkpoint.load(Path(musicgen.__file__).parent / "assets" / "nano")
    cases = []
    for seed in range(count):
        with torch.inference_mode():
            hidden, mask = model.text.encode([PROMPTS[seed % len(PROMPTS)], None])
            cases.append(case_of(model.lm, model.conditioner(hidden, mask, groups=2), seed, frames))
    return model.lm, cases


def random_takes(width: int, layers: int, count: int, frames: int) -> tuple[LanguageModel, list[Case]]:
    lm, generator = random_lm(Shape(width, layers, 2048, cross=True)), torch.Generator().manual_seed(0)
    lm.head.weight.data *= 2  # distributions of some five nats, as trained models have
    conditions = [Conditioning(cross=torch.randn(2, 12, width, generator=generator)) for _ in range(count)]
    return lm, [case_of(lm, each, seed, frames) for seed, each in enumerate(conditions)]


def case_of(lm: LanguageModel, conditioning: Conditioning, seed: int, frames: int) -> Case:
    """The codes of a take in pattern order, `[1, K, S]`, and its conditions."""
    sequence = take(lm.config, conditioning, seed, frames)
    codes = torch.stack([frame for _, frame in run(lm, [sequence])], dim=-1)
    return delay.apply(codes[None], lm.config.delays, lm.config.pad_code), conditioning


def report(name: str, lm: LanguageModel, cases: list[Case], known: list[Case], frames: int) -> None:
    wants = [in_one_pass(lm, *case) for case in cases]
    energy = energies(lm, known)

    def nearest(size: int) -> Round:
        return lambda _, weight: grouped(weight, size, FACTORS[:1])

    def searched(size: int) -> Round:
        return lambda _, weight: grouped(weight, size, FACTORS)

    def calibrated(size: int) -> Round:
        return lambda name, weight: grouped(weight, size, FACTORS, energy[name])

    def coarse() -> Int8LanguageModel:
        model = Int8LanguageModel(lm)
        model._phases["largest"] = 127
        return model

    # Made one after the other: a large model is in memory twice, not ten times.
    rows: list[tuple[str, Callable[[], LanguageModel | Int8LanguageModel]]] = [
        ("bfloat16 weights", lambda: with_rounded(lm, lambda _, weight: weight.bfloat16().float())),
        ("int8 weights", lambda: with_rounded(lm, int8)),
        ("int8, as decoded", lambda: Int8LanguageModel(lm)),
        ("int8, inputs of 8 bits too", coarse),
        ("int8, inputs of 8 bits, in 64s", lambda: with_rounded_inputs(lm, 64, differences=False)),
        (
            "int8, inputs of 8 bits, in 64s, differences",
            lambda: with_rounded_inputs(lm, 64, differences=True),
        ),
        ("int4, as decoded", lambda: Int8LanguageModel(lm, bits=4)),
    ]
    rows += [
        (f"int4, groups of {size}, {way.__name__}", partial(with_rounded, lm, way(size)))
        for size in (128, 64, 32)
        for way in (nearest, searched, calibrated)
    ]
    for label, make in rows:
        other = make()
        ours = [
            in_steps(other, *c) if isinstance(other, Int8LanguageModel) else in_one_pass(other, *c)
            for c in cases
        ]
        found = [distance(got, want, lm.config, frames) for got, want in zip(ours, wants, strict=True)]
        kl, same = (sum(column) / len(found) for column in zip(*found, strict=True))
        print(f"| {name} | {label} | {kl:.5f} | {same:.1%} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--takes", type=int, default=8)
    parser.add_argument("--frames", type=int, default=300)
    parser.add_argument("--shapes", nargs="*", default=["nano", "512x8"], help="nano, or WIDTHxLAYERS")
    options = parser.parse_args()
    print(f"{options.takes} takes of {options.frames} frames, guidance {GUIDANCE.scale:g}")
    print("| model | precision | KL (nats) | same |\n| --- | --- | --- | --- |")
    for shape in options.shapes:
        count = options.takes + max(1, options.takes // 2)
        if shape == "nano":
            lm, cases = takes_of_nano(count, options.frames)
        else:
            width, layers = (int(each) for each in shape.split("x"))
            lm, cases = random_takes(width, layers, count, options.frames)
        report(shape, lm, cases[: options.takes], cases[options.takes :], options.frames)


if __name__ == "__main__":
    main()
