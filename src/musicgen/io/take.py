"""A take: the codes of a piece with all its settings, in a file of a few kilobytes; cut and joined without sound."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Annotated, Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.edit_options import EDITS
from musicgen.errors import ConfigError, InputError, MusicGenError
from musicgen.generation import (
    COMPANIONS,
    MAX_DURATION_SECONDS,
    GenerationParams,
    changed_options,
    option_default,
)
from musicgen.io import atomic
from musicgen.io.audio_read import Source, opened
from musicgen.parse import Range, check, parse
from musicgen.plan import Plan
from musicgen.prompt_timeline import cut_timeline, read_timeline

SUFFIX = ".mgtake"
_FORMAT = "musicgen-take-1"
_MOST_BYTES = 2**26
HEAD = 4096  # bytes in which the format of a take is named: its settings stand before it
_MOST_FACTS = 2**18  # characters of the settings
# What is not kept: a clip that was continued is in the codes, no file of another machine is ever read for a take, and
# its length is that of its codes.
_NOT_KEPT = (
    "input_audio",
    "continuation",
    "continuation_start",
    "continuation_end",
    "bars",
    "best_of",
    "keep_all",
    "measure",
    "fit_tempo",
    *EDITS,
    "bridge_seconds",
    "candidates",
    *COMPANIONS,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeFormat:
    """What codes mean: codes of two models with the same format are sound of the same length."""

    codebooks: Annotated[int, Range(1, 64)]
    codebook_size: Annotated[int, Range(2, 65_536)]
    hop: Annotated[int, Range(1, 65_536)]  # samples per frame
    sample_rate: Annotated[int, Range(1, 768_000)]  # Hz

    def __post_init__(self) -> None:
        check(self)

    @classmethod
    def of(cls, config: MusicGenConfig) -> CodeFormat:
        """The format of a model's codes."""
        return cls(
            codebooks=config.lm.codebooks, codebook_size=config.lm.codebook_size,
            hop=config.codec.hop, sample_rate=config.sample_rate,
        )  # fmt: skip

    @property
    def frame_rate(self) -> float:
        """Frames per second."""
        return self.sample_rate / self.hop

    def to_dict(self) -> dict[str, int]:
        """Values for JSON."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


@dataclass(frozen=True, slots=True, eq=False)
class Take:
    """Codes `[K, T]` of a piece, the options it was made with (prompt and seed among them), and its plan.

    `params` have no input audio: a clip that was continued is part of the codes. Raises InputError for codes that do
    not fit `code_format`.
    """

    codes: Tensor
    params: GenerationParams
    code_format: CodeFormat
    plan: Plan | None = None

    def __post_init__(self) -> None:
        K, V, codes = self.code_format.codebooks, self.code_format.codebook_size, self.codes
        whole = not codes.is_floating_point() and codes.dtype != torch.bool
        if not whole or codes.ndim != 2 or codes.shape[0] != K or codes.shape[1] == 0:
            raise InputError(
                f"The codes of a take are whole numbers [{K}, frames], got {codes.dtype} {list(codes.shape)}."
            )
        if int(codes.min()) < 0 or int(codes.max()) >= V:
            raise InputError(
                f"The codes of a take are from 0 to {V - 1}, got {int(codes.min())} to {int(codes.max())}."
            )
        if codes.shape[1] / self.code_format.frame_rate > MAX_DURATION_SECONDS + 1:
            raise InputError(f"A take lasts at most {MAX_DURATION_SECONDS} s, got {codes.shape[1]} frames.")
        object.__setattr__(self, "codes", codes.detach().to("cpu", torch.long))
        defaults: dict[str, Any] = {name: option_default(name) for name in _NOT_KEPT}
        params = replace(self.params, **defaults)
        if self.frames_of(params.duration) != codes.shape[1]:
            params = _lasting(params, codes.shape[1] / self.code_format.frame_rate)
        object.__setattr__(self, "params", params)

    @property
    def prompt(self) -> str | None:
        """The description that it was made from."""
        return self.params.prompt

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return self.params.duration

    def frames_of(self, seconds: float) -> int:
        """Frames that hold so many seconds."""
        return -(-round(seconds * self.code_format.sample_rate) // self.code_format.hop)

    def frame_at(self, seconds: float, name: str = "time") -> int:
        """The frame that begins nearest to a time. Raises InputError, about `name`, beyond the take."""
        if not 0 <= seconds <= self.duration + 0.5 / self.code_format.frame_rate:
            raise InputError(
                f"{name} must be from 0 to {self.duration:g} s, the end of the take, got {seconds:g} s."
            )
        return min(round(seconds * self.code_format.frame_rate), self.codes.shape[1])

    def trim(self, start: float = 0.0, end: float | None = None) -> Take:
        """The part from `start` to `end`, in seconds, at the nearest frames."""
        first = self.frame_at(start, "start")
        last = self.codes.shape[1] if end is None else self.frame_at(end, "end")
        if first >= last:
            raise InputError(f"end must be after start ({start:g} s), got {end} s.")
        begin, stop = (frame / self.code_format.frame_rate for frame in (first, last))
        plan = None if self.plan is None else self.plan.shifted(-begin)
        return replace(self, params=_part(self.params, begin, stop))._of(self.codes[:, first:last], plan)

    def join(self, *others: Take) -> Take:
        """This take and the others after it; the settings are those of this one.

        Its plan is kept if the plans of all are the same, else nothing is planned for the whole.
        """
        for other in others:
            self._check_format(other.code_format)
        same = all(other.plan == self.plan for other in others)
        plan = self.plan if same or self.plan is None else Plan()
        return self._of(torch.cat([self.codes, *(other.codes for other in others)], dim=1), plan)

    def _of(self, codes: Tensor, plan: Plan | None) -> Take:
        params = _lasting(self.params, codes.shape[1] / self.code_format.frame_rate)
        return Take(codes, params, self.code_format, plan)

    def _check_format(self, other: CodeFormat) -> None:
        if other != self.code_format:
            raise InputError(
                f"The codes of the two takes differ: {_shown(self.code_format)}, and {_shown(other)}."
            )

    def check_model(self, config: MusicGenConfig) -> None:
        """Raise InputError if a model has other codes than this take."""
        other = CodeFormat.of(config)
        if other != self.code_format:
            raise InputError(
                f"The take was made by {self.params.model_version!r}, whose codes are {_shown(self.code_format)}; "
                f"those of {config.name!r} are {_shown(other)}."
            )

    def encoded(self) -> bytes:
        """The bytes of its file: the same for the same take."""
        facts = {
            "codes": self.code_format.to_dict(),
            "options": _changed_options(self.params),
            "plan": None if self.plan is None else self.plan.to_dict(),
        }
        kind = torch.int16 if self.code_format.codebook_size <= 2**15 else torch.int32
        data: bytes = save(
            {"codes": self.codes.to(kind).contiguous()}, {"format": _FORMAT, "take": json.dumps(facts)}
        )
        return _ordered(data)

    def save(self, path: str | Path) -> Path:
        """Write to a file, in one step; returns its path."""
        try:
            return atomic.write_bytes(path, self.encoded())
        except (OSError, ValueError) as error:
            raise InputError(
                f"{path} cannot be written: {getattr(error, 'strerror', None) or error}."
            ) from error

    @classmethod
    def read(cls, path: str | Path) -> Take:
        """Read a file that `save` wrote. Raises InputError for anything else; nothing in a file is executed."""
        path = Path(path)
        try:
            if not path.is_file():
                raise InputError(f"{path} is not a file; a take is one that ends in {SUFFIX}.")
            if path.stat().st_size > _MOST_BYTES:
                raise InputError(f"{path} is not a take: it has more than {_MOST_BYTES} bytes.")
            data = path.read_bytes()
        except (OSError, ValueError) as error:
            if isinstance(error, InputError):
                raise
            raise InputError(f"{path} is not a take that can be read: {str(error)[:200]}.") from error
        return cls.decode(data, str(path))

    @classmethod
    def find(cls, source: Source) -> Take | None:
        """The take in a file, bytes, an open file or a data URI; None for files of other kinds, such as sound."""
        with opened(source) as (name, data):
            return cls.decode(data[: _MOST_BYTES + 1], name) if is_take(data[:HEAD]) else None

    @classmethod
    def decode(cls, data: bytes, name: str = "The take") -> Take:
        """The take that `encoded` wrote; `name` is for messages. Raises InputError for anything else."""
        try:
            codes = load(data) if len(data) <= _MOST_BYTES else {}
            header = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")]) if codes else {}
        except (SafetensorError, ValueError, RecursionError) as error:
            raise InputError(f"{name} is not a take that can be read: {str(error)[:200]}.") from error
        metadata = header.get("__metadata__", {})
        whole = list(codes) == ["codes"] and len(metadata.get("take", "")) <= _MOST_FACTS
        if metadata.get("format") != _FORMAT or not whole:
            raise InputError(f"{name} is not a take: its format is {metadata.get('format')!r}.")
        try:
            return cls._from_facts(codes["codes"], metadata.get("take", ""))
        except (MusicGenError, RecursionError, ValueError) as error:
            raise InputError(f"{name} is not a take that can be read: {error}") from error

    @classmethod
    def _from_facts(cls, codes: Tensor, text: str) -> Take:
        facts = json.loads(text)
        if not isinstance(facts, Mapping) or set(facts) != {"codes", "options", "plan"}:
            raise ConfigError("its settings must be codes, options and plan.")
        options = facts["options"]
        if not isinstance(options, Mapping) or set(options) & set(_NOT_KEPT):
            raise ConfigError("its options must be named, without input audio or bars.")
        plan = None if facts["plan"] is None else Plan.read(facts["plan"])
        code_format = parse(CodeFormat, facts["codes"], whole="codes")
        return cls(codes, GenerationParams.build(options), code_format, plan)


def is_take(start: bytes) -> bool:
    """Whether a file that starts so, with its first kilobytes, is a take."""
    return start[8:9] == b"{" and _FORMAT.encode() in start


def _ordered(data: bytes) -> bytes:
    """A safetensors file whose header is sorted: the library writes its metadata in an order that changes."""
    size = int.from_bytes(data[:8], "little")
    header = json.dumps(json.loads(data[8 : 8 + size]), sort_keys=True).encode()
    header += b" " * (-len(header) % 8)
    return len(header).to_bytes(8, "little") + header + data[8 + size :]


def _changed_options(params: GenerationParams) -> dict[str, Any]:
    """The options that differ from their defaults, and always the model and the length."""
    given = {name: value for name, value in changed_options(params).items() if name not in _NOT_KEPT}
    return {**given, "model_version": params.model_version, "duration": params.duration}


def _lasting(params: GenerationParams, seconds: float) -> GenerationParams:
    """The options of a piece of another length; a fade is no longer than it, and it is no loop."""
    fade, length = min(params.fade_out, seconds), min(seconds, MAX_DURATION_SECONDS)
    timeline = params.timeline
    if timeline is not None and read_timeline(timeline)[-1].start >= length:
        timeline = cut_timeline(timeline, 0.0, length)
    return replace(params, duration=length, fade_out=fade, loop=False, timeline=timeline)


def _part(params: GenerationParams, begin: float, end: float) -> GenerationParams:
    """The options with the timeline of a part of the piece, in seconds; its first section is the prompt."""
    timeline = cut_timeline(params.timeline, begin, end)
    first = None if timeline is None else read_timeline(timeline)[0]
    prompt = first.prompt if first is not None and first.start == 0 and first.prompt else params.prompt
    return replace(params, prompt=prompt, timeline=timeline)


def _shown(each: CodeFormat) -> str:
    return f"{each.codebooks} of {each.codebook_size} at {each.frame_rate:g} Hz"
