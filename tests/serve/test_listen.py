"""Takes are heard while they are made; who stops listening is forgotten, and a take without sound is silent."""

import asyncio
import threading

import anyio
import pytest

from musicgen.io.audio import read
from musicgen.serve.listen import audio_pieces, encoded, in_threads

SHORT = {"prompt": "lo-fi", "duration": 0.4, "seed": 3}


def create(live, **options):
    told = live.client.post("/v1/predictions", json={"version": "x", "input": {**SHORT, **options}}).json()
    return live.parts.jobs.get(told["id"])


@pytest.mark.parametrize("level", ["fixed", "clip"])
def test_a_take_sounds_the_same_while_it_is_made_and_afterwards(live, level):
    take = create(live, normalization_strategy=level)
    meanwhile = b"".join(encoded(audio_pieces(live.parts, take), "wav"))
    live.wait(take.id)
    afterwards = b"".join(encoded(audio_pieces(live.parts, take), "wav"))
    assert meanwhile == afterwards
    assert read(afterwards).samples.equal(
        read(live.parts.files.output_path(live.parts.jobs.get(take.id))).samples
    )


def test_a_take_that_fails_is_silent(live):
    take = create(live, continuation=True)
    assert take.status == "failed" and list(audio_pieces(live.parts, take)) == []


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
