from __future__ import annotations

import pytest
import torch

from musicgen.engine.generate import MusicGen
from musicgen.errors import InputError
from musicgen.evaluate.evaluated_model import EvaluatedModel, decode, encode, evaluated_model


@pytest.fixture(scope="module")
def evaluated(tiny_model) -> EvaluatedModel:
    return evaluated_model(MusicGen.from_pretrained(str(tiny_model), device="cpu"))


def test_clips_are_those_of_the_model_with_their_codes(evaluated, tiny_model):
    played = evaluated.generate(["calm piano", "rock"], None, 1.0, 5)
    model = MusicGen.from_pretrained(str(tiny_model), device="cpu")
    takes = model.generate_results(["calm piano", "rock"], duration=1.0, seed=5)
    assert [clip.codes.tolist() for clip in played] == [take.codes.tolist() for take in takes]
    for clip, take in zip(played, takes, strict=True):
        assert torch.equal(clip.wav, take.audio.samples.mean(dim=0))


def test_melodies_reach_the_model_one_for_each_prompt(evaluated):
    melody = torch.sin(torch.arange(evaluated.codec.sample_rate) * 0.1)
    assert len(evaluated.generate(["rock", "jazz"], [melody, melody], 1.0, 0)) == 2
    with pytest.raises(InputError, match="input_audio has 1 entries for 2 prompts"):
        evaluated.generate(["rock", "jazz"], [melody], 1.0, 0)


def test_coding_more_clips_than_fit_at_once_equals_coding_each_alone(evaluated):
    samples = evaluated.codec.sample_rate // 2
    clips = list(0.1 * torch.randn(9, samples, generator=torch.Generator().manual_seed(0)))
    with torch.inference_mode():
        codes = encode(evaluated, clips)
        alone = encode(evaluated, clips[-1:])
        wavs = decode(evaluated, codes, samples)
    assert torch.equal(codes[-1:], alone)
    assert [wav.shape for wav in wavs] == [(samples,)] * 9
    torch.testing.assert_close(wavs[-1], decode(evaluated, alone, samples)[0], atol=1e-5, rtol=1e-4)
