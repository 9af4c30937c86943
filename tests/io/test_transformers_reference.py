"""transformers is an extra: music and conversion do without it, and what needs it says which extra brings it."""

import json
import subprocess
import sys

import pytest

import tiny_models
from musicgen.errors import CheckpointError, MissingExtraError
from musicgen.io import mert, transformers_reference

WITHOUT = """
import sys
sys.modules["transformers"] = None  # importing it fails now
from pathlib import Path
from musicgen import MusicGen
from musicgen.io import checkpoint
sound = MusicGen.from_pretrained("nano", device="cpu").generate("calm piano", duration=0.2, seed=1)
folder, made = Path(sys.argv[1]), Path(sys.argv[2])
for to in ("transformers", "audiocraft", "musicgen"):
    folder = checkpoint.convert(folder, made / to, to)
checkpoint.load(folder)
"""


def test_music_and_conversion_do_without_transformers(tiny_stereo, tmp_path):
    subprocess.run([sys.executable, "-c", WITHOUT, str(tiny_stereo), str(tmp_path)], check=True)
    assert (
        json.loads((tmp_path / "transformers" / "config.json").read_text())["text_encoder"]["d_model"] == 16
    )


def test_what_needs_transformers_names_its_extra(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "transformers", None)
    with pytest.raises(MissingExtraError, match=r"musicgen-engine\[verify\]"):
        transformers_reference.TransformersReference(tmp_path, tiny_models.config("text"))
    with pytest.raises(MissingExtraError, match=r"musicgen-engine\[style\]"):
        mert.check_installed()


def test_a_folder_that_transformers_cannot_load_is_one_sentence(tmp_path):
    with pytest.raises(CheckpointError, match="transformers cannot load") as caught:
        transformers_reference.TransformersReference(tmp_path, tiny_models.config("text"))
    assert "\n" not in str(caught.value)
