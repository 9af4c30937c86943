"""Tokens, keys, hosts, origins and the bounds of bodies."""

import asyncio
import base64
import hmac
import stat
from urllib.parse import quote

import pytest

from live_server import running
from musicgen.errors import InputError
from musicgen.serve import security
from musicgen.serve.metrics import Metrics
from musicgen.serve.security import Guard, Keys, is_token, read_secret, token_given
from musicgen.serve.settings import ServeSettings

SHORT = {"prompt": "lo-fi", "duration": 0.2, "seed": 3}
TOKEN = "s3cret-of-ours"


@pytest.fixture(scope="module")
def closed(tmp_path_factory, tiny_model):
    """A server with a token, a small limit of bodies, and one page that may use it."""
    with running(
        tmp_path_factory.mktemp("data"), tiny_model, token=TOKEN, max_body=200_000, body_seconds=0.5,
        cors_origins=("https://music.example",),
    ) as server:  # fmt: skip
        yield server


def auth(token: str = TOKEN, kind: str = "Bearer") -> dict:
    return {"Authorization": f"{kind} {token}"}


@pytest.mark.parametrize(
    "path",
    [
        "/predictions/x", "/v1/predictions", "/v1/files", "/takes", "/metrics", "/docs", "/openapi.json",
        "/v1/webhooks/default/secret", "/stream?prompt=x", "/takes/x/audio.wav",
    ],
)  # fmt: skip
def test_without_the_token_nothing_is_told(closed, path):
    for headers in (
        {},
        auth("wrong"),
        auth(TOKEN[:-1]),
        auth(TOKEN + "x"),
        auth(TOKEN, "Basic"),
        auth("\xff\xfe"),
    ):
        answer = closed.client.get(
            path, headers={name: value.encode("latin-1") for name, value in headers.items()}
        )
        assert answer.status_code == 401, headers
        assert answer.headers["www-authenticate"] == "Bearer"


def test_with_the_token_everything_is(closed):
    assert closed.client.get("/health-check").status_code == closed.client.get("/").status_code == 200
    for kind in ("Bearer", "Token", "bearer"):
        assert closed.client.get("/v1/predictions", headers=auth(kind=kind)).status_code == 200
    assert closed.client.post("/generate", json=SHORT).status_code == 401
    assert closed.client.post("/shutdown").status_code == 401


def test_an_address_with_a_key_opens_itself_only(closed):
    take_id = closed.client.post("/generate", json=SHORT, headers=auth()).headers["musicgen-take"]
    urls = closed.client.get(f"/takes/{take_id}", headers=auth()).json()["urls"]
    assert closed.client.get(urls["audio"]).status_code == closed.client.get(urls["codes"]).status_code == 200
    key = urls["audio"].partition("key=")[2]
    refused = [
        f"/takes/{take_id}?key={key}", f"/takes/{take_id}/codes.npy?key={key}", f"/takes/{take_id}/audio.wav?key=",
        f"/takes/{take_id}/audio.wav?key={key[:-1]}", f"/takes?key={key}", f"/takes/{take_id}/audio.wav?key=%C3%A9",
    ]  # fmt: skip
    for path in refused:
        assert closed.client.get(path).status_code == 401, path
    assert closed.client.request("DELETE", f"/takes/{take_id}/audio.wav?key={key}").status_code == 401
    told = closed.client.post("/v1/predictions", json={"version": "x", "input": SHORT}, headers=auth()).json()
    assert closed.client.get(told["urls"]["stream"]).status_code == 200


def test_large_and_slow_bodies_are_refused(closed):
    large = closed.client.post("/predictions", content=b"x" * 200_001, headers=auth())
    assert large.status_code == 413

    def chunks():
        for _ in range(30):
            yield b" " * 10_000

    assert closed.client.post("/predictions", content=chunks(), headers=auth()).status_code == 413
    files = {"content": ("x.wav", b"x" * 199_990)}
    assert closed.client.post("/v1/files", files=files, headers=auth()).status_code == 413


def test_foreign_pages_may_read_nothing_and_change_nothing(closed):
    foreign, own = {"Origin": "https://evil.example"}, {"Origin": closed.address}
    allowed = {"Origin": "https://music.example"}
    assert (
        closed.client.post("/generate", data={"prompt": "x"}, headers={**auth(), **foreign}).status_code
        == 403
    )
    assert (
        "access-control-allow-origin"
        not in closed.client.get("/v1/predictions", headers={**auth(), **foreign}).headers
    )
    assert closed.client.post("/generate", json=SHORT, headers={**auth(), **own}).status_code == 200
    answer = closed.client.post("/generate", json=SHORT, headers={**auth(), **allowed})
    assert (
        answer.status_code == 200 and answer.headers["access-control-allow-origin"] == "https://music.example"
    )
    asked = closed.client.options("/generate", headers={**allowed, "Access-Control-Request-Method": "POST"})
    assert asked.status_code == 200


def test_a_name_that_means_this_machine_is_not_answered(closed):
    for host in ("evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example"):
        assert closed.client.get("/health-check", headers={"Host": host}).status_code == 421
    for host in ("localhost", "127.0.0.1:9", "[::1]:9", "LOCALHOST:1"):
        assert closed.client.get("/health-check", headers={"Host": host}).status_code == 200


def test_a_body_that_trickles_in_is_cut_off(closed):
    async def trickle() -> bytes:
        port = int(closed.address.rpartition(":")[2])
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        head = [
            "POST /predictions HTTP/1.1",
            "Host: localhost",
            f"Authorization: Bearer {TOKEN}",
            "Content-Length: 99",
        ]
        writer.write("\r\n".join([*head, "", "{"]).encode())
        answer = await reader.readline()
        writer.close()
        return answer

    assert b" 408 " in asyncio.run(trickle())


def test_tokens():
    assert token_given("Bearer a b") == "a b" and token_given("Basic x") == token_given("") == ""
    assert is_token("x", "x") and not is_token("", "x") and not is_token("x\ud800", "x")


STRANGE = ["é", "音楽", "\ud800", "\0", "x" * 100_000, "s3cret-of-our\u017f", "\u202es3cret-of-ours"]


def test_tokens_and_keys_are_compared_in_constant_time(monkeypatch):
    """By `hmac.compare_digest` alone, over as many characters whatever is given; strange ones are no error."""
    compared, real = [], hmac.compare_digest

    def compare(one, other):
        compared.append((len(one), len(other)))
        return real(one, other)

    monkeypatch.setattr(security.hmac, "compare_digest", compare)
    keys = Keys("a")
    for given in ("", TOKEN[:-1], *STRANGE):
        assert not is_token(given, TOKEN) and not keys.opens("/x", given)
    assert is_token(TOKEN, TOKEN) and keys.opens("/x", keys.key("/x"))
    assert len(compared) == 2 * (len(STRANGE) + 3), "every comparison, and no other before it"
    assert set(compared[::2]) == {(32, 32)}, "of hashes: the length of the token is not told either"


@pytest.mark.parametrize("strange", STRANGE[:2] + STRANGE[5:])
@pytest.mark.parametrize("kind", ["Bearer", "Token", "Basic", "", "Ünknown"])
def test_a_strange_token_is_refused_and_no_error(closed, kind, strange):
    word = base64.b64encode(f"any:{strange}".encode()).decode() if kind == "Basic" else strange
    value = f"{kind} {word}".strip().encode()
    for path in ("/v1/predictions", f"/takes?key={quote(strange)}", "/docs"):
        answer = closed.client.get(path, headers={"Authorization": value})
        assert answer.status_code == 401, answer.text


def test_no_other_page_may_use_a_server_that_names_none(live):
    foreign = {"Origin": "https://music.example"}
    for answer in (
        live.client.get("/health-check", headers=foreign),
        live.client.get("/v1/predictions", headers=foreign),
        live.client.options("/generate", headers={**foreign, "Access-Control-Request-Method": "POST"}),
        live.client.post("/generate", json=SHORT, headers=foreign),
    ):
        assert not [name for name in answer.headers if name.startswith("access-control-")]
    assert answer.status_code == 403 and "--cors-origin allows it" in answer.json()["detail"]
    broken = live.client.post("/generate", json=SHORT, headers={"Origin": "http://["})
    assert broken.status_code == 403


def test_the_secret_is_made_once_and_is_private(tmp_path):
    secret = read_secret(tmp_path)
    assert secret == read_secret(tmp_path) and secret.startswith("whsec_")
    assert stat.S_IMODE((tmp_path / "secret").stat().st_mode) == 0o600


def test_keys_differ_by_path_and_secret():
    keys = Keys("a")
    assert keys.opens("/x", keys.key("/x")) and not keys.opens("/y", keys.key("/x"))
    assert keys.key("/x") != Keys("b").key("/x") and keys.signed("/a%20b").endswith(keys.key("/a b"))


def test_only_http_is_guarded():
    async def app(scope, receive, send):
        passed.append(scope["type"])

    passed: list[str] = []
    asyncio.run(Guard(app, ServeSettings(token="x"), Keys("a"), Metrics())({"type": "lifespan"}, None, None))
    assert passed == ["lifespan"]


def test_a_secret_that_a_power_failure_emptied_is_made_anew_and_a_wrong_one_is_told(tmp_path):
    first = read_secret(tmp_path)
    (tmp_path / "secret").write_text("")
    second = read_secret(tmp_path)
    assert second.startswith("whsec_") and second not in (first, "whsec_") and read_secret(tmp_path) == second
    for wrong in ("x", "whsec_", "whsec_é", "whsec_AAAA", first[6:]):
        (tmp_path / "secret").write_text(wrong)
        with pytest.raises(InputError, match="must hold whsec_ and at least 16 bytes"):
            read_secret(tmp_path)
