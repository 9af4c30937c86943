"""Checks the options, audio and seeds of a call before anything expensive runs, and collects them in a Request."""

from __future__ import annotations

import operator
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields
from inspect import Parameter, signature
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from torch import Tensor

from musicgen.config import CodecConfig, MusicGenConfig
from musicgen.errors import InputError
from musicgen.generation import GenerationParams, Options
from musicgen.io.audio import Audio, is_pair, read

Sound = Audio | str | Path | bytes | BinaryIO | tuple[Any, Any]  # the last is (array, rate)
Sounds = Sound | Sequence[Sound | None] | None
AudioPrompt = Sound | Tensor
AudioPrompts = AudioPrompt | Sequence[AudioPrompt | None] | None
Method = TypeVar("Method", bound=Callable[..., Any])

SEEDS = 2**63  # seeds are int64


class CallOptions(Options, total=False):
    """The keyword arguments of `MusicGen.generate`: the options, and sound and seeds for each prompt."""

    melody: Sounds
    continue_from: AudioPrompts
    seeds: Sequence[int] | None


def with_options(method: Method) -> Method:
    """Give a method with `**options` a signature with every option, for `help()` and notebooks."""
    own = [each for each in signature(method).parameters.values() if each.kind is not Parameter.VAR_KEYWORD]
    own += [
        Parameter(each.name, Parameter.KEYWORD_ONLY, default=each.default, annotation=each.type)
        for each in fields(GenerationParams)
        if each.name not in ("prompt", "model_version")
    ]
    own += [
        Parameter(
            name, Parameter.KEYWORD_ONLY, default=None, annotation=getattr(kind, "__forward_arg__", kind)
        )
        for name, kind in CallOptions.__annotations__.items()
        if name in ("melody", "continue_from", "seeds")
    ]
    method.__signature__ = signature(method).replace(parameters=own)  # type: ignore[attr-defined]  # inspect reads it
    return method


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Request:
    """A checked call: B prompts with their seeds, melodies and audio prompts.

    An audio prompt is continued; it is audio or codes `[K, P]`. For style models, melodies are the style clips.
    """

    params: GenerationParams
    prompts: tuple[str | None, ...]
    seeds: tuple[int, ...]
    melodies: tuple[Audio | None, ...]
    audio_prompts: tuple[Audio | Tensor | None, ...]


def check(
    params: GenerationParams, prompts: Sequence[str | None], config: MusicGenConfig | None = None
) -> None:
    """Raise InputError if options contradict each other, or do not fit the model (if `config` is given)."""
    if params.input_audio is None:
        if params.continuation:
            raise InputError("Must provide `input_audio` if continuation is `True`.")
        if all(prompt is None for prompt in prompts):
            raise InputError("Must provide either prompt or input_audio.")
    if config is not None:
        check_model(params, config, melody=params.input_audio is not None and not params.continuation)


def check_model(params: GenerationParams, config: MusicGenConfig, *, melody: bool) -> None:
    """Raise InputError if the model does not support the options."""
    if melody and config.chroma is None and config.style is None:
        raise InputError(
            f"The model {config.name!r} does not follow audio: set model_version to 'nano', "
            "'stereo-melody-large' or 'melody-large', or set continuation to continue the audio."
        )
    if params.style_guidance is not None and config.style is None:
        raise InputError(f"style_guidance is for style models; {config.name!r} has no style conditioner.")
    if params.multi_band_diffusion and not isinstance(config.codec, CodecConfig):
        raise InputError(
            f"MultiBand Diffusion decodes only EnCodec codes; {config.name!r} has another codec."
        )
    stride = params.window_stride
    if stride is not None and not 1 <= round(stride * config.frame_rate) < config.window_frames:
        raise InputError(
            f"window_stride must be less than the model's window of {config.window_seconds:g} s, "
            f"got {stride} s."
        )


def build(
    params: GenerationParams,
    config: MusicGenConfig,
    prompts: Sequence[str | None],
    *,
    melody: Sounds = None,
    continue_from: AudioPrompt | Sequence[AudioPrompt | None] | None = None,
    seeds: Sequence[int] | None = None,
) -> Request:
    """Check everything, read the audio files and choose the seeds; raises InputError or AudioError."""
    if not prompts:
        raise InputError("There is no prompt: give one, or None for music without a description.")
    if params.continuation and params.input_audio is None and continue_from is None:
        raise InputError("Must provide `input_audio` if continuation is `True`.")
    if params.input_audio is not None:
        if (continue_from if params.continuation else melody) is not None:
            raise InputError(
                "input_audio and melody or continue_from give the same input twice: drop one of them."
            )
        start, end = params.continuation_start, params.continuation_end
        most = continued_seconds(params) if params.continuation else melody_seconds(params, config)
        sound = read(params.input_audio, start=start, end=end, max_seconds=most)
        continue_from, melody = (sound, melody) if params.continuation else (continue_from, sound)
    count = len(prompts)
    melodies = _sounds(melody, count, "melody", melody_seconds(params, config))
    audio_prompts = _sounds(continue_from, count, "continue_from", continued_seconds(params), codes=True)
    check_model(params, config, melody=any(each is not None for each in melodies))
    _check_audio_prompts(params, config, audio_prompts)
    _check_styles(config, melodies)
    return Request(
        params=params,
        prompts=tuple(_text(each) for each in prompts),
        seeds=_seeds(params.seed, seeds, count),
        melodies=melodies,
        audio_prompts=audio_prompts,
    )


def samples_of(params: GenerationParams, config: MusicGenConfig) -> int:
    """Samples of the finished music: the duration, rounded to the nearest sample."""
    return round(params.duration * config.sample_rate)


def frames_of(samples: int, config: MusicGenConfig) -> int:
    """Codec frames that contain `samples`, rounded up; in whole numbers, since rounding of floats would lose frames."""
    return -(-samples // config.codec.hop)


def melody_seconds(params: GenerationParams, config: MusicGenConfig) -> float:
    """Seconds of a melody or style clip that can have an effect; no more is read."""
    return config.window_seconds + params.duration


def continued_seconds(params: GenerationParams) -> float:
    """Seconds of a clip to continue that are read: enough to notice that it is too long."""
    return params.duration + 1


def _sounds(given: Any, count: int, name: str, seconds: float, *, codes: bool = False) -> tuple[Any, ...]:
    """One Audio (or, if `codes` are allowed, a tensor of codes) or None for each prompt; a single one is for all."""
    if codes and isinstance(given, Tensor) and given.ndim == 3:
        given = list(given)
    several = isinstance(given, list | tuple) and not is_pair(given)
    if several and len(given) != count:
        raise InputError(f"{name} has {len(given)} entries for {count} prompts; give one, or one for each.")
    found = [
        each if each is None or (codes and isinstance(each, Tensor)) else Audio.of(each, max_seconds=seconds)
        for each in (given if several else [given])
    ]
    return tuple(found if several else found * count)


def _text(prompt: object) -> str | None:
    if prompt is None:
        return None
    if not isinstance(prompt, str):
        raise InputError(f"A prompt is text, got {type(prompt).__name__}.")
    return prompt


def _seeds(first: int | None, given: Iterable[int] | None, count: int) -> tuple[int, ...]:
    if given is None:
        first = secrets.randbelow(2**31) if first is None else first
        return tuple((first + i) % SEEDS for i in range(count))
    if first is not None:
        raise InputError("Give either seed or seeds.")
    seeds = [_whole(seed) for seed in given]
    if len(seeds) != count or not all(0 <= seed < SEEDS for seed in seeds):
        raise InputError(f"seeds must be {count} whole numbers from 0 on, one a prompt, got {list(given)}.")
    return tuple(seeds)


def _whole(number: Any) -> int:
    """Any whole number as a Python int, also numpy's; -1 for anything else."""
    try:
        return -1 if isinstance(number, bool) else operator.index(number)
    except TypeError:
        return -1


def _check_audio_prompts(
    params: GenerationParams, config: MusicGenConfig, audio_prompts: Sequence[Audio | Tensor | None]
) -> None:
    for audio_prompt in audio_prompts:
        if audio_prompt is None:
            continue
        if isinstance(audio_prompt, Tensor):
            _check_codes(audio_prompt, config)
            seconds = audio_prompt.shape[1] / config.frame_rate
        else:
            seconds = audio_prompt.duration
        cut = not isinstance(audio_prompt, Tensor) and seconds > continued_seconds(params) - 0.01
        have = round(seconds * config.sample_rate)
        if frames_of(have, config) >= frames_of(samples_of(params, config), config):
            raise InputError(
                f"duration counts the clip to continue, which lasts {'over ' if cut else ''}{seconds:.2f} s; "
                f"it must be longer than that, got {params.duration:g} s."
            )


def _check_styles(config: MusicGenConfig, clips: Sequence[Audio | None]) -> None:
    for clip in clips:
        if clip is not None and config.style is not None and clip.duration < config.style.excerpt_seconds:
            raise InputError(
                f"A clip whose style to follow must last {config.style.excerpt_seconds:g} s, "
                f"got {clip.duration:.2f} s."
            )


def _check_codes(codes: Tensor, config: MusicGenConfig) -> None:
    K, V = config.lm.codebooks, config.lm.codebook_size
    whole = not codes.is_floating_point() and codes.ndim == 2 and codes.shape[0] == K and codes.shape[1] > 0
    if not whole or int(codes.min()) < 0 or int(codes.max()) >= V:
        got = f"{codes.dtype} {list(codes.shape)}"
        raise InputError(f"Codes to continue are whole numbers [{K}, frames] from 0 to {V - 1}, got {got}.")
