"""Prints how often long takes freeze and how far their level drifts, with and without the measures against both.

`python benchmarks/long_takes.py --seconds 20 60 180` makes one take of the longest duration for each of sixteen
prompts, seeds from 22 on; shorter takes are its beginnings. "Before" is without the repetition penalty, the choice of
context and the slow gain (`engine/collapse.py`, `engine/sound.py`); "after" is what `generate` does. Frozen: fewer than
60 different codes in five seconds somewhere (nano; all codebooks but the first). Drift: from the first to the last of
3-second loudness blocks, along a fitted line. `--state FILE` stores the codes of each take, to resume a stopped run.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from statistics import median

import torch

from musicgen import Audio, GenerationParams, MusicGen
from musicgen.engine.batch import run
from musicgen.engine.collapse import collapsed_windows
from musicgen.engine.request import build
from musicgen.engine.sound import codes_to_sound, steady
from musicgen.evaluate.stability import block_levels, level_drift

PROMPTS = (
    "calm piano", "warm lo-fi hip hop with electric piano", "fast rock with distorted guitar", "slow jazz with piano",
    "sad cello in D minor", "techno with synth bass", "baroque flute and harpsichord", "folk guitar ballad",
    "ambient pads for sleep", "latin salsa with brass", "orchestral film score", "funk with slap bass and drums",
    "reggae with organ", "angry metal", "country with banjo", "trap beat with 808",
)  # fmt: skip
FIRST_SEED = 22


def take_codes(model: MusicGen, item: int, seconds: float, *, after: bool) -> torch.Tensor:
    """Codes `[K, T]` of one take."""
    params = GenerationParams(duration=seconds, seed=FIRST_SEED + item)
    request, encoders, *_ = model.load_for(build(params, model.config, [PROMPTS[item]]))
    sequence = model.begin(request.items()[0], encoders)
    if not after:
        sequence.repetition = None
    for _ in run(model.components.lm, [sequence]):
        pass
    return sequence.codes


def row(model: MusicGen, takes: list[torch.Tensor], seconds: float, *, after: bool) -> str:
    """One line of the table."""
    rate, frames = model.config.sample_rate, round(seconds * model.config.frame_rate)
    frozen, drifts = 0, []
    for codes in takes:
        part = codes[:, :frames]
        frozen += int(collapsed_windows(part, model.config.frame_rate).any())
        wave = codes_to_sound(model.components.codec, part[None])[0]
        sound = Audio(steady(wave, rate) if after else wave, rate).normalized(limiter=model.config.limiter)
        drifts.append(abs(level_drift(block_levels(sound.samples[0], rate))))
    return (
        f"| {'after' if after else 'before'} | {seconds:g} s | {frozen} of {len(takes)} | "
        f"{median(drifts):.1f} dB | {max(drifts):.1f} dB |"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", nargs="?", default="nano")
    parser.add_argument("--seconds", type=float, nargs="+", default=[20, 60, 180])
    parser.add_argument("--takes", type=int, default=len(PROMPTS))
    parser.add_argument("--only", choices=("before", "after"))
    parser.add_argument("--dtype", default=None)
    parser.add_argument("--state", type=Path, default=None)
    options = parser.parse_args()
    torch.set_num_threads(1)
    model = MusicGen.from_pretrained(options.model, device="cpu", dtype=options.dtype)
    kept = torch.load(options.state) if options.state and options.state.exists() else {}
    longest = max(options.seconds)
    print(
        "| | duration | frozen | level drift, median | largest |\n| --- | --- | --- | --- | --- |", flush=True
    )
    for after in (False, True):
        if options.only and (options.only == "after") != after:
            continue
        takes = []
        for item in range(options.takes):
            key = (after, item, longest)
            if key not in kept:
                kept[key] = take_codes(model, item, longest, after=after)
                if options.state:
                    torch.save(kept, options.state)
            takes.append(kept[key])
        for seconds in options.seconds:
            print(row(model, takes, seconds, after=after), flush=True)


if __name__ == "__main__":
    main()
