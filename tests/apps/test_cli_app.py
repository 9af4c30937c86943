"""`musicgen app` reads its options, and says in one sentence what cannot be."""

import inspect
from dataclasses import fields

import pytest

from musicgen import extras
from musicgen.apps import cli_app
from musicgen.apps.cli import run
from musicgen.page.settings import PageSettings

NOT_OPTIONS = {"max_prompt", "max_upload"}  # bounds for the safety of a page, which nobody has to choose


def test_every_setting_is_an_option():
    options = set(inspect.signature(cli_app.app_page).parameters)
    assert {each.name for each in fields(PageSettings)} - NOT_OPTIONS <= options


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--model", "nanno"], "did you mean nano?"),
        (["--port", "70000"], "--port must be between 0 and 65535, got 70000."),
        (["--max-variations", "0"], "--max-variations must be between 1 and 16, got 0."),
    ],
)
def test_what_cannot_be_is_one_sentence(arguments, sentence, capsys):
    pytest.importorskip("gradio", reason="gradio is not installed: it comes with the extra app")
    assert run(["app", *arguments]) == 2
    said = capsys.readouterr().err
    assert sentence in said and said.count("\n") == 1


def test_without_gradio_the_extra_is_named(monkeypatch, capsys):
    real = extras.find_spec
    monkeypatch.setattr(extras, "find_spec", lambda name: None if name == "gradio" else real(name))
    assert run(["app"]) == 2
    assert (
        "needs gradio, which is not installed: run `pip install 'musicgen-engine[app]'`."
        in capsys.readouterr().err
    )


def test_the_options_reach_the_page(monkeypatch, tmp_path):
    pytest.importorskip("gradio", reason="gradio is not installed: it comes with the extra app")
    from musicgen.page import run as page_run

    seen = []
    monkeypatch.setattr(page_run, "run", lambda *given: seen.append(given))
    options = ["--model", "nano", "--port", "0", "--data-dir", str(tmp_path), "--private", "--offline"]
    assert run(["app", *options]) == 0
    ((settings, maker, _, _),) = seen
    assert settings.private_takes and settings.data_dir == tmp_path and settings.port == 0
    assert maker.names == ("nano",)
