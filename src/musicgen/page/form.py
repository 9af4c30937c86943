"""What the form of the page does, without Gradio: reads it, fills it, and tells where something is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from musicgen.edit_options import EDITS, FILES
from musicgen.engine.sources import edited_of
from musicgen.errors import InputError, MusicGenError
from musicgen.generation import GenerationParams
from musicgen.io.audio import read
from musicgen.io.take import CodeFormat, Take
from musicgen.page import abilities, links, pictures
from musicgen.page.cards import file_name, problems
from musicgen.page.controls import (
    CONTROLS,
    defaults,
    field_of,
    in_page_words,
    params_of,
    read_values,
    value_for,
)
from musicgen.page.history import SavedTake
from musicgen.page.measured import heights
from musicgen.page.note_rows import Rows, melody_file, rows_in
from musicgen.page.studio import Studio
from musicgen.plan import Plan
from musicgen.serve.inputs import InputLimits, InvalidInputError, check_edited

EXTENDED_SECONDS = 8.0  # of new music, if a take is extended and nothing else is asked for
_KEPT_IN_EDITS = ("model_version", "prompt", "output_format", "sample_format")
_WITHOUT_SOUND = dict.fromkeys((*FILES, *EDITS))  # a link has no sound, and no edit without one
_LONGEST_CLIP = 1200.0  # seconds of a clip that its picture shows


@dataclass(slots=True)
class Checked:
    """A form that was read: the ids of the takes that were begun, or sentences by the name of their field.

    Sentences without a field have an empty name.
    """

    ids: list[str] = field(default_factory=list)
    problems: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Form:
    """The form of a page over a studio."""

    studio: Studio
    limits: InputLimits

    def open(self, owner: str, path: str | Path) -> Checked:
        """Put a take's file into the history, decoded by the model of its codes, or say what is wrong with it."""
        try:
            take = Take.find(path)
            if take is None:
                raise InputError("This file is no take: choose one that ends in .mgtake.")
            params = GenerationParams(
                model_version=self._model_of(take),
                input_audio=str(path),
                variation=0.0,
                seed=take.params.seed,
            )
            edited = edited_of(params, params.input_audio, 1)[0]
            assert edited is not None, "the request asks for an edit"
            check_edited(edited, params, self.limits)
            return Checked(self.studio.begin(owner, params, 1, opened=True))
        except MusicGenError as error:
            return Checked(problems={"": in_page_words(str(error))})
        except OSError as error:
            return Checked(problems={"": f"The take cannot be kept: {error.strerror or error}."})

    def _model_of(self, take: Take) -> str:
        """The model of the page that a take was made by, or else one that has the same codes."""
        fitting = dict[str, str]()
        for name in self.limits.models:
            try:
                config = self.studio.maker.config(name)
            except MusicGenError:
                continue  # its files are not here
            if CodeFormat.of(config) == take.code_format:
                fitting[name] = config.name
        if not fitting:
            made = take.params.model_version
            raise InputError(f"The take was made by {made!r}, and no model of this page has such codes.")
        return min(fitting, key=lambda name: take.params.model_version not in (name, fitting[name]))

    def begin(self, owner: str, values: Mapping[str, Any], variations: int, notes: Rows = ()) -> Checked:
        """Begin what the form asks for, or say what is wrong with it. `notes`, if any, are the melody to follow."""
        try:
            # A clip is continued or edited as it is; notes are a melody.
            sound = values.get("continuation") or any(values.get(name) not in (None, "") for name in EDITS)
            with melody_file(() if sound else notes) as melody:
                params = params_of(
                    {**values, **({} if melody is None else {"input_audio": melody})}, self.limits
                )
                return Checked(self.studio.begin(owner, params, variations))
        except InvalidInputError as error:
            found: dict[str, str] = {}
            for each in error.problems:
                found.setdefault(each.field, in_page_words(each.message))
            return Checked(problems=found)
        except MusicGenError as error:
            return Checked(problems={field_of(str(error)): in_page_words(str(error))})
        except OSError as error:
            return Checked(problems={"": f"The sound cannot be kept: {error.strerror or error}."})

    def fill(self, take: SavedTake, purpose: str) -> tuple[dict[str, Any], str]:
        """The values of all controls for a purpose, and a sentence: again, settings, extend, melody or part."""
        values = {
            name: value_for(name, take.options.get(name, each.default)) for name, each in CONTROLS.items()
        }
        start = defaults(self.limits)
        values |= dict.fromkeys(FILES)
        if values["model_version"] not in self.limits.models:
            values["model_version"] = start["model_version"]
        values["duration"] = min(float(values["duration"]), self.limits.max_duration)
        if values["bars"]:  # the duration follows from it
            values["duration"] = start["duration"]
        if take.has_source and purpose in ("again", "settings") and not self.notes(take, purpose):
            values["input_audio"] = self._copy(take, ".source")
            values["bridge"] = self._copy(take, ".bridge")
        if purpose == "settings":
            return values, "All settings of this take, with its seed, are in the form."
        values["seed"] = ""
        if purpose == "again":
            return values, ""
        values |= {"input_audio": self._copy(take, ".wav"), "continuation_start": 0.0, "continuation_end": ""}
        values |= {name: value_for(name, None) for name in EDITS} | {"bridge": None}
        if purpose == "part":
            return self._part(values, take)
        if purpose == "melody":
            values |= {"continuation": False, "bars": "", "plan": ""}
            return values, "New music will follow this melody: describe it, then press “Make music”."
        seconds = float(take.facts.get("duration") or 0.0)
        longer = min(self.limits.max_duration, round(seconds + EXTENDED_SECONDS, 1))
        # The plan goes on: the same tempo, key and chords from the beginning of the clip.
        values |= {
            "continuation": True,
            "duration": longer,
            "bars": "",
            "ending": False,
            "loop": False,
            "fit_tempo": False,
            "plan": _open(take.plan),
        }
        return values, "This take will be continued: choose the duration, then press “Make music”."

    def _part(self, values: dict[str, Any], take: SavedTake) -> tuple[dict[str, Any], str]:
        """The values that make the middle of a take anew: the settings of new music are those of the take."""
        own = {name: value for name, value in defaults(self.limits).items() if name not in _KEPT_IN_EDITS}
        seconds = float(take.facts.get("duration") or 0.0)
        middle = f"{seconds / 4:.1f}:{seconds / 2:.1f}"
        return {**values, **own, "input_audio": values["input_audio"], "replace": middle}, (
            "Choose under “Edit” what is made anew, and describe it; then press “Make music”."
        )

    def notes(self, take: SavedTake, purpose: str) -> list[list[str]]:
        """The notes that a take followed, as rows of the table, where its settings are wanted again."""
        wanted = take.has_source and purpose in ("again", "settings")
        return rows_in(self.studio.history.path(take.id, ".source")) if wanted else []

    def seam(self, values: Mapping[str, Any]) -> str:
        """The picture of where new music begins after a clip that is to be continued; empty without one."""
        source = values.get("input_audio")
        if not source or not values.get("continuation") or values.get("duration") is None:
            return ""
        given = {name: values.get(name) for name in ("continuation_start", "continuation_end", "duration")}
        try:
            options = read_values(
                {name: value for name, value in given.items() if value is not None}, self.limits
            )
            start, end = options.get("continuation_start", 0.0), options.get("continuation_end")
            clip = read(source, start=start, end=None if end == -1 else end, max_seconds=_LONGEST_CLIP)
            return pictures.seam(heights(clip), clip.duration, float(options["duration"]))
        except MusicGenError as error:
            return problems([in_page_words(str(error))])

    def from_link(self, texts: Mapping[str, str]) -> tuple[dict[str, Any], int, list[str]]:
        """The values of controls that a link sets, its number of variations, and what is wrong with it."""
        return links.read_query(texts, self.limits, self.studio.settings.max_variations)

    def link(self, values: Mapping[str, Any], variations: int) -> tuple[str, dict[str, str]]:
        """The query of an address that sets the form as it is now, and what is wrong with the form."""
        try:
            params = params_of(
                {**values, **_WITHOUT_SOUND, "continuation": False, "prompt": values.get("prompt") or "x"},
                self.limits,
            )
        except InvalidInputError as error:
            return "", {each.field: in_page_words(each.message) for each in error.problems}
        options = {name: getattr(params, name) for name in CONTROLS}
        options |= {"prompt": values.get("prompt"), "continuation": bool(values.get("continuation"))}
        if options["bars"] is not None:
            options["duration"] = CONTROLS["duration"].default
        return links.query(options, self.limits, variations), {}

    def follows_sound(self, model: str) -> bool:
        """Whether a model follows a melody or a style; not, if it cannot be found."""
        try:
            return abilities.follows_sound(self.studio.maker.config(model))
        except MusicGenError:
            return False

    def _copy(self, take: SavedTake, suffix: str) -> str | None:
        """A copy of a file of a take, which the page may show."""
        path = self.studio.history.copy(take.id, suffix, f"{file_name(take)}.wav")
        return None if path is None else str(path)


def _open(plan: str | None) -> str:
    """A plan without its ending."""
    if plan is None:
        return ""
    return str(replace(Plan.read(plan), ending=False, last_chord=None))
