"""What the tests in a browser do with the page: open it, make music, go by keyboard, and keep a picture of it."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from pathlib import Path

import pytest

CHROMIUM = os.environ.get("MUSICGEN_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
# Of every file of tests in a browser.
MARKS = [
    pytest.mark.entry_points,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium: install Debian's `chromium`"),
    pytest.mark.filterwarnings("ignore"),  # those of Gradio, of what it imports, and of Playwright's own loop
]
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync"]  # fmt: skip
PATIENCE_SECONDS = 900  # far more than anything takes, also on a busy machine
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
OUT = Path(__file__).parents[1] / "out"
PROMPT = "#mg-prompt textarea"
SAYING = ("#mg-problems", "#mg-status", "#mg-takes")  # what tells how the making goes
MADE = "#mg-takes .mg-take[data-seconds]"


@contextmanager
def in_chromium(profile):
    """An empty page of a browser whose profile is in this folder; no script of what it shows may fail."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch_persistent_context(
            profile, executable_path=CHROMIUM, args=FLAGS, viewport=DESK, timeout=1000 * PATIENCE_SECONDS
        )
        page = browser.new_page()
        page.set_default_timeout(1000 * PATIENCE_SECONDS)
        wrong = []
        page.on("pageerror", lambda error: wrong.append(error))
        yield page
        browser.close()
        assert wrong == []


def loaded(page, address):
    """Load the page; it can be used a little later."""
    from playwright.sync_api import Error

    for left in (2, 1, 0):
        try:
            page.goto(address)
            break
        except Error as error:  # a browser that gets little time may abort one, and load the next
            if "ERR_ABORTED" not in str(error) or not left:
                raise


def opened(page, address):
    """Load the page, until it can be used: it has the answer to its first question."""
    loaded(page, address)
    page.wait_for_selector("#mg-make:not([disabled])")
    page.wait_for_selector("#mg-history h2")


@contextmanager
def without_frames(page):
    """The page's scripts wait for its next frame in the block; at its end they get it, and two more."""
    page.evaluate("""() => {
        const soon = window.requestAnimationFrame;
        const held = [];
        window.requestAnimationFrame = (script) => held.push(script);
        window.goOn = () => {
            window.requestAnimationFrame = soon;
            held.forEach(soon);
            return new Promise((end) => soon(() => soon(() => soon(end))));
        };
    }""")
    yield
    page.evaluate("goOn()")


def pass_frames(page, count):
    """Let so many frames of the page pass."""
    page.evaluate(
        """(count) => new Promise((end) => {
        const next = (left) => left ? requestAnimationFrame(() => next(left - 1)) : end();
        next(count);
    })""",
        count,
    )


# From the next page on, the end of Gradio's stream of answers comes when the test says so.
LATE_END = """(() => {
    const own = window.fetch;
    const end = new Promise((go) => { window.endOfAnswers = go; });
    window.fetch = async (...given) => {
        const response = await own(...given);
        if (!response.url.includes('/queue/data')) return response;
        const late = new TransformStream({
            async transform(bytes, out) {
                const text = new TextDecoder().decode(bytes), place = text.indexOf('data: {"msg":"close_stream"');
                if (place < 0) return out.enqueue(bytes);
                out.enqueue(new TextEncoder().encode(text.slice(0, place)));
                window.answersHaveEnded = true;
                await end;
                out.enqueue(new TextEncoder().encode(text.slice(place)));
            },
        });
        return new Response(response.body.pipeThrough(late), {headers: response.headers});
    };
})()"""


def wait_for_words(page, place, words):
    """Wait until an element shows some words. Gradio may make its text anew at any time."""
    page.wait_for_function(
        "([place, words]) => document.querySelector(place)?.innerText.includes(words)", arg=[place, words]
    )


def make(page, seconds, count=1):
    page.fill("#mg-duration input[type=number]", str(seconds))
    page.locator("#mg-variations").get_by_label(str(count), exact=True).check()
    page.click("#mg-make")


def made(page, count=1):
    """Wait until all takes of the last request are finished; their cards."""
    from playwright.sync_api import TimeoutError as TookTooLongError

    try:
        page.wait_for_function(f"document.querySelectorAll('{MADE}').length == {count}")
    except TookTooLongError as error:
        said = {each: page.inner_text(each) for each in SAYING if page.locator(each).count()}
        raise AssertionError(f"{count} takes are not made; the page says {said}") from error
    page.wait_for_selector("#mg-make:not([disabled])")
    return page.query_selector_all(MADE)


def make_two(page, address):
    """Make two takes of three seconds; their ids."""
    opened(page, address)
    page.fill(PROMPT, "warm lo-fi hip hop with electric piano")
    make(page, 3, 2)  # they may be done before they are shown while they are made
    return [card.get_attribute("data-take") for card in made(page, 2)]


def tab_to(page, name):
    """Go to an element by the key Tab alone."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == name:
            return
    raise AssertionError(f"Tab does not reach {name}")


def picture(page, name):
    OUT.mkdir(exist_ok=True)
    page.screenshot(path=OUT / f"app-{name}.png", full_page=True)


def only_changed(old, new, start, end):
    """Assert that two pieces differ, and only between two times; the last frame may end later."""
    first, last = int(start * 32_000), int(end * 32_000) + 640
    assert old.shape == new.shape and not old.equal(new)
    assert new[:, :first].equal(old[:, :first])
    assert new[:, last:].equal(old[:, last:])
