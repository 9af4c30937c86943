"""Verification of a checkpoint: our outputs compared with published values and with transformers, run live."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from musicgen.errors import ConfigError, MusicGenError
from musicgen.evaluate.reference_values import REFERENCE_VALUES, ReferenceValue
from musicgen.io import checkpoint, formats, hub
from musicgen.io.checkpoint import Components
from musicgen.io.transformers_reference import TransformersReference
from musicgen.model import delay
from musicgen.model.chroma import Chroma
from musicgen.model.conditioning import Conditioning, null_chroma

LIVE_STEPS = 9
LIVE_TOLERANCE = 1e-3  # of logits of order 10; float32 sums in another order differ by about 1e-5 of them


@dataclass(frozen=True, slots=True)
class Check:
    """One comparison: `error` is the largest difference, `excess` the same in units of the tolerance (at most 1)."""

    name: str
    source: str
    error: float
    excess: float

    @property
    def passed(self) -> bool:
        """Whether every value lies within its tolerance."""
        return self.excess <= 1


@dataclass(frozen=True, slots=True)
class Verification:
    """The comparisons, and notes on those that could not be made."""

    model: str
    checks: tuple[Check, ...]
    notes: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether there was a comparison, and all passed."""
        return bool(self.checks) and all(check.passed for check in self.checks)

    def __str__(self) -> str:
        lines = [f"{self.model}: {'all values agree' if self.passed else 'NOT verified'}"]
        for check in self.checks:
            verdict = "ok  " if check.passed else "FAIL"
            lines.append(f"  {verdict} {check.name}: max difference {check.error:.2e}\n       {check.source}")
        return "\n".join([*lines, *(f"  note: {note}" for note in self.notes)])


def verify(
    model: str | Path,
    *,
    weights_dir: str | Path | None = None,
    offline: bool = False,
    published: Sequence[ReferenceValue] | None = None,
) -> Verification:
    """Load a checkpoint in float32 on the CPU and compare it; `published` replaces `REFERENCE_VALUES`."""
    found = checkpoint.read(model, weights_dir=weights_dir, offline=offline)
    components = checkpoint.build(found, device=torch.device("cpu"), dtype=torch.float32)
    notes: list[str] = []
    if published is None:
        published = REFERENCE_VALUES.get(hub.short_name(str(model)).removeprefix("musicgen-"), ())
    if not published:
        notes.append(f"there are no published values for it; there are for {', '.join(REFERENCE_VALUES)}.")
    checks = [compare(each, components) for each in published]
    try:
        with tempfile.TemporaryDirectory() as folder:
            folder_to_load = Path(found.origin).parent
            if formats.detect(folder_to_load) != "transformers":
                folder_to_load = Path(folder) / "model"
                formats.write(folder_to_load, found, "transformers")
            checks += compare_live(components, TransformersReference(folder_to_load, components.config))
    except ConfigError as error:  # architectures that transformers has no class for
        notes.append(f"no live comparison: {error}")
    return Verification(str(model), tuple(checks), tuple(notes))


@torch.no_grad()
def compare(expected: ReferenceValue, model: Components) -> Check:
    """Run our model on the inputs of a published value."""
    cond, null = conditions(model, expected.prompts or (None,), _bips(model, expected.bips))
    given = cond if expected.prompts else null
    if expected.frames:
        codes = greedy(model, given, null, expected.frames, expected.guidance)
        got = model.codec.decode(codes)[0, expected.codebook]
    else:
        start = torch.full((_rows(given), model.config.lm.codebooks, 1), model.config.lm.pad_code)
        got = model.lm(start, given)[0, expected.codebook, -1, expected.first :]
    want = torch.tensor(expected.values)
    source = f"huggingface/transformers {expected.source}"
    return _check(expected.name, source, got[: len(want)], want, expected.tolerance)


@torch.no_grad()
def compare_live(model: Components, reference: TransformersReference) -> Iterator[Check]:
    """Compare both libraries: logits for the same random codes, prompt and melody; waveforms of the same codes."""
    config, draw = model.config, torch.Generator().manual_seed(0)
    codes = torch.randint(0, config.lm.codebook_size, (1, config.lm.codebooks, LIVE_STEPS), generator=draw)
    chroma = None
    if config.chroma:
        bins = torch.randint(0, config.chroma.bins, (1, config.chroma.frames), generator=draw)
        chroma = torch.nn.functional.one_hot(bins, config.chroma.bins).float()
    cond, _ = conditions(model, ("80s music",), chroma)
    ids, mask = model.text.tokenize(["80s music"])
    got, want = model.lm(codes, cond), reference.logits(ids, mask, codes, chroma)
    yield _check("logits, live", "transformers on this machine", got, want, LIVE_TOLERANCE)
    got, want = model.codec.decode(codes), reference.decode(codes)
    yield _check("sound of random codes, live", "transformers on this machine", got, want, LIVE_TOLERANCE)


def conditions(
    model: Components, prompts: Sequence[str | None], chroma: Tensor | None = None
) -> tuple[Conditioning, Conditioning]:
    """Guided and null conditions as in transformers: padding is attended in a prefix, masked in cross-attention."""
    hidden, mask = model.text.encode(prompts)
    null = None
    if model.config.chroma:
        null = null_chroma(len(prompts), model.config.chroma.frames, model.config.chroma.bins)
        chroma = null if chroma is None else chroma
    padding = "masked" if model.config.lm.cross_attention else "attended"
    return (
        model.conditioner(hidden, mask, chroma=chroma, padding=padding),
        model.conditioner(hidden, torch.zeros_like(mask), chroma=null, padding=padding),
    )


def greedy(model: Components, cond: Conditioning, null: Conditioning, frames: int, guidance: float) -> Tensor:
    """Greedy codes `[B, K, T]` without a K/V cache: every step computes the whole sequence."""
    config = model.config.lm
    codes = torch.full((_rows(cond), config.codebooks, frames), config.pad_code)
    for step in range(frames + config.max_delay):
        sequence = delay.apply(codes, config.delays, config.pad_code)[..., : step + 1]
        logits = model.lm(sequence, cond)[:, :, -1]
        if guidance != 1:
            free = model.lm(sequence, null)[:, :, -1]
            logits = free + guidance * (logits - free)
        best = logits.argmax(-1)
        for codebook, shift in enumerate(config.delays):
            if 0 <= step - shift < frames:
                codes[:, codebook, step - shift] = best[:, codebook]
    return codes


def _rows(conditioning: Conditioning) -> int:
    vectors = conditioning.cross if conditioning.prefix is None else conditioning.prefix
    assert vectors is not None, "a model without any condition"
    return len(vectors)


def _bips(model: Components, seconds: Sequence[float]) -> Tensor | None:
    """Chroma `[B, P, bins]` of the tests' sound: 440 Hz, off and on, an eighth of a second each."""
    chroma = model.config.chroma
    if not seconds or chroma is None:
        return None
    rate = chroma.sample_rate
    wav = torch.zeros(len(seconds), round(max(seconds) * rate))
    for row, duration in enumerate(seconds):
        time = torch.arange(int(duration * rate), dtype=torch.float64) / rate
        on = torch.remainder(time, 0.25) / 0.25 >= 0.5
        wav[row, : len(time)] = torch.cos(2 * math.pi * 440 * time) * on
    return Chroma(chroma).condition(wav)


def _check(name: str, source: str, got: Tensor, want: Tensor, tolerance: float) -> Check:
    if got.shape != want.shape:
        raise MusicGenError(
            f"{name}: {list(got.shape)} values were computed, {list(want.shape)} are published."
        )
    difference = (got - want).abs()
    excess = float((difference / (tolerance + tolerance * want.abs())).max())
    return Check(name, source, float(difference.max()), excess)
