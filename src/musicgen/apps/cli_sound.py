"""Commands that take a recording apart: `musicgen notes`, `musicgen midi`, `musicgen stems` and `musicgen pack`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from musicgen.apps.destination import check_apart, shown
from musicgen.apps.messages import say
from musicgen.apps.options import Device, Offline, WeightsDir
from musicgen.errors import InputError
from musicgen.notation import FASTEST_BPM, SLOWEST_BPM

if TYPE_CHECKING:
    from musicgen.io.audio import Audio
    from musicgen.io.hub import Place
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


def stems(
    file: Recording,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="The folder to write to; by default NAME-stems here."),
    ] = None,
    *,
    file_format: Annotated[
        str | None,
        typer.Option("--format", help="wav, flac, ogg or mp3; by default that of the file, or wav."),
    ] = None,
    device: Device = None,
    weights_dir: WeightsDir = None,
    offline: Offline = False,
) -> None:
    """Separate a recording into drums, bass, vocals and the rest, by Demucs: together they are the recording.

    Example: musicgen stems song.wav -o song-stems
    """
    folder = Path(f"{file.stem}-stems") if output is None else output
    chosen = _format(file_format, file)
    from musicgen.engine.companions import STEMS, stems_of
    from musicgen.io.audio import read
    from musicgen.io.audio_formats import FORMATS, check_output

    check_output(folder / f"bass{FORMATS[chosen][0]}")
    check_apart([folder / f"{name}{FORMATS[chosen][0]}" for name in STEMS], str(file))
    for name, audio in stems_of(read(file), _place(device, weights_dir, offline)).items():
        path = folder / f"{name}{FORMATS[chosen][0]}"
        say(f"{shown(path)}: {_heard(audio)}{_replaced(path)}")
        audio.save(path)


def pack(
    file: Recording,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="The zip to write; by default NAME.zip here.")
    ] = None,
    *,
    take: Annotated[
        Path | None,
        typer.Option("--take", help="Its codes (.mgtake); by default those of its name beside it."),
    ] = None,
    device: Device = None,
    weights_dir: WeightsDir = None,
    offline: Offline = False,
) -> None:
    """Write a zip of a recording with its stems, notes, picture, codes, and a text with prompt, seed and licence.

    What cannot be made here is left out, and said. Example: musicgen pack song.wav -o song.zip
    """
    output = Path(f"{file.stem}.zip") if output is None else output
    if output.suffix.lower() != ".zip":
        raise InputError(f"The file name {shown(output.name)!r} must end in .zip, such as song.zip.")
    from musicgen.engine.companions import Piece, companions
    from musicgen.io.audio_formats import check_place
    from musicgen.io.take import SUFFIX

    check_place(output)
    if take is not None and not take.is_file():
        raise InputError(f"{shown(take)} is not a file; --take names the codes of the recording (.mgtake).")
    beside = file.with_suffix(SUFFIX)
    codes = take if take is not None else beside if beside.is_file() else None
    for source in (file, codes):
        check_apart([output], None if source is None else str(source))
    piece = Piece.of_file(file, codes)
    made = companions(piece, ["pack"], _place(device, weights_dir, offline))
    for missing in made.missing:
        say(missing, err=True)
    replaced = _replaced(output)
    made.save(output)
    say(f"{shown(output)}: {_heard(piece.audio)}{replaced}")


def _format(given: str | None, file: Path) -> str:
    """The format of files that are made of a recording."""
    from musicgen.io.audio_formats import SUFFIXES as SOUND
    from musicgen.io.audio_formats import check_format

    chosen = SOUND.get(file.suffix.lower(), "wav") if given is None else given.lower()
    check_format(chosen)
    return chosen


def _place(device: str | None, weights_dir: Path | None, offline: bool) -> Place:
    from musicgen.engine.device import choose
    from musicgen.io.hub import Place

    return Place(choose(device, None).device, weights_dir, offline)


def _heard(audio: Audio) -> str:
    return f"{audio.duration:.2f} s"


def _replaced(path: Path) -> str:
    return " (an older file of this name is replaced)" if path.is_file() else ""


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
    replaced = _replaced(output)
    saved = found.save(output, bpm=bpm, metre=metre, title=output.stem)
    count = f"{len(found)} {'note' if len(found) == 1 else 'notes'}"
    tempo = "" if bpm is None else f", {bpm:.0f} bpm"
    say(f"{shown(saved)}: {count} in {found.duration:.2f} s{tempo}{replaced}")
