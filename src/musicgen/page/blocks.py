"""The page itself, in Gradio: what happens when its components are used."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gradio as gr

from musicgen.edit_options import EDITS, FILES
from musicgen.page import cards, note_table
from musicgen.page.components import CONTINUE, FOLLOW, HISTORY_PAGE, Components
from musicgen.page.controls import CONTROLS, places
from musicgen.page.form import Checked, Form
from musicgen.page.prompts import surprise
from musicgen.page.take_lists import TakeLists
from musicgen.page.updates import PRIVATE, html

POLL_SECONDS = 0.5
TAKES_AT_ONCE = 16  # requests that are followed at the same time


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a page shows: whose takes, those that it follows, how many of the history, and which fields are wrong."""

    session: str
    owner: str
    ids: list[str]
    shown: int
    wrong: list[str]
    play: bool = False


class Page:
    """The page: what happens when its components are used."""

    def __init__(self, form: Form, weights_dir: Path | None) -> None:
        self.form, self.studio, self.limits = form, form.studio, form.limits
        self.parts, self.takes = Components(form, weights_dir), TakeLists(form)
        self._followed: dict[str, list[str]] = {}  # by session: the takes that its page is told of now
        with self.parts.blocks:
            self._listen()

    def _listen(self) -> None:
        parts, controls = self.parts, self.parts.controls
        values = list(controls.values())
        following = [
            parts.status,
            parts.results,
            parts.history,
            parts.make,
            parts.stop,
        ]
        begun = [
            parts.ids,
            parts.wrong,
            parts.problems,
            parts.sound_problem,
            parts.again,
            *values,
            *parts.accordions.values(),
            *following,
        ]
        seen = [parts.owner, parts.ids, parts.shown, parts.wrong]
        asked = [*seen, parts.variations, parts.play, parts.notes.table]
        many: dict[str, Any] = {"concurrency_limit": TAKES_AT_ONCE, **PRIVATE}
        parts.make.click(self._on_make, [*asked, *values], begun, **many)
        controls["prompt"].submit(self._on_make, [*asked, *values], begun, **many)
        parts.open.upload(self._on_open, [*seen, parts.open], begun, **many)
        parts.stop.click(self.studio.stop, [parts.ids], None, queue=False, **PRIVATE)
        filled = [
            *values,
            *parts.notes.shown,
            parts.seam,
            parts.problems,
            parts.sound,
            parts.accordions["Edit"],
            parts.again,
            parts.history,
            parts.shown,
            parts.variations,
        ]
        acting = [parts.owner, parts.shown, parts.ids, controls["model_version"]]
        for each in (parts.results, parts.history, parts.chips):
            each.click(self._on_action, acting, filled, **PRIVATE).then(
                self._on_again, [parts.again, *asked, *values], begun, **many
            )
        controls["model_version"].change(
            self._on_model, [controls["model_version"], controls["continuation"]],
            [controls["model_version"], controls["input_audio"], controls["continuation"]], **PRIVATE,
        )  # fmt: skip
        drawn = [controls[name] for name in _SEAM]
        for each in drawn:
            each.change(self._on_seam, drawn, parts.seam, trigger_mode="always_last", **PRIVATE)
        parts.share.click(
            self._on_share,
            [parts.variations, *values],
            [parts.link, parts.problems],
            **PRIVATE,
        ).then(
            None,
            [parts.link],
            [parts.link],
            js="(query) => query ? new URL(query, location.href).href : query",
            **PRIVATE,
        )
        parts.blocks.load(
            self._on_load, [parts.owner],
            [parts.owner, parts.variations, *values, parts.problems, parts.history, parts.make], **PRIVATE,
        ).then(self._on_return, seen, begun, **many)  # fmt: skip

    def _on_make(self, request: gr.Request, *given: Any) -> Iterator[dict[Any, Any]]:
        """Begin what the form asks for, the notes first among what is given, and follow it to its end."""
        owner, ids, shown, wrong, variations, play, notes, *rest = given
        seen = _Seen(str(request.session_hash), owner, ids, shown, wrong, play)
        values = self._values(tuple(rest))
        found = self.form.begin(self.takes.own(seen.owner), values, int(variations or 1), notes)
        yield from self._on_begun(seen, found)

    def _on_open(self, request: gr.Request, *given: Any) -> Iterator[dict[Any, Any]]:
        """Put a take's file into the history."""
        *page, path = given
        seen = _Seen(str(request.session_hash), *page)
        yield from self._on_begun(seen, self.form.open(self.takes.own(seen.owner), path))

    def _on_begun(self, seen: _Seen, found: Checked) -> Iterator[dict[Any, Any]]:
        """Say what is wrong, or follow what was begun, with what was followed before and still goes on."""
        said = self._tell(found.problems, seen.wrong) | {self.parts.again: False}
        if found.ids:
            running = [each for each in seen.ids if (take := self.studio.get(each)) and not take.ended]
            yield from self._follow(seen, [*running, *found.ids], said)
        else:
            yield said

    def _on_again(self, again: bool, request: gr.Request, *rest: Any) -> Iterator[dict[Any, Any]]:
        """Make what an action has put into the form, if it is to be made at once."""
        if again:
            yield from self._on_make(request, *rest)
        else:
            yield {self.parts.again: False}

    def _on_return(self, request: gr.Request, *given: Any) -> Iterator[dict[Any, Any]]:
        """Go on following takes that were begun before the page was loaded."""
        seen = _Seen(str(request.session_hash), *given)
        ids = self.studio.running(self.takes.own(seen.owner))
        if ids:
            yield from self._follow(seen, ids, {})
        else:
            yield {self.parts.ids: gr.skip()}  # not that there are none: some may have been begun since

    def _follow(self, seen: _Seen, ids: list[str], said: dict[Any, Any]) -> Iterator[dict[Any, Any]]:
        """Tell what is said at first, and how takes go until all have ended, or until others are followed with them.

        On a busy machine Gradio's page can lose an update that another one follows at once. So updates are told
        together, and buttons in every round.
        """
        self._followed[seen.session] = ids
        try:
            yield from self._rounds(seen, ids, said)
        finally:
            if self._followed.get(seen.session) is ids:
                del self._followed[seen.session]

    def _rounds(self, seen: _Seen, ids: list[str], said: dict[Any, Any]) -> Iterator[dict[Any, Any]]:
        known = list[str]()
        said = said | {
            self.parts.ids: ids,
            self.parts.history: self.takes.history(seen.owner, seen.shown, ids),
        }
        ended = False
        while not ended:
            takes = self.studio.wait(ids, known, POLL_SECONDS)
            if self._followed.get(seen.session) is not ids:
                yield {self.parts.again: gr.skip()}  # Gradio tells the last update once more at the end
                return
            # Asked before the states: a take that ends in between is shown in the next round.
            ended = all(take.ended for take in takes)
            states = [take.state for take in takes]
            if states != known:
                said[self.parts.results] = self.takes.results(ids, seen.play)
            yield said | {
                self.parts.status: html(cards.status(takes)),
                self.parts.make: gr.update(interactive=ended),
                self.parts.stop: gr.update(interactive=not ended),
            }
            known, said = states, {}

    def _on_action(
        self, owner: str, shown: int, ids: list[str], model: str, event: gr.EventData
    ) -> dict[Any, Any]:
        """A button of a card, of an example, or of the history."""
        action, take_id = str(event._data.get("action")), str(event._data.get("take"))
        if action == "example":
            return {self.parts.controls["prompt"]: take_id[: self.limits.max_prompt]}
        if action == "surprise":
            return {self.parts.controls["prompt"]: surprise()}
        if action == "more":
            return {
                self.parts.history: self.takes.history(owner, shown + HISTORY_PAGE, ids),
                self.parts.shown: shown + HISTORY_PAGE,
            }
        take = self.studio.history.get(take_id) if take_id.isalnum() else None
        if take is None or take.owner != self.takes.own(owner):
            return {self.parts.problems: html(cards.problems(["This take is not there any more."]))}
        if action == "remove":
            self.studio.history.remove(take.id)
            return {self.parts.history: self.takes.history(owner, shown, ids)}
        if action not in ("again", "settings", "extend", "melody", "part"):
            return {self.parts.again: False}
        values, said = self.form.fill(take, action)
        if action == "melody" and not self.form.follows_sound(values["model_version"]):
            values["model_version"] = model
        told = self._shown_values(values) | {
            self.parts.again: action == "again",
            self.parts.problems: html(_note(said)),
        }
        told[self.parts.seam] = html(self.form.seam(values))
        notes = self.form.notes(take, action)
        told |= dict(zip(self.parts.notes.shown, note_table.told(notes), strict=True))
        if values["input_audio"] or notes:
            told[self.parts.sound] = gr.update(open=True)
        if action == "part":
            told[self.parts.accordions["Edit"]] = gr.update(open=True)
        return told

    def _on_model(self, model: str, chosen: str | None) -> tuple[Any, Any, Any]:
        """Another model was chosen: what it can do."""
        follows = self.form.follows_sound(model)
        sources = ["upload", "microphone"] if follows else ["upload"]
        choices = [FOLLOW, CONTINUE] if follows else [CONTINUE]
        value = chosen if chosen in choices else choices[0]
        return (
            gr.update(info=self.parts.about(model)),
            gr.update(sources=sources),
            gr.update(choices=choices, value=value),
        )

    def _on_seam(self, *given: Any) -> Any:
        values = dict(zip(_SEAM, given, strict=True))
        return html(self.form.seam({**values, "continuation": values["continuation"] == CONTINUE}))

    def _on_share(self, variations: int, *given: Any) -> tuple[Any, Any]:
        query, wrong = self.form.link(self._values(given), int(variations or 1))
        return gr.update(value=query, visible=not wrong), html(cards.problems(list(wrong.values())))

    def _on_load(self, owner: str, request: gr.Request) -> dict[Any, Any]:
        """A page is opened: its owner, the settings of its link, and the history."""
        owner = owner or secrets.token_hex(16)
        values, variations, said = self.form.from_link(dict(request.query_params))
        told = self._shown_values(values) | {
            self.parts.owner: owner,
            self.parts.problems: html(cards.problems(said)),
        }
        told |= {
            self.parts.history: self.takes.history(owner, HISTORY_PAGE, []),
            self.parts.make: gr.update(interactive=True),
        }
        if variations != 1:
            told[self.parts.variations] = variations
        return told

    # ----------------------------------------------------------------------------------------------- helpers

    def _values(self, given: tuple[Any, ...]) -> dict[str, Any]:
        """The values of the controls by their options."""
        values = dict(zip(self.parts.controls, given, strict=True))
        edited = any(values[name] not in (None, "") for name in EDITS)
        continued = values["continuation"] == CONTINUE and bool(values["input_audio"])
        values["continuation"] = continued and not edited
        return values

    def _shown_values(self, values: dict[str, Any]) -> dict[Any, Any]:
        """What the controls are given to show these values."""
        told = {self.parts.controls[name]: value for name, value in values.items()}
        if "continuation" in values:
            model = values.get("model_version", self.parts.start["model_version"])
            follows = self.form.follows_sound(model)
            value = CONTINUE if values["continuation"] or not follows else FOLLOW
            choices = [FOLLOW, CONTINUE] if follows else [CONTINUE]
            told[self.parts.controls["continuation"]] = gr.update(choices=choices, value=value)
        return told

    def _tell(self, problems: dict[str, str], wrong: list[str]) -> dict[Any, Any]:
        """Show each sentence beside its field, and take back those of before."""
        told: dict[Any, Any] = {self.parts.wrong: [name for name in problems if name]}
        for name in wrong:
            if name in CONTROLS and name not in problems and name not in _WITHOUT_INFO:
                told[self.parts.controls[name]] = gr.update(info=self.parts.info(name), elem_classes=[])
        for name, sentence in problems.items():
            if name in CONTROLS and name not in _WITHOUT_INFO:
                told[self.parts.controls[name]] = gr.update(info=sentence, elem_classes=["mg-wrong"])
            for place, accordion in self.parts.accordions.items():
                if name in [each.name for each in places()[place]]:
                    told[accordion] = gr.update(open=True)
        told[self.parts.sound_problem] = html(
            cards.problems([problems["input_audio"]] if "input_audio" in problems else [])
        )
        told[self.parts.problems] = html(cards.problems(list(problems.values())))
        return told


_SEAM = ("input_audio", "continuation", "continuation_start", "continuation_end", "duration")
_WITHOUT_INFO = (*FILES, "model_version")


def _note(sentence: str) -> str:
    return f'<p class="mg-note" role="status">{sentence}</p>' if sentence else ""
