"""Data URIs hold any bytes, and broken ones are one sentence."""

import pytest

from musicgen.errors import AudioError, InputError
from musicgen.io import data_uri


@pytest.mark.parametrize("data", [b"", b"RIFF", bytes(range(256))])
def test_what_is_encoded_is_decoded(data):
    uri = data_uri.encode(data, "audio/wav")
    assert uri.startswith("data:audio/wav;base64,")
    assert data_uri.decode(uri, AudioError) == data


def test_other_ways_to_write_one():
    assert data_uri.decode("data:,a%20b", AudioError) == b"a b"
    assert data_uri.decode("DATA:audio/wav;BASE64,UklGRg%3D%3D", AudioError) == b"RIFF"


@pytest.mark.parametrize("error", [AudioError, InputError])
@pytest.mark.parametrize(
    ("uri", "sentence"), [("data:x", "no comma"), ("data:;base64,!!!!", "broken base64")]
)
def test_broken_ones_are_refused(uri, sentence, error):
    with pytest.raises(error, match=sentence):
        data_uri.decode(uri, error)
