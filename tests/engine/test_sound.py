"""Decoding of codes in segments, seams, levels and fades."""

import math

import pytest
import torch

from musicgen.config import SpectralCodecConfig
from musicgen.engine.sound import (
    EDGE_SECONDS,
    CodeDecoder,
    close,
    codes_to_sound,
    continue_original,
    crossfade,
    decode_segments,
    fade_edges,
    steady,
)
from musicgen.model.spectral_codec import SpectralCodec

RATE = 8_000


@pytest.fixture(scope="module")
def codec() -> SpectralCodec:
    """A small spectral codec at 8 kHz whose frames are 20 ms."""
    torch.manual_seed(0)
    made = SpectralCodec(
        SpectralCodecConfig(
            sample_rate=RATE, hop=160, window=640, power=0.3, encoder_width=16, encoder_blocks=1, decoder_width=16,
            decoder_blocks=1, latent_dim=8, codebooks=4, codebook_size=16, phase_steps=2,
        )
    ).eval()  # fmt: skip
    for layer in made.quantizer.layers:
        layer.codebook.embed.normal_()
    return made


def test_music_of_any_length_is_decoded_as_a_stream_and_reports_every_half_minute(codec):
    codes = torch.randint(16, (1, 4, 3100), generator=torch.Generator().manual_seed(1))
    shares = list(decode_segments(codec, codes))
    assert shares == pytest.approx([1500 / 3100, 3000 / 3100, 1.0])
    wave = codes_to_sound(codec, codes)
    assert wave.shape == (1, 1, 3100 * 160)
    with torch.inference_mode():
        assert torch.equal(wave, codec.decode(codes))
    begun = codes_to_sound(codec, codes[..., :1600])
    assert torch.equal(wave[..., : 1500 * 160], begun[..., : 1500 * 160]), "it begins as a shorter one does"


class Silent:
    """A codec on some device whose blocks are never complete."""

    channels = 2

    def decoder_stream(self, block):
        return self

    def begin(self, codes):
        return iter(())


@pytest.mark.parametrize("frames", [3, 300])
def test_no_sound_yet_has_the_device_and_the_rows_of_the_codes(frames):
    decoder = CodeDecoder(Silent())
    assert decoder.finish().shape == (1, 2, 0)
    made = decoder.push(torch.zeros(3, 4, frames, dtype=torch.int64, device="meta"))
    assert made.shape == decoder.finish().shape == (3, 2, 0)
    assert made.device.type == decoder.finish().device.type == "meta"


def test_a_crossfade_keeps_the_power_of_like_and_unlike_sounds():
    noise = torch.randn(2, 1, 40_000, generator=torch.Generator().manual_seed(0))
    for before, after in ((noise[0], noise[1]), (noise[0], noise[0])):
        power = crossfade(before, after).square().view(10, -1).mean(1)
        assert power.sub(1).abs().max() < 0.06
    assert torch.equal(crossfade(noise[0], noise[1])[..., 0], noise[0][..., 0])


def test_a_clip_is_kept_to_its_end_and_goes_on_as_loud():
    time = torch.arange(4 * RATE) / RATE
    original = torch.stack([0.4 * torch.sin(2764 * time), 0.4 * torch.cos(2764 * time)])[:, : 3 * RATE]
    wave = 0.1 * torch.sin(2764 * time)[None]
    joined = continue_original(original, wave, RATE)
    assert joined.shape == (2, 4 * RATE)
    cut = 3 * RATE - round(0.05 * RATE)
    assert torch.equal(joined[:, :cut], original[:, :cut])
    assert joined[:, 3 * RATE :].square().mean().sqrt() == pytest.approx(0.4 / math.sqrt(2), rel=0.02)
    assert float(joined.diff(dim=-1).abs().max()) < 0.4 * 2764 / RATE * 1.2, "no click at the seam"


def test_silence_is_continued_without_a_gain():
    wave = torch.full((1, RATE), 0.1)
    assert torch.equal(continue_original(torch.zeros(1, 100), wave, RATE)[:, 100:], wave[:, 100:])


def noise(seconds: float) -> torch.Tensor:
    return 0.1 * torch.randn(1, round(seconds * RATE), generator=torch.Generator().manual_seed(0))


def levels(samples: torch.Tensor) -> torch.Tensor:
    """Level in dB of every five seconds."""
    return samples.unfold(-1, 5 * RATE, 5 * RATE).square().mean(-1).log10().mul(10)[0]


def test_a_slow_drift_is_taken_out():
    samples = noise(60)
    drifting = samples * 10 ** (torch.linspace(0, 12, samples.shape[1]) / 20)
    flat = levels(steady(drifting, RATE))
    assert float(levels(drifting)[-1] - levels(drifting)[0]) > 10
    assert float(flat.max() - flat.min()) < 2.5


def test_what_changes_within_seconds_stays_and_so_does_short_music():
    samples = noise(40)
    samples[:, 20 * RATE : 21 * RATE] = 0
    beaten = steady(samples, RATE)
    assert not beaten[:, 20 * RATE : 21 * RATE].any()
    assert float((levels(beaten) - levels(samples)).abs().max()) < 0.5
    assert steady(noise(20), RATE) is not None and torch.equal(steady(noise(20), RATE), noise(20))
    assert not steady(torch.zeros(1, 30 * RATE), RATE).any()


def test_what_is_kept_is_not_touched():
    samples = noise(60) * 10 ** (torch.linspace(0, 12, 60 * RATE) / 20)
    kept = 20 * RATE + 123
    flat = steady(samples, RATE, kept=kept)
    assert torch.equal(flat[:, :kept], samples[:, :kept])
    assert float(levels(flat)[4:].max() - levels(flat)[4:].min()) < 3
    step = flat[:, kept - RATE // 10 : kept + RATE // 10] / samples[:, kept - RATE // 10 : kept + RATE // 10]
    assert float(step.max() - step.min()) < 0.05, "it begins where the clip ends"


def test_edges_are_faded_where_music_begins_and_ends():
    ones = torch.ones(2, RATE)
    edge = round(EDGE_SECONDS * RATE)
    faded = fade_edges(ones, RATE)
    assert faded[:, 0].abs().max() == 0 and faded[:, -1].abs().max() < 0.01
    assert torch.equal(faded[:, edge:-edge], ones[:, edge:-edge])
    assert fade_edges(ones, RATE, begins=False)[:, 0].min() == 1, "never inside a continuation"
    slow = fade_edges(ones, RATE, fade_out=0.5)
    assert torch.equal(slow[:, edge : RATE // 2], ones[:, edge : RATE // 2])
    assert float(slow[0, RATE * 3 // 4]) == pytest.approx(0.5, abs=0.01)
    assert fade_edges(torch.ones(1, 1), RATE).shape == (1, 1)
    assert torch.equal(ones, torch.ones(2, RATE)), "the wave itself is not changed"


@pytest.mark.parametrize("fade_out", [0.0, 0.7])
def test_parts_are_faded_as_the_whole(fade_out):
    whole, parts = noise(1), []
    for first in range(0, RATE, 777):
        part = whole[:, first : first + 777]
        parts.append(fade_edges(part, RATE, fade_out=fade_out, first=first, total=RATE))
    assert torch.equal(torch.cat(parts, dim=1), fade_edges(whole, RATE, fade_out=fade_out))


def test_parts_are_closed_as_the_whole():
    whole = noise(3)
    want = close(whole, RATE, at=1.2, ring=0.7)
    assert torch.equal(want[:, : round(1.2 * RATE)], whole[:, : round(1.2 * RATE)])
    assert not want[:, round(1.9 * RATE) + 1 :].any()
    firsts = range(0, 3 * RATE, 777)
    parts = [close(whole[:, each : each + 777], RATE, at=1.2, ring=0.7, first=each) for each in firsts]
    assert torch.equal(torch.cat(parts, dim=1), want)
