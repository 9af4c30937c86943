"""The strict parser: what is right comes in, everything else is one sentence with the path of the entry."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import Annotated, Literal

import numpy as np
import pytest

from musicgen.errors import ConfigError
from musicgen.parse import Range, check, parse, require, shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    size: Annotated[int, Range(1, 10)]
    kind: Literal["round"] = "round"


@dataclass(frozen=True, slots=True, kw_only=True)
class Square:
    side: float
    kind: Literal["square"] = "square"

    def __post_init__(self) -> None:
        check(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inner:
    low: float
    high: Annotated[float, Range(0, above=True)]

    def __post_init__(self) -> None:
        check(self)
        require(self.low < self.high, f"Inner.high must be above low ({self.low:g}), got {self.high:g}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outer:
    name: str
    count: int
    inner: Inner
    shape: Round | Square
    maybe: Inner | None
    flag: bool = False
    pair: tuple[float, Annotated[int, Range(0, 9)]] = (0.5, 1)
    many: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        check(self)


GOOD = {"name": "a", "count": 3, "inner": {"low": 0, "high": 2}, "shape": {"size": 4}, "maybe": None}


def test_what_is_right_comes_in_with_exact_types():
    made = parse(Outer, {**GOOD, "count": 250.0, "many": [1, 2.0], "pair": [1, 2]})
    assert made == Outer(
        name="a", count=250, inner=Inner(low=0.0, high=2.0), shape=Round(size=4), maybe=None,
        many=(1, 2), pair=(1.0, 2),
    )  # fmt: skip
    assert [type(each) for each in (made.count, made.inner.low, made.many, *made.many)] == [
        int, float, tuple, int, int
    ]  # fmt: skip
    assert parse(Outer, {**GOOD, "shape": {"side": 2, "kind": "square"}}).shape == Square(side=2.0)
    assert parse(Outer, {key: value for key, value in GOOD.items() if key != "maybe"}).maybe is None
    assert type(Inner(low=np.float32(0.5), high=np.int64(3)).high) is float


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"count": True}, "count must be a whole number, got True"),
        ({"count": 2.5}, "count must be a whole number, got 2.5"),
        ({"count": math.inf}, "count must be a whole number, got inf"),
        ({"count": 2**70}, "count must fit into 64 bits, got 1180591620717411303424"),
        ({"count": 10**5000}, "count must fit into 64 bits, got a number of too many digits"),
        ({"count": "3"}, "count must be a whole number, got '3'"),
        ({"count": None}, "count must be a whole number, got None"),
        ({"inner": {"low": math.nan, "high": 1}}, "inner.low must be a finite number, got nan"),
        ({"inner": {"low": 10**400, "high": 1}}, "inner.low must be a finite number"),
        ({"inner": {"low": False, "high": 1}}, "inner.low must be a number, got False"),
        ({"inner": {"low": 0, "high": 0}}, "inner.high must be above 0, got 0"),
        ({"inner": {"low": 3, "high": 1}}, "inner.high must be above low (3), got 1."),
        ({"inner": {"low": 3}}, "[inner] lacks high."),
        ({"inner": {"low": 0, "hihg": 1, "high": 1}}, "[inner] has an unknown key 'hihg': did you mean 'high'?"),
        ({"inner": [1]}, "[inner] must be a section of named entries, got [1]"),
        ({"inner": None}, "[inner] must be a section of named entries, got None"),
        ({"shape": {"size": 11}}, "shape.size must be between 1 and 10, got 11"),
        ({"shape": {"side": 1, "kind": "oval"}}, "shape.kind must be one of 'round', 'square', got 'oval'"),
        ({"shape": {"side": 1, "kind": []}}, "shape.kind must be one of 'round', 'square', got []"),
        ({"flag": 1}, "flag must be true or false, got 1"),
        ({"pair": [1]}, "pair must hold 2 values, got 1"),
        ({"pair": [1, 10]}, "pair[1] must be between 0 and 9, got 10"),
        ({"many": [0, 3.5]}, "many[1] must be a whole number, got 3.5"),
        ({"many": "12"}, "many must be a list, got '12'"),
        ({"many": [0] * 5000}, "many holds 5000 values; at most 4096 are allowed"),
        ({"name": 3}, "name must be text, got 3"),
        ({"name": "a\x1b[31mb"}, "name must not hold control characters, got '\\x1b'"),
        ({"name": "a\u202eb"}, "name must not hold control characters"),
        ({"name": "\ud800"}, "name must not hold control characters"),
        ({"name": "a" * 5000}, "name has 5000 characters; at most 4096 are allowed"),
        ({"x\ny": 3}, "the config has an unknown key 'x\\ny': it may hold name, count"),
        ({3: 3}, "the config has an unknown key 3: it may hold"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_one_short_sentence(change, sentence):
    with pytest.raises(ConfigError) as caught:
        parse(Outer, {**GOOD, **change})
    message = str(caught.value)
    assert sentence in message
    assert message.isprintable() and len(message) < 300


def test_a_place_in_a_file_is_named_by_its_path():
    with pytest.raises(ConfigError, match=r"^model\.a\.inner\.high must be above low"):
        parse(Outer, {**GOOD, "inner": {"low": 3, "high": 1}}, "model.a")
    with pytest.raises(ConfigError, match=r"^the recipe lacks name, count, inner, shape\.$"):
        parse(Outer, {}, whole="the recipe")
    for nothing in (None, [], "x", 3):
        with pytest.raises(ConfigError, match="must be a section"):
            parse(Outer, nothing)


def test_a_config_built_directly_is_checked_alike():
    with pytest.raises(ConfigError, match=r"^Inner\.low must be a number, got 'x'"):
        Inner(low="x", high=1)
    with pytest.raises(ConfigError, match=r"^Inner\.high must be above low"):
        Inner(low=3, high=1)


def test_quotes_are_short_whatever_they_hold():
    deep: object = []
    for _ in range(100):
        deep = [deep]
    for big in (
        "x" * 10**6,
        list(range(10**6)),
        deep,
        {i: i for i in range(10**5)},
        10**5000,
        b"\x00" * 10**6,
    ):
        assert len(shown(big)) < 200
    assert json.loads(shown(7)) == 7
