"""Parses values of JSON, TOML or YAML strictly into frozen dataclasses. Does not import torch.

The type hints of a dataclass say what is allowed: `int`, `float`, `bool`, `str`, `Literal`, `tuple`, another
dataclass, `| None`, and `Annotated[int, Range(1, 64)]` for bounds. `parse` reads a mapping; `check` does the same for
the fields of a dataclass that was built directly, from its `__post_init__`. Every error is one sentence that names the
entry by its dotted path, what was got and what is allowed.
"""

from __future__ import annotations

import difflib
import math
import numbers
import reprlib
import types
import unicodedata
from collections.abc import Hashable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from typing import (
    Annotated,
    Any,
    Literal,
    NewType,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from musicgen.errors import ConfigError

Parsed = TypeVar("Parsed")
FreeText = NewType("FreeText", str)  # text of any length, with any characters
LONGEST_TEXT, LONGEST_LIST = 4096, 4096
MOST = 2**63 - 1  # a whole number fits into 64 bits


@dataclass(frozen=True, slots=True)
class Range:
    """Bounds of a number, both inclusive; with `above` the lower bound is exclusive."""

    low: float = -MOST
    high: float = MOST
    above: bool = False

    def holds(self, value: float) -> bool:
        """Whether a number is within the bounds."""
        return (self.low < value if self.above else self.low <= value) and value <= self.high

    def __str__(self) -> str:
        least = f"above {_number(self.low)}" if self.above else f"at least {_number(self.low)}"
        if self.high >= MOST:
            return least
        if self.above:
            return f"{least} and at most {_number(self.high)}"
        return f"between {_number(self.low)} and {_number(self.high)}"


def require(condition: bool, message: str) -> None:
    """Raise ConfigError with a message unless a condition holds."""
    if not condition:
        raise ConfigError(message)


def parse(cls: type[Parsed], data: object, where: str = "", *, whole: str = "the config") -> Parsed:
    """Build the dataclass `cls` from a mapping; raises ConfigError for unknown, missing or wrongly typed entries.

    `where` is the dotted path of the mapping in its file; it is empty for the whole file, which messages call `whole`.
    """
    section = f"[{where}]" if where else whole
    if not isinstance(data, Mapping):
        raise ConfigError(f"{section} must be a section of named entries, got {shown(data)}.")
    hints, known = field_types(cast(Hashable, cls)), {each.name: each for each in fields(cls)}  # type: ignore[arg-type]  # a dataclass
    for key in data:
        if key not in known:
            near = difflib.get_close_matches(key[:100], known, n=1) if isinstance(key, str) else []
            hint = f"did you mean {near[0]!r}?" if near else f"it may hold {', '.join(known)}."
            raise ConfigError(f"{section} has an unknown key {shown(key)}: {hint}")
    needed = [name for name, each in known.items() if name not in data and each.default is MISSING]
    lacking = [name for name in needed if not _is_optional(hints[name])]
    require(not lacking, f"{section} lacks {', '.join(lacking)}.")
    values = {name: value(hints[name], data[name], _dotted(where, name)) for name in data}
    try:
        return cls(**{**dict.fromkeys(needed), **values})
    except ConfigError as error:  # about several entries, which the class names as Class.entry
        raise ConfigError(str(error).replace(f"{cls.__name__}.", f"{where}." if where else "")) from error


def check(config: object) -> None:
    """Check every field of a frozen dataclass against its type hint; whole floats become ints, lists tuples."""
    cls = type(config)
    for name, hint in field_types(cast(Hashable, cls)).items():
        object.__setattr__(config, name, value(hint, getattr(config, name), f"{cls.__name__}.{name}"))


def value(hint: Any, got: Any, where: str) -> Any:
    """One value converted to its type hint; raises ConfigError naming the dotted path `where`."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        made = value(args[0], got, where)
        if not args[1].holds(made):
            raise ConfigError(f"{where} must be {args[1]}, got {shown(got)}.")
        return made
    if origin in (Union, types.UnionType):
        kinds = [each for each in args if each is not type(None)]
        if got is None and len(kinds) < len(args):
            return None
        return value(_kind(kinds, got, where), got, where)
    if is_dataclass(hint):
        return got if isinstance(got, hint) else parse(hint, got, where)  # type: ignore[arg-type]  # a class
    if origin is Literal:
        if not (isinstance(got, str) and got in args):
            raise ConfigError(f"{where} must be one of {', '.join(map(repr, args))}, got {shown(got)}.")
        return got
    if origin is tuple:
        return _tuple(args, got, where)
    return _PLAIN[hint](got, where)


def shown(got: object) -> str:
    """A value as messages quote it: shortened, and without control characters."""
    try:
        return _SHORT.repr(got)
    except ValueError:  # Python does not print numbers of thousands of digits
        return "a number of too many digits"


# -------------------------------------------------------------------------------------------- types of values
#
# Not by `require`, which is given its message: the options of a request are checked each time that they are copied.


def _whole(got: Any, where: str) -> int:
    exact = isinstance(got, numbers.Real) and not isinstance(got, bool)
    if exact and not isinstance(got, numbers.Integral):  # JSON writers make 250.0 of 250
        exact = float(got).is_integer()
    if not exact:
        raise ConfigError(f"{where} must be a whole number, got {shown(got)}.")
    if not -MOST <= got <= MOST:
        raise ConfigError(f"{where} must fit into 64 bits, got {shown(got)}.")
    return int(got)


def _real(got: Any, where: str) -> float:
    if isinstance(got, bool) or not isinstance(got, numbers.Real):
        raise ConfigError(f"{where} must be a number, got {shown(got)}.")
    try:
        number = float(got)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise ConfigError(f"{where} must be a finite number, got {shown(got)}.")
    return number


def _flag(got: Any, where: str) -> bool:
    if not isinstance(got, bool):
        raise ConfigError(f"{where} must be true or false, got {shown(got)}.")
    return got


def _free_text(got: Any, where: str) -> str:
    if not isinstance(got, str):
        raise ConfigError(f"{where} must be text, got {shown(got)}.")
    return str(got)


def _text(got: Any, where: str) -> str:
    text = _free_text(got, where)
    if len(got) > LONGEST_TEXT:
        raise ConfigError(f"{where} has {len(got)} characters; at most {LONGEST_TEXT} are allowed.")
    # What Python can print has none of them, and that is found many times faster.
    bad = None if got.isprintable() else next((letter for letter in got if _is_control(letter)), None)
    if bad is not None:
        raise ConfigError(f"{where} must not hold control characters, got {shown(bad)} in {shown(got)}.")
    return text


def _is_control(letter: str) -> bool:
    """Whether a character is a control character, line separator, bidirectional override or surrogate."""
    bidirectional = "\u202a" <= letter <= "\u202e" or "\u2066" <= letter <= "\u2069"
    return bidirectional or unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp")


def _tuple(kinds: tuple[Any, ...], got: Any, where: str) -> tuple[Any, ...]:
    if not isinstance(got, list | tuple):
        raise ConfigError(f"{where} must be a list, got {shown(got)}.")
    if kinds[-1] is Ellipsis:
        require(
            len(got) <= LONGEST_LIST, f"{where} holds {len(got)} values; at most {LONGEST_LIST} are allowed."
        )
        kinds = kinds[:1] * len(got)
    require(len(got) == len(kinds), f"{where} must hold {len(kinds)} values, got {len(got)}.")
    pairs = zip(kinds, got, strict=True)
    return tuple(value(kind, each, f"{where}[{i}]") for i, (kind, each) in enumerate(pairs))


def _kind(kinds: list[Any], got: Any, where: str) -> Any:
    """The dataclass, of several, that the entry `kind` of a section names; without that entry, the first."""
    if len(kinds) == 1:
        return kinds[0]
    if (mine := type(got)) in kinds:
        return mine
    by_name = {each.default: kind for kind in kinds for each in fields(kind) if each.name == "kind"}
    named = got.get("kind", next(iter(by_name))) if isinstance(got, Mapping) else next(iter(by_name))
    known = isinstance(named, str) and named in by_name
    require(known, f"{where}.kind must be one of {', '.join(map(repr, by_name))}, got {shown(named)}.")
    return by_name[named]


_PLAIN: dict[Any, Any] = {int: _whole, float: _real, bool: _flag, str: _text, FreeText: _free_text}
_SHORT = reprlib.Repr()
_SHORT.maxstring = _SHORT.maxother = _SHORT.maxlong = 60


@cache
def field_types(cls: Hashable) -> dict[str, Any]:
    """The types of a dataclass's fields, as they are annotated; evaluated once."""
    return get_type_hints(cls, include_extras=True)


def _is_optional(hint: Any) -> bool:
    return type(None) in get_args(hint)


def _dotted(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


def _number(bound: float) -> str:
    return str(bound) if isinstance(bound, int) else f"{bound:g}"
