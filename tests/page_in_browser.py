"""What the tests in a browser do with the page: open it, make music, go by keyboard, and keep a picture of it."""

from __future__ import annotations

from pathlib import Path

OUT = Path(__file__).parents[1] / "out"
PROMPT = "#mg-prompt textarea"
MADE = "#mg-takes .mg-take[data-seconds]"


def opened(page, address):
    """Load the page, until it can be used."""
    from playwright.sync_api import Error

    for left in (2, 1, 0):
        try:
            page.goto(address)
            break
        except Error as error:  # a browser that gets little time may abort one, and load the next
            if "ERR_ABORTED" not in str(error) or not left:
                raise
    page.wait_for_selector("#mg-make:not([disabled])")
    page.wait_for_selector("#mg-history h2")


def make(page, seconds, count=1):
    page.fill("#mg-duration input[type=number]", str(seconds))
    page.locator("#mg-variations").get_by_label(str(count), exact=True).check()
    page.click("#mg-make")


def made(page, count=1):
    """Wait until all takes of the last request are finished; their cards."""
    page.wait_for_function(f"document.querySelectorAll('{MADE}').length == {count}")
    page.wait_for_selector("#mg-make:not([disabled])")
    return page.query_selector_all(MADE)


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
