"""Training a text encoder for free English, so that a language model trained with it need not be trained again.

For captions the states of the encoder stay what they were. A free text gets the mean state of the caption that means
the same: a caption of the same facts, where the text is a free wording of it; else the captions that a teacher of
English (`teacher.py`) finds near in meaning, weighted by their nearness.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save
from torch import Tensor

from musicgen.corpus.captions import caption, instrument_words
from musicgen.corpus.composer import compose
from musicgen.corpus.genres import GENRES
from musicgen.corpus.song import Facts
from musicgen.errors import ConfigError
from musicgen.io import checkpoint
from musicgen.io.atomic import write_bytes
from musicgen.io.text import save_text
from musicgen.model.conditioning import text_mean
from musicgen.train import free_wordings
from musicgen.train.config import TrainConfig
from musicgen.train.learner import Learner
from musicgen.train.teacher import Teacher

# Temperature of the weights of near captions. With 0.05 most of a target is the mean of all captions.
SHARPNESS = 0.02
# Of the captions' error. With 1 the states of captions moved by a seventh of their spread.
CAPTION_WEIGHT = 4.0
_SECONDS = 24.0
_CHECKED = 128
_TARGETS = "targets.safetensors"
_AT_ONCE = 256


class FreeTextTrainer:
    """One training of an encoder that begins with that of the model `start`."""

    title = "free text"
    picture = "loss"
    columns: tuple[str, ...] = ("loss", "caption", "wording", "word", "gradient", "rate")

    def __init__(
        self, config: TrainConfig, folder: Path, *, device: torch.device, resume: bool,
        make_teacher: Callable[[], Teacher] = Teacher,
    ) -> None:  # fmt: skip
        if config.text is None or config.text.start is None:
            raise ConfigError(
                'A text encoder is taught free English from a model: [text] needs start = "nano".'
            )
        self._config, self._recipe, self._device = config, config.text, device
        own = checkpoint.load(config.text.start).text
        if own.config != config.model.text:
            raise ConfigError(f"The text encoder of {config.text.start} has another shape than [model.text].")
        self._text, self._old = own.to(device), copy.deepcopy(own.model)
        self._text.model.requires_grad_(True)
        self._scale = self._spread()
        first, held_out = config.data.first_seed, config.data.valid_seed
        self._songs = [compose(first + i, seconds=_SECONDS).facts for i in range(self._recipe.songs)]
        self._checks = [compose(held_out + i, seconds=_SECONDS).facts for i in range(_CHECKED)]
        self._words, self._targets = self._taught(folder / _TARGETS, make_teacher, resume=resume)
        self._learner = Learner(self._text.model, self._recipe.optim)
        self.steps, self.log_every = self._recipe.optim.steps, self._recipe.log_every
        self.valid_every, self.checkpoint_every = self._recipe.valid_every, self._recipe.checkpoint_every

    def step(self, number: int) -> dict[str, float]:
        """One update on captions, free wordings and words drawn for it."""
        rng = random.Random(f"{self._config.seed} free text {number}")
        # Few captions are enough to keep their states; most of the batch is what is new.
        sixth = max(1, self._recipe.batch_size // 6)
        rows = [rng.randrange(len(self._words)) for _ in range(5 * sixth // 2)]
        songs = rng.choices(self._songs, k=7 * sixth // 2)
        return self._learner.step(number, lambda: self._losses(rng, songs, rows))

    @torch.no_grad()
    def validate(self) -> dict[str, float]:
        """The same of the averaged weights on held-out songs, and on every so many of the words."""
        rng = random.Random("held-out wordings")
        rows = list(range(0, len(self._words), max(1, len(self._words) // _CHECKED)))
        with self._learner.averaged():
            return {name: float(value) for name, value in self._losses(rng, self._checks, rows).items()}

    def export(self, folder: Path) -> None:
        """Write the encoder with the averaged weights."""
        with self._learner.averaged():
            save_text(folder, self._text)

    def state_dict(self) -> dict[str, Any]:
        """Weights, averages and optimizer; what is drawn follows from the step."""
        return self._learner.state_dict()

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Continue exactly from `state_dict`'s output."""
        self._learner.load_state_dict(state)

    def _losses(self, rng: random.Random, songs: Sequence[Facts], rows: Sequence[int]) -> dict[str, Tensor]:
        """Squared errors over the spread of captions, so that 1 is the error of a constant: the first two sevenths
        of the songs give captions, the others free wordings, `rows` are of the teacher's words.
        """
        first = max(1, 2 * len(songs) // 7)
        captions = [caption(facts, rng) or facts.genre for facts in songs[:first]]
        pairs = [reword(facts, rng) for facts in songs[first:]]
        states, mask = self._states(self._text.model, captions)
        with torch.no_grad():
            kept, _ = self._states(self._old, captions)
            meant, meant_mask = self._states(self._old, [plain for _, plain in pairs])
        free, free_mask = self._states(self._text.model, [free for free, _ in pairs])
        words, words_mask = self._states(self._text.model, [self._words[row] for row in rows])
        same = ((states - kept).square().sum(2) * mask).sum() / mask.sum()
        # Each state of a wording is also drawn to the nearest state of its caption, as they are a prefix of the codes.
        apart = torch.cdist(free, meant).masked_fill(meant_mask[:, None] == 0, torch.inf).amin(2).square()
        losses = {
            "caption": self._error(text_mean(states, mask), text_mean(kept, mask)) + same / self._scale[1],
            "wording": self._error(text_mean(free, free_mask), text_mean(meant, meant_mask))
            + 0.2 * (apart * free_mask).sum() / free_mask.sum() / self._scale[1],
            "word": self._error(text_mean(words, words_mask), self._targets[list(rows)].to(self._device)),
        }
        return {"loss": CAPTION_WEIGHT * losses["caption"] + losses["wording"] + losses["word"], **losses}

    def _states(self, model: torch.nn.Module, texts: Sequence[str]) -> tuple[Tensor, Tensor]:
        ids, mask = (each.to(self._device) for each in self._text.tokenize(texts))
        with torch.autocast(self._device.type, torch.bfloat16, enabled=self._recipe.precision == "bf16"):
            states: Tensor = model(ids, mask)
        return states.float(), mask

    def _error(self, found: Tensor, wanted: Tensor) -> Tensor:
        return (found - wanted).square().sum(1).mean() / self._scale[0]

    @torch.no_grad()
    def _spread(self) -> tuple[float, float]:
        """The variance of the mean states of the names of genres, and of their single states."""
        states, mask = self._states(self._old, [word for genre in GENRES.values() for word in genre.words])
        return float(text_mean(states, mask).var(0).sum()), float(states[mask > 0].var(0).sum())

    def _taught(
        self, path: Path, make_teacher: Callable[[], Teacher], *, resume: bool
    ) -> tuple[list[str], Tensor]:
        """Words and short texts with their mean states `[M, W]` by the teacher; kept in a file, to be resumed."""
        phrases = known_phrases()
        teacher = make_teacher()
        texts = word_texts(teacher.words(self._recipe.words), random.Random(f"{self._config.seed} words"))
        if resume and path.is_file() and len(kept := load_file(path)["targets"]) == len(texts):
            return texts, kept
        bank = teacher.embed([said for said, _ in phrases])
        meant = self._means([plain for _, plain in phrases])
        parts = torch.split(teacher.embed(texts), _AT_ONCE)
        targets = torch.cat([torch.softmax(part @ bank.T / SHARPNESS, dim=1) @ meant for part in parts])
        write_bytes(path, save({"targets": targets}))
        return texts, targets

    @torch.no_grad()
    def _means(self, texts: Sequence[str]) -> Tensor:
        """Mean states `[B, W]` of captions by the encoder as it was."""
        parts = [texts[first : first + _AT_ONCE] for first in range(0, len(texts), _AT_ONCE)]
        return torch.cat([text_mean(*self._states(self._old, part)).cpu() for part in parts])


def known_phrases() -> list[tuple[str, str]]:
    """(a phrase, the caption that means it), of all that captions can say and of all free wordings."""
    phrases = []
    for genre in GENRES.values():
        phrases += [(word, word) for word in (*genre.words, *genre.uses)]
        said = [f"{mood} {genre.name}" for mood in genre.moods] + [
            f"{genre.name} for {use}" for use in genre.uses
        ]
        phrases += [(each, each) for each in said]
    for table in (free_wordings.GENRES, free_wordings.INSTRUMENTS, free_wordings.MOODS, free_wordings.USES):
        phrases += [(said, plain) for plain, wordings in table.items() for said in (plain, *wordings)]
    return list(dict.fromkeys(phrases))


def word_texts(words: Sequence[str], rng: random.Random) -> list[str]:
    """The words alone, and half as many short texts of two or three of them, some with words that mean nothing."""
    texts = list(words)
    for _ in range(len(words) // 2):
        some = rng.sample(words, rng.randint(2, 3))
        if rng.random() < 0.5:
            some.insert(rng.randrange(len(some)), rng.choice(free_wordings.FILLERS))
        texts.append(" ".join(some))
    return texts


def reword(facts: Facts, rng: random.Random) -> tuple[str, str]:
    """Some facts of a song in free words, and the same facts as a caption."""
    named = [name for name in facts.instruments if name in free_wordings.INSTRUMENTS]
    said: list[tuple[str, str]] = []
    if rng.random() < 0.85:
        said.append(_said(free_wordings.GENRES, facts.genre, facts.genre, rng))
    chosen = rng.sample(named, min(len(named), rng.choice((0, 0, 1, 1, 2))))
    said += [
        _said(free_wordings.INSTRUMENTS, name, rng.choice(instrument_words(name)), rng) for name in chosen
    ]
    for table, options, share in (
        (free_wordings.MOODS, facts.moods, 0.4), (free_wordings.USES, facts.uses, 0.3)
    ):  # fmt: skip
        if options and rng.random() < share:
            word = rng.choice(options)
            said.append(_said(table, word, word, rng))
    said = said or [_said(free_wordings.GENRES, facts.genre, facts.genre, rng)]
    plain = ", ".join(known for _, known in said)
    parts = [free for free, _ in said]
    rng.shuffle(parts)
    for _ in range(rng.choice((0, 0, 1, 2))):
        parts.insert(rng.randint(0, len(parts)), rng.choice(free_wordings.FILLERS))
    return rng.choice((", ", " ", " ", " and ", " with ")).join(parts), plain


def _said(table: Mapping[str, Sequence[str]], name: str, plain: str, rng: random.Random) -> tuple[str, str]:
    """A free wording of a name, or now and then the name itself, and the name."""
    wordings = table.get(name, ())
    return (rng.choice(wordings) if wordings and rng.random() < 0.8 else plain), plain
