from __future__ import annotations

import math

import pytest

from musicgen.evaluate.reference_values import PROMPTS, REFERENCE_VALUES, ReferenceValue
from musicgen.presets import preset

EVERY = [(model, each) for model, values in REFERENCE_VALUES.items() for each in values]


@pytest.mark.parametrize(("model", "each"), EVERY, ids=[f"{model}: {each.name}" for model, each in EVERY])
def test_a_published_value_fits_the_model_it_belongs_to(model: str, each: ReferenceValue) -> None:
    config = preset(model)
    assert all(math.isfinite(value) for value in each.values)
    if each.frames:  # samples of a channel
        assert each.codebook < (2 if config.stereo else 1)
        assert len(each.values) <= each.frames * config.codec.hop
        assert each.frames > config.lm.max_delay  # else the last codebook has no code of the model's own
    else:  # logits of a codebook
        assert each.codebook < config.lm.codebooks
        assert each.first + len(each.values) <= config.lm.codebook_size
    assert not each.bips or config.chroma is not None
    assert len(each.bips) in (0, len(each.prompts))


def test_values_of_a_model_have_names_of_their_own_and_are_of_the_two_prompts_or_of_none() -> None:
    for values in REFERENCE_VALUES.values():
        assert len({each.name for each in values}) == len(values)
    assert {each.prompts for _, each in EVERY} == {PROMPTS, ()}
