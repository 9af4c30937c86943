"""Takes of small models with random weights, and the codes that each of them has alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import torch

from musicgen.config import LMConfig
from musicgen.engine.batch import run
from musicgen.engine.collapse import RepetitionPenalty
from musicgen.engine.device import Decodable, choose, prepare
from musicgen.engine.sequence import Change, Sequence
from musicgen.engine.windows import Window, plan_windows
from musicgen.model.conditioning import Conditioning
from musicgen.model.lm import LanguageModel, initialize
from musicgen.model.sampling import Guidance, Sampling

Conditions = Callable[[Window], Conditioning]
KINDS = ["float32 cross", "float32 prefix", "int8 cross", "int8 prefix", "int4 cross"]
WIDTH, WINDOW, STRIDE = 32, 16, 10


def plain(*, cross: bool, codes: int = 40) -> LanguageModel:
    """The language model of these takes, in float32 and not packed."""
    config = LMConfig(
        width=WIDTH, heads=2, layers=2, ffn_width=64, codebooks=4, codebook_size=codes, delays=(0, 1, 2, 3),
        cross_attention=cross,
    )  # fmt: skip
    lm = LanguageModel(config)
    initialize(lm, torch.Generator().manual_seed(3))
    lm.head.weight.data *= 4
    return lm.requires_grad_(False)


def linear_weights(kind: str) -> dict[str, torch.Tensor]:
    """The weights of all linear layers of the model of a kind, by the names of the layers."""
    state = plain(cross="cross" in kind).state_dict()
    return {
        name.removesuffix(".weight"): each for name, each in state.items()
        if each.ndim == 2 and name != "embedding.weight"
    }  # fmt: skip


@cache
def model(kind: str) -> Decodable:
    return prepare(plain(cross="cross" in kind), choose("cpu", kind.split(maxsplit=1)[0]))


@dataclass(frozen=True)
class Options:
    """All that decides a take."""

    seed: int
    frames: int
    text: int  # vectors of its condition
    guidance: Guidance
    sampling: Sampling
    prompt: int = 0
    repetition: bool = False
    changes: tuple[int, ...] = ()  # frames from which on its conditions are others


def sequence_of(
    kind: str, options: Options, resumed: torch.Tensor | None = None, device: torch.device | str = "cpu"
) -> Sequence:
    generator = torch.Generator().manual_seed(options.seed)
    config = plain(cross="cross" in kind).config
    vectors = torch.randn(options.guidance.groups, options.text, WIDTH, generator=generator).to(device) * 3
    added = None
    if options.seed % 2:
        added = torch.randn(options.guidance.groups, 9, WIDTH, generator=generator).to(device)
    cross = config.cross_attention
    prompt = torch.randint(0, 40, (4, options.prompt), generator=generator) if options.prompt else None

    def conditioned(groups: int, more: float) -> Conditions:
        rows = torch.linspace(0, len(vectors) - 1, groups).long().to(device)
        return lambda window: (
            Conditioning(cross=vectors[rows] + window.start + more)
            if cross
            else Conditioning(vectors[rows] + more, added=None if added is None else added[rows])
        )

    changes = [
        Change(frame, conditioned(1 + i % 2, i + 1.0), Guidance(scale=1.0 + 2 * (i % 2)))
        for i, frame in enumerate(options.changes)
    ]
    return Sequence(
        config,
        plan_windows(options.prompt + options.frames, window=WINDOW, stride=STRIDE, prompt=options.prompt),
        conditioned(len(vectors), 0.0),
        seed=options.seed, sampling=options.sampling, guidance=options.guidance, prompt=prompt, resumed=resumed,
        repetition=RepetitionPenalty(history=4, every=2, low=0.6, high=0.9) if options.repetition else None,
        changes=changes,
    )  # fmt: skip


@cache
def alone(kind: str, options: Options) -> torch.Tensor:
    sequence = sequence_of(kind, options)
    frames = [frame for _, frame in run(model(kind), [sequence])]
    assert torch.equal(torch.stack(frames, -1), sequence.codes[:, options.prompt :])
    return sequence.codes
