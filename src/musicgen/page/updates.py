"""What several parts of the page tell Gradio."""

from __future__ import annotations

from typing import Any

import gradio as gr

PRIVATE: dict[str, Any] = {"api_visibility": "private", "show_progress": "hidden"}  # of events


def html(value: str) -> Any:
    """An update of a component that takes no room while it is empty."""
    return gr.update(value=value, visible=bool(value))


def keep_typed(field: Any) -> None:
    """Tell Gradio's page at once what is typed into a field of a closed accordion or behind a tab.

    It makes such a field when it is first shown, and a frame later gives it the value that it knows of, which would
    take back what was typed in between: on a busy machine a frame is long. `change` it is, as the `input` of a text
    is told of keys alone.
    """
    field.change(None, [field], [field], js="(value) => value", **PRIVATE)
