"""Pictures of sound: PNG that others read, with energy where it sounds."""

import base64
import io
import re
import zlib
from xml.etree import ElementTree

import numpy as np
import pytest
import soundfile
import torch

from musicgen.io.audio import Audio
from musicgen.io.audio_picture import HEIGHT, WIDTH, spectrogram_png, waveform_svg

RATE = 32_000


def pixels(png: bytes) -> np.ndarray:
    """Rows of a PNG of the kind that is written here."""
    width, height = (int.from_bytes(png[at : at + 4], "big") for at in (16, 20))
    data = png[png.index(b"IDAT") + 4 : png.index(b"IEND") - 8]
    return (
        np.frombuffer(zlib.decompress(data), np.uint8)
        .reshape(height, 1 + 3 * width)[:, 1:]
        .reshape(height, width, 3)
    )


def test_a_tone_is_bright_at_its_pitch():
    time = torch.arange(2 * RATE) / RATE
    bright = []
    for hertz in (110, 880, 7040):
        picture = pixels(spectrogram_png(torch.sin(2 * torch.pi * hertz * time)[None], RATE)).astype(int)
        assert picture.shape[0] == HEIGHT and picture.shape[1] <= WIDTH
        bright.append(int(picture[:, picture.shape[1] // 2].sum(axis=1).argmax()))
    assert bright[0] > bright[1] > bright[2], "higher pitch is further up"
    assert abs((bright[0] - bright[1]) - (bright[1] - bright[2])) <= 2, "three octaves are as high everywhere"


def test_a_waveform_is_an_outline():
    wave = torch.cat([torch.zeros(1000), torch.ones(1000)])[None]
    polygon = ElementTree.fromstring(waveform_svg(wave)).find("polygon")
    points = [tuple(map(float, pair.split(","))) for pair in polygon.get("points").split()]
    assert len(points) == 2 * WIDTH
    assert points[0][1] == HEIGHT / 2 and points[WIDTH - 1][1] == 1.0


@pytest.mark.parametrize("count", [1, 2, 100, 5000])
def test_any_length_has_pictures(count):
    samples = torch.rand(2, count)
    assert ElementTree.fromstring(waveform_svg(samples)) is not None
    assert pixels(spectrogram_png(samples, 8000)).shape[2] == 3


@pytest.mark.parametrize(("rate", "kind"), [(32_000, "audio/mpeg"), (12_345, "audio/wav")])
def test_a_notebook_gets_a_player_and_both(rate, kind):
    html = Audio(0.1 * torch.randn(2, rate), rate)._repr_html_()
    (found, data) = re.search(r'<audio controls src="data:([a-z/]+);base64,([^"]+)"', html).groups()
    assert found == kind
    assert soundfile.info(io.BytesIO(base64.b64decode(data))).samplerate == rate
    assert "<svg" in html and "data:image/png;base64," in html
