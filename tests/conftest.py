"""Fixtures of the whole suite: one thread, no network, and seeded tiny models in our own format."""

from __future__ import annotations

import os
import zlib
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ["MUSICGEN_HISTORY"] = "off"

import pytest
import torch

import golden_data
from tiny_models import build_tiny

torch.set_num_threads(1)


@pytest.fixture(autouse=True)
def independent_of_order(request):
    """Every test begins with random numbers of its own and one thread, whatever ran before it."""
    torch.manual_seed(zlib.crc32(request.node.nodeid.encode()))
    yield
    torch.set_num_threads(1)


@pytest.fixture(autouse=True, scope="session")
def cache_of_hashes(tmp_path_factory):
    """Hashes of weights are not kept in the user's cache folder."""
    from musicgen.io import origin

    folder = tmp_path_factory.mktemp("cache")
    origin.cache_folder = lambda: folder


@pytest.fixture
def demucs(monkeypatch):
    """As if Demucs and its weights were here: each stem is a share of the mix."""
    from musicgen.io import separation

    def split(wav):
        return torch.stack([share * wav for share in (0.4, 0.3, 0.2, 0.1)], dim=1)

    stems = ("drums", "bass", "other", "vocals")
    monkeypatch.setattr(separation, "reason_missing", lambda **_: None)
    monkeypatch.setattr(separation, "find", lambda *_, **__: (separation.Separator(split, stems), None))
    return stems


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory) -> Path:
    """A folder with a random model of nano's kind: text and melody before the codes, one EnCodec channel."""
    return build_tiny(tmp_path_factory.mktemp("models") / "tiny")


@pytest.fixture(scope="session")
def tiny_stereo(tmp_path_factory) -> Path:
    """A folder with a random stereo model that attends to its text by cross-attention."""
    return build_tiny(tmp_path_factory.mktemp("models") / "tiny-stereo", stereo=True)


@pytest.fixture(scope="session")
def tiny_style(tmp_path_factory) -> Path:
    """A folder with a random style model whose features are the codec's own codes."""
    return build_tiny(tmp_path_factory.mktemp("models") / "tiny-style", style=True)


@pytest.fixture(scope="session")
def tiny_clock(tmp_path_factory) -> Path:
    """A folder with a random model that follows tempo, key and chords."""
    return build_tiny(tmp_path_factory.mktemp("models") / "tiny-clock", clock=True)


@pytest.fixture(scope="session")
def tone(tmp_path_factory) -> Path:
    """Three seconds of a rising stereo tone at 44.1 kHz."""
    from musicgen.io.audio import Audio

    time = torch.arange(3 * 44_100) / 44_100
    wave = 0.4 * torch.sin(2 * torch.pi * (220 * time + 60 * time**2))
    return Audio(torch.stack([wave, wave.flip(0)]), 44_100).save(
        tmp_path_factory.mktemp("sounds") / "tone.wav"
    )


def pytest_terminal_summary(terminalreporter) -> None:
    """How near the golden data came, by case."""
    if golden_data.LARGEST:
        terminalreporter.write_line("golden case       tensors  largest error")
        for case, (count, error) in sorted(golden_data.LARGEST.items()):
            terminalreporter.write_line(f"{case:<16} {count:>8}  {error:.1e}")
