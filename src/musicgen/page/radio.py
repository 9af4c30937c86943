"""The radio of the page: music without an end, whose words are changed while it plays."""

from __future__ import annotations

from typing import Any

import gradio as gr

from musicgen.errors import InputError, MusicGenError
from musicgen.generation import MAX_DURATION_SECONDS, GenerationParams
from musicgen.page import cards
from musicgen.page.controls import in_page_words
from musicgen.page.studio import Studio
from musicgen.page.updates import PRIVATE, html
from musicgen.serve.inputs import InputLimits

_ABOUT = "Plays for up to an hour. Other words are heard soon, while it goes on."


def lay_out_radio(studio: Studio, limits: InputLimits, owner: Any) -> None:
    """Lay out the radio and say what its buttons do; `owner` is the page's state of whose it is."""
    gr.HTML(f'<p class="mg-note">{_ABOUT}</p>')
    model = gr.Dropdown(
        list(limits.models), value=limits.models[0], label="Model", interactive=True, filterable=False,
        elem_id="mg-radio-model", visible=len(limits.models) > 1,
    )  # fmt: skip
    prompt = gr.Textbox(label="What to play", lines=2, interactive=True, elem_id="mg-radio-prompt")
    with gr.Row():
        guidance = gr.Slider(1, 10, value=3, step=0.5, label="Guidance", elem_id="mg-radio-guidance")
        fade = gr.Slider(0, 10, value=2, step=0.5, label="Fade (seconds)", elem_id="mg-radio-fade")
    with gr.Row():
        start = gr.Button("Start", variant="primary", elem_id="mg-radio-start")
        change = gr.Button("Change", interactive=False, elem_id="mg-radio-change")
        stop = gr.Button("Stop", variant="stop", interactive=False, elem_id="mg-radio-stop")
    said = gr.HTML(visible=False, elem_id="mg-radio-said")
    player = gr.HTML(visible=False, elem_id="mg-radio-player")
    playing = gr.State("")

    def begin(owner: str, before: str, model: str, prompt: str, guidance: float) -> Any:
        studio.radios.stop(before)
        try:
            name = _begin(studio, limits, model, prompt, guidance=guidance, owner=owner)
        except MusicGenError as error:
            return "", *_told("", [str(error)]), *_buttons(plays=False)
        return name, *_told(name, studio.radios.run(name).warnings), *_buttons(plays=True)

    def update(owner: str, name: str, prompt: str, guidance: float, fade: float) -> Any:
        try:
            _check(prompt, limits)
            changes = {"prompt": prompt, "guidance": float(guidance), "fade": float(fade)}
            warnings = studio.radios.update(name, changes, owner)
        except MusicGenError as error:
            return _said([str(error)])
        return _said(warnings)

    def end(name: str) -> Any:
        studio.radios.stop(name)
        return "", *_told("", []), *_buttons(plays=False)

    shown = [playing, player, said, start, change, stop]
    start.click(begin, [owner, playing, model, prompt, guidance], shown, **PRIVATE)
    for event in (change.click, prompt.submit):
        event(update, [owner, playing, prompt, guidance, fade], [said], **PRIVATE)
    stop.click(end, [playing], shown, **PRIVATE)


def _begin(
    studio: Studio, limits: InputLimits, model: str, prompt: str, *, guidance: float, owner: str
) -> str:
    """Begin a radio; returns its id. Raises MusicGenError."""
    _check(prompt, limits)
    if model not in limits.models:
        raise InputError(f"There is no model {model[:80]!r} here.")
    params = GenerationParams(
        model_version=model, prompt=prompt, classifier_free_guidance=float(guidance),
        duration=MAX_DURATION_SECONDS, normalization_strategy="fixed",
    )  # fmt: skip
    scheduler = studio.maker.scheduler(model)
    if scheduler is None:
        raise InputError("There is no radio here: each piece of music has an end.")
    return studio.radios.begin(scheduler, params, owner)


def _check(prompt: str, limits: InputLimits) -> None:
    if not prompt or not prompt.strip():
        raise InputError("Say in words what to play.")
    if len(prompt) > limits.max_prompt:
        raise InputError(f"The words must have at most {limits.max_prompt} characters, got {len(prompt)}.")


def _told(name: str, sentences: list[str]) -> tuple[Any, Any]:
    """The player of a radio, and what is said of it."""
    source = f"{cards.PREFIX}/radio/{name}.mp3"
    player = f'<audio controls autoplay aria-label="Radio" src="{source}"></audio>' if name else ""
    return html(player), _said(sentences)


def _said(sentences: list[str]) -> Any:
    return html(cards.problems([in_page_words(each) for each in sentences]))


def _buttons(*, plays: bool) -> tuple[Any, Any, Any]:
    return gr.update(value="Start anew" if plays else "Start"), *(
        gr.update(interactive=plays) for _ in range(2)
    )
