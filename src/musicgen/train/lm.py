"""Training the language model on encoded clips: cross-entropy of every codebook, with random dropout of
conditions.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from musicgen.errors import ConfigError, InputError
from musicgen.model import delay
from musicgen.model.conditioning import drop_conditions
from musicgen.train import checkpoint
from musicgen.train.adapter import TrainedAdapter
from musicgen.train.attention import BlockedAttention
from musicgen.train.batches import Batch, Batches, BatchesAhead, ClockSteps, Drawn, collate, mask_steps
from musicgen.train.code_dataset import CodeDataset
from musicgen.train.codec_folder import load_codec
from musicgen.train.config import TrainConfig
from musicgen.train.distributed import TrainingGroup, launch
from musicgen.train.fused_cross_entropy import codebook_divergences, codebook_losses
from musicgen.train.learner import Learner
from musicgen.train.lm_setup import TrainableParts, build_parts, fixed_settings
from musicgen.train.loop import CHECKPOINT, check_options, check_unchanged, pick_device, run
from musicgen.train.precision import autocast, is_bfloat16
from musicgen.train.prior import FOLDER as PRIOR
from musicgen.train.prior import Prior
from musicgen.train.run_folder import run_folder
from musicgen.train.samples import Samples

_Folders = tuple[Path, Path, Path]  # of the codes, the run and the prior


def train(
    recipe: TrainConfig | str | Path,
    folder: str | Path,
    *,
    codes: str | Path | None = None,
    text: str | Path | None = None,
    max_minutes: float | None = None,
    resume: bool = True,
    processes: int = 1,
    device: str | None = None,
    start_from: str | Path | None = None,
    prior: str | Path | None = None,
) -> Path:
    """Train the language model of a recipe in a run folder; returns the folder of the exported model.

    `codes` is the cache that the encoder wrote (by default `codes` in the run folder); it may still be
    growing. `text` is the folder of a text encoder from `train.text`; without it a bundled one is initialised at
    random. `start_from` names a model whose weights to start from, in place of the recipe's `start`. `prior` is the
    folder of the music for prior preservation (by default `prior` in the run folder). Without `resume` the run
    starts anew. `processes` share the batches of every step, so `accumulate` must be a multiple of them; a run may
    go on with another number of them.
    """
    config = recipe if isinstance(recipe, TrainConfig) else TrainConfig.from_toml(recipe)
    config = config.started("lm", start_from)
    check_options(max_minutes=max_minutes, processes=processes)
    folder, place = Path(folder), pick_device(device)
    if config.lm is not None and config.lm.accumulate % processes:
        raise InputError(
            f"{processes} processes cannot share accumulate = {config.lm.accumulate} batches evenly; "
            "use a number of processes that divides it."
        )
    codes, text = Path(codes or folder / "codes"), None if text is None else Path(text)
    prior = Path(prior or folder / PRIOR)
    with run_folder(folder):
        # The other processes read the tokenizer or text encoder that this one writes to the folder.
        trainer = LMTrainer(config, codes, folder, text=text, device=place, resume=resume, prior=prior)
        cuda = place.type == "cuda"
        with launch(processes, _worker, (config, (codes, folder, prior), resume), cuda=cuda) as group:
            trainer.group = group
            return run(trainer, config, folder, max_minutes=max_minutes, resume=resume)


def check_goes_on(config: TrainConfig, folder: Path) -> None:
    """Raise CheckpointError where there is a run in a folder that cannot go on with this recipe."""
    path = folder / CHECKPOINT
    state = checkpoint.load(path)
    if state is not None:
        check_unchanged(state, fixed_settings(config), path)


def _worker(group: TrainingGroup, config: TrainConfig, folders: _Folders, resume: bool) -> None:
    """The work of every process but rank 0: build the same trainer, and do its share of each step."""
    codes, folder, prior = folders
    trainer = LMTrainer(config, codes, folder, device=group.device, resume=True, prior=prior)
    state = checkpoint.load(folder / CHECKPOINT) if resume else None
    if state is not None:
        trainer.load_state_dict(state["trainer"])
    trainer.group = group
    for step in group.steps():
        trainer.step(step)


@dataclass(frozen=True, slots=True)
class _Given:
    """What the model is given: codes [B, K, T], the delayed sequence, and the conditions that were kept.

    `lengths` [B] are those of the texts where padding is not attended to.
    """

    codes: Tensor
    sequence: Tensor
    hidden: Tensor
    mask: Tensor
    chroma: Tensor | None
    clock: Tensor | None
    lengths: Tensor | None


class LMTrainer:
    """One training of a language model, its conditioner and, where the recipe says so, its text encoder."""

    title = "lm"
    picture = "loss"

    def __init__(
        self,
        config: TrainConfig,
        codes: Path,
        folder: Path,
        *,
        text: Path | None = None,
        device: torch.device,
        resume: bool,
        prior: Path | None = None,
    ) -> None:
        if config.lm is None:
            raise ConfigError("This recipe has no [lm] section.")
        self._config, self._recipe, self._device = config, config.lm, device
        self._shards, self._held_out = (
            CodeDataset(codes, split, config.model) for split in ("train", "valid")
        )
        self._shards.refresh()
        self._held_out.refresh()
        self._codec = load_codec(codes / "codec", config.model)
        self._parts = build_parts(config, self._shards, folder, self._codec, text=text, resume=resume)
        self.group, self._adapter = TrainingGroup(), None
        if config.lm.lora is None:
            module = self._parts.trained(text=config.lm.train_text).to(device)
        else:
            self._adapter = TrainedAdapter(self._parts, config.lm.lora, config.seed)
            self._parts, module = self._adapter.parts, self._adapter.module.to(device)
            self._parts.lm.to(device), self._parts.conditioner.to(device)
        self._parts.text.to(device)
        self._samples, self._step = Samples(config, self._codec, folder), 0
        clock = config.model.clock
        seconds = self._parts.conditioner.step_seconds().to(device)
        self._clock = None if clock is None else ClockSteps(clock, seconds)
        batches = Batches(
            self._shards, seed=config.seed, batch_size=config.lm.batch_size, bins=self._bins,
            word_dropout=config.lm.word_dropout, word_noise=config.lm.word_noise, clock=self._clock,
        )  # fmt: skip
        self._batches = BatchesAhead(batches, ahead=device.type == "cuda")
        self._prior: Prior | None = None
        if config.lm.prior_preservation > 0:
            place = prior or folder / PRIOR
            self._prior = Prior(place, config, self._parts, self._adapter, clock=self._clock)
        self._learner = Learner(module, config.lm.optim, text_rate=config.lm.text_rate)
        chroma = config.model.chroma
        self._framewise = chroma is not None and chroma.framewise
        if config.lm.compile:
            # Block by block: all of them share one compiled function, which is quick to make.
            for block in self._parts.lm.blocks:
                block.compile(dynamic=False)
        self.steps, self.log_every = config.lm.optim.steps, config.lm.log_every
        self.valid_every, self.checkpoint_every = config.lm.valid_every, config.lm.checkpoint_every
        codebooks = tuple(f"loss_{codebook + 1}" for codebook in range(config.model.lm.codebooks))
        validation_losses = ("loss_text", "loss_free", *(("loss_clock",) if clock is not None else ()))
        kept = ("prior",) if self._prior is not None else ()
        self.columns = (
            "loss", *codebooks, *validation_losses, *kept, "gradient", "rate", "frames_per_second",
        )  # fmt: skip

    def step(self, number: int) -> dict[str, float]:
        """One update over `accumulate` batches, of which this process does its share."""
        begun, recipe, self._step = time.monotonic(), self._recipe, number
        if self.group.rank == 0:
            self.group.begin(number)
        rate = self._learner.begin(number)
        K = self._config.model.lm.codebooks
        frames, sums = 0, torch.zeros(K if self._prior is None else 2 * K, device=self._device)
        for turn in range(recipe.accumulate):
            drawn = self._draw(number, turn)
            batch = drawn.batch
            drops = torch.Generator().manual_seed((self._config.seed << 32) + drawn.before)
            own = None if self._prior is None else self._prior.draw(short=self._is_short(number))
            frames += batch.codes.shape[0] * batch.codes.shape[2]
            if turn % self.group.size == self.group.rank:
                with self._dropping(drawn.after):
                    losses = self.losses(batch, drops) / recipe.accumulate
                losses.mean().backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
                sums[:K] += losses.detach()
                if own is not None:
                    with self._dropping(drawn.after):
                        kept = self.divergences(*own) / recipe.accumulate
                    (recipe.prior_preservation * kept.mean()).backward()  # type: ignore[no-untyped-call]
                    sums[K:] += kept.detach()
        sums = self.group.add_up(self._learner.module, sums)
        gradient = self._learner.update(number)
        speed = frames / (time.monotonic() - begun)
        values = {**_named(sums[:K]), "gradient": gradient, "rate": rate, "frames_per_second": speed}
        return values if self._prior is None else {**values, "prior": float(sums[K:].mean())}

    def _is_short(self, number: int) -> bool:
        """Whether a step sees short crops in place of whole clips, as a share `short_crops` of the steps does."""
        share = self._recipe.short_crops
        return int(number * share) > int((number - 1) * share)

    def _draw(self, number: int, turn: int) -> Drawn:
        """The batch of a turn of a step; the one after it is drawn meanwhile where a GPU computes."""
        frames, last = self._recipe.short_crop_frames, turn + 1 == self._recipe.accumulate
        short = [frames if self._is_short(each) else None for each in (number, number + last)]
        return self._batches.draw(short[0], short[1])

    def _dropping(self, number: int) -> AbstractContextManager[None]:
        """The dropout of an adapter, which depends on the seed and the number of the batch."""
        seed = (self._config.seed << 32) + number
        return nullcontext() if self._adapter is None else self._adapter.dropping(seed, self._device)

    def losses(self, batch: Batch, drops: torch.Generator | None) -> Tensor:
        """Cross-entropy of every codebook [K]; conditions are dropped as `drops` decides, else kept."""
        # What is to stay without a condition is learnt from the prior, not from the clips of a style.
        everything = self._recipe.condition_dropout if self._prior is None else 0.0
        given = self._given(batch, drops, everything)
        return codebook_losses(self._parts.lm, self._states(given), given.codes, self._loss_dtype)

    def divergences(self, batch: Batch, drops: torch.Generator) -> Tensor:
        """Divergence of every codebook [K] from the model as it was, on music of the prior."""
        assert self._prior is not None, "asked for where there is a prior"
        given, before = self._given(batch, drops, self._recipe.condition_dropout), self._prior.before
        with torch.no_grad(), self._prior.frozen():
            hidden = given.hidden
            if before is not self._parts:
                hidden, _ = before.encode_text(batch.texts, trained=False)
            known = self._states(replace(given, hidden=hidden), before)
        states = self._states(given)
        return codebook_divergences(self._parts.lm, states, before.lm, known, self._loss_dtype)

    def _given(self, batch: Batch, drops: torch.Generator | None, everything: float) -> _Given:
        """What the model is given of a batch, on its device; all conditions drop with a probability `everything`."""
        recipe, lm = self._recipe, self._parts.lm
        codes = batch.codes.to(self._device)
        # The state of the very last step of the pattern would predict a frame after the end.
        sequence = delay.apply(codes, lm.config.delays, lm.config.pad_code, valid_only=True)[..., :-1]
        if drops is not None and recipe.step_masking > 0:
            sequence = mask_steps(
                sequence, lm.config.pad_code, probability=recipe.step_masking, generator=drops
            )
        rows = None if self._adapter is None else self._adapter.rows
        hidden, mask = self._parts.encode_text(batch.texts, trained=recipe.train_text, rows=rows)
        if missing := -mask.shape[1] % recipe.text_multiple:
            hidden, mask = F.pad(hidden, (0, 0, 0, missing)), F.pad(mask, (0, missing))
        # A text that is dropped keeps its length: so many zeros stand for it in decoding, too.
        lengths = mask.sum(1).clamp(min=1) if recipe.padding == "masked" else None
        chroma = None if batch.chroma is None else batch.chroma.to(self._device)
        clock = None if batch.clock is None else batch.clock.to(self._device)
        if drops is not None:
            planned = None if clock is None or self._clock is None else (
                clock, self._clock.config, recipe.clock_dropout, recipe.whole_clock_dropout,
            )  # fmt: skip
            mask, chroma, clock = drop_conditions(
                mask, chroma, everything=everything, text=recipe.text_dropout,
                melody=recipe.melody_dropout, framewise=self._framewise, clock=planned, generator=drops,
            )  # fmt: skip
        return _Given(codes, sequence, hidden, mask, chroma, clock, lengths)

    def _states(self, given: _Given, parts: TrainableParts | None = None) -> Tensor:
        """Last hidden states [B, T, D] of the model in training, or of the frozen `parts`."""
        recipe = self._recipe
        conditioner, lm = (parts or self._parts).conditioner, (parts or self._parts).lm
        with ExitStack() as stack:
            stack.enter_context(autocast(recipe.precision, self._device))
            if is_bfloat16(recipe.precision, self._device) and not recipe.compile:
                stack.enter_context(BlockedAttention())
            conditioning = conditioner(
                given.hidden, given.mask, chroma=given.chroma, clock=given.clock, padding="attended"
            )
            if given.lengths is not None:
                front = max(0, conditioning.prefix_columns - given.mask.shape[1])  # of melody or style
                conditioning = replace(conditioning, lengths=front + given.lengths)
            return lm.hidden(given.sequence, conditioning)

    @property
    def _loss_dtype(self) -> torch.dtype:
        return torch.bfloat16 if is_bfloat16(self._recipe.precision, self._device) else torch.float32

    @torch.no_grad()
    def validate(self) -> dict[str, float]:
        """Losses of the averaged weights on held-out clips: all conditions, text alone, none, text and clock."""
        sums: dict[str, Tensor] = {}
        with self._learner.averaged():
            for first in range(0, len(self._held_out), self._recipe.batch_size):
                indices = list(range(first, min(len(self._held_out), first + self._recipe.batch_size)))
                batch = collate(self._held_out, indices, self._bins, None, self._clock)
                ways = {
                    "": batch,
                    "_text": Batch(batch.codes, batch.texts, None),
                    "_free": Batch(batch.codes, [""] * len(indices), None),
                }
                if self._clock is not None:
                    ways["_clock"] = replace(batch, chroma=None)
                for name, each in ways.items():
                    losses = self.losses(each, None) * len(indices)
                    sums[name] = sums.get(name, torch.zeros_like(losses)) + losses
            self._samples.make(self._step, self._parts, None if self._adapter is None else self._adapter.rows)
        means = {name: total / len(self._held_out) for name, total in sums.items()}
        others = {f"loss{name}": float(loss.mean()) for name, loss in means.items() if name}
        return {**_named(means[""]), **others}

    def export(self, folder: Path) -> None:
        """Write the averaged weights: a model with codec and tokenizer, ready for `from_pretrained`, or an adapter."""
        with self._learner.averaged():
            if self._adapter is None:
                self._parts.save(folder, self._codec, self._shards.captions())
            else:
                self._adapter.save(folder)

    def fixed(self) -> dict[str, Any]:
        """The seed, the settings of the adapter and a fingerprint of the start."""
        return fixed_settings(self._config)

    def state_dict(self) -> dict[str, Any]:
        """Weights, averages, optimizer and the position in the data; the schedule follows from the step."""
        state = {
            **self._learner.state_dict(), "batches": self._batches.state_dict(),
            "held_out": self._held_out.state_dict(),
        }  # fmt: skip
        return state if self._prior is None else {**state, "prior": self._prior.state_dict()}

    def load_state_dict(self, state: Mapping[str, Any]) -> bool:
        """Continue exactly from `state_dict`'s output; False where other clips than before are held out."""
        self._learner.load_state_dict(state)
        self._batches.load_state_dict(state["batches"])
        if self._prior is not None:
            self._prior.load_state_dict(state["prior"])
        return self._held_out.load_state_dict(state["held_out"]) if "held_out" in state else True

    @property
    def _bins(self) -> int | None:
        return self._config.model.chroma.bins if self._config.model.chroma else None


def _named(codebooks: Tensor) -> dict[str, float]:
    return {
        "loss": float(codebooks.mean()),
        **{f"loss_{codebook + 1}": float(loss) for codebook, loss in enumerate(codebooks)},
    }
