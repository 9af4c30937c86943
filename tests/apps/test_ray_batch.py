"""A local Ray of two workers makes the bytes of one process; a worker that is killed costs nothing."""

import json
import os
import pickle
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from musicgen.apps.batch import MANIFEST, Job, Settings, make_here
from musicgen.errors import MusicGenError
from musicgen.generation import GenerationParams
from ray_processes import below

pytest.importorskip("ray", reason="Ray is not installed: musicgen-engine[ray]")
pytest.importorskip("pyarrow", reason="Ray Data needs pyarrow: musicgen-engine[ray]")

from musicgen.apps.ray_batch import TakeMaker


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are found by /proc")
def test_two_workers_one_of_them_killed_make_the_same_bytes(tiny_model, tmp_path):
    lines = [{"prompt": f"song {i}", "output_format": ("wav", "ogg")[i % 2]} for i in range(12)]
    lines[3] |= {"pack": True}
    lines[5] |= {"best_of": 2}
    lines[7] |= {"timeline": "0:00 song 7 | 0:00.1 drums enter"}
    (tmp_path / "list.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONUNBUFFERED": "1"}
    environment["RAY_raylet_start_wait_time_s"] = "120"  # on a machine that does other things

    def command(folder, *arguments):
        options = ["--model", str(tiny_model), "--duration", "0.2", "--quiet", "--dtype", "float32"]
        listed = str(tmp_path / "list.jsonl")
        words = [sys.executable, "-m", "musicgen", "batch", listed, "-o", str(tmp_path / folder)]
        return [*words, *options, *arguments]

    with subprocess.Popen(
        command("ray", "--ray", "local"), stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        try:
            first = process.stdout.readline()  # of a take that is made: its worker has others to make
            alive = below(process.pid, "TakeMaker")
            for number in alive[:1]:
                os.kill(number, signal.SIGKILL)
            rest = process.stdout.read()
        finally:
            process.terminate()
    assert process.returncode == 0, first + rest
    assert len(alive) == 2 and "12 takes made, 0 failed" in rest
    subprocess.run(command("one"), env=environment, check=True, stdout=subprocess.DEVNULL)
    names = sorted(path.name for path in (tmp_path / "one").iterdir())
    assert names == sorted(path.name for path in (tmp_path / "ray").iterdir()) and len(names) == 14
    for name in names:
        one, other = ((tmp_path / folder / name).read_bytes() for folder in ("one", "ray"))
        assert one == other, name
    assert len((tmp_path / "ray" / MANIFEST).read_text().splitlines()) == 12


UNREADABLE = """
from musicgen.apps.batch import Settings
from musicgen.apps.ray_batch import make_on_ray
from musicgen.errors import MusicGenError

class Unreadable:
    def __reduce__(self):
        return int, ("x",)

try:
    list(make_on_ray([Unreadable()], Settings(), address="local", workers=1))
except MusicGenError as error:
    print(error)
"""


def test_what_workers_cannot_do_is_said_in_sentences(tmp_path):
    job = Job(1, GenerationParams(model_version="nano", prompt="x", seed=1), tmp_path / "a.wav", "")
    settings = Settings(device="cuda" if not torch.cuda.is_available() else "nothing")
    rows = {"job": [pickle.dumps((job, settings))]}
    (made,) = map(pickle.loads, TakeMaker()(rows)["made"])
    assert made.job.path == job.path and made.data == b""
    with pytest.raises(MusicGenError) as alone:
        list(make_here([job], settings))
    assert made.error == str(alone.value)
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", UNREADABLE],
        env={**os.environ, "RAY_raylet_start_wait_time_s": "120"},
        capture_output=True,
        text=True,
        check=False,
    )
    (sentence,) = done.stdout.splitlines()
    assert sentence.startswith("Ray has ended before all takes were made (ValueError"), done.stderr


def test_a_cluster_that_is_not_there_is_one_sentence(tiny_model, tmp_path):
    (tmp_path / "list.txt").write_text("x\n")
    words = ["batch", str(tmp_path / "list.txt"), "-o", str(tmp_path / "out"), "--model", str(tiny_model)]
    done = subprocess.run(
        [sys.executable, "-m", "musicgen", *words, "--ray", "nowhere"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "There is no Ray cluster at nowhere" in done.stderr and "Traceback" not in done.stderr
