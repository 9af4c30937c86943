"""A generation that is running: its progress and its results."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import update_wrapper
from itertools import chain
from pathlib import Path
from typing import Generic, ParamSpec, TypeVar

from torch import Tensor

from musicgen import __version__
from musicgen.engine.companions import Companions, Piece, companions, notes_of, stems_of
from musicgen.errors import InputError
from musicgen.generation import GenerationParams, companions_asked
from musicgen.io.audio import Audio, encode, write
from musicgen.io.audio_formats import FORMATS
from musicgen.io.hub import Place
from musicgen.io.notes import Notes
from musicgen.io.origin import Origin
from musicgen.io.tags import TakeTags
from musicgen.io.take import SUFFIX, CodeFormat, Take
from musicgen.plan import Plan


@dataclass(frozen=True, slots=True)
class Progress:
    """Progress of a generation: `done` of `total` frames of all items; `stage` is what is being done."""

    stage: str  # "Generating", "Decoding", "Denoising", "Generating others", "Closing the loop" or "Editing"
    done: int
    total: int

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1."""
        return self.done / self.total if self.total else 0.0


P = ParamSpec("P")
T = TypeVar("T")
Steps = Generator[Progress, None, T]  # work that yields its progress and returns its result


def ended(steps: Steps[T]) -> T:
    """The result of work whose progress nobody asks for."""
    try:
        while True:
            next(steps)
    except StopIteration as end:
        result: T = end.value
        return result


def progressing(stage: str, work: Generator[int, None, T], before: int, total: int) -> Steps[T]:
    """Work that yields how many frames it has made, as progress after the `before` frames of what it belongs to."""
    try:
        while True:
            yield Progress(stage, before + next(work), total)
    except StopIteration as end:
        result: T = end.value
        return result


def scaled(steps: Steps[T], own: int, done: int, total: int) -> Steps[T]:
    """The steps of one item, which has `own` of the `done` frames, with progress among the `total` of all items."""
    try:
        while True:
            step = next(steps)
            yield Progress(step.stage, done - own + round(own * step.share), total)
    except StopIteration as end:
        result: T = end.value
        return result


class InSteps(Generic[P, T]):
    """A function over work in steps: a call does all of it, `steps` with the same arguments yields its progress."""

    def __init__(self, steps: Callable[P, Steps[T]]) -> None:
        self.steps = steps
        update_wrapper(self, steps)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        """Do all of the work."""
        return ended(self.steps(*args, **kwargs))


@dataclass(frozen=True, slots=True, eq=False)
class GenerationResult:
    """One generated piece: audio at its final level, seed, codes `[K, T]`, options and warnings.

    `params` contain its own prompt and seed: `generate_iter(result.prompt, result.params)` generates it again, if
    no melody or continuation was given as audio in memory. `warnings` are about this result, such as a repetition.
    `plan` is what the music was asked to do in time, by the options, the prompt or the seed, and may be given again as
    the option of this name, edited or not; None for models without a clock. `origin` is what made it, for its tags.
    `scores` are what was measured of it, by name. If it is the best of several takes (`best_of`) and `keep_all` asked
    for the others, they follow as `others` in the order of their totals. `place` is where the models for `stems` are
    found.
    """

    audio: Audio
    seed: int
    codes: Tensor
    params: GenerationParams
    warnings: tuple[str, ...] = ()
    plan: Plan | None = None
    origin: Origin | None = None
    code_format: CodeFormat | None = None
    scores: Mapping[str, float | str] = field(default_factory=dict)
    others: tuple[GenerationResult, ...] = ()
    place: Place = field(default_factory=Place)

    @property
    def prompt(self) -> str | None:
        """The description that it was generated from."""
        return self.params.prompt

    @property
    def tags(self) -> TakeTags | None:
        """How it was made, as its file says; None if that is not known. Reads the model's files, if it has to."""
        return None if self.origin is None else tags_of(self.origin, self.params, self.plan)

    @property
    def take(self) -> Take:
        """The codes with all settings: what `save` writes to a file that ends in `.mgtake`."""
        assert self.code_format is not None, "a model's results have the format of its codes"
        return Take(self.codes, self.params, self.code_format, self.plan)

    def save(self, path: str | Path, *, tags: bool = True, companions: bool = True) -> Path:
        """Write to `path` in the output and sample format of `params`, or as a take (`.mgtake`); returns the path.

        The file's tags say how it was made, unless `tags` is False. The stems, MIDI file and pack that `params` ask for
        are written beside it, unless `companions` is False: `out-stems/bass.wav`, `out.mid` and `out.zip`. So are the
        `others`: `out-2nd.wav`.
        """
        if Path(path).suffix.lower() == SUFFIX:
            return self.take.save(path)
        saved = write(
            path,
            self.audio,
            file_format=self.params.output_format,
            sample_format=self.params.sample_format,
            tags=self.tags if tags else None,
        )
        if companions:
            self.companions(tags=tags).save(saved)
            for place, other in places_of_others(saved, self.others):
                other.save(place, tags=tags, companions=False)
        return saved

    def stems(self) -> dict[str, Audio]:
        """Drums, bass, other and vocals, each as long as the music. Raises MissingExtraError without Demucs."""
        return stems_of(self.audio, self.place)

    def notes(self) -> Notes:
        """The notes of the music, as they are heard. Raises MissingExtraError without the extra `midi`."""
        return notes_of(self.audio)

    def pack(self, path: str | Path, *, tags: bool = True) -> Path:
        """Write a zip of the music, stems, MIDI, picture, codes and a text about it; returns the path.

        What cannot be made here is left out, and its text says why.
        """
        piece = self.piece(tags=tags)
        return Companions({".zip": companions(piece, ["pack"], self.place).files[".zip"]}).save(path)[0]

    def companions(self, *, tags: bool = True) -> Companions:
        """The files that `params` ask for besides the music, in memory."""
        return companions(self.piece(tags=tags), companions_asked(self.params), self.place)

    def piece(self, *, tags: bool = True) -> Piece:
        """The music with what its companions need to know."""
        return Piece(
            audio=self.audio,
            file_format=self.params.output_format,
            sample_format=self.params.sample_format,
            tags=self.tags if tags else None,
            take=None if self.code_format is None else self.take,
        )

    def encoded(self, *, tags: bool = True) -> bytes:
        """The bytes that `save` writes."""
        return encode(
            self.audio,
            self.params.output_format,
            sample_format=self.params.sample_format,
            tags=self.tags if tags else None,
        )

    def encoded_others(self, *, tags: bool = True) -> dict[str, bytes]:
        """The bytes of the files of the `others`, by their names in a zip: other-2nd.wav and so on."""
        suffix = FORMATS[self.params.output_format][0]
        places = places_of_others(Path(f"other{suffix}"), self.others)
        return {place.name: other.encoded(tags=tags) for place, other in places}


def place_of_other(path: Path, rank: int) -> Path:
    """Where the take of a rank, from 2, belongs beside the best at `path`: `out-2nd.wav`."""
    return path.with_name(f"{path.stem}-{ordinal(rank)}{path.suffix}")


def places_of_others(path: Path, others: Iterable[T]) -> Iterator[tuple[Path, T]]:
    """The takes that are kept beside the best at `path`, in the order of their ranks, each with its place."""
    return ((place_of_other(path, rank), other) for rank, other in enumerate(others, start=2))


def ordinal(number: int) -> str:
    """2nd, 3rd, 4th, … 11th, 21st."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def scores_in_words(scores: Mapping[str, float | str]) -> str:
    """What was measured of a take as a line of text: total 2.31, text 0.92, tempo asked 120.00 …"""
    listed = ((name.replace("_", " "), value) for name, value in scores.items())
    return ", ".join(
        f"{name} {value if isinstance(value, str) else f'{value:.2f}'}" for name, value in listed
    )


def said_of(result: GenerationResult) -> list[str]:
    """Lines for a log: what was measured of a take, and of the others that are kept with it."""
    lines = [f"Measured: {scores_in_words(result.scores)}"] if result.scores else []
    return lines + [
        f"The {ordinal(rank)} take, seed {other.seed}: {scores_in_words(other.scores)}"
        for rank, other in enumerate(result.others, start=2)
    ]


def tags_of(origin: Origin, params: GenerationParams, plan: Plan | None) -> TakeTags:
    """The tags of a take of this origin, with these options and this plan."""
    return TakeTags.of(
        params,
        version=__version__,
        model=origin.model,
        model_hash=None if origin.fingerprint is None else origin.fingerprint.hash(),
        license=origin.license,
        device=origin.device,
        dtype=origin.dtype,
        plan=None if plan is None else str(plan),
        input_hash=origin.input_hash,
    )


class GenerationRun:
    """A running generation: iterate over it for progress, call `results()` for the results.

    Work is done only while it is iterated over; stop iterating to pause or cancel. `warnings` are about the whole
    request. `finished` holds the results that are ready, by the index of their prompt, also after an error.
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
        # Not `yield from`: closing this iterator would close `_steps` too, and a later iteration could not continue.
        for step in self._steps:
            if isinstance(step, Progress):
                yield step
            else:
                self.finished[step[0]] = step[1]

    def results(self) -> list[GenerationResult]:
        """All results, in the order of the prompts; generates those that are not ready yet."""
        for _ in self:
            pass
        if len(self.finished) < self._count:
            raise InputError(
                f"An error ended the generation after {len(self.finished)} of {self._count} results; "
                "they are in `finished`."
            )
        return [self.finished[i] for i in range(self._count)]

    def ready(self) -> Iterator[GenerationResult]:
        """Yields each result as soon as it is ready."""
        yielded: set[int] = set()
        for _ in chain(self, [None]):
            for i in [i for i in self.finished if i not in yielded]:
                yielded.add(i)
                yield self.finished[i]
