"""Files made from GenerationParams are current, and say what the page says."""

import inspect
import json
import sys
from dataclasses import fields
from pathlib import Path

import yaml

from musicgen.apps import schema
from musicgen.apps.cli import app, run
from musicgen.apps.options import flag
from musicgen.generation import GenerationParams
from musicgen.presets import MODELS

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parents[2]
PAGE_MODELS = ("stereo-melody-large", "stereo-large", "melody-large", "large")
PAGE = {  # the fifteen inputs of the meta/musicgen page: type, default, constraint
    "model_version": (
        "string",
        "stereo-melody-large",
        ("stereo-melody-large", "stereo-large", "melody-large", "large"),
    ),
    "prompt": ("string", None, None),
    "input_audio": ("string", None, None),
    "duration": ("integer", 8, None),
    "continuation": ("boolean", False, None),
    "continuation_start": ("integer", 0, 0),
    "continuation_end": ("integer", None, 0),
    "multi_band_diffusion": ("boolean", False, None),
    "normalization_strategy": ("string", "loudness", ("loudness", "clip", "peak", "rms")),
    "top_k": ("integer", 250, None),
    "top_p": ("number", 0.0, None),
    "temperature": ("number", 1.0, None),
    "classifier_free_guidance": ("integer", 3, None),
    "output_format": ("string", "wav", ("wav", "mp3")),
    "seed": ("integer", None, None),
}
# Where ours says more than the page does. Everything else is equal.
WIDER_TYPES = {"duration", "continuation_start", "continuation_end", "classifier_free_guidance"}  # number
OTHER_DEFAULTS = {"model_version": "nano"}
BOUNDS = {  # the page has none but 0 for the two times; -1 means the end, as its text says
    "duration": (0.02, 3600),
    "continuation_start": (0, None), "continuation_end": (-1, None), "top_k": (0, None),
    "top_p": (0, 1), "temperature": (0, 100), "classifier_free_guidance": (0, 100), "seed": (-1, 2**63 - 1),
}  # fmt: skip


def compare_with_page(document: dict) -> None:
    """Every input of the page in its order, with type, default and choices, but for what is listed above."""
    schemas = document["components"]["schemas"]
    ordered = sorted(schemas["Input"]["properties"].items(), key=lambda item: item[1]["x-order"])
    assert [name for name, _ in ordered[: len(PAGE)]] == list(PAGE)
    assert "required" not in schemas["Input"]
    for name, entry in ordered[: len(PAGE)]:
        kind, default, limit = PAGE[name]
        full = entry | (schemas[name] if "allOf" in entry else {})
        nullable = isinstance(full["type"], list)
        got = full["type"][0] if nullable else full["type"]
        assert got == ("number" if name in WIDER_TYPES else kind), name
        assert entry.get("default") == OTHER_DEFAULTS.get(name, default), name
        assert nullable == (default is None) == entry.get("nullable", False), name
        if isinstance(limit, tuple):
            assert set(limit) <= set(full["enum"]), name
        assert (entry.get("minimum"), entry.get("maximum")) == BOUNDS.get(name, (None, None)), name
    assert schemas["Input"]["properties"]["input_audio"]["format"] == "uri"
    assert schemas["model_version"]["enum"] == list(MODELS)


def test_generated_files_are_current():
    assert schema.stale(ROOT, app) == [], "run `musicgen schema`"


def test_schema_has_the_inputs_of_the_page():
    compare_with_page(schema.openapi())


def test_every_entry_point_has_every_option():
    names = [each.name for each in fields(GenerationParams)]
    properties = schema.openapi()["components"]["schemas"]["Input"]["properties"]
    assert list(properties) == names
    assert [properties[name]["x-order"] for name in names] == list(range(len(names)))
    manual = (ROOT / "docs/cli.md").read_text()
    section = manual[manual.index("## musicgen generate") : manual.index("## musicgen models")]
    assert [name for name in names if f"`{flag(name)} " not in section] == []
    predictor = (ROOT / "predict.py").read_text()
    assert [name for name in names if f"        {name}: " not in predictor] == []
    parameters = inspect.signature(__import__("musicgen").MusicGen.generate).parameters
    assert [name for name in names if name not in {*parameters, "model_version"}] == []


def test_predictor_is_valid_python():
    compile((ROOT / "predict.py").read_text(), "predict.py", "exec")


def test_cog_installs_what_the_package_needs():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["style"]
    assert yaml.safe_load((ROOT / "cog.yaml").read_text())["build"]["python_packages"] == wanted


def test_schema_command_writes_and_checks(tmp_path, capsys):
    assert run(["schema", "--root", str(tmp_path)]) == 2
    (tmp_path / "cog.yaml").touch()
    assert run(["schema", "--root", str(tmp_path), "--check"]) == 1
    assert run(["schema", "--root", str(tmp_path)]) == 0
    assert json.loads((tmp_path / schema.SCHEMA).read_text()) == schema.openapi()
    assert run(["schema", "--root", str(tmp_path), "--check"]) == 0
    assert "current" in capsys.readouterr().out
