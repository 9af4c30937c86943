"""The page as an application: Gradio's look, mounted into another application or run by Gradio's own server."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import fastapi
import gradio as gr

from musicgen.io.hub import ASSETS
from musicgen.page.blocks import Page
from musicgen.page.form import Form


def asset(name: str) -> str:
    """The text of a file of the page."""
    return (ASSETS / "page" / name).read_text("utf-8")


def head() -> str:
    """The scripts of the page, and styles of what is around it: those of `css` concern what is inside only."""
    scripts = "".join(f"<script>{asset(name)}</script>" for name in ("answers.js", "page.js"))
    return f"<style>{asset('frame.css')}</style>{scripts}"


def theme() -> gr.themes.Base:
    """Gradio's own look with fonts that are on every machine."""
    fonts = ["system-ui", "-apple-system", "Segoe UI", "Roboto", "sans-serif"]
    look = gr.themes.Soft(
        primary_hue="violet", secondary_hue="violet", neutral_hue="slate", radius_size="md",
        font=fonts, font_mono=["ui-monospace", "Consolas", "monospace"],
    )  # fmt: skip
    return look.set(
        body_background_fill="*neutral_50", body_background_fill_dark="*neutral_950",
        block_background_fill="white", block_background_fill_dark="*neutral_900", block_border_width="1px",
        input_border_width="1px", input_border_width_dark="1px", input_border_color="*neutral_300",
        input_background_fill_dark="*neutral_800", block_shadow="none", block_title_padding="0px",
        block_title_background_fill="transparent", block_title_background_fill_dark="transparent",
        block_title_text_color="*body_text_color", block_title_text_color_dark="*body_text_color",
        block_info_text_color="*neutral_500", body_text_color_subdued="*neutral_500",
        body_text_color_subdued_dark="*neutral_400",
    )  # fmt: skip


def mount(app: fastapi.FastAPI, form: Form, weights_dir: Path | None = None) -> None:
    """Add the page to an application, at its root."""
    # Neither reports to Gradio's makers nor a second history in the browser.
    os.environ.setdefault("GRADIO_ANALYTICS_ENABLED", "False")
    os.environ.setdefault("GRADIO_RUN_HISTORY", "False")

    def add() -> None:
        gr.mount_gradio_app(
            app, Page(form, weights_dir).parts.blocks, path="/", footer_links=[], ssr_mode=False, theme=theme(),
            css=asset("page.css"), head=head(), max_file_size=form.studio.settings.max_upload,
        )  # fmt: skip

    _in_loop(add)


def launch(form: Form, routes: list[Any], *, port: int | None = None, block: bool = True) -> gr.Blocks:
    """Run the page by Gradio's own server, as a Space needs it."""
    page = build(form)
    app, _, _ = _in_loop(lambda: page.launch(
        prevent_thread_lock=True, server_port=port, footer_links=[], ssr_mode=False, theme=theme(),
        css=asset("page.css"), head=head(), quiet=True, max_file_size=form.studio.settings.max_upload,
    ))  # fmt: skip
    app.router.routes[:0] = routes
    if block:
        page.block_thread()
    return page


def build(form: Form, weights_dir: Path | None = None) -> gr.Blocks:
    """The page over a form and its studio."""
    return _in_loop(lambda: Page(form, weights_dir).parts.blocks)


def _in_loop(function: Callable[[], Any]) -> Any:
    """The result of a function that is called while an event loop runs: Gradio would else make loops and close none."""

    async def call() -> Any:
        return function()

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(call())
    return function()
