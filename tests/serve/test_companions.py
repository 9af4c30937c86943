"""Stems, notes and packs over HTTP: made when they are asked for, kept, and removed with their take."""

import base64
import io
import time
import zipfile

import pytest

from live_server import running
from musicgen.io import basic_pitch
from musicgen.io.audio import read
from musicgen.io.notes import Notes
from musicgen.io.take import Take
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


def test_the_other_takes_are_kept_with_scores_and_seeds_also_after_a_restart(tmp_path, tiny_model):
    options = {**SHORT, "duration": 0.4, "best_of": 3, "keep_all": True, "output_format": "flac"}
    with running(tmp_path, tiny_model) as live:
        take = made(live, **options)
        assert [each["rank"] for each in take["others"]] == [2, 3]
        seeds = [take["seed"], *(each["seed"] for each in take["others"])]
        assert sorted(seeds) == [3, 4, 5]
        totals = [each["scores"]["total"] for each in (take, *take["others"])]
        assert totals == sorted(totals, reverse=True)
        assert "The 2nd take, seed" in take["logs"] and "Measured: total" in take["logs"]
        assert made(live, **{**options, "keep_all": False})["others"] == []
        sounds = [live.client.get(each["urls"]["audio"]) for each in take["others"]]
        for seed, answer in zip(seeds[1:], sounds, strict=True):
            alone = live.client.post(
                "/generate", json={**options, "keep_all": False, "best_of": 1, "seed": seed}
            )
            assert read(answer.content).samples.equal(read(alone.content).samples)
            assert answer.headers["content-type"] == "audio/flac" and answer.headers["musicgen-seed"] == str(
                seed
            )
    with running(tmp_path, tiny_model) as live:
        again = live.client.get(f"/takes/{take['id']}").json()
        assert again["others"][0]["scores"] == take["others"][0]["scores"]
        urls = [each["urls"] for each in again["others"]]
        assert [live.client.get(each["audio"]).content for each in urls] == [each.content for each in sounds]
        assert Take.decode(live.client.get(urls[0]["take"]).content).params.seed == seeds[1]
        for wrong in (
            "others/1/audio.flac",
            "others/2/audio.wav",
            "others/4/audio.flac",
            "others/x/audio.flac",
        ):
            assert live.client.get(f"/takes/{take['id']}/{wrong}").status_code in (404, 422)
        varied = {"input_audio": f"{live.address}/takes/{take['id']}/others/2/take.mgtake", "variation": 0.0}
        same = read(live.client.post("/generate", json={**varied, "output_format": "flac"}).content)
        assert same.samples.equal(read(sounds[0].content).samples), "another take is edited by its address"
        live.client.delete(again["urls"]["self"])
        assert live.client.get(urls[0]["audio"]).status_code == 404
        assert live.client.get(f"/takes/{take['id']}").json()["others"] == []


def test_interfaces_of_one_file_give_the_other_takes_in_a_zip(live):
    inputs = {**SHORT, "best_of": 2, "keep_all": True}
    answer = live.client.post("/predictions", json={"input": inputs}).json()
    kind, _, body = answer["output"].partition(",")
    assert kind == "data:application/zip;base64"
    assert names(base64.b64decode(body)) == ["mix.wav", "other-2nd.wav", "about.txt"]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"keep_all": True}, "makes one take of this: set best_of"),
        ({"keep_all": True, "best_of": 1}, "best_of must be at least 2"),
    ],
)
def test_other_takes_that_are_not_made_are_refused(live, options, sentence):
    answer = live.client.post("/generate", json={**SHORT, **options})
    assert answer.status_code == 422 and sentence in answer.json()["detail"]
    heard = live.client.get("/stream", params={**SHORT, "keep_all": True})
    assert heard.status_code == 422 and "leave out keep_all" in heard.json()["detail"]


def test_tempo_and_key_are_measured_on_request(live):
    take = made(live, duration=1.0, seed=8, key="A minor", measure=True, best_of=1)
    assert take["scores"]["key_asked"] == "A minor" and "key_confidence" in take["scores"]
    assert "Measured: " in take["logs"] and "key asked A minor, key measured" in take["logs"]
