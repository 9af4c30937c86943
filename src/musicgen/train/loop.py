"""The training loop: steps, log, validation, checkpoints, and a time limit."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import torch
from rich.console import Console

from musicgen.engine.device import choose
from musicgen.errors import CheckpointError, InputError
from musicgen.io.atomic import write_text
from musicgen.train import checkpoint
from musicgen.train.config import TrainConfig
from musicgen.train.interrupts import Postponed
from musicgen.train.log import Log

CHECKPOINT = "checkpoint.pt"
MAX_WORKERS = 256


class Trainer(Protocol):
    """The interface of a trainer."""

    title: str
    columns: tuple[str, ...]
    picture: str
    steps: int
    log_every: int
    valid_every: int
    checkpoint_every: int

    def step(self, number: int) -> dict[str, float]:
        """Do update `number`, counted from 1; returns what to log."""

    def validate(self) -> dict[str, float]:
        """Measure the averaged weights on held-out clips; the model with the lowest `loss` is exported."""

    def export(self, folder: Path) -> None:
        """Write the averaged weights as a checkpoint for use."""

    def fixed(self) -> dict[str, Any]:
        """Settings that stay the same where a run goes on, as plain values by their names."""

    def state_dict(self) -> dict[str, Any]:
        """All that resuming needs, as tensors and plain containers."""

    def load_state_dict(self, state: Mapping[str, Any]) -> bool:
        """Go on from `state_dict`'s output; False where other clips are held out, so losses cannot be compared."""


def run(
    trainer: Trainer,
    config: TrainConfig,
    folder: Path,
    *,
    max_minutes: float | None = None,
    resume: bool = True,
) -> Path:
    """Train until the last step or the time limit; returns the folder of the best averaged weights.

    Validation comes every `valid_every` steps and at the last; only then is the exported model replaced, and
    only where its loss fell. Stopped for time, the run can be resumed, and ends as if it had never been
    stopped; so it can after Ctrl-C, which raises KeyboardInterrupt once the update is finished and saved. A second
    Ctrl-C does not wait for that.
    """
    path, model, fixed = folder / CHECKPOINT, folder / "model", trainer.fixed()
    state = checkpoint.load(path) if resume else None
    first, seconds, best = _resume(trainer, config, state, path, fixed) if state else (0, 0.0, math.inf)
    if first >= trainer.steps:
        sentence = f"All {first} steps are done already; to go on, give a larger number of steps."
        Console(stderr=True).print(sentence, soft_wrap=True)
        return _exported(trainer, model)
    write_text(folder / "recipe.toml", config.to_toml())
    log = Log(
        folder, trainer.title, trainer.columns, trainer.picture,
        step=first, steps=trainer.steps, seconds=seconds, max_minutes=max_minutes,
    )  # fmt: skip
    with Postponed() as interrupt, log:
        sums: dict[str, list[float]] = {}
        for step in range(first + 1, trainer.steps + 1):
            for name, value in trainer.step(step).items():
                sums.setdefault(name, []).append(value)
            log.advance(step)
            last = step == trainer.steps
            asked = interrupt.asked  # once, since Ctrl-C may come at any time
            stop = last or log.out_of_time or asked
            if step % trainer.log_every == 0 or stop:
                log.write(step, "train", {name: sum(values) / len(values) for name, values in sums.items()})
                sums.clear()
            if step % trainer.valid_every == 0 or last:
                measured = trainer.validate()
                log.write(step, "valid", measured)
                log.draw()
                loss = measured.get("loss", math.inf)
                if loss <= best or not _is_whole(model):
                    best = loss
                    trainer.export(model)
            if step % trainer.checkpoint_every == 0 or stop:
                position = {"step": step, "seconds": log.seconds, "best": best}
                _save(trainer, config, path, {**position, "fixed": fixed})
            if asked and not last:
                log.say(f"Stopped after update {step}. The same command goes on from there.")
            if stop:
                break
    return _exported(trainer, model)


def _exported(trainer: Trainer, model: Path) -> Path:
    """The folder of the model, which is written if it is not there."""
    if not _is_whole(model):
        trainer.export(model)
    return model


def _is_whole(model: Path) -> bool:
    """Whether there is an export; it is written in one step."""
    return any((model / name).is_file() for name in ("config.json", "adapter_config.json"))


def _save(trainer: Trainer, config: TrainConfig, path: Path, position: Mapping[str, Any]) -> None:
    state = {"architecture": config.model.to_dict(), "title": trainer.title, "trainer": trainer.state_dict()}
    checkpoint.save(path, {**position, **state})


def check_unchanged(state: Mapping[str, Any], fixed: Mapping[str, Any], path: Path) -> None:
    """Raise CheckpointError where a checkpoint is of a training with other settings; early versions kept none."""
    kept = state.get("fixed", fixed)
    if not isinstance(kept, Mapping):
        raise CheckpointError(f"{path} tells no settings; delete it to start the run anew.")
    changed = [name for name in {**kept, **fixed} if kept.get(name) != fixed.get(name)]
    if "start" in changed:
        raise CheckpointError(
            f"{path} is of a training that began with other weights; start from those, or name another folder."
        )
    if changed:
        old, new = (_shown(each.get(changed[0])) for each in (kept, fixed))
        raise CheckpointError(
            f"{path} is of a training with {changed[0]} {old}, not {new}; give that again, or name another folder."
        )


def _shown(value: object) -> str:
    return "none" if value is None else str(value)


def _resume(
    trainer: Trainer, config: TrainConfig, state: Mapping[str, Any], path: Path, fixed: Mapping[str, Any]
) -> tuple[int, float, float]:
    lacking = [
        name for name in ("title", "architecture", "trainer", "step", "seconds", "best") if name not in state
    ]
    if lacking:
        raise CheckpointError(f"{path} lacks {', '.join(lacking)}; delete it to start the run anew.")
    if state["title"] != trainer.title or state["architecture"] != config.model.to_dict():
        raise CheckpointError(f"{path} is of another recipe or architecture; name another folder.")
    check_unchanged(state, fixed, path)
    step, seconds, best = state["step"], state["seconds"], state["best"]
    right = type(step) is int and step >= 0 and all(isinstance(each, int | float) for each in (seconds, best))
    if not right or not 0 <= seconds < math.inf or math.isnan(best):
        raise CheckpointError(
            f"{path} tells no possible step, time and best loss; delete it to start the run anew."
        )
    checkpoint.check(state["trainer"], trainer.state_dict(), path)
    try:
        comparable = trainer.load_state_dict(state["trainer"])
    except (KeyError, ValueError, TypeError, RuntimeError, AttributeError, IndexError) as error:
        raise CheckpointError(
            f"{path} does not fit this training ({str(error) or type(error).__name__}); delete it to start anew."
        ) from error
    return step, float(seconds), float(best) if comparable else math.inf


def pick_device(name: str | None) -> torch.device:
    """The device called `name`, or CUDA where there is one, else the CPU; InputError where there is no such device."""
    return choose(name or ("cuda" if torch.cuda.is_available() else "cpu")).device


def check_options(
    *, max_minutes: float | None = None, workers: int = 0, clips: int | None = None, processes: int = 1
) -> None:
    """Raise InputError for an option of a training that is outside what is allowed."""
    if max_minutes is not None and not 0 <= max_minutes < math.inf:
        raise InputError(f"max_minutes must be a number of minutes, 0 or more, got {max_minutes}.")
    if not 0 <= workers <= MAX_WORKERS:
        raise InputError(f"workers must be between 0 (none) and {MAX_WORKERS}, got {workers}.")
    if clips is not None and clips < 0:
        raise InputError(f"clips must be 0 or more, got {clips}.")
    if processes < 1:
        raise InputError(f"processes must be 1 or more, got {processes}.")
