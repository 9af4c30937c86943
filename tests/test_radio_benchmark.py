"""The benchmark of music without an end, on a small model: what it counts is true; its times are for its users."""

import sys
from importlib import util
from pathlib import Path

from musicgen import MusicGen

ROOT = Path(__file__).parents[1]


def test_the_parts_of_a_radio_and_what_is_heard_of_a_change(tiny_model, monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "benchmarks")
    spec = util.spec_from_file_location("radio_benchmark", ROOT / "benchmarks/radio.py")
    radio = util.module_from_spec(spec)
    sys.modules[spec.name] = radio  # dataclasses look their module up
    spec.loader.exec_module(radio)
    model = MusicGen.from_pretrained(tiny_model)
    parts = list(radio.goes_on(model, 2.0, 1.0, every=0.5))
    assert [round(each.seconds) for each in parts] == [1, 2] and all(each.step_ms > 0 for each in parts)
    found = radio.heard(model, 3, before=0.5, after=0.6)
    assert 0 <= found.differs <= found.half and found.processor > 0
