"""Data and caches are where the system has them."""

from pathlib import Path

from musicgen.io import user_folders
from musicgen.io.user_folders import cache_folder, data_folder


def test_linux_has_the_folders_of_xdg(monkeypatch):
    monkeypatch.setattr(user_folders.sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    monkeypatch.setenv("XDG_CACHE_HOME", "/cache")
    assert (data_folder(), cache_folder()) == (Path("/data/musicgen"), Path("/cache/musicgen"))
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert data_folder() == Path.home() / ".local/share/musicgen"
    assert cache_folder() == Path.home() / ".cache/musicgen"


def test_a_mac_has_its_library(monkeypatch):
    monkeypatch.setattr(user_folders.sys, "platform", "darwin")
    assert data_folder() == Path.home() / "Library/Application Support/musicgen"
    assert cache_folder() == Path.home() / "Library/Caches/musicgen"
