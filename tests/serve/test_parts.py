"""The parts of a server start and stop once, and tell Kubernetes when they are ready."""

import threading

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
