"""Takes are accepted within limits, once for each request, and canceled or failed in order."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from live_server import running
from musicgen.serve.takes import RefusedError, TakeRequest

OPTIONS = {"prompt": "lo-fi", "duration": 300.0, "seed": 1}


@pytest.fixture(scope="module")
def small(tmp_path_factory, tiny_model):
    """One take at a time, two in the queue, at most two a client."""
    with running(
        tmp_path_factory.mktemp("data"),
        tiny_model,
        max_takes=1,
        max_waiting=2,
        max_waiting_per_client=2,
        max_duration=300.0,
    ) as server:
        yield server


def asked(client: str, **facts) -> TakeRequest:
    return TakeRequest(
        **{"face": "cloud", "client": client, "base_url": "http://here", "given": OPTIONS, **facts}
    )


@pytest.fixture
def takes(small):
    """Its takes, all ended afterwards."""
    yield small.parts.takes
    for take in small.parts.jobs.unfinished():
        small.parts.takes.cancel(take)
    while small.parts.jobs.active():
        threading.Event().wait(0.01)


def test_the_queue_and_each_clients_share_are_bounded(takes):
    for client in ("a", "a", "b"):
        assert takes.create(asked(client))[1]
    with pytest.raises(RefusedError, match=r"The queue is full. Try again in ~\d+s") as full:
        takes.create(asked("c"))
    assert full.value.reason == "full" and 1 <= full.value.retry_seconds <= 60


def test_one_client_cannot_fill_the_queue(takes):
    for _ in range(2):
        takes.create(asked("a"))
    with pytest.raises(RefusedError, match="You have 2 unfinished takes"):
        takes.create(asked("a"))
    assert takes.create(asked("b"))[1]


def test_requests_at_the_same_time_never_exceed_the_bound(takes, small):
    def create(i: int) -> bool:
        try:
            return takes.create(asked(f"client {i}"))[1]
        except RefusedError:
            return False

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(create, range(24))) == 3
    assert small.parts.jobs.active() == 3


def test_the_same_key_at_the_same_time_makes_one_take(takes):
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(lambda _: takes.create(asked("a", request_key="same")), range(16)))
    assert len({take.id for take, _ in found}) == 1 and sum(new for _, new in found) == 1


def test_a_waiting_take_is_canceled_without_having_begun(takes):
    first, second = (takes.create(asked("a"))[0] for _ in range(2))
    takes.cancel(second)
    ended = asyncio.run(takes.wait(second.id))
    assert (
        ended.status == "canceled" and ended.started_at is None and takes.get(first.id).status != "canceled"
    )


def test_the_seed_is_chosen_when_a_take_is_accepted(takes):
    take = takes.create(asked("a", given={**OPTIONS, "seed": None}))[0]
    assert isinstance(take.params["seed"], int) and take.input["seed"] is None


def test_a_deadline_ends_what_waits(takes):
    takes.create(asked("a"))
    late = takes.create(asked("a", deadline_seconds=0.0))[0]
    ended = asyncio.run(takes.wait(late.id))
    assert ended.status == "canceled" and "the request allowed is over" in ended.logs


def test_nothing_is_accepted_when_the_server_ends(takes, small, monkeypatch):
    monkeypatch.setattr(small.parts.worker, "_stopping", True)
    with pytest.raises(RefusedError, match="shutting down"):
        takes.create(asked("a"))
    assert small.client.get("/health-check").json()["status"] == "DEFUNCT"
    assert small.client.post("/predictions", json={"input": OPTIONS}).status_code == 503


def test_no_more_takes_are_begun_than_there_are_places(tmp_path, tiny_model):
    with running(tmp_path, tiny_model, max_takes=2, max_waiting=40, max_waiting_per_client=40) as server:
        names = [
            server.parts.takes.create(asked("a", given={**OPTIONS, "duration": 1.0, "seed": i}))[0].id
            for i in range(24)
        ]
        most = 0
        while server.parts.jobs.active():
            most = max(most, sum(job.begun for job in list(server.parts.worker._all.values())))
        assert most <= 2 and {server.parts.jobs.get(name).status for name in names} == {"succeeded"}
