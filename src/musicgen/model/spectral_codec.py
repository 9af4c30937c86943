"""A neural codec of spectral magnitudes: nano's codec, in place of the EnCodec of MusicGen.

The encoder maps |STFT|^power, a scale on which both loud partials and quiet decays count, to one residual
vector-quantized latent per hop. The decoder predicts the magnitudes; `phase.py` finds a waveform that has them.
With noise bands in the config it predicts the magnitudes of tones and, separately, a smooth noise level per band: the
waveform of noise cannot be predicted, only averaged, but its level can, and its phases are those of white noise.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musicgen.config import SpectralCodecConfig
from musicgen.model.noise import band_shapes, white_noise
from musicgen.model.phase import Spectrum, advance_phases, reconstruct
from musicgen.model.rvq import ResidualVectorQuantizer

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
        # A sum of shifted products: depthwise Conv1d is many times slower on a CPU, most of all in training.
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
        self.written = Spectrum(config.written_window, config.hop // config.subframes)
        self.written_bins = config.written_window // 2 + 1
        written = (self.written_bins + config.noise_bands) * config.subframes
        if config.noise_bands:
            shapes = band_shapes(config.sample_rate, self.written_bins, config.noise_bands)
            self.register_buffer("shapes", shapes, persistent=False)
        self.shapes: Tensor
        read = bins + self.written_bins * config.subframes * config.fine_input
        self.encoder = ConvNeXt(read, config.encoder_width, config.encoder_blocks, config.latent_dim)
        self.quantizer = ResidualVectorQuantizer(config.latent_dim, config.codebooks, config.codebook_size)
        self.decoder = ConvNeXt(config.latent_dim, config.decoder_width, config.decoder_blocks, written)

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
        """Power-law magnitudes of a waveform: [B, 1, N] to [B, T, bins]; a full-scale sine peaks at 1.

        With `fine_input` the decoder's finer frames of the same time are appended to the bins.
        """
        magnitudes = self.spectrum.analyse(wav[:, 0]).abs()
        features = magnitudes.clamp_min(1e-7).pow(self.config.power)
        if not self.config.fine_input:
            return features
        B, T, _ = features.shape
        whole = F.pad(wav, (0, T * self.hop - wav.shape[-1]))
        return torch.cat([features, self.written_features(whole).reshape(B, T, -1)], dim=-1)

    def encode_features(self, features: Tensor) -> Tensor:
        """Features [B, T, bins] to latents [B, D, T], not yet quantized."""
        latents: Tensor = self.encoder(features)
        return latents.transpose(1, 2)

    def written_features(self, wav: Tensor) -> Tensor:
        """The decoder's target features for a waveform [B, 1, N]: [B, T * subframes, decoder bins]."""
        magnitudes = self.written.analyse(wav[:, 0]).abs()
        return magnitudes.clamp_min(1e-7).pow(self.config.power)

    def decode_features(self, latents: Tensor) -> Tensor:
        """Latents [B, D, T] to features [B, T * subframes, decoder bins + noise bands]."""
        features: Tensor = self.decoder(latents.transpose(1, 2))
        if self.config.subframes == 1:
            return features
        B, T, _ = features.shape
        return features.view(B, T * self.config.subframes, -1)

    def encode(self, wav: Tensor) -> Tensor:
        """Waveform [B, 1, N] to codes [B, K, T]."""
        return self.quantizer.encode(self.encode_features(self.features(wav)))

    def decode_latent(self, codes: Tensor) -> Tensor:
        """Codes [B, K, T] to the sum of their codewords [B, D, T]."""
        return self.quantizer.decode(codes)

    def decode(self, codes: Tensor) -> Tensor:
        """Codes [B, K, T] to a waveform [B, 1, T * hop]."""
        return self.sound(self.decode_features(self.decode_latent(codes)))

    def sound(self, features: Tensor, first_frame: int = 0) -> Tensor:
        """Decoded features to a waveform [B, 1, T * hop].

        `first_frame` is the index of the first frame in its piece; the noise is a hash of the sample number in it.
        """
        steps, written = self.config.phase_steps, self.written
        if not self.config.noise_bands:
            return reconstruct(written, self._magnitudes(features), steps)[:, None]
        tones = self._magnitudes(features[..., : self.written_bins])
        levels = self._magnitudes(features[..., self.written_bins :].clamp_min(0.0) @ self.shapes)
        noise = white_noise(first_frame * written.hop, tones.shape[1] * written.hop, tones.device)
        spectrum = written.analyse(noise[None]) * (levels / written.noise_magnitude)
        first = torch.polar(tones, advance_phases(written, tones)) + spectrum
        # The sum gives the phases only. Its magnitudes vary at random, and overlapping frames of random phases vary
        # once more in the synthesis; so the magnitudes are those that the sum has on average.
        wanted = torch.addcmul(tones.square(), levels, levels).sqrt()
        power = torch.addcmul(first.real.square(), first.imag, first.imag).clamp_min_(1e-18)
        return reconstruct(written, wanted, steps, first * power.rsqrt_().mul_(wanted))[:, None]

    def _magnitudes(self, features: Tensor) -> Tensor:
        # Not pow(), whose last bits depend on the number of threads.
        return features.clamp_min(0.0).log().div(self.config.power).exp()
