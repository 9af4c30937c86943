from dataclasses import replace

import pytest
import torch

from musicgen.config import SpectralCodecConfig
from musicgen.errors import ConfigError
from musicgen.model.codec import Codec
from musicgen.model.phase import reconstruct
from musicgen.model.spectral_codec import ConvNeXtBlock, ConvNeXtStream, SpectralCodec


def small() -> SpectralCodec:
    config = SpectralCodecConfig(
        sample_rate=8000, hop=160, window=640, power=0.3, encoder_width=32, encoder_blocks=2, decoder_width=32,
        decoder_blocks=2, latent_dim=8, codebooks=4, codebook_size=16, phase_steps=4,
    )  # fmt: skip
    torch.manual_seed(0)
    return SpectralCodec(config).eval()


def noise(B: int, samples: int) -> torch.Tensor:
    return 0.1 * torch.randn(B, 1, samples, generator=torch.Generator().manual_seed(1))


def test_is_a_codec() -> None:
    codec: Codec = small()
    assert (codec.sample_rate, codec.channels, codec.frame_rate, codec.hop) == (8000, 1, 50.0, 160)
    assert (codec.codebooks, codec.codebook_size) == (4, 16)


@pytest.mark.parametrize("samples", [1, 159, 160, 161, 8000])
@torch.inference_mode()
def test_frames_and_samples(samples: int) -> None:
    codec = small()
    codes = codec.encode(noise(2, samples))
    frames = -(-samples // 160)
    assert codes.shape == (2, 4, frames)
    assert codes.dtype == torch.int64
    assert int(codes.min()) >= 0
    assert int(codes.max()) < 16
    assert codec.decode(codes).shape == (2, 1, frames * 160)
    assert codec.decode_latent(codes).shape == (2, 8, frames)


@torch.inference_mode()
def test_a_batch_equals_its_singles() -> None:
    codec, wav = small(), noise(3, 4000)
    codes = codec.encode(wav)
    assert torch.equal(codes, torch.cat([codec.encode(wav[i : i + 1]) for i in range(3)]))
    singles = torch.cat([codec.decode(codes[i : i + 1]) for i in range(3)])
    torch.testing.assert_close(codec.decode(codes), singles, rtol=0, atol=1e-4)


@torch.inference_mode()
def test_silence_is_finite() -> None:
    codec = small()
    assert codec.decode(codec.encode(torch.zeros(1, 1, 1600))).isfinite().all()


def test_shifted_products_are_a_depthwise_convolution() -> None:
    torch.manual_seed(2)
    block = ConvNeXtBlock(16, 1)
    x = torch.randn(2, 20, 16)
    convolved = torch.nn.functional.conv1d(
        x.transpose(1, 2), block.taps.T[:, None], padding=3, groups=16
    ).transpose(1, 2)
    want = x + block.scale * block.down(torch.nn.functional.gelu(block.up(block.norm(convolved))))
    torch.testing.assert_close(block(x), want)


def finer() -> SpectralCodec:
    config = replace(small().config, subframes=2, synthesis_window=320, noise_bands=8)
    torch.manual_seed(0)
    return SpectralCodec(config).eval()


@torch.inference_mode()
def test_a_decoder_may_write_finer_frames_than_the_encoder_reads() -> None:
    codec = finer()
    codes = codec.encode(noise(2, 4000))
    assert codes.shape == (2, 4, 25)
    assert codec.decode_features(codec.decode_latent(codes)).shape == (2, 50, 161 + 8)
    assert codec.written_features(noise(2, 4000)).shape == (2, 50, 161)
    wav = codec.decode(codes)
    assert wav.shape == (2, 1, 4000) and wav.isfinite().all()
    singles = torch.cat([codec.decode(codes[i : i + 1]) for i in range(2)])
    torch.testing.assert_close(wav, singles, rtol=0, atol=1e-4)


@torch.inference_mode()
def test_noise_levels_become_noise_of_that_level() -> None:
    codec = finer()
    features = torch.zeros(1, 100, 161 + 8)
    features[..., 161:] = 0.01**0.3  # a level that has every bin at 0.01 of a full-scale sine
    wav = codec.sound(features)[0]
    level = float(codec.written.analyse(wav)[:, 4:-4].abs().square().mean().sqrt())
    assert level == pytest.approx(0.01, rel=0.1)


@torch.inference_mode()
def test_without_noise_a_codec_sounds_as_ever() -> None:
    codec = small()
    features = codec.features(noise(1, 3200))
    magnitudes = features.clamp_min(0.0).log().div(0.3).exp()
    torch.testing.assert_close(codec.sound(features)[:, 0], reconstruct(codec.spectrum, magnitudes, 4))


@pytest.mark.parametrize("kind", ["small", "finer"])
@pytest.mark.parametrize("frames", [1, 2, 30, 200])
def test_a_stream_equals_offline_to_the_bit(kind: str, frames: int) -> None:
    codec = small() if kind == "small" else finer()
    codes = torch.randint(16, (1, 4, frames), generator=torch.Generator().manual_seed(1))
    whole = codec.decode(codes)
    for size in (1, 7, 50):
        stream = codec.decoder_stream()
        parts = [stream.push(part) for part in torch.split(codes, size, dim=-1)]
        assert torch.equal(torch.cat([*parts, stream.finish()], dim=-1), whole)
    assert whole.shape == (1, 1, frames * 160)


@torch.inference_mode()
@pytest.mark.parametrize("kind", ["small", "finer"])
def test_a_stream_computes_what_network_and_phase_search_compute_of_the_whole(kind: str) -> None:
    codec = small() if kind == "small" else finer()
    codes = torch.randint(16, (2, 4, 120), generator=torch.Generator().manual_seed(1))
    features = codec.decode_features(codec.decode_latent(codes))
    network, latents = ConvNeXtStream(codec.decoder), codec.decode_latent(codes).transpose(1, 2)
    parts = [network(part, last) for part, last in ((latents[:, :50], False), (latents[:, 50:], True))]
    torch.testing.assert_close(torch.cat(parts, dim=1).view_as(features), features)
    # Phases follow from peaks, and a rounding may make another bin the peak: compare what is decoded.
    decoded = [codec.written.analyse(wav[:, 0]).abs() for wav in (codec.decode(codes), codec.sound(features))]
    assert float((decoded[0] - decoded[1]).norm() / decoded[0].norm()) < 0.05


@torch.no_grad()
def test_a_stream_has_the_weights_as_they_are_now() -> None:
    codec = small()
    latents = codec.decode_latent(torch.randint(16, (1, 4, 40))).transpose(1, 2)
    before = ConvNeXtStream(codec.decoder)(latents, True)
    for each in codec.decoder.parameters():
        each.mul_(1.1)
    changed = codec.decoder(latents)
    assert (changed - before).abs().max() > 1e-3
    torch.testing.assert_close(ConvNeXtStream(codec.decoder)(latents, True), changed)


def test_the_first_sound_needs_the_frames_that_it_depends_on() -> None:
    codec = small()
    first = codec.decoder_stream().size(0)
    assert first == 2 * 3 + 16, "of two blocks, and of the fourth frame with four iterations"
    stream = codec.decoder_stream()
    codes = torch.randint(16, (1, 4, first), generator=torch.Generator().manual_seed(1))
    assert stream.push(codes[..., :-1]).shape[-1] == 0
    assert stream.push(codes[..., -1:]).shape[-1] >= 0.05 * 8000


def test_bad_shapes_are_refused() -> None:
    for wrong, message in (({"subframes": 3}, "divide hop"), ({"synthesis_window": 100}, "multiple of hop")):
        with pytest.raises(ConfigError, match=message):
            replace(small().config, **wrong)
    with pytest.raises(ConfigError, match="noise_bands"):
        replace(small().config, noise_bands=1)
