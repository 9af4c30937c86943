"""Takes that are changed while they are made: other words and another guidance from the next step on.

What was changed, and when, becomes a timeline, so that the same music can be made again.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from musicgen.engine.begin import conditions_of, sequence_of
from musicgen.engine.completion import Model
from musicgen.engine.conditioning import ConditionEncoders
from musicgen.engine.finish import end_of, used
from musicgen.engine.prompt_reader import PromptReader
from musicgen.engine.request import Request
from musicgen.engine.sections import Placed, laid_over
from musicgen.engine.sequence import Change
from musicgen.errors import InputError
from musicgen.generation import MAX_DURATION_SECONDS, STREAM_STRATEGIES, GenerationParams, check_stream
from musicgen.parse import FreeText
from musicgen.plan import Plan
from musicgen.prompt_timeline import MOST_SECTIONS, Section, is_timeline, write_timeline

LIVE_SECONDS = 0.04  # of sound decoded at once, so that a change is soon heard
LIVE_CHUNK_SECONDS = 0.1


def live_params(given: Mapping[str, Any]) -> tuple[GenerationParams, bool]:
    """The options of music that is made live, and whether it has no end: it has none without a length."""
    endless = not {"duration", "bars"} & set(given)
    length = {"duration": MAX_DURATION_SECONDS} if endless else {}
    params = GenerationParams.build({"normalization_strategy": STREAM_STRATEGIES[0], **length, **given})
    check_stream(params)
    ends = params.ending or (params.plan is not None and Plan.read(params.plan).ending)
    if endless and (ends or params.fade_out):
        raise InputError("Music without an end does not end: leave out ending and fade_out, or set duration.")
    return params, endless


class LiveTake:
    """A take of a request of one item that is made now: its Sequence, and what may be changed of it meanwhile."""

    def __init__(
        self,
        model: Model,
        request: Request,
        encoders: ConditionEncoders,
        reader: PromptReader | None = None,
    ) -> None:
        """`reader` is that of the model, for the words of later prompts."""
        self.request, self.prompt = request, model.prompt_codes(request)
        self._config, self._reader = model.config, reader
        adapted = model.adapted.get(request.params.adapters)
        self._taught = () if adapted is None else adapted.words
        self._conditions = conditions_of(model, request, encoders, self.prompt)
        self._changed = self._stopped = False
        self._asked = list[Section]()  # changes whose frame is not known yet
        self._begins: frozenset[int] = frozenset()  # frames of changes that may not have begun yet
        self.sequence = sequence_of(model, request, self._conditions, self.prompt)

    def update(
        self,
        prompt: str | None = None,
        *,
        guidance: float | None = None,
        negative_prompt: str | None = None,
        fade: float = 0.0,
        on_bar: bool = False,
    ) -> list[str]:
        """Let the music be another from the next step on; what is not given stays. Returns what to warn of.

        `fade` are the seconds over which the new conditions are mixed in. With `on_bar` they begin on the next bar line
        of a piece that has bars; what is changed before that stays changed after it. May be called by any thread.
        Raises InputError for what is not allowed.
        """
        if isinstance(prompt, str) and is_timeline(prompt):
            raise InputError("A prompt of music that is being made has no times: it begins now.")
        given = Section(
            start=1.0,
            prompt=_free_text("prompt", prompt),
            negative_prompt=_free_text("negative_prompt", negative_prompt),
            guidance=guidance,
            fade=fade,
        )
        whole = laid_over(given, self._latest)
        if whole.negative_prompt and whole.guidance == 1:
            raise InputError("A negative_prompt needs guidance: guidance must not be 1.")
        reading = None if self._reader is None else self._reader.read(given.prompt, self._taught)
        placed, plan = self._conditions.prepared(given, reading), self._plan if on_bar else None
        self._asked.append(given)
        self._changed = True

        def changes(frame: int) -> list[Change]:
            begin = self._bar_at(frame, plan)
            made = self._conditions.add(placed, begin, ahead=self._begins, after=frame)
            self._begins = frozenset({begin, *(each for each in self._begins if each > frame)})
            self._asked.remove(given)
            return made

        self.sequence.ask(changes, at_once=plan is None or plan.bar_seconds is None)
        warning = None if self._reader is None else self._reader.warning([reading])
        return [warning] if warning else []

    @property
    def _latest(self) -> Section:
        """What the music is to be after all changes that were asked for."""
        done, begins = self.sequence.done, self._begins
        reached = [each for each in self._conditions.placed if each.frame <= done or each.frame in begins]
        section = reached[-1].section
        for given in list(self._asked):
            section = laid_over(given, section)
        return section

    @property
    def _plan(self) -> Plan | None:
        return self.request.plans[0] if self.request.plans else None

    def _bar_at(self, frame: int, plan: Plan | None) -> int:
        """The frame of the first bar line from a frame on; without bars, this frame."""
        rate = self._config.frame_rate
        if plan is None or plan.bar_seconds is None:
            return frame
        line = math.ceil((frame / rate - plan.first_bar) / plan.bar_seconds - 1e-6)
        return max(frame, round((plan.first_bar + line * plan.bar_seconds) * rate))

    def stop(self) -> None:
        """Note that no more is made of it."""
        self._stopped = True

    @property
    def _is_short(self) -> bool:
        """Whether it is made again as a shorter piece: it has no end, or was stopped before it.

        A piece that comes to an end in its bars has other codes if it is shorter.
        """
        whole = self.sequence.done / self._config.frame_rate >= self.request.params.duration
        return self.request.endless or (self._stopped and not whole and end_of(self.request) is None)

    def params(self) -> GenerationParams:
        """The options that make again what is made so far: with the changes as a timeline.

        Raises InputError for more than an hour, or more changes than a timeline may have.
        """
        request, rate, short = self.request, self._config.frame_rate, self._is_short
        params, placed = used(self._config, request), list(self._conditions.placed)
        known = 0 if self.prompt is None else self.prompt.shape[1]
        # A piece has a frame at least, after those of a clip that it continues.
        seconds = max(self.sequence.done, known + 1) / rate if short else params.duration
        if seconds > MAX_DURATION_SECONDS or placed[0].frame > 0:
            raise InputError(
                f"Only the first {MAX_DURATION_SECONDS} s and {MOST_SECTIONS} changes of a stream can be made again."
            )
        if short:
            params = replace(params, timeline=None, bars=None, fade_out=0, duration=seconds)
        if (len(placed) == 1 and not self._changed) or not (self._changed or short):
            return params
        begun = self._begun_as(placed[0].section)
        negative = begun.get("negative_prompt", params.negative_prompt) is not None
        sections = [
            self._recorded(each, negative=negative) for each in placed if each.frame < params.duration * rate
        ]
        return replace(params, timeline=write_timeline(sections), **begun)

    def _begun_as(self, first: Section) -> dict[str, Any]:
        """The options that are others where the first section was changed before anything was made.

        The plan is among them: it was made from the words that were asked for at first.
        """
        if first == self.request.sections[0]:
            return {}
        return {
            "prompt": first.prompt or None,
            "negative_prompt": first.negative_prompt or None,
            "classifier_free_guidance": first.guidance,
            "plan": self.request.params.plan if self._plan is None else str(self._plan),
        }

    def _recorded(self, placed: Placed, *, negative: bool) -> Section:
        """A section as it is written down: at its frame, with all that it has.

        `negative`: without a negative prompt it would have that of the piece.
        """
        section, nothing = placed.section, FreeText("")
        return replace(
            section,
            start=placed.frame / self._config.frame_rate,
            snap=False,
            fade=section.fade if placed.frame else 0.0,
            prompt=section.prompt or (nothing if placed.frame else None),
            negative_prompt=section.negative_prompt or (nothing if negative else None),
        )


def _free_text(name: str, given: object) -> FreeText | None:
    """Text that was given for an option; raises InputError for anything else."""
    if given is None:
        return None
    if not isinstance(given, str):
        raise InputError(f"A {name} is text, got {type(given).__name__}.")
    return FreeText(given)
