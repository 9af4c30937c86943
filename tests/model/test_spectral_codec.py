from dataclasses import replace

import pytest
import torch

from musicgen.config import SpectralCodecConfig
from musicgen.errors import ConfigError
from musicgen.model.codec import Codec
from musicgen.model.phase import reconstruct
from musicgen.model.spectral_codec import ConvNeXtBlock, SpectralCodec


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
def test_noise_levels_become_noise_of_that_level_at_its_place() -> None:
    codec = finer()
    features = torch.zeros(1, 100, 161 + 8)
    features[..., 161:] = 0.01**0.3  # a level that has every bin at 0.01 of a full-scale sine
    wav = codec.sound(features)[0]
    level = float(codec.written.analyse(wav)[:, 4:-4].abs().square().mean().sqrt())
    assert level == pytest.approx(0.01, rel=0.1)
    assert not torch.equal(codec.sound(features, first_frame=7), wav[None])


@torch.inference_mode()
def test_without_noise_a_codec_sounds_as_ever() -> None:
    codec = small()
    features = codec.features(noise(1, 3200))
    magnitudes = features.clamp_min(0.0).log().div(0.3).exp()
    assert torch.equal(codec.sound(features)[:, 0], reconstruct(codec.spectrum, magnitudes, 4))


def test_bad_shapes_are_refused() -> None:
    for wrong, message in (({"subframes": 3}, "divide hop"), ({"synthesis_window": 100}, "multiple of hop")):
        with pytest.raises(ConfigError, match=message):
            replace(small().config, **wrong)
    with pytest.raises(ConfigError, match="noise_bands"):
        replace(small().config, noise_bands=1)
