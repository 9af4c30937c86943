"""What a request asks for in tempo and harmony, whether that is measured, and how many takes are made for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from musicgen.config import MusicGenConfig
from musicgen.edit_options import edit_asked
from musicgen.engine.prompt_facts import read_prompt
from musicgen.errors import InputError
from musicgen.extras import missing
from musicgen.generation import GenerationParams
from musicgen.plan import Plan
from musicgen.prompt_weights import read_weights

ENTRIES = ("bpm", "metre", "key", "chords")  # of a plan that options give on their own
TAKES = 4  # of a model without a beat clock that is asked for a tempo or key


def single_entries(params: GenerationParams) -> dict[str, Any]:
    """The entries of a plan that options give on their own."""
    given: dict[str, Any] = {name: getattr(params, name) for name in ENTRIES}
    given = {name: value for name, value in given.items() if value is not None}
    return {**given, "ending": True} if params.ending else given


def entries_of(params: GenerationParams) -> dict[str, Any]:
    """All entries of a plan that the options give, those of a plan among them."""
    return {
        **(Plan() if params.plan is None else Plan.read(params.plan)).to_dict(),
        **single_entries(params),
    }


def tempo_and_key(params: GenerationParams, plan: Plan | None) -> tuple[float | None, str | None]:
    """The tempo and the key that music is asked to have: by the options, by its plan, or else by its description."""
    given, planned = entries_of(params), plan or Plan()
    facts = read_prompt(
        None if plan is not None or params.prompt is None else read_weights(params.prompt).text
    )
    bpm = given.get("bpm") or planned.bpm or facts.bpm
    return bpm, given.get("key") or planned.key or facts.key


def takes_of(params: GenerationParams, config: MusicGenConfig) -> int:
    """How many takes are made of one item, of which the best is kept."""
    if params.best_of is not None:
        return params.best_of
    return TAKES if config.clock is None and (params.fit_tempo or _can_measure(params)) else 1


def seeds_of(params: GenerationParams, config: MusicGenConfig) -> int:
    """How many seeds one item has, from its own on: one for each take, of which the best is kept.

    The next item of a request begins after them, or else it would be made of the same takes.
    """
    return takes_of(params, config) if edit_asked(params) is None else 1


def single(params: GenerationParams, config: MusicGenConfig) -> GenerationParams:
    """The options of music of which there is one take, as of a stream, where several would be made."""
    return params if takes_of(params, config) == 1 else replace(params, best_of=1)


def check_others(params: GenerationParams, config: MusicGenConfig) -> None:
    """Raise InputError if the other takes are to be kept where there are none."""
    if params.keep_all and takes_of(params, config) == 1:
        raise InputError(
            f"keep_all keeps the takes beside the best, and {config.name!r} makes one take of this: set best_of to how "
            "many it should make, or leave out keep_all."
        )


def is_measured(params: GenerationParams, config: MusicGenConfig) -> bool:
    """Whether one take is measured: where that is asked for, or where a model may not have followed what was asked.

    A model with a clock follows, and the package that finds beats takes seconds to import.
    """
    named = entries_of(params).keys() & {"bpm", "key"}
    return params.measure or params.fit_tempo or bool(named and config.clock is None)


def no_beats() -> str | None:
    """Why no tempo can be measured; None if it can."""
    return missing("evaluate", "Measuring a tempo", "librosa")


def unmeasured(params: GenerationParams) -> list[str]:
    """Why the tempo that is to be measured cannot be, as a list of no or one sentence."""
    reason = no_beats() if params.measure else None
    return [] if reason is None else [f"The tempo is not measured. {reason}"]


def _can_measure(params: GenerationParams) -> bool:
    """Whether a tempo or key is asked for that can be measured on this machine."""
    asked = entries_of(params)
    return "key" in asked or ("bpm" in asked and no_beats() is None)
