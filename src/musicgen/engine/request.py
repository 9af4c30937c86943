"""Checks the options, audio and seeds of a call before anything expensive runs, and collects them in a Request."""

from __future__ import annotations

import operator
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from torch import Tensor

from musicgen.config import CodecConfig, MusicGenConfig
from musicgen.edit_options import edit_asked, needs_music
from musicgen.engine.asked import check_others, seeds_of
from musicgen.engine.call_options import AudioPrompts, PlanOption, Sounds, is_list
from musicgen.engine.prompt_reader import PromptReading
from musicgen.engine.sources import Edited, codes_in, edited_of
from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.io.audio import Audio, is_pair
from musicgen.io.audio_read import opened
from musicgen.io.notes import Notes
from musicgen.io.origin import hash_of_sounds
from musicgen.model.style import MODELS_OWN, StyleOptions
from musicgen.plan import Plan
from musicgen.prompt_timeline import Section, whole_timeline

SEEDS = 2**63  # seeds are int64


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Request:
    """A checked call: B prompts with their durations, seeds, melodies and audio prompts.

    An audio prompt is continued; it is audio or codes `[K, P]`. A melody is audio or notes, one at a time; for style
    models it is the style clip.
    `plans` are for models with a clock, `readings` of each section for models whose prompts are read
    (`prompt_reader.py`). An `endless` request has no end, whatever its duration. What a request for an edit edits is in
    `edited`; it has neither melodies nor audio prompts. Where loops last whole bars instead of the durations that were
    asked for, these are `asked_durations`: the bars of a take with another seed may be others.
    """

    params: GenerationParams
    prompts: tuple[str | None, ...]
    seeds: tuple[int, ...]
    melodies: tuple[Audio | Notes | None, ...]
    audio_prompts: tuple[Audio | Tensor | None, ...]
    durations: tuple[float, ...]
    edited: tuple[Edited | None, ...] = ()

    plans: tuple[Plan, ...] | None = None
    readings: tuple[tuple[PromptReading | None, ...], ...] | None = None
    given_plans: tuple[str | None, ...] | None = None
    timelines: tuple[str | None, ...] | None = None
    asked_durations: tuple[float, ...] | None = None
    endless: bool = False
    style_options: StyleOptions = MODELS_OWN

    def items(self) -> list[Request]:
        """A request for each prompt, whose options have its own prompt, timeline, duration and plan."""
        given = self.given_plans or (self.params.plan,) * len(self.prompts)
        timelines = self.timelines or (self.params.timeline,) * len(self.prompts)
        return [
            Request(
                params=replace(
                    self.params, duration=self.durations[i], plan=given[i], prompt=self.prompts[i],
                    timeline=timelines[i],
                ),
                prompts=self.prompts[i : i + 1], seeds=self.seeds[i : i + 1], melodies=self.melodies[i : i + 1],
                audio_prompts=self.audio_prompts[i : i + 1], durations=self.durations[i : i + 1],
                plans=None if self.plans is None else self.plans[i : i + 1],
                readings=None if self.readings is None else self.readings[i : i + 1],
                endless=self.endless, edited=self.edited[i : i + 1], style_options=self.style_options,
                asked_durations=None if self.asked_durations is None else self.asked_durations[i : i + 1],
            )
            for i in range(len(self.prompts))
        ]  # fmt: skip

    def input_hash(self) -> str | None:
        """The hash of the sounds and codes of all items; None if there are none."""
        edited = [each for one in self.edited if one is not None for each in one.numbers]
        return hash_of_sounds([*self.melodies, *self.audio_prompts, *edited])

    @property
    def edit(self) -> Edited | None:
        """What a request of one item edits; None if it makes a piece of its own."""
        return self.edited[0] if self.edited else None

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections of a request of one item, each with all that it has; without a timeline there is one."""
        params = self.params
        return whole_timeline(
            params.timeline, self.prompts[0], params.negative_prompt, params.classifier_free_guidance
        )

    def draws(self, item: int) -> bool:
        """Whether tempo and harmony of an item may be drawn: those of a melody or continued clip are its own."""
        return self.melodies[item] is None and self.audio_prompts[item] is None


def check(
    params: GenerationParams, prompts: Sequence[str | None], config: MusicGenConfig | None = None
) -> None:
    """Raise InputError if options contradict each other, or do not fit the model (if `config` is given)."""
    if params.input_audio is None:
        if params.continuation:
            raise InputError("Must provide `input_audio` if continuation is `True`.")
        if params.timeline is None and all(prompt is None for prompt in prompts):
            raise InputError("Must provide either prompt or input_audio.")
        if (edit := edit_asked(params)) is not None:
            raise needs_music(edit)
    if config is not None:
        follows = params.input_audio is not None and not params.continuation and edit_asked(params) is None
        check_model(params, config, melody=follows)


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
    check_others(params, config)
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
    input_audio: AudioPrompts = None,
    melody: Sounds = None,
    seed: int | Sequence[int] | None = None,
    duration: Sequence[float] | None = None,
    plan: Sequence[PlanOption] | None = None,
    style_options: StyleOptions = MODELS_OWN,
) -> Request:
    """Check everything, read the audio files and choose the seeds; raises InputError or AudioError."""
    if not prompts:
        raise InputError("There is no prompt: give one, or None for music without a description.")
    for name, value in (("input_audio", input_audio), ("seed", seed), ("plan", plan)):
        if value is not None and getattr(params, name) is not None:
            raise InputError(f"{name} is given twice, in the options and as an argument: drop one of them.")
    durations = tuple([params.duration] * len(prompts) if duration is None else duration)
    if len(durations) != len(prompts):
        raise InputError(
            f"duration has {len(durations)} entries for {len(prompts)} prompts; give one, or one for each."
        )
    texts = map(_text, prompts)
    each_params = [  # each is checked
        replace(params, duration=one, prompt=text) for one, text in zip(durations, texts, strict=True)
    ]
    params = replace(params, duration=max(durations))
    given = params.input_audio if input_audio is None else input_audio
    if params.continuation and given is None:
        raise InputError("Must provide `input_audio` if continuation is `True`.")
    if melody is not None and not params.continuation:
        raise InputError(
            "The melody to follow is input_audio here; melody is only for a melody beside the clip that "
            "continuation continues."
        )
    count, cut = len(prompts), (params.continuation_start, params.continuation_end)
    edited = edited_of(params, given, count)
    most, continued = melody_seconds(params, config), codes_in(given) if params.continuation else None
    audio_prompts = _sounds(
        continued, count, "input_audio", continued_seconds(params), cut, frame_rate=config.frame_rate
    )
    if params.continuation:
        melodies = _sounds(melody, count, "melody", most)
    else:
        followed = given if edit_asked(params) is None else None
        melodies = _sounds(followed, count, "input_audio", most, cut)
    check_model(params, config, melody=any(each is not None for each in melodies))
    for one, audio_prompt in zip(each_params, audio_prompts, strict=True):
        _check_audio_prompt(one, config, audio_prompt, continued_seconds(params))
    _check_styles(config, melodies, style_options)
    return Request(
        params=params,
        prompts=tuple(each.prompt for each in each_params),
        seeds=_seeds(params.seed if seed is None else seed, count, seeds_of(params, config)),
        melodies=melodies,
        audio_prompts=audio_prompts,
        durations=durations,
        given_plans=_plans(plan, count),
        timelines=tuple(each.timeline for each in each_params),
        edited=edited,
        style_options=style_options,
    )


def _plans(given: Sequence[PlanOption] | None, count: int) -> tuple[str | None, ...] | None:
    """The plan of each prompt as text, if plans are given one by one."""
    if given is None:
        return None
    if len(given) != count:
        raise InputError(f"plan has {len(given)} entries for {count} prompts; give one, or one for each.")
    return tuple(GenerationParams(plan=each).plan for each in given)  # type: ignore[arg-type]  # converts mappings


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


def _sounds(
    given: Any,
    count: int,
    name: str,
    seconds: float,
    cut: tuple[float, float | None] = (0.0, None),
    *,
    frame_rate: float | None = None,
) -> tuple[Any, ...]:
    """One Audio or None for each prompt, cut to the seconds `cut`, at most `seconds` long; a single one is for all.

    With a `frame_rate` codes `[K, P]` are allowed, and cut in the same way.
    """
    if isinstance(given, Tensor) and given.ndim == 3:
        given = list(given)
    several = isinstance(given, list | tuple) and not is_pair(given)
    if several and len(given) != count:
        raise InputError(f"{name} has {len(given)} entries for {count} prompts; give one, or one for each.")
    found = [_sound(each, seconds, cut, frame_rate) for each in (given if several else [given])]
    return tuple(found if several else found * count)


def _sound(
    given: Any, seconds: float, cut: tuple[float, float | None], frame_rate: float | None
) -> Audio | Notes | Tensor | None:
    start, end = cut
    if given is None:
        return None
    if hasattr(given, "read") and not isinstance(
        given, Audio | Notes
    ):  # an open file, perhaps one that can be read once only
        with opened(given) as (_, data):
            given = data[: len(data)]
    if (notes := _notes(given, seconds, start, end)) is not None:
        if frame_rate is not None:
            raise InputError(
                "A note track is a melody to follow, not sound to continue: leave out continuation."
            )
        return notes
    if not isinstance(given, Tensor):
        return Audio.of(given, start=start, end=end, max_seconds=seconds)
    if frame_rate is None:
        raise InputError(
            "Codes can only be continued: set continuation. Sound is (array, rate), not an array."
        )
    return given[..., round(start * frame_rate) : None if end is None else round(end * frame_rate)]


def _text(prompt: object) -> str | None:
    if prompt is None:
        return None
    if not isinstance(prompt, str):
        raise InputError(f"A prompt is text, got {type(prompt).__name__}.")
    return prompt


def _seeds(given: int | Iterable[int] | None, count: int, each: int) -> tuple[int, ...]:
    """A seed for each prompt: those given, or the first (drawn if there is none) and every number after it.

    Where a prompt has more seeds than one, as `each` says, the next one begins after them.
    """
    seeds = [_whole(seed) for seed in given] if is_list(given) else []  # type: ignore[union-attr]
    if not is_list(given):
        first = secrets.randbelow(2**31) if given is None else _whole(given)
        seeds = [(first + i * each) % SEEDS if first >= 0 else -1 for i in range(count)]
    if len(seeds) != count or not all(0 <= seed < SEEDS for seed in seeds):
        raise InputError(
            f"seed must be a whole number from 0 on, or a list of {count}, one for each prompt, got {given}."
        )
    return tuple(seeds)


def _whole(number: Any) -> int:
    """Any whole number as a Python int, also numpy's; -1 for anything else."""
    try:
        return -1 if isinstance(number, bool) else operator.index(number)
    except TypeError:
        return -1


def _check_audio_prompt(
    params: GenerationParams, config: MusicGenConfig, audio_prompt: Audio | Tensor | None, read: float
) -> None:
    """Raise InputError if the music is not longer than what it continues, of which at most `read` seconds were read."""
    if audio_prompt is None:
        return
    if isinstance(audio_prompt, Tensor):
        _check_codes(audio_prompt, config)
        seconds = audio_prompt.shape[1] / config.frame_rate
    else:
        seconds = audio_prompt.duration
    cut = not isinstance(audio_prompt, Tensor) and seconds > read - 0.01
    have = round(seconds * config.sample_rate)
    if frames_of(have, config) >= frames_of(samples_of(params, config), config):
        raise InputError(
            f"duration counts the clip to continue, which lasts {'over ' if cut else ''}{seconds:.2f} s; "
            f"it must be longer than that, got {params.duration:g} s."
        )


def _notes(given: Any, seconds: float, start: float, end: float | None) -> Notes | None:
    """The melody of a note track, if that is what is given."""
    notes = given if isinstance(given, Notes) else None
    if isinstance(given, str | Path | bytes | bytearray | memoryview):
        notes = Notes.find(bytes(given) if isinstance(given, bytearray | memoryview) else given)
    if notes is None:
        return None
    if len(notes) == 0:
        raise InputError("The note track has no notes.")
    last = start + seconds if end is None else min(end, start + seconds)
    return notes.cut(start, last).melody()


def _check_styles(
    config: MusicGenConfig, clips: Sequence[Audio | Notes | None], options: StyleOptions
) -> None:
    if config.style is None:
        if options != MODELS_OWN:
            raise InputError(
                f"Options of a style are for style models; {config.name!r} has no style conditioner."
            )
        return
    seconds = config.style.excerpt_seconds if options.excerpt_seconds is None else options.excerpt_seconds
    for clip in clips:
        if isinstance(clip, Notes):
            raise InputError(
                f"{config.name!r} follows the style of sound, and a note track has no sound: give it a recording."
            )
        if clip is not None and clip.duration < seconds:
            raise InputError(
                f"A clip whose style to follow must last {seconds:g} s, got {clip.duration:.2f} s."
            )


def _check_codes(codes: Tensor, config: MusicGenConfig) -> None:
    K, V = config.lm.codebooks, config.lm.codebook_size
    whole = not codes.is_floating_point() and codes.ndim == 2 and codes.shape[0] == K and codes.shape[1] > 0
    if not whole or int(codes.min()) < 0 or int(codes.max()) >= V:
        got = f"{codes.dtype} {list(codes.shape)}"
        raise InputError(f"Codes to continue are whole numbers [{K}, frames] from 0 to {V - 1}, got {got}.")
