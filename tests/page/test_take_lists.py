"""The lists of takes show an owner's own, and nothing to who names no owner."""

from dataclasses import replace

import pytest

pytest.importorskip("gradio", reason="gradio is not installed: it comes with the extra app")

from musicgen.page.form import Form
from musicgen.page.history import History, SavedTake
from musicgen.page.studio import Studio
from musicgen.page.take_lists import TakeLists


@pytest.fixture
def lists(studio, form, tmp_path):
    """Lists of a page where takes are private, over a history that was shared before."""
    history = History(tmp_path)
    options = {"model_version": form.limits.models[0], "prompt": "x"}
    for owner in ("", "me"):
        history.add(
            SavedTake(id=f"of{owner or 'all'}", owner=owner, created_at=1.0, options=options), b"s", b"p"
        )
    private = Studio(studio.maker, history, replace(studio.settings, private=True))
    yield TakeLists(Form(private, form.limits))
    history.close()


def test_each_owner_sees_his_own(lists):
    assert 'data-take="ofme"' in lists.history("me", 6, [])
    assert "ofall" not in lists.history("me", 6, []) and "data-take" not in lists.history("other", 6, [])


def test_who_names_no_owner_sees_nothing_where_takes_are_private(lists):
    assert "data-take" not in lists.history("", 6, []) and lists.own("") not in ("", "me")


def test_all_see_the_same_where_takes_are_shared(studio, form):
    assert TakeLists(form).own("me") == TakeLists(form).own("") == ""
