"""Files in data URIs (RFC 2397), as requests and pages bring and get them."""

from __future__ import annotations

import base64
import binascii
import urllib.parse

from musicgen.errors import MusicGenError


def encode(data: bytes, media_type: str = "") -> str:
    """Bytes as a data URI in base64."""
    return f"data:{media_type};base64,{base64.b64encode(data).decode()}"


def decode(uri: str, error: type[MusicGenError]) -> bytes:
    """The bytes of a data URI, in base64 or percent-encoded; raises `error` for one that is broken."""
    head, comma, body = uri.partition(",")
    if not comma:
        raise error("The data URI has no comma between its type and its data.")
    if not head.lower().endswith(";base64"):
        return urllib.parse.unquote_to_bytes(body)
    try:
        return base64.b64decode(urllib.parse.unquote(body), validate=True)
    except (binascii.Error, ValueError) as broken:
        raise error("The data URI holds broken base64.") from broken
