from __future__ import annotations

import gc
import threading

import pytest
import torch

from musicgen import GenerationParams, MusicGen
from musicgen.engine import background_decoder, items
from musicgen.engine.background_decoder import BackgroundDecoder
from musicgen.engine.batch import Batch
from musicgen.engine.sound import codes_to_sound


@pytest.fixture(scope="module")
def nano() -> MusicGen:
    return MusicGen.from_pretrained("nano")


class Drawn:
    """A take of known codes, so far as they are drawn."""

    def __init__(self, codes: torch.Tensor) -> None:
        self.codes, self.done = codes, 0

    def frames(self, start: int, end: int) -> torch.Tensor:
        return self.codes[:, start:end].clone()


@pytest.mark.parametrize("frames", [1, 24, 25, 160])
def test_the_wave_is_that_of_all_codes_at_once(nano, frames):
    codec = nano.components.codec
    all_codes = torch.randint(0, 1024, (2, 4, frames), generator=torch.Generator().manual_seed(frames))
    takes = [Drawn(each) for each in all_codes]
    with BackgroundDecoder(codec) as background:
        for take in takes:
            background.add(take)
        for done in range(1, frames + 1):
            for take in takes:
                take.done = done
                background.push(take)
        for take in takes:
            background.end(take)
        waves = [background.finish(take) for take in takes]
        assert background.finish(takes[0]) is None, "it is given once"
    for codes, wave in zip(all_codes, waves, strict=True):
        assert wave.equal(codes_to_sound(codec, codes[None]))


PROMPTS = ["warm lo-fi hip hop with electric piano", "fast techno"]


@pytest.mark.parametrize(
    ("options", "count"),
    [({"duration": 3.0}, 2), ({"duration": [2.0, 3.3]}, 2), ({"duration": 21.0}, 2),
     ({"duration": 2.0, "best_of": 2}, 0), ({"bars": 1, "bpm": 120.0, "loop": True}, 0)],
    ids=["a length", "two lengths", "windows", "the best of two", "a loop"],
)  # fmt: skip
def test_samples_are_those_of_a_take_whose_sound_is_decoded_at_the_end(nano, monkeypatch, options, count):
    added, add = [], BackgroundDecoder.add
    monkeypatch.setattr(BackgroundDecoder, "add", lambda self, take: (added.append(take), add(self, take)))
    early = nano.generate_results(PROMPTS, seed=5, **options)
    assert len(added) == count
    monkeypatch.setattr(items, "can_decode_early", lambda *_: False)
    late = nano.generate_results(PROMPTS, seed=5, **options)
    assert len(added) == count
    for one, other in zip(early, late, strict=True):
        assert one.audio.samples.equal(other.audio.samples) and one.codes.equal(other.codes)


def test_takes_of_a_list_are_made_one_after_the_other(nano, monkeypatch):
    """The first one is there sooner, and the last one no later, than if they went on in turns."""
    monkeypatch.setattr(BackgroundDecoder, "is_ready", lambda *_: True)
    run = nano.generate_iter(["rock", "jazz", "techno"], GenerationParams(duration=2.0, seed=1))
    assert [each.done for each in run if each.stage == "Decoding" and each.done % 100 == 0] == [100, 200, 300]


@pytest.mark.parametrize("error", [MemoryError, KeyboardInterrupt])
def test_what_ends_the_next_take_leaves_the_one_whose_sound_is_still_decoded(nano, monkeypatch, error):
    (whole,) = nano.generate_results(["rock"], duration=2.0, seed=1)
    step = Batch.step

    def broken(self: Batch) -> object:
        if self.cache is None and ended:
            raise error
        made = step(self)
        ended.extend(sequence for sequence, _ in made if sequence.is_done)
        return made

    ended: list[object] = []
    monkeypatch.setattr(Batch, "step", broken)
    monkeypatch.setattr(BackgroundDecoder, "is_ready", lambda *_: False)
    run = nano.generate_iter(["rock", "jazz"], GenerationParams(duration=2.0, seed=1))
    with pytest.raises(error):
        run.results()
    assert list(run.finished) == [0] and run.finished[0].audio.samples.equal(whole.audio.samples)


def test_nothing_goes_on_after_a_take_that_is_given_up(nano):
    before = threading.active_count()
    run = nano.generate_iter(["warm lo-fi hip hop"], GenerationParams(duration=60.0, seed=1))
    steps = iter(run)
    for _ in range(60):
        next(steps)
    assert threading.active_count() == before + 2
    del run, steps
    gc.collect()
    assert threading.active_count() == before


@pytest.mark.parametrize("part", ["begin", "_rest_of"])
def test_an_error_of_the_decoder_ends_the_take(nano, monkeypatch, part):
    def broken(*_: object) -> torch.Tensor:
        raise MemoryError("no memory for the sound")

    monkeypatch.setattr(background_decoder.CodeDecoder, part, broken)
    with pytest.raises(MemoryError, match="no memory for the sound"):
        nano.generate("warm lo-fi hip hop", duration=2.0, seed=1)
