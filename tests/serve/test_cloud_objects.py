"""Takes as objects of Replicate's API: outputs that every client can read, and addresses that work."""

from dataclasses import replace

from musicgen.serve import cloud_objects
from musicgen.serve.cloud_objects import cloud_prediction

SHORT = {"version": "x", "input": {"prompt": "lo-fi", "duration": 0.2}}


def test_an_output_is_a_data_uri_and_an_address_in_lists_over_https_and_when_large(live, monkeypatch):
    told = live.client.post("/v1/predictions", json=SHORT, headers={"Prefer": "wait"}).json()
    take, parts = live.parts.jobs.get(told["id"]), live.parts
    assert cloud_prediction(parts, take)["output"].startswith("data:audio/")
    assert cloud_prediction(parts, take, "https://x")["output"].startswith("https://x/v1/files/")
    listed = cloud_prediction(parts, take, briefly=True)["output"]
    monkeypatch.setattr(cloud_objects, "MOST_IN_DATA_URI", 10)
    assert cloud_prediction(parts, take)["output"] == listed
    assert live.client.get(listed).content == parts.files.output_path(take).read_bytes()


def test_what_is_not_always_there(live):
    told = live.client.post("/v1/predictions", json=SHORT, headers={"Prefer": "wait"}).json()
    take = live.parts.jobs.get(told["id"])
    assert {"deadline", "deployment"}.isdisjoint(cloud_prediction(live.parts, take))
    shown = cloud_prediction(live.parts, replace(take, deadline=0.0, deployment="me/music"))
    assert shown["deadline"] == "1970-01-01T00:00:00Z" and shown["deployment"] == "me/music"
    removed = cloud_prediction(live.parts, replace(take, output=None, data_removed=True))
    assert removed["output"] is None and removed["data_removed"] is True
