"""Pictures show where sound is, and where a continuation begins."""

import io
import re

import pytest
import torch

from musicgen.io.audio import Audio
from musicgen.page.measured import heights
from musicgen.page.pictures import seam, spectrogram, waveform

Image = pytest.importorskip("PIL.Image", reason="Pillow is not installed: it comes with the extra app")


def tone(hertz: float, seconds: float = 2.0, rate: int = 16_000) -> Audio:
    return Audio(0.5 * torch.sin(2 * torch.pi * hertz * torch.arange(round(seconds * rate)) / rate), rate)


def brightest_row(data: bytes) -> float:
    image = Image.open(io.BytesIO(data)).convert("L")
    pixels = torch.tensor(list(image.tobytes())).reshape(image.height, image.width)
    return int(pixels.float().mean(dim=1).argmax()) / image.height


def test_a_high_tone_stands_above_a_low_one():
    low, high = (brightest_row(spectrogram(tone(hertz))) for hertz in (110.0, 3000.0))
    assert high < 0.5 < low


def test_a_long_sound_has_a_picture_of_bounded_size():
    data = spectrogram(tone(440.0, seconds=120.0))
    assert Image.open(io.BytesIO(data)).width <= 900 and len(data) < 200_000


def test_a_waveform_has_a_bar_for_each_height():
    found = heights(tone(440.0), 40)
    assert found == [50] * 40
    assert waveform(found).count("M") == 40
    assert waveform([]).startswith("<svg")


def test_the_seam_is_where_the_clip_ends():
    picture = seam([50] * 10, 4.0, 16.0)
    assert re.search(r'line class="mg-cut" x1="160.0"', picture)
    assert "12.0 s of new music" in picture and "seam at 4.0 s" in picture


def test_a_clip_as_long_as_the_piece_is_told_to_leave_nothing_new():
    assert "longer duration" in seam([50], 8.0, 8.0)
