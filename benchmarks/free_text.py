"""What text encoders make of free English: genres and instruments read from their mean states, and how captions moved.

    python benchmarks/free_text.py nano runs/nano-with-new-text

A language model knows the states of the encoder it was trained with, the first one named. So the genre is the one
whose names are nearest by that encoder, and instruments are read by a linear map fitted to its captions.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

from musicgen.corpus.captions import caption
from musicgen.corpus.composer import compose
from musicgen.corpus.song import HELD_OUT_SEED, Facts
from musicgen.evaluate.eval_prompts import families_of
from musicgen.evaluate.free_prompts import FREE_PROMPTS
from musicgen.io import checkpoint
from musicgen.io.genre_tables import find
from musicgen.io.text import TextEncoder
from musicgen.model.conditioning import text_mean

FITTED, HELD_OUT, TOP, AT_ONCE = 1500, 200, 5, 50


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "models", nargs="+", help="models; the first is the one that others are compared with"
    )
    names = parser.parse_args().models
    torch.set_num_threads(1)
    encoders = [checkpoint.load(name).text for name in names]
    genres, first = find("nano").genres, encoders[0]
    centres = torch.stack([means(first, genre.words).mean(dim=0) for genre in genres])
    fitted, held_out = captions(0, FITTED), captions(HELD_OUT_SEED, HELD_OUT)
    families = sorted({family for facts, _ in fitted for family in families_of(facts)})
    probe = fit(
        means(first, [text for _, text in fitted]), [families_of(facts) for facts, _ in fitted], families
    )
    kept = means(first, [text for _, text in held_out])
    print(f"{'encoder':<40} {'free: genre':>12} {'instruments':>12} {'captions: genre':>16} {'moved':>7}")
    for name, encoder in zip(names, encoders, strict=True):
        free, said = (
            means(encoder, texts) for texts in ([p.prompt for p in FREE_PROMPTS], [t for _, t in held_out])
        )
        right = [
            genres[i].name in p.genres for i, p in zip(nearest(free, centres), FREE_PROMPTS, strict=True)
        ]
        known = [
            genres[i].name == f.genre for i, (f, _) in zip(nearest(said, centres), held_out, strict=True)
        ]
        named = found(free, probe, families, [prompt.families for prompt in FREE_PROMPTS])
        moved = float((said - kept).square().sum() / (kept - kept.mean(dim=0)).square().sum())
        print(f"{name:<40} {share(right):>12.2f} {named:>12.2f} {share(known):>16.2f} {moved:>7.3f}")
    print(f"genre: chance {1 / len(genres):.2f}")
    print(f"instruments: named ones among the {TOP} likeliest; chance {TOP / len(families):.2f}")
    print("moved: squared change of the mean states of held-out captions, over their variance")


def captions(first: int, count: int) -> list[tuple[Facts, str]]:
    rng = random.Random("free text")
    songs = [compose(first + i, seconds=24.0).facts for i in range(count)]
    return [(facts, text) for facts in songs if (text := caption(facts, rng))]


@torch.inference_mode()
def means(encoder: TextEncoder, texts: Sequence[str]) -> Tensor:
    parts = []
    for first in range(0, len(texts), AT_ONCE):
        ids, mask = encoder.tokenize(texts[first : first + AT_ONCE])
        parts.append(text_mean(encoder.hidden(ids, mask), mask))
    return torch.cat(parts)


def nearest(states: Tensor, centres: Tensor) -> list[int]:
    likeness = F.normalize(states, dim=1) @ F.normalize(centres, dim=1).T
    return [int(each) for each in likeness.argmax(dim=1)]


def fit(states: Tensor, truth: Sequence[Sequence[str]], families: Sequence[str]) -> Tensor:
    """Ridge regression from states to families, over how frequent each is: `[W + 1, families]`."""
    wanted = torch.tensor([[float(family in found) for family in families] for found in truth])
    wanted = (wanted - wanted.mean(dim=0)) / wanted.std(dim=0).clamp_min(0.05)
    padded = F.pad(states, (0, 1), value=1.0)
    return torch.linalg.solve(
        padded.T @ padded + 0.001 * len(states) * torch.eye(padded.shape[1]), padded.T @ wanted
    )


def found(states: Tensor, probe: Tensor, families: Sequence[str], named: Sequence[Sequence[str]]) -> float:
    """The share of named families that are among the likeliest."""
    top = (F.pad(states, (0, 1), value=1.0) @ probe).topk(TOP, dim=1).indices.tolist()
    hits = [
        family in {families[i] for i in row} for row, some in zip(top, named, strict=True) for family in some
    ]
    return share(hits)


def share(right: Sequence[bool]) -> float:
    return sum(right) / len(right)


if __name__ == "__main__":
    main()
