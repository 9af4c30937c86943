"""Machine code that is kept on disk: used again, never when it is out of date, and never in the way."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from pathlib import Path

import numba
import pytest

from musicgen.engine import int8_numba

MODULE = """
from typing import NamedTuple
import numpy as np
from musicgen.engine.int8_numba import compiled

class {name}(NamedTuple):
    x: np.ndarray

@compiled
def total(pair):
    return pair.x.sum()

def call():
    return total({name}(np.ones(3)))
"""


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    """Compile and call a function of a class of this name, as another process would; returns "kept" or "made"."""
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(numba.config, "CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    def run(name: str) -> str:
        (tmp_path / "sums.py").write_text(MODULE.format(name=name))
        sys.modules.pop("sums", None)
        importlib.invalidate_caches()
        sums = importlib.import_module("sums")
        assert sums.call() == 3
        del sys.modules["sums"]
        return "kept" if sum(sums.total.stats.cache_hits.values()) else "made"

    return run


def test_where_no_folder_takes_the_machine_code_it_is_compiled_each_time() -> None:
    names: dict[str, object] = {}
    exec("def successor(x):\n    return x + 1", names)  # comes from no file, so there is no folder for it
    assert int8_numba.compiled(names["successor"])(1) == 2


def test_machine_code_is_used_again_and_made_anew_when_any_source_has_changed(
    run: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [run("Pair"), run("Pair")] == ["made", "kept"]
    monkeypatch.setattr(int8_numba, "_sources", lambda: "of another version")
    assert [run("Pair"), run("Pair")] == ["made", "kept"]


def test_machine_code_of_a_class_that_was_renamed_is_no_error(run: Callable[[str], str]) -> None:
    """Numba reads the class's name before it finds that the file has changed."""
    assert [run("Pair"), run("Couple"), run("Couple")] == ["made", "made", "kept"]


@pytest.mark.parametrize("suffix", [".nbi", ".nbc"])
def test_damaged_machine_code_is_no_error(run: Callable[[str], str], tmp_path: Path, suffix: str) -> None:
    assert run("Pair") == "made"
    (file,) = (tmp_path / "cache").rglob(f"*{suffix}")
    file.write_bytes(file.read_bytes()[:40])
    assert [run("Pair"), run("Pair")] == ["made", "kept"]


def test_a_cache_that_cannot_be_written_is_no_error(
    run: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("numba.core.caching.IndexDataCacheFile.save", full)
    assert [run("Pair"), run("Pair")] == ["made", "made"]


def test_all_sources_of_the_pass_count() -> None:
    names = {each.stem for each in Path(int8_numba.__file__).parent.glob("int8_*.py")}
    assert {"int8_numba", "int8_vectors", "int8_kernel", "int8_weights"} == names
    assert len(int8_numba._sources()) == 64
