"""Machine code of int8: made without Numba, the same as by it, kept on disk, never used when out of date."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from musicgen.config import LMConfig
from musicgen.engine import cpu_pass, cpu_sound, cpu_step, int8_code, int8_numba
from musicgen.engine.int8_code import PASS, SEANET, Program
from musicgen.engine.int8_records import Code
from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import CacheSize
from musicgen.model.lm import LanguageModel, initialize

IMPORTED = re.compile(r"from musicgen\.engine\.(int8_\w+) import")
CODE = Code("forward", b"machine\ncode\n")

PROGRAMS = pytest.mark.parametrize("program", [PASS, SEANET], ids=lambda each: each.name)

WITHOUT_NUMBA = """
import sys
sys.modules["numba"] = None
from musicgen.engine.int8_code import PASS, SEANET, load
load(PASS), load(SEANET)
print("loaded", flush=True)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(int8_code.FOLDER, str(tmp_path))
    return tmp_path


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the machine code of both programs, as Numba makes it."""
    folder = tmp_path_factory.mktemp("code")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(int8_code.FOLDER, str(folder))
        for program in (PASS, SEANET):
            code, alone = int8_numba.machine_code(program.written(), program.arguments)
            assert alone
            assert int8_code.keep(program, code) == folder / int8_code.file_name(program)
    return folder


def test_what_was_kept_is_read_again(folder: Path) -> None:
    path = int8_code.keep(PASS, CODE)
    assert path is not None and path.parent == folder
    assert [each.name for each in folder.iterdir()] == [path.name]
    assert int8_code.read(path) == CODE


def test_a_process_without_numba_makes_machine_code_of_what_is_shipped_and_keeps_it(folder: Path) -> None:
    environment = {**os.environ, int8_code.FOLDER: str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_NUMBA], env=environment, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("loaded\n", 0), done.stderr
    for program in (PASS, SEANET):
        kept = int8_code.read(folder / int8_code.file_name(program))
        assert kept is not None and kept.name == program.function


@PROGRAMS
def test_what_is_shipped_was_made_from_these_sources(program: Program) -> None:
    first = program.shipped.read_text("utf-8").partition("\n")[0]
    assert first == f"; {int8_code.sources(program)}", (
        f"its sources have changed: `make int8` writes {program.shipped.name} anew"
    )


def test_what_is_shipped_computes_the_same_bits_as_what_numba_compiles(
    compiled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for program, module, result in ((PASS, cpu_pass, decoded), (SEANET, cpu_sound, recurred)):
        results = []
        for code in (
            int8_code.read(compiled / int8_code.file_name(program)),
            int8_code.fitted(program),
        ):
            assert code is not None
            function = int8_code._link(program, code)
            monkeypatch.setattr(module, "load", lambda _, function=function: function)
            results.append(result())
        assert torch.equal(*results) and bool(results[0].isfinite().all())


def recurred() -> torch.Tensor:
    """Outputs `[30, 2, 20]` of an LSTM's layer for two signals, and their ELU in both precisions."""
    math, generator = cpu_sound.ReducedMath(torch.float32), torch.Generator().manual_seed(1)
    lstm, signals = torch.nn.LSTM(20, 20), torch.randn(30, 2, 20, generator=generator)
    for each in lstm.parameters():
        torch.nn.init.uniform_(each, -1, 1, generator=generator)
    made = [math.recurrent(lstm)(signals, None)[0]]
    for kind in (torch.float32, torch.bfloat16):
        out = torch.empty_like(signals, dtype=kind)
        math.elu(signals.to(kind), 1.0, out)
        made.append(out.float())
    return torch.stack(made)


def decoded() -> torch.Tensor:
    """Logits `[3, K, V]` of three rows of a random model, after 70 codes."""
    config = LMConfig(
        width=60, heads=2, layers=2, ffn_width=75, codebooks=4, codebook_size=37, delays=(0, 1, 2, 3),
        cross_attention=False,
    )  # fmt: skip
    lm, generator = LanguageModel(config).eval(), torch.Generator().manual_seed(1)
    initialize(lm, generator)
    model, rows = cpu_step.Int8LanguageModel(lm, threads=1), torch.arange(3)
    cache = model.new_cache(CacheSize(rows=3, columns=80))
    for row in range(3):
        model.start(cache, row, Conditioning())
    codes = torch.randint(0, config.codebook_size, (3, config.codebooks, 70), generator=generator)
    model.extend(codes, cache, rows)
    return model.next_logits(codes[..., -1], cache, rows)


@pytest.mark.parametrize("content", ["", "; another digest\n", "{}\nno code of LLVM", None])
def test_what_is_shipped_and_does_not_fit_counts_as_none(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "int8_pass.ll"
    if content is not None:
        path.write_text(content.format(f"; {int8_code.sources(PASS)}"))
    assert int8_code.fitted(PASS, path) is None


def test_who_tells_numba_what_to_make_is_obeyed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUMBA_CPU_NAME", "generic")
    assert int8_code.fitted(PASS) is None


def test_machine_code_on_disk_is_not_compiled_again(compiled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never() -> None:
        raise AssertionError("compiled again")

    monkeypatch.setattr(int8_numba, "machine_code", never)
    monkeypatch.setattr(int8_code, "fitted", never)
    monkeypatch.setenv(int8_code.FOLDER, str(compiled))
    for program in (PASS, SEANET):
        assert int8_code.load.__wrapped__(program) is not None


@pytest.mark.parametrize("length", [0, 10, 70, -1])
def test_damaged_machine_code_counts_as_none(folder: Path, length: int) -> None:
    path = int8_code.keep(PASS, CODE)
    assert path is not None
    path.write_bytes(path.read_bytes()[:length])
    assert int8_code.read(path) is None
    assert int8_code.keep(PASS, CODE) == path and int8_code.read(path) == CODE


@PROGRAMS
def test_a_change_of_any_source_or_of_the_processor_is_another_file(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = {int8_code.file_name.__wrapped__(program)}
    monkeypatch.setattr(int8_code.binding, "get_host_cpu_name", lambda: "another")
    names.add(int8_code.file_name.__wrapped__(program))
    read, read_bytes = [], Path.read_bytes

    def changed(path: Path) -> bytes:
        read.append(path.stem)
        return read_bytes(path) + b"another"

    monkeypatch.setattr(Path, "read_bytes", changed)
    names.add(int8_code.file_name.__wrapped__(program))
    assert len(names) == 3
    imported = IMPORTED.findall(sources_of(program))
    assert set(read) == {program.module, "int8_code", *imported}


def sources_of(program: Program) -> str:
    """The text of the modules that a program is made from."""
    folder, names, text = Path(int8_code.__file__).parent, [program.module], ""
    while names:
        module = (folder / f"{names.pop()}.py").read_text("utf-8")
        names += [each for each in IMPORTED.findall(module) if each not in text]
        text += module
    return text


def test_beside_a_read_only_package_machine_code_goes_to_the_users_cache(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(int8_code.FOLDER, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "engine").write_text("a file, in which no folder can be made, by root either")
    monkeypatch.setattr(int8_code, "__file__", str(tmp_path / "engine" / "int8_code.py"))
    path = int8_code.keep(PASS, CODE)
    assert path is not None and path.parent == tmp_path / "cache" / "musicgen"


def test_where_no_folder_takes_machine_code_it_is_used_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(int8_code.FOLDER, str(tmp_path / "file" / "folder"))
    assert int8_code.keep(PASS, CODE) is None


def test_a_full_disk_leaves_nothing_behind(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert int8_code.keep(PASS, CODE) is None
    assert not list(folder.iterdir())
