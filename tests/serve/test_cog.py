"""Cog's HTTP interface, by plain HTTP as its documentation has it."""

import base64
import json
import re
import threading
from dataclasses import fields

import pytest

from musicgen.generation import GenerationParams
from musicgen.io.audio import read

SHORT = {"prompt": "lo-fi", "duration": 0.2, "seed": 3}


def data_uri(path) -> str:
    return "data:audio/wav;base64," + base64.b64encode(path.read_bytes()).decode()


def sse(text: str) -> list[tuple[str, dict]]:
    """Events of a stream; comments are left out."""
    blocks = [dict(line.split(": ", 1) for line in block.splitlines() if not line.startswith(":"))
              for block in text.strip().split("\n\n")]  # fmt: skip
    return [(each["event"], json.loads(each["data"])) for each in blocks if each]


def test_the_index_names_every_place(live):
    found = live.client.get("/").json()
    assert {"cog_version", "docs_url", "openapi_url", "shutdown_url", "healthcheck_url", "predictions_url",
            "predictions_idempotent_url", "predictions_cancel_url"} <= set(found)  # fmt: skip
    assert live.client.get(found["docs_url"]).status_code == 200


def test_health(live):
    found = live.client.get("/health-check")
    assert found.status_code == 200
    assert found.json()["status"] == "READY" and found.json()["setup"]["status"] == "succeeded"


def test_the_document_has_the_page_in_its_order(live):
    found = live.client.get("/openapi.json").json()
    schemas = found["components"]["schemas"]
    assert (found["openapi"], found["info"]["title"]) == ("3.0.2", "Cog")
    assert {
        "Input",
        "Output",
        "PredictionRequest",
        "PredictionResponse",
        "Status",
        "HTTPValidationError",
    } <= set(schemas)
    inputs = schemas["Input"]["properties"]
    by_order = sorted(inputs, key=lambda name: inputs[name]["x-order"])
    assert by_order == [each.name for each in fields(GenerationParams)]
    assert schemas["Output"] == {"title": "Output", "type": "string", "format": "uri"}
    assert "required" not in schemas["Input"] and inputs["prompt"]["nullable"] is True
    assert inputs["model_version"]["default"] == "tiny" and schemas["model_version"]["enum"] == ["tiny"]
    assert found["paths"]["/predictions"]["post"]["x-cog-streaming"] is True


def test_a_prediction_that_is_waited_for(live):
    answer = live.client.post("/predictions", json={"input": SHORT})
    told = answer.json()
    assert (answer.status_code, told["status"]) == (200, "succeeded")
    assert told["output"].startswith("data:audio/") and "Using seed 3\n" in told["logs"]
    assert told["metrics"]["predict_time"] > 0 and "error" not in told
    assert read(told["output"]).samples.shape == (1, 6400)
    again = live.client.post("/predictions", json={"input": SHORT}).json()
    assert again["output"] == told["output"] and again["id"] != told["id"]


@pytest.mark.parametrize("body", [None, {}, {"input": None}, {"input": {}}])
def test_a_missing_input_is_empty_and_a_failure_is_data(live, body):
    answer = (
        live.client.post("/predictions", json=body) if body is not None else live.client.post("/predictions")
    )
    assert (answer.status_code, answer.json()["status"]) == (200, "failed")
    assert "Must provide either prompt or input_audio" in answer.json()["error"]


def test_wrong_input_is_422_by_field_and_unknown_fields_are_dropped(live):
    answer = live.client.post("/predictions", json={"input": {"top_p": 2, "seed": "x", "prompt": None}})
    assert answer.status_code == 422
    places = {tuple(each["loc"]): each for each in answer.json()["detail"]}
    assert set(places) == {("body", "input", "top_p"), ("body", "input", "seed")}
    assert all({"loc", "msg", "type"} == set(each) for each in places.values())
    told = live.client.post("/predictions", json={"input": {**SHORT, "colour": "blue"}}).json()
    assert told["status"] == "succeeded" and "'colour' is no option" in told["logs"]


def test_asynchronous_predictions_are_accepted_polled_and_canceled(live):
    answer = live.client.post(
        "/predictions", json={"id": "async-1", "input": SHORT}, headers={"Prefer": "respond-async"}
    )
    assert (
        answer.status_code == 202
        and answer.json()["id"] == "async-1"
        and answer.json()["status"] == "starting"
    )
    live.wait("async-1")
    assert live.client.get("/predictions/async-1").json()["status"] == "succeeded"
    assert live.client.post("/predictions/async-1/cancel").status_code == 404
    assert live.client.post("/predictions/nothing/cancel").status_code == 404
    assert live.client.get("/predictions/nothing").status_code == 404


def test_put_is_idempotent(live):
    first = live.client.put("/predictions/mine", json={"input": SHORT})
    second = live.client.put("/predictions/mine", json={"input": SHORT})
    assert first.status_code == second.status_code == 200
    assert first.json()["created_at"] == second.json()["created_at"]
    wrong = live.client.put("/predictions/mine", json={"id": "yours", "input": SHORT})
    assert wrong.status_code == 422 and wrong.json()["detail"][0]["loc"] == ["body", "id"]
    assert live.client.put("/predictions/-bad%20id", json={}).status_code == 422


def test_an_id_that_another_request_had_is_refused_and_the_same_request_is_answered_again(live):
    body = {"id": "of-one-request", "input": SHORT}
    first, again = (live.client.post("/predictions", json=body) for _ in range(2))
    assert first.status_code == again.status_code == 200
    assert first.json() == again.json()
    other = live.client.post("/predictions", json={**body, "input": {**SHORT, "seed": 4}})
    assert other.status_code == 422 and "This id belongs to another request" in other.json()["error"]


@pytest.mark.parametrize("headers", [{}, {"Accept": "text/event-stream"}, {"Prefer": "respond-async"}])
def test_a_prediction_that_is_not_kept_any_more_is_not_told_as_a_success(live, headers):
    live.client.put("/predictions/removed", json={"input": SHORT})
    assert live.client.delete("/takes/removed").status_code == 204
    for method, path in (("PUT", "/predictions/removed"), ("POST", "/predictions")):
        body = {"id": "removed", "input": SHORT}
        answer = live.client.request(method, path, json=body, headers=headers)
        assert answer.status_code == 404 and "is not kept any more" in answer.json()["detail"]


def test_put_of_a_running_prediction_is_202_and_cancel_ends_it(live):
    body, headers = {"input": SHORT}, {"Prefer": "respond-async"}
    with live.unfinished():
        assert live.client.put("/predictions/long", json=body, headers=headers).status_code == 202
        again = live.client.put("/predictions/long", json=body)
        assert again.status_code == 202 and again.json()["status"] in ("starting", "processing")
        cancel = live.client.post("/predictions/long/cancel")
        assert (cancel.status_code, cancel.json()) == (200, {})
        assert live.wait("long")["status"] == "canceled"


def test_at_capacity_there_is_no_queue(live):
    names, headers = [f"full-{i}" for i in range(live.parts.settings.max_takes)], {"Prefer": "respond-async"}
    with live.unfinished():
        for name in names:
            answer = live.client.put(f"/predictions/{name}", json={"input": SHORT}, headers=headers)
            assert answer.status_code == 202
        assert live.client.get("/health-check").json()["status"] == "BUSY"
        full = live.client.post("/predictions", json={"input": SHORT})
        assert full.status_code == 409
        assert full.json() == {"error": "At capacity - all prediction slots busy", "status": "failed"}
    for name in names:
        live.client.post(f"/predictions/{name}/cancel")
    for name in names:
        live.wait(name)


def test_events(live):
    headers = {"Accept": "text/event-stream", "Prefer": "respond-async"}
    events = sse(
        live.client.post("/predictions", json={"id": "events", "input": SHORT}, headers=headers).text
    )
    names = [name for name, _ in events]
    assert names[-1] == "completed" and {"start", "log", "output", "metric"} <= set(names)
    told = dict(events)
    assert told["start"] == {"id": "events", "status": "processing"}
    assert told["output"]["index"] == 0 and told["output"]["chunk"] == told["completed"]["output"]
    again = sse(live.client.put("/predictions/events", json={"input": SHORT}, headers=headers).text)
    assert [name for name, _ in again] == ["completed"]


def test_a_prediction_that_is_made_is_followed_from_its_beginning_by_all_who_ask(live):
    headers = {"Accept": "text/event-stream"}
    body = {"input": SHORT}
    with live.unfinished() as go_on:
        asked = live.client.put("/predictions/followed", json=body, headers={"Prefer": "respond-async"})
        assert asked.status_code == 202
        with live.client.stream("PUT", "/predictions/followed", json=body, headers=headers) as answer:
            lines, begun = answer.iter_lines(), []
            while not (begun and begun[-1].startswith("data: ")):
                begun.append(next(lines))
            assert begun[-1] == 'data: {"id": "followed", "status": "processing"}'
            assert live.client.get("/predictions/followed").json()["status"] == "processing"
            with live.client.stream("PUT", "/predictions/followed", json=body, headers=headers) as other:
                go_on.set()
                texts = ["\n".join([*begun, *lines]), "\n".join(other.iter_lines())]
    first, second = (re.findall(r"^(?:id|event|data): .*$", text, re.MULTILINE) for text in texts)
    assert first == second, "the second listener is told what was before, with the same ids"
    assert [int(line[4:]) for line in first if line.startswith("id: ")] == list(range(1, len(first) // 3 + 1))
    events = sse(texts[1])
    assert {"start", "log", "metric", "output"} <= {name for name, _ in events}
    assert events[-1][0] == "completed" and events[-1][1]["status"] == "succeeded"
    assert live.parts.jobs.get("followed").starts == 1


def test_a_client_that_goes_away_cancels_what_it_waits_for(live):
    with live.unfinished():
        live.go_away("POST", "/predictions", {"id": "left", "input": SHORT})
        assert live.wait("left")["status"] == "canceled"


@pytest.mark.parametrize(
    ("method", "path", "key"), [("PUT", "/predictions/left-by-put", "k1"), ("POST", "/predictions", "k2")]
)
def test_what_may_be_asked_for_again_is_made_though_its_client_goes_away(live, method, path, key):
    with live.unfinished():
        live.go_away(method, path, {"input": SHORT}, **({"Idempotency-Key": key} if method == "POST" else {}))
        headers = {"Idempotency-Key": key} if method == "POST" else {}
        again = live.client.request(method, path, json={"input": SHORT}, headers=headers)
        assert again.status_code == 202 and again.json()["status"] in ("starting", "processing")
    assert live.wait(again.json()["id"])["status"] == "succeeded"


def test_the_body_is_json(live):
    for body, status in ((b"{", 400), (b"[1]", 422), (b'{"input": 3}', 422), (b'{"id": 3}', 422)):
        answer = live.client.post("/predictions", content=body, headers={"Content-Type": "application/json"})
        assert answer.status_code == status, body
    assert live.client.post("/predictions", data={"input": "x"}).status_code == 415


def test_melody_and_continuation(live, tone):
    melody = live.client.post("/predictions", json={"input": {**SHORT, "input_audio": data_uri(tone)}}).json()
    assert melody["status"] == "succeeded"
    assert melody["input"]["input_audio"].startswith(f"{live.address}/v1/files/"), (
        "a long data URI is kept as a file"
    )
    longer = {
        **SHORT,
        "input_audio": data_uri(tone),
        "continuation": True,
        "duration": 1.2,
        "continuation_end": 1,
    }
    assert read(
        live.client.post("/predictions", json={"input": longer}).json()["output"]
    ).duration == pytest.approx(1.2)


@pytest.mark.parametrize(
    "source",
    ["/etc/hostname", "file:///etc/hostname", "", "http://127.0.0.1:1/a.wav", "data:,x", "http://["],
)
def test_files_of_the_server_and_private_addresses_are_not_read(live, source):
    told = live.client.post("/predictions", json={"input": {**SHORT, "input_audio": source}}).json()
    assert told["status"] == "failed"
    assert any(text in told["error"] for text in ("not read", "not public", "not audio", "not an address"))


def test_setup_must_have_finished(live, monkeypatch):
    monkeypatch.setattr(live.parts.models.setup, "status", "starting")
    answer = live.client.post("/predictions", json={"input": SHORT})
    assert answer.status_code == 503 and "Setup has not finished yet" in answer.json()["error"]
    assert live.client.get("/health-check").json()["status"] == "STARTING"


def test_shutdown_ends_the_server(tmp_path, tiny_model):
    from starlette.testclient import TestClient

    from musicgen.serve import app
    from musicgen.serve.settings import ServeSettings

    ended = threading.Event()
    application, parts = app.build(ServeSettings(data_dir=tmp_path, models=(str(tiny_model),)), ended.set)
    client = TestClient(application, base_url="http://127.0.0.1", client=("10.0.0.9", 5))
    assert client.post("/shutdown").status_code == 403 and not ended.is_set()
    client = TestClient(application, base_url="http://127.0.0.1", client=("127.0.0.1", 5))
    assert client.post("/shutdown").json() == {} and ended.is_set()
    parts.jobs.close()


def test_a_cancellation_is_stored_before_it_is_answered(live):
    """A server that is killed right after its answer does not make the take after all."""
    body = {"id": "not-wanted", "input": SHORT}
    with live.unfinished():
        live.client.post("/predictions", json=body, headers={"Prefer": "respond-async"})
        answer = live.client.post("/predictions/not-wanted/cancel")
        assert (answer.status_code, answer.json()) == (200, {})
        assert live.parts.jobs.get("not-wanted").status == "canceled"
