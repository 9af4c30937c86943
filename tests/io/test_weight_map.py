"""Conversion leaves a whole model or nothing: when refused, interrupted, killed, or out of room or memory."""

import copy
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch

import tiny_models
from forked import exit_code
from musicgen.errors import ConfigError, InputError
from musicgen.io import atomic, checkpoint, formats, weights


@pytest.fixture(scope="module")
def ours(tmp_path_factory):
    return checkpoint.save(tmp_path_factory.mktemp("ours") / "model", tiny_models.build("text"))


def names(folder):
    return sorted(each.name for each in folder.iterdir())


@pytest.mark.parametrize("to", ["transformers", "audiocraft"])
def test_what_a_format_has_no_place_for_is_refused_before_a_folder_is_made(tmp_path, to):
    with pytest.raises(ConfigError, match="has a spectral codec"):
        checkpoint.convert("nano", tmp_path / "deep" / "x", to)
    assert names(tmp_path) == []
    with pytest.raises(InputError, match="not to 'onnx'"):
        checkpoint.convert("nano", tmp_path / "x", "onnx")
    assert names(tmp_path) == []


def at_step(step, act):
    """Let `act` happen at the n-th time that a file is synced, renamed, linked or removed; returns how to undo it."""
    steps = [(os, "fsync"), (os, "link"), (Path, "replace"), (atomic, "_exchange"), (shutil, "rmtree")]
    real, left = [getattr(*each) for each in steps], [step]

    def before(call):
        def wrapped(*arguments, **options):
            left[0] -= 1
            if left[0] == 0:
                act()
            return call(*arguments, **options)

        return wrapped

    for (place, name), call in zip(steps, real, strict=True):
        setattr(place, name, before(call))

    def undo():
        for (place, name), call in zip(steps, real, strict=True):
            setattr(place, name, call)
        return left[0] > 0  # it never came so far

    return undo


def ended_before_its_kill(step, act):
    """Whether `act`, in a process of its own, came to its end; or it was killed at the n-th such time."""

    def part():
        at_step(step, lambda: os.kill(os.getpid(), signal.SIGKILL))
        act()

    code = exit_code(part)
    assert code in (0, -signal.SIGKILL)
    return code == 0


def interrupt():
    raise KeyboardInterrupt


@pytest.mark.parametrize("to", formats.FORMATS)
def test_ctrl_c_at_any_step_leaves_nothing(ours, tmp_path, to):
    for step in range(1, 100):
        undo = at_step(step, interrupt)
        try:
            checkpoint.convert(ours, tmp_path / "new", to)
        except KeyboardInterrupt:
            undo()
        else:
            assert undo()
            break
        # All of it, where the interrupt came after the last rename, or nothing.
        if (tmp_path / "new").exists():
            checkpoint.read(tmp_path / "new")
            assert names(tmp_path) == ["new"]
            return
        assert names(tmp_path) == []
    assert names(tmp_path) == ["new"]


@pytest.mark.filterwarnings(
    "ignore:This process:DeprecationWarning"
)  # Python 3.12 warns of forks beside threads
@pytest.mark.parametrize("to", formats.FORMATS)
def test_after_a_kill_the_same_command_works(ours, tmp_path, to):
    for step in range(1, 100):
        if ended_before_its_kill(step, lambda: checkpoint.convert(ours, tmp_path / "new", to)):
            break
        if (tmp_path / "new").exists():
            break
    if not (tmp_path / "new").exists():
        checkpoint.convert(ours, tmp_path / "new", to)
    checkpoint.read(tmp_path / "new")
    checkpoint.convert(ours, tmp_path / "other", to)  # whose start sweeps what the killed ones left
    assert names(tmp_path) == ["new", "other"]


LIMITED = """
import resource, sys
from pathlib import Path
from musicgen.errors import CheckpointError
from musicgen.io import checkpoint
ours, large, made = map(Path, sys.argv[1:])
checkpoint.load(ours)  # what is imported late is imported now
for to in ("musicgen", "transformers", "audiocraft"):
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))
    try:
        checkpoint.convert(ours, made / to, to)
    except CheckpointError as error:
        print(error)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 220_000_000, resource.RLIM_INFINITY))
try:
    checkpoint.load(large)
except CheckpointError as error:
    print(error)
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="limits of memory are set by Linux's means")
def test_a_full_disk_and_too_little_memory_are_sentences(ours, tmp_path):
    large = tiny_models.sparse(tmp_path / "large", ffn_width=2**18)
    (tmp_path / "made").mkdir()
    lines = subprocess.run(
        [sys.executable, "-c", LIMITED, str(ours), str(large), str(tmp_path / "made")],
        check=True, capture_output=True, text=True, env={**os.environ, "OMP_NUM_THREADS": "1"},
    ).stdout.splitlines()  # fmt: skip
    assert len(lines) == 4, lines
    for line in lines[:3]:
        assert "cannot be written: " in line and " MB are free there." in line, line
    assert names(tmp_path / "made") == []
    assert "There is not enough memory for tiny-text (float32): it needs about 0.20 GB" in lines[3]


@pytest.mark.filterwarnings(
    "ignore:This process:DeprecationWarning"
)  # Python 3.12 warns of forks beside threads
@pytest.mark.parametrize("can_exchange", [True, False])
def test_a_kill_at_any_moment_of_a_save_leaves_the_old_model_or_the_new(
    ours, tmp_path, can_exchange, monkeypatch
):
    old, place = checkpoint.load(ours), tmp_path / "m"
    new = replace(old, config=replace(old.config, name="new"), lm=copy.deepcopy(old.lm))
    for parameter in new.lm.parameters():
        parameter.data += 1
    wanted = {each.config.name: each.state() for each in (old, new)}
    if not can_exchange:
        monkeypatch.setattr(atomic, "_exchange", lambda one, other: False)
    checkpoint.save(place, old)
    (place / "notes.txt").write_text("of the user")
    found = []
    for step in range(1, 100):
        whole = ended_before_its_kill(step, lambda: checkpoint.save(place, new))
        there = place if place.exists() else next(each for each in tmp_path.glob("m.before-*") if names(each))
        read = checkpoint.read(there)
        found.append(read.config.name)
        assert all(torch.equal(read.tensors[key], value) for key, value in wanted[found[-1]].items())
        assert names(there) == ["config.json", "model.safetensors", "notes.txt", "tokenizer.json"]
        if not place.exists():
            there.rename(place)
        for left in tmp_path.glob("m.before-*"):  # only where folders cannot be exchanged
            shutil.rmtree(left)
        if whole:
            break
    assert found[0] == old.config.name and found[-1] == "new" and len(found) > 8
    assert found == sorted(found, key=lambda name: name == "new"), "never back to the old one"
    checkpoint.save(place, old)
    assert names(tmp_path) == ["m"]


@pytest.mark.filterwarnings(
    "ignore:This process:DeprecationWarning"
)  # Python 3.12 warns of forks beside threads
def test_a_save_over_a_model_replaces_it_and_sweeps_what_was_killed(ours, tmp_path):
    model = checkpoint.load(ours)
    assert not ended_before_its_kill(3, lambda: checkpoint.save(tmp_path / "m", model))
    checkpoint.save(tmp_path / "m", model)
    checkpoint.save(tmp_path / "m", model)
    assert names(tmp_path / "m") == ["config.json", "model.safetensors", "tokenizer.json"]
    assert weights.is_empty(tmp_path) is False
