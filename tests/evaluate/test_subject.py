from __future__ import annotations

import pytest
import torch

from musicgen.engine.generate import MusicGen
from musicgen.errors import InputError
from musicgen.evaluate.subject import Subject, decode, encode, subject_of


@pytest.fixture(scope="module")
def subject(tiny_model) -> Subject:
    return subject_of(MusicGen.from_pretrained(str(tiny_model), device="cpu"))


def test_a_model_plays_as_it_generates_and_tells_the_codes(subject, tiny_model):
    played = subject.play(["calm piano", "rock"], None, 1.0, 5)
    model = MusicGen.from_pretrained(str(tiny_model), device="cpu")
    takes = model.generate_results(["calm piano", "rock"], duration=1.0, seed=5)
    assert [clip.codes.tolist() for clip in played] == [take.codes.tolist() for take in takes]
    for clip, take in zip(played, takes, strict=True):
        assert torch.equal(clip.wav, take.audio.samples.mean(dim=0))


def test_melodies_reach_the_model_one_for_each_prompt(subject):
    melody = torch.sin(torch.arange(subject.codec.sample_rate) * 0.1)
    assert len(subject.play(["rock", "jazz"], [melody, melody], 1.0, 0)) == 2
    with pytest.raises(InputError, match="melody has 1 entries for 2 prompts"):
        subject.play(["rock", "jazz"], [melody], 1.0, 0)


def test_coding_more_clips_than_fit_at_once_equals_coding_each_alone(subject):
    samples = subject.codec.sample_rate // 2
    clips = list(0.1 * torch.randn(9, samples, generator=torch.Generator().manual_seed(0)))
    with torch.inference_mode():
        codes = encode(subject, clips)
        alone = encode(subject, clips[-1:])
        wavs = decode(subject, codes, samples)
    assert torch.equal(codes[-1:], alone)
    assert [wav.shape for wav in wavs] == [(samples,)] * 9
    torch.testing.assert_close(wavs[-1], decode(subject, alone, samples)[0], atol=1e-5, rtol=1e-4)
