"""A model's hash is that of its files, read once; given sound has the hash of its samples."""

import json

import pytest
import torch

from musicgen.io import origin
from musicgen.io.audio import Audio
from musicgen.io.origin import Fingerprint, hash_of_sounds


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setattr(origin, "cache_folder", lambda: tmp_path / "cache")
    return tmp_path / "cache" / "weights.json"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "model"
    made.mkdir()
    (made / "model.safetensors").write_bytes(b"weights")
    (made / "config.json").write_text("{}")
    (made / "MODEL_CARD.md").write_text("words")
    return made


def test_the_hash_is_of_weights_and_settings_wherever_they_are(folder, tmp_path, cache):
    first = Fingerprint.of(folder).hash()
    assert len(first) == 64
    (folder / "MODEL_CARD.md").write_text("other words")
    assert Fingerprint.of(folder).hash() == first
    moved = folder.rename(tmp_path / "moved")
    assert Fingerprint.of(moved).hash() == first
    (moved / "config.json").write_text('{"a": 1}')
    assert Fingerprint.of(moved).hash() != first


def test_a_file_is_read_once(folder, cache, monkeypatch):
    first = Fingerprint.of(folder).hash()
    assert len(json.loads(cache.read_text())) == 2
    monkeypatch.setattr(origin.hashlib, "sha256", counted := Counted(origin.hashlib.sha256))
    assert Fingerprint.of(folder).hash() == first
    assert counted.calls == 1  # the hash over the hashes


class Counted:
    def __init__(self, real):
        self.real, self.calls = real, 0

    def __call__(self):
        self.calls += 1
        return self.real()


def test_weights_that_changed_since_they_were_loaded_have_no_hash(folder, cache):
    loaded = Fingerprint.of(folder)
    (folder / "model.safetensors").write_bytes(b"WEIGHTS!")
    assert loaded.hash() is None
    gone = Fingerprint.of(folder)
    (folder / "config.json").unlink()
    assert gone.hash() is None


@pytest.mark.parametrize("damage", ["", "[1]", '{"a": 1}', "\0"])
def test_a_damaged_cache_is_done_without(folder, cache, damage):
    first = Fingerprint.of(folder).hash()
    cache.write_text(damage)
    assert Fingerprint.of(folder).hash() == first


def test_a_cache_that_cannot_be_written_is_done_without(folder, tmp_path, cache):
    (tmp_path / "cache").write_text("a file where a folder should be")
    assert Fingerprint.of(folder).hash() == Fingerprint.of(folder).hash() is not None


def test_a_single_file_counts_with_its_codec(tmp_path, cache):
    for name, text in (("state_dict.bin", "a"), ("compression_state_dict.bin", "b"), ("other.bin", "c")):
        (tmp_path / name).write_text(text)
    files = Fingerprint.of(tmp_path / "state_dict.bin").files
    assert [name for name, _ in files] == ["compression_state_dict.bin", "state_dict.bin"]
    assert [name for name, _ in Fingerprint.of(tmp_path / "other.bin").files] == ["other.bin"]


def test_sound_is_hashed_by_its_samples():
    wave = torch.linspace(-1, 1, 100)
    one = hash_of_sounds([Audio(wave, 8000), None])
    assert one == hash_of_sounds([Audio(wave.numpy(), 8000), None])
    others = [
        hash_of_sounds([Audio(wave, 8001), None]),
        hash_of_sounds([Audio(wave[:99], 8000), None]),
        hash_of_sounds([None, Audio(wave, 8000)]),
        hash_of_sounds([torch.zeros(4, 100, dtype=torch.long), None]),
    ]
    assert len({one, *others}) == 5
    assert hash_of_sounds([None, None]) is None
