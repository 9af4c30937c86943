"""The conditions of a take in time: each section of its timeline has a text of its own, and some are mixed in slowly.

A section begins at the frame whose first code is drawn under its conditions. During a fade the hidden states of both
texts are mixed, position by position, in a few steps; so are the scales of guidance.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Set
from dataclasses import dataclass, replace
from itertools import pairwise

import torch

from musicgen.engine.conditioning import ConditionEncoders, TextRows, prepare
from musicgen.engine.planning import in_words
from musicgen.engine.prompt_reader import PromptReading
from musicgen.engine.request import Request
from musicgen.engine.sequence import Change
from musicgen.engine.threads import one_thread
from musicgen.engine.windows import Window
from musicgen.io.checkpoint import Components
from musicgen.io.text import TextEncoder
from musicgen.model.conditioning import Conditioning
from musicgen.model.sampling import Guidance
from musicgen.plan import Plan
from musicgen.prompt_timeline import MOST_SECTIONS, Section, clock_time
from musicgen.prompt_weights import WeightedText, read_weights

FADE_STEP_SECONDS, MOST_FADE_STEPS = 0.5, 8  # each step gives all codes of the window to the model anew
EARLY_SECONDS = 0.1  # a bar line that is so much earlier is still the one that is meant


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A section at the frame where it begins; `said` and `unsaid` are its texts, encoded."""

    frame: int
    section: Section
    said: TextRows
    unsaid: TextRows

    def over(self, before: Placed) -> Placed:
        """This section; what it does not say is as it was before."""
        return Placed(
            self.frame,
            laid_over(self.section, before.section),
            before.said if self.section.prompt is None else self.said,
            before.unsaid if self.section.negative_prompt is None else self.unsaid,
        )


class Conditions:
    """The sections of a request of one item, and the conditions that they make for its windows."""

    def __init__(
        self,
        components: Components,
        request: Request,
        encoders: ConditionEncoders,
        *,
        long: bool,
        guided: bool = True,
    ) -> None:
        """`long` is as for `prepare`; without `guided` there is no guidance, whatever the request says."""
        self._components, self._request, self._guided = components, request, guided
        self._make = prepare(components, request, encoders, long=long)
        self._nothing = encode(components.text, None)
        plan = request.plans[0] if request.plans else None
        readings = request.readings[0] if request.readings else (None,) * len(request.sections)
        self.placed: list[Placed] = []
        for section, reading in zip(request.sections, readings, strict=True):
            self._put(self.prepared(section, reading, self.frame_at(section, plan)))

    def prepared(self, section: Section, reading: PromptReading | None, frame: int = 0) -> Placed:
        """A section with its texts encoded."""
        said, negative = self._weighted(section.prompt, reading), section.negative_prompt
        unsaid = None if negative is None else read_weights(negative)
        encoder = self._components.text
        return Placed(frame, section, encode(encoder, said), encode(encoder, unsaid))

    def frame_at(self, section: Section, plan: Plan | None) -> int:
        """The frame where a section begins: at its time, or, with a bar in the plan, on the next bar line."""
        return round(place_of(section, plan) * self._components.config.frame_rate)

    @property
    def first(self) -> Change:
        """The conditions that the piece begins with."""
        return self._pure(self.placed[0])

    def at(self, frame: int) -> Change:
        """The conditions of the section that a frame is in, once it is mixed in."""
        return self._pure([each for each in self.placed if each.frame <= max(frame, 0)][-1])

    def changes(self) -> list[Change]:
        """All changes of the piece, in order of time; what of a fade is left when another section begins is not."""
        made: list[Change] = []
        for i, (before, each) in enumerate(pairwise(self.placed)):
            end = self.placed[i + 2].frame if i + 2 < len(self.placed) else math.inf
            made += [change for change in self._fade(before, each) if change.frame < end]
        return made

    def add(self, given: Placed, frame: int, *, ahead: Set[int], after: int) -> list[Change]:
        """Let a section begin at a frame, in place of one that begins there; returns the changes from `after` on.

        What it does not say is as in the section that the frame is in. What it says, those that begin later, at one of
        the frames `ahead`, say too. Of very many sections the oldest are forgotten.
        """
        before = [each for each in self.placed if each.frame <= frame][-1]
        begins = replace(given.over(before), frame=frame)
        if before.frame == frame:  # a fade that was asked for stays
            fade = max(given.section.fade, before.section.fade)
            begins = replace(begins, section=replace(begins.section, fade=fade))
        self._put(begins)
        for each in [each for each in self.placed if each.frame > frame and each.frame in ahead]:
            changed = given.over(each)
            section = replace(changed.section, fade=each.section.fade)
            self._put(replace(changed, frame=each.frame, section=section))
        del self.placed[: max(0, len(self.placed) - MOST_SECTIONS)]
        first = [self.first] if self.placed[0].frame == 0 else []  # it may be what was added
        return [change for change in [*first, *self.changes()] if change.frame >= after]

    def _put(self, placed: Placed) -> None:
        others = [each for each in self.placed if each.frame != placed.frame]
        self.placed = sorted([*others, placed], key=lambda each: each.frame)

    def _weighted(self, prompt: str | None, reading: PromptReading | None) -> WeightedText | None:
        said = WeightedText("") if prompt is None else read_weights(prompt)
        if reading is not None:
            said = WeightedText(reading.text, reading.terms)
        text: str | None = said.text
        if self._components.config.clock is None:
            text = in_words(said.text or None, self._request.params)
        return WeightedText(text, said.terms) if text else None

    def _fade(self, before: Placed, after: Placed) -> list[Change]:
        """The steps by which one section becomes the next."""
        rate, seconds = self._components.config.frame_rate, after.section.fade
        steps = min(max(1, round(seconds / FADE_STEP_SECONDS)), MOST_FADE_STEPS) if seconds else 0
        length = round(seconds * rate)
        mixed = [
            self._mixed(before, after, (i + 1) / (steps + 1), after.frame + round(i * length / steps))
            for i in range(steps)
        ]
        return [*mixed, replace(self._pure(after), frame=after.frame + length)]

    def _pure(self, placed: Placed) -> Change:
        guidance = self._guidance(placed.section.guidance)
        return Change(
            placed.frame,
            self._condition(lambda: self._rows(placed, guidance)),
            guidance,
            text_length(placed),
        )

    def _mixed(self, before: Placed, after: Placed, share: float, frame: int) -> Change:
        """The conditions of two sections, the second of which has a `share`."""
        one, other = (
            0.0 if each.section.guidance is None else each.section.guidance for each in (before, after)
        )
        guidance = self._guidance(one + share * (other - one))
        return Change(
            frame,
            self._condition(lambda: mix(self._rows(before, guidance), self._rows(after, guidance), share)),
            guidance,
            max(text_length(before), text_length(after)),
        )

    def _guidance(self, scale: float | None) -> Guidance:
        if not self._guided:
            return Guidance(scale=1.0)
        assert scale is not None, "sections of a request have everything"
        return Guidance(scale=scale, style=self._request.params.style_guidance)

    def _condition(self, text: Callable[[], TextRows]) -> Callable[[Window], Conditioning]:
        return lambda window: self._make(text(), window)

    def _rows(self, placed: Placed, guidance: Guidance) -> TextRows:
        """States and mask of: the section's text; no text (of three groups); its negative prompt."""
        said, unsaid = placed.said, placed.unsaid
        texts = {1: [said], 2: [said, unsaid], 3: [said, self._nothing, unsaid]}[guidance.groups]
        longest = max(mask.shape[1] for _, mask in texts)
        states = [padded(text, longest) for text in texts]
        return torch.cat([hidden for hidden, _ in states]), torch.cat([mask for _, mask in states])


def laid_over(given: Section, before: Section) -> Section:
    """A section of which all that it does not say is as it was before."""
    return replace(
        given,
        prompt=before.prompt if given.prompt is None else given.prompt,
        negative_prompt=before.negative_prompt if given.negative_prompt is None else given.negative_prompt,
        guidance=before.guidance if given.guidance is None else given.guidance,
    )


def text_length(placed: Placed) -> int:
    """The positions of a section's longest text."""
    return max(mask.shape[1] for _, mask in (placed.said, placed.unsaid))


def place_of(section: Section, plan: Plan | None) -> float:
    """Where a section begins, in seconds: at its time, or, with a bar in the plan, on the next bar line."""
    bar = plan.bar_seconds if plan is not None else None
    if plan is None or bar is None or section.start == 0 or not section.snap:
        return section.start
    line = math.ceil((section.start - EARLY_SECONDS - plan.first_bar) / bar)
    return max(0.0, plan.first_bar + line * bar)


def unheard(request: Request, frame_rate: float) -> str | None:
    """A warning of sections of a request's items that would begin with another, or after the end; None without any."""
    for item in request.items():
        plan = item.plans[0] if item.plans else None
        frames = [round(place_of(each, plan) * frame_rate) for each in item.sections]
        ends = [*frames[1:], math.ceil(item.params.duration * frame_rate)]
        lost = [each for each, frame, end in zip(item.sections, frames, ends, strict=True) if frame >= end]
        if lost:
            return (
                f"The section at {clock_time(lost[0].start)} of the timeline is not heard: a section begins on a bar, "
                "and on that bar another one begins, or the music ends before it."
            )
    return None


@torch.inference_mode()
def encode(encoder: TextEncoder, text: WeightedText | None) -> TextRows:
    """States `[1, L, W]` and mask `[1, L]` of a text, with the states of weighted words multiplied by their weights.

    Each text is encoded by itself: in a batch the last bits would differ, and then, in int8, the codes of a seed.
    """
    # More threads would add numbers in another order; the same seed must give the same result.
    with one_thread():
        hidden, mask = encoder.encode([None if text is None else text.text])
        if text is None or not text.terms:
            return hidden, mask
        weights = torch.ones(hidden.shape[1])
        for i, (start, end) in enumerate(encoder.spans(text.text)):
            for begin, stop, weight in text.terms:
                if start < stop and end > begin:
                    weights[i] = weight
        return hidden * weights[None, :, None].to(hidden.device), mask


def mix(one: TextRows, other: TextRows, share: float) -> TextRows:
    """States and mask of two texts, of the same rows, mixed position by position; beyond its end a text is zero."""
    longest = max(one[1].shape[1], other[1].shape[1])
    (a, a_mask), (b, b_mask) = padded(one, longest), padded(other, longest)
    return torch.lerp(a, b, share), torch.maximum(a_mask, b_mask)


def padded(rows: TextRows, length: int) -> TextRows:
    """States and mask with zeros up to a length."""
    hidden, mask = rows
    more = length - mask.shape[1]
    return torch.nn.functional.pad(hidden, (0, 0, 0, more)), torch.nn.functional.pad(mask, (0, more))
