"""Training objectives of codecs: magnitudes (spectral codec); waveforms, mel spectra, discriminators (EnCodec)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from musicgen.errors import MusicGenError
from musicgen.model.codec import Encodec
from musicgen.model.spectral_codec import SpectralCodec
from musicgen.train.codec_losses import Balancer, GradientNorms, MelSpectrogram, MultiScaleMelLoss
from musicgen.train.config import CodecTraining
from musicgen.train.discriminator import Discriminators, discriminator_loss, feature_matching, generator_loss
from musicgen.train.optim import build_optimizer, clip_gradients, load_optimizer, set_rate

MELS = 96
NOISE_FRAMES = 4000
NOISE_SEED = 2036
BELOW = 0.1
POWER_FLOOR = 1e-9  # -90 dB: keeps the root's gradient finite
SMALLEST = 1e-3  # compressed magnitudes below are silence, where the root's gradient would explode


class SpectralObjective:
    """Distances of power-law magnitudes and of mel bands.

    Where the codec has noise, its output is a random spectrum, and the distance is the energy score (Gneiting and
    Raftery, 2007) of two draws: half the distance of each to the target, less half the distance between the
    two. It is least where the draws vary as music does, while an absolute error is least at a smooth median.
    """

    def __init__(self, codec: SpectralCodec, recipe: CodecTraining, device: torch.device) -> None:
        self._codec, self._recipe = codec, recipe
        config, written = codec.config, codec.written
        hertz = torch.linspace(0, config.sample_rate / 2, codec.written_bins, device=device)
        weights = 1.0 / (hertz + recipe.corner_hz)
        self._weights = weights / weights.mean()
        mels = MelSpectrogram(config.sample_rate, written.window_length, written.hop, MELS)
        self._mel = mels.filters.T.to(device)
        self._generator = torch.Generator().manual_seed(NOISE_SEED)
        self._noise: Tensor | None = None
        if config.noise_bands:
            wav = torch.randn(1, NOISE_FRAMES * written.hop, generator=self._generator)
            self._noise = (written.cpu().analyse(wav)[0] / written.noise_magnitude).to(device)
            written.to(device)

    def encode(self, wav: Tensor) -> tuple[Tensor, Tensor]:
        """Latents [B, D, T] of a waveform, and its features, the target of the reconstruction."""
        with torch.no_grad(), torch.autocast(wav.device.type, enabled=False):
            features = self._codec.features(wav)
            same = self._codec.written.window_length == self._codec.config.window
            target = features if same else self._codec.written_features(wav)
        return self._codec.encode_features(features), target

    def decode(self, latents: Tensor, target: Tensor) -> Tensor:
        """Features of latents."""
        return self._codec.decode_features(latents)

    def sound(self, made: Tensor) -> Tensor:
        """The waveform [B, 1, N] of features."""
        return self._codec.sound(made)

    def learn(
        self, made: Tensor, target: Tensor, penalty: Tensor, number: int, rate: float
    ) -> dict[str, float]:
        """Backpropagate the sum of all losses; returns their values."""
        if self._noise is None:
            magnitude, mel = self._distance(made, target), self._mel_distance(made, target)
        else:
            # What lies below 0 counts as 0 and has no gradient: pull it back.
            penalty = penalty + BELOW * F.relu(-made).mean()
            tones, levels = self._split(made)
            one, other = (self._draw(tones, levels, 2 * number + turn) for turn in range(2))
            magnitude = _energy_score(self._distance, one, other, target)
            mel = _energy_score(self._mel_distance, one, other, target)
        total = self._recipe.magnitude * magnitude + self._recipe.mel * mel + penalty
        total.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        values = {"train_loss": total, "magnitude": magnitude, "mel": mel}
        return {name: float(value.detach()) for name, value in values.items()}

    def state_dict(self) -> dict[str, Any]:
        """Nothing: no state but the codec's."""
        return {}

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Does nothing: there is no state."""

    def _distance(self, made: Tensor, target: Tensor) -> Tensor:
        error = (made - target).abs()
        weighted = error * self._weights
        return weighted.mean() + self._recipe.squared * (weighted * error).mean()

    def _mel_distance(self, made: Tensor, target: Tensor) -> Tensor:
        one, other = self._log_mel(made), self._log_mel(target)
        absolute = F.l1_loss(one, other)
        if self._recipe.mel_squared == 0:
            return absolute
        return absolute + self._recipe.mel_squared * F.mse_loss(one, other)

    def _split(self, made: Tensor) -> tuple[Tensor, Tensor]:
        """Magnitudes of tones and of noise, [B, T, bins] each, on a linear scale."""
        bins, root = self._codec.written_bins, 1.0 / self._codec.config.power
        tones = _power(made[..., :bins].clamp_min(1e-4), root)
        levels = _power(made[..., bins:].clamp_min(1e-4) @ self._codec.shapes, root)
        return tones, levels

    def _draw(self, tones: Tensor, levels: Tensor, key: int) -> Tensor:
        """The power-law magnitudes of tones plus a random excerpt of noise."""
        assert self._noise is not None
        B, T, _ = tones.shape
        starts = torch.randint(
            len(self._noise) - T, (B,), generator=self._generator.manual_seed(NOISE_SEED + key)
        )
        noise = torch.stack([self._noise[start : start + T] for start in starts.tolist()])
        real = torch.addcmul(tones, levels, noise.real)
        power = real.square() + (levels * noise.imag).square()
        return _power(power + POWER_FLOOR, 0.5 * self._codec.config.power)

    def _log_mel(self, features: Tensor) -> Tensor:
        magnitudes = _power(features.clamp_min(SMALLEST), 1.0 / self._codec.config.power)
        return (magnitudes @ self._mel + self._recipe.mel_floor).log10()


def _power(x: Tensor, exponent: float) -> Tensor:
    """x ** exponent of positive numbers, faster than pow() on a CPU."""
    return x.log().mul(exponent).exp()


def _energy_score(
    distance: Callable[[Tensor, Tensor], Tensor], one: Tensor, other: Tensor, target: Tensor
) -> Tensor:
    return 0.5 * (distance(one, target) + distance(other, target) - distance(one, other))


class WaveformObjective:
    """EnCodec's losses, balanced by their gradients at the waveform; discriminators from step `adversarial_from` on."""

    def __init__(self, codec: Encodec, recipe: CodecTraining, device: torch.device) -> None:
        self._codec, self._recipe = codec, recipe
        self._mel = MultiScaleMelLoss(codec.sample_rate).to(device)
        weights = {name: getattr(recipe, name) for name in ("waveform", "mel", "adversarial", "feature")}
        self._balancer = Balancer(weights={k: v for k, v in weights.items() if v > 0}, balance=recipe.balance)
        self._norms = GradientNorms()
        self._adversary = Discriminators(recipe.discriminator_filters, recipe.discriminator_windows).to(
            device
        )
        self._optimizer = build_optimizer(recipe.optim, self._adversary)

    def encode(self, wav: Tensor) -> tuple[Tensor, Tensor]:
        """Latents [B, D, T] of a waveform, and the waveform, the target of the reconstruction."""
        return self._codec.encoder(wav), wav

    def decode(self, latents: Tensor, target: Tensor) -> Tensor:
        """Waveform of latents, as long as the target."""
        return self._codec.decoder(latents)[..., : target.shape[-1]]  # type: ignore[no-any-return]  # a tensor

    def sound(self, made: Tensor) -> Tensor:
        """The waveform, which it is already."""
        return made

    def learn(
        self, made: Tensor, target: Tensor, penalty: Tensor, number: int, rate: float
    ) -> dict[str, float]:
        """Train the discriminators, then backpropagate the balanced gradient; returns the losses' values."""
        recipe, values = self._recipe, {}
        adversarial = recipe.adversarial + recipe.feature > 0 and number > recipe.adversarial_from
        losses = {"waveform": F.l1_loss(made, target)} if recipe.waveform > 0 else {}
        if recipe.mel > 0:
            losses["mel"] = self._mel(made, target)
        if adversarial:
            values["discriminator"] = self._train_adversary(made.detach(), target, rate)
            self._adversary.requires_grad_(False)
            fake, real = self._adversary(made), self._adversary(target)
            self._adversary.requires_grad_(True)
            if recipe.adversarial > 0:
                losses["adversarial"] = generator_loss(fake)
            if recipe.feature > 0:
                losses["feature"] = feature_matching(fake, real)
        if not losses:
            raise MusicGenError(
                "No loss is on before the discriminators join; give waveform or mel a weight."
            )
        balanced = self._balancer(losses, made, self._norms)
        self._norms = balanced.norms
        torch.autograd.backward([made, penalty], [balanced.grad, torch.ones_like(penalty)])
        values |= {name: float(loss.detach()) for name, loss in losses.items()}
        return {"train_loss": float(balanced.loss), **values}

    def state_dict(self) -> dict[str, Any]:
        """Discriminators, their optimizer and the balancer's means."""
        norms = {"total": dict(self._norms.total), "weight": self._norms.weight}
        return {
            "adversary": self._adversary.state_dict(), "optimizer": self._optimizer.state_dict(),
            "norms": norms,
        }  # fmt: skip

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Go on from `state_dict`'s output."""
        self._adversary.load_state_dict(state["adversary"])
        load_optimizer(self._optimizer, state["optimizer"])
        self._norms = GradientNorms(**state["norms"])

    def _train_adversary(self, made: Tensor, real: Tensor, rate: float) -> float:
        set_rate(self._optimizer, rate)
        self._optimizer.zero_grad(set_to_none=True)
        loss = discriminator_loss(self._adversary(made), self._adversary(real))
        loss.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        clip_gradients(self._adversary, self._recipe.optim.clip)
        self._optimizer.step()
        return float(loss.detach())


def objective_of(
    codec: nn.Module, recipe: CodecTraining, device: torch.device
) -> SpectralObjective | WaveformObjective:
    """The objective for the kind of a codec."""
    if isinstance(codec, SpectralCodec):
        return SpectralObjective(codec, recipe, device)
    assert isinstance(codec, Encodec)
    return WaveformObjective(codec, recipe, device)
