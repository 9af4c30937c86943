"""Timelines of prompts: sections of a piece that each have a description of their own. Does not import torch.

As text, `0:00 calm piano | 0:12~4 drums enter -vocals | 0:24 full band`: `~4` mixes the section in over four seconds,
`-vocals` is what it should not be. As JSON, a list of objects with the fields of `Section`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import pairwise
from typing import Annotated, Any

from musicgen.errors import ConfigError, InputError
from musicgen.parse import FreeText, Range, check, parse, shown
from musicgen.prompt_weights import read_weights

LATEST_SECONDS, LONGEST_FADE = 3600.0, 60.0
MOST_SECTIONS, LONGEST_TIMELINE = 1000, 200_000  # sections; characters
_TIME = r"(?:\d{1,2}:)?\d{1,2}:\d{2}(?:\.\d+)?(?![\d:])"
_BEGIN = re.compile(rf"\s*({_TIME})(?:\s*~\s*(\d+(?:\.\d+)?)s?(?=\s|\Z))?")
_TIMED = re.compile(rf"\|\s*{_TIME}")
_NEGATIVE = re.compile(r"(?:(?<=\s)|\A)-(?:\(([^()]+)\)|([^\W\d_][\w'-]*))")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """What music is to be from `start` (seconds) on; None where it is as before, or as the request says.

    It is mixed in over `fade` seconds, unless the next one begins before. With `snap` it begins on the next bar line,
    where the music has bars. Without a `negative_prompt` and `guidance` of its own it has those of the request. Raises
    InputError.
    """

    start: Annotated[float, Range(0, LATEST_SECONDS)]
    prompt: FreeText | None = None
    negative_prompt: FreeText | None = None
    guidance: Annotated[float, Range(0, 100)] | None = None
    fade: Annotated[float, Range(0, LONGEST_FADE)] = 0.0
    snap: bool = True

    def __post_init__(self) -> None:
        try:
            check(self)
        except ConfigError as error:
            raise InputError(f"timeline: {str(error).removeprefix('Section.')}") from error
        for text in (self.prompt, self.negative_prompt):
            if text is not None:
                read_weights(text)
        if self.start == 0 and self.fade:
            raise InputError("timeline: the section at 0:00 has no fade, since nothing is before it.")

    def to_dict(self) -> dict[str, Any]:
        """Values for JSON; what is not specified is left out."""
        unset = {"fade": 0.0, "snap": True}
        return {
            name: value
            for name, value in asdict(self).items()
            if value is not None and unset.get(name) != value
        }


def is_timeline(prompt: str) -> bool:
    """Whether a prompt is a timeline: it begins with 0:00, or a part after a bar begins with a time."""
    begin = _BEGIN.match(prompt)
    return (begin is not None and _seconds(begin[1]) == 0) or _TIMED.search(prompt) is not None


def read_timeline(given: str | Sequence[Section | Mapping[str, Any]]) -> tuple[Section, ...]:
    """The sections of a timeline, in order of time; raises InputError for anything else."""
    if isinstance(given, str):
        if len(given) > LONGEST_TIMELINE:
            raise InputError(f"timeline must have at most {LONGEST_TIMELINE} characters, got {len(given)}.")
        sections = _from_json(given) if given.lstrip()[:1] in ("[", "{") else _from_text(given)
    else:
        sections = [_section(each) for each in given]
    if not 1 <= len(sections) <= MOST_SECTIONS:
        raise InputError(f"timeline must have 1 to {MOST_SECTIONS} sections, got {len(sections)}.")
    for one, other in pairwise(sections):
        if other.start <= one.start:
            raise InputError(
                f"timeline: sections are in order of time, but {clock_time(other.start)} follows "
                f"{clock_time(one.start)}."
            )
    return tuple(sections)


def write_timeline(sections: Sequence[Section]) -> str:
    """Sections as JSON, which `read_timeline` reads."""
    return json.dumps([each.to_dict() for each in sections], ensure_ascii=False)


def whole_timeline(
    timeline: str | None, prompt: str | None, negative_prompt: str | None, guidance: float
) -> tuple[Section, ...]:
    """All sections of a piece, the first one at 0, each with everything that it has: of its own, or of the request."""
    first = Section(start=0.0, prompt=None if prompt is None else FreeText(prompt))
    given = () if timeline is None else read_timeline(timeline)
    whole: list[Section] = []
    for each in given if given and given[0].start == 0 else (first, *given):
        words = each.prompt if each.prompt is not None or not whole else whole[-1].prompt
        negative = each.negative_prompt
        if negative is None and negative_prompt is not None:
            negative = FreeText(negative_prompt)
        whole.append(
            replace(
                each,
                prompt=words,
                negative_prompt=negative,
                guidance=guidance if each.guidance is None else each.guidance,
            )
        )
    return tuple(whole)


def checked_timeline(
    prompt: str | None, timeline: str | None, negative_prompt: str | None, guidance: float, duration: float
) -> tuple[str | None, str | None]:
    """The prompt and the timeline of a piece: a prompt that is a timeline becomes it, its first section the prompt.

    Raises InputError for what cannot be read or does not fit together.
    """
    if prompt is not None and is_timeline(prompt):
        if timeline not in (None, prompt):
            raise InputError("The prompt is a timeline already: leave out timeline, or write one of both.")
        prompt, timeline = None, prompt
    if timeline is not None:
        sections = read_timeline(timeline)
        first, last = sections[0], sections[-1]
        if first.start == 0 and first.prompt is not None:
            if prompt not in (None, first.prompt):
                raise InputError(
                    "The timeline begins at 0:00, where no other prompt is heard: leave out prompt."
                )
            prompt = first.prompt
        if last.start >= duration:
            raise InputError(
                f"timeline must begin its last section before the music ends at {duration:g} s, got "
                f"{clock_time(last.start)}; set `duration`."
            )
    for text in (prompt, negative_prompt):
        if text is not None:
            read_weights(text)
    whole = whole_timeline(timeline, prompt, negative_prompt, guidance)
    if any(each.negative_prompt and each.guidance == 1 for each in whole):
        raise InputError("A negative_prompt needs guidance: classifier_free_guidance must not be 1.")
    return prompt, timeline


def cut_timeline(timeline: str | None, start: float, end: float) -> str | None:
    """The timeline of the part of a piece from `start` to `end`, in seconds; None if it has no section any more."""
    if timeline is None:
        return None
    kept: list[Section] = []
    for each in read_timeline(timeline):
        if each.start >= end:
            break
        at = max(0.0, each.start - start)
        if at == 0:
            kept = [
                replace(each, start=0.0, fade=0.0, prompt=each.prompt or (kept[0].prompt if kept else None))
            ]
        else:
            kept.append(replace(each, start=at, fade=min(each.fade, end - each.start)))
    return write_timeline(kept) if kept else None


def moved_timeline(timeline: str | None, at: float, seconds: float) -> str | None:
    """The timeline of a piece into which `seconds` of music were inserted: the sections from `at` on begin later."""
    if timeline is None:
        return None
    sections = read_timeline(timeline)
    return write_timeline(
        [replace(each, start=each.start + seconds) if each.start >= at > 0 else each for each in sections]
    )


def clock_time(seconds: float) -> str:
    """A time as it is written in a timeline, such as 1:05.5."""
    minutes, rest = divmod(round(seconds, 3), 60)
    return f"{int(minutes)}:{f'{rest:06.3f}'.rstrip('0').rstrip('.')}"


def _from_text(text: str) -> list[Section]:
    sections = []
    for number, part in enumerate(text.split("|")):
        begin = _BEGIN.match(part)
        if begin is None and number:
            raise InputError(
                f"timeline: each section begins with a time, as in 0:12 drums enter; got {part.strip()[:60]!r}."
            )
        words, fade = (part, None) if begin is None else (part[begin.end() :], begin[2])
        without = [match[1] or match[2] for match in _NEGATIVE.finditer(words)]
        said = " ".join(_NEGATIVE.sub("", words).split())
        if not said:
            raise InputError(f"timeline: a section has a time and words, got {part.strip()[:60]!r}.")
        sections.append(
            Section(
                start=0.0 if begin is None else _seconds(begin[1]),
                prompt=FreeText(said),
                negative_prompt=FreeText(", ".join(without)) if without else None,
                fade=float(fade or 0),
            )
        )
    return sections


def _from_json(text: str) -> list[Section]:
    try:
        given = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(
            f'timeline must be text such as 0:00 calm piano | 0:12 drums, or JSON such as [{{"start": 0, '
            f'"prompt": "calm piano"}}], got {text[:60]!r}.'
        ) from error
    if not isinstance(given, list):
        raise InputError(f"timeline: JSON is a list of sections, got {shown(given)}.")
    return [_section(each) for each in given]


def _section(given: Section | Mapping[str, Any]) -> Section:
    if isinstance(given, Section):
        return given
    if isinstance(given, Mapping) and isinstance(given.get("start"), str):
        time = _BEGIN.fullmatch(given["start"])
        if time is None or time[2]:
            raise InputError(
                f"timeline: start is seconds or a time such as 0:12, got {given['start'][:60]!r}."
            )
        given = {**given, "start": _seconds(time[1])}
    try:
        return parse(Section, given, whole="a section")
    except ConfigError as error:
        raise InputError(f"timeline: {error}") from error


def _seconds(time: str) -> float:
    """Seconds of a time such as 0:12, 1:02:03 or 0:07.5."""
    total = 0.0
    for part in time.split(":"):
        total = total * 60 + float(part)
    return total
