"""A link sets what it was made from, and nothing that it must not."""

from urllib.parse import parse_qsl

from hypothesis import example, given, settings
from hypothesis import strategies as st

from musicgen.page.controls import CONTROLS, value_for
from musicgen.page.links import query, read_query
from musicgen.serve.inputs import InputLimits

LIMITS = InputLimits(models=("nano", "small"), max_duration=30.0, max_prompt=1000)


def read(text):
    return read_query(dict(parse_qsl(text.removeprefix("?"), keep_blank_values=True)), LIMITS, 4)


@settings(max_examples=60, deadline=None)
@given(
    prompt=st.text(st.characters(codec="utf-8", exclude_characters="\r\0"), min_size=1, max_size=60),
    seed=st.integers(0, 2**63 - 1),
    temperature=st.floats(0.01, 9, allow_nan=False),
    ending=st.booleans(),
)
@example(prompt="0", seed=0, temperature=1.0, ending=False)  # two defaults, which a link leaves out
def test_a_link_sets_what_it_was_made_from(prompt, seed, temperature, ending):
    options = {
        "prompt": prompt,
        "seed": seed,
        "temperature": temperature,
        "ending": ending,
        "model_version": "small",
    }
    values, variations, said = read(query(options, LIMITS, 3))
    assert not said and variations == 3
    assert values == {
        name: value_for(name, value) for name, value in options.items() if value != CONTROLS[name].default
    }


def test_defaults_and_sounds_are_not_in_a_link():
    assert (
        query({"model_version": "nano", "top_k": 250, "input_audio": "/tmp/x.wav", "seed": None}, LIMITS)
        == "?"
    )
    assert query({"seed": 7, "duration": 8.0, "replace": "1:2", "variation": 0.5}, LIMITS) == "?seed=7"


def test_what_is_wrong_with_a_link_is_said():
    values, variations, said = read(
        "?model_version=../x&top_p=5&foo=1&variations=9&input_audio=/etc/passwd&seed=3&__theme=dark"
    )
    assert values == {"seed": "3"} and variations == 1
    assert len(said) == 5 and all(each.endswith((".", "here.")) for each in said)
