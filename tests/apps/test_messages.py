"""Errors in the words of the terminal."""

import pytest

from musicgen.apps.messages import example, in_terminal_words, say, typed
from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.names_elsewhere import DIFFERENT_ELSEWHERE, SAME_ELSEWHERE

NAMES = set(GenerationParams.__dataclass_fields__)


@pytest.mark.parametrize(
    ("message", "arguments", "wanted"),
    [
        ("top_k must be at least 0, got -1.", ["x", "--top_k", "-1"],
         "--top-k must be at least 0, got -1; for example --top-k 250."),
        ("duration must be between 0.02 and 3600, got 1000000000.0.", ["--length=1e9"],
         "--duration must be between 0.02 and 3600, got 1e9; for example --duration 8."),
        ("duration counts the clip to continue, which lasts 3.00 s; it must be longer than that, got 2 s.", [],
         "--duration counts the clip to continue, which lasts 3.00 s; it must be longer than that, got 2 s."),
        ("The model 'small' does not follow audio: set model_version to 'nano'.", [],
         "The model 'small' does not follow audio: set --model-version to 'nano'."),
        ("The prompt has 9 tokens; a short duration and a seed are fine.", [],
         "The prompt has 9 tokens; a short duration and a seed are fine."),
        ("`temperature` is 0.", [], "--temperature is 0."),
        ("A loop does not end: leave out fade_out.", [], "A loop does not end: leave out --fade-out."),
        ("The audio file 'best_of.wav' is not there.", [], "The audio file 'best_of.wav' is not there."),
        ("fade_out/top_k.wav: No such file.", [], "fade_out/top_k.wav: No such file."),
        ("Line 2: duration must be a number, got 'x'.", [], "Line 2: duration must be a number, got 'x'."),
        ("Line 1 has neither prompt nor input_audio: give it one of them.", [],
         "Line 1 has neither prompt nor input_audio: give it one of them."),
        ("Line 2: There is no option 'a': the options are model_version, prompt, input_audio.", [],
         "Line 2: There is no option 'a': the options are model_version, prompt, input_audio."),
        ("plan.bpm must be a number, got 'x'.", ["--bpm", "9"], "plan.bpm must be a number, got 'x'."),
    ],
)  # fmt: skip
def test_options_are_named_as_they_are_typed(message, arguments, wanted):
    assert in_terminal_words(message, arguments) == wanted


def test_only_options_of_the_command_are_named_as_options():
    for message in (
        "clips.csv, line 2: key must be a note, got 'H'.",
        "songs/a.wav: duration must be positive.",
    ):
        assert in_terminal_words(message, [], {"--token"}) == message
        assert in_terminal_words(message, [], {"--key", "--duration"}) != message


def test_typed_values():
    assert typed("--seed", ["--seed", "1", "--seed=2"]) == "2"
    assert typed("--seed", ["--seed"]) is None
    assert typed("--classifier-free-guidance", ["--cfg_coef", "9"]) == "9"
    assert typed("--duration", ["--seed", "1"]) is None


def test_every_option_has_an_example_that_it_takes():
    for name in NAMES:
        flag = "--" + name.replace("_", "-")
        assert example(flag).startswith(flag)
    assert example("--nothing") is None


def test_names_of_others_lead_to_ours():
    assert set(SAME_ELSEWHERE.values()) <= NAMES
    assert not (set(SAME_ELSEWHERE) | set(DIFFERENT_ELSEWHERE)) & NAMES
    for theirs, ours in SAME_ELSEWHERE.items():
        with pytest.raises(InputError, match=f"There is no option '{theirs}': here it is '{ours}'"):
            GenerationParams.build({theirs: 1})
    for theirs in DIFFERENT_ELSEWHERE:
        with pytest.raises(InputError, match=rf"There is no option '{theirs}': .*`\w+`"):
            GenerationParams.build({theirs: 1})


def test_choices_are_taken_in_any_case():
    assert GenerationParams(output_format="MP3", normalization_strategy="Peak").output_format == "mp3"


def test_a_line_that_cannot_be_encoded_is_printed_all_the_same(capsys):
    say("ü \udcff")
    assert capsys.readouterr().out == "ü ?\n"
