"""MusicGen: from a request to music. `generate` is the short way; `perform` yields progress on its way."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

import torch
from torch import Tensor

from musicgen.config import MusicGenConfig, SpectralCodecConfig
from musicgen.engine import conditioning
from musicgen.engine import device as devices
from musicgen.engine.collapse import REPETITION_SECONDS, RepetitionPenalty, collapsed_windows
from musicgen.engine.decode import decode_windows
from musicgen.engine.generation_run import GenerationResult, GenerationRun, Progress
from musicgen.engine.request import (
    AudioPrompts,
    CallOptions,
    Request,
    Sounds,
    build,
    frames_of,
    samples_of,
    with_options,
)  # fmt: skip
from musicgen.engine.sound import continue_original, decode_pieces, fade_edges, steady
from musicgen.engine.threads import one_thread, survive_fork
from musicgen.engine.windows import plan_windows
from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.io import checkpoint, diffusion_package, hub, mert, separation, vocabulary
from musicgen.io.audio import Audio
from musicgen.model.codec import Encodec, StereoCodec
from musicgen.model.diffusion import MultiBandDiffusion, gaussian
from musicgen.model.sampling import GREEDY_BELOW, Guidance, Sampling

if TYPE_CHECKING:
    from typing_extensions import Unpack

__all__ = ["BATCH", "GenerationResult", "GenerationRun", "MusicGen", "Progress"]

BATCH = 16  # takes made at once; more are made in turns, which changes nothing but the memory needed


class MusicGen:
    """A loaded model. It holds only weights and no options, so several threads may use it at once."""

    def __init__(
        self,
        components: checkpoint.Components,
        *,
        batch: int = BATCH,
        weights_dir: str | Path | None = None,
        offline: bool = False,
        known_words: vocabulary.Vocabulary | None = None,
    ) -> None:
        survive_fork()
        self.components, self.batch, self.known_words = components, batch, known_words
        self.weights_dir, self.offline = Path(weights_dir) if weights_dir else None, offline

    @classmethod
    def from_pretrained(
        cls,
        name: str = "nano",
        *,
        device: str | None = None,
        dtype: str | None = None,
        weights_dir: str | Path | None = None,
        offline: bool = False,
    ) -> MusicGen:
        """Load a model by its name in `musicgen models`, by hub id, or from a folder."""
        devices.choose(device, dtype)  # a mistake in these is told before anything is downloaded
        saved = checkpoint.read(name, weights_dir=weights_dir, offline=offline)
        runtime = devices.choose(device, dtype, saved.config.cpu_dtype)
        # A processor's matrices are rounded when they are packed: what is between them stays float32.
        precision = torch.float32 if runtime.device.type == "cpu" else runtime.dtype
        components = checkpoint.build(saved, device=runtime.device, dtype=precision)
        components = replace(components, lm=devices.prepare(components.lm, runtime))
        # Rounded matrices turn the last bits, in which batches differ, into other codes: there, one take at a time.
        batch = 1 if precision != runtime.dtype else BATCH
        known = vocabulary.find(name, Path(weights_dir) if weights_dir else None)
        return cls(components, batch=batch, weights_dir=weights_dir, offline=offline, known_words=known)

    @property
    def config(self) -> MusicGenConfig:
        """What the checkpoint says about itself."""
        return self.components.config

    @property
    def device(self) -> torch.device:
        """Where the language model is."""
        return self.components.lm.norm.weight.device

    @overload
    def generate(  # type: ignore[overload-overlap]  # a text is one prompt, though it iterates over letters
        self, prompt: str | None = None, **options: Unpack[CallOptions]
    ) -> Audio: ...

    @overload
    def generate(self, prompt: Iterable[str | None], **options: Unpack[CallOptions]) -> list[Audio]: ...

    @with_options
    def generate(
        self, prompt: str | Iterable[str | None] | None = None, **options: Unpack[CallOptions]
    ) -> Audio | list[Audio]:
        """Make music: one piece for a prompt, a list for a list; options as for `generate_takes`."""
        takes = self.generate_results(prompt, **options)
        return takes[0].audio if prompt is None or isinstance(prompt, str) else [each.audio for each in takes]

    @with_options
    def generate_results(
        self, prompt: str | Iterable[str | None] | None = None, **options: Unpack[CallOptions]
    ) -> list[GenerationResult]:
        """Make music, each piece with its seed and codes. Options are the fields of `GenerationParams`.

        `melody` is sound to follow (or, for style models, to resemble); `continue_from` is sound or codes
        `[K, P]` to go on from. One is for all prompts, a list has one for each. Without `seeds`, item i has
        seed + i. (`input_audio` with `continuation` says the same by the names that the doors have.)
        """
        given: dict[str, Any] = dict(options)
        sounds = {name: given.pop(name, None) for name in ("melody", "continue_from", "seeds")}
        params = GenerationParams.build({"model_version": self.config.name, **given})
        return self.generate_iter(prompt, params, **sounds).results()

    def generate_iter(
        self,
        prompts: str | Iterable[str | None] | None,
        params: GenerationParams,
        *,
        melody: Sounds = None,
        continue_from: AudioPrompts = None,
        seeds: Sequence[int] | None = None,
    ) -> GenerationRun:
        """Check a request and make ready for it: one take for each prompt, made while it is iterated over."""
        prompts = [prompts] if prompts is None or isinstance(prompts, str) else list(prompts)
        request = build(params, self.config, prompts, melody=melody, continue_from=continue_from, seeds=seeds)
        encoders, warnings = self._encoders(request)
        unknown = self.known_words.warning(request.prompts) if self.known_words else None
        warnings += [unknown] if unknown else []
        decoder = self._diffusion() if params.multi_band_diffusion else None
        return GenerationRun(self._generate_iter(request, encoders, decoder), len(prompts), warnings)

    def _generate_iter(
        self, request: Request, encoders: conditioning.ConditionEncoders, decoder: MultiBandDiffusion | None
    ) -> Generator[Progress | tuple[int, GenerationResult], None, None]:
        audio_prompts = [self._codes_of(audio_prompt) for audio_prompt in request.audio_prompts]
        frames = frames_of(samples_of(request.params, self.config), self.config)
        total, done = len(audio_prompts) * frames, 0
        for items in _alike(audio_prompts, self.batch):
            audio_prompt = None if audio_prompts[items[0]] is None else _stack(audio_prompts, items)
            known = 0 if audio_prompt is None else audio_prompt.shape[-1]
            codes = torch.empty(
                len(items), self.config.lm.codebooks, frames, dtype=torch.long, device=self.device
            )
            if audio_prompt is not None:
                codes[..., :known] = audio_prompt
            done += known * len(items)
            for frame, column in enumerate(
                self._columns(request, items, audio_prompt, encoders), start=known
            ):
                codes[..., frame] = column
                done += len(items)
                yield Progress("Generating", done, total)
            # One by one: a take in a batch then sounds bit for bit as it does alone.
            for place, i in enumerate(items):
                yield Progress("Decoding", done, total)
                if decoder is None:
                    wave = yield from self._decode(codes[place, None], done, total)
                else:
                    wave = yield from self._denoise(decoder, codes[place, None], request.seeds[i], total)
                with one_thread():  # filters and gains of some milliseconds each
                    take = self._take(request, i, codes[place], wave[0], known)
                yield i, take

    def _take(self, request: Request, item: int, codes: Tensor, wave: Tensor, known: int) -> GenerationResult:
        """Finish a wave `[C, N]`: its length, the clip it continues, its level and its edges."""
        params, audio_prompt = request.params, request.audio_prompts[item]
        rate, config = self.config.sample_rate, self.config
        wave = wave[:, : samples_of(params, config)].cpu()
        kept = 0
        if isinstance(audio_prompt, Audio):
            original = audio_prompt.converted(
                rate, max(config.channels, min(2, audio_prompt.samples.shape[0]))
            )
            kept = min(original.samples.shape[1], wave.shape[1])
            if params.keep_original:
                wave = continue_original(original.samples[:, :kept], wave, rate)
        elif audio_prompt is not None:
            kept = min(known * config.codec.hop, wave.shape[1])
        if config.limiter and params.normalization_strategy != "clip":
            wave = steady(wave, rate, kept=kept)
        wave = fade_edges(wave, rate, begins=audio_prompt is None, fade_out=params.fade_out)
        audio = Audio(wave, rate).normalized(params.normalization_strategy, limiter=config.limiter)
        told = replace(
            params, prompt=request.prompts[item], seed=request.seeds[item], model_version=config.name
        )
        warnings = self._warnings(params, codes[:, known:])
        return GenerationResult(audio, request.seeds[item], codes.cpu().clone(), told, warnings)

    def _warnings(self, params: GenerationParams, codes: Tensor) -> tuple[str, ...]:
        """What to say of new codes `[K, T]` that repeat themselves."""
        penalty = self._repetition(params)
        if penalty is not None and bool((led := penalty.led_steps(codes)).any()):
            first = int(led.nonzero()[0]) * penalty.every / self.config.frame_rate
            return (
                f"The model began to repeat itself (first {first:.0f} s into what is new): codes that it repeated "
                "were made less likely. Another seed or prompt may suit it better.",
            )
        if bool(collapsed_windows(codes, self.config.frame_rate).any()):
            return ("The music stands still for five seconds or more; another seed may do better.",)
        return ()

    def _repetition(self, params: GenerationParams) -> RepetitionPenalty | None:
        """Against takes that freeze: for nano's kind of model, where codes are drawn.

        EnCodec codes silence by a few codes as well: a piece of Meta's models that ends early would be taken for one
        that has frozen.
        """
        if not isinstance(self.config.codec, SpectralCodecConfig) or params.temperature <= GREEDY_BELOW:
            return None
        return RepetitionPenalty(history=round(REPETITION_SECONDS * self.config.frame_rate))

    @torch.inference_mode()
    def _codes_of(self, audio_prompt: Audio | Tensor | None) -> Tensor | None:
        """Codes `[K, P]` of what shall be continued."""
        if audio_prompt is None or isinstance(audio_prompt, Tensor):
            return None if audio_prompt is None else audio_prompt.to(self.device, torch.long)
        sound = audio_prompt.converted(self.config.sample_rate, self.config.channels)
        if sound.samples.shape[1] == 0:
            raise InputError(
                f"There is nothing to continue: a clip of {audio_prompt.samples.shape[1]} samples at "
                f"{audio_prompt.rate} Hz has none at {self.config.sample_rate} Hz."
            )
        codes: Tensor = self.components.codec.encode(sound.samples[None].to(self.device))
        return codes[0]

    def _columns(
        self,
        request: Request,
        items: Sequence[int],
        audio_prompt: Tensor | None,
        encoders: conditioning.ConditionEncoders,
    ) -> Iterator[Tensor]:
        """The new code columns `[B, K]` of some takes; `opening` are the codes `[B, K, P]` that they continue."""
        params, config = request.params, self.config
        stride = params.window_stride or config.stride_seconds
        windows = plan_windows(
            frames_of(samples_of(params, config), config),
            window=config.window_frames,
            stride=round(stride * config.frame_rate),
            prompt=0 if audio_prompt is None else audio_prompt.shape[-1],
        )
        size = config.lm.codebook_size
        guidance = Guidance(scale=params.classifier_free_guidance, style=params.style_guidance)
        return decode_windows(
            self.components.lm,
            windows,
            conditioning.prepare(self.components, request, items, guidance, encoders, long=len(windows) > 1),
            seeds=torch.tensor([request.seeds[i] for i in items], device=self.device),
            sampling=Sampling(
                temperature=params.temperature, top_k=min(params.top_k, size), top_p=params.top_p
            ),
            guidance=guidance,
            prompt=audio_prompt,
            repetition=self._repetition(params),
        )

    def _encoders(self, request: Request) -> tuple[conditioning.ConditionEncoders, list[str]]:
        """What helps to hear the melodies or styles of a request, and a warning where it is missing."""
        style = self.config.style
        if all(melody is None for melody in request.melodies):
            return conditioning.ConditionEncoders(), []
        if style is None:
            found, warning = separation.find(self.device, weights_dir=self.weights_dir, offline=self.offline)
            return conditioning.ConditionEncoders(separator=found), [warning] if warning else []
        if style.extractor != "mert":
            return conditioning.ConditionEncoders(), []
        mert.check_installed()
        folder = hub.locate(mert.HUB_ID, weights_dir=self.weights_dir, offline=self.offline)
        return conditioning.ConditionEncoders(mert=mert.Mert.load(folder).to(self.device)), []

    def _diffusion(self) -> MultiBandDiffusion:
        """The other decoder; loaded for each request that asks for it, and mapped from disk, not read."""
        place = self.weights_dir / "multiband-diffusion" if self.weights_dir else None
        if place is None or not place.exists():
            files = [diffusion_package.PACKAGE_FILE]
            place = hub.fetch_files(diffusion_package.HUB_ID, files, self.weights_dir, self.offline)
        return diffusion_package.load(place, self.device)

    def _decode(self, codes: Tensor, done: int, total: int) -> Generator[Progress, None, Tensor]:
        """Codes `[1, K, T]` to a wave `[1, C, N]`, yielding progress after each piece of a long take."""
        waves: list[Tensor] = []

        def pieces() -> Generator[float, None, None]:
            waves.append((yield from decode_pieces(self.components.codec, codes)))

        for _ in pieces():
            yield Progress("Decoding", done, total)
        return waves[0]

    def _denoise(
        self, decoder: MultiBandDiffusion, codes: Tensor, seed: int, total: int
    ) -> Generator[Progress, None, Tensor]:
        """Codes `[1, K, T]` to a wave `[1, C, N]` by MultiBand Diffusion, yielding how far it is."""
        codec = (
            self.components.codec.codec
            if isinstance(self.components.codec, StereoCodec)
            else self.components.codec
        )
        assert isinstance(codec, Encodec), "check_model lets only EnCodec's models through"
        waves: list[Tensor] = []

        def steps() -> Generator[float, None, None]:
            waves.append((yield from decoder.decode(codes, codec, gaussian([seed]))))

        for part in steps():
            yield Progress("Denoising", round(part * total), total)
        return waves[0]


def _alike(audio_prompts: Sequence[Tensor | None], batch: int) -> Iterator[list[int]]:
    """Indices of takes that can be made together: openings equally long, at most `batch` of them."""
    groups: dict[int, list[int]] = {}
    for i, audio_prompt in enumerate(audio_prompts):
        groups.setdefault(0 if audio_prompt is None else audio_prompt.shape[1], []).append(i)
    for group in groups.values():
        yield from (group[first : first + batch] for first in range(0, len(group), batch))


def _stack(audio_prompts: Sequence[Tensor | None], items: Sequence[int]) -> Tensor:
    chosen = [audio_prompts[i] for i in items]
    return torch.stack([each for each in chosen if each is not None])
