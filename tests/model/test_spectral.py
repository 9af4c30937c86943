import pytest
import torch

from musicgen.config import SpectralCodecConfig
from musicgen.model.codec import Codec
from musicgen.model.spectral import ConvNeXtBlock, SpectralCodec


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
