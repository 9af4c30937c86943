from dataclasses import replace

import pytest
import torch

import tiny_models
from musicgen.evaluate import verify
from musicgen.evaluate.reference_values import REFERENCE_VALUES, ReferenceValue
from musicgen.io import checkpoint
from musicgen.presets import OFFICIAL_MODELS

SOUND = ReferenceValue(
    name="sound", source="here", values=(0.0,) * 16, frames=5, guidance=3.0, prompts=("slow piano",)
)
LOGITS = ReferenceValue(
    name="logits", source="here", values=(0.0,) * 8, prompts=("slow piano", "x"), codebook=1, first=4
)


def measured(expected, model):
    """`expected` with the values that the model gives now."""
    cond, null = verify.conditions(model, expected.prompts)
    with torch.no_grad():
        if expected.frames:
            codes = verify.greedy(model, cond, null, expected.frames, expected.guidance)
            values = model.codec.decode(codes)[0, expected.codebook]
        else:
            start = torch.full((2, model.config.lm.codebooks, 1), model.config.lm.pad_code)
            values = model.lm(start, cond)[0, expected.codebook, -1, expected.first :]
    return replace(expected, values=tuple(values[: len(expected.values)].tolist()))


@pytest.mark.parity
@pytest.mark.parametrize("kind", ["text", "stereo-melody"])
def test_a_checkpoint_is_verified_and_a_changed_one_is_not(tmp_path, kind):
    model = tiny_models.build(kind)
    checkpoint.save(tmp_path / "model", model)
    known = [measured(SOUND, model), measured(LOGITS, model)]
    report = verify.verify(tmp_path / "model", published=known)
    assert report.passed, str(report)
    names = [check.name for check in report.checks]
    assert names == ["sound", "logits", "logits, live", "sound of random codes, live"]
    assert "all values agree" in str(report) and "here" in str(report)

    model.lm.head.weight.data *= 1.01
    checkpoint.save(tmp_path / "other", model)
    report = verify.verify(tmp_path / "other", published=known)
    assert not report.passed and not report.checks[1].passed and report.checks[2].passed
    assert "NOT verified" in str(report) and "FAIL logits" in str(report)


def test_every_published_value_is_of_a_known_model_and_names_its_source():
    assert REFERENCE_VALUES.keys() <= set(OFFICIAL_MODELS)
    for known in REFERENCE_VALUES.values():
        for each in known:
            assert "::" in each.source and each.source.startswith("tests/models/musicgen")
            assert len(each.values) in (8, 10, 16) and each.tolerance <= 6e-4


@pytest.mark.parametrize("kind", ["melody", "text"])
def test_the_melody_of_a_published_value_is_an_a_where_the_model_has_melodies(monkeypatch, kind):
    model, conditions, given = tiny_models.build(kind), verify.conditions, []

    def watched(model, prompts, chroma=None):
        given.append(chroma)
        return conditions(model, prompts, chroma)

    monkeypatch.setattr(verify, "conditions", watched)
    verify.compare(replace(LOGITS, bips=(0.5, 1.0)), model)
    (chroma,) = given
    if kind == "text":
        assert chroma is None
        return
    assert chroma.shape == (2, model.config.chroma.frames, 12)
    assert int(chroma[1].sum(0).argmax()) == 9
