"""Prints how well loops close: `python benchmarks/loops.py`.

For each seed a loop of two bars, played four times over: the share of its own beats (of all places, for a model without
a clock) whose spectral flux is below that of the seams, which should be at most 0.75; the flux over the piece's median;
and how likely the model finds the first bar after the last, in nats a code.
"""

from __future__ import annotations

import argparse

from musicgen import MusicGen
from musicgen.engine.loop import share_below_seam

PROMPTS = (
    "house with piano",
    "warm lo-fi hip hop with electric piano",
    "rock with electric guitar and drums",
)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", default="nano")
    parser.add_argument("--bpm", type=float, default=124.0)
    parser.add_argument("--bars", type=int, default=2)
    parser.add_argument("--seeds", type=int, default=3, help="of each of three prompts")
    options = parser.parse_args()
    model, within = MusicGen.from_pretrained(options.model), []
    beats = options.bars * 4 if model.config.clock else 0
    length = {"loop": True, "bars": options.bars, "bpm": options.bpm, "metre": "4/4"}
    for prompt in PROMPTS:
        for seed in range(options.seeds):
            (made,) = model.generate_results(prompt, seed=seed, **length)
            samples = made.audio.samples
            share = share_below_seam(samples, made.audio.rate, beats=beats)
            within.append(share <= 0.75)
            print(
                f"{prompt}, seed {seed}: {samples.shape[1]} samples, {share:.2f} below the seam, flux "
                f"{made.scores['seam_flux']:.2f}, {made.scores['seam_log_likelihood']:.2f} nats a code",
                flush=True,
            )
    print(f"{sum(within)} of {len(within)} seams are within the 75th percentile")


if __name__ == "__main__":
    main()
