"""The catalogue counts what the published checkpoints hold."""

import pytest

from musicgen.io.catalogue import entries, text_parameters
from musicgen.presets import OFFICIAL_MODELS, preset


@pytest.fixture(scope="module")
def rows():
    return {row.name: row for row in entries()}


def test_every_official_model_has_a_row(rows):
    assert set(OFFICIAL_MODELS) <= set(rows)
    assert rows["stereo-melody-large"].features == "text, melody, stereo, 30 s windows"
    assert rows["large"].license == "CC-BY-NC-4.0"
    for row in rows.values():
        assert row.disk == 2 * row.parameters
        assert row.memory_gpu < row.memory_cpu


@pytest.mark.parametrize(("name", "published"), [("small", 420_371_456), ("stereo-large", 3_290_519_552)])
def test_parameters_are_those_that_are_published(rows, name, published):
    """The published count has the language model and its projections; T5 and the codec (59 M) come on top."""
    t5 = text_parameters(preset(name).text)
    assert t5 == 109_628_544
    assert 55e6 < rows[name].parameters - published - t5 < 65e6
