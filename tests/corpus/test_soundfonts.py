from __future__ import annotations

import os
from pathlib import Path

import pytest

from musicgen.corpus import soundfonts
from musicgen.corpus.soundfonts import ENVIRONMENT, find_soundfonts
from musicgen.errors import CorpusError


def test_the_environment_names_files_and_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("b.sf2", "a.sf3", "notes.txt"):
        (tmp_path / name).touch()
    monkeypatch.setenv(ENVIRONMENT, os.pathsep.join((str(tmp_path), str(tmp_path / "b.sf2"))))
    assert [path.name for path in find_soundfonts()] == ["a.sf3", "b.sf2", "b.sf2"]


def test_a_wrong_name_in_the_environment_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(ENVIRONMENT, str(tmp_path / "gone.sf2"))
    with pytest.raises(CorpusError, match=r"gone\.sf2, where there is no"):
        find_soundfonts()


def test_the_cache_is_searched_and_without_a_soundfont_the_error_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(ENVIRONMENT, raising=False)
    monkeypatch.setattr(soundfonts, "_SYSTEM", ())
    monkeypatch.setattr(soundfonts, "CACHE", tmp_path)
    with pytest.raises(CorpusError, match=r"apt install fluid-soundfont-gm .* or .*make soundfonts"):
        find_soundfonts()
    unpacked = tmp_path / "usr/share/sounds/sf2"
    unpacked.mkdir(parents=True)
    (unpacked / "FluidR3_GM.sf2").touch()
    assert find_soundfonts() == ((unpacked / "FluidR3_GM.sf2").resolve(),)
