"""The models of a server have names and versions, and loading that fails is told to those who ask."""

import time

import pytest

from live_server import app_client
from musicgen.errors import InputError
from musicgen.serve.models import Models, shown_name
from musicgen.serve.settings import ServeSettings


def test_a_model_that_is_a_folder_is_called_by_its_name(tiny_model):
    assert shown_name(str(tiny_model)) == "tiny" and shown_name("nano") == "nano"


def test_two_models_of_one_name_are_refused(tmp_path):
    folders = [tmp_path / name for name in ("a/nano", "b/nano", "small")]
    for folder in folders:
        folder.mkdir(parents=True)
    for first in ("nano", str(folders[0])):
        with pytest.raises(InputError, match=r"a name of its own, .* are nano, nano"):
            Models(ServeSettings(models=(first, str(folders[1]))))
    assert Models(ServeSettings(models=(str(folders[1]), str(folders[2])))).names == ("nano", "small")


def test_loading_that_fails_or_takes_too_long_is_told(tmp_path):
    models = Models(ServeSettings(models=(str(tmp_path / "nothing"),), offline=True))
    models.load()
    assert not models.wait(60) and models.setup.status == "failed" and models.setup.logs
    slow = Models(ServeSettings(setup_seconds=0.5))
    slow.give_up()
    assert slow.setup.status == "failed" and "COG_SETUP_TIMEOUT" in slow.setup.logs
    assert slow.setup.completed_at <= time.time()


def test_a_server_whose_model_is_broken_says_so_and_takes_nothing(tmp_path):
    broken = tmp_path / "broken"
    broken.mkdir()
    with app_client(ServeSettings(data_dir=tmp_path / "data", models=(str(broken),), offline=True)) as (
        parts,
        client,
    ):
        assert not parts.models.wait(60)
        health = client.get("/health-check").json()
        assert health["status"] == "SETUP_FAILED" and health["setup"]["status"] == "failed"
        assert health["setup"]["logs"] and health["setup"]["completed_at"]
        assert client.post("/predictions", json={"input": {"prompt": "x"}}).status_code == 503
        assert client.post("/generate", json={"prompt": "x"}).headers["retry-after"] == "5"


def test_a_model_is_found_by_version_and_by_every_name(live):
    models = live.parts.models
    assert models.named(models.version("tiny")) == models.named("facebook/musicgen-tiny") == "tiny"
    assert models.named("meta/musicgen") is None and models.version("other") == "0" * 64
