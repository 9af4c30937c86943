"""Music that a model makes of many genres before it is fine-tuned, so that the training can keep it what it was."""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import torch

from musicgen.config import MusicGenConfig
from musicgen.corpus.captions import caption
from musicgen.corpus.composer import compose
from musicgen.corpus.genres import GENRES
from musicgen.engine import planning
from musicgen.engine.batch import run
from musicgen.engine.generate import MusicGen
from musicgen.engine.request import Request, build
from musicgen.generation import GenerationParams
from musicgen.model.clock import Timeline
from musicgen.train.code_dataset import Shard, shard_path, write_shard
from musicgen.train.prior import SPLIT, prior_frames

BATCH = 16  # clips that are made together, and kept before the next are begun
FIRST_SEED = 700_000_000  # of the songs whose captions are the prompts: no seed of any training or evaluation


def place(folder: Path, config: MusicGenConfig, clips: int, token: str | None, weights: str = "") -> Path:
    """The folder of that music, for a model of this config whose weights have the fingerprint `weights`."""
    text = json.dumps([config.to_dict(), clips, token, weights], sort_keys=True)
    return folder / f"prior-{hashlib.sha256(text.encode()).hexdigest()[:12]}"


def prompts(clips: int, token: str | None) -> list[str]:
    """So many captions of one genre after the other, in which the token word does not occur."""
    genres, found, seed = sorted(GENRES), list[str](), FIRST_SEED
    while len(found) < clips:
        song = compose(seed, seconds=20.0, genre=genres[seed * 7 % len(genres)])
        text = caption(song, random.Random(f"prior {seed}"))
        seed += 1
        if text and (token is None or token.lower() not in re.findall(r"[\w'-]+", text.lower())):
            found.append(text)
    return found


def make(
    folder: Path,
    config: MusicGenConfig,
    model: Callable[[], MusicGen],
    *,
    clips: int,
    token: str | None,
    weights: str = "",
    say: Callable[[str], None] = lambda _: None,
) -> Path:
    """Make the music as codes, in batches; returns their folder. What is there already is kept, so it can be stopped.

    `model` loads the model that is to be fine-tuned; it is called only if something is missing. `weights` is the
    fingerprint of its weights.
    """
    codes, texts = place(folder, config, clips, token, weights), prompts(clips, token)
    codes.mkdir(parents=True, exist_ok=True)
    parts = [texts[first : first + BATCH] for first in range(0, clips, BATCH)]
    missing = [number for number in range(len(parts)) if not shard_path(codes, SPLIT, number).exists()]
    if not missing:
        return codes
    seconds = prior_frames(config) / config.frame_rate
    say(f"making {clips} clips of {seconds:g} s, by which the model stays what it was (prior preservation)")
    loaded = model()
    for number in missing:
        write_shard(shard_path(codes, SPLIT, number), _made(loaded, parts[number], seconds, number * BATCH))
    return codes


def _made(model: MusicGen, texts: Sequence[str], seconds: float, seed: int) -> Shard:
    """Codes of a piece for each text, with what they were asked to do in time; no sound is made of them."""
    params = GenerationParams(model_version=model.config.name, duration=seconds)
    request, encoders, _, _ = model.load_for(build(params, model.config, list(texts), seed=seed))
    items = request.items()
    sequences = [model.begin(item, encoders) for item in items]
    for _ in run(model.components.lm, sequences):
        pass
    codes = torch.stack([each.codes.cpu() for each in sequences])
    timelines = [_timeline(item, seconds) for item in items] if model.config.clock else None
    return Shard(codes, None, [[text] for text in texts], timelines)


def _timeline(item: Request, seconds: float) -> Timeline | None:
    return planning.timeline(item.plans[0], seconds) if item.plans else None
