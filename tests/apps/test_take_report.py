"""Takes are reported as text or JSON and remembered; a history that fails costs no music."""

import json
from dataclasses import replace

import pytest
import torch

from musicgen.apps.take_report import TakeReport
from musicgen.engine.generation_run import GenerationResult
from musicgen.generation import GenerationParams
from musicgen.io import audio, loudness
from musicgen.io.audio import Audio
from musicgen.io.history import History
from musicgen.io.origin import Origin
from musicgen.plan import Plan

PARAMS = GenerationParams(prompt="x", seed=7, input_audio="data:audio/wav;base64,AAAA")
ORIGIN = Origin(model="tiny", license="MIT", device="cpu", dtype="float32")
TAKE = GenerationResult(
    Audio(0.25 * torch.ones(1, 3200), 32_000), 7, torch.zeros(4, 5), PARAMS, ("Quiet.",), Plan(bpm=96), ORIGIN
)


def test_json_is_one_line_with_all_that_is_known(tmp_path, capsys):
    report = TakeReport("chat", as_json=True, history=History(tmp_path / "h"))
    facts = report.taken(TAKE, tmp_path / "a.wav")
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line) == facts
    assert (facts["seed"], facts["seconds"], facts["model"], facts["plan"]) == (7, 0.1, "tiny", {"bpm": 96.0})
    assert facts["options"]["input_audio"] == "data:" and facts["warnings"] == ["Quiet."]
    (entry,) = History(tmp_path / "h").entries()
    assert (entry.id, entry.source, entry.tags, entry.path) == (
        facts["history"],
        "chat",
        TAKE.tags,
        tmp_path / "a.wav",
    )


def test_the_loudness_of_a_take_is_measured_once(tmp_path, capsys, monkeypatch):
    measured = []
    monkeypatch.setattr(audio, "report", lambda *given: measured.append(given) or loudness.report(*given))
    TakeReport().taken(TAKE, tmp_path / "a.wav")
    assert "LUFS" in capsys.readouterr().out and len(measured) == 1


def test_what_was_asked_and_not_measured_says_how_it_is(capsys):
    for options, scores, said in (
        ({"bpm": 96}, {}, True), ({"key": "C"}, {}, True), ({}, {}, False),
        ({"bpm": 96}, {"tempo_asked": 96.0, "tempo_measured": 95.2}, False),
    ):  # fmt: skip
        TakeReport().taken(replace(TAKE, params=replace(PARAMS, **options), scores=scores), None)
        text = capsys.readouterr().err
        assert ("not measured: --measure reports tempo and key" in text) == said
        assert ("measured: tempo asked 96.00, tempo measured 95.20" in text) == bool(scores)


def test_silence_is_json_too(capsys):
    silent = GenerationResult(Audio(torch.zeros(1, 32_000), 32_000), 7, torch.zeros(4, 5), PARAMS)
    TakeReport(as_json=True).taken(silent, None)
    facts = json.loads(capsys.readouterr().out, parse_constant=pytest.fail)
    assert (facts["loudness"], facts["peak"], facts["model"], facts["path"]) == (None, None, None, None)


def test_a_history_that_fails_is_said_once(tmp_path, capsys):
    (tmp_path / "file").touch()
    report = TakeReport(history=History(tmp_path / "file" / "h"))
    for _ in range(2):
        assert report.taken(TAKE, tmp_path / "a.wav")["history"] is None
    out, err = capsys.readouterr()
    assert err.count("cannot be used") == 1 and out.count("seed 7") == 2


def test_the_history_is_off_where_it_was_switched_off(monkeypatch, tmp_path):
    assert TakeReport.to_history("generate", "nano").history is None  # the suite switches it off
    monkeypatch.setenv("MUSICGEN_HISTORY", str(tmp_path / "h"))
    assert TakeReport.to_history("generate", "nano").history.path == tmp_path / "h"
    assert TakeReport.to_history("generate", "nano", history=False).history is None
