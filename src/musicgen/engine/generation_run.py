"""Music in the making: how far it is, and the takes that are ready."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from torch import Tensor

from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.io.audio import Audio, write


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a performance has come: `done` of `total` frames of all takes, and what is being done."""

    stage: str
    done: int
    total: int


@dataclass(frozen=True, slots=True, eq=False)
class GenerationResult:
    """One result: sound at its final level, the seed that made it, codes `[K, T]`, and what was asked.

    `params` hold the take's own prompt and seed, so `perform(take.prompt, take.params)` makes it again. `warnings`
    say what the listener should know about how it came out.
    """

    audio: Audio
    seed: int
    codes: Tensor
    params: GenerationParams
    warnings: tuple[str, ...] = ()

    @property
    def prompt(self) -> str | None:
        """The description that it was made from."""
        return self.params.prompt

    def save(self, path: str | Path) -> Path:
        """Write to `path` in the output and sample format that were asked for."""
        return write(
            path, self.audio, file_format=self.params.output_format, sample_format=self.params.sample_format
        )


class GenerationRun:
    """Music in the making: iterate for progress, stop iterating to pause or cancel, ask for the `takes` at the end.

    `warnings` say what the listener should know about how it is made. `finished` grows while it is iterated over:
    it holds the takes that are ready, by the place of their prompt, and keeps them whatever happens to the rest.
    """

    def __init__(
        self,
        steps: Iterator[Progress | tuple[int, GenerationResult]],
        count: int,
        warnings: Sequence[str] = (),
    ) -> None:
        self._steps, self._count = steps, count
        self.warnings = tuple(warnings)
        self.finished: dict[int, GenerationResult] = {}

    def __iter__(self) -> Iterator[Progress]:
        # Not `yield from`: that would end the making with this iterator, and a later one could not go on.
        for step in self._steps:
            if isinstance(step, Progress):
                yield step
            else:
                self.finished[step[0]] = step[1]

    def results(self) -> list[GenerationResult]:
        """The results; makes what is not made yet."""
        for _ in self:
            pass
        if len(self.finished) < self._count:
            raise InputError(
                f"An error ended the making after {len(self.finished)} of {self._count} takes; "
                "they are in `finished`."
            )
        return [self.finished[i] for i in range(self._count)]

    def ready(self) -> Iterator[GenerationResult]:
        """The takes one after the other, each as soon as it is ready; those of one prompt after another."""
        given: set[int] = set()
        for _ in chain(self, [None]):
            for i in [i for i in self.finished if i not in given]:
                given.add(i)
                yield self.finished[i]
