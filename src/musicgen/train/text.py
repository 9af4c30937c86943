"""Training a text encoder before the language model: to predict the facts of a song from its caption.

Meta's text encoder is pretrained on the web. The one of nano is tiny and initialised at random, and the loss of the
language model is too weak a signal to train it. Captions alone are cheap: composing a song takes
milliseconds, and it has hundreds of true captions. So the encoder is trained to predict genre, instruments, moods,
uses, tempo and key from the mean of its states, which is what the language model is given (`TextConfig.text_mean`).
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from musicgen.corpus.captions import caption
from musicgen.corpus.composer import compose
from musicgen.corpus.genres import GENRES
from musicgen.corpus.song import Facts
from musicgen.errors import ConfigError
from musicgen.io.atomic import replacing
from musicgen.io.text import TextEncoder, read_tokenizer, save_text, train_tokenizer
from musicgen.model.conditioning import text_mean
from musicgen.train.audio_dataset import CORPUS
from musicgen.train.batches import alter
from musicgen.train.config import TrainConfig
from musicgen.train.learner import Learner
from musicgen.train.loop import check_options, pick_device, run
from musicgen.train.precision import autocast
from musicgen.train.run_folder import run_folder

# Tempo classes: `TEMPI` steps of a logarithmic scale between these, in bpm.
SLOWEST, FASTEST, TEMPI = 40.0, 220.0, 32
# Weights of the losses. Of hundreds of tags few are true, so their losses are summed, not averaged. Key and tempo
# count more because few captions name them.
_WEIGHTS = {"genre": 1.0, "tags": 0.5, "tempo": 2.0, "key": 4.0}
_TASKS = tuple(_WEIGHTS)
_SECONDS = 24.0  # length of the composed songs; their facts hardly depend on it
_CHECKED = 512  # held-out captions


def train(
    recipe: TrainConfig | str | Path,
    folder: str | Path,
    *,
    max_minutes: float | None = None,
    resume: bool = True,
    device: str | None = None,
) -> Path:
    """Train the text encoder of a recipe in a run folder; returns the folder of the encoder, a T5 as transformers
    reads it.
    """
    config = recipe if isinstance(recipe, TrainConfig) else TrainConfig.from_toml(recipe)
    check_options(max_minutes=max_minutes)
    place = pick_device(device)
    with run_folder(Path(folder)):
        trainer = TextTrainer(config, Path(folder), device=place, resume=resume)
        return run(trainer, config, Path(folder), max_minutes=max_minutes, resume=resume)


@dataclass(frozen=True, slots=True)
class FactTargets:
    """The facts of B songs as targets: `genre [B]`, `tags [B, N]` as 0 or 1, `tempo [B]`, `key [B]`.

    A key is its tonic, plus 12 where it is minor, and -100 where a song has none; which the loss ignores.
    """

    genre: Tensor
    tags: Tensor
    tempo: Tensor
    key: Tensor


class FactVocabulary:
    """The classes to predict: every genre, and every tag that one of the songs has."""

    def __init__(self, songs: Iterable[Facts]) -> None:
        self.genres = tuple(sorted(GENRES))
        self.tags = tuple(sorted({tag for facts in songs for tag in tags_of(facts)}))

    def targets(self, songs: Sequence[Facts]) -> FactTargets:
        """The targets for some songs."""
        place = {tag: i for i, tag in enumerate(self.tags)}
        tags = torch.zeros(len(songs), len(self.tags))
        for row, facts in enumerate(songs):
            tags[row, [place[tag] for tag in tags_of(facts) if tag in place]] = 1.0
        return FactTargets(
            torch.tensor([self.genres.index(facts.genre) for facts in songs]),
            tags,
            torch.tensor([tempo_step(facts.bpm) for facts in songs]),
            torch.tensor([_key_class(facts) for facts in songs]),
        )


def tags_of(facts: Facts) -> set[str]:
    """All yes-or-no facts of a song; the kind is part of the tag, since words are shared."""
    kinds = {
        "instrument": facts.instruments, "family": facts.families, "mood": facts.moods, "use": facts.uses,
        "trait": facts.traits, "metre": (facts.metre,), "lead": (facts.lead,) if facts.lead else (),
    }  # fmt: skip
    return {f"{kind} {word}" for kind, words in kinds.items() for word in words}


def tempo_step(bpm: float) -> int:
    """The class of a tempo, from 0 to `TEMPI` - 1."""
    place = math.log(bpm / SLOWEST) / math.log(FASTEST / SLOWEST)
    return min(TEMPI - 1, max(0, int(place * TEMPI)))


def _key_class(facts: Facts) -> int:
    if facts.key is None:
        return -100
    tonic, minor = facts.key.plain
    return tonic + 12 * minor


class TextTrainer:
    """One training of a text encoder; the classification layer is not exported."""

    title = "text"
    picture = "loss"
    columns: tuple[str, ...] = (
        "loss",
        *_TASKS,
        "genre_right",
        "tempo_right",
        "key_right",
        "gradient",
        "rate",
    )

    def __init__(self, config: TrainConfig, folder: Path, *, device: torch.device, resume: bool) -> None:
        if config.text is None:
            raise ConfigError("This recipe has no [text] section.")
        if config.data.source != CORPUS:
            raise ConfigError('A text encoder learns from songs whose facts are known: source = "corpus".')
        self._config, self._recipe, self._device = config, config.text, device
        data = config.data
        self._songs = [
            compose(data.first_seed + i, seconds=_SECONDS).facts for i in range(self._recipe.songs)
        ]
        held_out = [compose(data.valid_seed + i, seconds=_SECONDS).facts for i in range(_CHECKED)]
        self._vocabulary = FactVocabulary(self._songs)
        rng = random.Random("held-out captions")
        self._checks = [(facts, caption(facts, rng)) for facts in held_out]
        tokenizer = folder / "tokenizer.json"
        if not (resume and tokenizer.exists()):
            with replacing(tokenizer) as part:
                train_tokenizer(self._wordings(), config.model.text.vocab_size).save(str(part))
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(config.seed)
            self._text = TextEncoder.build(config.model.text, read_tokenizer(tokenizer))
            answers = nn.Linear(config.model.text.width, sum(self._sizes.values()))
        self._answers = answers
        module = nn.ModuleDict({"text": self._text.model, "answers": answers}).to(device)
        self._learner = Learner(module, self._recipe.optim)
        self.steps, self.log_every = self._recipe.optim.steps, self._recipe.log_every
        self.valid_every, self.checkpoint_every = self._recipe.valid_every, self._recipe.checkpoint_every

    def step(self, number: int) -> dict[str, float]:
        """One update on captions drawn for it."""
        recipe, rng = self._recipe, random.Random(f"{self._config.seed} text {number}")
        songs = rng.choices(self._songs, k=recipe.batch_size)
        texts = [alter(caption(facts, rng), rng, recipe.word_dropout, recipe.word_noise) for facts in songs]
        return self._learner.step(number, lambda: self._losses(songs, texts))

    @torch.no_grad()
    def validate(self) -> dict[str, float]:
        """The same of the averaged weights on held-out songs, whose captions are left as they are."""
        songs, texts = zip(*self._checks, strict=True)
        with self._learner.averaged():
            return {name: float(value) for name, value in self._losses(songs, texts).items()}

    def export(self, folder: Path) -> None:
        """Write the encoder with the averaged weights."""
        with self._learner.averaged():
            save_text(folder, self._text)

    def fixed(self) -> dict[str, Any]:
        """The seed."""
        return {"seed": self._config.seed}

    def state_dict(self) -> dict[str, Any]:
        """Weights, averages and optimizer; what is drawn follows from the step."""
        return self._learner.state_dict()

    def load_state_dict(self, state: Mapping[str, Any]) -> bool:
        """Continue exactly from `state_dict`'s output; the same clips as before are held out."""
        self._learner.load_state_dict(state)
        return True

    @cached_property
    def _sizes(self) -> dict[str, int]:
        vocabulary = self._vocabulary
        return {"genre": len(vocabulary.genres), "tags": len(vocabulary.tags), "tempo": TEMPI, "key": 24}

    def _losses(self, songs: Sequence[Facts], texts: Sequence[str]) -> dict[str, Tensor]:
        """The loss, its parts, and the accuracies of genre, tempo (within one class) and key."""
        right = self._vocabulary.targets(songs)
        ids, mask = (each.to(self._device) for each in self._text.tokenize(texts))
        with autocast(self._recipe.precision, self._device):
            hidden = self._text.hidden(ids, mask)
        states = text_mean(hidden.float(), mask)
        parts = dict(zip(_TASKS, self._answers(states).split(list(self._sizes.values()), 1), strict=True))
        parts = {name: part.float().cpu() for name, part in parts.items()}
        losses = {
            "genre": F.cross_entropy(parts["genre"], right.genre),
            "tags": F.binary_cross_entropy_with_logits(parts["tags"], right.tags, reduction="sum")
            / len(songs),
            "tempo": F.cross_entropy(parts["tempo"], right.tempo),
            "key": F.cross_entropy(parts["key"], right.key),
        }
        keyed = right.key >= 0
        return {
            "loss": torch.stack([_WEIGHTS[task] * loss for task, loss in losses.items()]).sum(),
            **{name: value.detach() for name, value in losses.items()},
            "genre_right": (parts["genre"].argmax(1) == right.genre).float().mean(),
            "tempo_right": ((parts["tempo"].argmax(1) - right.tempo).abs() <= 1).float().mean(),
            "key_right": (parts["key"].argmax(1) == right.key)[keyed].float().mean(),
        }

    def _wordings(self) -> Iterable[str]:
        rng = random.Random(f"{self._config.seed} words")
        return (caption(facts, rng) for facts in self._songs for _ in range(2))
