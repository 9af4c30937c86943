"""Files of requests: data URIs and public addresses, never a path; bounded in size and time."""

import base64
import contextlib
import socket
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from musicgen.errors import InputError
from musicgen.io import fetch
from musicgen.io.fetch import FetchLimits, file_of_request

HERE = FetchLimits(allow_private=True, max_bytes=10_000, redirects=3)


class Host(BaseHTTPRequestHandler):
    """A host with something for every test."""

    def do_GET(self) -> None:
        port = self.server.server_address[1]
        self.server.received.append((self.headers["Host"], self.path))
        kind = self.path.strip("/").split("?")[0]
        if kind == "song":
            self._send(200, b"la la la", **{"Content-Length": "8"})
        elif kind == "without-length":
            self._send(200, b"la la la")
        elif kind.startswith("redirect-"):
            left = int(kind.removeprefix("redirect-"))
            self._send(302, b"", Location=f"/redirect-{left - 1}" if left else "/song")
        elif kind == "to-file":
            self._send(302, b"", Location="file:///etc/hostname")
        elif kind == "to-other":
            self._send(302, b"", Location=f"http://127.0.0.2:{port}/song")
        elif kind.startswith("to/"):
            self._send(int(self.path[4:7]), b"", Location=urllib.parse.unquote(self.path[8:]))
        elif kind == "declared":
            self._send(200, b"short", **{"Content-Length": "5000"})
        elif kind == "endless":
            self._send(200, b"")
            with contextlib.suppress(OSError):
                while True:
                    self.wfile.write(bytes(1000))
        elif kind == "trickle":
            self._send(200, b"")
            with contextlib.suppress(OSError):
                while not self.server.done.wait(0.05):
                    self.wfile.write(b"x")
        elif kind == "silent":
            self.server.done.wait()
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        if self.path == "/silent":
            self.server.done.wait()
            return
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path.startswith("/to/"):
            self._send(int(self.path[4:7]), b"", Location=urllib.parse.unquote(self.path[8:]))
            return
        if self.path == "/again":
            self._send(307, b"", Location="/again")
            return
        self.server.sent.append((self.path, self.headers["Content-Type"], body))
        self.server.keys.append(self.headers["Authorization"])
        self._send(201, b"", Location="/made")

    def _send(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments) -> None:
        pass


@pytest.fixture(scope="module")
def host():
    with ThreadingHTTPServer(("127.0.0.1", 0), Host) as server:
        server.received, server.sent, server.keys, server.done = [], [], [], threading.Event()
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server
        finally:
            server.done.set()
            server.shutdown()
            thread.join()


def address(host, path: str) -> str:
    return f"http://127.0.0.1:{host.server_address[1]}/{path}"


@pytest.mark.parametrize(
    "source", ["/etc/hostname", "hum.wav", "", ".", "file:///etc/hostname", "ftp://a/b", "C:\\a.wav"]
)
def test_paths_and_other_schemes_are_refused(source):
    with pytest.raises(InputError, match=r"data URI .* or as an http or https address, got"):
        file_of_request(source, HERE)


def test_data_uris():
    sound = bytes(range(256))
    assert file_of_request("data:audio/wav;base64," + base64.b64encode(sound).decode(), HERE) == sound
    assert file_of_request("DATA:,a%20b", HERE) == b"a b"
    for broken, sentence in {"data:audio/wav": "no comma", "data:;base64,!!!!": "broken base64"}.items():
        with pytest.raises(InputError, match=sentence):
            file_of_request(broken, HERE)
    for large in ("data:," + "x" * 10_001, "data:;base64," + "AAAA" * 4_000, "data:," + "x" * 50_000):
        with pytest.raises(InputError, match=r"larger than .* MiB"):
            file_of_request(large, HERE)


@pytest.mark.parametrize(
    "name",
    ["127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "0.0.0.0", "10.0.0.1", "172.16.5.4", "192.168.1.1",
     "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "[::1]", "[::]", "[fe80::1]", "[fd00::1]",
     "[::ffff:10.0.0.1]", "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[ff02::1]"],
)  # fmt: skip
def test_addresses_that_are_not_public_are_refused(name):
    for scheme in ("http", "https"):
        with pytest.raises(InputError, match=r"not public|is not known"):
            file_of_request(f"{scheme}://{name}:9/song", FetchLimits())


def test_public_addresses_are_public():
    assert all(
        map(fetch._is_public, ["8.8.8.8", "2001:4860:4860::8888", "::ffff:8.8.8.8", "64:ff9b::808:808"])
    )


@pytest.mark.parametrize("path", ["song", "song?a=b%20c&d=ü", "without-length", "redirect-0", "redirect-2"])
def test_what_is_allowed_is_fetched(host, path):
    assert file_of_request(address(host, path), HERE) == b"la la la"


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("nothing", "the server answered 404"),
        ("redirect-5", "more than 3 redirects"),
        ("to-file", r"Only http and https addresses are fetched, not file:///etc/hostname"),
        ("declared", "could not be fetched"),
        ("endless", "larger than"),
    ],
)
def test_failures_are_one_sentence(host, path, sentence):
    with pytest.raises(InputError, match=sentence):
        file_of_request(address(host, path), HERE)


@pytest.mark.parametrize("path", ["trickle", "silent"])
def test_a_slow_answer_is_cut_off(host, path):
    with pytest.raises(InputError, match=r"did not answer in full within 0\.3 s"):
        file_of_request(address(host, path), FetchLimits(allow_private=True, seconds=0.3))


def test_a_redirect_is_checked_anew(host, monkeypatch):
    monkeypatch.setattr(fetch, "_is_public", lambda found: found == "127.0.0.1")
    assert file_of_request(address(host, "song"), FetchLimits()) == b"la la la"
    with pytest.raises(InputError, match=r"'127\.0\.0\.2' is at an address that is not public"):
        file_of_request(address(host, "to-other"), FetchLimits())


def test_the_connection_goes_to_the_address_that_was_checked(host, monkeypatch):
    """A name that means a public address when it is checked and another one later gets nowhere."""
    lookups, port = [], host.server_address[1]
    real = socket.getaddrinfo

    def look_up(name, *arguments, **options):
        lookups.append(name)
        return real("127.0.0.1" if name == "music.example" else name, *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    assert file_of_request(f"http://user:secret@music.example:{port}/song", HERE) == b"la la la"
    assert lookups.count("music.example") == 1
    assert host.received[-1] == (f"music.example:{port}", "/song")


PUBLIC = "93.184.215.14"


class Internet:
    """Names by what they mean at each look-up, the last for good; the host of this module is at PUBLIC, too."""

    def __init__(self, host, monkeypatch) -> None:
        self.names: dict[str, list[str]] = {}
        self.connected: list[str] = []
        self._look_up, self._connect, self._host = socket.getaddrinfo, socket.create_connection, host
        monkeypatch.setattr(socket, "getaddrinfo", self.look_up)
        monkeypatch.setattr(socket, "create_connection", self.connect)

    def look_up(self, name, *arguments, **options):
        known = self.names.get(name, [name])
        return self._look_up(known.pop(0) if len(known) > 1 else known[0], *arguments, **options)

    def connect(self, address, *arguments, **options):
        self.connected.append(address[0])
        place = self._host.server_address if address[0] == PUBLIC else address
        return self._connect(place, *arguments, **options)


@pytest.fixture
def internet(host, monkeypatch):
    host.received.clear()
    return Internet(host, monkeypatch)


def test_a_name_that_turns_to_this_machine_after_the_check_gets_nowhere(host, internet):
    """DNS rebinding: the connection goes to the address that was checked, whatever the name means by then."""
    internet.names["rebound.example"] = [PUBLIC, "127.0.0.1"]
    assert file_of_request("http://rebound.example/song", FetchLimits()) == b"la la la"
    assert internet.connected == [PUBLIC]
    with pytest.raises(InputError, match="not public"):
        file_of_request("http://rebound.example/song", FetchLimits())
    internet.names["turning.example"] = [PUBLIC, "127.0.0.1"]
    with pytest.raises(InputError, match="not public"):
        file_of_request("http://turning.example/redirect-1", FetchLimits())
    internet.names["hook.example"] = [PUBLIC, "127.0.0.1"]
    sent = {"Content-Type": "application/json"}
    assert fetch.send("http://hook.example/hook", b"{}", sent, FetchLimits()).status == 201
    assert internet.connected == [PUBLIC] * 3
    host.sent.clear()


def test_a_name_with_one_address_inside_among_public_ones_is_refused(host, internet, monkeypatch):
    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda name, *more, **options: [*real(PUBLIC, *more, **options),
                                                               *real("10.0.0.1", *more, **options)],
    )  # fmt: skip
    with pytest.raises(InputError, match="not public"):
        file_of_request("http://both.example/song", FetchLimits())
    assert internet.connected == [] and host.received == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "place",
    ["http://127.0.0.1:{port}/song", "http://[::1]:{port}/song", "http://169.254.169.254/latest", "//10.0.0.1/song",
     "http://inside.example:{port}/song", "https://192.168.0.1/", "http://0x7f.1:{port}/song"],
)  # fmt: skip
def test_a_redirect_from_a_public_address_to_one_inside_is_not_followed(host, internet, status, place):
    internet.names |= {"music.example": [PUBLIC], "inside.example": ["127.0.0.1"]}
    place = urllib.parse.quote(place.format(port=host.server_address[1]), safe="")
    with pytest.raises(InputError, match=r"not public"):
        file_of_request(f"http://music.example/to/{status}/{place}", FetchLimits())
    assert internet.connected == [PUBLIC] and len(host.received) == 1


@pytest.mark.parametrize(
    "url", ["http://", "http:///song", "http://[::1", "http://a:b/", "http://a\nb/", "http://" + "a" * 300]
)
def test_what_is_no_address_is_refused(url):
    with pytest.raises(InputError, match=r"is not an address|is not known"):
        file_of_request(url, HERE)


def test_messages_hold_no_secrets(host):
    with pytest.raises(InputError) as refusal:
        file_of_request(address(host, "nothing?signature=hush").replace("//", "//me:hush@"), HERE)
    assert "hush" not in str(refusal.value)


@pytest.mark.parametrize("status", [307, 308])
def test_bytes_are_sent_on_to_where_a_redirect_says_and_no_key_to_another_host(host, internet, status):
    internet.names["music.example"] = [PUBLIC]
    headers, port = {"Content-Type": "text/plain", "Authorization": "Bearer hush"}, host.server_address[1]
    for place, key in (("/put", "Bearer hush"), (f"http://localhost:{port}/put", None)):
        url = address(host, f"to/{status}/{urllib.parse.quote(place, safe='')}")
        answer = fetch.send(url, b"la", headers, HERE)
        assert (answer.status, answer.accepted) == (201, True)
        assert answer.address == urllib.parse.urljoin(url, place)
        assert host.sent[-1] == ("/put", "text/plain", b"la") and host.keys[-1] == key
    inside = urllib.parse.quote(f"http://127.0.0.1:{port}/put", safe="")
    with pytest.raises(InputError, match="not public"):
        fetch.send(f"http://music.example/to/{status}/{inside}", b"la", headers, FetchLimits())
    assert len(host.sent) == 2
    host.sent.clear()


@pytest.mark.parametrize("status", [300, 302, 303, 304])
def test_other_redirects_have_not_what_was_sent(host, status):
    answer = fetch.send(address(host, f"to/{status}//put"), b"la", {}, HERE)
    assert not answer.accepted and not host.sent
    with pytest.raises(InputError, match="more than 3 redirects"):
        fetch.send(address(host, "again"), b"la", {}, HERE)


def test_bytes_are_sent_to_checked_addresses_only(host):
    answer = fetch.send(address(host, "hook"), b'{"id": "a"}', {"Content-Type": "application/json"}, HERE)
    assert (answer.status, answer.location) == (201, address(host, "made"))
    assert host.sent[-1] == ("/hook", "application/json", b'{"id": "a"}')
    with pytest.raises(InputError, match="not public"):
        fetch.send(address(host, "hook"), b"", {}, FetchLimits())
    with pytest.raises(InputError, match=r"did not answer within 0\.2 s"):
        fetch.send(address(host, "silent"), b"", {}, FetchLimits(allow_private=True, seconds=0.2))
    assert len(host.sent) == 1
