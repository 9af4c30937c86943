"""AudioCraft's classes and functions for MusicGen, with its names and arguments: replace `audiocraft` in your imports.

    from musicgen.audiocraft import MusicGen, MultiBandDiffusion, audio_write

Only the interface is AudioCraft's; everything is computed by this package. Differences: a piece may be longer than
the model's window with every model; `torch.manual_seed` makes a call reproducible, but gives other music than
AudioCraft's; waveforms are clipped 1 dB below full scale, which AudioCraft leaves to `audio_write`; a piece has one
style excerpt, not another in each window. The parts of a model (`lm`, `compression_model`) are in `engine.components`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, overload

import torch
from torch import Tensor

from musicgen.engine.device import DeviceOption
from musicgen.engine.generate import MusicGen as Engine
from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.io import audio_write as writing
from musicgen.io import diffusion_package
from musicgen.io.audio import Audio
from musicgen.io.audio import read as read_audio
from musicgen.io.loudness import normalize as normalize_level
from musicgen.model.codec import Encodec, StereoCodec
from musicgen.model.diffusion import MultiBandDiffusion as Diffusion
from musicgen.model.diffusion import finish, gaussian
from musicgen.model.noise_schedule import Noise
from musicgen.model.style import StyleOptions
from musicgen.parse import value

__all__ = ["MultiBandDiffusion", "MusicGen", "audio_read", "audio_write", "display_audio"]

ProgressCallback = Callable[[int, int], None]


class MusicGen:
    """AudioCraft's MusicGen: options are set on the model, waveforms are float tensors `[B, C, N]`."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._options: dict[str, Any] = {}
        self._style = StyleOptions()
        self._callback: ProgressCallback | None = None
        self.set_generation_params()

    @staticmethod
    def get_pretrained(
        name: str = "facebook/musicgen-melody", device: DeviceOption | None = None
    ) -> MusicGen:
        """Load a model by a name of `musicgen models`, a hub id or a folder."""
        return MusicGen(Engine.from_pretrained(name, device=device))

    @property
    def name(self) -> str:
        """The model's name."""
        return self.engine.config.name

    @property
    def device(self) -> torch.device:
        """The device that the model computes on."""
        return self.engine.device

    @property
    def frame_rate(self) -> float:
        """Steps of the language model per second of audio."""
        return self.engine.config.frame_rate

    @property
    def sample_rate(self) -> int:
        """Samples per second of the waveforms."""
        return self.engine.config.sample_rate

    @property
    def audio_channels(self) -> int:
        """Channels of the waveforms."""
        return self.engine.config.channels

    @property
    def max_duration(self) -> float:
        """Seconds generated in one window; longer pieces are made of several."""
        return self.engine.config.window_seconds

    @property
    def duration(self) -> float:
        """Seconds of music that the next calls generate."""
        duration: float = self._options["duration"]
        return duration

    def set_generation_params(
        self,
        use_sampling: bool = True,
        top_k: int = 250,
        top_p: float = 0.0,
        temperature: float = 1.0,
        duration: float = 30.0,
        cfg_coef: float = 3.0,
        cfg_coef_beta: float | None = None,
        two_step_cfg: bool = False,
        extend_stride: float = 18,
    ) -> None:
        """Set the options of the next calls; raises InputError for values that are not possible."""
        stride = extend_stride if extend_stride < self.max_duration else None
        options = {
            "top_k": top_k, "top_p": top_p, "temperature": temperature if use_sampling else 0.0,
            "duration": duration, "classifier_free_guidance": cfg_coef, "style_guidance": cfg_coef_beta,
            "two_step_guidance": two_step_cfg, "window_stride": stride, "normalization_strategy": "clip",
            "keep_original": False, "model_version": self.name,
        }  # fmt: skip
        GenerationParams.build(options)
        self._options = options

    def set_style_conditioner_params(
        self,
        eval_q: int = 3,
        excerpt_length: float = 3.0,
        ds_factor: int | None = None,
        encodec_n_q: int | None = None,
    ) -> None:
        """Set how the next calls follow a style: by how many codebooks, seconds of the excerpt, every n-th frame.

        `encodec_n_q` is for models that hear a style by EnCodec: how many of its codebooks. Raises InputError for a
        model without a style conditioner; numbers that it cannot do are refused when music is generated.
        """
        if self.engine.config.style is None:
            raise InputError(
                f"set_style_conditioner_params is for style models; {self.name!r} has no style conditioner."
            )
        self._style = StyleOptions(
            quantizers=value(int, eval_q, "eval_q"),
            excerpt_seconds=value(float, excerpt_length, "excerpt_length"),
            downsample=value(int | None, ds_factor, "ds_factor"),
            encodec_codebooks=value(int | None, encodec_n_q, "encodec_n_q"),
        )

    def set_custom_progress_callback(self, progress_callback: ProgressCallback | None = None) -> None:
        """Call this with (generated, total) frames while generating."""
        self._callback = progress_callback

    def generate_unconditional(
        self, num_samples: int, progress: bool = False, return_tokens: bool = False
    ) -> Tensor | tuple[Tensor, Tensor]:
        """Generate without descriptions."""
        return self._generate([None] * num_samples, progress, return_tokens)

    def generate(
        self, descriptions: Sequence[str | None], progress: bool = False, return_tokens: bool = False
    ) -> Tensor | tuple[Tensor, Tensor]:
        """Generate from descriptions: waveforms `[B, C, N]`, and with `return_tokens` the codes `[B, K, T]`."""
        return self._generate(list(descriptions), progress, return_tokens)

    def generate_with_chroma(
        self,
        descriptions: Sequence[str | None],
        melody_wavs: Tensor | Sequence[Tensor | None],
        melody_sample_rate: int,
        progress: bool = False,
        return_tokens: bool = False,
    ) -> Tensor | tuple[Tensor, Tensor]:
        """Generate from descriptions and melodies: a tensor `[C, N]` or `[B, C, N]`, or a list of `[C, N]` or None."""
        melodies = _waves(melody_wavs, "melody_wavs")
        texts = list(descriptions)
        if len(melodies) == 1:
            melodies *= len(texts)
        if len(melodies) != len(texts):
            raise InputError(
                f"melody_wavs must hold one melody or one for each of the {len(texts)} descriptions, "
                f"got {len(melodies)}."
            )
        sounds = [None if each is None else Audio(each.cpu(), melody_sample_rate) for each in melodies]
        return self._generate(texts, progress, return_tokens, sounds)

    def generate_continuation(
        self,
        prompt: Tensor,
        prompt_sample_rate: int,
        descriptions: Sequence[str | None] | None = None,
        progress: bool = False,
        return_tokens: bool = False,
    ) -> Tensor | tuple[Tensor, Tensor]:
        """Continue waveforms `[B, C, N]` or `[C, N]`; what is returned begins with them, as the codec decodes them."""
        waves = _waves(prompt, "prompt")
        texts: list[str | None] = [None] * len(waves) if descriptions is None else list(descriptions)
        if len(texts) != len(waves):
            raise InputError(
                f"descriptions must be as many as the {len(waves)} prompts to continue, got {len(texts)}."
            )
        clips = [Audio(each.cpu(), prompt_sample_rate) for each in waves if each is not None]
        return self._generate(texts, progress, return_tokens, clips, continuation=True)

    @torch.inference_mode()
    def generate_audio(self, gen_tokens: Tensor) -> Tensor:
        """Decode codes `[B, K, T]` to waveforms `[B, C, N]`."""
        lm, codec = self.engine.config.lm, self.engine.components.codec
        _check_codes(gen_tokens, "gen_tokens", (lm.codebooks,), lm.codebook_size)
        return torch.cat([codec.decode(each[None].to(self.device)) for each in gen_tokens])

    def _generate(
        self,
        texts: list[str | None],
        progress: bool,
        return_tokens: bool,
        sounds: Sequence[Audio | None] | None = None,
        *,
        continuation: bool = False,
    ) -> Tensor | tuple[Tensor, Tensor]:
        seeds = torch.randint(2**31, (len(texts),)).tolist()  # so that torch.manual_seed reproduces a call
        params = GenerationParams.build({**self._options, "continuation": continuation})
        run = self.engine.generate_iter(
            texts, params, input_audio=sounds, seed=seeds, style_options=self._style
        )
        for step in run:
            if step.stage == "Generating":
                self._report(step.done // len(texts), step.total // len(texts), progress)
        if progress:
            print()
        results = run.results()
        waves = torch.stack([each.audio.samples for each in results]).to(self.device)
        return (waves, torch.stack([each.codes for each in results])) if return_tokens else waves

    def _report(self, done: int, total: int, progress: bool) -> None:
        if self._callback is not None:
            self._callback(done, total)
        elif progress:
            print(f"{done:6d} / {total:6d}", end="\r")


class MultiBandDiffusion:
    """AudioCraft's MultiBandDiffusion: a decoder of EnCodec codes."""

    def __init__(self, diffusion: Diffusion, codec: Encodec) -> None:
        self._diffusion, self._codec = diffusion, codec

    @staticmethod
    def get_mbd_musicgen(
        device: DeviceOption | None = None, *, model: str = "small", weights_dir: str | Path | None = None
    ) -> MultiBandDiffusion:
        """Load the decoder, and the EnCodec whose codes it decodes from a `model` with the same codes."""
        engine = Engine.from_pretrained(model, device=device, weights_dir=weights_dir)
        codec = engine.components.codec
        mono = codec.codec if isinstance(codec, StereoCodec) else codec
        if not isinstance(mono, Encodec):
            raise InputError(f"MultiBand Diffusion decodes only EnCodec codes; {model!r} has another codec.")
        place = diffusion_package.find(None if weights_dir is None else Path(weights_dir))
        return MultiBandDiffusion(diffusion_package.load(place, engine.device), mono)

    def tokens_to_wav(self, tokens: Tensor, n_bands: int = 32) -> Tensor:
        """Codes `[B, K, T]` to waveforms `[B, C, N]`, with the levels that EnCodec gives to each of `n_bands` bands.

        The noise depends on torch's global generator.
        """
        codec = self._codec
        _check_codes(tokens, "tokens", (codec.codebooks, 2 * codec.codebooks), codec.codebook_size)
        noise = _noise(len(tokens))
        return finish(self._diffusion.decode(tokens.to(self._device), codec, noise, equaliser_bands=n_bands))

    def regenerate(self, wav: Tensor, sample_rate: int) -> Tensor:
        """Waveforms `[B, 1, N]` encoded by EnCodec and decoded anew, at the same rate; the noise is as above."""
        if not isinstance(wav, Tensor):
            raise InputError(f"wav must be a tensor [B, 1, N], got {type(wav).__name__}.")
        noise = _noise(len(wav))
        return finish(self._diffusion.regenerate(wav.to(self._device), sample_rate, self._codec, noise))

    @property
    def sample_rate(self) -> int:
        """Samples per second of the waveforms of `tokens_to_wav`."""
        return self._codec.sample_rate

    @property
    def _device(self) -> torch.device:
        return next(self._codec.parameters()).device


def audio_write(
    stem_name: str | Path,
    wav: Tensor,
    sample_rate: int,
    format: Literal["wav", "mp3", "ogg", "flac"] = "wav",
    mp3_rate: int = 320,
    ogg_rate: int | None = None,
    normalize: bool = True,
    strategy: str = "peak",
    peak_clip_headroom_db: float = 1,
    rms_headroom_db: float = 18,
    loudness_headroom_db: float = 14,
    loudness_compressor: bool = False,
    log_clipping: bool = True,
    make_parent_dir: bool = True,
    add_suffix: bool = True,
) -> Path:
    """Write a waveform `[C, N]` or `[N]` to `stem_name` plus the format's suffix; returns the path.

    mp3 is always written at its highest rate and ogg at its own quality; another `mp3_rate` or an `ogg_rate` is an
    InputError. `log_clipping` has no effect.
    """
    if mp3_rate != 320 or ogg_rate is not None:
        raise InputError("mp3_rate must be 320 and ogg_rate None: files are written at one quality.")
    samples = (wav[None] if wav.dim() == 1 else wav).detach().cpu().float()
    if samples.dim() != 2:
        raise InputError(f"wav must be [C, N] or [N], got {list(wav.shape)}.")
    level = normalize_level(
        samples, sample_rate, strategy, boost=normalize, peak_headroom_db=peak_clip_headroom_db,
        rms_headroom_db=rms_headroom_db, loudness_headroom_db=loudness_headroom_db, compressor=loudness_compressor,
    )  # fmt: skip
    path = Path(f"{stem_name}.{format}" if add_suffix else stem_name)
    if make_parent_dir:
        path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(writing.encode_samples(level, sample_rate, format))
    return path


def audio_read(
    filepath: str | Path, seek_time: float = 0.0, duration: float = -1.0, pad: bool = False
) -> tuple[Tensor, int]:
    """Read a file from `seek_time` on, for `duration` seconds (-1: to its end): a waveform `[C, N]` and its rate.

    With `pad` a shorter one is filled up with silence.
    """
    end = None if duration < 0 else seek_time + duration
    sound = read_audio(filepath, start=seek_time, end=end)
    samples = sound.samples
    if pad and duration >= 0:
        missing = round(duration * sound.rate) - samples.shape[1]
        samples = torch.nn.functional.pad(samples, (0, max(0, missing)))
    return samples, sound.rate


def display_audio(samples: Tensor, sample_rate: int) -> None:
    """Show a player for each waveform of `[B, C, N]` or `[C, N]` in a notebook."""
    notebook: Any = import_module("IPython.display")  # only there in a notebook
    for each in samples if samples.dim() == 3 else [samples]:
        notebook.display(Audio(each.cpu(), sample_rate))


def _noise(items: int) -> Noise:
    """Gaussian noise of seeds that torch's global generator draws."""
    return gaussian(torch.randint(2**31, (items,)).tolist())


def _check_codes(codes: Tensor, name: str, codebooks: tuple[int, ...], size: int) -> None:
    """Raise InputError unless `codes` are whole numbers `[B, K, T]` below `size`, at least one of each."""
    shaped = isinstance(codes, Tensor) and codes.ndim == 3 and 0 not in codes.shape
    whole = shaped and codes.shape[1] in codebooks and not codes.is_floating_point()
    if not whole or int(codes.min()) < 0 or int(codes.max()) >= size:
        books = " or ".join(map(str, codebooks))
        got = f"{codes.dtype} {list(codes.shape)}" if isinstance(codes, Tensor) else type(codes).__name__
        raise InputError(f"{name} must be codes [B, {books}, T] from 0 to {size - 1}, got {got}.")


@overload
def _waves(given: Tensor, name: str) -> list[Tensor | None]: ...
@overload
def _waves(given: Tensor | Sequence[Tensor | None], name: str) -> list[Tensor | None]: ...
def _waves(given: Tensor | Sequence[Tensor | None], name: str) -> list[Tensor | None]:
    """A tensor `[B, C, N]` or `[C, N]`, or a list of `[C, N]` or `[N]` or None, as a list of `[C, N]` or None."""
    if isinstance(given, Tensor):
        if given.dim() not in (2, 3):
            raise InputError(f"{name} must be [C, N] or [B, C, N], got {list(given.shape)}.")
        return list(given) if given.dim() == 3 else [given]
    if not isinstance(given, list | tuple) or not all(isinstance(each, Tensor | None) for each in given):
        raise InputError(f"{name} must be a tensor [C, N] or [B, C, N], or a list of tensors [C, N] or None.")
    waves = [each[None] if each is not None and each.dim() == 1 else each for each in given]
    if any(each is not None and each.dim() != 2 for each in waves):
        raise InputError(f"{name} must hold waveforms [C, N] or None.")
    return waves
