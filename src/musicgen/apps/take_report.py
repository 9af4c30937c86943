"""Reports each take that a command made: as a line of text or of JSON, in its file's tags, and in the history."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from musicgen.apps.destination import shown
from musicgen.apps.messages import say
from musicgen.edit_options import FILES
from musicgen.errors import MusicGenError
from musicgen.generation import GenerationParams
from musicgen.io.audio import Audio
from musicgen.io.history import History, is_on
from musicgen.io.loudness import Levels
from musicgen.io.tags import TakeTags

if TYPE_CHECKING:
    from musicgen.engine.generation_run import GenerationResult


@dataclass(slots=True)
class TakeReport:
    """How takes are reported: `source` is the command's name in the history; `history` is None where it is off.

    With `as_json` standard output has one line of JSON for each take and nothing else.
    """

    source: str = "generate"
    as_json: bool = False
    tags: bool = True
    history: History | None = None
    model: str | None = None  # as it was named
    _failed: bool = field(default=False, init=False)

    @classmethod
    def to_history(
        cls, source: str, model: str, *, as_json: bool = False, tags: bool = True, history: bool = True
    ) -> TakeReport:
        """A report that writes to the user's history, unless `history` is False or it is switched off."""
        return cls(source, as_json, tags, History() if history and is_on() else None, model)

    def taken(self, result: GenerationResult, path: Path | None, *, replaced: bool = False) -> dict[str, Any]:
        """Report a take that was written to `path`, or to standard output; returns its facts."""
        from musicgen.engine.generation_run import scores_in_words

        levels = result.audio.levels
        facts = take_facts(result, path, levels)
        number = self._remember(result.tags, path, result.audio.duration, facts["loudness"], result.params)
        facts["history"] = number
        if self.as_json:
            say(json.dumps(facts))
            return facts
        to_output = path is None
        name = "standard output" if path is None else shown(path)
        after = " (an older file of this name is replaced)" if replaced else ""
        say(f"{name}: {_line(result, levels)}{after}", err=to_output)
        if result.plan is not None:
            say(f"  plan: {result.plan}", err=to_output)
        if result.scores:
            say(f"  measured: {scores_in_words(result.scores)}", err=to_output)
        elif result.params.bpm is not None or result.params.key is not None:
            say("  not measured: --measure reports tempo and key", err=to_output)
        return facts

    def streamed(
        self, tags: TakeTags | None, params: GenerationParams, path: Path | None, seconds: float
    ) -> None:
        """Remember a piece that was written or played while it was made; its line is not printed here."""
        number = self._remember(tags, path, seconds, None, params)
        if self.as_json:
            facts = {"path": None if path is None else str(path), "seconds": seconds, "seed": params.seed}
            say(json.dumps({**facts, **_made_by(tags), "history": number}))

    def _remember(
        self,
        tags: TakeTags | None,
        path: Path | None,
        seconds: float,
        loudness: float | None,
        params: GenerationParams,
    ) -> int | None:
        """The number of the take in the history; a history that fails is reported once, and costs no music."""
        if self.history is None or tags is None or self._failed:
            return None
        try:
            return self.history.add(
                tags, source=self.source, path=path, seconds=seconds, loudness=loudness,
                input_audio=params.input_audio, model=self.model,
            )  # fmt: skip
        except MusicGenError as error:
            self._failed = True
            say(str(error), err=True)
            return None


def take_facts(result: GenerationResult, path: Path | None, levels: Levels) -> dict[str, Any]:
    """What is known of a take, for JSON: its file, sound with its levels, options, and what it was made by."""
    options = {name: value for name, value in _options(result.params).items() if value is not None}
    return {
        "path": None if path is None else str(path),
        "prompt": result.prompt,
        "seed": result.seed,
        **sound_facts(result.audio, levels),
        **_made_by(result.tags),
        "options": options,
        "plan": None if result.plan is None else result.plan.to_dict(),
        "scores": dict(result.scores),
        "warnings": list(result.warnings),
    }


def sound_facts(audio: Audio, levels: Levels) -> dict[str, Any]:
    """Length, form and levels of sound, for JSON: silence has no loudness and no peak."""
    return {
        "seconds": round(audio.duration, 6),
        "sample_rate": audio.rate,
        "channels": audio.samples.shape[0],
        **{name: None if level is None else round(level, 2) for name, level in levels.known.items()},
        "clipped": levels.clipped,
    }


def _made_by(tags: TakeTags | None) -> dict[str, Any]:
    names = ("model", "model_hash", "license", "device", "dtype", "input_hash", "version")
    return {name: None if tags is None else getattr(tags, name) for name in names}


def _options(params: GenerationParams) -> dict[str, Any]:
    given = {name: getattr(params, name) for name in params.__dataclass_fields__}
    data = {name: "data:" for name in FILES if str(given[name]).startswith("data:")}
    return given | data


def _line(result: GenerationResult, levels: Levels) -> str:
    loudness = f"{levels.loudness:.1f} LUFS" if math.isfinite(levels.loudness) else "silent"
    return (
        f"{result.audio.duration:.2f} s, seed {result.seed}, {loudness}, "
        f"peak {levels.peak:.1f} dBFS, {levels.clipped:.2%} clipped"
    )
