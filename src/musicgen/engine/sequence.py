"""One take while it is decoded: its codes so far, and all that the next ones depend on."""

from __future__ import annotations

from collections import abc, deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count

import numpy as np
import torch
from torch import Tensor

from musicgen.config import LMConfig
from musicgen.engine.adapted import Adapted
from musicgen.engine.collapse import RepetitionPenalty, choose_context
from musicgen.engine.int8_weights import Array
from musicgen.engine.threads import one_thread
from musicgen.engine.windows import EndlessWindows, Window
from musicgen.errors import CheckpointError
from musicgen.model import delay
from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import CacheSize
from musicgen.model.sampling import Guidance, Sampling, gumbel

NOISE_STEPS = 16  # steps of noise computed in one call: few calls, yet small enough for the CPU cache
BROKEN = -1  # stands for the codes of a step whose logits are not finite


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """Other conditions of a take, from the step on that draws the first code of `frame`.

    `text_length` are the positions of its longest text.
    """

    frame: int
    condition: Callable[[Window], Conditioning]
    guidance: Guidance
    text_length: int = 0


Asked = Callable[[int], abc.Sequence[Change]]


class Sequence:
    """The codes of one take, window by window; nothing in it depends on other takes.

    codes      `[K, T]`: all codes of the piece, the first `done` frames known; of an endless one those from `first` on
    columns    `[K, S]`: the codes of the window in pattern order, known before `step`
    """

    def __init__(
        self,
        config: LMConfig,
        windows: abc.Sequence[Window] | EndlessWindows,
        condition: Callable[[Window], Conditioning],
        *,
        seed: int,
        sampling: Sampling,
        guidance: Guidance,
        prompt: Tensor | None = None,
        resumed: Tensor | None = None,
        repetition: RepetitionPenalty | None = None,
        bar: float | None = None,
        forced: Tensor | None = None,
        adapted: Adapted | None = None,
        changes: abc.Sequence[Change] = (),
        kept: int = 0,
        text_length: int = 0,
    ) -> None:
        """`condition` returns the `guidance.groups` rows of conditions of a window; `prompt [K, P]` is continued.

        `resumed [K, n]` are codes after the prompt that this same take was given before: it goes on from them. `bar`
        are the frames of a bar, where the conditions have a clock: a window that goes on from other codes than the
        latest ones, since these have collapsed, then goes on from the same place in a bar. `forced [K, T]` are codes of
        the piece that are not drawn, -1 where they are. `adapted` are changes of the language model for this take.

        `changes`, in order of time, are other conditions within the piece: there all codes so far are given to the
        model anew, so that nothing before is altered and all that follows knows the new conditions only. Of an endless
        piece at least the last `kept` frames are kept. `text_length` is that of the first conditions, as in a `Change`.
        """
        self.adapted = adapted
        self.config, self.windows, self.condition = config, windows, condition
        # At least as many as there are codes: the same as all.
        self.sampling = replace(sampling, top_k=0) if sampling.top_k > config.codebook_size else sampling
        self.guidance, self.repetition, self.bar, self.seed = guidance, repetition, bar, seed
        self.forced, self._text_length = forced, text_length
        self._changes, self._asked = deque(changes), deque[tuple[Asked, bool]]()
        self.total = None if isinstance(windows, EndlessWindows) else windows[-1].end
        self.codes = torch.zeros(config.codebooks, self.total or 2 * kept + windows[0].end, dtype=torch.long)
        self.done = self.first = self._given = self._changed = 0
        for known in (prompt, resumed):
            if known is not None:
                self.codes[:, self.done : self.done + known.shape[1]] = known
                self.done += known.shape[1]
        assert self.done != self.total, f"{self.done} known frames leave nothing to generate"
        self._number = next(i for i in count() if windows[i].end > self.done) - 1
        self.columns = torch.empty(config.codebooks, 0, dtype=torch.long)
        self._numbers = self.columns.numpy()  # the same memory: single columns cost less in numpy
        self.step = 0
        self._prepared: Conditioning | None = None
        self._penalty: Tensor | None = None
        self._seeds, self._codebooks = torch.tensor([seed]), np.arange(config.codebooks)[:, None]
        self._delays = np.array(config.delays)[:, None]

    @property
    def window(self) -> Window:
        """The window that is decoded."""
        return self.windows[self._number]

    @property
    def window_is_done(self) -> bool:
        """Whether the next window has to be entered, or the piece is done."""
        return self.step == self.columns.shape[1]

    @property
    def steps(self) -> int:
        """Codes of each codebook that the language model is given in this window, at most."""
        return self.columns.shape[1] - 1

    def is_changing(self) -> bool:
        """Whether other conditions begin with the next step; at the end of a window they begin with the next one."""
        frame = self._frame
        if frame == self.window.end:
            return False
        self._hear(frame)
        return bool(self._changes) and self._changes[0].frame <= frame

    @property
    def _frame(self) -> int:
        """The frame whose first code is drawn next."""
        return self.done if self.window_is_done else min(self.window.start + self.step - 1, self.window.end)

    def ask(self, changes: Asked, *, at_once: bool = True) -> None:
        """Let the changes to come be others, before the next step; called with the frame whose first code is next.

        May be called by any thread. What `changes` returns is in order of time, from that frame on. `at_once` says
        whether one of them begins there.
        """
        self._asked.append((changes, at_once))

    @property
    def is_asked(self) -> bool:
        """Whether there are changes that were asked for, and begin at once."""
        return any(at_once for _, at_once in list(self._asked))

    def go_back(self, frame: int) -> int | None:
        """Let the codes from the first one of `frame` on be drawn again; returns the first frame that is not done then.

        Not back beyond the beginning of the window's new frames, nor beyond the last change of conditions, nor from the
        end of a window: then None, as where the frame is not drawn yet.
        """
        if self.window_is_done or self._frame == self.window.end:
            return None
        delay, now = self.config.max_delay, self._frame
        frame = max(frame, self.window.start + self._first_frame - delay - 1, self._changed)
        if frame >= now:
            return None
        self.step = frame - self.window.start + 1
        self.done = max(frame - delay, self.window.start + self._first_frame - delay - 1)
        self._checked, self._penalty, self._noise_from = 0, None, -NOISE_STEPS
        return self.done

    def frames(self, start: int, end: int) -> Tensor:
        """The codes `[K, end - start]` of some frames; of an endless piece, those that are kept."""
        return self.codes[:, max(0, start - self.first) : end - self.first].clone()

    def enter(self) -> Conditioning:
        """Begin the next window, or changed conditions within one; returns the conditions.

        The codes that are known are those before `step`.
        """
        if self._take_changes():
            self._prepared = None
        if self.window_is_done:
            self._begin_window()
        window = self.window
        self._given = max(window.context, min(self._changed - window.start, self.step - 1))
        conditioning, self._prepared = self._prepared or self.condition(window), None
        return conditioning

    def _take_changes(self) -> bool:
        """Let the conditions be those of the next step; whether they are others than before."""
        frame, taken = self._frame, False
        self._hear(frame)
        while self._changes and self._changes[0].frame <= frame:
            change, taken = self._changes.popleft(), True
            self.condition, self.guidance, self._changed = change.condition, change.guidance, change.frame
        return taken

    def _hear(self, frame: int) -> None:
        """Let the changes to come be those that were asked for."""
        while self._asked:
            self._changes = deque(self._asked.popleft()[0](frame))

    def _begin_window(self) -> None:
        """Lay out the codes of the next window."""
        self._number += 1
        window, config = self.window, self.config
        self._make_room()
        begun = window.start + window.context  # what was generated before this window
        context = self.codes[:, window.start - self.first : begun - self.first]
        if self.repetition is not None and self._number > 0 and window.context:
            stride = window.start - self.windows[self._number - 1].start
            before = self.codes[:, : begun - self.first]
            context = choose_context(before, window.context, self.bar or stride)
        latest = self.codes[:, begun - self.first : self.done - self.first]
        known = torch.cat([context, latest], dim=1)[None]
        S = delay.sequence_steps(window.length, config.delays)
        steps = delay.schedule(known.shape[-1], config.delays)
        self.columns = delay.place(known, steps, S, config.pad_code)[0]
        self._numbers = self.columns.numpy()
        frame = torch.arange(S) - 1 - torch.tensor(config.delays)[:, None]
        self._drawn = (frame >= known.shape[-1]) & (frame < window.length)
        if self.forced is not None:
            self._force(self.forced[:, window.start : window.end], known.shape[-1])
        self._all_drawn: list[bool] = self._drawn.all(0).tolist()
        self.step = known.shape[-1] + 1
        self._first_frame = self.step + config.max_delay
        self._checked, self._penalty, self._noise_from = 0, None, -NOISE_STEPS

    def _make_room(self) -> None:
        """Forget the older half of an endless piece's codes, where the next window has no place after them."""
        past = self.window.end - self.first - self.codes.shape[1]
        if past > 0:
            left_out = max(past, self.codes.shape[1] // 2)
            self.codes = torch.cat([self.codes[:, left_out:], torch.zeros_like(self.codes[:, :left_out])], 1)
            self.first += left_out

    def _force(self, forced: Tensor, known: int) -> None:
        """Let codes of the window, `[K, length]`, be these from frame `known` on, where they are not -1."""
        places = delay.schedule(forced.shape[1], self.config.delays)
        fixed = forced >= 0
        fixed[:, :known] = False
        codebooks = torch.arange(self.config.codebooks)[:, None].expand_as(places)[fixed]
        self.columns[codebooks, places[fixed]] = forced[fixed]
        self._drawn[codebooks, places[fixed]] = False

    def prepare(self) -> None:
        """Make the conditions of the next window now, before it is entered."""
        self._take_changes()
        self._prepared = self._prepared or self.condition(self.windows[self._number + 1])

    @property
    def rows(self) -> int:
        """The most rows that the take needs of a cache, now or after a change of its guidance that is known."""
        return max([self.guidance.groups, *(each.guidance.groups for each in self._changes)])

    @property
    def size(self) -> CacheSize:
        """What the prepared take needs of a cache, now or after a change of its conditions that is known."""
        assert self._prepared is not None or self.step, "it is prepared first"
        if self._prepared is not None:
            steps = delay.sequence_steps(self.windows[0].length, self.config.delays) - 1
            longest = max([self._text_length, *(each.text_length for each in self._changes)])
            more = longest - self._text_length
            self._size = CacheSize.of(self._prepared, rows=self.rows, steps=steps, text=more)
        return self._size

    def known_columns(self) -> tuple[Tensor, Tensor]:
        """The columns `[K, n]` that come before the last known one: those that are given in chunks, since they were
        known when the conditions began, and those drawn since.
        """
        known = self.columns[:, : self.step - 1]
        return known[:, : self._given], known[:, self._given :]

    def last(self) -> Array:
        """The last known column `[K]`."""
        return self._numbers[:, self.step - 1]

    @property
    def place(self) -> int:
        """The step in the whole piece, on which noise depends."""
        return self.window.start + self.step

    def noise(self, after: int = 0) -> Tensor:
        """Gumbel noise of the step, or of one so many steps `after` it, `[K, V]`."""
        step = self.step + after
        if not 0 <= step - self._noise_from < NOISE_STEPS:
            self._noise_from = step
            count = min(NOISE_STEPS, self.columns.shape[1] - step)
            place, config = self.place + after, self.config
            with one_thread():
                noise = gumbel(self._seeds, place, count, config.codebooks, config.codebook_size)
            self._noise = noise[:, 0]
        return self._noise[step - self._noise_from]

    def penalty(self) -> Tensor | None:
        """What is taken off the logits of the step, `[K, V]`, where the take repeats itself."""
        return self._penalty_at(self.step)

    def _penalty_at(self, step: int) -> Tensor | None:
        """The penalty of a step, before which all codes are known."""
        if self.repetition is None:
            return None
        checked = self.repetition.checked_step(step, self.window.start)
        if checked != self._checked:
            self._checked, self._penalty = checked, None
            if checked > self.repetition.history + self.config.max_delay:
                recent = self.columns[None, :, checked - self.repetition.history : checked]
                penalty = self.repetition.logits(recent, self.config.codebook_size)
                self._penalty = None if penalty is None else penalty[0]
        return self._penalty

    def unpenalized(self, codes: Array) -> int:
        """How many steps have no penalty: the next one, which is known, and those after each of its codes `[n, K]`.

        The codes are those of steps all of whose codes are drawn.
        """
        begin = self.step
        self._numbers[:, begin : begin + len(codes)] = codes.T
        steps = range(1, len(codes) + 1)
        return next((after for after in steps if self._penalty_at(begin + after) is not None), len(codes) + 1)

    def goes_on(self, steps: int = 1, *, unchecked: bool = False) -> bool:
        """Whether the step so many steps after this one needs nothing of those between but their codes, so that it may
        begin before they are read: the same window, conditions and penalty. `steps - 1` do so.

        `unchecked`: the penalty may be another one, which `unpenalized` tells later.
        """
        after = self.step + steps
        if after == self.columns.shape[1] or self._asked or self._penalty is not None:
            return False
        if self._changes and self._changes[0].frame <= min(self.window.start + after - 1, self.window.end):
            return False
        if self.done + after - max(self.step, min(self._first_frame, after)) == self.total:
            return False
        if unchecked or self.repetition is None:
            return True
        return self.repetition.checked_step(after, self.window.start) == self._checked

    def fixed(self) -> Tensor | None:
        """The codes `[K]` of the step that are not drawn, -1 for the others; None where all are drawn."""
        if self._all_drawn[self.step]:
            return None
        return torch.where(self._drawn[:, self.step], -1, self.columns[:, self.step])

    def draws_all(self, after: int = 0) -> bool:
        """Whether all codes of the step so many steps after this one are drawn."""
        return self._all_drawn[self.step + after]

    def accept(self, codes: Array) -> Tensor | None:
        """Take the codes `[n, K]` of the next n steps; returns the frames `[K, m]` that they complete, None if m is 0.

        A frame is complete `max_delay` steps after the code of its first codebook. Raises CheckpointError if the logits
        were not finite.
        """
        if codes.min() == BROKEN:
            whole = int((codes == BROKEN).any(1).argmax())
            if whole:
                self.accept(codes[:whole])
            raise CheckpointError(
                f"The language model's logits are not finite numbers (at step {self.step}): its weights are broken, "
                "or too large for its precision. Download the weights again, or choose --dtype float32."
            )
        begin, end, drawn = self.step, self.step + len(codes), codes.T
        if not all(self._all_drawn[begin:end]):
            drawn = np.where(self._drawn[:, begin:end].numpy(), drawn, self._numbers[:, begin:end])
        self._numbers[:, begin:end] = drawn
        self.step = end
        first = max(begin, self._first_frame)
        if end <= first:
            return None
        places = self._delays + np.arange(first, end) - self.config.max_delay
        frames = self._numbers[self._codebooks, places]
        self.codes.numpy()[:, self.done - self.first : self.done - self.first + frames.shape[1]] = frames
        self.done += frames.shape[1]
        return torch.from_numpy(frames)

    @property
    def is_done(self) -> bool:
        """Whether all frames of the piece are known."""
        return self.done == self.total
