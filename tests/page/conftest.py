"""A studio of a tiny model, and takes that it made."""

import pytest

from musicgen.page import measured
from musicgen.page.history import History
from musicgen.page.maker import LocalMaker
from musicgen.page.run import form_of
from musicgen.page.settings import PageSettings
from musicgen.page.studio import Studio
from page_takes import wait


@pytest.fixture(scope="module")
def no_tempo():
    """Takes are measured as if librosa were not installed: its first use takes long, and has tests of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(measured, "missing", lambda *_: "The measured tempo is left out.")
        yield


@pytest.fixture(scope="module")
def studio(tmp_path_factory, tiny_model, no_tempo):
    settings = PageSettings(data_dir=tmp_path_factory.mktemp("page"), max_duration=20.0)
    history = History(settings.data_dir)
    made = Studio(LocalMaker((str(tiny_model),)), history, settings)
    yield made
    made.close()
    history.close()


@pytest.fixture(scope="module")
def form(studio):
    return form_of(studio)


@pytest.fixture(scope="module")
def take(studio, form):
    """A finished take of one second."""
    found = form.begin("", {"prompt": "slow <b>piano</b>", "duration": 1.2, "seed": "7"}, 1)
    assert not found.problems
    wait(studio, found.ids)
    return studio.history.get(found.ids[0])
