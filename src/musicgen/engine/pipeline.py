"""MusicGen: from a request to music. `generate` is the short way; `perform` yields progress on its way."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast, overload

import torch
from torch import Tensor

from musicgen.config import GenerationParams, MusicGenConfig
from musicgen.engine import conditions, longform
from musicgen.engine import device as devices
from musicgen.engine.loop import decode_windows
from musicgen.engine.request import Opening, Request, Sounds, build, frames_of, samples_of
from musicgen.errors import InputError
from musicgen.io import checkpoint, diffusion, hub, mert, separation, vocabulary
from musicgen.io.audio import Audio, write
from musicgen.model.codec import Codec, Encodec, StereoCodec, StreamingCodec
from musicgen.model.diffusion import MultiBandDiffusion, gaussian
from musicgen.model.sampling import Guidance, Sampling

BATCH = 16  # takes made at once; more are made in turns, which changes nothing but the memory needed
PIECE_SECONDS = 30  # longer music is decoded in pieces

Openings = Opening | Sequence[Opening | None] | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a performance has come: `done` of `total` frames of all takes, and what is being done."""

    stage: str
    done: int
    total: int


@dataclass(frozen=True, slots=True, eq=False)
class Take:
    """One result: sound at its final level, the seed that made it, codes `[K, T]`, and what was asked."""

    audio: Audio
    seed: int
    codes: Tensor
    params: GenerationParams

    def save(self, path: str | Path) -> Path:
        """Write to `path` in the output and sample format that were asked for."""
        return write(
            path, self.audio, file_format=self.params.output_format, sample_format=self.params.sample_format
        )


class Performance:
    """Music in the making: iterate for progress, stop iterating to cancel, ask for the `takes` at the end.

    `remarks` say what the listener should know about how it is made.
    """

    def __init__(self, steps: Generator[Progress, None, list[Take]], remarks: Sequence[str] = ()) -> None:
        self._steps, self._takes = steps, list[Take]()
        self.remarks = tuple(remarks)

    def __iter__(self) -> Iterator[Progress]:
        self._takes = (yield from self._steps) or self._takes

    def takes(self) -> list[Take]:
        """The results; makes what is not made yet."""
        for _ in self:
            pass
        return self._takes


class MusicGen:
    """A loaded model. It holds weights only: every option travels with the call, so callers may share it."""

    def __init__(
        self,
        loaded: checkpoint.Loaded,
        *,
        batch: int = BATCH,
        weights_dir: str | Path | None = None,
        offline: bool = False,
        known_words: vocabulary.Vocabulary | None = None,
    ) -> None:
        self.loaded, self.batch, self.known_words = loaded, batch, known_words
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
        bundle = checkpoint.read(name, weights_dir=weights_dir, offline=offline)
        runtime = devices.choose(device, dtype, bundle.config.cpu_dtype)
        # A processor's matrices are rounded when they are packed: what is between them stays float32.
        precision = torch.float32 if runtime.device.type == "cpu" else runtime.dtype
        loaded = checkpoint.build(bundle, device=runtime.device, dtype=precision)
        ready = replace(loaded, lm=devices.prepare(loaded.lm, runtime))
        # Rounded matrices turn the last bits, in which batches differ, into other codes: there, one take at a time.
        batch = 1 if precision != runtime.dtype else BATCH
        known = vocabulary.find(name, Path(weights_dir) if weights_dir else None)
        return cls(ready, batch=batch, weights_dir=weights_dir, offline=offline, known_words=known)

    @property
    def config(self) -> MusicGenConfig:
        """What the checkpoint says about itself."""
        return self.loaded.config

    @property
    def device(self) -> torch.device:
        """Where the language model is."""
        return self.loaded.lm.norm.weight.device

    @overload
    def generate(self, prompt: str | None = None, **options: Any) -> Audio: ...

    @overload
    def generate(self, prompt: Sequence[str | None], **options: Any) -> list[Audio]: ...

    def generate(
        self, prompt: str | Sequence[str | None] | None = None, **options: Any
    ) -> Audio | list[Audio]:
        """Make music: one piece for a prompt, a list for a list; options as for `generate_takes`."""
        takes = self.generate_takes(prompt, **options)
        return [take.audio for take in takes] if isinstance(prompt, list | tuple) else takes[0].audio

    def generate_takes(
        self,
        prompt: str | Sequence[str | None] | None = None,
        *,
        melody: Sounds = None,
        continue_from: Openings = None,
        seeds: Sequence[int] | None = None,
        **options: Any,
    ) -> list[Take]:
        """Make music, each piece with its seed and codes. Options are the fields of `GenerationParams`.

        `melody` is sound to follow (or, for style models, to resemble); `continue_from` is sound or codes
        `[K, P]` to go on from. One is for all prompts, a list has one for each. Without `seeds`, item i has
        seed + i.
        """
        prompts: Sequence[Any] = prompt if isinstance(prompt, list | tuple) else [prompt]
        params = GenerationParams.build({"model_version": self.config.name, **options})
        performance = self.perform(prompts, params, melody=melody, continue_from=continue_from, seeds=seeds)
        return performance.takes()

    def perform(
        self,
        prompts: Sequence[str | None],
        params: GenerationParams,
        *,
        melody: Sounds = None,
        continue_from: Openings = None,
        seeds: Sequence[int] | None = None,
    ) -> Performance:
        """Check a request and make ready for it: one take for each prompt, made while it is iterated over."""
        request = build(params, self.config, prompts, melody=melody, continue_from=continue_from, seeds=seeds)
        ears, remarks = self._ears(request)
        unknown = self.known_words.warning(request.prompts) if self.known_words else None
        remarks += [unknown] if unknown else []
        decoder = self._diffusion() if params.multi_band_diffusion else None
        return Performance(self._perform(request, ears, decoder), remarks)

    def _perform(
        self, request: Request, ears: conditions.Ears, decoder: MultiBandDiffusion | None
    ) -> Generator[Progress, None, list[Take]]:
        openings = [self._codes_of(opening) for opening in request.openings]
        total = len(openings) * frames_of(samples_of(request.params, self.config), self.config)
        takes: dict[int, Take] = {}
        done = 0
        for items in _alike(openings, self.batch):
            columns = [] if openings[items[0]] is None else list(_stack(openings, items).unbind(-1))
            done += len(columns) * len(items)
            for column in self._columns(request, items, openings, ears):
                columns.append(column)
                done += len(items)
                yield Progress("Playing", done, total)
            yield Progress("Decoding", done, total)
            # One by one: a take in a batch then sounds bit for bit as it does alone.
            for i, codes in zip(items, torch.stack(columns, dim=-1), strict=True):
                if decoder is None:
                    wave = codes_to_sound(self.loaded.codec, codes[None])
                else:
                    wave = yield from self._denoise(decoder, codes[None], request.seeds[i], total)
                takes[i] = self._take(request, i, codes, wave[0])
        return [takes[i] for i in range(len(openings))]

    def _take(self, request: Request, item: int, codes: Tensor, wave: Tensor) -> Take:
        """Cut a wave `[C, N]` to exactly the asked-for length and set its level."""
        params = request.params
        sound = Audio(wave[:, : samples_of(params, self.config)], self.config.sample_rate)
        audio = sound.normalized(params.normalization_strategy, limiter=self.config.limiter)
        return Take(audio, request.seeds[item], codes.cpu().clone(), params)

    @torch.inference_mode()
    def _codes_of(self, opening: Audio | Tensor | None) -> Tensor | None:
        """Codes `[K, P]` of what shall be continued."""
        if opening is None or isinstance(opening, Tensor):
            return None if opening is None else opening.to(self.device, torch.long)
        sound = opening.converted(self.config.sample_rate, self.config.channels)
        if sound.samples.shape[1] == 0:
            raise InputError(
                f"There is nothing to continue: a clip of {opening.samples.shape[1]} samples at {opening.rate} Hz "
                f"has none at {self.config.sample_rate} Hz."
            )
        codes: Tensor = self.loaded.codec.encode(sound.samples[None].to(self.device))
        return codes[0]

    def _columns(
        self,
        request: Request,
        items: Sequence[int],
        openings: Sequence[Tensor | None],
        ears: conditions.Ears,
    ) -> Iterator[Tensor]:
        """The new code columns `[B, K]` of some takes whose openings are equally long."""
        params, config = request.params, self.config
        prompt = None if openings[items[0]] is None else _stack(openings, items)
        stride = params.window_stride or config.stride_seconds
        windows = longform.plan(
            frames_of(samples_of(params, config), config),
            window=config.window_frames,
            stride=round(stride * config.frame_rate),
            prompt=0 if prompt is None else prompt.shape[-1],
        )
        size = config.lm.codebook_size
        guidance = Guidance(scale=params.classifier_free_guidance, style=params.style_guidance)
        return decode_windows(
            self.loaded.lm,
            windows,
            conditions.prepare(self.loaded, request, items, guidance, ears, long=len(windows) > 1),
            seeds=torch.tensor([request.seeds[i] for i in items], device=self.device),
            sampling=Sampling(
                temperature=params.temperature, top_k=min(params.top_k, size), top_p=params.top_p
            ),
            guidance=guidance,
            prompt=prompt,
        )

    def _ears(self, request: Request) -> tuple[conditions.Ears, list[str]]:
        """What helps to hear the melodies or styles of a request, and a remark where it is missing."""
        style = self.config.style
        if all(melody is None for melody in request.melodies):
            return conditions.Ears(), []
        if style is None:
            found, remark = separation.find(self.device, weights_dir=self.weights_dir, offline=self.offline)
            return conditions.Ears(separator=found), [remark] if remark else []
        if style.extractor != "mert":
            return conditions.Ears(), []
        mert.check_installed()
        folder = hub.locate(mert.HUB_ID, weights_dir=self.weights_dir, offline=self.offline)
        return conditions.Ears(mert=mert.Mert.load(folder).to(self.device)), []

    def _diffusion(self) -> MultiBandDiffusion:
        """The other decoder; loaded for each request that asks for it, and mapped from disk, not read."""
        place = self.weights_dir / "multiband-diffusion" if self.weights_dir else None
        if place is None or not place.exists():
            files = [diffusion.PACKAGE_FILE]
            place = hub.fetch_files(diffusion.HUB_ID, files, self.weights_dir, self.offline)
        return diffusion.load(place, self.device)

    def _denoise(
        self, decoder: MultiBandDiffusion, codes: Tensor, seed: int, total: int
    ) -> Generator[Progress, None, Tensor]:
        """Codes `[1, K, T]` to a wave `[1, C, N]` by MultiBand Diffusion, yielding how far it is."""
        codec = self.loaded.codec.codec if isinstance(self.loaded.codec, StereoCodec) else self.loaded.codec
        assert isinstance(codec, Encodec), "check_model lets only EnCodec's models through"
        waves: list[Tensor] = []

        def steps() -> Generator[float, None, None]:
            waves.append((yield from decoder.decode(codes, codec, gaussian([seed]))))

        for part in steps():
            yield Progress("Denoising", round(part * total), total)
        return waves[0]


@torch.inference_mode()
def codes_to_sound(codec: Codec, codes: Tensor) -> Tensor:
    """Codes `[B, K, T]` to a wave `[B, C, N]`; long ones in pieces, which bounds the memory."""
    piece = round(PIECE_SECONDS * codec.frame_rate)
    if codes.shape[-1] <= piece or not hasattr(getattr(codec, "codec", codec), "decode_step"):
        return codec.decode(codes)
    streaming, starts = cast(StreamingCodec, codec), range(0, codes.shape[-1], piece)
    state = streaming.new_decoder_state()
    waves = [
        streaming.decode_step(codes[..., start : start + piece], state, last=start == starts[-1])
        for start in starts
    ]
    return torch.cat(waves, dim=-1)


def _alike(openings: Sequence[Tensor | None], batch: int) -> Iterator[list[int]]:
    """Indices of takes that can be made together: openings equally long, at most `batch` of them."""
    groups: dict[int, list[int]] = {}
    for i, opening in enumerate(openings):
        groups.setdefault(0 if opening is None else opening.shape[1], []).append(i)
    for group in groups.values():
        yield from (group[first : first + batch] for first in range(0, len(group), batch))


def _stack(openings: Sequence[Tensor | None], items: Sequence[int]) -> Tensor:
    chosen = [openings[i] for i in items]
    return torch.stack([each for each in chosen if each is not None])
