"""Loop points and tempo in wav files: the chunks `smpl` (samplers) and `acid` (sequencers)."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from musicgen.io.riff import chunk, with_chunks
from musicgen.notation import quarters_a_minute, read_key

_NO_ROOT, _HAS_ROOT, _STRETCHES = 0x8000, 0x02, 0x04
_MIDDLE_C = 60


@dataclass(frozen=True, slots=True)
class Loop:
    """That music is a loop: with its tempo, metre and key, where they are known."""

    bpm: float | None = None
    metre: str | None = None
    key: str | None = None


def with_loop(data: bytes, loop: Loop, *, rate: int, samples: int) -> bytes:
    """A wav file with loop points at its first and last sample and, if the tempo is known, a tempo."""
    chunks = chunk(b"smpl", _smpl(rate, samples))
    if loop.bpm is not None:
        chunks += chunk(b"acid", _acid(loop, samples / rate))
    return with_chunks(data, chunks)


def _smpl(rate: int, samples: int) -> bytes:
    """One loop that is played forwards without end. The period of a sample is in nanoseconds."""
    head = struct.pack("<9I", 0, 0, round(1e9 / rate), _MIDDLE_C, 0, 0, 0, 1, 0)
    return head + struct.pack("<6I", 0, 0, 0, samples - 1, 0, 0)


def _acid(loop: Loop, seconds: float) -> bytes:
    """Beats, metre, tempo and root of a loop. Beats are quarter notes; in 6/8 and 12/8 ours are dotted ones."""
    metre, bpm = loop.metre or "4/4", loop.bpm or 0.0
    upper, lower = map(int, metre.split("/"))
    quarters = quarters_a_minute(bpm, metre)
    root, flags = _NO_ROOT, _STRETCHES
    if loop.key is not None:
        root, flags = _MIDDLE_C + read_key(loop.key)[0], _STRETCHES | _HAS_ROOT
    beats = round(seconds * quarters / 60)
    return struct.pack("<IHHfIHHf", flags, root, 0x8000, 0.0, beats, lower, upper, quarters)
