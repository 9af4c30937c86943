"""A studio of nano, its page in a browser, and takes that tests of the page share."""

import pytest

from live_server import served
from page_in_browser import in_chromium, make_two, opened


@pytest.fixture(scope="module")
def studio(tmp_path_factory):
    from musicgen.page.maker import LocalMaker
    from musicgen.page.run import studio_of
    from musicgen.page.settings import PageSettings

    settings = PageSettings(data_dir=tmp_path_factory.mktemp("page"), max_duration=3600.0)
    made = studio_of(LocalMaker(("nano", "small")), settings)
    yield made
    made.close()
    made.history.close()


@pytest.fixture(scope="module")
def address(studio):
    from musicgen.page.run import application

    with served(application(studio)) as found:
        yield f"{found}/"


@pytest.fixture(scope="module")
def page(address, tmp_path_factory):
    with in_chromium(tmp_path_factory.mktemp("profile")) as found:
        opened(found, address)
        yield found


@pytest.fixture(scope="module")
def visit():
    """What the tests of a module share: the ids of `first`."""
    return {"first": []}


@pytest.fixture
def first(page, address, visit):
    """The ids of two takes of three seconds that a visitor made, the last ones on the page."""
    shown = page.eval_on_selector_all(
        "#mg-takes .mg-take", "(cards) => cards.map((card) => card.dataset.take)"
    )
    if not visit["first"] or shown != visit["first"]:
        visit["first"] = make_two(page, address)
    return visit["first"]


@pytest.fixture
def kept(page, address, visit):
    """The ids of two such takes in the history of the page, which is opened."""
    visit["first"] = visit["first"] or make_two(page, address)
    opened(page, address)
    if page.locator(f'#mg-history [data-take="{visit["first"][0]}"]').count() == 0:
        visit["first"] = make_two(page, address)
        opened(page, address)
    return visit["first"]
