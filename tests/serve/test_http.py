"""Requests are read with care: bodies, webhooks and hosts; and answers have the forms that clients read."""

import pytest
from starlette.requests import Request

from musicgen.serve import http
from musicgen.serve.inputs import InvalidInputError
from musicgen.serve.takes import RefusedError
from musicgen.serve.webhooks import EVENTS


def request(**headers: str) -> Request:
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "method": "POST", "scheme": "http", "path": "/", "query_string": b"",
                    "server": ("127.0.0.1", 5000), "headers": raw})  # fmt: skip


def test_webhooks_of_newer_and_older_clients():
    assert http.webhook_of({}, request()) is None
    new = http.webhook_of({"webhook": "https://x/y"}, request(traceparent="00-a", cookie="secret"))
    assert new == {"url": "https://x/y", "events": list(EVENTS), "headers": {"traceparent": "00-a"}}
    old = http.webhook_of({"webhook_completed": "https://x/y"}, request())
    assert old["events"] == ["completed"]


@pytest.mark.parametrize(
    "body",
    [{"webhook": 1}, {"webhook": "ftp://x"}, {"webhook": "http://" + "x" * 2000}, {"webhook": "http://["},
     {"webhook": "http://x", "webhook_events_filter": ["never"]}],
)  # fmt: skip
def test_wrong_webhooks_are_refused(body):
    with pytest.raises(InvalidInputError):
        http.webhook_of(body, request())


@pytest.mark.parametrize(
    ("host", "public", "address"),
    [
        ("music.local:80", None, "http://music.local:80"),
        ("evil.example/path?", None, "http://127.0.0.1:5000"),
        ("[", None, "http://127.0.0.1:5000"),
        ("music.local", "https://music.example/", "https://music.example"),
    ],
)
def test_the_address_of_the_server(host, public, address):
    assert http.base_url(request(host=host), public) == address


def test_keys_of_requests_are_bounded():
    assert http.request_key(request()) is None and http.request_key(request(idempotency_key="a")) == "a"
    with pytest.raises(http.RequestError, match="1 to 255 characters"):
        http.request_key(request(idempotency_key="a" * 256))


def test_an_event_has_a_line_for_each_line_of_its_data():
    assert http.sse("logs", "a\nb", 7) == "id: 7\nevent: logs\ndata: a\ndata: b\n\n"


@pytest.mark.parametrize(
    ("reason", "status"), [("full", 429), ("busy", 429), ("conflict", 422), ("loading", 503)]
)
def test_refusals(reason, status):
    answer = http.answer_refused(RefusedError(reason, "No.", retry_seconds=7))
    assert answer.status_code == status and answer.headers["retry-after"] == "7"
    assert "retry-after" not in http.answer_refused(RefusedError(reason, "No.")).headers
