"""Options of edits: one at a time, with times that can be read, and nothing that does not go with them."""

import pytest

from musicgen.edit_options import EDITS, edit_asked, read_span
from musicgen.errors import InputError
from musicgen.generation import GenerationParams, check_stream

ONE_OF_EACH = {"replace": "8:12", "insert": "8:4", "variation": 0.3, "bridge": "b.wav"}


def test_a_request_asks_for_one_edit_or_none():
    assert edit_asked(GenerationParams(prompt="x")) is None
    assert set(ONE_OF_EACH) == set(EDITS)
    for name, value in ONE_OF_EACH.items():
        params = GenerationParams(input_audio="a.wav", **{name: value})
        assert edit_asked(params) == name
        with pytest.raises(InputError, match=f"{name} changes finished music, so it cannot be a stream"):
            check_stream(
                GenerationParams(input_audio="a.wav", normalization_strategy="fixed", **{name: value})
            )


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"replace": "1:2", "variation": 0.3}, "one edit at a time, got replace and variation"),
        ({"replace": "12"}, "replace must be two numbers of seconds, such as 8:12, got '12'"),
        ({"insert": "8:"}, "insert must be a time and a length"),
        ({"insert": "8:4", "continuation": True}, "leave out continuation, or insert"),
        ({"replace": "8:12", "loop": True}, "leave out loop, or replace"),
        ({"variation": 1.5}, "variation must be between 0 and 1"),
        ({"bridge": "b.wav", "bridge_seconds": 0}, "bridge_seconds must be between 0.02 and 3600"),
        ({"replace": "8:12", "candidates": 65}, "candidates must be between 1 and 64"),
        ({"replace": "8:12", "best_of": 2}, "leave out best_of"),
    ],
)
def test_wrong_edits_get_one_sentence(options, sentence):
    with pytest.raises(InputError, match=sentence):
        GenerationParams.build({"input_audio": "a.wav", **options})


def test_spans_are_read_strictly():
    assert (
        read_span("8:12", "--trim") == (8, 12)
        and read_span(":3", "--trim") == (0, 3)
        and read_span("2.5:", "--trim") == (2.5, None)
    )
    for wrong in ("8", "a:b", "nan:3", "-1:3", "1:2:3", "inf:"):
        with pytest.raises(InputError, match="two numbers of seconds"):
            read_span(wrong, "--trim")
