"""The parts of a server start and stop once, and tell Kubernetes when they are ready."""

import threading

import pytest

from live_server import running


def test_a_ready_server_writes_its_file_and_stops_once(tmp_path, tiny_model):
    ready = tmp_path / "run" / "ready"
    with running(tmp_path / "data", tiny_model, ready_file=ready) as server:
        while not ready.is_file():
            threading.Event().wait(0.01)
        options = {"version": "x", "input": {"prompt": "lo-fi", "duration": 3.0}}
        take_id = server.client.post("/v1/predictions", json=options).json()["id"]
        server.parts.stop()
        server.parts.stop()
        assert server.parts.parked == [take_id] and server.parts.left
    with running(tmp_path / "data", tiny_model) as server:
        assert server.wait(take_id)["status"] == "succeeded"
    assert not server.parts.left


@pytest.mark.parametrize("face", ["cog", "cloud"])
def test_events_of_a_take_that_goes_on_in_the_next_server_end_with_an_error(tmp_path, tiny_model, face):
    """Not with `completed` or `done`, which its clients take for the end."""
    with running(tmp_path, tiny_model, max_duration=300.0) as server:
        body = {"input": {"prompt": "lo-fi", "duration": 300.0}}
        if face == "cloud":
            told = server.client.post("/v1/predictions", json={"version": "x", **body}).json()
            asked = server.client.stream("GET", told["urls"]["stream"])
        else:
            headers = {"Accept": "text/event-stream"}
            asked = server.client.stream("PUT", "/predictions/long", json=body, headers=headers)
        with asked as answer:
            lines = answer.iter_lines()
            begun = next(line for line in lines if line.startswith("event: "))
            server.parts.stop()
            rest = list(lines)
    events = [begun, *(line for line in rest if line.startswith("event: "))]
    assert events[-1] == "event: error" and {"event: done", "event: completed"}.isdisjoint(events)
    assert any("goes on with this prediction when it is started again" in line for line in rest)
