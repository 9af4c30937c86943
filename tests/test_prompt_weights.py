import pytest

from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.prompt_weights import HEAVIEST, WeightedText, read_weights


def test_weights_are_taken_out_of_the_text_and_know_their_words():
    read = read_weights("calm piano, (drums:1.4) and (soft strings:.5)")
    assert read.text == "calm piano, drums and soft strings"
    assert [(read.text[a:b].strip(), weight) for a, b, weight in read.terms] == [
        ("drums", 1.4),
        ("soft strings", 0.5),
    ]
    assert read_weights("(tr-808:1.2) beat") == WeightedText("tr-808 beat", ((0, 6, 1.2),))


@pytest.mark.parametrize(
    "text",
    [
        "calm piano",
        "(drums)",
        "jazz (at 3:45)",
        "swing (2:1)",
        "(a, (b)",
        "a:1.4",
        "(:1.4)",
        "(drums:loud)",
        "",
    ],
)
def test_other_parentheses_and_colons_are_words(text):
    assert read_weights(text) == WeightedText(text)


@pytest.mark.parametrize("weight", ["9", "-1", "3.01"])
def test_a_weight_has_bounds(weight):
    with pytest.raises(InputError, match=f"from 0 to {HEAVIEST:g}"):
        read_weights(f"calm (drums:{weight})")
    for options in ({"prompt": f"(x:{weight})"}, {"negative_prompt": f"(x:{weight})"}):
        with pytest.raises(InputError, match="weight of words"):
            GenerationParams(**options)
