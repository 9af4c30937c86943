"""Takes are heard while they are made; who stops listening is forgotten, and a take without sound is silent."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import anyio
import pytest

from musicgen.io.audio import read
from musicgen.serve.listen import audio_pieces, encoded, in_threads, sounding

SHORT = {"prompt": "lo-fi", "duration": 0.4, "seed": 3}


def create(live, **options):
    told = live.client.post("/v1/predictions", json={"version": "x", "input": {**SHORT, **options}}).json()
    return live.parts.jobs.get(told["id"])


def heard(live, take) -> bytes:
    """What a listener to a take is sent, from now on."""
    return b"".join(encoded(audio_pieces(live.parts, asyncio.run(sounding(live.parts, take))), "wav"))


@pytest.mark.parametrize("level", ["fixed", "clip"])
def test_a_take_sounds_the_same_while_it_is_made_and_afterwards(live, level):
    take = create(live, normalization_strategy=level)
    meanwhile = heard(live, take)
    live.wait(take.id)
    afterwards = heard(live, take)
    assert meanwhile == afterwards
    assert read(afterwards).samples.equal(
        read(live.parts.files.output_path(live.parts.jobs.get(take.id))).samples
    )


def test_a_take_that_fails_is_silent(live):
    take = create(live, continuation=True)
    assert take.status == "failed" and heard(live, take) == b""


@pytest.mark.parametrize(
    "options",
    [{"best_of": 2}, {"best_of": 2, "keep_all": True}, {"loop": True}, {"stems": True},
     {"midi": True}, {"pack": True}, {"key": "C major", "seed": 4}],
)  # fmt: skip
def test_a_take_that_is_known_at_its_end_only_is_heard_then(live, options):
    asked = {**SHORT, "duration": 1.0, **options}
    with live.unfinished() as go_on:
        told = live.client.post("/generate", json=asked, headers={"Prefer": "respond-async"}).json()
        url = f"{told['urls']['stream']}&format=wav"
        while live.parts.worker.handle(told["id"]) is None:
            threading.Event().wait(0.01)
        with ThreadPoolExecutor(1) as threads:
            listener = threads.submit(live.client.get, url)
            while not (live.waiting or listener.done()):
                threading.Event().wait(0.01)
            go_on.set()
            meanwhile = listener.result().content
    live.wait(told["id"])
    take = live.parts.jobs.get(told["id"])
    assert take.status == "succeeded" and meanwhile == live.client.get(url).content
    assert read(meanwhile).samples.equal(read(live.parts.files.output_path(take)).samples)
    if "key" in options:
        assert take.metrics["seed"] != take.params["seed"], "the best of four, which is not the first"


def test_a_listener_who_leaves_while_his_take_waits_is_noticed(live):
    with live.unfinished():
        for _ in range(live.parts.settings.max_takes):
            create(live)
        with live.client.stream("GET", "/stream", params=SHORT) as answer:
            take_id = answer.headers["musicgen-take"]
        assert live.wait(take_id)["status"] == "canceled" and live.parts.jobs.get(take_id).started_at is None


def test_nothing_is_heard_of_a_take_that_does_not_begin_any_more(live, monkeypatch):
    with live.unfinished():
        for _ in range(live.parts.settings.max_takes):
            create(live)
        take = create(live)
        monkeypatch.setattr(live.parts.worker, "_stopping", True)
        assert asyncio.run(sounding(live.parts, take)) is None
        monkeypatch.undo()


def test_blocks_come_from_threads_and_end_with_the_listener():
    seen, closed = [], threading.Event()

    def blocks():
        try:
            for i in range(1000):
                seen.append(threading.current_thread())
                yield bytes([i % 256])
        finally:
            closed.set()

    async def listen() -> list[bytes]:
        heard = in_threads(blocks(), anyio.CapacityLimiter(1))
        got = [await anext(heard) for _ in range(3)]
        await heard.aclose()
        return got

    assert asyncio.run(listen()) == [b"\0", b"\1", b"\2"]
    assert closed.is_set() and len(seen) == 3 and threading.main_thread() not in seen


def test_blocks_that_are_being_made_when_the_server_ends_are_closed_afterwards():
    making, go_on, closed = (threading.Event() for _ in range(3))

    def blocks():
        try:
            making.set()
            go_on.wait(600)
            yield b"never heard"
        finally:
            closed.set()

    async def listen() -> None:
        heard = in_threads(blocks(), anyio.CapacityLimiter(1))
        task = asyncio.ensure_future(anext(heard))
        await asyncio.to_thread(making.wait, 600)
        task.cancel()  # as asyncio does at the end, not as anyio does
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not closed.is_set()
        go_on.set()

    asyncio.run(listen())
    assert closed.wait(600)
