"""The components of the page, in Gradio: the form, the takes and their history."""

from __future__ import annotations

from abc import ABCMeta
from pathlib import Path
from typing import Any

import gradio as gr

from musicgen.errors import MusicGenError
from musicgen.io.take import SUFFIX
from musicgen.page import abilities, cards
from musicgen.page.controls import CONTROLS, Control, defaults, in_page_words, places
from musicgen.page.form import Form
from musicgen.page.note_table import NoteTable
from musicgen.page.prompts import EXAMPLES
from musicgen.page.radio import lay_out_radio
from musicgen.page.take_lists import EMPTY, HISTORY

FOLLOW, CONTINUE = "Follow it", "Continue it"
HISTORY_PAGE = 6
LATER = "mg-later"  # what has fields that Gradio makes when it is first opened, see `page.js`
_ADVANCED = tuple(place for place in places() if place not in ("main", "sound"))
_CLICKS = """element.addEventListener('click', (event) => {
  const button = event.target.closest('[data-action]');
  if (button) trigger('click', {action: button.dataset.action, take: button.dataset.take});
});"""
_SURPRISE = (
    '<button type="button" class="mg-surprise" data-action="surprise" data-take="">Surprise me</button>'
)


def _as_typed(_: Any, number: Any) -> Any:
    """What was typed, or None where it was deleted."""
    return None if number == "" else number


# A slider that takes any number: the form says what is wrong with it, where Gradio would raise an error of its own.
# A class statement would let Gradio write a file of types beside this one.
_TypedSlider = ABCMeta.__new__(
    type(gr.Slider), "_TypedSlider", (gr.Slider,), {"is_template": True, "preprocess": _as_typed}
)


class Components:
    """The components of the page, laid out in `blocks`."""

    def __init__(self, form: Form, weights_dir: Path | None) -> None:
        self.form, self.studio, self.limits, self.weights_dir = form, form.studio, form.limits, weights_dir
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
            info=self.about(self.start["model_version"]), interactive=True, filterable=False, elem_id="mg-model",
        )  # fmt: skip
        self.controls["duration"] = _TypedSlider(
            1, self.limits.max_duration, value=self.start["duration"], step=0.5, label=main["duration"].label,
            info=self.info("duration"), interactive=True, elem_id="mg-duration",
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

    def info(self, name: str) -> str:
        """The help text of a control."""
        return in_page_words(CONTROLS[name].info)

    def about(self, model: str) -> str:
        """What a model follows, its licence, and whether it is here; or why it cannot be told."""
        try:
            return abilities.describe(model, self.studio.maker.config(model), self.weights_dir)
        except MusicGenError as error:
            return str(error)
