"""The lists of takes show an owner's own, and nothing to who names no owner."""

import re
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


def test_the_other_takes_of_the_best_stand_beside_it(lists):
    history, best = lists.form.studio.history, lists.form.studio.history.get("ofme")
    for rank in (2, 3):
        facts = {"rank": rank, "scores": {"total": 3.0 - rank}}
        history.add(replace(best, id=f"no{rank}", created_at=0.5, facts=facts), b"s", b"p")
    history.add(replace(best, id="best", facts={"rank": 1, "others": ["no2", "no3", "gone"]}), b"s", b"p")
    shown = lists.results(["best"], play=False)
    assert re.findall(r'<article class="mg-take" data-take="(\w+)"', shown) == [
        "best",
        "no2",
        "no3",
    ]
    assert "<h3>Take, the best</h3>" in shown and "<h3>2nd best</h3>" in shown and "Score 1.00" in shown
    for each in ("no2", "no3"):
        assert f"page/takes/{each}.wav" in shown and f"page/takes/{each}.mp3" in shown
    rest = lists.history("me", 6, ["best"])
    assert 'data-take="ofme"' in rest and "no2" not in rest and "Show more" not in rest
    assert "2nd best</h3>" in lists.history("me", 6, [])


def test_who_names_no_owner_sees_nothing_where_takes_are_private(lists):
    assert "data-take" not in lists.history("", 6, []) and lists.own("") not in ("", "me")


def test_all_see_the_same_where_takes_are_shared(studio, form):
    assert TakeLists(form).own("me") == TakeLists(form).own("") == ""
