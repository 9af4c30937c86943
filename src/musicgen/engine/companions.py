"""What is made of a finished piece besides its sound: stems, notes, and a pack of all of it as a zip.

Each is a matter of optional packages and weights: where one is missing, a sentence says so, and the rest is made.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from musicgen.errors import AudioError, MissingExtraError, MusicGenError
from musicgen.io import atomic, basic_pitch, separation, tags
from musicgen.io.audio import Audio, encode, read
from musicgen.io.audio_formats import FORMATS, SUFFIXES, reason
from musicgen.io.audio_picture import spectrogram_png, waveform_svg
from musicgen.io.hub import Place
from musicgen.io.loops import Loop
from musicgen.io.notes import Notes
from musicgen.io.tags import TakeTags
from musicgen.io.take import SUFFIX, Take
from musicgen.measure.transcription import transcribe, transcribe_parts
from musicgen.plan import Plan

STEMS = ("drums", "bass", "other", "vocals")  # that Demucs separates
_NOTES, _STEMS = "notes.mid", "-stems/"
_SILENT = "drums"  # the stem without notes
_TIME = (1980, 1, 1, 0, 0, 0)  # of the files in a zip, so that the same piece makes the same bytes
_PACKED = (".txt", ".mid", ".csv", ".svg")  # the others do not get smaller
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Piece:
    """A finished piece of music: its sound and format, and how it was made and its codes, where they are known."""

    audio: Audio
    file_format: str = "wav"
    sample_format: str = "pcm16"
    tags: TakeTags | None = None
    take: Take | None = None
    data: bytes | None = None  # of its file, where it is written already
    loop_file: bytes | None = None  # the wav file of a loop, where it is written already

    @classmethod
    def of_file(
        cls, path: Path, codes: Path | None, loop_file: Path | None = None, *, sample_format: str = "pcm16"
    ) -> Piece:
        """The piece in a file, with the codes of a take's file, if it is there; a file of another kind becomes wav.

        Its tags say whether it is a loop; `loop_file` is its wav file, if it is there.
        """
        kind, made_by, audio = SUFFIXES.get(path.suffix.lower()), tags.read(path), read(path)
        return cls(
            audio=audio if made_by is None else _looped(audio, made_by),
            file_format=kind or "wav",
            sample_format=sample_format,
            tags=made_by,
            take=None if codes is None or not codes.is_file() else Take.read(codes),
            data=None if kind is None else path.read_bytes(),
            loop_file=None if loop_file is None or not loop_file.is_file() else loop_file.read_bytes(),
        )

    def encoded(self, audio: Audio | None = None) -> bytes:
        """The bytes of its file; or of `audio`, such as a stem, in the same format."""
        if audio is None and self.data is not None:
            return self.data
        sound = self.audio if audio is None else audio
        return encode(sound, self.file_format, sample_format=self.sample_format, tags=self.tags)


@dataclass(frozen=True, slots=True, eq=False)
class Companions:
    """Files beside a piece, by what follows its name without suffix, such as `-stems/bass.wav`; and what is missing."""

    files: Mapping[str, bytes]
    missing: tuple[str, ...] = ()

    def places(self, path: str | Path) -> dict[Path, bytes]:
        """Where the files belong beside a piece at `path`."""
        path = Path(path)
        return {path.parent / f"{path.stem}{name}": data for name, data in self.files.items()}

    def in_one(self, kind: str) -> bytes | None:
        """One of `COMPANIONS` as one file, stems as a zip; None if it could not be made."""
        if kind == "stems":
            stems = {
                name.removeprefix(_STEMS): data
                for name, data in self.files.items()
                if name.startswith(_STEMS)
            }
            return zipped(stems) if stems else None
        return self.files.get({"midi": ".mid", "pack": ".zip"}[kind])

    def save(self, path: str | Path) -> list[Path]:
        """Write the files beside a piece at `path`; returns their paths. Raises AudioError."""
        try:
            return [atomic.write_bytes(place, data) for place, data in self.places(path).items()]
        except (OSError, ValueError) as error:
            raise AudioError(f"What belongs beside {path} cannot be written: {reason(error)}.") from error


def names_of(kinds: Collection[str], file_format: str) -> list[str]:
    """What may follow the name of a piece without suffix in the files of these companions: `-stems/bass.wav`."""
    suffix = FORMATS[file_format][0]
    stems = [f"{_STEMS}{name}{suffix}" for name in STEMS] if "stems" in kinds else []
    endings = {"midi": ".mid", "pack": ".zip"}
    return [*stems, *(ending for kind, ending in endings.items() if kind in kinds)]


def reasons_missing(kinds: Collection[str], place: Place) -> list[str]:
    """Why some of these cannot be made here, in sentences; nothing is loaded."""
    found = []
    if "stems" in kinds or "pack" in kinds:
        found.append(separation.reason_missing(weights_dir=place.weights_dir, offline=place.offline))
    if "midi" in kinds or "pack" in kinds:
        found.append(basic_pitch.reason_missing())
    return [_sentence(each) for each in found if each is not None]


def stems_of(audio: Audio, place: Place) -> dict[str, Audio]:
    """The stems of a piece by their names. Raises MissingExtraError where Demucs or its weights are missing."""
    separator, reason = separation.find(place.device, weights_dir=place.weights_dir, offline=place.offline)
    if separator is None:
        raise MissingExtraError(_sentence(reason or "stems are not separated."))
    return separator.separated(audio)


def notes_of(audio: Audio, stems: Mapping[str, Audio] | None = None) -> Notes:
    """The notes of a piece: of each stem but the drums as a part of its own, if the stems are known."""
    if stems is None:
        return transcribe(audio)
    return transcribe_parts({name: each for name, each in stems.items() if name != _SILENT})


def companions(piece: Piece, kinds: Collection[str], place: Place) -> Companions:
    """The companions of a piece, of `COMPANIONS`; a pack has stems and notes, too. What cannot be made is said."""
    found, missing = _made(piece, kinds, place)
    files = {}
    for name, data in found.items():
        if name == _NOTES and "midi" in kinds:
            files[".mid"] = data
        elif name != _NOTES and "stems" in kinds:
            files[f"-{name}"] = data
    if "pack" in kinds:
        files[".zip"] = packed(piece, found, missing)
    return Companions(files, tuple(missing))


def in_one_file(
    piece: Piece, kinds: Collection[str], place: Place, others: Mapping[str, bytes] = MappingProxyType({})
) -> tuple[bytes, tuple[str, ...]]:
    """A zip of a piece and the companions that are asked for, where only one file can be given; and what is missing.

    `others` are files of takes beside the best, by their names.
    """
    found, missing = _made(piece, kinds, place)
    return packed(piece, {**found, **others}, missing, whole="pack" in kinds), tuple(missing)


def _made(piece: Piece, kinds: Collection[str], place: Place) -> tuple[dict[str, bytes], list[str]]:
    """The stems and notes that are needed, by their names in a pack, and why others are missing."""
    files, missing = dict[str, bytes](), list[str]()
    stems = None
    if "stems" in kinds or "pack" in kinds:
        stems = _tried(lambda: stems_of(piece.audio, place), missing)
        suffix = FORMATS[piece.file_format][0]
        files |= {f"stems/{name}{suffix}": piece.encoded(each) for name, each in (stems or {}).items()}
    if "midi" in kinds or "pack" in kinds:
        notes = _tried(lambda: notes_of(piece.audio, stems), missing)
        files |= {} if notes is None else {_NOTES: midi_of(piece, notes)}
    return files, missing


def midi_of(piece: Piece, notes: Notes) -> bytes:
    """The MIDI file of a piece, with the tempo that it was asked to have."""
    bpm, metre = piece.tags.tempo if piece.tags is not None and piece.tags.tempo else (None, None)
    title = " ".join((piece.tags.prompt or "").split())[:80] if piece.tags is not None else ""
    return notes.encoded("mid", bpm=bpm, metre=metre, title=title)


def packed(
    piece: Piece, files: Mapping[str, bytes], missing: Collection[str] = (), *, whole: bool = True
) -> bytes:
    """A zip with the piece, its loop, picture and codes as it has them, other files, and a text about it.

    Not `whole`, it is without picture and codes.
    """
    audio = piece.audio
    found = {f"mix{FORMATS[piece.file_format][0]}": piece.encoded()}
    if (loop := loop_wav(piece)) is not None:
        found["loop.wav"] = loop
    found |= files
    if whole:
        found["spectrogram.png"] = spectrogram_png(audio.samples, audio.rate)
        svg = waveform_svg(audio.samples).replace(
            "<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1
        )  # as a file
        found["waveform.svg"] = svg.encode()
    if whole and piece.take is not None:
        found[f"codes{SUFFIX}"] = piece.take.encoded()
    found["about.txt"] = _about(piece, found, missing).encode()
    return zipped(found)


def loop_wav(piece: Piece) -> bytes | None:
    """The wav file of a loop in another format, since only wav files have loop points; None for all else."""
    if piece.audio.loop is None or piece.file_format == "wav":
        return None
    return piece.loop_file or encode(piece.audio, "wav", tags=piece.tags)


def _looped(audio: Audio, made_by: TakeTags) -> Audio:
    """The sound of a file as the loop that its tags say it is, without what a format puts after its end."""
    length = made_by.options.get("duration")
    if not made_by.options.get("loop") or not isinstance(length, int | float):
        return audio
    samples = round(length * audio.rate)
    if audio.samples.shape[1] < samples:
        return audio  # a part of it was cut off
    plan = Plan() if made_by.plan is None else Plan.read(made_by.plan)
    bpm, metre, key = (made_by.options.get(name) or getattr(plan, name) for name in ("bpm", "metre", "key"))
    return Audio(audio.samples[:, :samples], audio.rate, Loop(bpm, metre, key))


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip of files by their names: the same bytes for the same files."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _TIME)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED if name.endswith(_PACKED) else zipfile.ZIP_STORED
            archive.writestr(entry, content)
    return data.getvalue()


def _about(piece: Piece, files: Collection[str], missing: Collection[str]) -> str:
    """A text: what the music is, how it was made, the licence, the files, and what is missing."""
    made_by, channels = piece.tags, piece.audio.samples.shape[0]
    lines = [f"{piece.audio.duration:.2f} s, {piece.audio.rate} Hz, {channels} channel{'s' * (channels > 1)}"]
    if made_by is None:
        lines.append("How it was made is not known: the file has no tags of musicgen.")
    else:
        shown = {name: value for name, value in made_by.options.items() if value not in (None, False, "")}
        lines += [
            f"prompt: {shown.pop('prompt', '(none)')}",
            f"seed: {shown.pop('seed', '(unknown)')}",
            f"model: {made_by.model}",
            f"licence: {made_by.texts()['copyright']}",
            f"made by: musicgen {made_by.version}, {made_by.dtype} on {made_by.device}",
            f"options: {json.dumps(shown, ensure_ascii=False)}",
        ]
        if made_by.plan is not None:
            lines.append(f"plan: {made_by.plan}")
        if made_by.input_hash is not None:
            lines.append(f"given sound: {made_by.input_name or 'in memory'}, hash {made_by.input_hash[:16]}")
    lines += ["", "Files:", *(f"  {name}" for name in files)]
    if missing:
        lines += ["", "Missing:", *(f"  {each}" for each in missing)]
    return "\n".join(lines) + "\n"


def _tried(make: Callable[[], Result], missing: list[str]) -> Result | None:
    """What a function makes; None where it cannot, and the reason added to `missing`."""
    try:
        return make()
    except MusicGenError as error:
        missing.append(str(error))
    except (RuntimeError, OSError, MemoryError) as error:  # of the optional packages
        missing.append(f"It failed: {str(error).splitlines()[0] if str(error) else type(error).__name__}.")
    return None


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
