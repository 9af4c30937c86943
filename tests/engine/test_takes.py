"""Takes to sound again, longer and varied, on nano and on random models of other kinds."""

import pytest
import torch

from musicgen.engine.takes import decode, extend, kept_codes, vary
from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.io.take import CodeFormat, Take

KINDS = ["nano", "tiny", "stereo"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_saved_take_sounds_as_it_was_made_to_the_bit(kind, made, tmp_path):
    model, result = made[kind]
    again = decode(model, Take.read(result.save(tmp_path / "a.mgtake")))
    assert again.audio.samples.equal(result.audio.samples)
    assert (again.plan, again.seed, again.prompt) == (result.plan, result.seed, result.prompt)


@pytest.mark.parametrize("kind", KINDS)
def test_an_extended_take_is_what_generating_on_from_its_codes_makes(kind, made):
    model, result = made[kind]
    longer = extend(model, result.take, 0.5)
    options = {"duration": 2.5, "seed": result.seed, "plan": result.plan}
    (whole,) = model.generate_results(result.prompt, input_audio=result.codes, continuation=True, **options)
    assert longer.codes.equal(whole.codes) and longer.audio.duration == 2.5
    other = extend(model, result.take, 0.2, prompt="slow strings", seed=8)
    assert other.codes[:, : result.codes.shape[1]].equal(result.codes)
    assert (other.seed, other.prompt) == (8, "slow strings")


@pytest.mark.parametrize("kind", KINDS)
def test_a_variation_keeps_the_codes_that_it_does_not_draw(kind, made):
    model, result = made[kind]
    varied = vary(model, result.take, 0.3, seed=1)
    kept = kept_codes(result.codes, 0.3, 1)
    assert varied.codes[kept >= 0].equal(result.codes[kept >= 0])
    drawn = kept < 0
    assert 0.2 < float(drawn.float().mean()) < 0.4
    assert not varied.codes[drawn].equal(result.codes[drawn])
    assert varied.audio.samples.shape == result.audio.samples.shape and varied.seed == 1


def test_a_variation_of_everything_is_the_take_of_its_seed_and_of_nothing_the_same(tiny):
    (result,) = tiny.generate_results("dark techno", duration=1, seed=5)
    assert vary(tiny, result, 1, seed=5).codes.equal(result.codes)
    assert vary(tiny, result, 0, seed=1).codes.equal(result.codes)


def test_a_variation_across_windows_keeps_its_codes(tiny):
    codes = torch.randint(0, 64, (4, 510))
    take = Take(codes, GenerationParams(prompt="dark techno", duration=10.2), CodeFormat.of(tiny.config))
    varied, kept = vary(tiny, take, 0.2, seed=2), kept_codes(codes, 0.2, 2)
    assert varied.codes[kept >= 0].equal(codes[kept >= 0])


def test_more_is_varied_where_less_was():
    codes = torch.zeros(4, 500, dtype=torch.long)
    some, more = kept_codes(codes, 0.2, 3) < 0, kept_codes(codes, 0.5, 3) < 0
    assert bool((more | ~some).all()) and int(more.sum()) > int(some.sum())
    assert not (kept_codes(codes, 0.2, 4) < 0).equal(some)


def test_wrong_requests_are_refused(made):
    tiny, result = made["tiny"]
    for wrong, problem in (
        (lambda: decode(tiny, made["nano"][1].take), "whose codes are 4 of"),
        (lambda: extend(tiny, result.take, 0), "more than 0 s"),
        (lambda: vary(tiny, result, 1.5), "from 0 to 1"),
        (lambda: vary(tiny, result, 0.5, seed=-3), "seed must be"),
        (lambda: vary(tiny, made["nano"][1], 0.5), "whose codes are 4 of"),
    ):
        with pytest.raises(InputError, match=problem):
            wrong()
