"""Edits over HTTP: fields of a request, of a take of the server or of a sound, to the bytes of the terminal."""

import base64

import pytest

from musicgen.apps.cli import run
from musicgen.io.audio import read
from musicgen.io.take import Take

SHORT = {"prompt": "lo-fi", "duration": 1.0, "seed": 3}
EDIT = {"prompt": "techno", "replace": "0.4:0.8", "seed": 5, "candidates": 2}


def made(live, **options) -> dict:
    answer = live.client.post("/generate", json=options)
    assert answer.status_code == 200, answer.text
    return live.client.get(f"/takes/{answer.headers['musicgen-take']}").json()


@pytest.fixture(scope="module")
def take(live):
    return made(live, **SHORT)


def test_an_edit_of_a_take_is_that_of_the_terminal(live, take, tiny_model, tmp_path):
    file = tmp_path / "a.mgtake"
    file.write_bytes(live.client.get(take["urls"]["take"]).content)
    edited = made(live, input_audio=take["urls"]["take"], **EDIT)
    words = [
        "edit",
        str(file),
        "--replace",
        "0.4:0.8",
        "--prompt",
        "techno",
        "--seed",
        "5",
        "--candidates",
        "2",
    ]
    assert run([*words, "--model-version", str(tiny_model), "-o", str(tmp_path / "b.wav")]) == 0
    sound = live.client.get(edited["urls"]["audio"]).content
    (tmp_path / "c.wav").write_bytes(sound)
    here, there = read(tmp_path / "b.wav"), read(tmp_path / "c.wav")
    assert here.samples.equal(there.samples) and here.samples.shape == (1, 32_000)
    before = read(live.client.get(take["urls"]["audio"]).content).samples
    assert there.samples[:, :12_800].equal(before[:, :12_800])
    assert there.samples[:, 25_600:].equal(before[:, 25_600:])
    again = Take.decode(live.client.get(edited["urls"]["take"]).content)
    assert again.codes.shape == (4, 50) and again.prompt == "techno"


def test_the_terminal_has_the_same_bytes_by_either_command(take, live, tiny_model, tmp_path):
    file = tmp_path / "a.mgtake"
    file.write_bytes(live.client.get(take["urls"]["take"]).content)
    common = ["--seed", "5", "--variation", "0.5", "--model-version", str(tiny_model)]
    assert run(["edit", str(file), *common, "-o", str(tmp_path / "a.wav")]) == 0
    assert run(["generate", "--input-audio", str(file), *common, "-o", str(tmp_path / "b.wav")]) == 0
    assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()
    again = ["reproduce", str(tmp_path / "a.wav"), "--model", str(tiny_model), "-o", str(tmp_path / "c.wav")]
    assert run(again) == 0


def test_uploaded_sounds_are_edited_and_bridged(live, take, tone):
    varied = live.client.post("/generate", data={"variation": "0.5", "seed": "1"},
                              files={"input_audio": ("x.wav", tone.read_bytes())})  # fmt: skip
    assert varied.status_code == 200, varied.text
    assert read(varied.content).duration == pytest.approx(3.0, abs=0.03)
    small = base64.b64encode(live.client.get(take["urls"]["audio"]).content).decode()
    form = {"input_audio": take["urls"]["audio"], "bridge_seconds": "0.5", "candidates": "1", "seed": "2"}
    both = live.client.post("/generate", data=form, files={"bridge": ("x.wav", base64.b64decode(small))})
    assert both.status_code == 200 and read(both.content).duration == 2.5
    options = {**form, "bridge_seconds": 0.5, "candidates": 1, "seed": 2, "bridge": f"data:;base64,{small}"}
    assert live.client.post("/generate", json=options).content == both.content


def test_what_cannot_be_edited_here_gets_one_sentence(live, take, tmp_path):
    for options, sentence in (
        ({"replace": "1:2"}, "Must provide either prompt or input_audio"),
        ({"replace": "1:2", "prompt": "x"}, "replace needs input_audio"),
        ({"replace": "1", "input_audio": take["urls"]["take"]}, "two numbers of seconds"),
        ({"insert": "0:1", "variation": 0.5, "input_audio": take["urls"]["take"]}, "one edit at a time"),
        ({"insert": "0:2.5", "input_audio": take["urls"]["take"]}, "would last 3.50 s; here it lasts"),
        ({"replace": "0.5:9", "input_audio": take["urls"]["take"]}, "end must be from 0 to 1 s"),
        (
            {"variation": 0.5, "input_audio": take["urls"]["take"].replace(take["id"], "none")},
            "not kept any more",
        ),
    ):
        answer = live.client.post("/generate", json=options)
        assert answer.status_code == 422 and sentence in answer.json()["detail"], answer.json()
    found = Take.decode(live.client.get(take["urls"]["take"]).content)
    strange = Take(found.codes, found.params.build({**SHORT, "adapters": "/etc"}), found.code_format)
    data = base64.b64encode(strange.encoded()).decode()
    answer = live.client.post("/generate", json={"variation": 0.5, "input_audio": f"data:;base64,{data}"})
    assert answer.status_code == 422 and "adapters must be of those" in answer.json()["detail"]
    assert live.client.get("/stream", params={"variation": "0.5", "input_audio": "x"}).status_code == 422


def test_an_edit_is_heard_when_it_is_finished(live, take):
    edited = made(live, input_audio=take["urls"]["take"], **EDIT)
    sound = read(live.client.get(f"{edited['urls']['stream'].replace('?', '?format=wav&', 1)}").content)
    assert sound.duration == pytest.approx(1.0, abs=0.1)
    codes = live.client.get(edited["urls"]["codes"])
    assert codes.status_code == 200 and len(codes.content) > 4 * 50 * 4
