"""From a take's codes to its result: sound, level, edges, warnings."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace

from torch import Tensor

from musicgen.config import MusicGenConfig, SpectralCodecConfig
from musicgen.engine import planning
from musicgen.engine.collapse import REPETITION_SECONDS, RepetitionPenalty, collapsed_windows
from musicgen.engine.generation_run import GenerationResult, Progress
from musicgen.engine.loop import Seam, levelled, loop_of
from musicgen.engine.request import Request, samples_of
from musicgen.engine.sound import clip_to_keep, close, continue_original, decode_segments, fade_edges, steady
from musicgen.generation import STREAM_STRATEGIES, GenerationParams
from musicgen.io.audio import Audio
from musicgen.io.checkpoint import Components
from musicgen.io.take import CodeFormat
from musicgen.model.codec import Encodec, StereoCodec
from musicgen.model.diffusion import MultiBandDiffusion, gaussian
from musicgen.model.sampling import GREEDY_BELOW
from musicgen.plan import RING_SECONDS


def sound_of(
    components: Components,
    codes: Tensor,
    seed: int,
    decoder: MultiBandDiffusion | None,
    *,
    done: int,
    total: int,
) -> Generator[Progress, None, Tensor]:
    """Codes `[1, K, T]` to a wave `[1, C, N]`, by the codec or by `decoder`; yields progress."""
    if decoder is None:
        steps = decode_segments(components.codec, codes)
    else:
        codec = components.codec.codec if isinstance(components.codec, StereoCodec) else components.codec
        assert isinstance(codec, Encodec), "check_model allows only models with EnCodec"
        steps = decoder.decode(codes, codec, gaussian([seed]))
    while True:
        try:
            share = next(steps)
        except StopIteration as end:
            wave: Tensor = end.value
            return wave
        if decoder is None:
            yield Progress("Decoding", done, total)
        else:
            yield Progress("Denoising", round(share * total), total)


def result_of(
    config: MusicGenConfig,
    request: Request,
    codes: Tensor,
    *,
    wave: Tensor,
    known: int,
    seam: Seam | None = None,
) -> GenerationResult:
    """The result of a request of one item: its wave `[C, N]` is cut, joined to its clip, faded and levelled.

    With a `seam` it is a loop, whose wave has its beginning once more at the end.
    """
    plan, end = request.plans[0] if request.plans else None, end_of(request)
    if seam is None:
        audio = _finished(config, request, wave, known=known, end=end)
    else:
        looped = loop_of(wave.cpu(), codes.shape[1], samples_of(request.params, config), config)
        audio = levelled(looped, config, request.params, plan)
    sounding = codes.shape[1] if end is None else round(end * config.frame_rate)
    return GenerationResult(
        audio,
        request.seeds[0],
        codes.cpu().clone(),
        used(config, request),
        repeated(config, request.params, codes[:, known:sounding]),
        plan,
        code_format=CodeFormat.of(config),
        scores={} if seam is None else {"seam_flux": seam.flux, "seam_log_likelihood": seam.log_likelihood},
    )


def _finished(config: MusicGenConfig, request: Request, wave: Tensor, known: int, end: float | None) -> Audio:
    """The sound of music that is no loop; `end` is where it is to end, in seconds."""
    params, audio_prompt, rate = request.params, request.audio_prompts[0], config.sample_rate
    wave = wave[:, : samples_of(params, config)].cpu()
    kept = 0
    if isinstance(audio_prompt, Audio):
        original = clip_to_keep(audio_prompt, config)
        kept = min(original.shape[1], wave.shape[1])
        if params.keep_original:
            wave = continue_original(original[:, :kept], wave, rate)
    elif audio_prompt is not None:
        kept = min(known * config.codec.hop, wave.shape[1])
    if config.limiter and params.normalization_strategy not in STREAM_STRATEGIES:
        wave = steady(wave, rate, kept=kept)
    wave = fade_edges(wave, rate, begins=audio_prompt is None, fade_out=params.fade_out)
    if end is not None:
        wave = close(wave, rate, at=end, ring=RING_SECONDS)
    return Audio(wave, rate).normalized(params.normalization_strategy, limiter=config.limiter)


def used(config: MusicGenConfig, request: Request) -> GenerationParams:
    """The options of a request of one item with its own prompt and seed."""
    return replace(
        request.params, prompt=request.prompts[0], seed=request.seeds[0], model_version=config.name
    )


def repeated(config: MusicGenConfig, params: GenerationParams, codes: Tensor) -> tuple[str, ...]:
    """Warnings if the new codes `[K, T]` repeat themselves."""
    penalty = repetition_of(config, params)
    if penalty is not None and bool((penalized := penalty.penalized_steps(codes)).any()):
        first = int(penalized.nonzero()[0]) * penalty.every / config.frame_rate
        return (
            f"The model began to repeat itself (first {first:.0f} s after the start of the new music): repeated "
            "codes were made less likely. Another seed or prompt may give better music.",
        )
    if bool(collapsed_windows(codes, config.frame_rate).any()):
        return ("The music hardly changes for five seconds or more; another seed may give better music.",)
    return ()


def repetition_of(config: MusicGenConfig, params: GenerationParams) -> RepetitionPenalty | None:
    """The penalty against collapse, for models with a spectral codec (nano) unless decoding is greedy.

    Not for EnCodec, which encodes silence with few codes too: a piece that ends early would look collapsed.
    """
    if not isinstance(config.codec, SpectralCodecConfig) or params.temperature <= GREEDY_BELOW:
        return None
    return RepetitionPenalty(history=round(REPETITION_SECONDS * config.frame_rate))


def end_of(request: Request) -> float | None:
    """Where the music of a request of one item ends, in seconds, if before the end of its duration."""
    plan = request.plans[0] if request.plans else None
    return (plan or planning.timing(request.params)).ends_at(request.params.duration)
