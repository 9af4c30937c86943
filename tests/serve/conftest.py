"""One real server for the tests of a module."""

import pytest

from live_server import running


@pytest.fixture(scope="module")
def live(tmp_path_factory, tiny_model):
    with running(tmp_path_factory.mktemp("data"), tiny_model) as server:
        yield server
