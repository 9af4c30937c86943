"""Splits music longer than the trained length into overlapping windows, in whole frames."""

from __future__ import annotations

from dataclasses import dataclass

from musicgen.errors import InputError


@dataclass(frozen=True, slots=True)
class Window:
    """Frames `start` to `start + length` of a piece; the first `context` of them are already known."""

    start: int
    length: int
    context: int

    @property
    def end(self) -> int:
        """The frame after the last."""
        return self.start + self.length


def plan_windows(total: int, *, window: int, stride: int, prompt: int = 0) -> list[Window]:
    """The windows of a piece of `total` frames, `prompt` of them given; each starts `stride` after the one before.

    A piece no longer than the trained `window` has one window. Of a prompt as long as a window or longer, only
    the end is used. Raises InputError if nothing is left to generate or the stride does not fit the window.
    """
    if total <= prompt:
        raise InputError(f"The music must be longer than its prompt of {prompt} frames, got {total} frames.")
    if not 0 < stride < window:
        raise InputError(f"The stride must lie between 0 and the window of {window} frames, got {stride}.")
    # A long prompt gives as much context as each window gives the next.
    start, known = prompt - (window - stride) if prompt >= window else 0, prompt
    windows = []
    while known < total:
        windows.append(Window(start, min(window, total - start), known - start))
        known = windows[-1].end
        start += stride
    return windows


@dataclass(frozen=True, slots=True)
class EndlessWindows:
    """The windows of a piece without an end, by number: those that `plan_windows` gives for any length."""

    window: int
    stride: int
    prompt: int = 0

    def __getitem__(self, number: int) -> Window:
        first = self.prompt - (self.window - self.stride) if self.prompt >= self.window else 0
        start = first + number * self.stride
        known = self.prompt if number == 0 else start - self.stride + self.window
        return Window(start, self.window, known - start)
