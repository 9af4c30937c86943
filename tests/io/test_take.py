"""Takes: cut, joined, written, and read strictly."""

import json
from dataclasses import replace

import pytest
import torch
from safetensors.torch import save

from musicgen import Take
from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.io.take import CodeFormat
from musicgen.plan import Plan

FORMAT = CodeFormat(codebooks=4, codebook_size=1024, hop=640, sample_rate=16_000)
PLAN = Plan(bpm=120, metre="4/4", key="A minor", chords="Am F C G")


def take(frames=250, *, plan=PLAN, **options) -> Take:
    codes = torch.arange(4 * frames).view(4, frames) % 1024
    options = {"prompt": "slow jazz", "seed": 7, "duration": frames / 25, **options}
    return Take(codes, GenerationParams(**options), FORMAT, plan)


def test_a_take_is_read_as_it_was_written(tmp_path):
    made = take(temperature=0.9, fade_out=1.5, negative_prompt="drums")
    path = made.save(tmp_path / "a.mgtake")
    again = Take.read(path)
    assert again.codes.equal(made.codes) and again.codes.dtype == torch.long
    assert (again.params, again.code_format, again.plan) == (made.params, made.code_format, made.plan)
    assert path.stat().st_size < 3_000, "ten seconds are about two kilobytes"


def test_a_take_remembers_no_file():
    made = take(input_audio="/home/me/hum.wav", continuation=True, continuation_start=2.0)
    assert (made.params.input_audio, made.params.continuation, made.params.continuation_start) == (
        None,
        False,
        0,
    )


def test_parts_that_are_joined_are_the_whole():
    whole = take()
    parts = whole.trim(0, 3), whole.trim(3, 7.5), whole.trim(7.5)
    assert [part.duration for part in parts] == [3, 4.52, 2.48], "the nearest frames"
    assert parts[0].join(*parts[1:]).codes.equal(whole.codes)
    assert parts[0].join(parts[0]).plan == PLAN
    assert parts[0].join(parts[1]).plan == Plan(), "their bars begin at other times"


def test_a_trimmed_plan_goes_on_with_the_same_chord_at_the_same_time():
    plan = take(2500, duration=100).trim(71).plan
    # Bars of 2 s: at 71 s the 36th bar (G) is in its middle.
    assert plan.first_bar == pytest.approx(-1) and plan.chords == "| G | Am | F | C |"
    assert take(2500, duration=100).trim(1.6).plan.first_bar == -1.6
    later = PLAN.shifted(200.5)  # its bar 100 begins at 0.5 s, so a bar of G is heard from -1.5 s on
    assert later.first_bar == pytest.approx(-1.5) and later.chords == "| G | Am | F | C |"
    assert Plan(key="C").shifted(9) == Plan(key="C")


def test_a_part_has_its_part_of_the_timeline():
    made = take(timeline="0:02 drums | 0:06 full band")
    for start, end, prompt, timeline in (
        (0, 1, "slow jazz", None),
        (1, 4, "slow jazz", '[{"start": 1.0, "prompt": "drums"}]'),
        (3, 8, "drums", '[{"start": 0.0, "prompt": "drums"}, {"start": 3.0, "prompt": "full band"}]'),
    ):
        part = made.trim(start, end)
        assert (part.prompt, part.params.timeline) == (prompt, timeline)
    assert made.join(made).params.timeline == made.params.timeline


def test_wrong_times_and_codes_are_refused():
    for wrong, problem in (
        (lambda: take().trim(5, 5), "end must be after start"), (lambda: take().trim(0, 11), "end must be from 0"),
        (lambda: take().trim(-1), "start must be from 0"),
        (lambda: Take(torch.zeros(4, 5), GenerationParams(), FORMAT), "whole numbers"),
        (lambda: Take(torch.full((4, 5), 1024), GenerationParams(), FORMAT), "from 0 to 1023"),
        (lambda: Take(torch.zeros(3, 5).long(), GenerationParams(), FORMAT), r"\[4, frames\]"),
        (lambda: Take(torch.zeros(4, 100_000).long(), GenerationParams(), FORMAT), "at most 3600 s"),
    ):  # fmt: skip
        with pytest.raises(InputError, match=problem):
            wrong()
    other = CodeFormat(codebooks=4, codebook_size=2048, hop=640, sample_rate=32_000)
    with pytest.raises(InputError, match="4 of 1024 at 25 Hz, and 4 of 2048 at 50 Hz"):
        take().join(Take(torch.zeros(4, 5).long(), GenerationParams(), other))


def facts(**changes):
    given = {"codes": FORMAT.to_dict(), "options": {"prompt": "x", "model_version": "nano"}, "plan": None}
    return json.dumps({**given, **changes})


CODES = {"codes": torch.zeros(4, 10, dtype=torch.int16)}


@pytest.mark.parametrize(
    ("tensors", "metadata", "problem"),
    [
        (CODES, {"format": "musicgen-take-2", "take": facts()}, "its format is 'musicgen-take-2'"),
        (CODES, {}, "its format is None"),
        ({"weights": torch.zeros(2)}, {"format": "musicgen-take-1", "take": facts()}, "is not a take"),
        (CODES, {"format": "musicgen-take-1", "take": "[" * 100_000}, "cannot|that can be read"),
        (CODES, {"format": "musicgen-take-1", "take": "x" * 300_000}, "is not a take"),
        (CODES, {"format": "musicgen-take-1", "take": "{}"}, "codes, options and plan"),
        (CODES, {"format": "musicgen-take-1", "take": facts(more=1)}, "codes, options and plan"),
        (CODES, {"format": "musicgen-take-1", "take": facts(options={"input_audio": "/etc/passwd"})}, "without input"),
        (CODES, {"format": "musicgen-take-1", "take": facts(options={"tempo": 3})}, "no option 'tempo'"),
        (CODES, {"format": "musicgen-take-1", "take": facts(options={"seed": -9})}, "seed must be"),
        (CODES, {"format": "musicgen-take-1", "take": facts(plan={"bpm": 1})}, "bpm must be"),
        (CODES, {"format": "musicgen-take-1", "take": facts(codes={**FORMAT.to_dict(), "hop": 0})}, "hop must be"),
        (CODES, {"format": "musicgen-take-1", "take": facts(codes={**FORMAT.to_dict(), "codebooks": 99})}, "codebooks"),
        ({"codes": torch.zeros(4, 10)}, {"format": "musicgen-take-1", "take": facts()}, "whole numbers"),
        ({"codes": CODES["codes"] - 1}, {"format": "musicgen-take-1", "take": facts()}, "from 0 to 1023, got -1"),
    ],
)  # fmt: skip
def test_hostile_files_get_one_sentence(tensors, metadata, problem, tmp_path):
    path = tmp_path / "a.mgtake"
    path.write_bytes(save(tensors, metadata))
    with pytest.raises(InputError, match=problem) as error:
        Take.read(path)
    assert "a.mgtake" in str(error.value) and "\n" not in str(error.value)


def test_damaged_files_get_one_sentence(tmp_path):
    path = take().save(tmp_path / "a.mgtake")
    data = path.read_bytes()
    for wrong in (b"", b"RIFF", data[:100], data[:-1], b"\xff" * 8 + data[8:], data[:8] + b"\0" * 40):
        path.write_bytes(wrong)
        with pytest.raises(InputError, match="is not a take"):
            Take.read(path)
    for missing in (tmp_path, tmp_path / "none.mgtake"):
        with pytest.raises(InputError, match="is not a file"):
            Take.read(missing)


def test_the_same_take_has_the_same_bytes():
    made = take()
    assert len({made.encoded() for _ in range(20)}) == 1


def test_codes_in_any_layout_of_memory_have_the_same_bytes():
    """Codes that a server took up again after its end lie frame by frame; those of a model, codebook by codebook."""
    made = take()
    by_frames = replace(made, codes=made.codes.T.contiguous().T)
    assert not by_frames.codes.is_contiguous()
    assert by_frames.encoded() == made.encoded()
