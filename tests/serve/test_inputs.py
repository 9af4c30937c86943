"""Options of requests: each checked by itself, within the limits of the server."""

import pytest

from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.serve.inputs import OPTIONS, InputLimits, InvalidInputError, read_options, typed_options, within

LIMITS = InputLimits(models=("nano", "small"), max_duration=5.0, max_prompt=10)


def test_options_are_read_and_unknown_names_told():
    options, unknown = read_options({"prompt": "x", "seed": 3.0, "output_format": "MP3", "colour": 1}, LIMITS)
    assert options == {
        "model_version": "nano",
        "prompt": "x",
        "seed": 3,
        "output_format": "mp3",
        "duration": 5.0,
    }
    assert unknown == ("colour",)
    assert read_options({}, LIMITS, model="small")[0]["model_version"] == "small"


def test_every_wrong_field_is_told():
    given = {
        "top_p": 2,
        "duration": 6,
        "prompt": "x" * 11,
        "model_version": "../nano",
        "seed": True,
        "top_k": None,
    }
    with pytest.raises(InvalidInputError) as refused:
        read_options(given, LIMITS)
    assert {each.field for each in refused.value.problems} == set(given)
    assert "one of nano, small, got" in str(refused.value)


def test_music_in_bars_is_bounded_as_music_in_seconds():
    options, _ = read_options({"prompt": "x", "bars": 2, "bpm": 120}, LIMITS)
    assert within(GenerationParams.build(options), LIMITS).duration == 4.0, (
        "no default duration contradicts them"
    )
    options, _ = read_options({"prompt": "x", "bars": 3, "bpm": 120}, LIMITS)
    with pytest.raises(InvalidInputError, match="bars must last at most 5 s here, got 6 s") as refused:
        within(GenerationParams.build(options), LIMITS)
    assert refused.value.problems[0].field == "bars"


@pytest.mark.parametrize("value", [10**400, -1e308, float("inf"), float("nan"), [], {}, "8", b"8", True])
def test_strange_durations(value):
    with pytest.raises(InvalidInputError, match="duration must be"):
        read_options({"duration": value}, LIMITS)


def test_texts_become_values():
    texts = {
        "duration": "2.5",
        "seed": " 7 ",
        "continuation": "TRUE",
        "keep_original": "off",
        "prompt": "",
        "top_k": "3",
    }
    assert typed_options(texts) == {
        "duration": 2.5, "seed": 7, "continuation": True, "keep_original": False, "prompt": None, "top_k": 3
    }  # fmt: skip
    assert typed_options({"seed": "", "continuation_end": " "}) == {"seed": None, "continuation_end": None}


@pytest.mark.parametrize(
    ("texts", "sentence"),
    [
        ({"duration": "long"}, "duration must be a number, got 'long'"),
        ({"duration": ""}, "duration must be a number"),
        ({"continuation": "perhaps"}, "continuation must be true or false"),
        ({"sede": "1"}, "did you mean 'seed'"),
        ({"cfg": "1"}, "here it is 'classifier_free_guidance'"),
        ({"seed": "9" * 5000}, "seed must be"),
    ],
)
def test_texts_that_are_no_values(texts, sentence):
    with pytest.raises(InputError, match=sentence):
        read_options(typed_options(texts), LIMITS)


def test_all_options_can_be_texts():
    texts = {name: str(each.default) for name, each in OPTIONS.items() if each.default is not None}
    assert set(typed_options(texts)) == set(texts)


def test_only_adapters_of_this_server_can_be_named():
    limits = InputLimits(models=("nano",), max_duration=5.0, max_prompt=10, adapters=("my-style", "other"))
    found, _ = read_options({"adapters": "my-style:0.8, other"}, limits)
    assert found["adapters"] == "my-style:0.8, other"
    for given in ("/etc:1", "my-style, ../my-style", "somebody/style"):
        with pytest.raises(InvalidInputError, match=r"of those that are offered here \(my-style, other\)"):
            read_options({"adapters": given}, limits)
    with pytest.raises(InvalidInputError, match=r"\(none\), got 'my-style'"):
        read_options({"adapters": "my-style"}, LIMITS)
