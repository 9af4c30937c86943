"""What several parts of the page tell Gradio."""

from __future__ import annotations

from typing import Any

import gradio as gr

PRIVATE: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}  # of events


def html(value: str) -> Any:
    """An update of a component that takes no room while it is empty."""
    return gr.update(value=value, visible=bool(value))
