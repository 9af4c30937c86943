"""Hostile requests, by kind: none gets a file, an address inside, a crash, or more than its share.

The list is printed with its numbers: `pytest tests/entry_points/test_hostile_requests.py -s`.
"""

import base64
import contextlib
import json
import random
import socket
import struct
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from live_server import PATIENCE_SECONDS, in_thread, running

pytestmark = pytest.mark.entry_points
SHORT = {"prompt": "x", "duration": 0.04}
CANARY = "the-secret-of-this-machine"
PATHS = [
    "/etc/passwd", "../../../../etc/passwd", "....//....//etc/passwd", "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "..%5c..%5cetc",
    "/proc/self/environ", "/dev/zero", "C:\\Windows\\win.ini", "\\\\host\\share", "~/.ssh/id_rsa", "$HOME/.bashrc",
]  # fmt: skip
SCHEMES = [
    "file:///etc/passwd", "FILE:/etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1:6379/_INFO",
    "dict://127.0.0.1:1/",
    "concat:/etc/passwd", "subfile,,start,0,end,0,,:/etc/passwd", "pipe:0", "javascript:alert(1)",
    "blob:http://x", "s3://x/y",
]  # fmt: skip
INSIDE = [
    "http://127.0.0.1:{port}/", "http://localhost:{port}/", "http://[::1]:{port}/", "http://0.0.0.0:{port}/",
    "http://0:{port}/",
    "http://2130706433:{port}/", "http://0x7f.1:{port}/", "http://017700000001:{port}/", "http://127.1:{port}/",
    "http://[::ffff:127.0.0.1]:{port}/", "http://[::ffff:7f00:1]:{port}/", "http://user:pass@127.0.0.1:{port}/",
    "http://169.254.169.254/latest/meta-data/", "http://metadata.google.internal/", "http://10.0.0.1/",
    "http://192.168.0.1/",
    "http://[fd00::1]/", "http://[fe80::1%25eth0]/", "http://127.0.0.1:{port}\\@example.com/",
    "http://example.com:{port}@127.0.0.1/",
    "http://127.0.0.1:{port}#@example.com/",
    "http://①②⑦.⓪.⓪.①:{port}/", "http://127.0.0.1%00.example.com/",
    "https://127.0.0.1:{port}/",
]  # fmt: skip
BODIES = [
    b"{",
    b"[" * 100_000, b'{"a":' * 50_000, b'{"input": NaN}', b'{"input": {"duration": 1e999}}', b"\xff\xfe\x00",
    b"null", b"0",
    b'"x"', b'{"input": {"prompt": "\\ud800"}}', b'{"input": {"prompt": "\\u0000"}}', b'{"id": "\\u0000"}',
    b'{"input": []}', b'{"input": {"seed": ' + b"9" * 5000 + b"}}", b'{"input": {"seed": -9223372036854775809}}',
    b'{"webhook": {"a": 1}}',
    b'{"webhook_events_filter": "all"}', b'{"input": {"__class__": "x", "__proto__": {"a": 1}}, "id": 1}',
    b'{"input": {"duration": {"$gt": 0}}}', b'{"input": {"prompt": ["a"]}}', b'{"version": 5, "input": {}}',
]  # fmt: skip
KINDS = (
    "application/json",
    "text/plain",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencoded",
)
NAMES = [
    "' OR 1=1 --", "x'; DROP TABLE takes; --", "../takes.sqlite3", "%00",
    "a" * 5000, "<script>alert(1)</script>", "{{7*7}}",
    "${jndi:ldap://x}", "\u202e\u0000", "a\r\nSet-Cookie: x=1",
]  # fmt: skip


@pytest.fixture(scope="module")
def inside():
    """A program on this machine that no request may reach."""

    class Inside(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.server.asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(CANARY.encode())

        do_POST = do_PUT = do_GET

        def log_message(self, *arguments) -> None:
            pass

    with in_thread(ThreadingHTTPServer(("127.0.0.1", 0), Inside)) as server:
        server.asked = []
        yield server


@pytest.fixture(scope="module")
def live(tmp_path_factory, tiny_model):
    folder = tmp_path_factory.mktemp("data")
    (folder / "canary.wav").write_text(CANARY)
    with running(folder, tiny_model, max_duration=0.2, max_body=300_000, body_seconds=1.0) as server:
        yield server
        assert server.client.get("/health-check").json()["status"] in ("READY", "BUSY"), "it still works"
        while server.parts.jobs.active():  # what the last test asked for has its client's share of the queue
            time.sleep(0.01)
        assert server.client.post("/generate", json=SHORT).status_code == 200


@pytest.fixture(scope="module")
def counted():
    """The number of requests by kind."""
    counts: dict[str, int] = {}
    yield counts
    print()
    for kind, count in counts.items():
        print(f"{kind:<32} {count:>5}")
    print(f"{'all':<32} {sum(counts.values()):>5}")


def assert_harmless(answer: httpx.Response) -> dict | str:
    """The answer, which is no crash and tells nothing of the inside."""
    assert answer.status_code < 500, answer.text[:500]
    for secret in (CANARY, "root:", "Traceback", "site-packages", "sqlite3."):
        assert secret not in answer.text, answer.text[:500]
    return answer.json() if "json" in answer.headers.get("content-type", "") else answer.text


def test_files_of_the_server(live, counted):
    sources = [
        *PATHS,
        *SCHEMES,
        str(live.parts.settings.data_dir / "canary.wav"),
        "canary.wav",
        "data/secret",
    ]
    for source in sources:
        told = assert_harmless(
            live.client.post("/predictions", json={"input": {**SHORT, "input_audio": source}})
        )
        assert told["status"] == "failed" and "paths of the server are not read" in told["error"], source
        assert live.client.post("/generate", json={**SHORT, "input_audio": source}).status_code == 422
        assert live.client.post("/generate", json={**SHORT, "model_version": source}).status_code == 422
        assert_harmless(live.client.get("/stream", params={**SHORT, "input_audio": source}))
    counted["files of the server"] = 4 * len(sources)


def test_paths_of_addresses(live, counted):
    routes = [
        "/v1/files/{}",
        "/takes/{}/audio.wav",
        "/takes/{}/codes.npy",
        "/v1/files/{}/audio.wav",
        "/predictions/{}",
        "/docs/{}",
    ]
    for route in routes:
        for name in PATHS + NAMES:
            try:
                answer = live.client.get(route.format(name.replace("?", "%3F").replace("#", "%23")))
            except (httpx.InvalidURL, httpx.LocalProtocolError):
                answer = live.client.get(route.format(httpx.QueryParams({"x": name})))
            assert_harmless(answer)
            assert answer.status_code >= 400, name
    counted["paths in addresses"] = len(routes) * len(PATHS + NAMES)


def test_addresses_inside(live, inside, counted):
    urls = [url.format(port=inside.server_address[1]) for url in INSIDE]
    for url in urls:
        told = assert_harmless(
            live.client.post("/predictions", json={"input": {**SHORT, "input_audio": url}})
        )
        assert told["status"] == "failed", url
        hook = {"input": SHORT, "webhook": url, "webhook_events_filter": ["start"]}
        assert_harmless(live.client.post("/v1/predictions", json=hook, headers={"Prefer": "wait"}))
    assert inside.asked == [], "nothing inside was reached"
    counted["addresses inside"] = 2 * len(urls)


def test_bodies(live, counted):
    routes = ["/predictions", "/v1/predictions", "/generate", "/v1/models/a/b/predictions", "/v1/files"]
    for route in routes:
        for body in BODIES:
            for kind in KINDS:
                assert_harmless(live.client.post(route, content=body, headers={"Content-Type": kind}))
    counted["bodies"] = len(KINDS) * len(routes) * len(BODIES)


def test_names(live, counted):
    for name in NAMES:
        assert_harmless(live.client.post("/predictions", json={"id": name, "input": SHORT}))
        assert_harmless(
            live.client.post("/v1/predictions", json={"version": name, "input": {**SHORT, name: name}})
        )
        assert_harmless(live.client.get("/v1/predictions", params={"cursor": name}))
        form = {"content": (name.replace("\r\n", ""), b"x", "audio/wav")}
        assert live.client.post("/v1/files", files=form).status_code in (400, 422)
        header = "".join(letter for letter in name if letter.isascii() and letter.isprintable())
        assert_harmless(
            live.client.post("/v1/predictions", json={"input": SHORT}, headers={"Idempotency-Key": header})
        )
    counted["names"] = 5 * len(NAMES)


def test_sound_that_lies(live, counted):
    def wav(size: int, rate: int, channels: int, data: bytes) -> bytes:
        facts = (16, 1, channels, rate, rate * 2 % 2**32, 2, 16)
        head = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", size, b"WAVE", b"fmt ", *facts, b"data", size)
        return head + data

    chance = random.Random(0)
    flac = base64.b64decode("ZkxhQwAAACIQABAAAAAAAAAACsRA8P////8AAAAAAAAAAAAAAAAAAAAA")
    sounds = [
        wav(2**32 - 1, 44_100, 2, bytes(100)), wav(100, 2**31, 1, bytes(100)), wav(100, 0, 1, bytes(100)),
        wav(100, 8_000, 65_535, bytes(100)), wav(0, 8_000, 1, b""), flac, b"OggS" + bytes(200),
        b"ID3" + bytes([127] * 300),
        b"\x00\x00\x00\x20ftypM4A " + bytes(300), b"#EXTM3U\nhttp://127.0.0.1/\n", b"<svg/>",
        b"ffconcat version 1.0\nfile /etc/passwd",
        *(bytes(chance.randrange(256) for _ in range(300)) for _ in range(20)),
    ]  # fmt: skip
    for sound in sounds:
        uri = "data:audio/wav;base64," + base64.b64encode(sound).decode()
        assert live.client.post("/v1/files", files={"content": ("x.wav", sound)}).status_code in (201, 422)
        assert_harmless(live.client.post("/generate", json={**SHORT, "input_audio": uri}))
    counted["sound that lies"] = 2 * len(sounds)


def test_raw_bytes_on_the_wire(live, counted):
    port = int(live.address.rpartition(":")[2])
    host = b"Host: localhost\r\n"
    requests = [
        b"\x00" * 100, b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x16\x03\x01\x02\x00\x01",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + host + b"X: " + b"a" * 200_000 + b"\r\n\r\n",
        b"POST /predictions HTTP/1.1\r\n" + host + b"Content-Length: -1\r\n\r\n",
        b"POST /predictions HTTP/1.1\r\n" + host + b"Content-Length: 99999999999999999999\r\n\r\n",
        b"POST /predictions HTTP/1.1\r\n" + host + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"0\r\n\r\nGET /shutdown",
        b"POST /predictions HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx",
        b"GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        b"CONNECT 127.0.0.1:22 HTTP/1.1\r\n" + host + b"\r\n",
        b"GET /takes HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
        b"TRACE / HTTP/1.1\r\n" + host + b"\r\n",
        b"POST /generate HTTP/1.1\r\n" + host + b"Content-Length: 5\r\nContent-Length: 2\r\n\r\n{}",
        b"POST /generate HTTP/1.1\r\n" + host + b"Transfer-Encoding: xchunked\r\n\r\n{}",
        b"POST /generate HTTP/1.1\r\n" + host + b"Transfer-Encoding : chunked\r\nContent-Length: 0\r\n\r\n0\r\n\r\n",
        b"POST /generate HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n"
        b"Transfer-Encoding: identity\r\n\r\n0\r\n\r\nPOST /shutdown HTTP/1.1\r\n" + host + b"\r\n",
        b"GET /takes HTTP/1.1\r\n" + host + b"X: a\r\n folded: b\r\n\r\n",
        b"GET /takes HTTP/1.1\r\n" + host + b"X: a\0b\r\n\r\n",
        b"GET /takes HTTP/1.1\n" + b"Host: localhost\n\n",
        b"A" * 100_000 + b" / HTTP/1.1\r\n\r\n",
    ]  # fmt: skip
    for request in requests:
        with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_SECONDS) as connection:
            connection.sendall(request)
            with contextlib.suppress(OSError):  # the server may have closed the connection already
                connection.shutdown(socket.SHUT_WR)
            answer = b""
            with contextlib.suppress(ConnectionResetError):
                while block := connection.recv(65536):
                    answer += block
        assert b" 500 " not in answer.partition(b"\r\n")[0], (request[:60], answer[:200])
        assert CANARY.encode() not in answer
    counted["raw bytes"] = len(requests)


def test_music_that_is_too_long_or_too_dear(live, counted):
    wrong = [
        {"bars": 900, "bpm": 60}, {"bars": 10**9, "bpm": 1}, {"bpm": 1e308}, {"best_of": 10**9}, {"fade_out": 1e308},
        {"window_stride": 1e-300}, {"metre": "9/0"}, {"chords": "C " * 20_000}, {"chords": "(" * 3000},
        {"key": "x" * 9999}, {"plan": "{" * 9999}, {"plan": '{"bpm":1e999}'}, {"prompt": "(x:-5)"},
        {"timeline": "0:00 x" * 5000}, {"timeline": "[" * 9000}, {"timeline": [{"at": 0, "prompt": "x"}] * 3000},
    ]  # fmt: skip
    for options in wrong:
        given = {"prompt": "x", **({} if "bars" in options else {"duration": 0.04}), **options}
        assert live.client.post("/generate", json=given).status_code == 422, str(options)[:60]
        told = assert_harmless(live.client.post("/v1/predictions", json={"input": given}))
        assert told["status"] in (422, "failed"), str(options)[:60]
    counted["too long or too dear"] = 2 * len(wrong)


def test_radios(live, counted):
    wrong = [
        {"bars": "4"}, {"duration": "9"}, {"input_audio": "/etc/passwd"}, {"timeline": "x" * 20_000}, {"best_of": "9"},
        {"adapters": "../x"}, {"seed": "9" * 400}, {"stems": "true"}, {"model_version": "../../x"}, {"prompt": ""},
    ]  # fmt: skip
    for options in wrong:
        answer = live.client.get("/radio", params={"prompt": "x", **options})
        assert_harmless(answer)
        assert answer.status_code == 422, options
    changes = [
        {"guidance": 1e308}, {"guidance": -5}, {"guidance": "x"}, {"guidance": [1]}, {"fade": -1}, {"fade": 1e300},
        {"fade": "a"}, {"prompt": "x" * 5000}, {"prompt": {"a": 1}}, {"prompt": "\0"}, {"seed": 1}, {"on_bar": "yes"},
        {"guidance": True}, {"prompt": ["x"]},
    ]  # fmt: skip
    with live.client.stream("GET", "/radio", params={"prompt": "x", "format": "wav"}) as radio:
        assert radio.status_code == 200
        for change in changes:
            answer = live.client.post(f"/radio/{radio.headers['musicgen-radio']}", json=change)
            assert_harmless(answer)
            assert answer.status_code == 422, change
    counted["radios"] = len(wrong) + len(changes)


def test_many_slow_connections(live, counted):
    """Clients that send one byte and wait keep nobody else from being served."""
    port = int(live.address.rpartition(":")[2])
    slow = [socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_SECONDS) for _ in range(100)]
    try:
        for each in slow:
            each.sendall(b"POST /generate HTTP/1.1\r\nHost: localhost\r\nContent-Length: 50\r\n\r\n{")
        began = time.monotonic()
        assert live.client.get("/health-check").status_code == 200
        assert live.client.post("/generate", json=SHORT).status_code == 200
        assert time.monotonic() - began < 60
    finally:
        for each in slow:
            each.close()
    counted["slow connections"] = len(slow)


def test_more_than_a_share(live, counted):
    answers = [
        live.client.post("/v1/predictions", json={"input": {**SHORT, "duration": 0.2}}) for _ in range(60)
    ]
    codes = {answer.status_code for answer in answers}
    assert codes <= {201, 429}
    assert all("retry-after" in answer.headers for answer in answers if answer.status_code == 429)
    for name in ("prompt", "negative_prompt"):
        assert live.client.post("/generate", json={**SHORT, name: "x" * 3000}).status_code == 422
    big = json.dumps({**SHORT, "prompt": "x" * 400_000}).encode()
    assert (
        live.client.post("/generate", content=big, headers={"Content-Type": "application/json"}).status_code
        == 413
    )
    counted["more than a share"] = 63
