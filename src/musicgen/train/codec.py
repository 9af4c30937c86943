"""Training a codec: first as an autoencoder, then with codebooks, then, for EnCodec, with discriminators."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musicgen.errors import ConfigError
from musicgen.model.rvq import QuantizerTraining
from musicgen.train.audio_dataset import open_dataset
from musicgen.train.codec_folder import build_codec, save_codec, start_codec
from musicgen.train.codec_losses import MultiScaleMelLoss
from musicgen.train.config import TrainConfig
from musicgen.train.crops import Crops, held_out
from musicgen.train.learner import Learner
from musicgen.train.loop import check_options, pick_device, run
from musicgen.train.objectives import objective_of
from musicgen.train.precision import autocast
from musicgen.train.run_folder import run_folder

KMEANS_STEPS = 25
USE_DECAY = 0.98  # decay of the code counts for the perplexity: a mean over about fifty batches


def train(
    recipe: TrainConfig | str | Path,
    folder: str | Path,
    *,
    max_minutes: float | None = None,
    resume: bool = True,
    workers: int = 0,
    device: str | None = None,
    start_from: str | Path | None = None,
) -> Path:
    """Train the codec of a recipe in a run folder; returns the folder of the codec, ready for the encoder.

    `start_from` names a codec's folder or a model to start from, in place of the recipe's `start`.

    `workers` processes render clips ahead; with 0, rendering and training alternate in one process.
    """
    config = recipe if isinstance(recipe, TrainConfig) else TrainConfig.from_toml(recipe)
    config = config.started("codec", start_from)
    check_options(max_minutes=max_minutes, workers=workers)
    place = pick_device(device)
    with run_folder(Path(folder)):
        trainer = CodecTrainer(config, device=place, workers=workers)
        return run(trainer, config, Path(folder), max_minutes=max_minutes, resume=resume)


class CodecTrainer:
    """One training of a mono codec."""

    title = "codec"
    picture = "mel"

    def __init__(self, config: TrainConfig, *, device: torch.device, workers: int = 0) -> None:
        if config.codec is None:
            raise ConfigError("This recipe has no [codec] section.")
        self._config, self._recipe, self._device = config, config.codec, device
        recipe, shape = config.codec, config.model.codec
        # Modules that torch initialises draw from its global generator: seeded here, restored afterwards.
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(config.seed)
            self._codec = build_codec(shape).to(device)
            if recipe.start is not None:
                start_codec(self._codec, recipe.start)
            if recipe.only_decoder:
                self._codec.encoder.requires_grad_(False)
            self._objective = objective_of(self._codec, recipe, device)
        self._generator = torch.Generator().manual_seed(config.seed)
        self._learner = Learner(self._codec, recipe.optim)
        self._use = torch.zeros(shape.codebooks, shape.codebook_size)
        frames = max(1, round(recipe.segment_seconds * shape.frame_rate))
        vectors_a_code = frames * recipe.batch_size / shape.codebook_size
        self._learning = QuantizerTraining(
            decay=recipe.codebook_decay,
            threshold=recipe.dead_fraction * vectors_a_code,
            kmeans_iterations=KMEANS_STEPS,
        )
        seconds = recipe.clip_seconds
        clips = open_dataset(config.data, config.model, "train", seconds=seconds, channels=1)
        self._crops = Crops(clips, recipe, frames * shape.hop, seed=config.seed, workers=workers)
        apart = open_dataset(config.data, config.model, "valid", seconds=seconds, channels=1)
        self._held_out = held_out(apart, frames * shape.hop, recipe.valid_segments).to(device)
        self._mel = MultiScaleMelLoss(shape.sample_rate).to(device)
        self._number = 0
        self.steps, self.log_every = recipe.optim.steps, recipe.log_every
        self.valid_every, self.checkpoint_every = recipe.valid_every, recipe.checkpoint_every
        losses = ("magnitude", "mel", "waveform", "adversarial", "feature", "discriminator", "commitment")
        uses = tuple(f"use_{codebook + 1}" for codebook in range(shape.codebooks))
        self.columns = (
            "loss",
            "loss_free",
            "decibels",
            "train_loss",
            *losses,
            *uses,
            "gradient",
            "rate",
            "speed",
        )

    @property
    def _quantizing(self) -> bool:
        return self._number > self._recipe.quantize_from

    def step(self, number: int) -> dict[str, float]:
        """One update; `speed` is seconds of audio a second, `use_k` the perplexity of codebook k."""
        begun, recipe = time.monotonic(), self._recipe
        self._number = number
        # Codebooks of a start checkpoint fit the latents unless these were trained without a quantizer first.
        if number == recipe.quantize_from + 1 and (recipe.start is None or number > 1):
            self._start_codebooks(number)
        rate = self._learner.begin(number)
        wav = self._crops.draw(number).to(self._device)
        with autocast(self._recipe.precision, self._device):
            latents, target = self._objective.encode(wav)
            latents, penalty = self._bottleneck(latents.float())
            made = self._objective.decode(latents, target)
        values = self._objective.learn(made.float(), target, penalty, number, rate)
        gradient = self._learner.update(number)
        speed = wav.shape[0] * wav.shape[2] / self._codec.sample_rate / (time.monotonic() - begun)
        extra = {"commitment": float(penalty.detach()), **self._perplexities()} if self._quantizing else {}
        return {**values, **extra, "gradient": gradient, "rate": rate, "speed": speed}

    @torch.no_grad()
    def validate(self) -> dict[str, float]:
        """The averaged weights on held-out crops.

        `loss` is the multi-scale mel distance and `decibels` the mean error of magnitudes above -50 dB, both
        of what comes out of the codes. Before there are codebooks it is `loss_free`, of what comes out of the
        latents.
        """
        with self._learner.averaged():
            made = torch.cat(
                [self._reconstruct(wav) for wav in torch.split(self._held_out, self._recipe.batch_size)]
            )
        loss = float(self._mel(made, self._held_out))
        name = "loss" if self._quantizing else "loss_free"
        return {name: loss, "decibels": float((_decibels(made) - _decibels(self._held_out)).abs().mean())}

    def export(self, folder: Path) -> None:
        """Write the codec with averaged weights."""
        with self._learner.averaged():
            save_codec(folder, self._config.model.codec, self._codec.state_dict())

    def fixed(self) -> dict[str, Any]:
        """The seed."""
        return {"seed": self._config.seed}

    def state_dict(self) -> dict[str, Any]:
        """Codec, averages, optimizers, the generator's state and the counts of codes."""
        return {
            **self._learner.state_dict(), "objective": self._objective.state_dict(),
            "generator": self._generator.get_state(), "use": self._use, "number": self._number,
        }  # fmt: skip

    def load_state_dict(self, state: Mapping[str, Any]) -> bool:
        """Continue exactly from `state_dict`'s output; the same clips as before are held out."""
        self._learner.load_state_dict(state)
        self._objective.load_state_dict(state["objective"])
        self._generator.set_state(state["generator"])
        self._use, self._number = state["use"], state["number"]
        return True

    def _bottleneck(self, latents: Tensor) -> tuple[Tensor, Tensor]:
        """Latents for the decoder (noisy, or quantized), and their penalty term of the loss."""
        recipe = self._recipe
        if not self._quantizing:
            noise = torch.randn(latents.shape, generator=self._generator).to(latents.device)
            return latents + recipe.latent_noise * noise, recipe.latent_decay * latents.square().mean()
        if recipe.only_decoder:
            return self._codec.quantizer(latents).latent, latents.new_zeros(())
        quantized = self._codec.quantizer(latents, self._learning, self._generator)
        for codebook, codes in enumerate(quantized.codes.transpose(0, 1).cpu()):
            self._use[codebook].mul_(USE_DECAY).add_(
                torch.bincount(codes.flatten(), minlength=self._use.shape[1])
            )
        return quantized.latent, recipe.commitment * quantized.commitment

    @torch.no_grad()
    def _start_codebooks(self, number: int) -> None:
        """Initialise the codebooks by k-means on latents of training crops."""
        found: list[Tensor] = []
        wanted = -(-self._recipe.kmeans_frames * self._codec.hop // self._held_out.shape[-1])
        for wav in torch.split(self._crops.draw(number, wanted), self._recipe.batch_size):
            with autocast(self._recipe.precision, self._device):
                found.append(self._objective.encode(wav.to(self._device))[0].float())
        # One long row of latents: for k-means the crop does not matter.
        rows = torch.cat(found).transpose(0, 1).flatten(1)[None]
        self._codec.quantizer.initialize(rows, KMEANS_STEPS, self._generator)

    def _reconstruct(self, wav: Tensor) -> Tensor:
        """The reconstruction of a waveform, through codes once there are codebooks."""
        if self._quantizing:
            return self._codec.decode(self._codec.encode(wav))[..., : wav.shape[-1]]
        latents, target = self._objective.encode(wav)
        return self._objective.sound(self._objective.decode(latents, target))[..., : wav.shape[-1]]

    def _perplexities(self) -> dict[str, float]:
        """How many codes of each codebook are in use, as the perplexity of their counts."""
        share = self._use / self._use.sum(1, keepdim=True).clamp_min(1e-9)
        entropy = -(share * share.clamp_min(1e-12).log()).sum(1)
        return {f"use_{codebook + 1}": float(value) for codebook, value in enumerate(entropy.exp())}


def _decibels(wav: Tensor) -> Tensor:
    """STFT magnitudes of [B, 1, N] in dB, a full-scale sine at 0, cut off at -50."""
    window = torch.hann_window(2048, device=wav.device)
    spectrum = torch.stft(wav[:, 0], 2048, 512, window=window, return_complex=True)
    return 20 * (spectrum.abs() / 512).clamp_min(10**-2.5).log10()
