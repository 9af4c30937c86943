"""nano for users of transformers: `pipeline("text-to-audio", "nano")` with transformers' own pipeline and its names.

nano cannot be a checkpoint of transformers' MusicGen: its codec and its conditions are its own. So transformers' own
`TextToAudioPipeline` is given a model that hands its texts to ours. Any model of musicgen may stand in nano's place.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn
from transformers import GenerationConfig, PretrainedConfig, PreTrainedModel
from transformers import pipeline as transformers_pipeline

from musicgen.engine.generate import MusicGen
from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.io import hub
from musicgen.names_elsewhere import SAME_ELSEWHERE

TASKS = ("text-to-audio", "text-to-speech")
# What transformers' pipeline adds to every call, and what changes nothing here.
_IGNORED = ("return_dict_in_generate", "pad_token_id", "attention_mask", "tokenizer_kwargs")

_OTHER_NAMES = {"dtype": "torch_dtype", "device": "device_map"}


class MusicGenConfig(PretrainedConfig):  # type: ignore[misc]  # transformers has types of its own
    """What transformers asks of a config; `sampling_rate` is that of the sound."""

    model_type = "musicgen-engine"

    def __init__(self, sampling_rate: int = 32_000, **options: Any) -> None:
        self.sampling_rate = sampling_rate
        super().__init__(**options)


class TextTokenizer:
    """Texts as their code points `[B, L]`, filled up with -1: the model has a tokenizer of its own."""

    pad_token_id = -1
    padding_side = "right"

    def __call__(self, text: list[str], **options: Any) -> dict[str, Tensor]:
        """The texts as `input_ids`."""
        points = [[ord(letter) for letter in each] for each in text]
        longest = max(map(len, points), default=0)
        return {"input_ids": torch.tensor([each + [-1] * (longest - len(each)) for each in points])}

    def save_pretrained(self, folder: str, **options: Any) -> None:
        """Nothing is to be saved."""


class MusicGenForTextToWaveform(PreTrainedModel):  # type: ignore[misc]  # transformers has types of its own
    """A model of transformers whose `generate` is ours: texts in, waveforms `[B, C, N]` out."""

    config_class = MusicGenConfig
    main_input_name = "input_ids"

    def __init__(self, config: MusicGenConfig, model: MusicGen) -> None:
        super().__init__(config)
        self.music = model
        self.place = nn.Parameter(torch.zeros(1, device=model.device), requires_grad=False)
        self.generation_config = GenerationConfig()

    @classmethod
    def from_pretrained(cls, name: str = "nano", **options: Any) -> MusicGenForTextToWaveform:
        """A model by its name in `musicgen models`, hub id or folder; options as of `MusicGen.from_pretrained`.

        `torch_dtype` and `device_map` are transformers' other names of `dtype` and `device`; "auto" is the best one.
        """
        for ours, theirs in _OTHER_NAMES.items():
            other = options.pop(theirs, None)
            given = other if options.get(ours) is None else options[ours]
            options[ours] = None if isinstance(given, str) and given == "auto" else given
        model = MusicGen.from_pretrained(name, **options)
        return cls(MusicGenConfig(sampling_rate=model.config.sample_rate), model)

    def can_generate(self) -> bool:
        """Yes."""
        return True

    @torch.inference_mode()
    def generate(self, input_ids: Tensor | None = None, **options: Any) -> dict[str, Tensor]:
        """The music of texts (`TextTokenizer`), as `audio [B, C, N]`; options are transformers' or ours.

        `max_new_tokens` are frames of the model's codec, 50 a second for Meta's models and for nano. Without
        `do_sample=False` codes are drawn. `seed` is the seed of the first text; without one torch draws it, so that
        `transformers.set_seed` repeats music. Raises InputError for an option that is not known.
        """
        texts = [None] if input_ids is None else [_text(row) for row in input_ids]
        given = _options(options, self.music.config.frame_rate)
        given.setdefault("seed", int(torch.randint(2**31, ())))
        sounds = self.music.generate(texts, **given)
        return {"audio": torch.stack([each.samples for each in sounds])}


def pipeline(task: str = "text-to-audio", model: str = "nano", **options: Any) -> Any:
    """transformers' pipeline with a model of musicgen; any other task or model is left to transformers itself.

    `device`, `dtype`, `weights_dir` and `offline` are those of `MusicGenForTextToWaveform.from_pretrained`.
    """
    if task not in TASKS or not isinstance(model, str) or not _is_ours(model, options.get("weights_dir")):
        return transformers_pipeline(task, model=model, **options)
    names = ("device", "device_map", "dtype", "torch_dtype", "weights_dir", "offline", "adapters")
    own = {name: options.pop(name) for name in names if name in options}
    made = MusicGenForTextToWaveform.from_pretrained(model, **own)
    return transformers_pipeline(
        task, model=made, tokenizer=TextTokenizer(), device=made.music.device, **options
    )


def _is_ours(name: str, weights_dir: Any) -> bool:
    """Whether a model is in this package or in a folder in our format, which transformers cannot read."""
    place = hub.local(name, weights_dir)
    return place is not None and (place.is_dir() and not (place / "preprocessor_config.json").is_file())


def _text(row: Tensor) -> str:
    return "".join(chr(point) for point in row.tolist() if point >= 0)


def _options(given: Mapping[str, Any], frame_rate: float) -> dict[str, Any]:
    """Options of transformers' `generate` as ours."""
    options = {name: value for name, value in given.items() if name not in _IGNORED and value is not None}
    config = options.pop("generation_config", None)
    if config is not None:
        options = {
            **{n: v for n, v in config.to_diff_dict().items() if n != "transformers_version"},
            **options,
        }
        options = {name: value for name, value in options.items() if name not in _IGNORED}
    tokens = options.pop("max_new_tokens", None)
    if tokens is not None and not {"duration", "bars"} & options.keys():
        if not isinstance(tokens, int) or tokens < 1:
            raise InputError(f"max_new_tokens must be a whole number from 1 on, got {tokens!r}.")
        options["duration"] = tokens / frame_rate
    sampled = options.pop("do_sample", True)
    if not sampled:
        options["temperature"] = 0.0
    options = {SAME_ELSEWHERE.get(name, name): value for name, value in options.items()}
    GenerationParams.build({n: v for n, v in options.items() if isinstance(v, str | int | float | bool)})
    return options
