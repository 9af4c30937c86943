"""The HTTP interface of the Replicate cloud: objects with all fields that the clients need, and what breaks them."""

import base64
import json
import threading
import time

import pytest

from musicgen.io.audio import read
from musicgen.serve.http import RequestError
from musicgen.serve.replicate import LONGEST_WAIT, deadline_seconds, wait_seconds

SHORT = {"prompt": "lo-fi", "duration": 0.2, "seed": 3}
WAIT = {"Prefer": "wait"}
PREDICTION = {
    "id", "model", "version", "input", "output", "logs", "error", "status", "created_at", "started_at", "completed_at",
    "data_removed", "metrics", "urls",
}  # fmt: skip


def create(live, path="/v1/predictions", headers=WAIT, **body):
    return live.client.post(path, json={"input": SHORT, **body}, headers=headers)


@pytest.mark.parametrize(
    ("path", "body", "model"),
    [
        (
            "/v1/predictions",
            {"version": "671ac645ce5e552cc63a54a2bbff63fcf798043055d2dac5fc9e36a837eedcfb"},
            "meta/musicgen",
        ),
        ("/v1/predictions", {"version": "meta/musicgen:b05b1dff"}, "meta/musicgen"),
        ("/v1/predictions", {"version": "meta/musicgen"}, "meta/musicgen"),
        ("/v1/models/meta/musicgen/predictions", {}, "meta/musicgen"),
        ("/v1/models/someone/something/predictions", {}, "someone/something"),
        ("/v1/deployments/me/music/predictions", {}, "me/music"),
        ("/v1/v1/predictions", {"version": "x"}, "meta/musicgen"),
        ("/predictions", {"version": "x"}, "meta/musicgen"),
        ("/models/meta/musicgen/predictions", {}, "meta/musicgen"),
    ],
)
def test_every_way_to_create_gives_a_whole_prediction(live, path, body, model):
    answer = create(live, path, **body)
    told = answer.json()
    assert answer.status_code == 201 and set(told) >= PREDICTION
    assert (told["status"], told["model"], told["error"]) == ("succeeded", model, None)
    assert read(told["output"]).samples.shape == (1, 6400)
    assert {"get", "cancel", "web", "stream"} == set(told["urls"]) and None not in told["urls"].values()
    assert {"predict_time", "total_time", "seed"} <= set(told["metrics"])
    again = live.client.get(told["urls"]["get"]).json()
    assert again == told


def test_unknown_versions_are_told_in_the_logs(live):
    assert "is not known here; the model 'tiny' is used" in create(live, version="b05b1dff").json()["logs"]
    known = live.client.get("/v1/models/meta/musicgen").json()["latest_version"]["id"]
    assert "not known" not in create(live, version=known).json()["logs"] and len(known) == 64


def test_status_is_starting_until_the_end(live):
    with live.unfinished():
        told = create(live, headers={}).json()
        assert (told["status"], told["output"]) == ("starting", None)
        canceled = live.client.post(f"/v1/predictions/{told['id']}/cancel")
    assert canceled.status_code == 200 and canceled.json()["status"] == "canceled"
    assert set(canceled.json()) >= PREDICTION
    assert live.client.get(f"/v1/predictions/{told['id']}").json()["status"] == "canceled"


def test_a_wait_that_runs_out_tells_starting(live, monkeypatch):
    monkeypatch.setattr("musicgen.serve.replicate.LONGEST_WAIT", 0.05)
    (name,) = live.parts.models.names
    scheduler, told = live.parts.models.get(name).scheduler, threading.Event()
    submit = scheduler.submit
    monkeypatch.setattr(scheduler, "submit", lambda *each, **more: told.wait(600) and submit(*each, **more))
    take = create(live, input={**SHORT, "duration": 3}).json()
    told.set()
    assert take["status"] == "starting"
    live.client.post(f"/v1/predictions/{take['id']}/cancel")


@pytest.mark.parametrize(
    ("prefer", "seconds"),
    [("", 0), ("wait", LONGEST_WAIT), ("wait=5", 5), ("wait=0", 1), ("wait=600", LONGEST_WAIT),
     ("wait=x", LONGEST_WAIT), ("respond-async", 0), ("respond-async, wait=7", 7)],
)  # fmt: skip
def test_prefer(prefer, seconds):
    assert wait_seconds(prefer) == seconds


def test_cancel_after(live):
    assert [deadline_seconds(text) for text in ("", "15s", "1m", "2h", "3", "1.5s")] == [
        None,
        15,
        60,
        7200,
        3,
        1.5,
    ]
    with pytest.raises(RequestError, match="such as 15s or 2m"):
        deadline_seconds("soon")
    with live.unfinished():
        told = create(live, headers={"Cancel-After": "0.01s"}).json()
        ended = live.wait(told["id"])
    # Never "aborted": the clients do not know it.
    assert ended["status"] == "canceled" and ended["deadline"]
    assert create(live, headers={"Cancel-After": "soon"}).status_code == 400


def test_wrong_input_is_problem_details(live):
    for body, field in (({"input": {"top_p": 2}}, "input.top_p"), ({}, "input"), ({"input": 3}, "input"),
                        ({"input": SHORT, "webhook": "ftp://x"}, "webhook"),
                        ({"input": SHORT, "webhook_events_filter": ["x"]}, "webhook_events_filter"),
                        ({"input": {**SHORT, "duration": 4}}, "input.duration"),
                        ({"input": {"prompt": "x" * 2001}}, "input.prompt"),
                        ({"input": {**SHORT, "model_version": "/etc"}}, "input.model_version")):  # fmt: skip
        answer = live.client.post("/v1/predictions", json=body)
        assert answer.status_code == 422, body
        told = answer.json()
        assert {"title", "detail", "status"} <= set(told) and told["invalid_fields"][0]["field"] == field


def test_contradictions_are_failures_of_the_prediction(live):
    told = create(live, input={"prompt": "x", "continuation": True}).json()
    assert (told["status"], told["output"]) == ("failed", None)
    assert "Must provide `input_audio` if continuation is `True`." in told["error"]


def test_progress_is_in_the_logs_as_tqdm_writes_it(live):
    import re

    logs = create(live).json()["logs"]
    assert re.search(r"^\s*(\d+)%\s*\|.+?\|\s*(\d+)\/(\d+)", logs, flags=re.MULTILINE)
    assert logs.endswith("\n") and "\r" not in logs


def test_the_list_has_pages(live, monkeypatch):
    monkeypatch.setattr("musicgen.serve.replicate.PAGE", 2)
    for _ in range(3):
        create(live)
    seen, url = [], "/v1/predictions"
    while url is not None and len(seen) < 8:
        page = live.client.get(url).json()
        seen += [each["id"] for each in page["results"]]
        assert all(set(each) >= PREDICTION for each in page["results"])
        url = page["next"]
    assert len(set(seen)) == len(seen) >= 3
    assert live.client.get("/v1/predictions?cursor=%F0%9F%98%80").status_code == 400


def test_files(live, tone):
    data = tone.read_bytes()
    metadata = (None, json.dumps({"a": 1}), "application/json")
    form = {"content": ("../my tone.wav", data, "text/plain"), "metadata": metadata}
    answer = live.client.post("/v1/files", files=form)
    told = answer.json()
    assert answer.status_code == 201
    assert {
        "id",
        "name",
        "content_type",
        "size",
        "etag",
        "checksums",
        "metadata",
        "created_at",
        "expires_at",
        "urls",
    } <= set(told)
    assert (told["name"], told["content_type"], told["size"]) == ("my tone.wav", "audio/wav", len(data))
    assert told["metadata"] == {"a": 1} and {"sha256", "md5"} == set(told["checksums"])
    assert live.client.get(told["urls"]["get"]).json() == told
    assert told["id"] in [each["id"] for each in live.client.get("/v1/files").json()["results"]]
    heard = create(live, input={**SHORT, "input_audio": told["urls"]["get"]}).json()
    uri = "data:audio/wav;base64," + base64.b64encode(data).decode()
    assert (
        heard["status"] == "succeeded"
        and heard["output"] == create(live, input={**SHORT, "input_audio": uri}).json()["output"]
    )
    assert live.client.delete(f"/v1/files/{told['id']}").status_code == 204
    assert live.client.get(f"/v1/files/{told['id']}").status_code == 404
    gone = create(live, input={**SHORT, "input_audio": told["urls"]["get"]}).json()
    assert gone["status"] == "failed" and "not kept any more" in gone["error"]


def test_what_is_uploaded_must_be_audio(live):
    for data in (b"#!/bin/sh\necho hello", b"", b"RIFF" + bytes(40), b"<svg onload=alert(1)>"):
        answer = live.client.post("/v1/files", files={"content": ("x.wav", data, "audio/wav")})
        assert answer.status_code == 422, data
    assert live.client.post("/v1/files", json={"content": "x"}).status_code == 415
    assert live.client.post("/v1/files", files={"other": ("x", b"x")}).status_code == 422
    broken = {"Content-Type": "multipart/form-data; boundary=x"}
    assert live.client.post("/v1/files", content=b"--y\r\n", headers=broken).status_code in (400, 422)


def test_events(live):
    told = create(live, headers={}, stream=True).json()
    text = live.client.get(told["urls"]["stream"], headers={"Accept": "text/event-stream"}).text
    blocks = [block.splitlines() for block in text.strip().split("\n\n")]
    assert all(block[0].startswith("id: ") for block in blocks)
    names = [block[1].removeprefix("event: ") for block in blocks]
    assert set(names) <= {"logs", "output", "done"} and names[-2:] == ["output", "done"]
    late = live.client.get(told["urls"]["stream"]).text
    assert "event: output" in late and late.rstrip().endswith("data: {}")


def test_a_prediction_that_is_not_kept_any_more_is_an_error(live):
    keyed = {"Idempotency-Key": "removed", **WAIT}
    told = create(live, headers=keyed).json()
    live.client.delete(f"/takes/{told['id']}")
    text = live.client.get(told["urls"]["stream"]).text
    assert "event: error" in text and "is not kept any more" in text and "event: output" not in text
    assert text.rstrip().endswith('data: {"reason": "error"}')
    again = create(live, headers=keyed)
    assert again.status_code == 404 and "is not kept any more" in again.json()["detail"]


def test_the_last_event_says_how_a_prediction_ended(live):
    with live.unfinished():
        told = create(live, headers={}).json()
        live.client.post(f"/v1/predictions/{told['id']}/cancel")
    assert live.client.get(told["urls"]["stream"]).text.rstrip().endswith('data: {"reason": "canceled"}')
    failed = create(live, input={"continuation": True}).json()
    text = live.client.get(failed["urls"]["stream"]).text
    assert "event: error" in text and text.rstrip().endswith('data: {"reason": "error"}')


def test_an_output_is_an_address_where_the_server_is_https(live):
    told = live.client.post(
        "/v1/predictions", json={"input": SHORT}, headers={**WAIT, "X-Forwarded-Proto": "https"}
    ).json()
    assert told["output"].startswith("https://127.0.0.1") and "/v1/files/" in told["output"]
    sound = live.client.get(told["output"].replace("https:", "http:"))
    assert sound.headers["content-type"] == "audio/wav" and read(sound.content).duration == pytest.approx(0.2)


def test_a_request_that_is_sent_again_is_the_same_prediction(live):
    with live.unfinished():
        first = create(live, headers={}).json()
        again = create(live, headers={"x-stainless-retry-count": "1"}).json()
        assert again["id"] == first["id"]
        other = create(live, headers={}).json()
        assert other["id"] != first["id"]
    for each in (first, other):
        live.client.post(f"/v1/predictions/{each['id']}/cancel")
    keyed = [create(live, headers={"Idempotency-Key": "k1"}).json()["id"] for _ in range(2)]
    assert keyed[0] == keyed[1]
    conflict = create(live, headers={"Idempotency-Key": "k1"}, input={**SHORT, "seed": 9})
    assert conflict.status_code == 422 and "another request" in conflict.json()["detail"]


def test_models_versions_and_the_rest(live):
    model = live.client.get("/v1/models/meta/musicgen").json()
    assert {"url", "owner", "name", "visibility", "run_count", "description", "github_url", "paper_url", "license_url",
            "cover_image_url", "default_example", "latest_version"} <= set(model)  # fmt: skip
    for path in ("/v1/models/meta/musicgen/versions/671ac645", "/v1/models/a/b/versions/x"):
        version = live.client.get(path).json()
        assert {"id", "created_at", "cog_version", "openapi_schema"} <= set(version)
        assert version["openapi_schema"]["components"]["schemas"]["Output"]["format"] == "uri"
    for path in ("/v1/models", "/v1/models/a/b/versions", "/v1/collections", "/v1/files"):
        assert {"results", "next", "previous"} <= set(live.client.get(path).json())
    assert live.client.get("/v1/account").json()["type"] in ("user", "organization")
    assert {"name", "sku"} <= set(live.client.get("/v1/hardware").json()[0])
    assert live.client.get("/v1/deployments/a/b").json()["current_release"]["version"]
    key = live.client.get("/v1/webhooks/default/secret").json()["key"]
    assert len(base64.b64decode(key.removeprefix("whsec_"))) == 32 and key.count("_") == 1
    for path in (
        "/v1/predictions/x",
        "/v1/files/x",
        "/v1/nothing",
        "/v1/files/x/stream",
        "/v1/files/x/audio.wav",
    ):
        assert live.client.get(path).status_code == 404


def test_times_are_in_order(live):
    told = create(live).json()
    assert told["created_at"] <= told["started_at"] <= told["completed_at"] and told["created_at"].endswith(
        "Z"
    )
    assert abs(time.time() - live.parts.jobs.get(told["id"]).completed_at) < 60
