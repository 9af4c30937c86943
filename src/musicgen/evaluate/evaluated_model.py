"""What is evaluated: a codec and, of a whole model, a way to generate with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from musicgen.config import ChromaConfig
from musicgen.engine.generate import MusicGen
from musicgen.io.audio import Audio
from musicgen.model.codec import Codec
from musicgen.plan import Plan

_AT_ONCE = 8  # clips in a batch of the codec


@dataclass(frozen=True, slots=True, eq=False)
class GeneratedClip:
    """A generated clip: its mono waveform [N], and the codes [K, T] that were decoded."""

    wav: Tensor
    codes: Tensor


# (prompts, a melody [N] for each prompt or None, seconds, seed of the first prompt) -> a clip for each prompt.
GenerateClips = Callable[[Sequence[str], Sequence[Tensor] | None, float, int], list[GeneratedClip]]
# (prompts, a plan for each, seconds, seed of the first prompt) -> a clip for each prompt.
GeneratePlanned = Callable[[Sequence[str], Sequence[Plan], float, int], list[GeneratedClip]]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluatedModel:
    """What is evaluated: a codec and, for a whole model, a function that generates; `chroma` if it follows melodies.

    `generate_planned` is for models with a clock.
    """

    name: str
    codec: Codec
    generate: GenerateClips | None = None
    generate_planned: GeneratePlanned | None = None
    chroma: ChromaConfig | None = None
    device: str | torch.device = "cpu"


def evaluated_model(model: MusicGen) -> EvaluatedModel:
    """The EvaluatedModel of a loaded model."""

    def generate(
        prompts: Sequence[str], melodies: Sequence[Tensor] | None, seconds: float, seed: int
    ) -> list[GeneratedClip]:
        given = None if melodies is None else [Audio(each, model.config.sample_rate) for each in melodies]
        made = model.generate_results(list(prompts), input_audio=given, duration=seconds, seed=seed)
        return [GeneratedClip(take.audio.samples.mean(dim=0), take.codes) for take in made]

    def planned(
        prompts: Sequence[str], plans: Sequence[Plan], seconds: float, seed: int
    ) -> list[GeneratedClip]:
        made = model.generate_results(list(prompts), plan=list(plans), duration=seconds, seed=seed)
        return [GeneratedClip(take.audio.samples.mean(dim=0), take.codes) for take in made]

    return EvaluatedModel(
        name=model.config.name,
        codec=model.components.codec,
        generate=generate,
        generate_planned=planned if model.config.clock else None,
        chroma=model.config.chroma,
        device=model.device,
    )


def encode(evaluated: EvaluatedModel, clips: Sequence[Tensor]) -> Tensor:
    """The codes [B, K, T] of mono clips [N] of one length."""
    batches = torch.split(torch.stack(list(clips)), _AT_ONCE)
    channels = evaluated.codec.channels
    return torch.cat([
        evaluated.codec.encode(batch[:, None].expand(-1, channels, -1).to(evaluated.device)).cpu()
        for batch in batches
    ])  # fmt: skip


def decode(evaluated: EvaluatedModel, codes: Tensor, samples: int) -> list[Tensor]:
    """Mono clips [samples], one for each row of codes [B, K, T]."""
    decoded = [
        evaluated.codec.decode(batch.to(evaluated.device)).float().cpu()
        for batch in torch.split(codes, _AT_ONCE)
    ]
    return [clip for batch in decoded for clip in batch.mean(dim=1)[:, :samples]]
