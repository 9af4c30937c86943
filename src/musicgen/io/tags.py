"""Tags of audio files: how a take was made, so that any player shows it and it can be made again.

Each file has a title (the prompt), an artist (the model), the program, the licence of the weights, and a comment: all
that is known, as JSON in ASCII. wav has them as a RIFF INFO list and as ID3, mp3 as ID3, flac and ogg as Vorbis
comments. There is no time of day among them, so that the same request makes the same bytes.

Vorbis comments are libsndfile's. RIFF and ID3 are written here: libsndfile reads no text of more than 2 kB from a wav
file, and writes UTF-8 into mp3 files where Latin-1 is meant. Sources: id3.org/id3v2.3.0; Microsoft's and IBM's
"Multimedia Programming Interface and Data Specifications 1.0".
"""

from __future__ import annotations

import io
import json
import struct
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, BinaryIO

from musicgen.errors import AudioError, ConfigError, InputError
from musicgen.generation import GenerationParams
from musicgen.io.riff import chunk
from musicgen.notation import FASTEST_BPM, METRES, SLOWEST_BPM
from musicgen.parse import FreeText, parse
from musicgen.plan import Plan

_LONGEST_TITLE = 200
_LARGEST = 2**22  # bytes of a comment that is read; a prompt is at most a part of it
_LONGEST_PROMPT = 100_000  # characters that are kept of a prompt
# Each text with libsndfile's name, the chunk of RIFF INFO and the frame of ID3.
_FIELDS = (
    ("title", "INAM", "TIT2"), ("artist", "IART", "TPE1"), ("software", "ISFT", "TSSE"),
    ("copyright", "ICOP", "TCOP"), ("comment", "ICMT", "COMM"),
)  # fmt: skip
_PROMPTS = ("prompt", "negative_prompt")


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeTags:
    """How a take was made. `options` are all fields of `GenerationParams` that are not none, without `input_audio`.

    Of `bridge` it is the name of its file. `model_hash` is that of the model's files (`Fingerprint.hash`), `input_hash`
    that of the sound or codes that were given (`hash_of_sounds`), and `input_name` the name of its file, without its
    folder. `plan` is what the music was asked to do in time. With `cut` a prompt was too long to be kept whole.
    """

    version: str
    model: str
    model_hash: str | None
    license: str
    device: str
    dtype: str
    options: Mapping[str, Any]
    plan: str | None = None
    input_name: str | None = None
    input_hash: str | None = None
    cut: bool = False

    @classmethod
    def of(
        cls,
        params: GenerationParams,
        *,
        version: str,
        model: str,
        model_hash: str | None,
        license: str,  # noqa: A002  # the field's name
        device: str,
        dtype: str,
        plan: str | None = None,
        input_hash: str | None = None,
    ) -> TakeTags:
        """The tags of a take with these options."""
        options = {each.name: getattr(params, each.name) for each in fields(params)}
        source, cut = options.pop("input_audio"), False
        options["bridge"] = _file_name(options["bridge"]) or (options["bridge"] and "sound")
        for name in _PROMPTS:
            if options[name] is not None and len(options[name]) > _LONGEST_PROMPT:
                options[name], cut = options[name][:_LONGEST_PROMPT], True
        return cls(
            version=version, model=model, model_hash=model_hash, license=license, device=device, dtype=dtype,
            options={name: value for name, value in options.items() if value is not None},
            plan=plan, input_name=_file_name(source), input_hash=input_hash, cut=cut,
        )  # fmt: skip

    @property
    def prompt(self) -> str | None:
        """The description that the take was made from."""
        return self.options.get("prompt")

    @property
    def seed(self) -> int | None:
        """Its seed."""
        return self.options.get("seed")

    @property
    def tempo(self) -> tuple[float, str] | None:
        """The tempo (beats a minute) and metre that it was asked to have; None where no tempo was asked for."""
        plan = Plan() if self.plan is None else Plan.read(self.plan)
        bpm, metre = self.options.get("bpm") or plan.bpm, self.options.get("metre") or plan.metre or "4/4"
        if not isinstance(bpm, int | float) or not SLOWEST_BPM <= bpm <= FASTEST_BPM or metre not in METRES:
            return None
        return float(bpm), metre

    def params(self, input_audio: str | None = None, bridge: str | None = None) -> GenerationParams:
        """The options to make the take again with, from these files; raises InputError for one that is unknown here."""
        given = (
            {"input_audio": input_audio} if bridge is None else {"input_audio": input_audio, "bridge": bridge}
        )
        return GenerationParams.build({**self.options, **given})

    def without_names(self) -> TakeTags:
        """The same without the names of given files."""
        options = {**self.options, **({"bridge": "sound"} if "bridge" in self.options else {})}
        return replace(self, input_name=None, options=options)

    def to_json(self) -> str:
        """All of it, as JSON in ASCII; without what is none."""
        known = {name: value for name, value in asdict(self).items() if value not in (None, False)}
        return json.dumps({"musicgen": known.pop("version"), **known})

    def texts(self) -> dict[str, str]:
        """The texts of a file's tags: title, artist, software, copyright, comment."""
        title = " ".join((self.prompt or "").split())
        return {
            "title": title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1]}…",
            "artist": f"MusicGen {self.model}",
            "software": f"musicgen {self.version}",
            "copyright": f"The weights of {self.model} are licensed {self.license}",
            "comment": self.to_json(),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class _Written:
    """The JSON of a comment, as it is read."""

    musicgen: str
    model: str
    license: str
    device: str
    dtype: str
    model_hash: str | None = None
    plan: FreeText | None = None
    input_name: FreeText | None = None
    input_hash: str | None = None
    cut: bool = False


def from_json(text: str) -> TakeTags | None:
    """The tags that `to_json` wrote; None for any other text. Raises AudioError for damaged ones."""
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(read, dict) or "musicgen" not in read:
        return None
    options = read.pop("options", None)
    try:
        written = parse(_Written, read, whole="the tag")
    except ConfigError as error:
        raise AudioError(f"The tag of musicgen is damaged: {error}") from error
    if not isinstance(options, dict):
        raise AudioError("The tag of musicgen is damaged: it has no options.")
    known = {name: value for name, value in asdict(written).items() if name != "musicgen"}
    return TakeTags(version=written.musicgen, options=options, **known)


# ---------------------------------------------------------------------------------------------------- writing


def wav_chunks(texts: Mapping[str, str]) -> bytes:
    """The chunks that a wav file has at its end for its tags: a LIST of INFO, and ID3."""
    info = b"INFO"
    for name, info_name, _ in _FIELDS:
        if texts[name]:
            info += chunk(info_name.encode(), texts[name].encode("utf-8", "replace") + b"\0")
    return chunk(b"LIST", info) + chunk(b"id3 ", id3(texts))


def id3(texts: Mapping[str, str]) -> bytes:
    """An ID3v2.3 tag, which stands at the beginning of an mp3 file."""
    frames = b""
    for name, _, frame in _FIELDS:
        if text := texts[name]:
            plain = text.isascii()
            body = text.encode("ascii") if plain else b"\xff\xfe" + text.encode("utf-16-le", "replace")
            if frame == "COMM":  # the language, and a description that is empty
                body = b"eng" + (b"\0" if plain else b"\xff\xfe\0\0") + body
            body = bytes([0 if plain else 1]) + body
            frames += frame.encode() + struct.pack(">IH", len(body), 0) + body
    size = bytes(len(frames) >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\0\0" + size + frames


# ---------------------------------------------------------------------------------------------------- reading


def read(path: str | Path) -> TakeTags | None:
    """The tags of a wav, mp3, flac or ogg file; None if musicgen did not write any. Raises AudioError."""
    try:
        with Path(path).open("rb") as file:
            found = map(from_json, _comments(file))
            return next((tags for tags in found if tags is not None), None)
    except OSError as error:
        raise AudioError(f"{path} cannot be read: {error.strerror}.") from error
    except (AudioError, InputError) as error:
        raise AudioError(f"{path}: {error}") from error


def _comments(file: BinaryIO) -> Iterator[str]:
    """The comments of a file; other programs may have put theirs before ours."""
    head = file.read(12)
    if head[:4] == b"RIFF" and head[8:] == b"WAVE":
        yield from _riff_comments(file)
    elif head[:3] == b"ID3" and len(head) == 12:
        yield from _id3_comments(file, head)
    else:
        import soundfile  # with numpy: too much for a command that lists the history

        file.seek(0)
        with suppress(RuntimeError, UnicodeDecodeError), soundfile.SoundFile(file) as sound:
            yield str(sound.comment)


def _riff_comments(file: BinaryIO) -> Iterator[str]:
    """The comments of the INFO lists of a wav file; `file` stands behind its first 12 bytes."""
    while len(head := file.read(8)) == 8:
        name, size = head[:4], int.from_bytes(head[4:], "little")
        end = file.tell() + size + size % 2
        if name == b"LIST" and 4 <= size <= _LARGEST and file.read(4) == b"INFO":
            inner = io.BytesIO(file.read(size - 4))
            while len(head := inner.read(8)) == 8:
                size = int.from_bytes(head[4:], "little")
                body = inner.read(size + size % 2)
                if head[:4] == b"ICMT":
                    yield body.rstrip(b"\0").decode("utf-8", "replace")
        file.seek(end)


def _id3_comments(file: BinaryIO, head: bytes) -> Iterator[str]:
    """The comments of an ID3 tag of version 2.3 or 2.4, whose first 12 bytes are `head`."""
    size = sum((byte & 0x7F) << shift for byte, shift in zip(head[6:10], (21, 14, 7, 0), strict=True))
    if head[3] not in (3, 4) or head[5] & 0x40:
        return
    file.seek(10)
    while file.tell() + 10 <= 10 + size and len(start := file.read(10)) == 10 and start[0]:
        shift = 7 if head[3] == 4 else 8
        length = sum(byte << shift * (3 - i) for i, byte in enumerate(start[4:8]))
        end = file.tell() + length
        if start[:4] == b"COMM" and 5 < length <= _LARGEST:
            body = file.read(length)
            encoding = ("latin-1", "utf-16", "utf-16-be", "utf-8")[min(body[0], 3)]
            zero = b"\0\0" if body[0] in (1, 2) else b"\0"
            yield body[4:].partition(zero)[2].decode(encoding, "replace").rstrip("\0")
        file.seek(end)


def _file_name(source: str | None) -> str | None:
    """The name of a file without its folder; None for none, and for a data URI."""
    return None if source is None or source.startswith("data:") else Path(source).name
