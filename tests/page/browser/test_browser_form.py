"""The page in a real browser: its form, the keyboard, the radio, a phone, and what Gradio does at bad moments.

Pictures of the page are written to `out/`.
"""

import re

import pytest

pytest.importorskip("playwright", reason="playwright is not installed: `make setup` brings it")
pytest.importorskip("gradio", reason="gradio is not installed: it comes with the extra app")
from live_server import served
from musicgen.io.catalogue import entry
from musicgen.io.vocabulary import find
from musicgen.page.maker import LocalMaker
from musicgen.page.prompts import EXAMPLES
from musicgen.page.run import application, studio_of
from musicgen.page.settings import PageSettings
from page_in_browser import (
    DESK,
    LATE_END,
    MARKS,
    PATIENCE_SECONDS,
    PHONE,
    PROMPT,
    loaded,
    made,
    make,
    opened,
    pass_frames,
    picture,
    tab_to,
    wait_for_words,
    without_frames,
)  # fmt: skip

pytestmark = MARKS


def test_fields_that_were_just_opened_are_seen_when_gradio_takes_back_no_more(page, address):
    opened(page, address)
    with without_frames(page):
        for name in ("Sound and file", "Edit"):
            page.get_by_role("button", name=re.compile(f"^{name}")).click()
        for field in ("#mg-best_of textarea", "#mg-keep_all input", "#mg-replace textarea"):
            page.wait_for_selector(field, state="attached")
            assert not page.is_visible(field)
    page.fill("#mg-best_of textarea", "3")
    page.fill("#mg-fade_out input", "1.5")
    page.locator("#mg-keep_all input").check()
    page.click("#mg-output_format input")
    page.get_by_role("option", name="flac").click()
    page.fill("#mg-replace textarea", "1:2")
    pass_frames(page, 20)
    assert page.input_value("#mg-best_of textarea") == "3"
    assert page.input_value("#mg-fade_out input") == "1.5"
    assert page.locator("#mg-keep_all input").is_checked()
    assert page.input_value("#mg-output_format input") == "flac"
    assert page.input_value("#mg-replace textarea") == "1:2"
    with without_frames(page):
        page.get_by_role("tab", name="Radio").click()
        page.wait_for_selector("#mg-radio-prompt textarea", state="attached")
        assert not page.is_visible("#mg-radio-prompt textarea")
    page.fill("#mg-radio-prompt textarea", "slow piano")
    page.fill("#mg-radio-guidance input[type=number]", "4")
    pass_frames(page, 20)
    assert page.input_value("#mg-radio-prompt textarea") == "slow piano"
    assert page.input_value("#mg-radio-guidance input[type=number]") == "4"


def test_nothing_is_made_before_the_page_has_its_answer(page, address):
    held = []
    page.route("**/queue/join*", lambda route: held.append(route), times=1)
    with page.expect_request("**/queue/join*"):
        loaded(page, address)
    page.wait_for_selector("#mg-make")
    assert page.is_disabled("#mg-make")
    held.pop().continue_()
    page.wait_for_selector("#mg-make:not([disabled])")


def test_what_is_asked_while_the_answers_end_is_answered(page, address):
    other = page.context.new_page()
    other.set_default_timeout(1000 * PATIENCE_SECONDS)
    other.add_init_script(LATE_END)
    opened(other, address)
    other.wait_for_function("window.answersHaveEnded")
    with other.expect_response("**/queue/join*") as joined:
        other.click("[data-action=example]")
    joined.value.finished()
    other.evaluate("endOfAnswers()")
    words = "(text) => document.querySelector('#mg-prompt textarea').value == text"
    other.wait_for_function(words, arg=EXAMPLES[0])
    assert other.input_value(PROMPT) == EXAMPLES[0]
    other.close()


def test_wrong_options_are_said_beside_their_fields(page, address):
    opened(page, address)
    page.fill(PROMPT, "")
    page.click("#mg-make")
    page.wait_for_selector("#mg-problems .mg-problem")
    page.wait_for_selector("#mg-prompt .mg-wrong, #mg-prompt.mg-wrong")
    for place in ("#mg-problems", "#mg-prompt"):
        wait_for_words(page, place, "Describe the music in words")
    colours = "(places) => places.map((place) => getComputedStyle(document.querySelector(place)).color)"
    beside, below = page.evaluate(colours, ["#mg-prompt .info-text", "#mg-problems .mg-problem"])
    assert beside == below, "the sentence beside the field has the colour of a problem"
    picture(page, "problem")


def test_a_model_says_its_licence_and_what_it_follows(page, address):
    opened(page, address)
    assert "melody" in page.inner_text("#mg-model") and "MIT" in page.inner_text("#mg-model")
    page.get_by_role("button", name="Melody or continuation").click()
    page.wait_for_selector("#mg-audio")
    page.wait_for_function("document.querySelectorAll('#mg-audio .source-selection button').length == 2")
    assert page.locator("#mg-continuation label", has_text="Follow it").count() == 1
    page.click("#mg-model input")
    page.get_by_role("option", name="small").click()
    wait_for_words(page, "#mg-model", "CC-BY-NC")
    row = entry("small")
    if row is not None and row.place is None:
        wait_for_words(page, "#mg-model", "downloaded first")
    page.wait_for_function("document.querySelectorAll('#mg-audio .source-selection button').length <= 1")
    page.wait_for_function("!document.querySelector('#mg-continuation').innerText.includes('Follow it')")
    assert page.locator("#mg-continuation label", has_text="Continue it").count() == 1


def test_a_surprise_and_the_keyboard_make_music_and_stop_it(page, address, studio):
    opened(page, address)
    page.click("[data-action=example]")
    page.wait_for_function(
        "(text) => document.querySelector('#mg-prompt textarea').value == text", arg=EXAMPLES[0]
    )
    page.click("[data-action=surprise]")
    page.wait_for_function(
        "(text) => document.querySelector('#mg-prompt textarea').value != text", arg=EXAMPLES[0]
    )
    words = page.input_value(PROMPT)
    assert find("nano").unknown(words) == [] and len(words) > 5
    page.fill("#mg-duration input[type=number]", "3000")
    page.focus(PROMPT)
    tab_to(page, "mg-make")
    page.keyboard.press("Enter")
    page.wait_for_selector("#mg-stop:not([disabled])")
    page.wait_for_selector("#mg-takes audio[data-kind=live]")
    page.wait_for_function("document.querySelector('#mg-takes audio[data-kind=live]')?.currentTime > 0.5")
    assert page.locator("#mg-takes .mg-making").count() == 1, "heard while it is made"
    page.wait_for_function("document.querySelector('#mg-status [role=progressbar]')?.ariaValueNow >= 2")
    page.focus(PROMPT)
    tab_to(page, "mg-stop")
    page.keyboard.press("Enter")
    (card,) = made(page)
    assert studio.history.get(card.get_attribute("data-take")).stopped
    assert "Stopped after" in card.inner_text()


def test_a_lost_connection_is_said(page, tmp_path):
    settings = PageSettings(data_dir=tmp_path, max_duration=3600.0)
    ending = studio_of(LocalMaker(("nano",)), settings)
    other = page.context.new_page()
    with served(application(ending)) as address:
        opened(other, f"{address}/")
        other.fill(PROMPT, "calm piano")
        make(other, 3000)
        other.wait_for_selector("#mg-takes .mg-making")
        assert other.locator(".mg-lost").count() == 0
    other.wait_for_selector(".mg-lost", timeout=1000 * PATIENCE_SECONDS)
    other.close()
    ending.close()
    ending.history.close()


def test_a_length_may_be_typed_anew(page, address):
    opened(page, address)
    length = "#mg-duration input[type=number]"
    page.fill(PROMPT, "calm piano")
    for text in ("", "4000", "3"):  # neither nothing nor too much is an error of Gradio's
        page.fill(length, text)
    page.click("#mg-make")
    made(page)
    assert page.locator(".toast-body.error").count() == 0


def test_the_radio_plays_is_changed_and_stops(page, address, studio):
    opened(page, address)
    width = page.locator(".mg-title").bounding_box()["width"]
    page.get_by_role("tab", name="Radio").click()
    assert page.locator(".mg-title").bounding_box()["width"] == width, "the page keeps its width"
    page.fill("#mg-radio-prompt textarea", "slow piano")
    page.click("#mg-radio-start")
    page.wait_for_selector("#mg-radio-player audio")
    page.wait_for_function("document.querySelector('#mg-radio-player audio').currentTime > 0.5")
    (name,) = studio.radios.names()
    run = studio.radios.run(name)
    page.fill("#mg-radio-prompt textarea", "dark techno with drums")
    page.click("#mg-radio-change:not([disabled])")
    while "dark techno with drums" not in (run.params.timeline or ""):  # it is taken up by what is made next
        page.wait_for_timeout(50)
    now = page.evaluate("document.querySelector('#mg-radio-player audio').currentTime")
    page.wait_for_function(
        "(now) => document.querySelector('#mg-radio-player audio').currentTime > now + 0.5", arg=now
    )
    picture(page, "radio")
    page.click("#mg-radio-stop:not([disabled])")
    page.wait_for_selector("#mg-radio-start:not([disabled])")
    page.wait_for_selector("#mg-radio-player audio", state="detached")
    assert studio.radios.names() == ()


@pytest.fixture
def on_a_phone(page):
    """The page as wide as a phone, while a test lasts."""
    page.set_viewport_size(PHONE)
    yield
    page.set_viewport_size(DESK)


def test_on_a_phone_and_in_the_dark_nothing_is_cut_off(page, address, kept, on_a_phone):
    opened(page, f"{address}?__theme=dark")
    page.wait_for_selector("#mg-history .mg-take img")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert page.evaluate("document.body.classList.contains('dark')")
    picture(page, "phone-dark")
    opened(page, f"{address}?__theme=light")
    page.wait_for_selector("#mg-history .mg-take img")
    picture(page, "phone")
