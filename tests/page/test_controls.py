"""Every option has exactly one control, and its value comes back as the option."""

from dataclasses import fields

import pytest

from musicgen.generation import GenerationParams
from musicgen.page.controls import (
    CONTROLS,
    LAST,
    defaults,
    field_of,
    in_page_words,
    params_of,
    places,
    read_values,
)
from musicgen.serve.inputs import InputLimits, InvalidInputError

LIMITS = InputLimits(models=("nano", "small"), max_duration=30.0, max_prompt=100)


def test_every_option_is_in_exactly_one_place():
    placed = [each.name for controls in places().values() for each in controls]
    assert sorted(placed) == sorted(each.name for each in fields(GenerationParams))
    assert places()[LAST]


def test_controls_are_those_of_the_fields():
    assert CONTROLS["top_p"].kind == "number" and CONTROLS["top_p"].info.endswith("Allowed: 0 to 1.")
    assert CONTROLS["seed"].kind == "text", "a browser would round a large seed"
    assert CONTROLS["bpm"].kind == "text", "Gradio shows 0 for a number that is left open"
    assert CONTROLS["metre"].choices[0] == "" and CONTROLS["metre"].optional
    assert CONTROLS["sample_format"].choices == ("pcm16", "pcm24", "float")
    assert CONTROLS["ending"].kind == "switch" and CONTROLS["plan"].kind == "lines"


def test_untouched_controls_mean_the_defaults():
    made = params_of({**defaults(LIMITS), "prompt": "jazz"}, LIMITS)
    assert made == GenerationParams(prompt="jazz")


def test_values_come_back_in_their_types():
    seed = 2**62 + 1
    given = {
        "prompt": "jazz",
        "seed": str(seed),
        "bpm": "120",
        "bars": "2",
        "top_k": 50,
        "metre": "3/4",
        "key": " ",
    }
    with pytest.raises(InvalidInputError) as error:
        params_of(given, LIMITS)
    assert [each.field for each in error.value.problems] == ["key"]
    made = params_of({**given, "key": "A minor"}, LIMITS)
    assert (made.seed, made.bpm, made.bars, made.top_k, made.metre) == (seed, 120.0, 2, 50, "3/4")


def test_each_wrong_field_has_its_sentence():
    values = {"prompt": "x" * 101, "seed": "seven", "top_p": 2.0, "duration": None, "temperature": 0.5}
    with pytest.raises(InvalidInputError) as error:
        read_values(values, LIMITS)
    found = {each.field: each.message for each in error.value.problems}
    assert set(found) == {"prompt", "seed", "top_p", "duration"}
    assert "at most 100 characters" in found["prompt"] and "'seven'" in found["seed"]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"prompt": ""}, "prompt"),
        ({"prompt": "x", "continuation": True}, "input_audio"),
        ({"prompt": "x", "continuation_start": 5.0, "continuation_end": 2.0}, "continuation_end"),
        ({"prompt": "x", "bars": 4}, "bars"),
        ({"prompt": "x", "fade_out": 20.0}, "fade_out"),
        ({"prompt": "x", "chords": "H"}, "chords"),
        ({"prompt": "x", "plan": "{"}, "plan"),
    ],
)
def test_a_contradiction_stands_at_the_field_that_it_names(values, field):
    with pytest.raises(InvalidInputError) as error:
        params_of(values, LIMITS)
    assert [each.field for each in error.value.problems] == [field]


def test_messages_have_the_labels_of_the_page():
    said = in_page_words("continuation_end must be after continuation_start (5 s), got 2 s.")
    assert said == "“Continuation end” must be after “Continuation start” (5 s), got 2 s."
    assert in_page_words("Must provide either prompt or `input_audio`.").endswith("“Sound”.")
    assert field_of("The model follows no audio") == ""
