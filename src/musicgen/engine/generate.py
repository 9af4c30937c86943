"""MusicGen, a loaded model: `generate` returns audio, `generate_results` more, `generate_iter` also progress."""

from __future__ import annotations

from collections import abc
from collections.abc import Generator, Iterable, Mapping
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, overload

import torch
from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.edit_options import edit_asked
from musicgen.engine import (
    asked,
    companions,
    completion,
    conditioning,
    edits,
    fit_tempo,
    optional_models,
    planning,
    prompt_reader,
    sections,
)
from musicgen.engine import device as devices
from musicgen.engine.adapted import AdaptedModels
from musicgen.engine.batch import Turn
from musicgen.engine.begin import conditions_of, prompt_codes_of, sequence_of
from musicgen.engine.call_options import (
    AudioPrompts,
    CallOptions,
    PlanOption,
    Sounds,
    separate,
    with_options,
)  # fmt: skip
from musicgen.engine.generation_run import GenerationResult, GenerationRun, Progress
from musicgen.engine.items import make_items
from musicgen.engine.live import LIVE_CHUNK_SECONDS, LiveTake, live_params
from musicgen.engine.loop import whole_bars
from musicgen.engine.prompt_reader import PromptReader
from musicgen.engine.request import Request, build
from musicgen.engine.sequence import Sequence
from musicgen.engine.streaming import CHUNK_SECONDS, AudioStream, check_chunks, stream_live, stream_take
from musicgen.engine.threads import survive_fork
from musicgen.generation import GenerationParams, check_stream, companions_asked
from musicgen.io import checkpoint, hub
from musicgen.io.audio import Audio
from musicgen.io.hub import Place
from musicgen.io.origin import Fingerprint, Origin
from musicgen.model.diffusion import MultiBandDiffusion
from musicgen.model.style import MODELS_OWN, StyleOptions

if TYPE_CHECKING:
    from typing_extensions import Unpack

__all__ = ["BATCH", "GenerationResult", "GenerationRun", "MusicGen", "Progress"]

BATCH = 16  # items generated together, where that is faster; more are generated in turn, which changes only the memory


class MusicGen:
    """A loaded model. It holds only weights and no options, so several threads may use it at once."""

    def __init__(
        self,
        components: checkpoint.Components,
        *,
        batch: int = BATCH,
        weights_dir: str | Path | None = None,
        offline: bool = False,
        origin: Origin | None = None,
        reader: PromptReader | None = None,
        source: str | Path | None = None,
        adapters: Mapping[str, Path] | None = None,
    ) -> None:
        """`source` is where the model came from; `adapters` are folders of adapters by names of their own."""
        survive_fork()
        self.components, self.batch, self.reader = components, batch, reader
        self.weights_dir, self.offline = Path(weights_dir) if weights_dir else None, offline
        weight = components.conditioner.text_proj.weight
        self.origin = origin or Origin(
            model=components.config.name,
            license=components.config.license,
            device=weight.device.type,
            dtype=str(weight.dtype).removeprefix("torch."),
        )
        self.adapted = AdaptedModels(
            components, source, weights_dir=self.weights_dir, offline=offline, named=adapters
        )

    @classmethod
    def from_pretrained(
        cls,
        name: str = "nano",
        *,
        device: devices.DeviceOption | None = None,
        dtype: devices.DtypeOption | None = None,
        weights_dir: str | Path | None = None,
        offline: bool = False,
        adapters: Mapping[str, Path] | None = None,
    ) -> MusicGen:
        """Load a model by its name in `musicgen models`, by hub id, or from a folder; `adapters`: see `MusicGen`.

        `device` and `dtype` are names, as on the command line, or torch's; for numbers see `engine.device.choose`.
        """
        devices.choose(device, dtype)  # so that a wrong value is reported before anything is downloaded
        saved = checkpoint.read(name, weights_dir=weights_dir, offline=offline)
        runtime = devices.choose(device, dtype, saved.config.cpu_dtype)
        # On a CPU the matrices are rounded when they are packed; all between them stays float32.
        components = checkpoint.build(saved, device=runtime.device, dtype=runtime.of_others)
        lm = devices.prepare(components.lm, runtime)
        components = replace(components, lm=lm)  # type: ignore[arg-type]  # from here on it only decodes
        devices.prepare_codec(components.codec, runtime)
        # In bfloat16 the tiny differences between batch sizes can change codes: there, one item at a time.
        batch = 1 if runtime.device.type == "cpu" and runtime.dtype == "bfloat16" else BATCH
        place = Path(weights_dir) if weights_dir else None
        files = hub.locate(name, weights_dir=place, offline=True)
        origin = Origin(
            model=saved.config.name,
            license=saved.config.license,
            device=runtime.device.type,
            dtype=runtime.dtype,
            fingerprint=Fingerprint.of(files),
        )
        reader = prompt_reader.find(name, place, always=saved.config.clock is not None)
        return cls(
            components,
            batch=batch,
            weights_dir=weights_dir,
            offline=offline,
            origin=origin,
            reader=reader,
            source=name,
            adapters=adapters,
        )

    def __repr__(self) -> str:
        return f"MusicGen({self.origin.describe(self.config)}; model.generate('calm piano', duration=8) makes music)"

    @property
    def config(self) -> MusicGenConfig:
        """The configuration of the checkpoint."""
        return self.components.config

    @property
    def device(self) -> torch.device:
        """The device that the model computes on."""
        return self.components.conditioner.text_proj.weight.device

    @overload
    def generate(  # type: ignore[overload-overlap]  # a str is one prompt, though it is an iterable of str
        self, prompt: str | None = None, **options: Unpack[CallOptions]
    ) -> Audio: ...

    @overload
    def generate(self, prompt: Iterable[str | None], **options: Unpack[CallOptions]) -> list[Audio]: ...

    @with_options
    def generate(
        self, prompt: str | Iterable[str | None] | None = None, **options: Unpack[CallOptions]
    ) -> Audio | list[Audio]:
        """Generate music: Audio for one prompt, a list for several; options as for `generate_results`."""
        results = self.generate_results(prompt, **options)
        one = prompt is None or isinstance(prompt, str)
        return results[0].audio if one else [each.audio for each in results]

    @with_options
    def generate_results(
        self, prompt: str | Iterable[str | None] | None = None, **options: Unpack[CallOptions]
    ) -> list[GenerationResult]:
        """Generate music; each result has its audio, seed and codes. Options are the fields of `GenerationParams`.

        `input_audio` is a path, a data URI, bytes, an open file, an Audio or `(array, rate)`: its melody is followed
        (or, by style models, its style); with `continuation` it is continued, and may also be codes `[K, P]`. Then
        a `melody` can be followed as well. To continue or edit, it may be a take or a result. A single sound is for all
        prompts, a list has one for each; so it is with `duration` and `plan`. `seed` is a number, and item i has
        seed + i (seed + i * n where each is the best of n takes), or a list with one for each prompt.
        """
        given, others = separate(options)
        params = GenerationParams.build({"model_version": self.config.name, **given})
        return self.generate_iter(prompt, params, **others).results()

    def generate_iter(
        self,
        prompts: str | Iterable[str | None] | None,
        params: GenerationParams,
        *,
        input_audio: AudioPrompts = None,
        melody: Sounds = None,
        seed: int | abc.Sequence[int] | None = None,
        duration: abc.Sequence[float] | None = None,
        plan: abc.Sequence[PlanOption] | None = None,
        style_options: StyleOptions = MODELS_OWN,
    ) -> GenerationRun:
        """Check a request and load what it needs; music is generated while the GenerationRun is iterated over.

        `input_audio`, `seed`, and, one for each prompt, `duration` and `plan` are as for `generate_results`, and stand
        in place of those of `params`. `style_options`, for style models, are not among them: tags do not hold them.
        """
        prompts = [prompts] if prompts is None or isinstance(prompts, str) else list(prompts)
        request = build(
            params, self.config, prompts,
            input_audio=input_audio, melody=melody, seed=seed, duration=duration, plan=plan,
            style_options=style_options,
        )  # fmt: skip
        request, encoders, decoder, warnings = self.load_for(request)
        return GenerationRun(make_items(self, request, encoders, decoder), len(prompts), warnings)

    def load_for(
        self, request: Request
    ) -> tuple[Request, conditioning.ConditionEncoders, MultiBandDiffusion | None, list[str]]:
        """A request with its plans, the optional models that it needs, and what it should be warned of."""
        missing = companions.reasons_missing(companions_asked(request.params), self.place)
        missing += asked.unmeasured(request.params)
        if edit_asked(request.params) is not None:  # what it makes is read and planned when it is made
            return request, conditioning.ConditionEncoders(), None, missing
        if request.params.fit_tempo:
            fit_tempo.check_installed()
        request = self.planned(request)
        encoders, warnings = self.encoders_for(request)
        first, takes = request.items()[0].params, asked.takes_of(request.params, self.config)
        if request.plans is None and (unplanned := planning.without_clock(self.config.name, first, takes)):
            warnings.append(unplanned)
        readings = [each for item in request.readings or () for each in item]
        unknown = self.reader.warning(readings) if self.reader else None
        unheard = sections.unheard(request, self.config.frame_rate)
        decoder = optional_models.diffusion(self.place) if request.params.multi_band_diffusion else None
        return request, encoders, decoder, [*warnings, *missing, *filter(None, (unknown, unheard))]

    def planned(self, request: Request) -> Request:
        """A request with its prompts read, its plans, and the lengths of its loops."""
        # First: what does not fit is told before any work.
        adapted = self.adapted.get(request.params.adapters)
        words = () if adapted is None else adapted.words
        if self.reader is not None:
            read = self.reader.read
            readings = tuple(
                tuple(read(each.prompt, words) for each in item.sections) for item in request.items()
            )
            request = replace(request, readings=readings)
        request = replace(request, plans=planning.plans_of(self.config, self.reader, request))
        return whole_bars(request) if request.params.loop else request

    @with_options
    def stream(
        self,
        prompt: str | None = None,
        *,
        chunk_seconds: float = CHUNK_SECONDS,
        **options: Unpack[CallOptions],
    ) -> AudioStream:
        """Generate one piece of music and yield its sound as it is made: an iterator of Audio; close it to stop.

        Options are those of `generate`. The level is set by `normalization_strategy` "fixed" (which is the default
        here: a fixed gain and a limiter) or "clip". The chunks, joined, are what `generate` returns for the same
        options and level, to the bit. A chunk has at least `chunk_seconds` of sound, the first and last may have less.
        """
        given, others = separate(options)
        level = {"model_version": self.config.name, "normalization_strategy": "fixed"}
        return self.stream_iter(prompt, GenerationParams.build({**level, **given}), chunk_seconds, **others)

    def stream_iter(
        self,
        prompt: str | None,
        params: GenerationParams,
        chunk_seconds: float = CHUNK_SECONDS,
        *,
        input_audio: AudioPrompts = None,
        melody: Sounds = None,
        seed: int | abc.Sequence[int] | None = None,
        duration: abc.Sequence[float] | None = None,
        plan: abc.Sequence[PlanOption] | None = None,
    ) -> AudioStream:
        """Check a request and load what it needs; the other arguments are as for `generate_iter`."""
        check_stream(params)
        check_chunks(chunk_seconds)
        params = asked.single(params, self.config)
        request = build(
            params, self.config, [prompt],
            input_audio=input_audio, melody=melody, seed=seed, duration=duration, plan=plan,
        )  # fmt: skip
        take, warnings = self._live_take(request)
        chunks = stream_take(self, take, chunk_seconds, warnings)
        return AudioStream(chunks, take, warnings, self.origin_of(request))

    @with_options
    def live(
        self,
        prompt: str | None = None,
        *,
        chunk_seconds: float = LIVE_CHUNK_SECONDS,
        turn: Turn = nullcontext,
        **options: Unpack[CallOptions],
    ) -> AudioStream:
        """Make music that is changed while it is heard: a stream whose `update` is soon heard, for ever by default.

        Options are those of `stream`; without a `duration` it has no end, and its memory does not grow. It differs by
        rounding, and next to a change by a cross-fade, from what `generate` makes of the same codes.
        """
        given, others = separate(options)
        params, endless = live_params({"model_version": self.config.name, **given})
        params = asked.single(params, self.config)
        check_chunks(chunk_seconds)
        request = replace(build(params, self.config, [prompt], **others), endless=endless)
        take, warnings = self._live_take(request)
        return AudioStream(
            stream_live(self, take, chunk_seconds, turn), take, warnings, self.origin_of(take.request)
        )

    def _live_take(self, request: Request) -> tuple[LiveTake, list[str]]:
        request, encoders, _, warnings = self.load_for(request)
        return LiveTake(self, request.items()[0], encoders, self.reader), warnings

    def frames(self, request: Request) -> int:
        """Frames of a request of one item; some more where the sound may be stretched to a faster tempo."""
        return fit_tempo.frames_to_make(request.params, self.config)

    def begin(
        self,
        request: Request,
        encoders: conditioning.ConditionEncoders,
        prompt: Tensor | None = None,
        resumed: Tensor | None = None,
        forced: Tensor | None = None,
    ) -> Sequence:
        """The take of a request of one item, ready to be decoded; its conditions are encoded here.

        `prompt [K, P]` are `prompt_codes` of the request, `resumed [K, n]` new codes that the take was given before,
        `forced [K, T]` codes of the piece that are not drawn (-1 where they are).
        """
        conditions = conditions_of(self, request, encoders, prompt)
        return sequence_of(self, request, conditions, prompt, resumed=resumed, forced=forced)

    def finish(
        self,
        request: Request,
        codes: Tensor,
        known: int,
        decoder: MultiBandDiffusion | None,
        *,
        done: int,
        total: int,
        wave: Tensor | None = None,
        turn: Turn = nullcontext,
    ) -> Generator[Progress, None, GenerationResult]:
        """The result of a request of one item from its codes `[K, T]`, `known` of them given; yields progress.

        `wave [1, C, N]` is their sound, where it is decoded already. Each further step of the language
        model is made within a `turn()`; those of edits are not.
        """
        if request.edit is not None:
            return (yield from edits.edited(self, request))
        return (
            yield from completion.finish(
                self, request, codes, known, decoder, done=done, total=total, wave=wave, turn=turn
            )
        )

    @property
    def place(self) -> Place:
        """Where optional models are found, and the device that they are for."""
        return Place(self.device, self.weights_dir, self.offline)

    def encoders_for(self, request: Request) -> tuple[conditioning.ConditionEncoders, list[str]]:
        """The models that prepare the melodies or styles of a request, and a warning if one is missing."""
        return optional_models.encoders_for(self.config, request, self.place)

    def origin_of(self, request: Request) -> Origin:
        """This model with the adapters of a request, and the sound that it was given."""
        files, folders = self.origin.fingerprint, self.adapted.folders(request.params.adapters)
        if files is not None and folders:
            files = files.joined(Fingerprint.of(*folders))
        return replace(self.origin, fingerprint=files, input_hash=request.input_hash())

    @torch.inference_mode()
    def prompt_codes(self, request: Request) -> Tensor | None:
        """Codes `[K, P]` of the audio that a request of one item continues, or the given codes."""
        return prompt_codes_of(self, request)
