"""Commands that take a recording apart: `musicgen notes` and `musicgen midi`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from musicgen.apps.destination import check_apart, shown
from musicgen.apps.messages import say
from musicgen.errors import InputError
from musicgen.notation import FASTEST_BPM, SLOWEST_BPM

if TYPE_CHECKING:
    from musicgen.io.notes import Notes

Recording = Annotated[Path, typer.Argument(help="An audio file.")]


def notes(
    file: Annotated[Path, typer.Argument(help="An audio file, such as a hummed tune; or a MIDI file.")],
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", help="A table (.csv) or MIDI file (.mid); by default the table is printed."
        ),
    ] = None,
    *,
    all_notes: Annotated[
        bool, typer.Option("--all", help="All notes that sound, not one at a time as of a melody.")
    ] = False,
) -> None:
    """Find the notes of a melody. The table can be corrected, and given to `generate` as --input-audio.

    Example: musicgen notes hum.wav -o hum.csv
    """
    from musicgen.io.notes import Notes

    if output is not None:
        _check_notes_file(output, file, "hum.csv")
    found = Notes.find(file)
    if found is not None:
        found = found if all_notes else found.melody()
    else:
        from musicgen.io.audio import read
        from musicgen.measure.transcription import hummed, transcribe

        found = (transcribe if all_notes else hummed)(read(file))
    if output is None:
        say(found.encoded("csv").decode().rstrip())
        return
    _write_notes(found, output)


def midi(
    file: Recording,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", help="The MIDI file (.mid) to write; by default that of the same name here."
        ),
    ] = None,
    *,
    onset: Annotated[
        float,
        typer.Option("--onset", help="Probability from which on a note begins, 0 to 1: lower finds more."),
    ] = 0.5,
    sounding: Annotated[
        float, typer.Option("--sounding", help="Probability from which on a note sounds, 0 to 1.")
    ] = 0.3,
    bpm: Annotated[
        float | None,
        typer.Option(
            "--bpm", help="Tempo of the file's bars; no note is moved. By default that of its tags, or 120."
        ),
    ] = None,
) -> None:
    """Write the notes of a recording, of any instruments, as a MIDI file.

    Example: musicgen midi song.wav -o song.mid
    """
    output = Path(f"{file.stem}.mid") if output is None else output
    _check_notes_file(output, file, "song.mid")
    for name, value in (("--onset", onset), ("--sounding", sounding)):
        if not 0 < value < 1:
            raise InputError(f"{name} must be between 0 and 1, got {value:g}.")
    if bpm is not None and not SLOWEST_BPM <= bpm <= FASTEST_BPM:
        raise InputError(f"--bpm must be from {SLOWEST_BPM:g} to {FASTEST_BPM:g}, got {bpm:g}.")
    from musicgen.io import tags
    from musicgen.io.audio import read
    from musicgen.measure.transcription import transcribe

    found = transcribe(read(file), onset=onset, sounding=sounding)
    made_by = tags.read(file)
    asked = None if made_by is None else made_by.tempo
    tempo, metre = (bpm, "4/4") if bpm is not None or asked is None else asked
    _write_notes(found, output, tempo, metre)


def _check_notes_file(output: Path, source: Path, example: str) -> None:
    """Raise InputError unless `output` can be written as notes, before anything is listened to."""
    from musicgen.io.audio_formats import check_place
    from musicgen.io.notes import SUFFIXES

    if output.suffix.lower() not in SUFFIXES:
        raise InputError(
            f"The file name {shown(output.name)!r} must end in one of {', '.join(SUFFIXES)}; for example {example}."
        )
    check_place(output)
    check_apart([output], str(source))


def _write_notes(found: Notes, output: Path, bpm: float | None = None, metre: str | None = None) -> None:
    replaced = " (an older file of this name is replaced)" if output.is_file() else ""
    saved = found.save(output, bpm=bpm, metre=metre, title=output.stem)
    count = f"{len(found)} {'note' if len(found) == 1 else 'notes'}"
    tempo = "" if bpm is None else f", {bpm:.0f} bpm"
    say(f"{shown(saved)}: {count} in {found.duration:.2f} s{tempo}{replaced}")
