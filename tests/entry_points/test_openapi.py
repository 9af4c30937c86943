"""schemathesis asks every route of the OpenAPI document for what it says, and for what it does not."""

import os
from contextlib import contextmanager

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)  # fmt: skip

from live_server import PATIENCE_SECONDS, running

pytestmark = pytest.mark.entry_points
EXAMPLES = int(os.environ.get("MUSICGEN_EXAMPLES", "4"))  # requests a route
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
# It ends the server, and the other is a page for people.
LEFT_OUT = ["/shutdown", "/docs"]


def test_every_route_keeps_its_word(tmp_path, tiny_model):
    limits = {"max_duration": 0.04, "max_waiting": 500, "max_waiting_per_client": 500, "max_takes": 16}
    broken = []
    with running(tmp_path, tiny_model, **limits) as server:
        document = schemathesis.openapi.from_url(f"{server.address}/openapi.json").exclude(path=LEFT_OUT)
        operations = [each.ok() for each in document.get_all_operations()]
        for operation in operations:
            with collected(broken, operation.label):
                ask(operation)
    assert len(operations) >= 30
    assert not broken, "\n\n".join(broken)


@contextmanager
def collected(broken: list[str], label: str):
    """Keep what is wrong with a route, so that all routes are asked."""
    try:
        yield
    except Exception as error:  # schemathesis groups its failures
        broken.append(f"{label}: {error}")


def ask(operation) -> None:
    """Send requests that the document allows to one route, and check the answers against the document."""

    @given(case=operation.as_strategy())
    @settings(
        max_examples=EXAMPLES, deadline=None, derandomize=True, database=None, phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    def check(case) -> None:
        case.call_and_validate(checks=CHECKS, timeout=PATIENCE_SECONDS)

    check()
