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
from musicgen.engine.finish import used
from musicgen.engine.prompt_reader import PromptReader
from musicgen.engine.request import Request
from musicgen.engine.sections import Placed
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
        self._latest, self._changed = request.sections[0], False
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
        of a piece that has bars. May be called by any thread; raises InputError for what is not allowed.
        """
        before = self._latest
        if prompt is not None and is_timeline(prompt):
            raise InputError("A prompt of music that is being made has no times: it begins now.")
        section = Section(
            start=1.0,
            prompt=before.prompt if prompt is None else FreeText(prompt),
            negative_prompt=before.negative_prompt if negative_prompt is None else FreeText(negative_prompt),
            guidance=before.guidance if guidance is None else guidance,
            fade=fade,
        )
        if section.negative_prompt and section.guidance == 1:
            raise InputError("A negative_prompt needs guidance: guidance must not be 1.")
        reading = None if self._reader is None else self._reader.read(section.prompt, self._taught)
        placed, plan = self._conditions.prepared(section, reading), self._plan if on_bar else None
        self._latest, self._changed = section, True

        def changes(frame: int) -> list[Change]:
            return self._conditions.add(placed, self._bar_at(frame, plan), after=frame)

        self.sequence.ask(changes, at_once=plan is None or plan.bar_seconds is None)
        warning = None if self._reader is None else self._reader.warning([reading])
        return [warning] if warning else []

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

    def params(self) -> GenerationParams:
        """The options that make again what is made so far: with the changes as a timeline.

        Raises InputError for more than an hour, or more changes than a timeline may have.
        """
        request, rate = self.request, self._config.frame_rate
        params, placed = used(self._config, request), list(self._conditions.placed)
        seconds = self.sequence.done / rate if request.endless else params.duration
        if seconds > MAX_DURATION_SECONDS or placed[0].frame > 0:
            raise InputError(
                f"Only the first {MAX_DURATION_SECONDS} s and {MOST_SECTIONS} changes of a stream can be made again."
            )
        if request.endless:
            params = replace(params, timeline=None, duration=max(seconds, 1 / rate))
        if (len(placed) == 1 and not self._changed) or not (self._changed or request.endless):
            return params
        sections = [self._recorded(each) for each in placed if each.frame < params.duration * rate]
        return replace(params, timeline=write_timeline(sections))

    def _recorded(self, placed: Placed) -> Section:
        """A section as it is written down: at its frame, with all that it has."""
        section, nothing = placed.section, FreeText("")
        return replace(
            section,
            start=placed.frame / self._config.frame_rate,
            snap=False,
            prompt=section.prompt or (nothing if placed.frame else None),
            negative_prompt=section.negative_prompt
            or (nothing if self.request.params.negative_prompt else None),
        )
