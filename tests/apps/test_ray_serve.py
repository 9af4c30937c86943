"""The Ray Serve application: its arguments, its files in deploy/, and two live replicas on a local Ray."""

import io
import os
import signal
import socket
import subprocess
import sys
import textwrap
import threading
import warnings
import zipfile
from contextlib import contextmanager
from pathlib import Path

import httpx
import numpy as np
import pytest
import soundfile
import yaml

pytest.importorskip("ray", reason="Ray is not installed: musicgen-engine[ray]")
pytest.importorskip("fastapi", reason="FastAPI is not installed: musicgen-engine[ray]")

from starlette.testclient import TestClient

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # Ray's own, of its use of pydantic
    from ray.serve.schema import ServeDeploySchema

    from musicgen.apps import ray_serve
    from musicgen.apps.ray_serve import ClusterSettings, read_arguments, replica, server_settings
from musicgen import MusicGen
from musicgen.errors import InputError
from musicgen.io.audio import encode
from ray_processes import below

ROOT = Path(__file__).parents[2]


def test_arguments_are_texts_or_values_and_nothing_else():
    texts = read_arguments({"model": "small", "max_replicas": "4", "gpus": "0.5", "weights_dir": "/models"})
    assert texts == ClusterSettings(model="small", max_replicas=4, gpus=0.5, weights_dir="/models")
    assert read_arguments({"max_replicas": 4}).max_replicas == 4
    nothing = dict.fromkeys(("model", "device", "data_dir", "max_takes"))
    assert read_arguments(nothing) == ClusterSettings(), "null in a config"
    for wrong, sentence in (
        ({"replicas": 2}, "There is no argument 'replicas'; the arguments are model, "),
        ({"max_replicas": "many"}, "max_replicas must be a number, got 'many'"),
        ({"min_replicas": 3}, r"min_replicas must be at most max_replicas \(2\), got 3"),
        ({"max_takes": 0}, "max_takes must be at least 1"),
        ({"requests_each": 0}, "requests_each must be more than 0"),
    ):
        with pytest.raises(InputError, match=sentence):
            read_arguments(wrong)


def test_each_replica_has_a_folder_of_its_own(tmp_path, monkeypatch):
    monkeypatch.setenv("MUSICGEN_TOKEN", "secret")
    settings = ClusterSettings(data_dir=str(tmp_path), max_takes=3, max_duration=20)
    one, other = (server_settings(settings, number) for number in (0, 1))
    assert (one.data_dir, other.data_dir) == (tmp_path / "replica-0", tmp_path / "replica-1")
    assert (one.models, one.max_takes, one.max_duration, one.token) == (("nano",), 3, 20, "secret")
    assert (one.fetch_private, one.webhook_token) == (False, None)
    monkeypatch.setenv("MUSICGEN_FETCH_PRIVATE", "1")
    monkeypatch.setenv("WEBHOOK_AUTH_TOKEN", "hush")
    monkeypatch.setenv("PORT", "x")  # is Ray's matter
    one = server_settings(settings, 0)
    assert (one.fetch_private, one.webhook_token, one.token) == (True, "hush", "secret")


def test_all_replicas_have_one_secret_where_it_is_given(tiny_model, tmp_path, monkeypatch):
    settings, found = read_arguments({"model": str(tiny_model), "data_dir": str(tmp_path)}), set()
    monkeypatch.setenv("MUSICGEN_SECRET", "a text that nobody knows")
    with TestClient(replica(settings)()) as first, TestClient(replica(settings)()) as second:
        for client in (first, second):
            found.add(client.get("/v1/webhooks/default/secret").json()["key"])
    assert len(found) == 1 and not (tmp_path / "replica-0" / "secret").exists()
    monkeypatch.setenv("MUSICGEN_SECRET", "short")
    with pytest.raises(InputError, match="MUSICGEN_SECRET must have at least"):
        replica(settings)()


def test_the_files_in_deploy_say_what_the_application_takes():
    config = yaml.safe_load((ROOT / "deploy/serve.yaml").read_text())
    (application,) = ServeDeploySchema.model_validate(config).applications
    module, name = application.import_path.split(":")
    assert module == ray_serve.__name__ and hasattr(ray_serve, name)
    assert read_arguments(application.args).max_replicas == 4
    kuberay = yaml.safe_load((ROOT / "deploy/kuberay.yaml").read_text())
    assert (kuberay["apiVersion"], kuberay["kind"]) == ("ray.io/v1", "RayService")
    assert yaml.safe_load(kuberay["spec"]["serveConfigV2"]) == config
    (group,) = kuberay["spec"]["rayClusterConfig"]["workerGroupSpecs"]
    assert group["maxReplicas"] == application.args["max_replicas"]
    (service,) = yaml.safe_load((ROOT / "deploy/docker-compose.yml").read_text())["services"].values()
    assert (ROOT / service["build"]["dockerfile"]).is_file()


def test_a_replica_is_the_server_itself(tiny_model, tmp_path):
    settings = read_arguments({"model": str(tiny_model), "data_dir": str(tmp_path), "max_duration": "1"})
    body = {"prompt": "calm piano", "duration": 0.2, "seed": 7}
    with TestClient(replica(settings)()) as client:
        answer = client.post("/generate", json=body)
        assert answer.status_code == 200
        music = soundfile.read(io.BytesIO(answer.content))[0]
        assert client.get(f"/takes/{answer.headers['musicgen-take']}").json()["status"] == "succeeded"
        assert client.get("/stream", params={**body, "format": "wav"}).content[:4] == b"RIFF"
        assert client.post("/generate", json={**body, "duration": 2}).status_code == 422
    ours = MusicGen.from_pretrained(str(tiny_model)).generate("calm piano", duration=0.2, seed=7)
    assert np.array_equal(music, soundfile.read(io.BytesIO(encode(ours)))[0])
    assert [path.name for path in tmp_path.iterdir()] == ["replica-0"]


def test_a_replica_takes_the_first_folder_that_no_other_has(tiny_model, tmp_path):
    settings = read_arguments({"model": str(tiny_model), "data_dir": str(tmp_path)})
    takes = []

    def accepted(client) -> str:
        body, headers = {"prompt": "x", "duration": 0.2}, {"Prefer": "respond-async"}
        takes.append(client.post("/generate", json=body, headers=headers).json()["id"])
        return takes[-1]

    with TestClient(replica(settings)()) as first:
        accepted(first)
        with TestClient(replica(settings)()) as second:
            accepted(second)
            assert first.get(f"/takes/{takes[1]}").status_code == 404
        assert sorted(path.name for path in tmp_path.iterdir()) == ["replica-0", "replica-1"]
        with TestClient(replica(settings)()) as third:
            assert third.get(f"/takes/{takes[1]}").status_code == 200, "what the second one had accepted"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["replica-0", "replica-1"]


def test_the_application_is_built_without_a_cluster():
    assert isinstance(ray_serve.app({"max_replicas": "3", "requests_each": "2"}), ray_serve.Application)


LIVE = """
import sys, threading
import ray
from ray import serve
from musicgen.apps.ray_serve import app

model, folder, port, ready = sys.argv[1:]
ray.init(num_cpus=3, include_dashboard=False, logging_level="ERROR", log_to_driver=False)
try:
    serve.start(http_options={"host": "127.0.0.1", "port": int(port)})
except TimeoutError:
    pass  # Ray waits a minute for its proxy, which starts all the same
try:
    arguments = {"model": model, "data_dir": folder, "min_replicas": 2, "max_replicas": 2, "cpus": 1}
    serve.run(app(arguments), logging_config={"log_level": "ERROR"})
    open(ready, "w").close()
    sys.stdin.read()
finally:
    serve.shutdown()
    ray.shutdown()
"""
PATIENCE_SECONDS = 600
cluster = pytest.mark.skipif(
    "MUSICGEN_CLUSTER" not in os.environ,
    reason="Ray Serve gives its proxy a minute to start, which a busy machine may not have: MUSICGEN_CLUSTER=1",
)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


@contextmanager
def ray_program(words, log, **options):
    """A program that runs Ray, with its output in the file `log`, and all its processes ended after the block."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "RAY_raylet_start_wait_time_s": "300"}
    environment["RAY_SERVE_PROXY_READY_CHECK_TIMEOUT_S"] = "120"
    environment["RAY_SERVE_PROXY_HEALTH_CHECK_TIMEOUT_S"] = "120"
    with log.open("w") as said, subprocess.Popen(
        words, env=environment, stdin=subprocess.PIPE, stdout=said, stderr=said,
        # A shell that starts the tests in the background lets them ignore Ctrl-C, and so all that they start.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL), **options,
    ) as process:  # fmt: skip
        try:
            yield process
        except BaseException:
            print(log.read_text())  # shown when a test fails
            raise
        finally:
            process.stdin.close()
            if words[1] != "-c":
                process.send_signal(signal.SIGINT)
            try:
                process.wait(PATIENCE_SECONDS)
            finally:
                process.kill()


def until(ready, process):
    """What `ready()` gives when that is true."""
    for _ in range(PATIENCE_SECONDS * 4):
        if found := ready():
            return found
        assert process.poll() is None, "the program has ended"
        threading.Event().wait(0.25)
    raise AssertionError("it took too long")


@cluster
def test_two_live_replicas_make_the_same_music_keep_sessions_and_outlive_a_kill(tiny_model, tmp_path):
    folder, begun, port = tmp_path / "data", tmp_path / "ready", free_port()
    program = [
        sys.executable,
        "-c",
        textwrap.dedent(LIVE),
        str(tiny_model),
        str(folder),
        str(port),
        str(begun),
    ]
    with ray_program(program, tmp_path / "log") as process, httpx.Client(
        base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE_SECONDS, transport=httpx.HTTPTransport(retries=12)
    ) as client:  # fmt: skip
        until(begun.exists, process)
        body, sounds = {"prompt": "calm piano", "duration": 0.2, "seed": 7}, set()
        sessions = [{"x-session-id": f"session-{i}"} for i in range(6)]
        for session in sessions:
            answer = client.post("/generate", json=body, headers=session)
            take = answer.headers["musicgen-take"]
            again = [client.get(f"/takes/{take}", headers=session).status_code for _ in range(3)]
            assert again == [200] * 3, "a session's takes are found where they were made"
            sounds.add(answer.content)
        assert len(sounds) == 1, "whichever replica made it"
        assert sorted(path.name for path in folder.iterdir()) == ["replica-0", "replica-1"]
        assert client.get("/stream", params={**body, "format": "wav"}).content[:4] == b"RIFF"
        assert client.post("/generate", json={"prompt": "x", "duration": 0}).status_code == 422

        def asked(options) -> tuple[str, dict]:
            headers = {**sessions[0], "Prefer": "respond-async"}
            take = client.post("/generate", json=options, headers=headers).json()
            return take["id"], take

        take, _ = asked({**body, "duration": 3.0})
        heard = client.get(f"/takes/{take}/stream", params={"format": "wav"}, headers=sessions[0])
        assert heard.status_code == 200 and len(heard.content) > 2 * 3 * 32_000, "heard while it is made"
        more = {"best_of": 2, "timeline": "0:00 calm piano | 0:00.1 drums enter", "pack": True}
        answer = client.post("/generate", json={**body, **more}, headers=sessions[0])
        assert answer.status_code == 200
        pack = client.get(f"/takes/{answer.headers['musicgen-take']}/pack.zip", headers=sessions[0])
        assert pack.status_code == 200, pack.text
        with zipfile.ZipFile(io.BytesIO(pack.content)) as archive:
            assert archive.read("mix.wav") == answer.content

        long = {**body, "duration": 60.0}
        take, _ = asked(long)

        def state() -> dict:
            """The take from whichever replica has it; a new replica has another place among the sessions."""
            for session in sessions:
                try:
                    answer = client.get(f"/takes/{take}", headers=session)
                except httpx.HTTPError:
                    return {}
                if answer.status_code == 200:
                    return answer.json()
            return {}

        until(lambda: state().get("progress", {}).get("done"), process)
        replicas = below(process.pid, "ServeReplica")
        assert len(replicas) == 2
        for number in replicas:
            os.kill(number, signal.SIGKILL)
        done = until(lambda: (now := state()).get("status") == "succeeded" and now, process)
        assert "Going on after frame" in done["logs"], "the killed replica's take was made by the next"
        (made,) = {
            found.content
            for session in sessions
            if (found := client.get(f"/takes/{take}/audio.wav", headers=session)).status_code == 200
        }
    ours = MusicGen.from_pretrained(str(tiny_model)).generate("calm piano", duration=60.0, seed=7)
    assert np.array_equal(soundfile.read(io.BytesIO(made))[0], soundfile.read(io.BytesIO(encode(ours)))[0])
    assert below(os.getpid(), "ray") == []


@cluster
def test_serve_run_starts_the_config_in_deploy(tmp_path):
    port, config = free_port(), yaml.safe_load((ROOT / "deploy/serve.yaml").read_text())
    config["http_options"] |= {"host": "127.0.0.1", "port": port}
    config["applications"][0]["args"]["data_dir"] = str(tmp_path / "data")
    (tmp_path / "serve.yaml").write_text(yaml.safe_dump(config))
    program = [sys.executable, "-m", "ray.serve.scripts", "run", str(tmp_path / "serve.yaml")]
    with ray_program(program, tmp_path / "log") as process, httpx.Client(
        base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE_SECONDS
    ) as client:  # fmt: skip

        def ready() -> bool:
            try:
                return client.get("/health-check").json()["status"] == "READY"
            except (httpx.HTTPError, ValueError):
                return False

        until(ready, process)
        answer = client.post("/generate", json={"prompt": "calm piano", "duration": 1, "seed": 7})
        assert answer.status_code == 200 and answer.headers["musicgen-seed"] == "7"
        assert soundfile.info(io.BytesIO(answer.content)).frames == 32_000
    assert (tmp_path / "data/replica-0/takes.sqlite3").is_file()
