"""The plain interface: a request in, sound out; takes with their facts, files and codes."""

import io
import threading

import numpy as np
import pytest

from live_server import running
from musicgen.engine.generate import MusicGen
from musicgen.io.audio import encode, read
from musicgen.serve import plain
from musicgen.serve.listen import audio_pieces

SHORT = {"prompt": "lo-fi", "duration": 0.2, "seed": 3}


def test_sound_with_its_facts(live):
    answer = live.client.post("/generate", json=SHORT)
    assert answer.status_code == 200 and answer.headers["content-type"] == "audio/wav"
    assert read(answer.content).samples.shape == (1, 6400)
    assert answer.headers["musicgen-seed"] == "3" and float(answer.headers["musicgen-real-time-factor"]) > 0
    assert float(answer.headers["musicgen-peak"]) <= 0 and answer.headers["musicgen-duration"] == "0.200"
    assert live.client.post("/generate", json=SHORT).content == answer.content
    longer = live.client.post("/generate", json={**SHORT, "duration": 1.0})  # loudness is of 0.4 s at least
    measured = read(longer.content).levels
    assert float(longer.headers["musicgen-loudness"]) == pytest.approx(measured.loudness, abs=0.1)
    assert float(longer.headers["musicgen-peak"]) == pytest.approx(measured.peak, abs=0.1)


@pytest.mark.parametrize(
    ("name", "kind"), [("wav", "wav"), ("mp3", "mpeg"), ("flac", "flac"), ("ogg", "ogg")]
)
def test_every_format(live, name, kind):
    answer = live.client.post("/generate", json={**SHORT, "output_format": name})
    assert answer.headers["content-type"] == f"audio/{kind}"
    assert read(answer.content).duration == pytest.approx(0.2, abs=0.1)


def test_forms(live, tone):
    data = {
        "prompt": "lo-fi",
        "duration": "0.2",
        "seed": "3",
        "continuation": "false",
        "continuation_end": "",
    }
    plain = live.client.post("/generate", data=data)
    assert plain.content == live.client.post("/generate", json=SHORT).content
    with_file = live.client.post("/generate", data=data, files={"input_audio": ("x.wav", tone.read_bytes())})
    assert with_file.status_code == 200 and with_file.content != plain.content
    wrong = live.client.post("/generate", data={"prompt": "x", "duration": "long", "sede": "1"})
    assert wrong.status_code == 422 and "duration must be a number, got 'long'" in wrong.json()["detail"]
    assert "did you mean 'seed'" in live.client.post("/generate", data={"sede": "1"}).json()["detail"]
    refused = live.client.post("/generate", data=data, files={"input_audio": ("x.wav", b"#!/bin/sh")})
    assert refused.status_code == 422


def test_a_file_of_a_form_is_never_left_out_silently(live, tone):
    empty = live.client.post("/generate", data={"prompt": "x"}, files={"input_audio": ("x.wav", b"")})
    assert empty.status_code == 422 and "not audio" in empty.json()["detail"]
    sound = ("x.wav", tone.read_bytes())
    misspelt = live.client.post("/generate", data={"prompt": "x"}, files={"input": sound})
    assert misspelt.status_code == 422 and "input_audio or bridge, got one as 'input'" in misspelt.text
    part = b'--b\r\nContent-Disposition: form-data; name="%s"%s\r\n\r\n%s\r\n'
    page = [part % (name.encode(), b"", str(value).encode()) for name, value in SHORT.items()]
    body = b"".join([*page, part % (b"input_audio", b'; filename=""', b""), b"--b--\r\n"])
    none = live.client.post(
        "/generate", content=body, headers={"Content-Type": "multipart/form-data; boundary=b"}
    )
    assert none.content == live.client.post("/generate", json=SHORT).content, "no file was chosen in a page"


def test_a_form_with_a_file_that_is_sent_again_is_the_same_take(live, tone):
    def post(file: bytes):
        form = {"prompt": "lo-fi", "duration": "0.2"}
        files = {"input_audio": ("x.wav", file)}
        return live.client.post("/generate", data=form, files=files, headers={"Idempotency-Key": "form"})

    first, again = post(tone.read_bytes()), post(tone.read_bytes())
    assert first.status_code == again.status_code == 200
    assert first.headers["musicgen-take"] == again.headers["musicgen-take"]
    other = post(tone.read_bytes()[:-2000])
    assert other.status_code == 422 and "belongs to another request" in other.json()["detail"]


@pytest.mark.parametrize("prefer", ["", "respond-async"])
def test_a_take_with_a_key_is_made_though_clients_that_wait_for_it_go_away(live, prefer):
    key = {"Idempotency-Key": f"again{prefer}"}
    with live.unfinished():
        if prefer:
            live.client.post("/generate", json=SHORT, headers={**key, "Prefer": prefer})
        for _ in range(2):
            live.go_away("POST", "/generate", SHORT, **key)
    answer = live.client.post("/generate", json=SHORT, headers=key)
    assert answer.status_code == 200 and read(answer.content).samples.shape == (1, 6400)


def test_a_take_without_a_key_is_canceled_when_its_client_goes_away(live):
    with live.unfinished():
        live.go_away("POST", "/generate", SHORT)
        newest = live.client.get("/takes").json()["results"][0]
        assert live.wait(newest["id"])["status"] == "canceled"


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({}, "Must provide either prompt or input_audio"),
        ({"prompt": "x", "sede": 1}, "did you mean 'seed'"),
        ({"prompt": "x", "duration": 99}, "at most 3 s here"),
        ({"prompt": "x", "input_audio": "/etc/passwd"}, "paths of the server are not read"),
        ({"prompt": "x", "continuation": True}, "Must provide `input_audio`"),
        ({"prompt": "0:00 x | 0:02 y", "duration": 1}, "before the music ends at 1 s, got 0:02"),
        ({"timeline": "0:01 " + "x" * 5000, "duration": 2}, "characters in a section, got 5000"),
        ({"prompt": "(x:9)"}, "The weight of words"),
    ],
)
def test_what_is_wrong_is_one_sentence(live, options, sentence):
    answer = live.client.post("/generate", json=options)
    assert answer.status_code == 422 and sentence in answer.json()["detail"]


def test_an_asynchronous_take_has_addresses_that_work(live):
    answer = live.client.post("/generate", json=SHORT, headers={"Prefer": "respond-async"})
    told = answer.json()
    assert answer.status_code == 202 and told["status"] in ("starting", "processing")
    assert answer.headers["location"] == told["urls"]["self"]
    live.wait(told["id"])
    take = live.client.get(told["urls"]["self"]).json()
    assert take["status"] == "succeeded" and take["seed"] == 3 and take["options"]["prompt"] == "lo-fi"
    assert take["progress"]["done"] == take["progress"]["total"] == 10
    urls = {"self", "audio", "codes", "take", "stream", "midi", "stems", "pack"}
    assert "loudness" in take["metrics"] and urls == set(take["urls"])
    codes = np.load(io.BytesIO(live.client.get(take["urls"]["codes"]).content))
    assert codes.shape == (4, 10)
    sound = live.client.get(take["urls"]["audio"])
    assert read(sound.content).duration == pytest.approx(0.2)
    part = live.client.get(take["urls"]["audio"], headers={"Range": "bytes=0-99"})
    assert part.status_code == 206 and len(part.content) == 100
    assert told["id"] in [each["id"] for each in live.client.get("/takes").json()["results"]]


def test_a_take_can_be_deleted(live):
    take_id = live.client.post("/generate", json=SHORT).headers["musicgen-take"]
    assert live.client.delete(f"/takes/{take_id}").status_code == 204
    left = live.client.get(f"/takes/{take_id}").json()
    assert left["options"] == {} and "audio" not in left["urls"]
    assert live.client.get(f"/takes/{take_id}/audio.wav").status_code == 404
    assert live.client.delete("/takes/nothing").status_code == 404
    with live.unfinished():
        begun = live.client.post("/generate", json=SHORT, headers={"Prefer": "respond-async"}).json()["id"]
        assert live.client.delete(f"/takes/{begun}").status_code == 204
        assert live.client.get(f"/takes/{begun}").json()["status"] == "canceled"


@pytest.mark.parametrize(
    ("name", "kind"), [("wav", "wav"), ("mp3", "mpeg"), ("ogg", "ogg"), ("opus", "ogg"), ("flac", "flac")]
)
def test_a_stream_is_the_take(live, name, kind):
    query = {"prompt": "lo-fi", "duration": "0.4", "seed": "3", "format": name}
    with live.client.stream("GET", "/stream", params=query) as answer:
        assert answer.status_code == 200 and answer.headers["content-type"] == f"audio/{kind}"
        take_id, data = answer.headers["musicgen-take"], b"".join(answer.iter_bytes())
    heard = read(data).converted(32_000, 1).samples
    live.wait(take_id)
    whole = read(
        live.client.get(live.client.get(f"/takes/{take_id}").json()["urls"]["audio"]).content
    ).samples
    if name == "wav":
        assert heard.equal(whole)
    assert heard.shape[1] == pytest.approx(12_800, abs=4_000)
    late = live.client.get(f"/takes/{take_id}/stream?format={name}")
    assert late.status_code == 200 and len(late.content) == pytest.approx(len(data), rel=0.2)


def test_what_a_stream_cannot_do(live):
    for query in (
        "format=aiff&prompt=x",
        "prompt=x&duration=99",
        "prompt=x&sede=1",
        "",
        "prompt=x&duration=nan",
    ):
        assert live.client.get(f"/stream?{query}").status_code == 422, query
    assert live.client.get("/takes/nothing/stream").status_code == 404


def numbers(live) -> dict[str, float]:
    """The numbers of /metrics by their names with labels."""
    lines = live.client.get("/metrics").text.splitlines()
    return {name: float(value) for name, value in (line.rsplit(" ", 1) for line in lines if line[0] != "#")}


def test_the_numbers_count_what_was_made(live):
    before = numbers(live)
    live.client.post("/generate", json={**SHORT, "duration": 0.4}).raise_for_status()
    live.client.post("/predictions", json={"input": {}}).raise_for_status()
    after = numbers(live)

    def more(name: str) -> float:
        return after.get(name, 0.0) - before.get(name, 0.0)

    assert more('musicgen_takes_total{face="plain",status="succeeded"}') == 1
    assert more('musicgen_takes_total{face="cog",status="failed"}') == 1
    assert more('musicgen_steps_total{model="tiny"}') == 20, "frames of 0.4 s"
    for name in ("queue", "first_sound", "take", "music"):
        assert more(f"musicgen_{name}_seconds_count") == 1, name
    assert more("musicgen_music_seconds_sum") == pytest.approx(0.4)
    assert after["musicgen_running_takes"] == after["musicgen_waiting_takes"] == 0
    with live.unfinished():
        live.client.post("/generate", json=SHORT, headers={"Prefer": "respond-async"})
        while numbers(live)["musicgen_running_takes"] != 1:
            threading.Event().wait(0.01)
    while live.parts.jobs.active():
        threading.Event().wait(0.01)


def test_numbers_for_prometheus(live):
    live.client.put("/predictions/-bad", json={})
    with_key = {"Idempotency-Key": "twice"}
    for seed in (1, 2):
        live.client.post("/generate", json={**SHORT, "seed": seed}, headers=with_key)
    text = live.client.get("/metrics").text
    for name in ("musicgen_takes_total", "musicgen_running_takes", "musicgen_waiting_takes", "musicgen_steps_total",
                 "musicgen_steps_per_second", "musicgen_first_sound_seconds_bucket", "musicgen_memory_bytes",
                 "musicgen_requests_total", "musicgen_refusals_total"):  # fmt: skip
        assert f"\n{name}" in text, name
    assert (
        float(
            next(line for line in text.splitlines() if line.startswith("musicgen_memory_bytes ")).split()[1]
        )
        > 1e6
    )


def endless(monkeypatch) -> threading.Event:
    """Let sound go on for ever until its listener is gone, which the event tells."""
    gone = threading.Event()

    def sound(parts, take):
        try:
            piece = next(audio_pieces(parts, take))
            while not threading.Event().wait(0.01):
                yield piece
        finally:
            gone.set()

    monkeypatch.setattr(plain, "audio_pieces", sound)
    return gone


def test_a_stream_that_nobody_hears_is_canceled(live, monkeypatch):
    query = {"prompt": "lo-fi", "duration": "3", "seed": "4", "format": "wav"}
    with live.unfinished():
        endless(monkeypatch)
        with live.client.stream("GET", "/stream", params=query) as answer:
            take_id = answer.headers["musicgen-take"]
            sound = answer.iter_bytes()  # which hangs up where nothing holds it
            next(sound)
            assert live.client.get(f"/takes/{take_id}").json()["status"] == "processing", "heard meanwhile"
        assert live.wait(take_id)["status"] == "canceled"
        monkeypatch.undo()
    both = live.client.post(
        "/generate", json={**SHORT, "duration": 1.0}, headers={"Prefer": "respond-async"}
    ).json()
    with live.client.stream("GET", both["urls"]["stream"]) as answer:
        next(answer.iter_bytes())
    assert live.wait(both["id"])["status"] == "succeeded", (
        "its client asked for the take, not only for the sound"
    )


def test_a_stream_with_a_key_is_heard_whole_by_who_asks_again(live, monkeypatch):
    query, key = {"prompt": "lo-fi", "duration": "1", "format": "wav"}, {"Idempotency-Key": "heard twice"}
    with live.unfinished():
        gone = endless(monkeypatch)
        with live.client.stream("GET", "/stream", params=query, headers=key) as answer:
            sound = answer.iter_bytes()
            next(sound)
        assert gone.wait(600)
        monkeypatch.undo()
    heard = read(live.client.get("/stream", params=query, headers=key).content)
    assert heard.samples.shape == (1, 32_000)


def test_no_take_is_made_for_a_listener_who_is_refused(tmp_path, tiny_model, monkeypatch):
    with running(tmp_path, tiny_model, max_streams=1) as server, server.unfinished():
        endless(monkeypatch)
        with server.client.stream("GET", "/stream", params={"prompt": "lo-fi", "duration": "1"}) as answer:
            sound = answer.iter_bytes()
            next(sound)
            refused = server.client.get("/stream", params={"prompt": "piano"})
            assert refused.status_code == 429 and refused.headers["retry-after"] == "5"
            assert "Too many are listening" in refused.json()["detail"] and server.parts.jobs.count() == 1
            late = server.client.get(f"/takes/{answer.headers['musicgen-take']}/stream")
            assert late.status_code == 429


def test_no_more_listen_than_may_though_all_come_at_once(tmp_path, tiny_model, monkeypatch):
    with running(tmp_path, tiny_model, max_streams=2) as server, server.unfinished():
        endless(monkeypatch)
        statuses, answered, leave = list[int](), threading.Semaphore(0), threading.Event()

        def listen():
            with server.client.stream(
                "GET", "/stream", params={"prompt": "lo-fi", "duration": "1"}
            ) as answer:
                statuses.append(answer.status_code)
                answered.release()
                leave.wait()

        threads = [threading.Thread(target=listen) for _ in range(6)]
        for thread in threads:
            thread.start()
        for _ in threads:
            answered.acquire()
        leave.set()
        for thread in threads:
            thread.join()
        assert sorted(statuses) == [200, 200, 429, 429, 429, 429]


def test_loops_and_the_best_of_several_are_the_same_as_in_python(live, tiny_model):
    asked = {"prompt": "lo-fi", "bpm": 180, "bars": 1, "loop": True, "best_of": 2, "seed": 3}
    answer = live.client.post("/generate", json={**asked, "duration": 4 / 3})
    model = MusicGen.from_pretrained(str(tiny_model))
    (made,) = model.generate_results("lo-fi", bpm=180, bars=1, loop=True, best_of=2, seed=3)
    assert answer.status_code == 200 and b"smpl" in answer.content and b"acid" in answer.content
    assert read(answer.content).samples.equal(read(encode(made.audio)).samples)
    stream = live.client.get("/stream", params={"prompt": "lo-fi", "best_of": "2"})
    assert stream.status_code == 422 and "cannot be a stream" in stream.json()["detail"]


def test_timelines_are_the_same_as_in_python(live, tiny_model):
    asked = {"prompt": "lo-fi", "timeline": "0:00.2 (dark:1.5) techno -piano", "duration": 0.5, "seed": 3}
    answer = live.client.post("/generate", json=asked)
    (made,) = MusicGen.from_pretrained(str(tiny_model)).generate_results(**asked)
    assert read(answer.content).samples.equal(read(encode(made.audio)).samples)
    listed = {
        **asked,
        "timeline": [{"start": 0.2, "prompt": "(dark:1.5) techno", "negative_prompt": "piano"}],
    }
    assert read(live.client.post("/generate", json=listed).content).samples.equal(
        read(answer.content).samples
    )
    stream = live.client.get("/stream", params={**asked, "format": "wav"})
    assert stream.status_code == 200 and stream.content


def test_a_take_that_is_asked_for_again_when_it_is_not_kept_any_more(live):
    headers = {"Idempotency-Key": "kept for a while"}
    first = live.client.post("/generate", json=SHORT, headers=headers)
    assert first.status_code == 200
    live.client.delete(f"/takes/{first.headers['musicgen-take']}")
    again = live.client.post("/generate", json=SHORT, headers=headers)
    assert again.status_code == 404 and "is not kept any more" in again.json()["detail"]
    asked = {"params": {"prompt": "lo-fi", "duration": "0.2"}, "headers": {"Idempotency-Key": "a stream"}}
    heard = live.client.get("/stream", **asked)
    assert heard.status_code == 200 and heard.content
    live.client.delete(f"/takes/{heard.headers['musicgen-take']}")
    assert live.client.get("/stream", **asked).status_code == 404
