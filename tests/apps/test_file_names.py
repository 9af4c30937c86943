"""File names by a pattern are the same everywhere, safe, and one for each take."""

import pytest

from musicgen.apps.destination import choose
from musicgen.apps.file_names import expand, has_fields, safe, take_fields
from musicgen.errors import InputError
from musicgen.generation import GenerationParams

FIELDS = take_fields(GenerationParams(seed=7, key="F# minor", bpm=120), "Calm: piano/strings", 3, 12)


def test_fields_stand_in_their_places():
    pattern = "{number}-{prompt}-{seed}-{model}-{duration}-{bpm}-{key}.wav"
    assert expand(pattern, [FIELDS]) == ["03-calm-piano-strings-7-nano-8-120-f-sharp-minor.wav"]
    assert expand("{{x}}-{seed}", [FIELDS]) == ["{x}-7"]
    assert has_fields("{seed}") and not has_fields("a.wav")


@pytest.mark.parametrize("pattern", ["{sed}.wav", "{seed", "seed}", "{}", "{seed!r}", "{seed.real}", "{0}"])
def test_other_braces_are_refused_with_the_list(pattern):
    with pytest.raises(InputError, match=r"the fields are \{prompt\}, \{seed\}"):
        expand(pattern, [FIELDS])


def test_equal_names_are_counted():
    takes = [take_fields(GenerationParams(seed=i), text, i, 4) for i, text in enumerate(["A", "a", "b", "A"])]
    assert expand("x/{prompt}.wav", takes) == ["x/a.wav", "x/a-2.wav", "x/b.wav", "x/a-3.wav"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("Ünï ☕ 音楽", "ünï-音楽"),
        ("a\0b\nc\\d", "a-b-c-d"),
        ("...", ""),
        ("CON: <x>|?*", "con-x"),
        ("word " * 40, "-".join(["word"] * 12)),
        ("x" * 300, "x" * 60),
    ],
)
def test_names_are_safe(text, name):
    assert safe(text) == name


def test_long_names_fit_into_file_systems():
    (name,) = expand("{prompt}" * 5 + ".flac", [{**FIELDS, "prompt": "音" * 60}])
    assert len(name.encode()) < 255 and name.endswith("音.flac")


def test_destinations_take_patterns(tmp_path):
    takes = [take_fields(GenerationParams(seed=i), "x y", i, 2) for i in (5, 6)]
    place = choose(f"{tmp_path}/{{prompt}}/{{seed}}.ogg", {}, 2, takes)
    assert place.file_format == "ogg"
    assert [str(path) for path in place.paths] == [f"{tmp_path}/x-y/5.ogg", f"{tmp_path}/x-y/6.ogg"]
    assert choose("{seed}", {"output_format": "mp3"}, 2, takes).paths[1].name == "6.mp3"
    for wrong in ("{seed}/", "{seed}.xyz"):
        with pytest.raises(InputError):
            choose(wrong, {}, 2, takes)
