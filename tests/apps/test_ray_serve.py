"""The Ray Serve application: its arguments, its files in deploy/, and two live replicas on a local Ray."""

import io
import json
import os
import subprocess
import sys
import textwrap
import warnings
from pathlib import Path
from types import SimpleNamespace

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

ROOT = Path(__file__).parents[2]


def test_arguments_are_texts_or_values_and_nothing_else():
    texts = read_arguments({"model": "small", "max_replicas": "4", "gpus": "0.5", "weights_dir": "/models"})
    assert texts == ClusterSettings(model="small", max_replicas=4, gpus=0.5, weights_dir="/models")
    assert read_arguments({"max_replicas": 4}).max_replicas == 4
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
    one, other = (server_settings(settings, name) for name in ("a", "b"))
    assert (one.data_dir, other.data_dir) == (tmp_path / "a", tmp_path / "b")
    assert (one.models, one.max_takes, one.max_duration, one.token) == (("nano",), 3, 20, "secret")


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


def test_a_replica_is_the_server_itself(tiny_model, tmp_path, monkeypatch):
    context = SimpleNamespace(replica_id=SimpleNamespace(unique_id="first"))
    monkeypatch.setattr(ray_serve.serve, "get_replica_context", lambda: context)
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
    assert [path.name for path in tmp_path.iterdir()] == ["first"]


def test_the_application_is_built_without_a_cluster():
    assert isinstance(ray_serve.app({"max_replicas": "3", "requests_each": "2"}), ray_serve.Application)


LIVE = """
import hashlib, json, socket, sys
from pathlib import Path
import httpx, ray
from ray import serve
from musicgen.apps.ray_serve import app

model, folder = sys.argv[1:]
ray.init(num_cpus=3, include_dashboard=False, logging_level="ERROR", log_to_driver=False)
with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]
try:
    serve.start(http_options={"host": "127.0.0.1", "port": port})
except TimeoutError:
    pass  # Ray waits a minute for its proxy, which starts all the same
try:
    arguments = {"model": model, "data_dir": folder, "min_replicas": 2, "max_replicas": 2, "cpus": 1}
    serve.run(app(arguments), logging_config={"log_level": "ERROR"})
    transport = httpx.HTTPTransport(retries=12)  # until the proxy listens
    client = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=300, transport=transport)
    body = {"prompt": "calm piano", "duration": 0.2, "seed": 7}
    found = {"sounds": [], "takes": []}
    for i in range(6):
        session = {"x-session-id": f"session-{i}"}
        answer = client.post("/generate", json=body, headers=session)
        take = answer.headers["musicgen-take"]
        again = [client.get(f"/takes/{take}", headers=session).status_code for _ in range(3)]
        found["sounds"].append(hashlib.sha256(answer.content).hexdigest())
        found["takes"].append(again)
    found["stream"] = client.get("/stream", params={**body, "format": "wav"}).content[:4].decode()
    found["wrong"] = client.post("/generate", json={"prompt": "x", "duration": 0}).status_code
    found["replicas"] = len(list(Path(folder).iterdir()))
    print(json.dumps(found))
finally:
    serve.shutdown()
    ray.shutdown()
"""


@pytest.mark.skipif(
    "MUSICGEN_CLUSTER" not in os.environ,
    reason="Ray Serve gives its proxy a minute to start, which a busy machine may not have: MUSICGEN_CLUSTER=1",
)
def test_two_live_replicas_make_the_same_music_and_keep_sessions(tiny_model, tmp_path):
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "RAY_raylet_start_wait_time_s": "120"}
    environment["RAY_SERVE_PROXY_READY_CHECK_TIMEOUT_S"] = "120"
    environment["RAY_SERVE_PROXY_HEALTH_CHECK_TIMEOUT_S"] = "120"
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(LIVE), str(tiny_model), str(tmp_path)],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert len(set(found["sounds"])) == 1, "whichever replica made it"
    assert found["takes"] == [[200] * 3] * 6, "a session's takes are found where they were made"
    assert found["stream"] == "RIFF" and found["wrong"] == 422
    assert found["replicas"] == 2
