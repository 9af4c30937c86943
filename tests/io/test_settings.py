"""Settings of other programs are read strictly, safely and within bounds."""

import pytest

from musicgen.errors import ConfigError
from musicgen.io.settings import Settings


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a: [", "is not YAML"),
        ("[" * 10**5 + "]" * 10**5, "is not YAML"),
        ("a: " + "9" * 5000, "is not YAML"),
        ("a: 2001-99-99", "is not YAML"),
        ("!!python/object/apply:os.system ['x']", "is not YAML"),
        ("a0: &a0 {x: 1, y: 2}\n" + "\n".join(
            f"a{i}: &a{i} {{<<: [{', '.join(['*a' + str(i - 1)] * 10)}]}}" for i in range(1, 12)),
         "is not YAML|lacks a"),
        ("- 3", "holds no settings"),
        ("x" * 2**21, "at most"),
        ("a: ${b}\nb: ${a}", "refers to itself"),
    ],
    ids=["broken", "deep", "digits", "date", "code", "merges", "list", "long", "circle"],
)  # fmt: skip
def test_yaml_is_read_safely_and_in_bounds(text, sentence):
    with pytest.raises(ConfigError, match=sentence):
        Settings.from_yaml(text, "xp.cfg").get("a")


def test_settings_follow_references_and_are_typed():
    cfg = Settings.from_yaml("a: {b: '${c.d}'}\nc: {d: 3.0}", "xp.cfg")
    assert cfg.read("a.b", int) == 3 and cfg.read("x.y", int, 4) == 4
    with pytest.raises(ConfigError, match=r"^xp\.cfg lacks x\.y"):
        cfg.get("x.y")
    with pytest.raises(ConfigError, match=r"^xp\.cfg: a must be a whole number, got \{'b'"):
        cfg.read("a", int)


def test_a_setting_that_cannot_be_built_is_refused_by_its_path():
    cfg = Settings({"lm": {"norm": "rms", "bias": False}}, "xp.cfg")
    cfg.expect("lm.bias", False, True)
    cfg.expect("lm.absent", "layer_norm", "layer_norm")
    with pytest.raises(ConfigError, match=r"^xp\.cfg: lm\.norm must be 'layer_norm', got 'rms'"):
        cfg.expect("lm.norm", "layer_norm", "layer_norm")


def test_missing_settings_take_the_default_and_only_whole_references_are_followed():
    cfg = Settings({"a": 1, "b": "${ a }", "c": "${a} of it", "d": "${nothing}"}, "xp.cfg")
    assert cfg.get("a.b.c", None) is None and cfg.get("b") == 1
    assert cfg.get("c") == "${a} of it"
    assert cfg.get("d", 5) == 5
