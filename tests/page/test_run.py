"""The page stands alone, and beside the interfaces of a server, whose scheduler makes its takes."""

import socket
import threading
from dataclasses import fields
from types import SimpleNamespace

import pytest

pytest.importorskip("gradio", reason="gradio is not installed: it comes with the extra app")
import httpx
from starlette.testclient import TestClient

from live_server import PATIENCE_SECONDS, running
from musicgen.errors import MusicGenError
from musicgen.generation import GenerationParams
from musicgen.io.audio import read
from musicgen.page import gradio_app
from musicgen.page.blocks import Page, _Seen
from musicgen.page.run import add_to_server, application, form_of, studio_of
from musicgen.page.server_maker import ServerJob, ServerMaker
from musicgen.page.settings import PageSettings
from page_takes import wait

HTML = {"Accept": "text/html,application/xhtml+xml"}


def test_the_page_alone_answers_for_this_machine_only(studio):
    with TestClient(application(studio), base_url="http://127.0.0.1") as client:
        page = client.get("/")
        assert page.status_code == 200 and "MusicGen" in page.text
        assert client.get("/page/takes/none.wav").status_code == 404
        assert client.get("/", headers={"Host": "evil.example"}).status_code == 400


def test_the_page_has_a_component_for_every_option(form):
    page = gradio_app._in_loop(lambda: Page(form, None))
    assert set(page.parts.controls) == {each.name for each in fields(GenerationParams)}


class Racing:
    """A take that ends at the moment after its state was asked for."""

    def __init__(self, asked: int) -> None:
        self.left, self.params, self.share = asked, GenerationParams(prompt="x"), 0.5

    @property
    def state(self) -> str:
        self.left -= 1
        return "finishing" if self.left >= 0 else "done"

    @property
    def ended(self) -> bool:
        return self.left <= 0


@pytest.mark.parametrize("asked", range(1, 8))
def test_a_take_that_ends_between_two_questions_is_shown(form, monkeypatch, asked):
    page, take, shown = gradio_app._in_loop(lambda: Page(form, None)), Racing(asked), []
    page.studio = SimpleNamespace(wait=lambda *_: [take])
    page.takes = SimpleNamespace(history=lambda *_: "", results=lambda *_: shown.append(take.left <= 0) or "")
    for _ in page._follow(_Seen("session", "", [], 6, []), ["id"], {}):
        pass
    assert shown[-1], "what was shown last is the finished take"


def test_who_follows_takes_no_more_takes_no_entry_of_another(form):
    page, take = gradio_app._in_loop(lambda: Page(form, None)), Racing(2)
    page.studio = SimpleNamespace(wait=lambda *_: [take])
    page.takes = SimpleNamespace(history=lambda *_: "", results=lambda *_: "")
    seen = _Seen("session", "", [], 6, [])
    first, second = page._follow(seen, ["a"], {}), page._follow(seen, ["a", "b"], {})
    next(first)
    next(second)
    for each in (first, second):
        each.close()  # as when the browser goes
        assert list(page._followed.values()) == ([["a", "b"]] if each is first else [])


@pytest.fixture(scope="module")
def live(tmp_path_factory, tiny_model):
    with running(tmp_path_factory.mktemp("data"), tiny_model, page=add_to_server) as server:
        yield server


def test_browsers_get_the_page_and_programs_the_index(live):
    assert "text/html" in live.client.get("/", headers=HTML).headers["content-type"]
    assert live.client.get("/").json()["docs_url"] == "/docs"
    assert live.client.get("/config").json()["title"] == "MusicGen"
    assert live.client.get("/v1/none").json()["status"] == 404, "the server's own answer"
    assert live.client.get("/health-check").status_code == 200


@pytest.mark.parametrize("target", ["*", "127.0.0.1:22", "//", "http://x"])
def test_targets_that_are_no_paths_are_no_error_of_the_server(live, target):
    port = int(live.address.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE_SECONDS) as connection:
        connection.sendall(
            f"OPTIONS {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()
        )
        answer = b"".join(iter(lambda: connection.recv(65_536), b""))
    assert answer.startswith(b"HTTP/1.1 4"), answer[:200]


def test_takes_of_the_page_stand_in_the_servers_queue(live, no_tempo, tmp_path, tone):
    studio = studio_of(ServerMaker(live.parts), PageSettings(data_dir=tmp_path, max_duration=3.0))
    form = form_of(studio)
    values = {"prompt": "lo-fi", "duration": 1.0, "seed": "5", "normalization_strategy": "fixed"}
    before = {take.id for take in live.parts.jobs.page(100)}
    ids = form.begin("", values, 2).ids
    heard = sum(piece.samples.shape[1] for piece in studio.pieces(ids[0]))
    assert [take.state for take in wait(studio, ids)] == ["done", "done"]
    stored = [take for take in live.parts.jobs.page(100) if take.id not in before]
    assert {(take.face, take.params["seed"]) for take in stored} == {("page", 5), ("page", 6)}
    one = studio.history.get(ids[0])
    assert heard == round(one.facts["duration"] * 32_000) and one.options["seed"] == 5
    (longer,) = form.begin(
        "", {**values, "input_audio": str(tone), "continuation": True, "duration": 3.5}, 1
    ).ids or [None]
    assert longer is None, "longer than the server allows"
    (longer,) = form.begin("", {"input_audio": str(tone), "prompt": "x", "duration": 1.0}, 1).ids
    assert [take.state for take in wait(studio, [longer])] == ["done"]
    studio.close(stop=False)
    studio.history.close()


def test_the_servers_other_takes_are_kept_by_the_page(live, no_tempo, tmp_path):
    studio = studio_of(ServerMaker(live.parts), PageSettings(data_dir=tmp_path, max_duration=3.0))
    values = {"prompt": "lo-fi", "duration": 0.6, "seed": "21", "best_of": "2", "keep_all": True}
    form = form_of(studio)
    (best,) = form.begin("", values, 1).ids
    wait(studio, [best])
    takes = studio.history.recent("", 9)
    assert {take.options["seed"] for take in takes} == {21, 22} and takes[0].id == best
    (stored,) = [each for each in live.parts.jobs.page(30) if each.params.get("seed") == 21]
    # As it is got where the take ended before anybody asked for it.
    params = GenerationParams(model_version=stored.model, prompt="lo-fi", duration=0.6, seed=21, best_of=2)
    late = ServerJob(live.parts, stored, params).result()
    assert (
        late.params.seed == takes[0].options["seed"]
        and late.others[0].params.seed == takes[1].options["seed"]
    )
    assert late.scores == takes[0].facts["scores"] and late.params.best_of == 1
    kept = read(studio.history.path(takes[1].id, ".wav"))
    assert late.others[0].audio.samples.equal(kept.samples)
    assert "makes one take of this" in form.begin("", {**values, "best_of": ""}, 1).problems["keep_all"]
    studio.close(stop=False)
    studio.history.close()


def test_a_take_that_ends_before_anybody_looks_has_its_codes(live):
    maker, ended = ServerMaker(live.parts), threading.Event()
    job = maker.start(
        GenerationParams(model_version=live.parts.models.names[0], prompt="x", duration=0.2, seed=3)
    )
    live.wait(job._take.id)
    while live.parts.worker.has(job._take.id):
        ended.wait(0.01)
    found = job.result()
    assert found.take is not None and found.take.codes.shape == (4, 10) and found.tags is not None
    assert sum(piece.samples.shape[1] for piece in job.pieces()) == found.audio.samples.shape[1]
    with pytest.raises(MusicGenError):
        maker.start(GenerationParams(model_version="other", prompt="x"))


def test_a_server_that_refuses_says_why(live, tmp_path, monkeypatch):
    monkeypatch.setattr(type(live.parts.models), "ready", False)
    studio = studio_of(ServerMaker(live.parts), PageSettings(data_dir=tmp_path))
    ids = form_of(studio).begin("", {"prompt": "x", "duration": 0.5}, 1).ids
    (take,) = wait(studio, ids)
    assert take.state == "failed" and "Setup has not finished" in take.error
    studio.history.close()


def test_with_a_token_the_page_asks_for_it_as_a_password(tmp_path, tiny_model):
    with running(tmp_path, tiny_model, token="open sesame", page=add_to_server) as server:
        refused = server.client.get("/", headers=HTML)
        assert refused.status_code == 401 and refused.headers["www-authenticate"].startswith("Basic")
        assert server.client.get("/config").status_code == 401
        assert (
            server.client.get("/", headers=HTML, auth=httpx.BasicAuth("any", "open sesame")).status_code
            == 200
        )
        assert server.client.get("/", headers=HTML, auth=httpx.BasicAuth("any", "wrong")).status_code == 401
        assert server.client.get("/", headers={**HTML, "Authorization": "Basic ***"}).status_code == 401
        assert server.client.get("/").status_code == 200, "the index of Cog tells nothing"
