"""Codecs: waveforms to codes and back.

`Encodec` is the codec of MusicGen; `StereoCodec` makes a stereo codec of any mono one. `Codec` is the protocol that
every codec implements.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import torch
from torch import Tensor, nn

from musicgen.config import CodecConfig
from musicgen.errors import InputError
from musicgen.model.decoder_stream import BlockStream, DecoderStream, Rest, size_at
from musicgen.model.rvq import Quantized, QuantizerTraining, ResidualVectorQuantizer
from musicgen.model.seanet import SEANetDecoder, SEANetEncoder
from musicgen.model.seanet_math import EXACT, SEANetMath
from musicgen.model.seanet_stream import DecoderState

# Frames that a stream decodes at once, from a frame on: at first soon ready, later in less time in all. Who makes codes
# at 1.2 times real time or faster has a block's sound before that of the block before has been played. Signals of
# longer blocks do not stay in a processor's cache.
BLOCKS = ((48, 32), (0, 16))


class Codec(Protocol):
    """The protocol of codecs: K codes, each one of V values, for every `hop` samples."""

    @property
    def sample_rate(self) -> int:
        """Samples per second."""
        ...

    @property
    def channels(self) -> int:
        """Audio channels."""
        ...

    @property
    def hop(self) -> int:
        """Samples per frame."""
        ...

    @property
    def frame_rate(self) -> float:
        """Frames per second."""
        ...

    @property
    def codebooks(self) -> int:
        """Codes per frame."""
        ...

    @property
    def codebook_size(self) -> int:
        """Values of one code."""
        ...

    def encode(self, wav: Tensor) -> Tensor:
        """Waveform [B, C, N] to codes [B, K, T], T = ceil(N / hop)."""
        ...

    def decode(self, codes: Tensor) -> Tensor:
        """Codes [B, K, T] to a waveform [B, C, T * hop]."""
        ...

    def decode_latent(self, codes: Tensor) -> Tensor:
        """Codes [B, K, T] to the sum of their codewords [B, D, T]; mono codecs only."""
        ...

    def decoder_stream(self, block: int | None = None) -> DecoderStream:
        """Decodes the codes of one piece as they come, `block` frames at once; None is what costs little in all.

        Blocks of another size give samples that differ by rounding.
        """
        ...


class Encodec(nn.Module):
    """EnCodec for one channel: SEANet, residual vector quantizer, SEANet."""

    channels = 1

    def __init__(self, config: CodecConfig) -> None:
        super().__init__()
        self.config = config
        self.sample_rate, self.hop, self.frame_rate = config.sample_rate, config.hop, config.frame_rate
        self.codebooks, self.codebook_size = config.codebooks, config.codebook_size
        self.encoder = SEANetEncoder(config, self.channels)
        self.quantizer = ResidualVectorQuantizer(config.latent_dim, config.codebooks, config.codebook_size)
        self.decoder = SEANetDecoder(config, self.channels)
        self.stream_math: SEANetMath = EXACT  # what its decoder streams compute with

    def forward(
        self, wav: Tensor, training: QuantizerTraining | None = None, generator: torch.Generator | None = None
    ) -> tuple[Tensor, Quantized]:
        """Encode and decode a waveform [B, 1, N], with gradients; with `training` the codebooks are updated.

        Returns the waveform of the same length and what the quantizer made of the latents.
        """
        quantized = self.quantizer(self.encoder(_checked_wav(wav, self.channels)), training, generator)
        return self.decoder(quantized.latent)[..., : wav.shape[-1]], quantized

    @torch.no_grad()
    def encode(self, wav: Tensor, codebooks: int | None = None) -> Tensor:
        """Waveform [B, 1, N] to codes [B, K, T], T = ceil(N / hop), of the first `codebooks` or all."""
        return self.quantizer.encode(self.encoder(_checked_wav(wav, self.channels)), codebooks)

    @torch.no_grad()
    def decode(self, codes: Tensor) -> Tensor:
        """Codes [B, K, T] to a waveform [B, 1, T * hop]; K may be smaller than at encoding."""
        wav: Tensor = self.decoder(self.decode_latent(codes))
        return wav

    @torch.no_grad()
    def decode_latent(self, codes: Tensor) -> Tensor:
        """Codes [B, K, T] to the sum of their codewords [B, D, T]."""
        return self.quantizer.decode(codes)

    def decoder_stream(self, block: int | None = None) -> BlockStream:
        """Decodes the codes of one piece as they come; the samples differ from those of `decode` by rounding only."""
        state = DecoderState.of(self.decoder, self.stream_math)
        held_back = -(-self.decoder.delay // self.hop)

        def decode(codes: Tensor, last: bool) -> Tensor:
            return state.begin(self.decode_latent(codes), last)

        def size(frame: int) -> int:
            ordinary = block or size_at(frame, BLOCKS)
            return ordinary if frame else ordinary + held_back

        return BlockStream(decode, self.channels, size, after=state.end)


class StereoCodec(nn.Module):
    """Two channels through a mono codec, codes interleaved: codebooks 2k and 2k + 1 are codebook k of left and right.

    With `per_timestep` frames are interleaved instead, left first: K codebooks at twice the frame rate.
    """

    channels = 2

    def __init__(self, codec: Codec, per_timestep: bool = False) -> None:
        super().__init__()
        if codec.channels != 1:
            raise InputError(f"A stereo codec is made of a mono codec, got one of {codec.channels} channels.")
        self.codec = codec
        self.per_timestep = per_timestep

    @property
    def sample_rate(self) -> int:
        """Samples per second."""
        return self.codec.sample_rate

    @property
    def hop(self) -> int:
        """Samples per frame, per pair of frames with `per_timestep`."""
        return self.codec.hop

    @property
    def frame_rate(self) -> float:
        """Frames per second."""
        return self.codec.frame_rate * (2 if self.per_timestep else 1)

    @property
    def codebooks(self) -> int:
        """Codes per frame."""
        return self.codec.codebooks * (1 if self.per_timestep else 2)

    @property
    def codebook_size(self) -> int:
        """Values of one code."""
        return self.codec.codebook_size

    def encode(self, wav: Tensor) -> Tensor:
        """Waveform [B, 2, N] to codes [B, 2K, T], or [B, K, 2T] with `per_timestep`."""
        return self.join(self.codec.encode(_checked_wav(wav, self.channels).flatten(0, 1)[:, None]))

    def decode(self, codes: Tensor) -> Tensor:
        """Codes [B, 2K, T], or [B, K, 2T] with `per_timestep`, to a waveform [B, 2, T * hop]."""
        return _channels(self.codec.decode(self.split(codes)))

    def decode_latent(self, codes: Tensor) -> Tensor:
        """Always raises InputError: there is a latent per channel; `split` the codes and use the mono codec."""
        raise InputError("Stereo codes have a latent per channel: split the codes and use the mono codec.")

    def split(self, codes: Tensor) -> Tensor:
        """Interleaved codes to mono ones [2B, K, T]: left and right of item 0, of item 1, and so on."""
        B, codebooks, frames = codes.shape
        count = frames if self.per_timestep else codebooks
        if count % 2:
            raise InputError(f"Interleaved codes come in pairs, got an odd number of {count}.")
        if self.per_timestep:
            return codes.reshape(B, codebooks, frames // 2, 2).permute(0, 3, 1, 2).flatten(0, 1)
        return codes.reshape(B, codebooks // 2, 2, frames).transpose(1, 2).flatten(0, 1)

    def join(self, codes: Tensor) -> Tensor:
        """Mono codes [2B, K, T], as `split` gives them, to interleaved ones."""
        B, K, T = codes.shape
        pairs = codes.reshape(B // 2, 2, K, T)
        return (
            pairs.permute(0, 2, 3, 1).flatten(2) if self.per_timestep else pairs.transpose(1, 2).flatten(1, 2)
        )

    def decoder_stream(self, block: int | None = None) -> StereoStream:
        """Decodes the codes of one piece as they come."""
        return StereoStream(self, self.codec.decoder_stream(block))


@dataclass(slots=True)
class StereoStream:
    """A `DecoderStream` of stereo codes over that of a mono codec."""

    codec: StereoCodec
    mono: DecoderStream
    # [B, K, 1]: with `per_timestep`, a frame of the left channel without its right one.
    odd: Tensor | None = None

    def push(self, codes: Tensor) -> Tensor:
        """Take the next codes [B, 2K, n]; returns the samples [B, 2, m] that are final."""
        return _channels(self.mono.push(self._split(codes)))

    def finish(self) -> Tensor:
        """All samples [B, 2, m] that were held back."""
        self._check_pairs()
        return _channels(self.mono.finish())

    def begin(self, codes: Tensor | None) -> Iterator[Rest]:
        """See `DecoderStream`."""
        if codes is None:
            self._check_pairs()
        for rest in self.mono.begin(None if codes is None else self._split(codes)):
            yield partial(_channels_of, rest)

    def _split(self, codes: Tensor) -> Tensor:
        """Mono codes of the next pairs."""
        if self.codec.per_timestep:
            codes = codes if self.odd is None else torch.cat([self.odd, codes], dim=-1)
            paired = codes.shape[-1] // 2 * 2
            codes, self.odd = codes[..., :paired], codes[..., paired:]
        return self.codec.split(codes)

    def _check_pairs(self) -> None:
        if self.odd is not None and self.odd.shape[-1]:
            raise InputError(
                "Interleaved frames come in pairs, got a left one without its right one at the end."
            )


def _channels_of(rest: Rest) -> Tensor:
    return _channels(rest())


def _channels(wav: Tensor) -> Tensor:
    """Mono waveforms [2B, 1, N] to stereo ones [B, 2, N]."""
    return wav.reshape(wav.shape[0] // 2, 2, wav.shape[-1])


def _checked_wav(wav: Tensor, channels: int) -> Tensor:
    if wav.dim() != 3 or wav.shape[1] != channels or not wav.shape[2]:
        raise InputError(f"This codec takes waveforms [batch, {channels}, samples], got {list(wav.shape)}.")
    return wav
