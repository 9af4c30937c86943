"""Cards show a take with its facts, actions and files; no text of a user becomes markup."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from types import SimpleNamespace

from musicgen.generation import GenerationParams
from musicgen.page import cards
from musicgen.page.studio import Making

VOID = {"img", "rect", "path", "line", "br"}


class Balanced(HTMLParser):
    """Fails for tags that are not closed in their order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def making(state="making", **more) -> Making:
    params = GenerationParams(prompt="<script>alert(1)</script>", seed=5)
    return Making("abc", "", params, 1, 2, 0.0, state=state, **more)


def test_a_finished_take_has_facts_actions_and_files(take, form):
    card = cards.finished(take, form.limits, melody=True, title="Take", in_history=True)
    Balanced(card)
    assert set(re.findall(r'data-action="(\w+)"', card)) == {
        "again",
        "extend",
        "melody",
        "settings",
        "part",
        "remove",
    }
    for name in ("wav", "mp3", "flac", "ogg"):
        assert f'href="page/takes/{take.id}.{name}" download="slow-b-piano-b-7.{name}"' in card
    assert "seed 7" in card and "LUFS" in card and "<b>" not in card
    assert "melody" not in cards.finished(take, form.limits, melody=False, title="Take")


def test_what_cannot_be_had_is_crossed_out_with_its_reason(take, form):
    why = {"stems": "This needs <demucs>.", "zip": None}
    card = cards.finished(take, form.limits, melody=True, title="Take", companions=why)
    Balanced(card)
    assert "<s>stems</s><em>This needs &lt;demucs&gt;.</em>" in card and f"{take.id}.stems" not in card
    assert 'tabindex="0"' in card and f'href="page/takes/{take.id}.zip"' in card


def test_codes_that_are_not_kept_are_crossed_out(take, form):
    card = cards.finished(take, form.limits, melody=True, title="Take", has_codes=False)
    Balanced(card)
    assert "<s>codes</s>" in card and f"{take.id}.mgtake" not in card


def test_a_plan_is_told_in_words_and_not_too_many(take, form):
    plan = (
        '{"bpm": 92.0, "metre": "4/4", "key": "A minor", "chords": "Am F C G Am F C G Am F", "ending": true}'
    )
    card = cards.finished(replace(take, plan=plan), form.limits, melody=True, title="Take")
    assert "Asked for: 92 bpm, 4/4, A minor, chords Am F C G Am F C G …, with an ending" in card


def test_scores_are_told_and_the_rank_of_a_take(take, form):
    facts = {**take.facts, "scores": {"total": 1.5, "text": 0.5, "key_asked": "<C>"}, "rank": 2}
    card = cards.finished(replace(take, facts=facts), form.limits, melody=True, title="Take")
    Balanced(card)
    assert "<summary>Score 1.50</summary><p>total 1.50, text 0.50, key asked &lt;C&gt;</p>" in card
    assert cards.when(replace(take, facts=facts)) == f"{cards.when(take)}, 2nd best"
    facts["scores"] = {"key_asked": "C major", "key_measured": "G major"}
    assert "<summary>Measured</summary><p>key asked C major, key measured G major</p>" in cards.finished(
        replace(take, facts=facts), form.limits, melody=True, title="Take"
    )
    assert "mg-scores" not in cards.finished(take, form.limits, melody=True, title="Take")


def test_a_take_in_progress_plays_along_once(take):
    first, second = cards.live(making(), play=True), cards.live(making(), play=False)
    for card in (first, second):
        Balanced(card)
        assert "<script" not in card and "page/live/abc.mp3" in card
    assert " autoplay " in first and "autoplay" not in second
    assert "<audio" not in cards.live(making("loading"), play=True)


def test_a_failure_is_a_sentence():
    card = cards.live(making("failed", error="Out of <luck>."), play=True)
    assert "Out of &lt;luck&gt;." in card and 'role="alert"' in card
    assert "Stopped before there was any sound." in cards.live(making("empty"), play=False)


def test_the_status_counts():
    job = SimpleNamespace(progress=lambda: (30, 120))
    assert 'aria-valuenow="25"' in cards.status([making(job=job)])
    assert "Loading nano" in cards.status([making("loading")])
    ended = [making("done", ended_at=1.0), making("failed", ended_at=1.0, error="x")]
    assert "1 take made, 1 failed." in cards.status(ended)
    assert cards.status([]) == ""


def test_lists_of_cards():
    assert cards.grid([], "Nothing <yet>.") == '<p class="mg-none">Nothing &lt;yet&gt;.</p>'
    assert cards.more(0) == "" and "(3)" in cards.more(3)
