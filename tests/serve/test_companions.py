"""Stems, notes and packs over HTTP: made when they are asked for, kept, and removed with their take."""

import base64
import io
import time
import zipfile

import pytest

from musicgen.io import basic_pitch
from musicgen.io.audio import read
from musicgen.io.notes import Notes
from tunes import scale

SHORT = {"prompt": "lo-fi", "duration": 0.2, "seed": 3}
STEMS = ("drums", "bass", "other", "vocals")
needs_model = pytest.mark.skipif(basic_pitch.reason_missing() is not None, reason="needs the extra midi")


@pytest.fixture
def nothing(monkeypatch):
    """As if no optional package were here."""
    monkeypatch.setattr("musicgen.extras.find_spec", lambda name: None)


def made(live, **options) -> dict:
    """A finished take as the plain interface tells it."""
    answer = live.client.post("/generate", json={**SHORT, **options})
    assert answer.status_code == 200, answer.text
    return live.client.get(f"/takes/{answer.headers['musicgen-take']}").json()


def names(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.namelist()


@needs_model
def test_what_is_made_of_a_take_is_at_addresses_that_need_no_token(live, demucs):
    earlier = set(live.parts.files.outputs.iterdir())  # of other tests
    take = made(live)
    notes, stems, pack = (live.client.get(take["urls"][kind]) for kind in ("midi", "stems", "pack"))
    assert notes.content.startswith(b"MThd") and notes.headers["content-type"] == "audio/midi"
    assert names(stems.content) == [f"{name}.wav" for name in STEMS]
    assert {"mix.wav", "notes.mid", "codes.mgtake", "about.txt"} <= set(names(pack.content))
    with zipfile.ZipFile(io.BytesIO(pack.content)) as archive:
        assert archive.read("mix.wav") == live.client.get(take["urls"]["audio"]).content
        assert b"prompt: lo-fi\nseed: 3" in archive.read("about.txt")
    assert live.client.get(take["urls"]["pack"]).content == pack.content
    files = set(live.parts.files.outputs.glob("*-*")) - earlier
    assert len(files) >= 4
    live.client.delete(take["urls"]["self"])
    assert live.client.get(take["urls"]["pack"]).status_code == 404
    assert not files & set(live.parts.files.outputs.iterdir())


def test_what_cannot_be_made_is_one_sentence_and_a_pack_has_the_rest(live, nothing):
    take = made(live, seed=4)
    for kind, sentence in (
        ("stems", "Stems are not separated. This needs demucs"),
        ("midi", "Finding notes needs"),
    ):
        answer = live.client.get(take["urls"][kind])
        assert answer.status_code == 422 and answer.json()["detail"].startswith(sentence)
    assert names(live.client.get(take["urls"]["pack"]).content)[0] == "mix.wav"
    assert live.client.get("/takes/none/pack.zip").status_code == 404


def test_a_request_may_ask_for_them_and_is_told_what_is_missing(live, demucs):
    take = made(live, stems=True, output_format="flac", seed=5)
    outputs = live.parts.files.outputs
    assert any(
        each.name.endswith("-stems.zip") and each.stat().st_mtime > time.time() - 600
        for each in outputs.iterdir()
    )
    assert names(live.client.get(take["urls"]["stems"]).content)[0] == "drums.flac"


def test_logs_tell_what_is_missing(live, nothing):
    assert "Stems are not separated" in made(live, pack=True, seed=6)["logs"]


def test_interfaces_of_one_file_give_a_zip(live, nothing):
    answer = live.client.post("/predictions", json={"input": {**SHORT, "pack": True}}).json()
    kind, _, body = answer["output"].partition(",")
    assert kind == "data:application/zip;base64"
    assert "about.txt" in names(base64.b64decode(body))
    cloud = live.client.post("/v1/predictions", json={"input": {**SHORT, "stems": True}}).json()
    output = live.wait(cloud["id"])["output"]
    data = (
        base64.b64decode(output.partition(",")[2])
        if output.startswith("data:")
        else live.client.get(output).content
    )
    assert names(data) == ["mix.wav", "about.txt"]


@pytest.mark.parametrize("kind", ["mid", "csv"])
def test_a_melody_of_notes_comes_as_a_data_uri_and_as_an_upload(live, kind):
    data = scale().encoded(kind)
    plain = live.client.post("/generate", json=SHORT).content
    uri = f"data:;base64,{base64.b64encode(data).decode()}"
    followed = live.client.post("/generate", json={**SHORT, "input_audio": uri}).content
    assert read(followed).samples.shape == read(plain).samples.shape and followed != plain
    form = {"prompt": "lo-fi", "duration": "0.2", "seed": "3"}
    uploaded = live.client.post("/generate", data=form, files={"input_audio": (f"tune.{kind}", data)})
    assert read(uploaded.content).samples.equal(read(followed).samples)
    assert len(Notes.read(data)) == 8


@pytest.mark.parametrize(
    "data", [b"MThd" + bytes(40), b"start,end,note\n1,0,C4", b"MThd\0\0\0\6\0\0\0\0\1\xe0"]
)
def test_broken_notes_are_refused(live, data):
    uri = f"data:audio/midi;base64,{base64.b64encode(data).decode()}"
    answer = live.client.post("/generate", json={**SHORT, "input_audio": uri})
    assert answer.status_code == 422 and "note track that cannot be read" in answer.json()["detail"]


def test_a_stream_cannot_have_them(live):
    answer = live.client.get("/stream", params={**SHORT, "midi": True})
    assert answer.status_code == 422 and "midi listens to the whole music" in answer.json()["detail"]


def test_a_pack_has_the_very_loop_also_of_an_mp3(live, nothing):
    options = {"bpm": 240, "bars": 1, "loop": True, "seed": 5, "best_of": 1}
    take = made(live, output_format="mp3", **{**options, "duration": 1.0})
    with zipfile.ZipFile(io.BytesIO(live.client.get(take["urls"]["pack"]).content)) as archive:
        loop = archive.read("loop.wav")
    same = live.client.post("/generate", json={**SHORT, **options, "duration": 1.0}).content
    assert b"smpl" in loop and read(loop).samples.equal(read(same).samples)
