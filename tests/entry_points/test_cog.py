"""Cog's own HTTP server runs our predictor on nano: its schema is the page's, its predictions are music."""

import base64
import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from musicgen.apps.model_pool import FILES_KEPT
from musicgen.generation import GenerationParams, option_default
from musicgen.io.audio import read

pytestmark = pytest.mark.entry_points
ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 600


class Server:
    """A running server: `get` a document, `predict` with inputs."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}"

    def get(self, path: str) -> dict:
        with urllib.request.urlopen(self.address + path, timeout=PATIENCE_SECONDS) as response:
            return json.load(response)

    def predict(self, **inputs) -> tuple[int, dict]:
        body = json.dumps({"input": inputs}).encode()
        request = urllib.request.Request(
            self.address + "/predictions", body, {"content-type": "application/json"}
        )
        while (answer := self._send(request))[0] == 409:  # Cog frees its place a moment after it answers
            time.sleep(0.05)
        return answer

    def _send(self, request: urllib.request.Request) -> tuple[int, dict]:
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE_SECONDS) as response:
                return response.status, json.load(response)
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.load(error)

    def music(self, **inputs):
        """The audio of a prediction that must succeed, and its answer."""
        status, answer = self.predict(**inputs)
        assert (status, answer["status"]) == (200, "succeeded"), answer
        return read(answer["output"]), answer


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = tmp_path_factory.mktemp("cog") / "log.txt"
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COG_PREDICT_TYPE_STUB": "predict.py:Predictor",
        "PORT": str(port),
        "TMPDIR": str(log.parent),
    }
    with log.open("w") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "cog.server.http", "--host", "127.0.0.1"],
            cwd=ROOT, env=environment, stdout=out, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
        )  # fmt: skip
    running = Server(port)
    try:
        assert _ready(running, process), log.read_text()[-5000:]
        yield running
    finally:
        process.terminate()
        process.wait(20)
    assert len(list(log.parent.glob("musicgen-*/*"))) <= FILES_KEPT + 1


def _ready(server: Server, process: subprocess.Popen) -> bool:
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end and process.poll() is None:
        try:
            if (status := server.get("/health-check")["status"]) != "STARTING":
                return status == "READY"
        except OSError:
            pass
        time.sleep(0.2)
    return False


def data_uri(path: Path) -> str:
    return "data:audio/wav;base64," + base64.b64encode(path.read_bytes()).decode()


def test_the_published_schema_is_the_page(server):
    sys.path.insert(0, str(Path(__file__).parents[1] / "apps"))
    try:
        from test_schema import compare_with_page
    finally:
        sys.path.pop(0)
    document = server.get("/openapi.json")
    compare_with_page(document)
    properties = document["components"]["schemas"]["Input"]["properties"]
    for name, entry in sorted(properties.items(), key=lambda item: item[1]["x-order"]):
        kind = document["components"]["schemas"][name]["type"] if "allOf" in entry else entry["type"]
        print(f"{entry['x-order']:>2} {name:<26} {kind!s:<20} {entry.get('default')}")
    assert set(properties) == set(GenerationParams.__dataclass_fields__)


def test_text(server):
    audio, answer = server.music(prompt="warm lo-fi hip hop", duration=1, seed=7)
    assert audio.samples.shape == (1, 32_000)
    assert float(audio.samples.abs().max()) > 0.01
    assert "Using seed 7" in answer["logs"]
    again, _ = server.music(prompt="warm lo-fi hip hop", duration=1, seed=7)
    assert again.samples.equal(audio.samples)


def test_seed_zero_null_and_minus_one(server):
    assert "Using seed 0\n" in server.music(prompt="x", duration=0.2, seed=0)[1]["logs"]
    for none in (None, -1):
        logs = [server.music(prompt="x", duration=0.2, seed=none)[1]["logs"] for _ in range(2)]
        assert logs[0] != logs[1]
        assert "Using seed " in logs[0]


def test_values_that_are_null_or_fractional(server):
    inputs = {"prompt": "x", "input_audio": None, "continuation_end": None, "negative_prompt": None}
    audio, _ = server.music(**inputs, duration=0.33, classifier_free_guidance=2.5)
    assert audio.samples.shape[1] == round(0.33 * 32_000)


def test_melody_by_data_uri(server, tone):
    melody = {"duration": 0.5, "seed": 1}
    plain, _ = server.music(prompt="flute", **melody)
    followed, _ = server.music(prompt="flute", input_audio=data_uri(tone), **melody)
    assert followed.samples.shape == plain.samples.shape == (1, 16_000)
    assert not followed.samples.equal(plain.samples)
    without_words, _ = server.music(
        input_audio=data_uri(tone), continuation_start=1, continuation_end=2, **melody
    )
    assert without_words.samples.shape == (1, 16_000)


def test_a_path_is_not_read_though_audio_is_there(server, tone):
    status, answer = server.predict(prompt="x", duration=0.2, input_audio=str(tone))
    assert (status, answer["status"]) == (200, "failed")
    assert "paths of the server are not read" in answer["error"]


@pytest.mark.parametrize("end", [2, -1, None])
def test_continuation(server, tone, end):
    clip = {
        "input_audio": data_uri(tone),
        "continuation": True,
        "continuation_start": 1,
        "continuation_end": end,
    }
    audio, _ = server.music(prompt="flute", duration=2.5, **clip)
    assert audio.samples.shape == (2, 80_000), "the clip keeps its two channels"


@pytest.mark.parametrize("output_format", ["wav", "mp3", "flac", "ogg"])
def test_every_output_format(server, output_format):
    audio, answer = server.music(prompt="x", duration=0.5, output_format=output_format)
    kind = answer["output"].partition(";")[0]
    assert kind.removeprefix("data:audio/").removeprefix("x-") in {output_format, "mpeg"}
    assert audio.rate == 32_000
    assert audio.duration == pytest.approx(0.5, abs=0.1)


@pytest.mark.parametrize("strategy", ["loudness", "clip", "peak", "rms"])
def test_every_normalization(server, strategy):
    audio, _ = server.music(prompt="x", duration=1, seed=3, normalization_strategy=strategy)
    levels = audio.levels
    if strategy == "loudness":
        assert levels.loudness == pytest.approx(-14, abs=1)
    else:
        assert levels.peak <= {"clip": -1, "peak": -1, "rms": 0}[strategy] + 0.01


@pytest.mark.parametrize(
    "inputs",
    [{"duration": 0}, {"duration": -1}, {"duration": 1e9}, {"duration": "long"}, {"top_p": 2}, {"top_k": -1},
     {"output_format": "aiff"}, {"normalization_strategy": "loud"}, {"model_version": "huge"}, {"seed": -2},
     {"continuation": None}, {"temperature": 101}],
)  # fmt: skip
def test_bad_values_are_refused_by_the_schema(server, inputs):
    status, answer = server.predict(prompt="x", **inputs)
    assert status == 422
    assert next(iter(inputs)) in json.dumps(answer)


@pytest.mark.parametrize(
    ("inputs", "sentence"),
    [
        ({}, "Must provide either prompt or input_audio"),
        ({"prompt": "x", "continuation": True}, "Must provide `input_audio` if continuation is `True`."),
        ({"prompt": "x", "continuation_start": 3, "continuation_end": 3}, "continuation_end must be after"),
        ({"prompt": "x", "input_audio": "data:audio/wav;base64,UklGRg=="}, "is not audio that can be read"),
        ({"prompt": "x", "input_audio": "/etc/hostname"}, "paths of the server are not read"),
        ({"prompt": "x", "input_audio": str(ROOT / "pyproject.toml")}, "paths of the server are not read"),
        ({"prompt": "x", "input_audio": "file:///etc/hostname"}, "paths of the server are not read"),
        ({"prompt": "x", "input_audio": ""}, "got nothing"),
        ({"prompt": "x", "input_audio": "http://127.0.0.1:1/a.wav"}, "an address that is not public"),
        ({"prompt": "x", "input_audio": "http://169.254.169.254/latest"}, "an address that is not public"),
        (
            {"prompt": "x", "negative_prompt": "y", "classifier_free_guidance": 1},
            "negative_prompt needs guidance",
        ),
    ],
)
def test_bad_requests_fail_with_our_sentence(server, inputs, sentence):
    status, answer = server.predict(**inputs)
    assert (status, answer["status"]) == (200, "failed")
    assert sentence in answer["error"]
    assert "Traceback" not in answer["error"]


def test_the_default_model_is_nano(server):
    schema = server.get("/openapi.json")["components"]["schemas"]
    assert (
        schema["Input"]["properties"]["model_version"]["default"] == option_default("model_version") == "nano"
    )
