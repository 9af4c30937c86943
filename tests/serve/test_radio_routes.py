"""Radios over HTTP: sound, changes while it plays, and its end."""

import asyncio
import io
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from fastapi import FastAPI

from live_server import running
from musicgen.generation import GenerationParams
from musicgen.io.audio import read
from musicgen.serve import radio
from musicgen.serve.radio_routes import LEFT_OUT, router


@pytest.fixture(autouse=True)
def half_a_second(monkeypatch):
    """A radio ends after half a second instead of an hour: a test client waits for the end of an answer."""
    monkeypatch.setattr(radio, "MAX_DURATION_SECONDS", 0.5)
    monkeypatch.setattr(radio.time, "sleep", lambda _: None)


def test_sound_is_that_of_its_seed(live):
    answers = [
        live.client.get("/radio", params={"prompt": "lo-fi", "seed": 3, "format": "wav"}) for _ in range(2)
    ]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].headers["musicgen-seed"] == "3"
    assert answers[0].content == answers[1].content
    assert 0.5 <= read(io.BytesIO(answers[0].content)).duration < 1
    name = answers[0].headers["musicgen-radio"]
    assert live.client.get(f"/radio/{name}").status_code == 404, "it has ended"


def test_a_radio_is_changed_by_its_id(live):
    parts = live.parts
    scheduler = parts.models.get(parts.models.names[0]).scheduler
    asked = GenerationParams(prompt="slow piano", duration=3600, seed=1, temperature=0.5, top_k=50)
    name = parts.radios.begin(scheduler, asked)
    pieces = parts.radios.pieces(name)
    next(pieces)
    answer = live.client.post(f"/radio/{name}", json={"prompt": "dark techno", "guidance": 5, "fade": 1})
    assert answer.status_code == 200 and answer.json()["warnings"] == []
    for _ in range(3):
        next(pieces)
    facts = live.client.get(f"/radio/{name}").json()
    assert facts["seed"] == 1 and "dark techno" in facts["options"]["timeline"]
    assert GenerationParams.build(facts["options"]) == parts.radios.run(name).params
    assert (facts["options"]["temperature"], facts["options"]["top_k"]) == (0.5, 50)
    for changes, sentence in (
        ({"prompt": "(x:9)"}, "weight of words"), ({"guidance": "high"}, "guidance must be"),
        ({"seed": 3}, "A radio has prompt"), ({"prompt": 3}, "prompt must be text"),
        ({"prompt": "x" * 9000}, "at most"),
    ):  # fmt: skip
        wrong = live.client.post(f"/radio/{name}", json=changes)
        assert wrong.status_code == 422 and sentence in wrong.json()["detail"], changes
    assert live.client.delete(f"/radio/{name}").status_code == 204
    assert list(pieces) == []
    for call in (live.client.delete, live.client.get):
        assert call(f"/radio/{name}").status_code == 404
    assert live.client.post(f"/radio/{name}", json={"prompt": "x"}).status_code == 404


def test_what_a_radio_cannot_be(live):
    for params, sentence in (
        ({}, "Say in prompt"), ({"prompt": "x", "seed": "y"}, "seed must be"),
        ({"prompt": "x", "format": "aiff"}, "format"),
        ({"prompt": "x", "model_version": "none"}, "model_version"),
        ({"prompt": "x", "normalization_strategy": "peak"}, "stream"),
        *(({"prompt": "x", name: "1"}, f"has no {name}") for name in LEFT_OUT),
    ):  # fmt: skip
        answer = live.client.get("/radio", params=params)
        assert answer.status_code == 422 and sentence in answer.json()["detail"], (params, answer.text)


def test_not_more_play_than_may(live, monkeypatch):
    monkeypatch.setattr(live.parts.radios, "_most", 0)
    answer = live.client.get("/radio", params={"prompt": "x"})
    assert answer.status_code == 429 and "radios play already" in answer.json()["detail"]
    assert answer.headers["retry-after"] == "5"


def test_of_those_that_begin_at_the_same_time_not_more_play_than_may(live, monkeypatch):
    monkeypatch.setattr(live.parts.radios, "_most", 1)
    model, both = live.parts.models.get(live.parts.models.names[0]).model, threading.Barrier(2)
    monkeypatch.setattr(model, "live", lambda *_, **__: both.wait(600))
    scheduler = live.parts.models.get(live.parts.models.names[0]).scheduler
    params = GenerationParams(prompt="x", duration=3600)
    with ThreadPoolExecutor(2) as threads:
        begun = [threads.submit(live.parts.radios.begin, scheduler, params) for _ in range(2)]
    refused = [each.exception() for each in begun if each.exception()]
    for name in live.parts.radios.names():
        live.parts.radios.stop(name)
    assert len(refused) == 1 and "radios play already" in str(refused[0])


def test_one_whose_listener_goes_before_it_begins_is_ended(live):
    scope = {"type": "http", "method": "GET", "path": "/radio", "raw_path": b"/radio", "query_string": b"prompt=x",
             "headers": [], "asgi": {"spec_version": "2.3"}}  # fmt: skip

    async def receive() -> dict:
        return {"type": "http.disconnect"}

    async def send(message: dict) -> None:
        pass

    app = FastAPI()
    app.include_router(router(live.parts))
    asyncio.run(app(scope, receive, send))
    assert live.parts.radios.names() == ()


def test_none_begins_when_the_server_ends(tmp_path, tiny_model):
    with running(tmp_path, tiny_model) as server:
        server.parts.radios.close()  # the first thing that a server does at its end, before running takes are finished
        answer = server.client.get("/radio", params={"prompt": "x"})
    assert answer.status_code == 503 and "shutting down" in answer.json()["detail"]
    assert answer.headers["retry-after"] == "5"
