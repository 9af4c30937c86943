"""Training of the text encoder: resumed is uninterrupted, facts are predicted, transformers reads the result."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from transformers import AutoTokenizer, T5EncoderModel

from musicgen.corpus.composer import compose
from musicgen.errors import ConfigError
from musicgen.io import checkpoint as store
from musicgen.train import checkpoint, text
from musicgen.train.lm import LMTrainer
from musicgen.train.lm import train as train_lm
from musicgen.train.text import FactVocabulary, TextTrainer, tags_of, tempo_step, train
from train_data import make_codes, same, tiny

CPU = torch.device("cpu")


@pytest.fixture(scope="module", autouse=True)
def fewer_songs_to_check():
    """Composing the usual ones takes longer than all else in these tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text, "_CHECKED", 64)
        yield


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """A run that was never stopped."""
    folder = tmp_path_factory.mktemp("text")
    train(tiny(), folder, device="cpu")
    return folder


def test_resumed_equals_uninterrupted(run, tmp_path) -> None:
    for minutes in (0.0, None):
        torch.manual_seed(0)  # nothing may hang on the global generator
        train(tiny(), tmp_path, max_minutes=minutes, device="cpu")
    same(checkpoint.load(tmp_path / "checkpoint.pt"), checkpoint.load(run / "checkpoint.pt"))


def test_transformers_reads_the_encoder(run) -> None:
    tokenizer = AutoTokenizer.from_pretrained(run / "model")
    theirs = T5EncoderModel.from_pretrained(run / "model").eval()
    rows = tokenizer(["slow jazz with piano"], return_tensors="pt")
    averages = checkpoint.load(run / "checkpoint.pt")["trainer"]["average"]["values"]
    assert torch.equal(theirs.shared.weight, averages["text.shared.weight"])
    with torch.no_grad():
        assert theirs(**rows).last_hidden_state.isfinite().all()


def test_genres_are_learnt(tmp_path) -> None:
    recipe = tiny()
    recipe = replace(recipe, text=replace(recipe.text, optim=replace(recipe.text.optim, steps=150, lr=2e-2)))
    trainer = TextTrainer(recipe, tmp_path, device=CPU, resume=False)
    values = [trainer.step(number) for number in range(1, 151)]
    assert sum(value["genre"] for value in values[-10:]) / 10 < 0.6 * values[0]["genre"]
    assert sum(value["genre_right"] for value in values[-10:]) / 10 > 0.3


def test_targets_are_the_facts() -> None:
    songs = [compose(seed, seconds=24.0).facts for seed in range(6)]
    vocabulary = FactVocabulary(songs)
    answers = vocabulary.targets(songs)
    for row, facts in enumerate(songs):
        assert vocabulary.genres[answers.genre[row]] == facts.genre
        assert {vocabulary.tags[i] for i in answers.tags[row].nonzero().flatten().tolist()} == tags_of(facts)
        assert f"instrument {facts.instruments[0]}" in tags_of(facts)
        if facts.key is not None:
            assert answers.key[row] % 12 == facts.key.tonic
    assert tempo_step(60.0) < tempo_step(90.0) < tempo_step(180.0)
    assert (tempo_step(1.0), tempo_step(1000.0)) == (0, 31)


def test_music_of_unknown_facts_is_refused(tmp_path) -> None:
    recipe = tiny()
    with pytest.raises(ConfigError, match="facts are known"):
        TextTrainer(
            replace(recipe, data=replace(recipe.data, source="music")), tmp_path, device=CPU, resume=False
        )
    with pytest.raises(ConfigError, match=r"no \[text\] section"):
        TextTrainer(replace(recipe, text=None), tmp_path, device=CPU, resume=False)


def test_a_language_model_takes_the_encoder_over(run, tmp_path) -> None:
    codes = make_codes(tmp_path / "codes", tiny())
    recipe = tiny(train_text=False)
    text = run / "model"
    train_lm(recipe, tmp_path / "lm", codes=codes, text=text, max_minutes=0.0, device="cpu")
    model = train_lm(recipe, tmp_path / "lm", codes=codes, device="cpu")  # goes on with the copy that it kept
    averages = checkpoint.load(run / "checkpoint.pt")["trainer"]["average"]["values"]
    found = store.load(model).text.state_dict()
    assert all(torch.equal(value, averages[f"text.{name}"]) for name, value in found.items())
    wider = replace(recipe, model=replace(recipe.model, text=replace(recipe.model.text, ffn_width=8)))
    with pytest.raises(ConfigError, match="another shape"):
        LMTrainer(wider, codes, tmp_path / "wider", text=text, device=CPU, resume=False)
