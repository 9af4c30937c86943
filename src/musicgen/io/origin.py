"""Where music comes from: the files of its model, by their hash, and the sound that it was given."""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.io import atomic
from musicgen.io.audio import Audio
from musicgen.io.hub import AUDIOCRAFT_FILES, WORD_FILES
from musicgen.io.notes import Notes
from musicgen.io.user_folders import cache_folder

# The files of a model that its music depends on: weights, settings, tokenizer, and what prompts are read by.
_NAMES = (
    "*.safetensors", "*.bin", "*.th", "config.json", "generation_config.json", "preprocessor_config.json",
    "adapter_config.json", "tokenizer.json", *WORD_FILES,
)  # fmt: skip
_CACHE = "weights.json"
_REMEMBERED = 200  # files in the cache of hashes
_BLOCK = 2**20


@dataclass(frozen=True, slots=True)
class _FileState:
    """A file as it was when the model was loaded."""

    path: str
    size: int
    changed: int  # nanoseconds
    inode: int

    @classmethod
    def of(cls, path: Path) -> _FileState:
        stat = path.stat()
        return cls(str(path.resolve()), stat.st_size, stat.st_mtime_ns, stat.st_ino)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The files that a model was loaded from; `hash` reads them when it is first asked for, and remembers."""

    files: tuple[tuple[str, _FileState], ...]  # names, which are part of the hash, and states

    @classmethod
    def of(cls, *places: Path) -> Fingerprint:
        """The files of model folders or of single model files, as they are now."""
        found = {path for place in places for path in _files(place)}
        return cls(tuple((path.name, _FileState.of(path)) for path in sorted(found, key=_name)))

    def joined(self, other: Fingerprint) -> Fingerprint:
        """These files and those of an adapter."""
        return Fingerprint(self.files + other.files)

    def hash(self) -> str | None:
        """SHA-256, in hex, over the names and the SHA-256 of the files; None if one was changed since it was loaded.

        The hash of a file that has the same path, size, time and inode as before is taken from the user's cache
        folder; else the file is read, about a second for each gigabyte.
        """
        cache = _Cache()
        whole = hashlib.sha256()
        for name, state in self.files:
            one = cache.hash_of(state)
            if one is None:
                return None
            whole.update(f"{name} {one}\n".encode())
        cache.save()
        return whole.hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What music is made by and from, beside its options: a model on a device, and given sound."""

    model: str
    license: str  # of the weights
    device: str  # cpu, cuda or mps
    dtype: str
    fingerprint: Fingerprint | None = None  # None for a model that was made in memory
    input_hash: str | None = None

    def describe(self, config: MusicGenConfig) -> str:
        """A model of this config in words: what it follows, its sound, its licence."""
        parts = {"melody": config.chroma, "style": config.style, "tempo, key and chords": config.clock}
        follows = ", ".join(["text", *(name for name, part in parts.items() if part)])
        channels = "stereo" if config.stereo else "mono"
        return (
            f"{self.model!r}: {self.dtype} on {self.device}; follows {follows}; {channels}, {config.sample_rate} Hz, "
            f"windows of {config.window_seconds:g} s; weights licensed {self.license}"
        )


def file_hash(path: Path) -> str:
    """SHA-256, in hex, of a file. Raises OSError."""
    whole = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            whole.update(block)
    return whole.hexdigest()


def hash_of_sounds(sounds: Sequence[Audio | Notes | Tensor | None]) -> str | None:
    """SHA-256, in hex, of sound, notes or codes that music was made from; None where all are None.

    It is that of the samples or codes that are used, so a cut of a file has another hash than the whole.
    """
    if all(sound is None for sound in sounds):
        return None
    whole = hashlib.sha256()
    for sound in sounds:
        if sound is None:
            whole.update(b"none")
            continue
        if isinstance(sound, Notes):
            for note in sound:
                whole.update(struct.pack("<ddQQ", note.start, note.end, note.pitch, note.velocity))
            continue
        numbers = sound if isinstance(sound, Tensor) else sound.samples
        rate = 0 if isinstance(sound, Tensor) else sound.rate
        whole.update(struct.pack("<QQQ", rate, *numbers.shape))
        whole.update(numbers.cpu().contiguous().numpy().tobytes())
    return whole.hexdigest()


def _files(place: Path) -> list[Path]:
    """The files of a model: those of its folder; or a single file, and AudioCraft's codec beside it."""
    if place.is_dir():
        return [path for pattern in _NAMES for path in place.glob(pattern) if path.is_file()]
    lm, codec = (place.with_name(name) for name in AUDIOCRAFT_FILES)
    return [place, codec] if place == lm and codec.is_file() else [place]


def _name(path: Path) -> str:
    return path.name


class _Cache:
    """Hashes of files by their state, in one small JSON file; one that cannot be read or written is done without."""

    def __init__(self) -> None:
        self._path = cache_folder() / _CACHE
        self._known: dict[str, str] = {}
        self._new = False
        try:
            known = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return
        if isinstance(known, dict):
            self._known = {key: one for key, one in known.items() if isinstance(one, str) and len(one) == 64}

    def hash_of(self, state: _FileState) -> str | None:
        key = f"{state.path}:{state.size}:{state.changed}:{state.inode}"
        try:
            if _FileState.of(Path(state.path)) != state:
                return None
            if key in self._known:
                return self._known[key]
            found = file_hash(Path(state.path))
            if _FileState.of(Path(state.path)) != state:
                return None
        except OSError:
            return None
        self._known[key], self._new = found, True
        return self._known[key]

    def save(self) -> None:
        if not self._new:
            return
        kept = dict(list(self._known.items())[-_REMEMBERED:])
        try:
            atomic.write_bytes(self._path, json.dumps(kept, indent=0).encode())
        except OSError:
            return  # the next process reads the files again
