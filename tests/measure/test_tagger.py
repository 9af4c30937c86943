from __future__ import annotations

import math

import pytest
import torch

from musicgen.errors import CheckpointError, InputError
from musicgen.evaluate.train_tagger import Examples, TaggerTraining, augment, fit, score, set_thresholds
from musicgen.measure.tagger import RATE, Tagger, clip_embeddings, features, load_tagger, save_tagger

INSTRUMENTS, GENRES = ("flute", "bell", "drums"), ("calm", "wild")


def sounds(count: int, seed: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Waveforms [count, N] of made-up instruments, who plays, and a genre that drums decide."""
    rng = torch.Generator().manual_seed(seed)
    time = torch.arange(2 * RATE) / RATE
    plays = torch.rand(count, 3, generator=rng) < 0.5
    plays[:, 0] |= ~plays.any(1)
    hertz = 220.0 * 2 ** (2 * torch.rand(count, 2, 1, generator=rng))
    flute = 0.3 * torch.sin(2 * math.pi * hertz[:, 0] * time)
    bell = sum(0.2 * torch.sin(2 * math.pi * k * hertz[:, 1] * time) for k in (2.76, 5.4, 8.9)) * torch.exp(
        -3 * time
    )
    drums = torch.randn(count, len(time), generator=rng) * 0.3 * torch.exp(-30 * (time % 0.25))
    wav = sum(plays[:, i : i + 1] * part for i, part in enumerate((flute, bell, drums)))
    return wav, plays.float(), plays[:, 2].long()


def examples(count: int, seed: int) -> Examples:
    wav, plays, genres = sounds(count, seed)
    return Examples(features(wav).half(), plays, genres)


@pytest.fixture(scope="module")
def trained() -> Tagger:
    torch.manual_seed(0)
    tagger = Tagger(INSTRUMENTS, GENRES)
    losses = list(fit(tagger, examples(96, 1), TaggerTraining(clips=96, rounds=8, batch=8)))
    assert losses[-1] < 0.5 * losses[0]
    set_thresholds(tagger, examples(48, 2))
    return tagger


def test_a_tagger_learns_which_made_up_instruments_play_and_the_genre(trained):
    scores = score(trained, examples(48, 3))
    assert min(scores.recall, scores.precision, scores.genre) > 0.85, scores


def test_loudness_changes_no_result(trained):
    wav = sounds(4, 5)[0]
    loud, soft = trained.tag(wav, RATE), trained.tag(0.1 * wav, RATE)
    assert torch.allclose(loud.instruments, soft.instruments, atol=1e-2)


def test_a_clip_has_the_same_tags_alone_and_in_a_batch(trained):
    wav = sounds(3, 6)[0]
    together = trained.tag(wav, RATE)
    alone = trained.tag(wav[1:2], RATE)
    assert torch.allclose(together.genres[1], alone.genres[0], atol=1e-4)
    assert torch.allclose(together.embedding[1], alone.embedding[0], atol=1e-4)


def test_a_saved_tagger_gives_the_same_in_half_precision(trained, tmp_path):
    save_tagger(trained, tmp_path / "new" / "tagger.safetensors", {"recall": 0.9})
    again = load_tagger(tmp_path / "new" / "tagger.safetensors")
    assert (again.instruments, again.genres) == (INSTRUMENTS, GENRES)
    wav = sounds(4, 7)[0]
    before, after = trained.tag(wav, RATE), again.tag(wav, RATE)
    assert torch.allclose(before.instruments, after.instruments, atol=0.1)
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["tagger.safetensors"]


def test_what_is_no_tagger_is_one_clear_error(tmp_path):
    with pytest.raises(CheckpointError, match="--train-tagger"):
        load_tagger(tmp_path / "missing.safetensors")
    broken = tmp_path / "broken.safetensors"
    broken.write_bytes(b"not safetensors at all")
    with pytest.raises(CheckpointError, match="not a readable tagger"):
        load_tagger(broken)


def test_the_bundled_tagger_is_small_and_knows_the_genres_of_the_corpus():
    from musicgen.corpus.composer import compose
    from musicgen.measure.tagger import BUNDLED

    tagger = load_tagger()
    assert BUNDLED.stat().st_size < 2_000_000
    genres = {compose(seed, seconds=24).facts.genre for seed in range(30)}
    assert genres <= set(tagger.genres)


def test_embeddings_of_parts_average_to_that_of_the_whole(trained):
    tags = trained.tag(sounds(2, 8)[0], RATE)
    steps = tags.embedding.shape[1] // 4 * 4
    tags = type(tags)(tags.instruments, tags.genres, tags.embedding[:, :steps])
    parts = clip_embeddings(tags, 4)
    assert parts.shape == (8, tags.embedding.shape[2])
    assert torch.allclose(parts.view(2, 4, -1).mean(1), clip_embeddings(tags), atol=1e-5)


def test_roughening_keeps_shape_and_floor_and_follows_its_seed():
    mels = features(sounds(6, 9)[0])
    one, same, other = (augment(mels, torch.Generator().manual_seed(seed)) for seed in (1, 1, 2))
    assert one.shape[:2] == mels.shape[:2]
    assert mels.shape[2] // 2 <= one.shape[2] <= mels.shape[2]
    assert float(one.min()) >= float(mels.min())
    assert torch.equal(one, same)
    assert one.shape != other.shape or not torch.equal(one, other)


def test_impossible_training_data_is_refused():
    with pytest.raises(InputError, match="Training a tagger needs"):
        TaggerTraining(clips=0)
    with pytest.raises(InputError, match="Training a tagger needs"):
        TaggerTraining(coded=1.5)
