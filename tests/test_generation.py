"""The options of a generation: what values are taken for what they exactly are."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from musicgen.errors import InputError
from musicgen.generation import GenerationParams


def test_numbers_of_any_library_become_pythons_own():
    made = GenerationParams(
        seed=np.int64(5), duration=np.float32(0.5), top_k=np.array(7), temperature=torch.tensor(0.5),
        continuation=np.bool_(True),
    )  # fmt: skip
    assert (made.seed, made.duration, made.top_k, made.temperature) == (5, 0.5, 7, 0.5)
    assert made.continuation is True
    assert [type(value) for value in (made.seed, made.duration, made.top_k)] == [int, float, int]


def test_whole_numbers_may_be_written_as_floats():
    assert GenerationParams(top_k=250.0, seed=7.0) == GenerationParams(top_k=250, seed=7)
    assert type(GenerationParams(top_k=250.0).top_k) is int
    for wrong in (250.5, float("inf"), float("nan"), "250", True, np.array([1, 2])):
        with pytest.raises(InputError, match="top_k"):
            GenerationParams(top_k=wrong)


def test_paths_are_taken_where_a_path_is_meant():
    assert GenerationParams(input_audio=Path("a") / "b.wav").input_audio == "a/b.wav"
    assert GenerationParams(model_version=Path("models/mine")).model_version == "models/mine"
    with pytest.raises(InputError, match="prompt must be text"):
        GenerationParams(prompt=Path("a"))
    with pytest.raises(InputError, match="takes sound in memory"):
        GenerationParams(input_audio=np.zeros(5))


def test_options_are_checked_by_the_parser_of_configs():
    """One way to check: the sentences of `parse.value`, as InputError."""
    for given, sentence in (
        ({"seed": 2**63}, "seed must fit into 64 bits"),
        ({"seed": -2}, "seed must be at least -1, got -2"),
        ({"temperature": float("nan")}, "temperature must be a finite number, got nan"),
        ({"duration": None}, "duration must be a number, got None"),
        ({"continuation": 1}, "continuation must be true or false, got 1"),
        ({"output_format": "aiff"}, "output_format must be one of 'wav', 'mp3', 'flac', 'ogg', got 'aiff'"),
        ({"style_guidance": 101}, "style_guidance must be between 0 and 100, got 101"),
    ):
        with pytest.raises(InputError, match=re.escape(sentence)):
            GenerationParams(**given)
    assert GenerationParams(prompt="two\nlines " * 1000, output_format="MP3").output_format == "mp3"


def test_a_fade_is_no_longer_than_the_music():
    assert GenerationParams(duration=2, fade_out=2).fade_out == 2
    with pytest.raises(InputError, match="fade_out must be at most the duration of 2 s, got 3 s"):
        GenerationParams(duration=2, fade_out=3)
    with pytest.raises(InputError, match="fade_out"):
        GenerationParams(fade_out=-1)


def test_musical_options_are_read_strictly():
    for wrong, problem in (
        ({"bpm": 20}, "bpm must be"), ({"metre": "7/8"}, "metre must be one of '4/4'"),
        ({"key": "H"}, "key must be a note"), ({"chords": "C X"}, "chords must be symbols"),
        ({"plan": "x"}, "plan must be JSON"), ({"plan": {"speed": 1}}, "unknown key 'speed'"),
        ({"bars": 0, "bpm": 90}, "bars"),
    ):  # fmt: skip
        with pytest.raises(InputError, match=problem):
            GenerationParams(**wrong)
    assert GenerationParams(plan={"bpm": 90}).plan == '{"bpm": 90.0}'


def test_a_length_in_bars_sets_duration_and_metre():
    made = GenerationParams(bars=8, bpm=120)
    assert (made.duration, made.metre) == (16, "4/4")
    assert GenerationParams(bars=8, bpm=90, metre="6/8").duration == pytest.approx(8 * 2 * 60 / 90)
    assert GenerationParams(bars=2, plan={"bpm": 60, "metre": "3/4"}).duration == 6
    assert replace(made, prompt="x") == GenerationParams(bars=8, bpm=120, prompt="x")
    with pytest.raises(InputError, match="bars needs bpm"):
        GenerationParams(bars=8)
    with pytest.raises(InputError, match="8 bars of 4/4 at 120 bpm last 16 s, but duration is 10 s"):
        GenerationParams(bars=8, bpm=120, duration=10)
    with pytest.raises(InputError, match="music lasts at most 3600 s"):
        GenerationParams(bars=9000, bpm=120)
