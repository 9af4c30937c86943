"""A neural codec of spectral magnitudes: what nano speaks where MusicGen speaks EnCodec.

The encoder sees |STFT|^power, a scale on which both loud partials and quiet tails count, and leaves one residual
vector-quantized latent per hop. The decoder predicts the magnitudes; `phase.py` finds a waveform that has them.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musicgen.config import SpectralCodecConfig
from musicgen.model.phase import Spectrum, reconstruct
from musicgen.model.quantizer import ResidualVectorQuantizer

KERNEL_FRAMES = 7
WIDENING = 3


class ConvNeXtBlock(nn.Module):
    """Depthwise convolution over time, then a two-layer perceptron per frame; [B, T, D] to [B, T, D]."""

    def __init__(self, width: int, layers: int) -> None:
        super().__init__()
        self.taps = nn.Parameter(torch.randn(KERNEL_FRAMES, width) / KERNEL_FRAMES**0.5)
        self.norm = nn.LayerNorm(width)
        self.up = nn.Linear(width, WIDENING * width)
        self.down = nn.Linear(WIDENING * width, width)
        self.scale = nn.Parameter(torch.full((width,), 1.0 / layers))

    def forward(self, x: Tensor) -> Tensor:
        """Zero-padded at both ends: x [B, T, D] to [B, T, D]."""
        frames = x.shape[1]
        padded = F.pad(x, (0, 0, KERNEL_FRAMES // 2, KERNEL_FRAMES // 2))
        # A sum of shifted products: depthwise Conv1d is many times slower on a CPU, in training above all.
        mixed = padded[:, :frames] * self.taps[0]
        for i in range(1, KERNEL_FRAMES):
            mixed = torch.addcmul(mixed, padded[:, i : i + frames], self.taps[i])
        return torch.addcmul(x, self.down(F.gelu(self.up(self.norm(mixed)))), self.scale)


class ConvNeXt(nn.Module):
    """Linear in, blocks, norm, linear out; [B, T, features_in] to [B, T, features_out]."""

    def __init__(self, features_in: int, width: int, blocks: int, features_out: int) -> None:
        super().__init__()
        self.input = nn.Linear(features_in, width)
        self.norm_in = nn.LayerNorm(width)
        self.blocks = nn.ModuleList(ConvNeXtBlock(width, blocks) for _ in range(blocks))
        self.norm_out = nn.LayerNorm(width)
        self.output = nn.Linear(width, features_out)

    def forward(self, x: Tensor) -> Tensor:
        """Frame features [B, T, features_in] to [B, T, features_out]."""
        x = self.norm_in(self.input(x))
        for block in self.blocks:
            x = block(x)
        out: Tensor = self.output(self.norm_out(x))
        return out


class SpectralCodec(nn.Module):
    """Waveform [B, 1, N] to codes [B, K, T] and back, T = ceil(N / hop)."""

    channels = 1

    def __init__(self, config: SpectralCodecConfig) -> None:
        super().__init__()
        self.config = config
        self.spectrum = Spectrum(config.window, config.hop)
        bins = config.window // 2 + 1
        self.encoder = ConvNeXt(bins, config.encoder_width, config.encoder_blocks, config.latent_dim)
        self.quantizer = ResidualVectorQuantizer(config.latent_dim, config.codebooks, config.codebook_size)
        self.decoder = ConvNeXt(config.latent_dim, config.decoder_width, config.decoder_blocks, bins)

    @property
    def sample_rate(self) -> int:
        """Samples per second."""
        return self.config.sample_rate

    @property
    def hop(self) -> int:
        """Samples per frame."""
        return self.config.hop

    @property
    def frame_rate(self) -> float:
        """Frames per second."""
        return self.config.frame_rate

    @property
    def codebooks(self) -> int:
        """Codes per frame."""
        return self.config.codebooks

    @property
    def codebook_size(self) -> int:
        """Values of one code."""
        return self.config.codebook_size

    def features(self, wav: Tensor) -> Tensor:
        """Power-law magnitudes of a waveform: [B, 1, N] to [B, T, bins]; a full-scale sine peaks at 1."""
        magnitudes = self.spectrum.analyse(wav[:, 0]).abs()
        return magnitudes.clamp_min(1e-7).pow(self.config.power)

    def encode_features(self, features: Tensor) -> Tensor:
        """Features [B, T, bins] to latents [B, D, T], not yet quantized."""
        latents: Tensor = self.encoder(features)
        return latents.transpose(1, 2)

    def decode_features(self, latents: Tensor) -> Tensor:
        """Latents [B, D, T] to features [B, T, bins]."""
        features: Tensor = self.decoder(latents.transpose(1, 2))
        return features

    def encode(self, wav: Tensor) -> Tensor:
        """Waveform [B, 1, N] to codes [B, K, T]."""
        return self.quantizer.encode(self.encode_features(self.features(wav)))

    def decode_latent(self, codes: Tensor) -> Tensor:
        """Codes [B, K, T] to the sum of their codewords [B, D, T]."""
        return self.quantizer.decode(codes)

    def decode(self, codes: Tensor) -> Tensor:
        """Codes [B, K, T] to a waveform [B, 1, T * hop]."""
        features = self.decode_features(self.decode_latent(codes))
        # Not pow(), whose last bits hang on the number of threads.
        magnitudes = features.clamp_min(0.0).log().div(self.config.power).exp()
        return reconstruct(self.spectrum, magnitudes, self.config.phase_steps)[:, None]
