from __future__ import annotations

import dataclasses

import pytest

from musicgen.corpus.genre import Genre, Part

PLAIN = Genre(
    words=("polka", "a polka"), bpm=(100, 120), harmony={"major": ("I IV V I",)},
    parts=(Part("lead", (21,), ("song",)),), moods=("happy",), uses=("a dance",),
)  # fmt: skip


def test_a_genre_is_called_by_the_first_of_its_words() -> None:
    assert PLAIN.name == "polka"


def test_defaults_of_a_genre() -> None:
    assert (PLAIN.metres, PLAIN.swing, PLAIN.solo_chance, PLAIN.weight) == (("4/4",), (0.5, 0.5), 0.0, 1.0)
    assert (PLAIN.parts[0].level, PLAIN.parts[0].chance) == (0.0, 1.0)


def test_a_genre_is_data_that_nobody_changes() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        PLAIN.weight = 2.0  # type: ignore[misc]
