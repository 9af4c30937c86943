"""Stems, notes and packs of a server's takes: made by a thread of their own when they are asked for, and kept."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from musicgen.engine import companions
from musicgen.engine.companions import Companions, Piece
from musicgen.engine.generation_run import place_of_other, places_of_others
from musicgen.errors import MusicGenError
from musicgen.generation import COMPANIONS, MOST_TAKES
from musicgen.io import atomic
from musicgen.io.hub import Place
from musicgen.io.take import SUFFIX, Take
from musicgen.serve.files import ALL, Files
from musicgen.serve.jobs import Codes
from musicgen.serve.jobs import Take as TakeRow

CODES = f"codes{SUFFIX}"  # the end of the name of a take's codes, beside its output
LOOP = "loop.wav"  # the same of a loop's wav file, where its output is none
# What each is called in an address, and its media type.
NAMES = {"stems": "stems.zip", "midi": "notes.mid", "pack": "pack.zip"}
TYPES = {"stems": "application/zip", "midi": "audio/midi", "pack": "application/zip"}


class CompanionFiles:
    """Makes companions of takes, one take at a time, since each may keep all processors busy. For many threads."""

    def __init__(self, files: Files, place: Callable[[], Place]) -> None:
        """`place` gives where the models are found that separate stems."""
        self._files, self._place = files, place
        self._lock = threading.Lock()

    def take_file(self, take: TakeRow) -> Path | None:
        """The file of a take's codes with all settings; None if it has no output, or was made without."""
        return self.output(take, codes=True)

    def codes(self, take: TakeRow) -> Codes | None:
        """The codes `[K, T]` of the file of a take; None where there is none."""
        path = self.take_file(take)
        return None if path is None else Take.read(path).codes.numpy().astype(np.int32)

    def path(self, take: TakeRow, kind: str) -> Path | None:
        """The file of a kind of companion, made now unless it is there; None if the take has no output.

        Raises MusicGenError where it cannot be made here.
        """
        assert kind in COMPANIONS
        output = self._files.output_path(take)
        if output is None:
            return None
        place = beside(output, NAMES[kind])
        with self._lock:
            if not place.is_file():
                codes = beside(output, CODES)
                piece = Piece.of_file(
                    output,
                    codes,
                    beside(output, LOOP),
                    sample_format=str(take.params.get("sample_format", "pcm16")),
                )
                made = companions.companions(piece, [kind], self._place())
                self._write(output, made)
            if not place.is_file():
                raise MusicGenError(" ".join(made.missing))
        return place

    def other(self, take: TakeRow, rank: int, *, codes: bool = False) -> Path | None:
        """The file of the take of a rank, from 2, that is kept beside the best, or of its codes; None without it."""
        return None if rank == 1 else self.output(take, rank, codes=codes)

    def output(self, take: TakeRow, rank: int = 1, *, codes: bool = False) -> Path | None:
        """The file of a take, or of one that is kept beside it, or of its codes; None if it is not there."""
        path = self._files.output_path(take) if 1 <= rank <= MOST_TAKES else None
        if path is not None and rank > 1:
            path = place_of_other(path, rank)
        if path is not None and codes:
            path = beside(path, CODES)
        return path if path is not None and path.is_file() else None

    def keep(
        self,
        output: Path,
        piece: Piece,
        place: Place,
        kinds: tuple[str, ...],
        *,
        in_one: bool,
        others: Sequence[Piece] = (),
    ) -> tuple[str, ...]:
        """Keep the codes of a piece beside its output, its companions of these kinds, and other takes.

        Returns what is missing. With `in_one` companions and other takes are a zip of all, too.
        """
        for path, other in places_of_others(output, others):
            atomic.write_bytes(path, other.encoded())
            if other.take is not None:
                atomic.write_bytes(beside(path, CODES), other.take.encoded())
        if piece.take is not None:
            atomic.write_bytes(beside(output, CODES), piece.take.encoded())
        if (loop := companions.loop_wav(piece)) is not None:
            atomic.write_bytes(beside(output, LOOP), loop)
        if not kinds and not (in_one and others):
            return ()
        with self._lock:
            if in_one:
                places = places_of_others(Path(f"other{output.suffix}"), others)
                files = {path.name: other.encoded() for path, other in places}
                whole, missing = companions.in_one_file(piece, kinds, place, files)
                atomic.write_bytes(beside(output, ALL), whole)
                return missing
            made = companions.companions(piece, kinds, place)
            self._write(output, made)
            return made.missing

    def _write(self, output: Path, made: Companions) -> None:
        for kind, name in NAMES.items():
            data = made.in_one(kind)
            if data is not None:
                atomic.write_bytes(beside(output, name), data)


def beside(output: Path, name: str) -> Path:
    """The path of a companion of an output."""
    return output.with_name(f"{output.stem}-{name}")
