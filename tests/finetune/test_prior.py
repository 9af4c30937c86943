"""Music of the model's own: made once, in batches that are kept, of many genres and without the word of the style."""

from __future__ import annotations

import torch

from musicgen import MusicGen
from musicgen.finetune import prior
from musicgen.generation import GenerationParams
from musicgen.io.genre_tables import find
from musicgen.train.code_dataset import read_shard, shard_path
from musicgen.train.prior import prior_frames


def test_prompts_are_of_many_genres_and_without_the_word():
    texts = prior.prompts(50, None)
    named = {genre.name for genre in map(find("nano").named, texts) if genre is not None}
    assert len(set(texts)) == 50 and len(named) >= 25
    assert prior.prompts(50, "zorb") == texts
    assert any("piano" in each for each in texts)
    assert not any("piano" in each.split() for each in prior.prompts(50, "Piano"))


def test_music_is_made_once_and_goes_on_after_a_stop(tiny_clock, tmp_path, monkeypatch):
    monkeypatch.setattr(prior, "BATCH", 2)
    model, said, loads = MusicGen.from_pretrained(str(tiny_clock)), [], []

    def load():
        loads.append(1)
        return model

    def make():
        return prior.make(tmp_path, model.config, load, clips=3, token="zorb", say=said.append)

    folder = make()
    files = [shard_path(folder, "train", number) for number in (0, 1)]
    whole = [read_shard(file) for file in files]
    assert make() == folder and loads == [1] and len(said) == 1
    files[1].unlink()
    assert make() == folder and loads == [1, 1]
    for one, other in zip(map(read_shard, files), whole, strict=True):
        assert torch.equal(one.codes, other.codes)
        assert (one.captions, one.timelines) == (other.captions, other.timelines)
    assert prior.make(tmp_path, model.config, load, clips=3, token=None) != folder
    assert prior.make(tmp_path, model.config, load, clips=3, token="zorb", weights="other") != folder


def test_it_is_the_music_that_the_model_makes_of_these_words(tiny_clock, tmp_path):
    model = MusicGen.from_pretrained(str(tiny_clock))
    folder = prior.make(tmp_path, model.config, lambda: model, clips=2, token=None)
    shard = read_shard(shard_path(folder, "train", 0))
    frames = prior_frames(model.config)
    assert shard.codes.shape == (2, model.config.lm.codebooks, frames)
    params = GenerationParams(model_version=model.config.name, duration=frames / model.config.frame_rate)
    results = model.generate_iter(prior.prompts(2, None), params, seed=0).results()
    for number, result in enumerate(results):
        assert torch.equal(shard.codes[number].long(), result.codes)
        assert shard.captions[number] == [result.prompt]
        assert shard.timelines[number].bpm == result.plan.bpm
