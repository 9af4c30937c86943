"""A neural codec of spectral magnitudes: nano's codec, in place of the EnCodec of MusicGen.

The encoder maps |STFT|^power, a scale on which both loud partials and quiet decays count, to one residual
vector-quantized latent per hop. The decoder predicts the magnitudes; `phase.py` finds a waveform that has them.
With noise bands in the config it predicts the magnitudes of tones and, separately, a smooth noise level per band: the
waveform of noise cannot be predicted, only averaged, but its level can, and its phases are those of white noise.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from musicgen.config import SpectralCodecConfig
from musicgen.model.decoder_stream import BlockStream, decode_whole, size_at
from musicgen.model.noise import band_shapes, white_noise
from musicgen.model.phase import PhaseAdvance, PhaseSearch, polar
from musicgen.model.products import Product, linear
from musicgen.model.rvq import ResidualVectorQuantizer
from musicgen.model.stft import Spectrum

KERNEL_FRAMES = 7
REACH = KERNEL_FRAMES // 2  # frames on either side that a block looks at
WIDENING = 3
# Codec frames decoded at once, from a frame on: at first soon ready, later in less time in all.
BLOCKS = ((600, 128), (72, 64), (40, 32), (0, 16))
FIRST_SECONDS = 0.05  # sound of the first block


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
        return self.inside(F.pad(x, (0, 0, REACH, REACH)), self.up, self.down)

    def inside(self, padded: Tensor, up: Product, down: Product) -> Tensor:
        """Of frames [B, T + 6, D] all but the three at either end: [B, T, D]; `up` and `down` are as the layers'."""
        frames = padded.shape[1] - 2 * REACH
        # A sum of shifted products: depthwise Conv1d is many times slower on a CPU, most of all in training.
        mixed = padded[:, :frames] * self.taps[0]
        for i in range(1, KERNEL_FRAMES):
            mixed = torch.addcmul(mixed, padded[:, i : i + frames], self.taps[i])
        x = padded[:, REACH : REACH + frames]
        return torch.addcmul(x, down(F.gelu(up(self.norm(mixed)))), self.scale)


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


@dataclass(slots=True)
class ConvNeXtStream:
    """A `ConvNeXt` on one sequence, piece by piece: each block is three frames behind the previous one."""

    network: ConvNeXt
    # Of each block, the frames [B, n, D] that it still needs.
    contexts: list[Tensor] = field(default_factory=list)

    def __call__(self, x: Tensor, last: bool) -> Tensor:
        """Frames [B, n, features_in] to those [B, m, features_out] that are final; all of them after the `last`."""
        network = self.network
        x = network.norm_in(linear(network.input)(x))
        edge = x.new_zeros(x.shape[0], REACH, x.shape[2])
        contexts = self.contexts or [edge] * len(network.blocks)
        self.contexts = []
        for block, context in zip(network.blocks, contexts, strict=True):
            known = torch.cat([context, x, edge] if last else [context, x], dim=1)
            complete = max(0, known.shape[1] - 2 * REACH)
            self.contexts.append(known[:, complete:])
            assert isinstance(block, ConvNeXtBlock), "nn.ModuleList does not know what it holds"
            x = block.inside(known, linear(block.up), linear(block.down)) if complete else known[:, :0]
        return linear(network.output)(network.norm_out(x))


class SpectralCodec(nn.Module):
    """Waveform [B, 1, N] to codes [B, K, T] and back, T = ceil(N / hop)."""

    channels = 1

    def __init__(self, config: SpectralCodecConfig) -> None:
        super().__init__()
        self.config = config
        self.sample_rate, self.hop, self.frame_rate = config.sample_rate, config.hop, config.frame_rate
        self.codebooks, self.codebook_size = config.codebooks, config.codebook_size
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
        return self._frames(self.decoder(latents.transpose(1, 2)))

    def encode(self, wav: Tensor) -> Tensor:
        """Waveform [B, 1, N] to codes [B, K, T]."""
        return self.quantizer.encode(self.encode_features(self.features(wav)))

    def decode_latent(self, codes: Tensor) -> Tensor:
        """Codes [B, K, T] to the sum of their codewords [B, D, T]."""
        return self.quantizer.decode(codes)

    def decode(self, codes: Tensor) -> Tensor:
        """Codes [B, K, T] to a waveform [B, 1, T * hop]."""
        return decode_whole(self.decoder_stream(), codes)

    def decoder_stream(self, block: int | None = None) -> BlockStream:
        """Decodes the codes of one piece as they come, `block` frames at once, by default what costs least."""
        network, sound = ConvNeXtStream(self.decoder), SoundStream(self)

        def decode(codes: Tensor, last: bool) -> Tensor:
            latents = self.quantizer.decode(codes)
            return self._frames(network(latents.transpose(1, 2), last))

        later = self._block if block is None else lambda frame: block if frame else self._block(0)
        return BlockStream(decode, self.channels, later, after=sound)

    def sound(self, features: Tensor) -> Tensor:
        """Decoded features [B, T * subframes, bins] to a waveform [B, 1, T * hop]."""
        stream, pieces = SoundStream(self), torch.split(features, BLOCKS[0][1] * self.config.subframes, dim=1)
        return torch.cat([stream(piece, piece is pieces[-1]) for piece in pieces], dim=-1)

    def _frames(self, features: Tensor) -> Tensor:
        """What the decoder's network gives for codec frames, as frames of its STFT."""
        B, T, _ = features.shape
        return features.view(B, T * self.config.subframes, -1)

    def _block(self, frame: int) -> int:
        """Codec frames of the block that begins with a frame; the first gives `FIRST_SECONDS` of sound."""
        if frame:
            return size_at(frame, BLOCKS)
        spectrum = self.written
        hops = -(-(round(FIRST_SECONDS * self.sample_rate) + spectrum.margin) // spectrum.hop)
        frames = PhaseSearch(spectrum, self.config.phase_steps).frames_for(hops)
        return REACH * len(self.decoder.blocks) - (-frames // self.config.subframes)


@dataclass(slots=True)
class SoundStream:
    """Features of one piece to its samples, piece by piece."""

    codec: SpectralCodec
    advance: PhaseAdvance = field(init=False)
    search: PhaseSearch = field(init=False)
    taken: int = 0  # frames of noise

    def __post_init__(self) -> None:
        spectrum = self.codec.written
        self.advance = PhaseAdvance(spectrum)
        self.search = PhaseSearch(spectrum, self.codec.config.phase_steps)

    def __call__(self, features: Tensor, last: bool) -> Tensor:
        """The next features [B, n, bins] to the samples [B, 1, m] that are final; all of them after the `last`."""
        return self.search(*self.spectra(features), last)[:, None]

    def spectra(self, features: Tensor) -> tuple[Tensor, Tensor]:
        """The next features [B, n, bins] to the complex frames from which the phases are searched, and magnitudes."""
        codec = self.codec
        if not codec.config.noise_bands:
            wanted = self._magnitudes(features)
            return polar(wanted, self.advance(wanted)), wanted
        tones = self._magnitudes(features[..., : codec.written_bins])
        levels = self._magnitudes(features[..., codec.written_bins :].clamp_min(0.0) @ codec.shapes)
        # In real numbers: products of complex and real ones take several times as long.
        phases, noise = self.advance(tones), self._noise(tones.shape[1])
        real = torch.addcmul(phases.cos().mul_(tones), noise.real, levels)
        imaginary = torch.addcmul(phases.sin().mul_(tones), noise.imag, levels)
        # The sum gives the phases only. Its magnitudes vary at random, and overlapping frames of random phases vary
        # once more in the synthesis; so the magnitudes are those that the sum has on average.
        wanted = torch.addcmul(tones.square(), levels, levels).sqrt()
        power = torch.addcmul(real.square(), imaginary, imaginary).clamp_min_(1e-18)
        scale = power.rsqrt_().mul_(wanted)
        return torch.complex(real.mul_(scale), imaginary.mul_(scale)), wanted

    def _noise(self, frames: int) -> Tensor:
        """The next complex frames [1, n, bins] of noise of level 1; a hash of the number of the sample."""
        spectrum = self.codec.written
        if not frames:
            return spectrum.analysis.new_zeros(1, 0, self.codec.written_bins)
        start = self.taken * spectrum.hop - spectrum.margin
        samples = (frames + spectrum.parts - 1) * spectrum.hop
        noise = white_noise(start, samples, spectrum.analysis.device)
        self.taken += frames
        return spectrum.frames(noise[None]) * (1.0 / spectrum.noise_magnitude)

    def _magnitudes(self, features: Tensor) -> Tensor:
        # Not pow(), whose last bits depend on the number of threads.
        return features.float().clamp_min(0.0).log().div(self.codec.config.power).exp()
