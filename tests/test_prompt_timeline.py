from dataclasses import replace

import pytest

from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.prompt_timeline import (
    MOST_SECTIONS,
    Section,
    clock_time,
    cut_timeline,
    is_timeline,
    read_timeline,
    whole_timeline,
    write_timeline,
)

TEXT = "0:00 calm piano | 0:12~4s drums enter, lo-fi -vocals -(male choir) | 0:59:03.5 full band"


def test_text_and_json_say_the_same():
    sections = read_timeline(TEXT)
    assert sections == (
        Section(start=0, prompt="calm piano"),
        Section(start=12, prompt="drums enter, lo-fi", negative_prompt="vocals, male choir", fade=4),
        Section(start=3543.5, prompt="full band"),
    )
    assert read_timeline(write_timeline(sections)) == sections
    assert read_timeline('[{"start": "0:05", "prompt": "x", "guidance": 5, "snap": false}]') == (
        Section(start=5, prompt="x", guidance=5, snap=False),
    )
    assert (
        GenerationParams(timeline=[{"start": 3, "prompt": "x"}]).timeline == '[{"start": 3.0, "prompt": "x"}]'
    )


def test_a_prompt_with_times_is_a_timeline_and_any_other_is_a_prompt():
    params = GenerationParams(prompt="calm piano | 0:12 drums", duration=20)
    assert (params.prompt, params.timeline) == ("calm piano", "calm piano | 0:12 drums")
    assert replace(params, seed=3).timeline == params.timeline  # nothing is read twice
    assert GenerationParams(prompt="0:00 calm piano").prompt == "calm piano"
    for plain in ("calm | slow", "3:45 in the morning", "a 2:1 swing | 12 bars", "| Am | F |", "10:30"):
        assert not is_timeline(plain)
        assert GenerationParams(prompt=plain) == replace(GenerationParams(), prompt=plain)


def test_a_section_has_what_it_says_and_else_what_the_request_says():
    params = GenerationParams(
        prompt="calm", timeline='[{"start": 2, "guidance": 5}, {"start": 4, "prompt": "x", "negative_prompt": ""}]',
        negative_prompt="drums",
    )  # fmt: skip
    whole = whole_timeline(params.timeline, params.prompt, params.negative_prompt, 3.0)
    assert [(each.start, each.prompt, each.negative_prompt, each.guidance) for each in whole] == [
        (0, "calm", "drums", 3), (2, "calm", "drums", 5), (4, "x", "", 3),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"prompt": TEXT}, "before the music ends at 8 s, got 59:03.5; set `duration`"),
        ({"prompt": "x", "timeline": "0:00 y"}, "leave out prompt"),
        ({"prompt": "0:00 x", "timeline": "0:02 y"}, "leave out timeline"),
        ({"timeline": "0:02 a | b"}, "begins with a time, as in 0:12 drums enter; got 'b'"),
        ({"timeline": "0:02 a | 0:03"}, "has a time and words"),
        ({"timeline": "0:05 a | 0:02 b"}, "0:02 follows 0:05"),
        ({"timeline": "0:00~4 a"}, "has no fade"),
        ({"timeline": "[1]"}, "a section must be a section of named entries"),
        ({"timeline": "{}"}, "JSON is a list"),
        ({"timeline": "[}"}, "such as 0:00 calm piano"),
        ({"timeline": "[]"}, f"1 to {MOST_SECTIONS} sections"),
        ({"timeline": '[{"start": 1, "promt": "x"}]'}, "did you mean 'prompt'"),
        ({"timeline": '[{"start": -1}]'}, "timeline: start must be between 0 and 3600"),
        ({"timeline": '[{"start": "1"}]'}, "such as 0:12"),
        ({"timeline": '[{"start": 2, "fade": 100}]'}, "fade must be between 0 and 60"),
        ({"timeline": '[{"start": 2, "guidance": -3}]'}, "guidance must be between 0 and 100"),
        ({"timeline": "0:02 (x:8)"}, "weight of words"),
        ({"timeline": "0:02 x -y", "classifier_free_guidance": 1}, "needs guidance"),
        ({"timeline": "x" * 200_001}, "at most 200000 characters"),
    ],
)
def test_what_cannot_be_is_one_sentence(options, message):
    with pytest.raises(InputError) as error:
        GenerationParams(**options)
    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_a_part_of_a_piece_has_its_part_of_the_timeline():
    cut = read_timeline(cut_timeline(TEXT, 14, 5000))
    assert cut == (
        Section(start=0, prompt="drums enter, lo-fi", negative_prompt="vocals, male choir"),
        Section(start=3529.5, prompt="full band"),
    )
    assert cut_timeline(TEXT, 0, 14) is not None and len(read_timeline(cut_timeline(TEXT, 0, 14))) == 2
    assert cut_timeline("0:12 x", 0, 5) is None and cut_timeline(None, 0, 5) is None


def test_times_are_written_as_they_are_read():
    assert [clock_time(each) for each in (0, 5.5, 65, 3723.25)] == ["0:00", "0:05.5", "1:05", "62:03.25"]
