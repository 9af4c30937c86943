"""Begins takes: from a checked request to a Sequence that is ready to be decoded."""

from __future__ import annotations

import torch
from torch import Tensor

from musicgen.engine.completion import Model
from musicgen.engine.conditioning import ConditionEncoders
from musicgen.engine.finish import repetition_of
from musicgen.engine.request import Request
from musicgen.engine.sections import Conditions
from musicgen.engine.sequence import Sequence
from musicgen.engine.windows import EndlessWindows, Window, plan_windows
from musicgen.errors import InputError
from musicgen.generation import MAX_DURATION_SECONDS
from musicgen.model.sampling import Sampling


def windows_of(model: Model, request: Request, prompt: Tensor | None) -> list[Window] | EndlessWindows:
    """The windows of a request of one item that continues `prompt [K, P]`."""
    config = model.config
    stride = round((request.params.window_stride or config.stride_seconds) * config.frame_rate)
    known, window = 0 if prompt is None else prompt.shape[-1], config.window_frames
    if request.endless:
        return EndlessWindows(window, stride, known)
    return plan_windows(model.frames(request), window=window, stride=stride, prompt=known)


def conditions_of(
    model: Model, request: Request, encoders: ConditionEncoders, prompt: Tensor | None = None
) -> Conditions:
    """The conditions of a request of one item, its texts encoded."""
    adapted, windows = model.adapted.get(request.params.adapters), windows_of(model, request, prompt)
    components = model.components if adapted is None else adapted.components
    long = isinstance(windows, EndlessWindows) or len(windows) > 1
    return Conditions(components, request, encoders, long=long)


def sequence_of(
    model: Model,
    request: Request,
    conditions: Conditions,
    prompt: Tensor | None = None,
    *,
    resumed: Tensor | None = None,
    forced: Tensor | None = None,
) -> Sequence:
    """The take of a request of one item under its conditions.

    `prompt [K, P]` is continued, `resumed [K, n]` are new codes that the take was given before, `forced [K, T]` codes
    of the piece that are not drawn (-1 where they are).
    """
    params, config = request.params, model.config
    bar = request.plans[0].bar_seconds if request.plans else None
    first = conditions.first
    return Sequence(
        config.lm,
        windows_of(model, request, prompt),
        first.condition,
        seed=request.seeds[0],
        sampling=Sampling(temperature=params.temperature, top_k=params.top_k, top_p=params.top_p),
        guidance=first.guidance,
        prompt=prompt,
        resumed=resumed,
        repetition=repetition_of(config, params),
        bar=None if bar is None else bar * config.frame_rate,
        forced=forced,
        adapted=model.adapted.get(params.adapters),
        changes=conditions.changes(),
        text_length=first.text_length,
        kept=round(MAX_DURATION_SECONDS * config.frame_rate / 2),
    )


def prompt_codes_of(model: Model, request: Request) -> Tensor | None:
    """Codes `[K, P]` of the audio that a request of one item continues, or the given codes. Raises InputError."""
    audio_prompt = request.audio_prompts[0]
    if audio_prompt is None or isinstance(audio_prompt, Tensor):
        return None if audio_prompt is None else audio_prompt.to("cpu", torch.long)
    sound = audio_prompt.converted(model.config.sample_rate, model.config.channels)
    if sound.samples.shape[1] == 0:
        raise InputError(
            f"There is nothing to continue: a clip of {audio_prompt.samples.shape[1]} samples at "
            f"{audio_prompt.rate} Hz has none at {model.config.sample_rate} Hz."
        )
    codes: Tensor = model.components.codec.encode(sound.samples[None].to(model.device))
    return codes[0].cpu()
