"""The page in a real browser: music is made, heard, continued, changed, and found again."""

import re

import pytest

pytest.importorskip("playwright", reason="playwright is not installed: `make setup` brings it")
pytest.importorskip("gradio", reason="gradio is not installed: it comes with the extra app")
from musicgen.io.audio import read
from musicgen.io.notes import Notes
from musicgen.io.take import Take
from page_in_browser import (
    MADE,
    MARKS,
    PROMPT,
    made,
    make,
    only_changed,
    opened,
    picture,
    wait_for_words,
)  # fmt: skip

pytestmark = MARKS


def test_music_is_made_and_heard(page, first):
    card = f'#mg-takes [data-take="{first[0]}"]'
    text = page.inner_text(card)
    assert "seed" in text and "LUFS" in text and "bpm" in text
    assert re.search(r"\b[A-G][#b]? (major|minor)\b|no key heard", text)
    assert page.get_attribute(f"{card} img", "src").endswith(".png")
    assert page.locator(f"{card} .mg-wave path").get_attribute("d")
    tops = page.eval_on_selector_all(
        "#mg-takes .mg-take", "(cards) => cards.map((card) => card.getBoundingClientRect().top)"
    )
    assert len(tops) == 2 and tops[0] == tops[1], "variations are side by side"
    player = f"{card} audio[data-kind=file]"
    page.wait_for_selector(player)
    page.wait_for_function(
        "(audio) => audio.duration > 2.9 && audio.duration < 3.1", arg=page.query_selector(player)
    )
    page.eval_on_selector(
        player, "(audio) => { audio.muted = true; audio.currentTime = 0; return audio.play(); }"
    )
    page.wait_for_function("(audio) => audio.currentTime > 0.5", arg=page.query_selector(player))
    page.wait_for_function(
        "(selector) => document.querySelector(selector).style.opacity == 1", arg=f"{card} .mg-head"
    )
    cut_off = (
        "[...document.querySelectorAll('.mg-files')].some((each) => each.scrollWidth > each.clientWidth)"
    )
    assert not page.evaluate(cut_off), "every kind of file can be reached"
    picture(page, "desk")
    for kind in ("wav", "mp3", "flac", "ogg"):
        with page.expect_download() as download:
            page.locator(f"{card} .mg-files a", has_text=re.compile(f"^{kind}$")).click()
        assert download.value.suggested_filename.endswith(f".{kind}")
        assert read(download.value.path()).duration == pytest.approx(3.0, abs=0.1)


def test_more_like_a_take_has_its_words_and_another_seed(page, kept, studio):
    page.click(f'#mg-history [data-take="{kept[0]}"] [data-action=again]')
    (card,) = made(page)
    old, new = (studio.history.get(each).options for each in (kept[0], card.get_attribute("data-take")))
    assert (
        new["prompt"] == old["prompt"] and new["duration"] == old["duration"] and new["seed"] != old["seed"]
    )


def test_a_take_is_used_as_the_melody_of_another_and_deleted(page, kept, address, studio):
    page.click(f'#mg-history [data-take="{kept[0]}"] [data-action=melody]')
    page.wait_for_selector("#mg-problems .mg-note")
    wait_for_words(page, "#mg-problems", "will follow this melody")
    page.wait_for_selector("#mg-audio .waveform-container, #mg-audio audio", state="attached")
    page.fill(PROMPT, "solo flute")
    make(page, 2)
    (card,) = made(page)
    taken = card.get_attribute("data-take")
    found = studio.history.get(taken)
    assert found.has_source and not found.options["continuation"] and found.options["prompt"] == "solo flute"
    sound = studio.history.path(kept[0], ".wav")
    assert studio.history.path(taken, ".source").read_bytes() == sound.read_bytes()
    opened(page, address)
    page.click(f'#mg-history [data-take="{taken}"] [data-action=remove]')
    page.wait_for_selector(f'#mg-history [data-take="{taken}"]', state="detached")
    assert studio.history.get(taken) is None


def test_a_take_is_continued_from_where_the_picture_shows(page, first, studio):
    page.click(f'#mg-takes [data-take="{first[1]}"] [data-action=extend]')
    page.wait_for_selector("#mg-seam svg")
    wait_for_words(page, "#mg-seam", "seam at 3.0 s")
    picture(page, "seam")
    make(page, 5)
    (card,) = made(page)
    taken = studio.history.get(card.get_attribute("data-take"))
    assert taken.has_source and taken.options["continuation"]
    assert taken.facts["duration"] == pytest.approx(5.0, abs=0.1)


def test_after_a_reload_everything_is_in_the_history(page, kept, address):
    opened(page, address)
    page.wait_for_selector(f'#mg-history [data-take="{kept[1]}"]')
    shown = page.eval_on_selector_all(
        "#mg-history .mg-take", "(cards) => cards.map((card) => card.dataset.take)"
    )
    assert set(kept) <= set(shown)
    assert page.eval_on_selector_all("#mg-takes .mg-take", "(cards) => cards.length") == 0


def test_settings_of_a_take_and_its_link_fill_the_form(page, kept, address, studio):
    page.click(f'#mg-history [data-take="{kept[0]}"] [data-action=settings]')
    seed = str(studio.history.get(kept[0]).options["seed"])
    page.get_by_role("button", name="Seed and words").click()
    page.wait_for_selector("#mg-seed")
    page.wait_for_function(
        "(seed) => document.querySelector('#mg-seed input, #mg-seed textarea').value == seed", arg=seed
    )
    page.click("#mg-share")
    page.wait_for_function(
        "document.querySelector('#mg-link input, #mg-link textarea')?.value.startsWith('http')"
    )
    link = page.input_value("#mg-link input, #mg-link textarea")
    assert f"seed={seed}" in link and link.startswith(address)
    opened(page, link)
    page.wait_for_function("(words) => document.querySelector('#mg-prompt textarea').value == words",
                           arg="warm lo-fi hip hop with electric piano")  # fmt: skip


def test_notes_are_shown_corrected_and_followed(page, address, studio, tmp_path):
    (tmp_path / "tune.csv").write_text("start,end,note\n0,0.5,C4\n0.5,1,E4\n1,2,G4\n")
    opened(page, address)
    page.get_by_role("button", name="Melody or continuation").click()
    page.get_by_role("button", name="Notes of the melody").click()
    with page.expect_file_chooser() as chooser:
        page.click("#mg-note-file")
    chooser.value.set_files(tmp_path / "tune.csv")
    page.wait_for_selector("#mg-roll svg")
    cells = "[...document.querySelectorAll('#mg-note-table [role=gridcell]')].map((each) => each.innerText.trim())"
    page.wait_for_function(f"{cells}.includes('E4')")
    before = page.inner_html("#mg-roll")
    page.locator("#mg-note-table [role=gridcell]", has_text="E4").first.dblclick()
    page.wait_for_selector("#mg-note-table textarea:focus")  # the cell's editor comes some frames later
    page.fill("#mg-note-table textarea", "F#4")
    page.keyboard.press("Enter")
    page.wait_for_function("(before) => document.querySelector('#mg-roll').innerHTML != before", arg=before)
    picture(page, "notes")
    page.fill(PROMPT, "church organ")
    make(page, 2)
    (card,) = made(page)
    taken = card.get_attribute("data-take")
    notes = Notes.read(studio.history.path(taken, ".source"))
    assert [note.name for note in notes] == ["C4", "F#4", "G4"], "new music follows the table as it is shown"
    page.click(f'#mg-takes [data-take="{taken}"] [data-action=settings]')
    page.wait_for_function(f"{cells}.includes('F#4')")


def test_a_part_of_a_take_is_changed(page, kept, studio):
    page.click(f'#mg-history [data-take="{kept[0]}"] [data-action=part]')
    page.wait_for_selector("#mg-replace input, #mg-replace textarea")
    page.wait_for_function(
        "document.querySelector('#mg-replace input, #mg-replace textarea').value == '0.8:1.5'"
    )
    page.fill(PROMPT, "lo-fi hip hop with drums")
    page.click("#mg-make")
    (card,) = made(page)
    taken = card.get_attribute("data-take")
    assert taken != kept[0] and studio.history.get(taken).options["prompt"] == "lo-fi hip hop with drums"
    old, new = (read(studio.history.path(each, ".wav")).samples for each in (kept[0], taken))
    only_changed(old, new, 0.76, 1.5)
    picture(page, "part")


def test_a_take_of_a_file_is_opened_and_edited(page, kept, address, studio, tmp_path):
    given = Take.read(studio.history.path(kept[0], ".mgtake"))
    opened(page, address)
    with page.expect_file_chooser() as chooser:
        page.click("#mg-open")
    chooser.value.set_files(given.save(tmp_path / "from elsewhere.mgtake"))
    (card,) = made(page)
    taken = card.get_attribute("data-take")
    assert taken not in kept and given.prompt in card.inner_text()
    assert Take.read(studio.history.path(taken, ".mgtake")).codes.equal(given.codes)
    page.click(f'#mg-takes [data-take="{taken}"] [data-action=part]')
    page.wait_for_function(
        "document.querySelector('#mg-replace input, #mg-replace textarea')?.value == '0.8:1.5'"
    )
    page.fill("#mg-replace input, #mg-replace textarea", "1:2")
    page.fill(PROMPT, "lo-fi hip hop with drums")
    page.click("#mg-make")
    page.wait_for_function(f"!document.querySelector('#mg-takes [data-take=\"{taken}\"]')")
    (card,) = made(page)
    edited = card.get_attribute("data-take")
    old, new = (read(studio.history.path(each, ".wav")).samples for each in (taken, edited))
    only_changed(old, new, 0.96, 2)
    codes = Take.read(studio.history.path(edited, ".mgtake")).codes
    assert codes.shape == given.codes.shape and codes[:, :49].equal(given.codes[:, :49])
    picture(page, "opened-and-edited")


def test_all_takes_of_the_best_are_shown_heard_and_downloaded(page, address, studio):
    opened(page, address)
    page.get_by_role("button", name="Sound and file").click()
    page.fill("#mg-best_of input, #mg-best_of textarea", "3")
    page.locator("#mg-keep_all input").check()
    page.fill(PROMPT, "house with piano")
    make(page, 2)
    cards = made(page, 3)
    titles = [card.query_selector("h3").inner_text() for card in cards]
    assert titles == ["Take, the best", "2nd best", "3rd best"]
    takes = [studio.history.get(card.get_attribute("data-take")) for card in cards]
    for card, take in zip(cards, takes, strict=True):
        assert f"Score {take.facts['scores']['total']:.2f}" in card.inner_text()
        assert f"seed {take.options['seed']}" in card.inner_text()
    other = f'#mg-takes [data-take="{takes[1].id}"]'
    page.click(f"{other} .mg-scores summary")
    assert "text" in page.inner_text(f"{other} .mg-scores p")
    page.eval_on_selector(f"{other} audio", "(audio) => { audio.muted = true; return audio.play(); }")
    page.wait_for_function("(audio) => audio.currentTime > 0.5", arg=page.query_selector(f"{other} audio"))
    picture(page, "all-takes")
    with page.expect_download() as download:
        page.locator(f"{other} .mg-files a", has_text=re.compile("^wav$")).click()
    kept = studio.history.path(takes[1].id, ".wav")
    assert read(download.value.path()).samples.equal(read(kept).samples)
    opened(page, address)
    for take in takes:
        page.wait_for_selector(f'#mg-history [data-take="{take.id}"]')


def test_what_is_begun_beside_a_long_take_is_shown_and_stopped_with_it(page, kept):
    page.fill(PROMPT, "calm piano")
    make(page, 3000)
    page.wait_for_selector("#mg-takes .mg-making audio[data-kind=live]")
    page.click(f'#mg-history [data-take="{kept[0]}"] [data-action=again]')
    page.wait_for_function("document.querySelectorAll('#mg-takes .mg-take').length == 2")
    page.wait_for_function(f"document.querySelectorAll('{MADE}').length == 1")
    assert page.locator("#mg-takes .mg-making").count() == 1, "the long take is still shown"
    page.wait_for_selector("#mg-stop:not([disabled])")
    page.click("#mg-stop")
    assert ["Stopped after" in card.inner_text() for card in made(page, 2)] == [True, False]
