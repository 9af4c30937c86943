"""The page itself, in Gradio: the form, the takes and their history."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gradio as gr

from musicgen.edit_options import EDITS, FILES
from musicgen.errors import MusicGenError
from musicgen.io.take import SUFFIX
from musicgen.page import abilities, cards, note_table
from musicgen.page.controls import CONTROLS, Control, defaults, in_page_words, places
from musicgen.page.form import Form
from musicgen.page.note_table import NoteTable
from musicgen.page.prompts import EXAMPLES, surprise
from musicgen.page.radio import lay_out_radio
from musicgen.page.take_lists import EMPTY, HISTORY, TakeLists
from musicgen.page.updates import PRIVATE, html

FOLLOW, CONTINUE = "Follow it", "Continue it"
POLL_SECONDS = 0.5
HISTORY_PAGE = 6
LATER = "mg-later"  # what has fields that Gradio makes when it is first opened, see `page.js`
TAKES_AT_ONCE = 16  # requests that are followed at the same time
_ADVANCED = tuple(place for place in places() if place not in ("main", "sound"))
_CLICKS = """element.addEventListener('click', (event) => {
  const button = event.target.closest('[data-action]');
  if (button) trigger('click', {action: button.dataset.action, take: button.dataset.take});
});"""
_SURPRISE = (
    '<button type="button" class="mg-surprise" data-action="surprise" data-take="">Surprise me</button>'
)


class Page:
    """The components of the page, and what happens when they are used."""

    def __init__(self, form: Form, weights_dir: Path | None) -> None:
        self.form, self.studio, self.limits, self.weights_dir = form, form.studio, form.limits, weights_dir
        self.takes = TakeLists(form)
        self.start = defaults(self.limits)
        self.controls: dict[str, Any] = {}
        with gr.Blocks(title="MusicGen", analytics_enabled=False, delete_cache=(3600, 86_400)) as self.blocks:
            self.owner = gr.BrowserState("", storage_key="musicgen-owner", secret="musicgen")
            self.ids, self.shown, self.wrong, self.again = (
                gr.State([]),
                gr.State(HISTORY_PAGE),
                gr.State([]),
                gr.State(False),
            )
            gr.HTML(
                '<header class="mg-title"><h1>MusicGen</h1>'
                "<p>Describe music, and hear it while it is made.</p></header>"
            )
            with gr.Tab("Takes"), gr.Row(elem_classes="mg-columns"):
                with gr.Column(scale=4, min_width=320, elem_classes="mg-form"):
                    self._lay_out_form()
                with gr.Column(scale=7, min_width=320, elem_classes="mg-results"):
                    self._lay_out_results()
            with gr.Tab("Radio", elem_id="mg-radio", elem_classes=LATER):
                lay_out_radio(self.studio, self.limits, self.owner)
            self._listen()

    # ------------------------------------------------------------------------------------------------ layout

    def _lay_out_form(self) -> None:
        main = {each.name: each for each in places()["main"]}
        self.controls["prompt"] = self._component(
            main["prompt"], lines=2, placeholder=EXAMPLES[0], autofocus=True
        )
        chips = "".join(
            f'<button type="button" data-action="example" data-take="{text}">{text}</button>'
            for text in EXAMPLES[:4]
        )
        self.chips = gr.HTML(f'<div class="mg-chips">{_SURPRISE}{chips}</div>', js_on_load=_CLICKS)
        self.controls["model_version"] = gr.Dropdown(
            list(self.limits.models), value=self.start["model_version"], label=main["model_version"].label,
            info=self._about(self.start["model_version"]), interactive=True, filterable=False, elem_id="mg-model",
        )  # fmt: skip
        self.controls["duration"] = gr.Slider(
            1, self.limits.max_duration, value=self.start["duration"], step=0.5, label=main["duration"].label,
            info=self._info("duration"), interactive=True, elem_id="mg-duration",
        )  # fmt: skip
        self.variations = gr.Radio(
            list(range(1, self.studio.settings.max_variations + 1)), value=1, label="Variations",
            info="Takes of the same words side by side, each with its own seed.", interactive=True,
            elem_id="mg-variations",
        )  # fmt: skip
        self.play = gr.Checkbox(True, label="Play while it is made", interactive=True, container=False)
        self.problems = gr.HTML(visible=False, elem_id="mg-problems")
        with gr.Row(elem_id="mg-buttons"):
            # Not before `_on_load` has said whose takes they are, and has written what it writes into the page.
            self.make = gr.Button(
                "Make music", variant="primary", interactive=False, elem_id="mg-make", scale=3
            )
            self.stop = gr.Button(
                "Stop", variant="stop", interactive=False, elem_id="mg-stop", scale=1, min_width=90
            )
        self.status = gr.HTML(visible=False, elem_id="mg-status")
        with gr.Accordion(
            "Melody or continuation", open=False, elem_id="mg-sound", elem_classes=LATER
        ) as self.sound:
            self._lay_out_sound()
        self.accordions = {"sound": self.sound}
        gr.HTML('<h2 class="mg-advanced">Advanced</h2>')
        for place in _ADVANCED:
            with gr.Accordion(place, open=False, elem_classes=LATER) as self.accordions[place]:
                for each in places()[place]:
                    self.controls[each.name] = self._component(each)
        self.share = gr.Button("Link to these settings", size="sm", variant="secondary", elem_id="mg-share")
        self.link = gr.Textbox(
            label="Link", visible=False, interactive=False, buttons=["copy"], elem_id="mg-link"
        )

    def _lay_out_sound(self) -> None:
        follows = self.form.follows_sound(self.start["model_version"])
        named = {each.name: each for each in places()["sound"]}
        self.controls["input_audio"] = gr.Audio(
            sources=["upload", "microphone"] if follows else ["upload"], type="filepath",
            label=named["input_audio"].label, elem_id="mg-audio",
        )  # fmt: skip
        self.sound_problem = gr.HTML(visible=False)
        self.notes = NoteTable(self.controls["input_audio"])
        self.controls["continuation"] = gr.Radio(
            [FOLLOW, CONTINUE] if follows else [CONTINUE], value=FOLLOW if follows else CONTINUE,
            label="What to do with it", info=in_page_words(named["continuation"].info), interactive=True,
            elem_id="mg-continuation",
        )  # fmt: skip
        self.seam = gr.HTML(visible=False, elem_id="mg-seam")
        for name in ("continuation_start", "continuation_end", "keep_original"):
            self.controls[name] = self._component(named[name])

    def _component(self, each: Control, **more: Any) -> Any:
        """The component of a control."""
        told: dict[str, Any] = {
            "label": each.label,
            "info": in_page_words(each.info),
            "interactive": True,
            "elem_id": f"mg-{each.name}",
        }
        value = self.start[each.name]
        if each.kind == "sound":
            return gr.Audio(sources=["upload"], type="filepath", label=each.label, elem_id=f"mg-{each.name}")
        if each.kind == "switch":
            return gr.Checkbox(value, **told, **more)
        if each.kind == "choice":
            choices = [("left open" if choice == "" else choice, choice) for choice in each.choices]
            return gr.Dropdown(choices, value=value, filterable=False, **told, **more)
        if each.kind in ("number", "whole"):
            whole = each.kind == "whole"
            return gr.Number(value, precision=0 if whole else None, step=1 if whole else 0.1, **told, **more)
        return gr.Textbox(value, **{"lines": 2 if each.kind == "lines" else 1, **more}, **told)

    def _lay_out_results(self) -> None:
        self.results = gr.HTML("", elem_id="mg-takes", js_on_load=_CLICKS)
        self.open = gr.UploadButton(
            "Open a take (.mgtake)", size="sm", type="filepath", file_types=[SUFFIX], elem_id="mg-open"
        )
        self.history = gr.HTML(HISTORY + cards.grid([], EMPTY), elem_id="mg-history", js_on_load=_CLICKS)

    # ------------------------------------------------------------------------------------------------ events

    def _listen(self) -> None:
        values = list(self.controls.values())
        following = [self.status, self.results, self.history, self.make, self.stop]
        begun = [
            self.ids,
            self.wrong,
            self.problems,
            self.sound_problem,
            self.again,
            *values,
            *self.accordions.values(),
            *following,
        ]
        asked = [self.owner, self.variations, self.shown, self.play, self.wrong, self.notes.table]
        many: dict[str, Any] = {"concurrency_limit": TAKES_AT_ONCE, **PRIVATE}
        self.make.click(self._on_make, [*asked, *values], begun, **many)
        self.controls["prompt"].submit(self._on_make, [*asked, *values], begun, **many)
        self.open.upload(self._on_open, [self.owner, self.shown, self.wrong, self.open], begun, **many)
        self.stop.click(self.studio.stop, [self.ids], None, queue=False, **PRIVATE)
        filled = [
            *values,
            *self.notes.shown,
            self.seam,
            self.problems,
            self.sound,
            self.accordions["Edit"],
            self.again,
            self.history,
            self.shown,
            self.variations,
        ]
        acting = [self.owner, self.shown, self.ids, self.controls["model_version"]]
        for each in (self.results, self.history, self.chips):
            each.click(self._on_action, acting, filled, **PRIVATE).then(
                self._on_again, [self.again, *asked, *values], begun, **many
            )
        self.controls["model_version"].change(
            self._on_model, [self.controls["model_version"], self.controls["continuation"]],
            [self.controls["model_version"], self.controls["input_audio"], self.controls["continuation"]], **PRIVATE,
        )  # fmt: skip
        drawn = [self.controls[name] for name in _SEAM]
        for each in drawn:
            each.change(self._on_seam, drawn, self.seam, trigger_mode="always_last", **PRIVATE)
        self.share.click(
            self._on_share, [self.variations, *values], [self.link, self.problems], **PRIVATE
        ).then(
            None,
            [self.link],
            [self.link],
            js="(query) => query ? new URL(query, location.href).href : query",
            **PRIVATE,
        )
        self.blocks.load(
            self._on_load, [self.owner],
            [self.owner, self.variations, *values, self.problems, self.history, self.make], **PRIVATE,
        ).then(self._on_return, [self.owner, self.shown], begun, **many)  # fmt: skip

    def _on_make(
        self, owner: str, variations: int, shown: int, play: bool, wrong: list[str], *given: Any
    ) -> Iterator[dict[Any, Any]]:
        """Begin what the form asks for, the notes first among what is given, and follow it to its end."""
        notes, *rest = given
        found = self.form.begin(self.takes.own(owner), self._values(tuple(rest)), int(variations or 1), notes)
        said = self._tell(found.problems, wrong) | {self.ids: found.ids, self.again: False}
        if found.ids:
            yield from self._follow(said, found.ids, owner, shown, play)
        else:
            yield said

    def _on_open(self, owner: str, shown: int, wrong: list[str], path: str) -> Iterator[dict[Any, Any]]:
        """Put a take's file into the history."""
        found = self.form.open(self.takes.own(owner), path)
        said = self._tell(found.problems, wrong) | {self.ids: found.ids, self.again: False}
        if found.ids:
            yield from self._follow(said, found.ids, owner, shown, False)
        else:
            yield said

    def _on_again(self, again: bool, *rest: Any) -> Iterator[dict[Any, Any]]:
        """Make what an action has put into the form, if it is to be made at once."""
        if again:
            yield from self._on_make(*rest)
        else:
            yield {self.again: False}

    def _on_return(self, owner: str, shown: int) -> Iterator[dict[Any, Any]]:
        """Go on following takes that were begun before the page was loaded."""
        ids = self.studio.running(self.takes.own(owner))
        if ids:
            yield from self._follow({self.ids: ids}, ids, owner, shown, False)
        else:
            yield {self.ids: gr.skip()}  # not that there are none: some may have been begun since

    def _follow(
        self, said: dict[Any, Any], ids: list[str], owner: str, shown: int, play: bool
    ) -> Iterator[dict[Any, Any]]:
        """Tell what is said at first, and how takes go until all have ended.

        On a busy machine Gradio's page can lose an update that another one follows at once. So updates are told
        together, and buttons in every round.
        """
        known: list[str] = []
        said = said | {self.history: self.takes.history(owner, shown, ids)}
        ended = False
        while not ended:
            takes = self.studio.wait(ids, known, POLL_SECONDS)
            # Asked before the states: a take that ends in between is shown in the next round.
            ended = all(take.ended for take in takes)
            states = [take.state for take in takes]
            if states != known:
                said[self.results] = self.takes.results(ids, play)
            yield said | {
                self.status: html(cards.status(takes)),
                self.make: gr.update(interactive=ended),
                self.stop: gr.update(interactive=not ended),
            }
            known, said = states, {}

    def _on_action(
        self, owner: str, shown: int, ids: list[str], model: str, event: gr.EventData
    ) -> dict[Any, Any]:
        """A button of a card, of an example, or of the history."""
        action, take_id = str(event._data.get("action")), str(event._data.get("take"))
        if action == "example":
            return {self.controls["prompt"]: take_id[: self.limits.max_prompt]}
        if action == "surprise":
            return {self.controls["prompt"]: surprise()}
        if action == "more":
            return {
                self.history: self.takes.history(owner, shown + HISTORY_PAGE, ids),
                self.shown: shown + HISTORY_PAGE,
            }
        take = self.studio.history.get(take_id) if take_id.isalnum() else None
        if take is None or take.owner != self.takes.own(owner):
            return {self.problems: html(cards.problems(["This take is not there any more."]))}
        if action == "remove":
            self.studio.history.remove(take.id)
            return {self.history: self.takes.history(owner, shown, ids)}
        if action not in ("again", "settings", "extend", "melody", "part"):
            return {self.again: False}
        values, said = self.form.fill(take, action)
        if action == "melody" and not self.form.follows_sound(values["model_version"]):
            values["model_version"] = model
        told = self._shown_values(values) | {self.again: action == "again", self.problems: html(_note(said))}
        told[self.seam] = html(self.form.seam(values))
        notes = self.form.notes(take, action)
        told |= dict(zip(self.notes.shown, note_table.told(notes), strict=True))
        if values["input_audio"] or notes:
            told[self.sound] = gr.update(open=True)
        if action == "part":
            told[self.accordions["Edit"]] = gr.update(open=True)
        return told

    def _on_model(self, model: str, chosen: str | None) -> tuple[Any, Any, Any]:
        """Another model was chosen: what it can do."""
        follows = self.form.follows_sound(model)
        sources = ["upload", "microphone"] if follows else ["upload"]
        choices = [FOLLOW, CONTINUE] if follows else [CONTINUE]
        value = chosen if chosen in choices else choices[0]
        return (
            gr.update(info=self._about(model)),
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
        told = self._shown_values(values) | {self.owner: owner, self.problems: html(cards.problems(said))}
        told |= {
            self.history: self.takes.history(owner, HISTORY_PAGE, []),
            self.make: gr.update(interactive=True),
        }
        if variations != 1:
            told[self.variations] = variations
        return told

    # ----------------------------------------------------------------------------------------------- helpers

    def _values(self, given: tuple[Any, ...]) -> dict[str, Any]:
        """The values of the controls by their options."""
        values = dict(zip(self.controls, given, strict=True))
        edited = any(values[name] not in (None, "") for name in EDITS)
        continued = values["continuation"] == CONTINUE and bool(values["input_audio"])
        values["continuation"] = continued and not edited
        return values

    def _shown_values(self, values: dict[str, Any]) -> dict[Any, Any]:
        """What the controls are given to show these values."""
        told = {self.controls[name]: value for name, value in values.items()}
        if "continuation" in values:
            model = values.get("model_version", self.start["model_version"])
            follows = self.form.follows_sound(model)
            value = CONTINUE if values["continuation"] or not follows else FOLLOW
            choices = [FOLLOW, CONTINUE] if follows else [CONTINUE]
            told[self.controls["continuation"]] = gr.update(choices=choices, value=value)
        return told

    def _tell(self, problems: dict[str, str], wrong: list[str]) -> dict[Any, Any]:
        """Show each sentence beside its field, and take back those of before."""
        told: dict[Any, Any] = {self.wrong: [name for name in problems if name]}
        for name in wrong:
            if name in CONTROLS and name not in problems and name not in _WITHOUT_INFO:
                told[self.controls[name]] = gr.update(info=self._info(name), elem_classes=[])
        for name, sentence in problems.items():
            if name in CONTROLS and name not in _WITHOUT_INFO:
                told[self.controls[name]] = gr.update(info=sentence, elem_classes=["mg-wrong"])
            for place, accordion in self.accordions.items():
                if name in [each.name for each in places()[place]]:
                    told[accordion] = gr.update(open=True)
        told[self.sound_problem] = html(
            cards.problems([problems["input_audio"]] if "input_audio" in problems else [])
        )
        told[self.problems] = html(cards.problems(list(problems.values())))
        return told

    def _info(self, name: str) -> str:
        """The help text of a control."""
        return in_page_words(CONTROLS[name].info)

    def _about(self, model: str) -> str:
        try:
            return abilities.describe(model, self.studio.maker.config(model), self.weights_dir)
        except MusicGenError as error:
            return str(error)


_SEAM = ("input_audio", "continuation", "continuation_start", "continuation_end", "duration")
_WITHOUT_INFO = (*FILES, "model_version")


def _note(sentence: str) -> str:
    return f'<p class="mg-note" role="status">{sentence}</p>' if sentence else ""
