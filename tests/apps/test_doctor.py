"""`musicgen doctor`: estimates follow from a measured step, and each reason names what it saw and what to do."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from musicgen.apps import doctor, machine, speed_probe
from musicgen.apps.cli import run
from musicgen.apps.doctor import Report, estimate, reasons
from musicgen.apps.machine import Gpu, Machine, Package
from musicgen.apps.speed_probe import Step
from musicgen.config import LMConfig
from musicgen.io import catalogue
from musicgen.presets import MODELS, preset

FAST = Machine(
    processor="one", vectors="AVX512", cores=8, threads=8, memory=64_000_000_000, available=48_000_000_000,
    swapped=0, load=0.2, int8=True, code_folder="/cache", byte_code=True, gpus=(Gpu("H100", 80_000_000_000, 9.0),),
    gpu_unused=False, mps=False, packages=(Package("torch", "2.13.0", ">=2.4", fits=True, extra=None),),
)  # fmt: skip
TINY = LMConfig(
    width=64, heads=2, layers=2, ffn_width=128, codebooks=2, codebook_size=50, delays=(0, 1),
    cross_attention=False,
)  # fmt: skip


@pytest.fixture(scope="module")
def entries() -> dict[str, catalogue.Entry]:
    return {each.name: each for each in catalogue.entries()}


def test_nothing_slows_down_a_good_machine() -> None:
    assert reasons(FAST) == []


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"int8": False}, "pip install numba"),
        ({"code_folder": None}, "MUSICGEN_CACHE_DIR"),
        ({"byte_code": False}, "unset PYTHONDONTWRITEBYTECODE"),
        ({"vectors": "DEFAULT"}, "no AVX2"),
        ({"vectors": "AVX2"}, "no AVX-512"),
        ({"threads": 1}, "1 of 8 cores: unset OMP_NUM_THREADS"),
        ({"load": 7.5}, "7.5 want a core, there are 8"),
        ({"swapped": 9_000_000_000}, "9.0 GB of memory is swapped"),
        ({"gpus": (), "gpu_unused": True}, "this torch cannot use it"),
        ({"gpus": (Gpu("GTX 1080", 8_000_000_000, 6.1),)}, "--dtype float32"),
        ({"gpus": ()}, "There is no GPU"),
        (
            {"packages": (Package("torch", "2.1.0", ">=2.4", fits=False, extra=None),)},
            "torch 2.1.0 is not a version",
        ),
    ],
)
def test_each_reason_has_one_sentence(change: dict[str, object], sentence: str) -> None:
    (found,) = reasons(replace(FAST, **change))
    assert sentence in found


def test_an_estimate_grows_with_the_weights_and_the_channels(entries: dict[str, catalogue.Entry]) -> None:
    """Twice the weights, twice the step; thirty seconds are 1,500 steps, those of the delay, and the sound."""
    config = preset("small")
    weights = speed_probe.matrix_weights(config.lm)
    row = estimate(entries["small"], config, "float32", timed=Step(weights // 2, 0.01), sound=0.1, here=FAST)
    assert row.steps_per_second == pytest.approx(50)
    assert row.seconds == pytest.approx((1500 + 3) * 0.02 + 3)
    assert row.times_real_time == pytest.approx(30 / row.seconds)
    assert row.default and row.fits and row.memory == entries["small"].memory_cpu
    stereo = preset("stereo-small")
    timed = Step(speed_probe.matrix_weights(stereo.lm), 0.02)
    other = estimate(entries["stereo-small"], stereo, "int8", timed=timed, sound=0.1, here=FAST)
    steps = 1500 + stereo.lm.delays[-1]
    assert other.seconds == pytest.approx(steps * 0.02 + 6)
    assert other.memory < entries["stereo-small"].memory_cpu and not other.default


def test_the_weights_of_a_step_are_those_of_the_models_matrices() -> None:
    from musicgen.io.checkpoint import skeleton

    for name in ("small", "melody"):
        tensors = skeleton(preset(name))
        matrices = sum(
            tensor.numel()
            for key, tensor in tensors.items()
            if key.startswith("lm.blocks.") and tensor.ndim == 2 and "kv_proj" not in key
        )
        assert speed_probe.matrix_weights(preset(name).lm) == matrices + tensors["lm.head.weight"].numel()


@pytest.mark.parametrize("dtype", ["float32", "bfloat16", "int8", "int4"])
def test_a_step_is_measured_in_every_precision(dtype: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speed_probe, "LEAST_SECONDS", 0.02)  # more calls than the cache has columns, often
    timed = speed_probe.step(TINY, dtype)
    assert timed.weights == speed_probe.matrix_weights(TINY) and timed.seconds > 0
    assert speed_probe.read_speed(2**20) > 0


def test_this_machine_is_described() -> None:
    here = machine.inspect()
    assert here.cores >= 1 and here.threads >= 1 and here.processor and here.int8
    assert here.code_folder is not None
    assert {"torch", "typer"} <= {each.name for each in here.packages if each.version and not each.extra}
    assert "pytest" not in {each.name for each in here.packages}


def test_byte_code_that_is_not_kept_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert torch.__spec__ is not None
    for kept in (True, False):
        cached = tmp_path / f"{kept}.pyc"
        if kept:
            cached.touch()
        monkeypatch.setattr(torch, "__spec__", SimpleNamespace(cached=str(cached)))
        assert machine.keeps_byte_code() is kept


def test_the_command_prints_a_table_and_json(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(speed_probe, "LEAST_SECONDS", 0.0)
    monkeypatch.setattr(speed_probe, "read_speed", lambda: 4e9)
    monkeypatch.setattr(speed_probe, "step", lambda config, _: Step(speed_probe.matrix_weights(config), 0.5))
    monkeypatch.setattr(speed_probe, "sound", lambda *_: 0.1)
    assert run(["doctor"]) == 0
    text = capsys.readouterr().out
    assert "reads 4.0 GB/s" in text and "nano" in text and "What slows it down" in text
    for name in MODELS:
        assert f"\n{name} " in text
    assert run(["doctor", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["machine"]["cores"] >= 1
    assert {each["model"] for each in found["estimates"]} == set(MODELS)


def test_a_machine_of_which_little_is_known_is_shown() -> None:
    unknown = replace(FAST, memory=None, available=None, swapped=None, load=None, packages=(), gpus=())
    text = doctor.show(Report(unknown, 1e9, (), ("None.",)))
    assert "Memory: unknown" in text and "Packages: unknown" in text


def test_a_gpu_is_estimated_from_the_speed_of_its_memory(entries: dict[str, catalogue.Entry]) -> None:
    """An H100 tells CUDA 2,619 MHz and 5,120 bits: 3.35 TB/s, as NVIDIA says."""
    told = SimpleNamespace(memory_clock_rate=2_619_000, memory_bus_width=5120)
    speed = machine.bandwidth(told)
    assert speed == pytest.approx(3.352e12, rel=1e-3)
    assert machine.bandwidth(SimpleNamespace()) is None
    gpus = (
        Gpu("H100", 80_000_000_000, 9.0, speed), Gpu("small one", 1_000_000_000, 8.6, 2e11), Gpu("old", 8, 7.0)
    )  # fmt: skip
    here, config = replace(FAST, gpus=gpus), preset("large")
    fast, slow = doctor.on_gpus(entries["large"], config, here)
    weights = speed_probe.matrix_weights(config.lm)
    assert fast.steps_per_second == pytest.approx(3.352e12 / (2 * weights), rel=1e-3)
    assert fast.times_real_time == pytest.approx(fast.steps_per_second / 50)
    assert fast.fits and not slow.fits and fast.memory == slow.memory == entries["large"].memory_gpu
    text = doctor.show(Report(here, 1e9, (), (), (fast, slow)))
    assert "H100       large" in text and "too much" in text and "Not measured: an estimate" in text
    assert "old: no estimate" in text
