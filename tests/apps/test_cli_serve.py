"""`musicgen serve` hands every option and variable to the server, and names the extra that is missing."""

import inspect
from dataclasses import fields
from pathlib import Path

import pytest

from musicgen import extras
from musicgen.apps import cli_serve
from musicgen.apps.cli import run
from musicgen.serve.settings import _VARIABLES, ServeSettings

# Bounds for the safety of a server, which nobody has to choose.
NOT_OPTIONS = {"max_prompt", "max_body", "body_seconds", "max_streams", "save_seconds", "ready_file"}


@pytest.fixture
def served(monkeypatch):
    """The settings of the servers that would have run."""
    pytest.importorskip("fastapi", reason="fastapi is not installed: it comes with the extra serve")
    from musicgen.serve import run as serve_run

    seen: list[ServeSettings] = []
    monkeypatch.setattr(serve_run, "serve", lambda settings, *_: seen.append(settings))
    for variable in _VARIABLES:
        monkeypatch.delenv(variable, raising=False)
    return seen


def test_every_setting_is_an_option_or_a_variable_of_cog():
    options = set(inspect.signature(cli_serve.serve).parameters)
    variables = {name for name, _ in _VARIABLES.values()}
    assert {each.name for each in fields(ServeSettings)} - NOT_OPTIONS <= options | variables
    assert not NOT_OPTIONS & (options | variables)


def test_the_options_reach_the_server(served, tiny_model, tmp_path):
    words = {
        "--host": "0.0.0.0", "--port": 0, "--model": tiny_model, "--max-takes": 3, "--max-waiting": 5,
        "--max-waiting-per-client": 2, "--max-duration": 20, "--data-dir": tmp_path, "--keep-hours": 2,
        "--keep-gigabytes": 0.5, "--grace-seconds": 1, "--token": "secret", "--cors-origin": "https://a.example",
        "--public-url": "https://b.example", "--upload-url": "https://c.example", "--weights-dir": tmp_path,
        "--device": "cpu", "--dtype": "float32",
    }  # fmt: skip
    given = [str(each) for pair in words.items() for each in pair]
    assert run(["serve", *given, "--cors-origin", "https://d.example", "--offline", "--no-tags"]) == 0
    (settings,) = served
    assert settings == ServeSettings(
        host="0.0.0.0", port=0, models=(str(tiny_model),), max_takes=3, max_waiting=5, max_waiting_per_client=2,
        max_duration=20.0, data_dir=Path(tmp_path), keep_hours=2.0, keep_gigabytes=0.5, grace_seconds=1.0,
        token="secret", cors_origins=("https://a.example", "https://d.example"), public_url="https://b.example",
        upload_url="https://c.example", weights_dir=Path(tmp_path), offline=True, device="cpu", dtype="float32",
        tags=False,
    )  # fmt: skip


def test_an_option_comes_before_its_variable(served, tiny_model, monkeypatch):
    monkeypatch.setenv("PORT", "7000")
    monkeypatch.setenv("MUSICGEN_TOKEN", "of the environment")
    assert run(["serve", "--model", str(tiny_model)]) == 0
    assert run(["serve", "--model", str(tiny_model), "--port", "0", "--token", "typed"]) == 0
    assert [(each.port, each.token) for each in served] == [(7000, "of the environment"), (0, "typed")]


def test_without_fastapi_the_extra_is_named(monkeypatch, capsys):
    real = extras.find_spec
    monkeypatch.setattr(extras, "find_spec", lambda name: None if name == "fastapi" else real(name))
    assert run(["serve"]) == 2
    said = capsys.readouterr().err
    assert "'musicgen-engine[serve]'" in said and said.count("\n") == 1
