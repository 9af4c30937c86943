"""Chunks at the end of a wav file leave its sound as it is, and its length is right."""

import io

import soundfile
import torch

from musicgen.io.audio_write import encode_samples
from musicgen.io.riff import chunk, with_chunks


def test_chunks_of_odd_length_are_filled_up_and_the_sound_stays():
    data = encode_samples(torch.linspace(-0.5, 0.5, 101)[None], 32_000, "wav")
    more = with_chunks(data, chunk(b"abcd", b"123") + chunk(b"efgh", b""))
    assert more.startswith(data[:4]) and more.endswith(b"abcd\x03\x00\x00\x00123\x00efgh\x00\x00\x00\x00")
    assert int.from_bytes(more[4:8], "little") == len(more) - 8
    before, after = (soundfile.read(io.BytesIO(each))[0] for each in (data, more))
    assert (before == after).all()
