"""New sound in finished sound: loud where both are loud, and never so loud that the file around it changes."""

import math

import pytest
import torch

from musicgen.engine.regions import bridge, insert_region, replace_region
from musicgen.engine.sound import SEAM_SECONDS
from musicgen.engine.splice import FULL, PEAK, faded_in, highest_of
from musicgen.io.audio import Audio, encode

RATE = 32_000


@pytest.fixture
def loud():
    """A clip of two seconds as loud as can be; its lowest sample is the lowest of a 16-bit file."""
    wave = torch.sin(torch.arange(2 * RATE) * (2 * math.pi * 220 / RATE)).sign()
    return Audio(wave.clamp(max=FULL)[None], RATE)


@pytest.mark.parametrize(
    ("peaks", "highest"), [((0.1,), PEAK), ((0.1, 0.995), 0.995), ((-1.0,), FULL), ((1.5, 0.2), FULL)]
)
def test_the_highest_peak_is_within_bounds(peaks, highest):
    sounds = [torch.tensor([[0.05, peak]]) for peak in peaks]
    assert highest_of(*sounds, torch.zeros(1, 0)) == pytest.approx(highest, abs=1e-7)


def test_fades_of_loud_sounds_keep_below_full_scale_and_meet_what_is_around_them():
    time = torch.arange(RATE // 4) / RATE
    new = 0.98 * torch.sin(2 * math.pi * 330 * time)[None]
    old = 0.98 * torch.sin(2 * math.pi * 222 * time)[None]
    joined = faded_in(new, old, old, RATE)
    f = round(SEAM_SECONDS * RATE)
    assert joined.shape == new.shape and float(joined.abs().max()) == pytest.approx(PEAK)
    assert torch.allclose(joined[:, 0], old[:, 0], atol=1e-6)
    assert torch.allclose(joined[:, -1], old[:, -1], atol=1e-6)
    assert joined[:, f:-f].equal(new[:, f:-f])


def pcm16(audio):
    """The samples of a 16-bit file."""
    return torch.frombuffer(bytearray(encode(audio)[44:]), dtype=torch.int16)


@pytest.mark.parametrize("kind", ["nano", "tiny"])
def test_in_a_16_bit_file_nothing_outside_of_new_music_changes_also_where_all_is_loud(kind, made, loud):
    model, _ = made[kind]
    options = {"seed": 3, "candidates": 1}
    replaced = replace_region(model, loud, 0.6, 1.4, **options)
    inserted = insert_region(model, loud, 1.0, 0.8, **options)
    bridged = bridge(model, loud, loud, 0.8, **options)
    old, fade = pcm16(loud), round(SEAM_SECONDS * RATE)
    for edit, left in ((replaced, 0), (inserted, 0), (bridged, fade)):
        new, first, last = pcm16(edit.result.audio), round(edit.start * RATE), round(edit.end * RATE)
        after = old[last:] if edit is replaced else old[first:] if edit is inserted else old[fade:]
        assert new[: first - left].equal(old[: first - left])
        assert new[len(new) - len(after) :].equal(after)
