from __future__ import annotations

import pytest
import torch

from musicgen.errors import InputError
from musicgen.evaluate.train_tagger import Examples, TaggerTraining, augment, fit, score, set_thresholds
from musicgen.measure.metrics import MELS
from musicgen.measure.tagger import Tagger

FRAMES = 32


def examples(count: int = 32) -> Examples:
    """Two instruments, each a band of its own, and a genre for each of the four ways to combine them."""
    rng = torch.Generator().manual_seed(0)
    instruments = (torch.arange(count)[:, None] // torch.tensor([1, 2]) % 2).float()
    mels = -70.0 + 2.0 * torch.rand(count, MELS, FRAMES, generator=rng)
    mels[:, 8:24] += 50.0 * instruments[:, :1, None]
    mels[:, 56:72] += 50.0 * instruments[:, 1:, None]
    return Examples(mels.half(), instruments, torch.arange(count) % 4)


def tagger_of(*instruments: str) -> Tagger:
    torch.manual_seed(0)
    return Tagger(instruments, ("a", "b", "c", "d")).eval()


def test_training_lowers_the_loss_and_is_reproducible():
    weights = []
    for _ in range(2):
        tagger = tagger_of("flute", "bass")
        losses = list(fit(tagger, examples(8), TaggerTraining(rounds=2, batch=4, learning_rate=1e-2)))
        weights.append(tagger.embed.weight.clone())
        assert losses[1] < losses[0]
        assert not tagger.training
    assert torch.equal(*weights)
    assert not torch.equal(weights[0], tagger_of("flute", "bass").embed.weight)


def test_thresholds_find_an_instrument_as_often_as_it_plays():
    tagger, unseen = tagger_of("flute"), examples()
    unseen = Examples(unseen.mels, unseen.instruments[:, :1], unseen.genres)
    set_thresholds(tagger, unseen)
    with torch.inference_mode():
        found = tagger.present(tagger(unseen.mels.float()))
    assert int(found.sum()) == int(unseen.instruments.sum())
    scores = score(tagger, unseen)
    assert (
        scores.recall
        == scores.precision
        == float((found & (unseen.instruments > 0)).sum()) / int(found.sum())
    )


def test_scores_count_what_is_found_and_what_is_right():
    tagger, unseen = tagger_of("flute", "bass"), examples()
    tagger.thresholds[:] = -1e9  # finds everything
    everything = score(tagger, unseen)
    assert (everything.recall, everything.precision) == (1.0, float(unseen.instruments.mean()))
    tagger.thresholds[:] = 1e9  # finds nothing
    assert score(tagger, unseen).recall == 0.0
    with torch.inference_mode():
        guesses = tagger(unseen.mels.float()).genres.argmax(dim=1)
    assert score(tagger, Examples(unseen.mels, unseen.instruments, guesses)).genre == 1.0


def test_roughening_crops_and_never_falls_below_the_floor():
    mels = examples(8).mels.float()
    for seed in range(8):
        rough = augment(mels, torch.Generator().manual_seed(seed))
        assert rough.shape[:2] == mels.shape[:2]
        assert FRAMES // 2 <= rough.shape[2] <= FRAMES
        assert float(rough.min()) >= float(mels.min())
    again = augment(mels, torch.Generator().manual_seed(7))
    assert torch.equal(rough, again)


@pytest.mark.parametrize("change", [{"clips": 0}, {"rounds": 0}, {"seconds": 1.0}, {"coded": 1.5}])
def test_settings_that_train_nothing_are_refused(change):
    with pytest.raises(
        InputError, match="Training a tagger needs clips, checks, rounds, a batch and at least 2 seconds"
    ):
        TaggerTraining(**change)
