"""A run's folder belongs to one process at a time, and a killed one leaves nothing in it."""

from __future__ import annotations

import subprocess
import sys

import pytest
import torch

from musicgen.errors import InputError
from musicgen.io.atomic import SCRATCH
from musicgen.io.audio import Audio
from musicgen.train.codec_folder import build_codec, save_codec
from musicgen.train.encode_dataset import encode
from musicgen.train.lm import train
from musicgen.train.run_folder import run_folder, shared_folder
from train_data import make_codes, tiny

HOLD = """
import sys
from pathlib import Path
from musicgen.train.run_folder import run_folder, shared_folder
folder, part = Path(sys.argv[1]), sys.argv[2:]
with shared_folder(folder, tuple(map(int, part))) if part else run_folder(folder) as shared:
    if part:
        with shared.alone() as alone:
            pass
    print("here", flush=True)
    sys.stdin.read()
"""


class Holder:
    """Another process that is at work in a folder until it is ended or killed."""

    def __init__(self, folder, *part: int) -> None:
        command = [sys.executable, "-c", HOLD, str(folder), *map(str, part)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> subprocess.Popen[str]:
        assert self.process.stdout is not None and self.process.stdout.readline() == "here\n"
        return self.process

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()


def test_a_folder_is_held_by_one_process_and_let_go_when_that_ends_or_is_killed(tmp_path) -> None:
    folder = tmp_path / "run"
    with Holder(folder) as other:
        with (
            pytest.raises(InputError, match=r"Another training is at work in .*run; wait"),
            run_folder(folder),
        ):
            raise AssertionError
        other.kill()
        other.wait()
        with run_folder(folder):
            pass
    with run_folder(folder):
        assert list(folder.iterdir()) == []


def test_two_trainings_in_one_folder_are_one_clear_sentence(tmp_path) -> None:
    codes = make_codes(tmp_path / "codes", tiny())
    with Holder(tmp_path / "run"), pytest.raises(InputError, match="Another training is at work"):
        train(tiny(), tmp_path / "run", codes=codes, device="cpu")
    assert list((tmp_path / "run").iterdir()) == []


def test_what_a_killed_run_left_is_swept_at_the_next_start(tmp_path) -> None:
    for place in ("", "model", "text"):
        (tmp_path / place / f"{SCRATCH}abc").mkdir(parents=True)
        (tmp_path / place / f"{SCRATCH}abc" / "model.safetensors").write_bytes(b"half")
        (tmp_path / place / "kept.txt").write_text("kept")
    with run_folder(tmp_path):
        assert {each.name for each in tmp_path.rglob("*")} == {"model", "text", "kept.txt"}


def test_parts_share_a_folder_and_the_same_part_does_not(tmp_path) -> None:
    with Holder(tmp_path, 0, 2), shared_folder(tmp_path, (1, 2)) as folder:
        with folder.alone() as alone:
            assert not alone
        with pytest.raises(InputError, match="the same part, 0 of 2"), shared_folder(tmp_path, (0, 2)):
            raise AssertionError
    with shared_folder(tmp_path, (0, 2)) as folder, folder.alone() as alone:
        assert alone


def test_two_encoders_in_one_folder_are_one_clear_sentence(tmp_path) -> None:
    for name in "ab":
        Audio(torch.zeros(1, 64_000) + 0.1, 32_000).save(tmp_path / "music" / f"{name}.wav")
    recipe = tiny()
    save_codec(tmp_path / "codec", recipe.model.codec, build_codec(recipe.model.codec).state_dict())
    with Holder(tmp_path / "codes", 0, 1), pytest.raises(InputError, match="give each process its own part"):
        encode(recipe, tmp_path / "codes", tmp_path / "codec")
