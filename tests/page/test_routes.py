"""Takes are got as files of every format, in parts, and while they are made; nothing else is got."""

import io
import zipfile

import pytest

pytest.importorskip("fastapi", reason="fastapi is not installed: it comes with the extras app and serve")
from starlette.applications import Starlette
from starlette.testclient import TestClient

from musicgen.io.audio import read
from musicgen.io.tags import read as read_tags
from musicgen.page.routes import routes
from page_takes import wait


@pytest.fixture(scope="module")
def client(studio):
    with TestClient(Starlette(routes=routes(studio))) as found:
        yield found


@pytest.mark.parametrize("kind", ["wav", "mp3", "flac", "ogg"])
def test_files_say_how_they_were_made(client, take, kind, tmp_path):
    (tmp_path / f"x.{kind}").write_bytes(client.get(f"/page/takes/{take.id}.{kind}").content)
    found = read_tags(tmp_path / f"x.{kind}")
    assert found.seed == 7 and found.prompt == take.options["prompt"]


@pytest.mark.parametrize(
    ("kind", "media"),
    [("wav", "audio/wav"), ("mp3", "audio/mpeg"), ("flac", "audio/flac"), ("ogg", "audio/ogg")],
)
def test_a_take_in_every_format(client, take, kind, media):
    answer = client.get(f"/page/takes/{take.id}.{kind}")
    assert answer.status_code == 200 and answer.headers["content-type"] == media
    assert read(io.BytesIO(answer.content)).duration == pytest.approx(take.facts["duration"], abs=0.1)


def test_a_player_gets_the_part_that_it_asks_for(client, take):
    answer = client.get(f"/page/takes/{take.id}.wav", headers={"Range": "bytes=0-43"})
    assert answer.status_code == 206 and len(answer.content) == 44


def test_the_picture_is_a_png(client, take):
    assert client.get(f"/page/takes/{take.id}.png").content.startswith(b"\x89PNG")


@pytest.mark.parametrize(
    "path", ["takes/none.wav", "takes/{id}.source", "takes/{id}.exe", "takes/{id}", "takes/..%2Fhistory.sqlite3",
             "takes/history.sqlite3", "live/none.mp3"],
)  # fmt: skip
def test_nothing_else_is_got(client, take, path):
    assert client.get(f"/page/{path.format(id=take.id)}").status_code == 404


def test_a_take_is_heard_while_it_is_made(client, studio, form):
    (take_id,) = form.begin("", {"prompt": "x", "duration": 2.0, "seed": "4"}, 1).ids
    answer = client.get(f"/page/live/{take_id}.mp3")
    assert answer.headers["content-type"] == "audio/mpeg"
    wait(studio, [take_id])
    assert read(io.BytesIO(answer.content)).duration == pytest.approx(2.0, abs=0.2)


def test_what_is_made_of_a_take_is_downloaded(client, studio, take, monkeypatch):
    monkeypatch.setattr("musicgen.extras.find_spec", lambda name: None)  # as if no extra were installed
    for kind, sentence in (("mid", "Finding notes needs"), ("stems", "Stems are not separated")):
        answer = client.get(f"/page/takes/{take.id}.{kind}")
        assert answer.status_code == 422 and answer.text.startswith(sentence)
    answer = client.get(f"/page/takes/{take.id}.zip")
    assert answer.status_code == 200 and answer.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.read("mix.wav") == client.get(f"/page/takes/{take.id}.wav").content
        assert "codes.mgtake" in archive.namelist()
    assert studio.history.path(take.id, ".zip").is_file()


def test_a_take_that_asks_for_them_has_them_at_once(client, studio, form, monkeypatch):
    made = []
    monkeypatch.setattr(
        "musicgen.page.studio.companion", lambda history, take, name, place: made.append(name)
    )
    found = form.begin("", {"prompt": "x", "duration": 1.0, "seed": "5", "pack": True, "midi": True}, 1)
    wait(studio, found.ids)
    assert made == ["mid", "zip"]
