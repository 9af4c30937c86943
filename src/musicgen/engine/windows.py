"""Music beyond the trained length: which windows to generate one after the other, in whole frames."""

from __future__ import annotations

from dataclasses import dataclass

from musicgen.errors import InputError


@dataclass(frozen=True, slots=True)
class Window:
    """Frames `start` to `start + length` of a piece; the first `context` of them are known already."""

    start: int
    length: int
    context: int

    @property
    def end(self) -> int:
        """The frame after the last."""
        return self.start + self.length


def plan_windows(total: int, *, window: int, stride: int, prompt: int = 0) -> list[Window]:
    """Windows that make `total` frames, `prompt` of them given; each starts `stride` after the one before.

    A piece within the trained `window` is a single one. A prompt too long for a window is heard by its tail.
    """
    if total <= prompt:
        raise InputError(f"The music must be longer than its prompt of {prompt} frames, got {total} frames.")
    if not 0 < stride < window:
        raise InputError(f"The stride must lie between 0 and the window of {window} frames, got {stride}.")
    # A long prompt leaves as much context as any window leaves the next.
    start, known = prompt - (window - stride) if prompt >= window else 0, prompt
    windows = []
    while known < total:
        windows.append(Window(start, min(window, total - start), known - start))
        known = windows[-1].end
        start += stride
    return windows
