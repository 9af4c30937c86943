"""`musicgen info` measures sound and shows how it was made."""

import json

import torch

from musicgen.apps.cli import run
from musicgen.apps.file_info import facts, show
from musicgen.generation import GenerationParams
from musicgen.io.audio import Audio, write
from musicgen.io.tags import TakeTags

RATE = 16_000


def chord() -> Audio:
    """Clicks at 120 beats a minute over a chord of A minor."""
    time = torch.arange(8 * RATE) / RATE
    tones = sum(torch.sin(2 * torch.pi * hertz * time) for hertz in (220.0, 261.63, 329.63, 110.0))
    clicks = torch.zeros(8 * RATE)
    for beat in range(16):
        start = beat * RATE // 2
        clicks[start : start + 200] = torch.randn(200)
    return Audio(0.05 * tones + 0.3 * clicks, RATE)


def test_a_file_of_ours(tmp_path, capsys):
    facts_of = {
        "version": "0.1.0",
        "model_hash": "a" * 64,
        "license": "MIT",
        "device": "cpu",
        "dtype": "int8",
    }
    params = GenerationParams(prompt="a ☕", seed=7, input_audio="hum.wav", key="A minor")
    made_by = TakeTags.of(params, model="nano", input_hash="b" * 64, plan='{"bpm": 96}', **facts_of)
    path = write(tmp_path / "a.flac", chord(), tags=made_by)
    found = facts(path)
    assert (found["seconds"], found["channels"], found["key"]) == (8.0, 1, "A minor")
    assert abs(found["bpm"] - 120) < 1
    assert found["made_by"]["options"]["prompt"] == "a ☕"
    text = show([path])
    for part in (
        "120",
        "A minor",
        "seed         7",
        "nano, files aaaaaaaaaaaaaaaa, int8 on cpu",
        "hum.wav",
        "LUFS",
    ):
        assert part in text
    assert run(["info", str(path), "--json"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line) for line in lines] == [found]


def test_tags_that_are_no_options_are_shown_as_they_are(tmp_path):
    odd = {"duration": 2.5, "bars": None, "chords": ["C"], "top_k": 10**400, "seed": {}, "ending": True}
    known = {
        "version": "9",
        "model": "x",
        "model_hash": None,
        "license": "MIT",
        "device": "cpu",
        "dtype": "int8",
    }
    path = write(tmp_path / "a.wav", Audio(torch.zeros(1, RATE), RATE), tags=TakeTags(options=odd, **known))
    text = show([path])
    assert f'duration 2.5, bars null, chords ["C"], top_k {10**400}, ending true' in text


def test_other_files_and_silence(tmp_path, capsys):
    path = write(tmp_path / "a.wav", Audio(torch.zeros(2, RATE), RATE))
    found = facts(path)
    assert (found["loudness"], found["bpm"], found["key"], found["made_by"]) == (None, None, None, None)
    assert "has no tags of musicgen" in show([path])
    assert run(["info", str(tmp_path / "absent.wav")]) == 2
    assert "absent.wav" in capsys.readouterr().err
