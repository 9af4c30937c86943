"""The radio of the page: it starts, is changed and stopped by its buttons, and is heard at its address."""

import io

import pytest

pytest.importorskip("gradio", reason="gradio is not installed: it comes with the extra app")
from starlette.applications import Starlette
from starlette.testclient import TestClient

from musicgen.errors import InputError
from musicgen.io.audio import read
from musicgen.page import gradio_app
from musicgen.page.radio import _begin
from musicgen.page.routes import routes
from musicgen.serve import radio


def test_it_is_on_the_page(form):
    page = gradio_app.build(form)
    found = {each.elem_id for each in page.blocks.values() if getattr(each, "elem_id", None)}
    assert {"mg-radio", "mg-radio-prompt", "mg-radio-start", "mg-radio-change", "mg-radio-stop"} <= found


def test_it_plays_is_changed_and_stops(studio, form, monkeypatch):
    monkeypatch.setattr(radio.time, "sleep", lambda _: None)
    monkeypatch.setattr(radio, "MAX_DURATION_SECONDS", 0.5)
    model = form.limits.models[0]
    name = _begin(studio, form.limits, model, "slow piano", guidance=3, owner="me")
    assert studio.radios.update(name, {"prompt": "dark techno", "guidance": 4.0, "fade": 0.0}, "me") == []
    with pytest.raises(InputError, match="no such radio"):
        studio.radios.update(name, {"prompt": "x"}, "somebody else")
    with TestClient(Starlette(routes=routes(studio))) as client:
        answer = client.get(f"/page/radio/{name}.mp3")
        assert answer.status_code == 200 and read(io.BytesIO(answer.content)).duration > 0.3
        assert client.get(f"/page/radio/{name}.mp3").status_code == 404
    name = _begin(studio, form.limits, model, "slow piano", guidance=3, owner="me")
    studio.radios.stop(name)
    with pytest.raises(InputError, match="no such radio"):
        studio.radios.pieces(name)


@pytest.mark.parametrize(
    ("words", "model"), [("", 0), ("  ", 0), ("x" * 99_999, 0), ("x", "none"), ("(x:9)", 0)]
)
def test_what_cannot_be_is_told(studio, form, words, model):
    with pytest.raises(InputError):
        _begin(
            studio, form.limits, form.limits.models[0] if model == 0 else model, words, guidance=3, owner="me"
        )
