"""Training of the tagger on clips of the corpus, augmented with the distortions of codecs and models."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musicgen.corpus.excerpts import clip
from musicgen.corpus.instruments import MELODIC_FAMILIES
from musicgen.corpus.song import Facts
from musicgen.engine.device import computes_bfloat16
from musicgen.errors import InputError
from musicgen.evaluate.eval_prompts import DRUMS, TAGGER_CHECK, families_of
from musicgen.measure.tagger import BUNDLED, RATE, Tagger, features, save_tagger
from musicgen.model.codec import Codec
from musicgen.model.resample import resample

_FIRST_SEED = 700_000_000  # not used by the training of models
_ENOUGH = 5  # check clips with an instrument, from which on it gets a threshold of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class TaggerTraining:
    """Settings of the tagger's training."""

    clips: int = 2000  # to train on
    checks: int = 300  # held-out clips: thresholds and scores
    seconds: float = 10.0  # of a clip
    rounds: int = 12  # epochs
    batch: int = 16
    learning_rate: float = 3e-3
    coded: float = 0.12  # share of the clips that are reconstructed by the codec, if one is given
    seed: int = 0

    def __post_init__(self) -> None:
        if (
            min(self.clips, self.checks, self.rounds, self.batch) < 1
            or self.seconds < 2
            or not 0 <= self.coded <= 1
        ):
            raise InputError(
                f"Training a tagger needs clips, checks, rounds, a batch and at least 2 seconds, got {asdict(self)}."
            )


@dataclass(frozen=True, slots=True)
class Examples:
    """Features [M, MELS, frames] in half precision, with instruments [M, I] as 0 or 1 and genres [M]."""

    mels: Tensor
    instruments: Tensor
    genres: Tensor


@dataclass(frozen=True, slots=True)
class TaggerScores:
    """Scores of a tagger on held-out clips.

    `recall`: the share of the playing instruments that it finds; `precision`: the share of the instruments it finds
    that play; `genre`: the share of clips whose most likely genre is right.
    """

    recall: float
    precision: float
    genre: float


def train(
    codec: Codec | None = None,
    training: TaggerTraining | None = None,
    *,
    path: Path = BUNDLED,
    say: Callable[[str], None] | None = None,
) -> TaggerScores:
    """Train a tagger from scratch and write it to `path`; with a codec, also on its reconstructions."""
    training = training or TaggerTraining()
    say = say or (lambda _: None)
    clips = [
        _features(_FIRST_SEED + i, codec, training, coded=_every(i, training.coded))
        for i in _with_progress(training.clips, say)
    ]
    checks = [
        _features(TAGGER_CHECK + i, codec, training, coded=_every(i, 0.5)) for i in range(training.checks)
    ]
    genres = tuple(sorted({facts.genre for facts, _ in clips}))
    with torch.random.fork_rng(devices=()):  # the first weights depend on the training seed only
        torch.manual_seed(training.seed)
        tagger = Tagger((*MELODIC_FAMILIES, DRUMS), genres)
    examples, unseen = _examples(clips, tagger), _examples(checks, tagger)
    for number, loss in enumerate(fit(tagger, examples, training)):
        say(f"round {number + 1} of {training.rounds}: loss {loss:.3f}")
    set_thresholds(tagger, unseen)
    scores = score(tagger, unseen)
    save_tagger(tagger, path, {**asdict(training), **asdict(scores), "codec": str(codec is not None)})
    return scores


def fit(tagger: Tagger, examples: Examples, training: TaggerTraining) -> Iterator[float]:
    """Train in place; yields the mean loss of each round."""
    rng = torch.Generator().manual_seed(training.seed)
    count = len(examples.genres)
    steps = training.rounds * -(-count // training.batch)
    optimizer = torch.optim.AdamW(tagger.parameters(), lr=training.learning_rate, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, training.learning_rate, total_steps=steps, pct_start=0.2
    )
    # Convolutions on a CPU are faster with the channels last.
    tagger.to(memory_format=torch.channels_last).train()  # type: ignore[call-overload]  # stubs
    low = computes_bfloat16(torch.device("cpu"))
    for _ in range(training.rounds):
        total = 0.0
        for rows in torch.split(torch.randperm(count, generator=rng), training.batch):
            mels = augment(examples.mels[rows].float(), rng)
            with torch.autocast("cpu", torch.bfloat16, enabled=low):
                output = tagger(mels)
            loss = F.binary_cross_entropy_with_logits(output.instruments, examples.instruments[rows])
            loss = 10.0 * loss + F.cross_entropy(output.genres, examples.genres[rows], label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]  # torch's own signature lacks types
            nn.utils.clip_grad_norm_(tagger.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            total += loss.item() * len(rows)
        yield total / count
    tagger.eval()


def augment(mels: Tensor, rng: torch.Generator) -> Tensor:
    """Crop log-mels [B, MELS, frames]; then blur, noise, low-pass, raised floor, tilt, each with probability 0.5."""
    B, bands, frames = mels.shape
    length = int(torch.randint(frames // 2, frames + 1, (1,), generator=rng))
    start = int(torch.randint(0, frames - length + 1, (1,), generator=rng))
    x = mels[:, :, start : start + length]
    chosen = torch.rand(5, B, 1, 1, generator=rng) < 0.5
    blurred = F.avg_pool1d(x, 3, stride=1, padding=1, count_include_pad=False)
    blurred = F.avg_pool1d(
        blurred.transpose(1, 2), 3, stride=1, padding=1, count_include_pad=False
    ).transpose(1, 2)
    x = torch.where(chosen[0], blurred, x)
    error_db = 4.0 * torch.rand(B, 1, 1, generator=rng) * chosen[1]
    x = x + error_db * torch.randn(x.shape, generator=rng)
    floor = float(mels.min())
    top = torch.randint(bands // 2, bands + 1, (B, 1, 1), generator=rng)
    x = torch.where(chosen[2] & (torch.arange(bands)[:, None] >= top), floor, x)
    raised = floor + 20.0 * torch.rand(B, 1, 1, generator=rng)
    x = torch.where(chosen[3], torch.maximum(x, raised), x)
    tilt = torch.linspace(-1, 1, bands)[:, None] * 6.0 * torch.randn(B, 1, 1, generator=rng)
    return torch.where(chosen[4], x + tilt, x).clamp_min(floor)


@torch.inference_mode()
def set_thresholds(tagger: Tagger, unseen: Examples) -> None:
    """Set each threshold so that the instrument is found as often as it plays: misses equal false alarms.

    Rare instruments share one threshold.
    """
    logits, truth = _answers(tagger, unseen)[0], unseen.instruments
    shared = _matching(logits.flatten(), int(truth.sum()))
    for column in range(logits.shape[1]):
        plays = int(truth[:, column].sum())
        own = _matching(logits[:, column], plays) if plays >= _ENOUGH else shared
        tagger.thresholds[column] = (own + shared) / 2


def _matching(logits: Tensor, count: int) -> Tensor:
    """The threshold that `count` of the logits pass."""
    ordered = logits.sort(descending=True).values
    count = min(max(count, 1), len(ordered) - 1)
    return (ordered[count - 1] + ordered[count]) / 2


def score(tagger: Tagger, unseen: Examples) -> TaggerScores:
    """Scores on held-out examples."""
    logits, genres = _answers(tagger, unseen)
    found, truth = logits > tagger.thresholds, unseen.instruments > 0
    both = float((found & truth).sum())
    right = float((genres.argmax(dim=1) == unseen.genres).float().mean())
    return TaggerScores(both / max(1.0, float(truth.sum())), both / max(1.0, float(found.sum())), right)


@torch.inference_mode()
def _answers(tagger: Tagger, examples: Examples) -> tuple[Tensor, Tensor]:
    tagger.eval()
    parts = [tagger(rows.float()) for rows in torch.split(examples.mels, 32)]
    return torch.cat([part.instruments for part in parts]), torch.cat([part.genres for part in parts])


# --------------------------------------------------------------------------------------------------- examples


def _with_progress(count: int, say: Callable[[str], None]) -> Iterator[int]:
    for i in range(count):
        if i % 100 == 0:
            say(f"{i} of {count} clips rendered")
        yield i


def _every(i: int, share: float) -> bool:
    return int((i + 1) * share) > int(i * share)


@torch.inference_mode()
def _features(
    seed: int, codec: Codec | None, training: TaggerTraining, *, coded: bool
) -> tuple[Facts, Tensor]:
    """The facts of a seed's clip and its features [MELS, frames]; `coded`: of its reconstruction by the codec."""
    made = clip(seed, training.seconds, RATE)
    wav = torch.from_numpy(made.audio)
    if coded and codec is not None:
        wav = resample(wav, RATE, codec.sample_rate)[None].expand(-1, codec.channels, -1)
        wav = resample(codec.decode(codec.encode(wav))[0].mean(dim=0, keepdim=True), codec.sample_rate, RATE)
    return made.facts, features(wav[:, : made.audio.shape[1]])[0].half()


def _examples(clips: list[tuple[Facts, Tensor]], tagger: Tagger) -> Examples:
    """Facts as targets; a genre that is not among the tagger's labels is -1, which no prediction equals."""
    instruments = torch.zeros(len(clips), len(tagger.instruments))
    genres = torch.full((len(clips),), -1)
    for row, (facts, _) in enumerate(clips):
        for family in families_of(facts):
            if family in tagger.instruments:
                instruments[row, tagger.instruments.index(family)] = 1.0
        with suppress(ValueError):
            genres[row] = tagger.genres.index(facts.genre)
    frames = min(mels.shape[1] for _, mels in clips)
    return Examples(torch.stack([mels[:, :frames] for _, mels in clips]), instruments, genres)
