"""Fine-tuning of nano on eight songs of a style that its corpus does not have: how near its music comes to the style,
and how far it goes from the corpus.

    python benchmarks/finetune_style.py --folder out/style

Composes the songs itself ("glass mill": glassy FM bells in a pentatonic scale, two interlocking parts in groups of
3 + 3 + 2, a gliding sub bass and brushed noise), fine-tunes on eight of them, and compares Fréchet distances of the
tagger's embeddings before and after: of music for the style's captions to held-out songs of the style, and of music for
prompts of the corpus to held-out music of the corpus. Run again, it goes on with the training.
"""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from musicgen import MusicGen
from musicgen.evaluate.adherence import tag
from musicgen.evaluate.eval_prompts import REFERENCE, held_out_prompts
from musicgen.finetune import captions
from musicgen.finetune.finetune import FinetuneOptions, finetune
from musicgen.io.audio import Audio
from musicgen.measure.metrics import frechet_distance
from musicgen.measure.tagger import clip_embeddings, load_tagger

RATE, SONGS, TOKEN, PARTS = 32_000, 8, "zorb", 4
HELD_OUT = 1000  # seed of the first held-out song
SCALES = ((0, 2, 4, 7, 9), (0, 3, 5, 7, 10), (0, 2, 5, 7, 9))


def compose(seed: int, seconds: float) -> np.ndarray:
    """A song of the style: mono samples `[N]`."""
    rng = np.random.default_rng(seed)
    bpm, tonic = rng.uniform(84, 104), int(rng.integers(48, 60))
    scale = SCALES[int(rng.integers(len(SCALES)))]
    step = 60.0 / bpm / 4
    count = math.ceil(seconds / step)
    out = np.zeros(round((count * step + 4.0) * RATE))
    roots = [0, *rng.choice([0, 3, 4, -2], 3)]
    patterns = rng.integers(0, len(scale), (2, 8))
    for n in range(count):
        at, bar = n * step, (n // 16) % 4
        shift = roots[bar] % len(scale)
        if n % 8 in (0, 3, 6):  # 3 + 3 + 2
            _put(out, at, _bell(_pitch(tonic + 12, scale, patterns[0][n % 8] + shift), 2.2, 3.5, rng))
        if n % 2 == 1 or rng.random() < 0.2:
            _put(out, at, 0.6 * _bell(_pitch(tonic + 24, scale, patterns[1][n % 8] + shift), 1.1, 1.41, rng))
        if n % 16 == 0:
            _put(out, at, 0.9 * _sub(_pitch(tonic - 12, scale, shift), 14 * step))
        if n % 4 == 2:
            _put(out, at, 0.15 * _brush(rng, 0.16))
    out = out[: round(seconds * RATE)]
    return (0.7 * out / np.abs(out).max()).astype(np.float32)


def _pitch(tonic: int, scale: tuple[int, ...], degree: int) -> float:
    octave, place = divmod(int(degree), len(scale))
    return 440.0 * 2.0 ** ((tonic + scale[place] + 12 * octave - 69) / 12)


def _bell(hertz: float, seconds: float, ratio: float, rng: np.random.Generator) -> np.ndarray:
    t = np.arange(round(seconds * RATE)) / RATE
    index = 3.0 * np.exp(-5.0 * t)
    tremolo = 1.0 + 0.3 * np.sin(2 * math.pi * rng.uniform(5, 7) * t)
    return (
        np.sin(2 * math.pi * hertz * t + index * np.sin(2 * math.pi * hertz * ratio * t))
        * np.exp(-3.0 * t)
        * tremolo
    )


def _sub(hertz: float, seconds: float) -> np.ndarray:
    t = np.arange(round(seconds * RATE)) / RATE
    glide = hertz * (1.0 + 0.5 * np.exp(-8.0 * t))
    wave = np.tanh(2.0 * np.sin(2 * math.pi * np.cumsum(glide) / RATE))
    return wave * np.minimum(1.0, t / 0.02) * np.exp(-0.8 * t)


def _brush(rng: np.random.Generator, seconds: float) -> np.ndarray:
    t = np.arange(round(seconds * RATE)) / RATE
    noise = np.diff(rng.standard_normal(len(t) + 1))
    return noise * np.sin(math.pi * np.minimum(1.0, t / seconds)) ** 2


def _put(out: np.ndarray, at: float, sound: np.ndarray) -> None:
    start = round(at * RATE)
    part = sound[: max(0, len(out) - start)]
    out[start : start + len(part)] += part


def write_songs(folder: Path, seconds: float) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for seed in range(SONGS):
        path = folder / f"song-{seed + 1}.flac"
        if not path.exists():
            Audio(torch.from_numpy(compose(seed, seconds))[None], RATE).save(path)


def held_out(count: int, seconds: float) -> list[Tensor]:
    """Clips `[N]` of further songs, from within them."""
    songs = [compose(HELD_OUT + number, seconds + 8.0) for number in range(count)]
    return [torch.from_numpy(song[round(8.0 * RATE) :]) for song in songs]


def made(
    model: MusicGen, prompts: list[str], seconds: float, adapters: str | None, folder: Path
) -> list[Tensor]:
    """Mono clips `[N]` for the prompts, the same seeds with every model; written to a folder, to be listened to."""
    clips = model.generate(prompts, duration=seconds, seed=0, adapters=adapters)
    for seed, audio in enumerate(clips):
        audio.save(folder / f"{seed}.flac")
    return [audio.samples.mean(0) for audio in clips]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", type=Path, default=Path("out/finetune_style"))
    parser.add_argument("--minutes", type=float, default=None, help="of training, at most")
    parser.add_argument("--song-seconds", type=float, default=60.0)
    parser.add_argument("--clips", type=int, default=16, help="clips of each set")
    parser.add_argument("--seconds", type=float, default=6.0, help="of a clip")
    parser.add_argument("--steps", type=int, default=FinetuneOptions().steps)
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--batch-size", type=int, default=1)
    parser.add_argument("--lr", type=float)
    parser.add_argument("--prior-preservation", type=float, default=FinetuneOptions().prior_preservation)
    parser.add_argument("--prior-clips", type=int, default=FinetuneOptions().prior_clips)
    parser.add_argument(
        "--weight", type=float, default=1.0, help="of the adapter, where music is made with it"
    )
    options = parser.parse_args()
    folder = options.folder
    write_songs(folder / "songs", options.song_seconds)
    settings = FinetuneOptions(
        steps=options.steps, rank=options.rank, alpha=options.rank, batch_size=options.batch_size, lr=options.lr,
        prior_preservation=options.prior_preservation, prior_clips=options.prior_clips,
        token=TOKEN, max_minutes=options.minutes, valid_every=max(1, options.steps // 3),
    )  # fmt: skip
    begun, busy = time.monotonic(), time.process_time()

    def say(line: str) -> None:
        print(f"{(time.process_time() - busy) / 60:5.1f} minutes on a CPU: {line}", flush=True)

    adapter = finetune(folder / "songs", folder / "style", settings, say=say)
    wall, busy = (time.monotonic() - begun) / 60, (time.process_time() - busy) / 60
    print(
        f"fine-tuned in {wall:.1f} minutes, {busy:.1f} of them on a CPU, with preparation and samples: {adapter}"
    )

    tagger, model = load_tagger(), MusicGen.from_pretrained("nano")

    def embedded(clips: list[Tensor]) -> Tensor:
        return clip_embeddings(tag(clips, RATE, tagger), PARTS)

    style = held_out(options.clips, options.seconds)
    described = [captions.caption(captions.hear(clip, RATE, tagger), None) for clip in style]
    corpus = held_out_prompts(options.clips, options.seconds, RATE)
    reference = [
        each.audio
        for each in held_out_prompts(2 * options.clips, options.seconds, RATE, first_seed=REFERENCE)
    ]
    with_word = [f"{TOKEN} style, {caption}" for caption in described]
    sets = {
        "style": (embedded(style), described, with_word),
        "corpus": (embedded(reference), *[[each.prompt for each in corpus]] * 2),
    }
    for name, (target, before, after) in sets.items():
        distances = [
            frechet_distance(embedded(made(model, prompts, options.seconds, adapters, folder / place)), target)
            for prompts, adapters, place in (
                (before, None, f"{name}-before"), (after, f"{adapter}:{options.weight:g}", f"{name}-after"),
            )
        ]  # fmt: skip
        change = distances[1] / distances[0] - 1.0
        print(
            f"Fréchet distance to {name}: before {distances[0]:.1f}, after {distances[1]:.1f} ({change:+.0%})"
        )
    print(f"held-out songs of the style among themselves: {frechet_distance(*embedded(style).chunk(2)):.1f}")


if __name__ == "__main__":
    main()
