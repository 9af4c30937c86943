"""The Space starts with nano, by Gradio's own server, and makes music; on ZeroGPU each take is a call with a GPU."""

import asyncio
import importlib.util
import sys
import types
from pathlib import Path

import pytest

pytest.importorskip("gradio", reason="gradio is not installed: it comes with the extra app")
import httpx
import yaml

from musicgen.engine.generate import MusicGen
from musicgen.page import gradio_app
from musicgen.page.call_maker import CallMaker
from musicgen.page.maker import LocalMaker
from musicgen.page.routes import routes
from musicgen.page.run import form_of
from page_takes import wait

ROOT = Path(__file__).parents[1] / "space"


def load(monkeypatch, folder, spaces=None):
    """`space/app.py` as a module, as if `spaces` were (not) installed."""
    monkeypatch.setenv("MUSICGEN_SPACE_DATA", str(folder))
    real = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name, *more: spaces if name == "spaces" else real(name, *more)
    )
    if spaces is not None:
        monkeypatch.setitem(sys.modules, "spaces", spaces)
        monkeypatch.setenv("SPACES_ZERO_GPU", "true")
    spec = importlib.util.spec_from_file_location("space_app", ROOT / "app.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_front_matter_is_that_of_a_gradio_space():
    _, front, body = (ROOT / "README.md").read_text("utf-8").split("---\n", 2)
    facts = yaml.safe_load(front)
    assert facts["sdk"] == "gradio" and int(facts["sdk_version"].split(".")[0]) >= 6
    assert (ROOT / facts["app_file"]).is_file() and body.strip()
    assert len(facts["short_description"]) <= 60
    assert "musicgen-engine[app" in (ROOT / "requirements.txt").read_text("utf-8")


def test_it_starts_and_makes_music(monkeypatch, tmp_path):
    space = load(monkeypatch, tmp_path)
    studio = space.studio()
    assert isinstance(studio.maker, LocalMaker) and studio.settings.private_takes
    loops = []  # that Gradio makes and never closes: whichever test ran later would get the warning of them
    monkeypatch.setattr(asyncio, "new_event_loop", lambda: loops.append(1) or asyncio.events.new_event_loop())
    page = gradio_app.launch(form_of(studio), routes(studio), block=False)
    try:
        assert not loops
        assert "MusicGen" in httpx.get(page.local_url).text
        ids = form_of(studio).begin("visitor", {"prompt": "calm piano", "duration": 1.0, "seed": "1"}, 1).ids
        assert [take.state for take in wait(studio, ids)] == ["done"]
        sound = httpx.get(f"{page.local_url}page/takes/{ids[0]}.ogg")
        assert sound.content.startswith(b"OggS")
    finally:
        page.close()
        studio.close()
        studio.history.close()


def test_on_zerogpu_a_take_is_a_call_with_a_gpu(monkeypatch, tmp_path, tiny_model):
    lent = []

    def gpu(*, duration):
        def decorate(function):
            def call(*given):
                lent.append(duration)
                yield from function(*given)

            return call

        return decorate

    real = MusicGen.from_pretrained
    monkeypatch.setenv("MUSICGEN_SPACE_MODEL", str(tiny_model))
    monkeypatch.setattr(MusicGen, "from_pretrained", lambda name, device: real(name))  # there is no GPU here
    space = load(monkeypatch, tmp_path, types.SimpleNamespace(GPU=gpu))
    studio = space.studio()
    assert isinstance(studio.maker, CallMaker)
    ids = form_of(studio).begin("visitor", {"prompt": "x", "duration": 0.5}, 2).ids
    assert [take.state for take in wait(studio, ids)] == ["done", "done"]
    assert lent == [space.GPU_SECONDS] * 2
    studio.close()
    studio.history.close()
