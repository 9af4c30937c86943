"""Chunks of RIFF files, of which wav is one: a name of four letters, a length, a body, and a zero after an odd one."""

from __future__ import annotations

import struct


def chunk(name: bytes, body: bytes) -> bytes:
    """One chunk."""
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def with_chunks(data: bytes, chunks: bytes) -> bytes:
    """A whole file with more chunks at its end; its length, in its head, is mended."""
    whole = data + b"\0" * (len(data) % 2) + chunks
    return whole[:4] + struct.pack("<I", len(whole) - 8) + whole[8:]
