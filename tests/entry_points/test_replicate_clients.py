"""Replicate's own clients against our server: Python 1.x, Python 2.0 and JavaScript.

Python 1.x is installed with the extra `dev`. `make clients` installs the two others into `.clients`; where they are
not, their tests are skipped with that reason.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import replicate
from replicate.exceptions import ModelError, ReplicateError

from live_server import running
from musicgen.io.audio import read

pytestmark = pytest.mark.entry_points
ROOT = Path(__file__).parents[2]
CLIENTS = Path(os.environ.get("MUSICGEN_CLIENTS", ROOT / ".clients"))
HASH = "671ac645ce5e552cc63a54a2bbff63fcf798043055d2dac5fc9e36a837eedcfb"
SHORT = {"prompt": "lo-fi", "duration": 0.2, "seed": 3}
SECONDS = 600


@pytest.fixture(scope="module")
def live(tmp_path_factory, tiny_model):
    folder = tmp_path_factory.mktemp("data")
    # Takes that are to be canceled last so long that they cannot be done before, also where a client gets little time.
    with running(folder, tiny_model, token="r8_ours", max_duration=3600.0) as server:
        yield server


@pytest.fixture(params=["", "/v1"], ids=["base", "base-with-v1"])
def client(request, live, monkeypatch):
    """Version 1.x, whose base address should lack /v1; with it, it asks for /v1/v1/…"""
    monkeypatch.setenv("REPLICATE_POLL_INTERVAL", "0.02")
    made = replicate.Client(base_url=live.address + request.param, api_token="r8_ours")
    yield made
    made._client.close()


@pytest.mark.parametrize("ref", ["meta/musicgen", f"meta/musicgen:{HASH}", "someone/musicgen"])
def test_run(client, ref):
    output = client.run(ref, input=SHORT)
    assert read(output.read()).samples.shape == (1, 6400)


def test_run_without_waiting_polls(client):
    assert read(client.run("meta/musicgen", input=SHORT, wait=False).read()).duration == pytest.approx(0.2)
    assert client.run("meta/musicgen", input=SHORT, use_file_output=False).startswith("data:audio/")


def test_a_wait_that_runs_out_is_followed_by_polling(client, monkeypatch):
    monkeypatch.setattr("musicgen.serve.replicate.LONGEST_WAIT", 0.02)
    assert read(
        client.run("meta/musicgen", input={**SHORT, "duration": 1.0}).read()
    ).duration == pytest.approx(1.0)


def test_local_files_are_uploaded(client, tone):
    with tone.open("rb") as file:
        output = client.run("meta/musicgen", input={**SHORT, "input_audio": file})
    assert read(output.read()).samples.shape == (1, 6400)
    assert client.files.list()
    made = client.files.create(tone, metadata={"a": 1})
    assert client.files.get(made.id).checksums == made.checksums and client.files.delete(made.id)


def test_predictions_progress_cancel_and_list(client):
    prediction = client.predictions.create(version=HASH, input=SHORT)
    assert prediction.status == "starting"
    prediction.wait()
    assert prediction.status == "succeeded" and prediction.progress.percentage == 1.0
    assert prediction.progress.current == prediction.progress.total == 10
    long = client.predictions.create(model="meta/musicgen", input={**SHORT, "duration": 3000})
    long.cancel()
    assert long.status == "canceled"
    assert client.deployments.predictions.create(("me", "music"), input=SHORT).id
    assert prediction.id in [each.id for each in client.predictions.list().results]
    assert client.predictions.get(prediction.id).output == prediction.output


def test_errors(client):
    with pytest.raises(ModelError, match="Must provide either prompt or input_audio"):
        client.run("meta/musicgen", input={})
    with pytest.raises(ReplicateError, match="top_p must be between 0 and 1"):
        client.run("meta/musicgen", input={"prompt": "x", "top_p": 3})
    stranger = replicate.Client(base_url=str(client._client.base_url), api_token="wrong")
    with pytest.raises(ReplicateError, match="valid authentication token"):
        stranger.predictions.list()
    stranger._client.close()


def test_stream(client):
    events = list(client.stream("meta/musicgen", input=SHORT))
    assert [each.event.value for each in events][-2:] == ["output", "done"]
    assert read(events[-2].data.read()).duration == pytest.approx(0.2)


def test_models_versions_account_and_webhook_key(client):
    model = client.models.get("meta/musicgen")
    assert (model.owner, model.name) == ("meta", "musicgen") and model.run_count >= 0
    assert model.versions.list().results[0].id == model.latest_version.id
    assert model.latest_version.openapi_schema["components"]["schemas"]["Input"]
    assert (
        client.accounts.current().username
        and client.hardware.list()
        and client.collections.list().results == []
    )
    assert client.deployments.get("me/music").current_release.number == 1
    assert client.webhooks.default.secret().key.startswith("whsec_")


def test_a_full_queue_is_429_with_a_time_to_try_again(tmp_path, tiny_model):
    with running(tmp_path, tiny_model, max_takes=1, max_waiting=0, max_duration=3600.0) as server:
        client = replicate.Client(base_url=server.address, api_token="x")
        first = client.predictions.create(version=HASH, input={**SHORT, "duration": 3000})
        with pytest.raises(ReplicateError, match="Request was throttled") as refused:
            client.predictions.create(version=HASH, input=SHORT)
        assert refused.value.status == 429
        answer = server.client.post("/v1/predictions", json={"input": SHORT})
        assert 1 <= int(answer.headers["retry-after"]) <= 60
        first.cancel()
        client._client.close()


VERSION_2 = """
import io, json, sys
from replicate import Replicate
import replicate
from replicate.exceptions import ModelError
address, tone = sys.argv[1:]
short = {"prompt": "lo-fi", "duration": 0.2, "seed": 3}
facts = {"version": replicate.__version__}
for base in (address + "/v1", address):
    client = Replicate(base_url=base, bearer_token="r8_ours")
    sound = client.run("meta/musicgen", input=short).read()
    assert sound[:4] == b"RIFF", sound[:20]
    assert client.run("meta/musicgen:HASH", input=short).read() == sound
    with open(tone, "rb") as file:
        assert client.run("meta/musicgen", input={**short, "input_audio": file}).read()[:4] == b"RIFF"
    made = client.predictions.create(version="meta/musicgen", input={**short, "duration": 3000})
    assert made.status == "starting" and made.data_removed is False, made
    assert client.predictions.cancel(prediction_id=made.id).status == "canceled"
    assert client.predictions.get(prediction_id=made.id).urls.get
    assert client.models.get(model_owner="meta", model_name="musicgen").name == "musicgen"
    assert client.files.create(content=open(tone, "rb").read()).checksums.sha256
    try:
        client.run("meta/musicgen", input={})
        raise SystemExit("no error")
    except ModelError as error:
        assert "Must provide either prompt" in str(error), error
listing = Replicate(base_url=address + "/v1", bearer_token="r8_ours")
facts["listed"] = len(listing.predictions.list().results)
facts["account"] = client.account.get().type
print(json.dumps(facts))
"""


def test_python_2(live, tone):
    folder = CLIENTS / "replicate2"
    if not (folder / "replicate").is_dir():
        pytest.skip(
            f"the beta of Replicate's Python client 2.0 is not in {folder}: `make clients` installs it"
        )
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", VERSION_2.replace("HASH", HASH), live.address, str(tone)],
        env=environment, capture_output=True, text=True, timeout=SECONDS, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    facts = json.loads(done.stdout)
    assert facts["version"].startswith("2.") and facts["listed"] >= 4


JAVASCRIPT = """
const Replicate = require("replicate");
const fs = require("fs");
const [address, tone] = process.argv.slice(2);
const short = { prompt: "lo-fi", duration: 0.2, seed: 3 };
const assert = require("assert");
async function bytes(output) { return Buffer.from(await (await output.blob()).arrayBuffer()); }
(async () => {
  const replicate = new Replicate({ baseUrl: address + "/v1", auth: "r8_ours" });
  const sound = await bytes(await replicate.run("meta/musicgen", { input: short }));
  assert.equal(sound.subarray(0, 4).toString(), "RIFF");
  const pinned = await replicate.run("meta/musicgen:HASH", { input: short, wait: { mode: "poll", interval: 20 } });
  assert.deepEqual(await bytes(pinned), sound);
  const file = new Blob([fs.readFileSync(tone)], { type: "audio/wav" });
  const heard = await bytes(await replicate.run("meta/musicgen", { input: { ...short, input_audio: file } }));
  assert.notDeepEqual(heard, sound);
  const seen = [];
  await replicate.run("meta/musicgen", { input: { ...short, duration: 2 }, wait: { mode: "poll", interval: 20 } },
    (prediction) => seen.push(Replicate.parseProgressFromLogs(prediction)));
  assert.equal(seen[seen.length - 1].percentage, 1);
  const made = await replicate.predictions.create({ version: "x", input: { ...short, duration: 3000 } });
  assert.equal((await replicate.predictions.cancel(made.id)).status, "canceled");
  const events = [];
  for await (const event of replicate.stream("meta/musicgen", { input: short })) events.push(event);
  assert.deepEqual(events.slice(-2).map((event) => event.event), ["output", "done"]);
  assert.deepEqual(await bytes(events[events.length - 2].data), sound);
  await assert.rejects(replicate.run("meta/musicgen", { input: {} }), /Must provide either prompt/);
  await assert.rejects(replicate.run("meta/musicgen", { input: { top_p: 2 } }), /422/);
  assert.equal((await replicate.models.get("meta", "musicgen")).name, "musicgen");
  let pages = 0;
  for await (const page of replicate.paginate(replicate.predictions.list)) pages += page.length;
  assert.ok(pages >= 6);
  assert.ok((await replicate.webhooks.default.secret.get()).key.startsWith("whsec_"));
  assert.ok((await replicate.accounts.current()).username);
  const uploaded = await replicate.files.create(file, { a: 1 });
  assert.equal(uploaded.metadata.a, 1);
  console.log("done");
})().catch((error) => { console.error(error); process.exit(1); });
"""


def test_javascript(live, tone, tmp_path):
    modules = CLIENTS / "node_modules"
    if shutil.which("node") is None:
        pytest.skip("there is no node on this machine")
    if not (modules / "replicate").is_dir():
        pytest.skip(f"Replicate's JavaScript client is not in {modules}: `make clients` installs it")
    program = tmp_path / "client.cjs"
    program.write_text(JAVASCRIPT.replace("HASH", HASH))
    done = subprocess.run(
        ["node", str(program), live.address, str(tone)],
        env={**os.environ, "NODE_PATH": str(modules)}, capture_output=True, text=True, timeout=SECONDS, check=False,
    )  # fmt: skip
    assert done.returncode == 0 and done.stdout.strip() == "done", done.stderr[-3000:]
