"""MultiBand Diffusion: decodes codes to audio by denoising, with one diffusion model per frequency band.

Source: "From Discrete Tokens to High-Fidelity Audio Using Multi-Band Diffusion" (arXiv 2308.02560).
Everything runs in float32. Audio longer than a window is denoised in overlapping windows at each step, so that only
the waveform's memory grows with the duration.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Annotated, Any, cast

import torch
from torch import Tensor, nn

from musicgen.errors import ConfigError, InputError
from musicgen.model.bands import BandProcessor, ProcessorConfig, match_bands
from musicgen.model.codec import Encodec, StereoCodec
from musicgen.model.noise_schedule import Estimate, Noise, Schedule, ScheduleConfig
from musicgen.model.resample import resample
from musicgen.model.unet import UNet, UNetConfig, alignment
from musicgen.parse import Range, check, parse

WINDOW_SECONDS = 30.0  # audio up to this length is denoised in one window, as AudioCraft always does
OVERLAP_SECONDS = 1.0
MAX_BANDS = 16


def gaussian(seeds: Sequence[int]) -> Noise:
    """A noise function whose item i depends on `seeds[i]` only, not on the device or the other items."""
    generators = [torch.Generator().manual_seed(seed) for seed in seeds]

    def draw(shape: tuple[int, ...]) -> Tensor:
        if shape[0] != len(generators):
            raise InputError(f"Noise for {shape[0]} items needs as many seeds, got {len(generators)}.")
        return torch.stack([torch.randn(shape[1:], generator=each) for each in generators])

    return draw


def finish(steps: Generator[float, None, Tensor]) -> Tensor:
    """Run a generator of `MultiBandDiffusion` to its end; returns its audio."""
    audio: list[Tensor] = []

    def run() -> Iterator[float]:
        audio.append((yield from steps))

    for _ in run():
        pass
    return audio[0]


def in_windows(estimate: Callable[[int, int], Tensor], x: Tensor, window: int, overlap: int) -> Tensor:
    """Assemble a tensor shaped like `x` `[B, C, N]` from overlapping windows `estimate(start, stop)`.

    Windows cross-fade over the middle half of each overlap, away from their ends, where context is missing.
    """
    samples = x.shape[-1]
    ramp = ((torch.arange(overlap, device=x.device) + 0.5) / overlap * 2 - 0.5).clamp(0, 1)
    out = torch.zeros_like(x)
    for start in range(0, max(samples - overlap, 1), window - overlap):
        stop = min(start + window, samples)
        weight = torch.ones(stop - start, device=x.device)
        if start > 0:
            weight[:overlap] = ramp
        if stop < samples:
            weight[-overlap:] = 1 - ramp
        out[..., start:stop] += weight * estimate(start, stop)
    return out


@dataclass(frozen=True, slots=True, kw_only=True)
class Denoising:
    """Options of denoising.

    The normalization layers average over a window only, so denoising in windows is close to denoising the whole, not
    equal to it.
    """

    states: tuple[int, ...] | None = None  # steps, high to low, the last not evaluated; None: every 50th
    window_seconds: float | None = WINDOW_SECONDS  # longer audio is denoised in windows; None: never


@dataclass(frozen=True, slots=True, kw_only=True)
class BandConfig:
    """The configuration of one band: network, noise schedule and optional processor."""

    unet: UNetConfig
    schedule: ScheduleConfig
    processor: ProcessorConfig | None

    def __post_init__(self) -> None:
        check(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class DiffusionConfig:
    """The configuration of a MultiBand Diffusion checkpoint."""

    sample_rate: Annotated[int, Range(100, 768_000)]
    bands: tuple[BandConfig, ...]

    def __post_init__(self) -> None:
        check(self)
        if not 1 <= len(self.bands) <= MAX_BANDS:
            raise ConfigError(f"MultiBand Diffusion has 1 to {MAX_BANDS} bands, got {len(self.bands)}.")

    def to_dict(self) -> dict[str, Any]:
        """A JSON-ready dict that `from_dict` turns back into an equal config."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> DiffusionConfig:
        """Build from `to_dict`'s output; an unknown, missing or wrong entry raises ConfigError."""
        return parse(cls, data, whole="the MultiBand Diffusion config")


class BandModel(nn.Module):
    """The diffusion model of one frequency band."""

    def __init__(self, config: BandConfig) -> None:
        super().__init__()
        self.unet = UNet(config.unet)
        self.processor = BandProcessor(config.processor) if config.processor else None
        self.schedule = Schedule(config.schedule)

    def restore(self, x: Tensor) -> Tensor:
        """Restore the band levels of the training data, `[B, C, N]` both; without a processor nothing changes."""
        return x if self.processor is None else self.processor.restore(x)


class MultiBandDiffusion(nn.Module):
    """Decodes codec embeddings or codes to audio. Keys of its state: `bands.{i}.{unet,processor}.*`."""

    def __init__(self, config: DiffusionConfig) -> None:
        super().__init__()
        self.config = config
        self.bands = nn.ModuleList(BandModel(band) for band in config.bands)

    @torch.no_grad()
    def sample(
        self, condition: Tensor, samples: int, hop: int, noise: Noise, how: Denoising = Denoising()
    ) -> Generator[float, None, Tensor]:
        """Denoise `[B, C, samples]` given codec embeddings `[B, W, F]` of `hop` samples a frame.

        Yields the share done after each state, and returns the audio (see `finish`).
        """
        condition = condition.float()
        shape = (condition.shape[0], self.config.bands[0].unet.channels, samples)
        out = torch.zeros(shape, device=condition.device)
        for i, module in enumerate(self.bands):
            band = cast(BandModel, module)
            estimate = self._estimate(band.unet, condition, samples, hop, how.window_seconds)
            x = noise(shape).to(condition)
            states = band.schedule.states() if how.states is None else how.states
            for n, state in enumerate(band.schedule.few_steps(estimate, x, noise, states), 1):
                x = state
                yield (i + n / (len(states) - 1)) / len(self.bands)
            out += band.restore(x)
        return out

    def _estimate(
        self, unet: UNet, condition: Tensor, samples: int, hop: int, window_seconds: float | None
    ) -> Estimate:
        """The network as a function of state and step, on the whole audio or in windows aligned to its grid."""
        unit, rate = alignment(unet.config, hop), self.config.sample_rate
        if window_seconds is None or window_seconds * rate >= samples:
            return lambda x, step: cast(Tensor, unet(x, step, condition))
        overlap = math.ceil(OVERLAP_SECONDS * rate / unit) * unit
        window = math.ceil(window_seconds * rate / unit) * unit
        if window < 2 * overlap:
            raise InputError(
                f"Diffusion windows must last at least {2 * overlap / rate:g} s, got {window_seconds}."
            )

        def windowed(x: Tensor, step: int) -> Tensor:
            def part(start: int, stop: int) -> Tensor:
                frames = condition[..., start // hop : math.ceil(stop / hop)]
                return cast(Tensor, unet(x[..., start:stop], step, frames))

            return in_windows(part, x, window, overlap)

        return windowed

    @torch.no_grad()
    def decode(
        self,
        codes: Tensor,
        codec: Encodec,
        noise: Noise | None = None,
        how: Denoising = Denoising(),
        *,
        equaliser_bands: int = 32,
        per_item: bool = True,
    ) -> Generator[float, None, Tensor]:
        """Codes of `codec` to audio: `[B, K, T]` to `[B, 1, N]`, interleaved `[B, 2 K, T]` to `[B, 2, N]`.

        Left and right are decoded separately with the same noise, so that centred sounds stay centred. Each band gets
        the level that it has when the codec itself decodes the codes; with `per_item=False` levels are measured over
        the whole batch, as in AudioCraft, so that items affect each other. Yields like `sample`.
        """
        self._check(codec)
        B, codebooks, T = codes.shape
        if codebooks not in (codec.codebooks, 2 * codec.codebooks):
            raise InputError(
                f"MultiBand Diffusion decodes {codec.codebooks} codebooks, "
                f"or {2 * codec.codebooks} for stereo, got {codebooks}."
            )
        C = codebooks // codec.codebooks
        rows = codes if C == 1 else StereoCodec(codec).split(codes)
        draw = noise or gaussian(range(B))

        def shared(shape: tuple[int, ...]) -> Tensor:
            return draw((B, *shape[1:])).repeat_interleave(C, dim=0)

        out = yield from self.sample(codec.decode_latent(rows), T * codec.hop, codec.hop, shared, how)
        reference = codec.decode(rows).float()
        out = match_bands(out, reference, self.config.sample_rate, bands=equaliser_bands, per_item=per_item)
        return out.reshape(B, C, -1)

    @torch.no_grad()
    def regenerate(
        self,
        wav: Tensor,
        sample_rate: int,
        codec: Encodec,
        noise: Noise | None = None,
        how: Denoising = Denoising(),
    ) -> Generator[float, None, Tensor]:
        """Audio `[B, 1, N]` encoded by the codec and decoded by diffusion, `[B, 1, about N]`, without matching bands.

        Yields like `sample`.
        """
        self._check(codec)
        if wav.dim() != 3 or wav.shape[1] != 1 or 0 in wav.shape:
            raise InputError(f"MultiBand Diffusion regenerates mono audio [B, 1, N], got {list(wav.shape)}.")
        wav = resample(wav, sample_rate, codec.sample_rate)
        condition = codec.decode_latent(codec.encode(wav))
        draw = noise or gaussian(range(wav.shape[0]))
        out = yield from self.sample(condition, wav.shape[-1], codec.hop, draw, how)
        return resample(out, codec.sample_rate, sample_rate)

    def _check(self, codec: Encodec) -> None:
        if codec.sample_rate != self.config.sample_rate:
            raise ConfigError(
                f"This MultiBand Diffusion model decodes to {self.config.sample_rate} Hz, "
                f"but the codec works at {codec.sample_rate} Hz."
            )
