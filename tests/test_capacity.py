"""The plan of capacity in docs/serving.md is what its command prints, and adds up."""

import sys
from importlib import util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def capacity():
    spec = util.spec_from_file_location("capacity", ROOT / "benchmarks/capacity.py")
    sys.modules["capacity"] = module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_has_the_table_of_the_command(capacity):
    page = (ROOT / "docs/serving.md").read_text("utf-8")
    assert capacity.table(capacity.Inputs()) in page


def test_more_load_needs_more_and_faster_memory_less(capacity):
    def gpus(**given):
        return [float(row[-1].split()[0]) for row in capacity.gpu_rows(capacity.Inputs(**given))]

    usual = gpus()
    assert all(more > one for more, one in zip(gpus(takes_a_day=1e7), usual, strict=True))
    assert all(less < one for less, one in zip(gpus(bandwidth=1e13), usual, strict=True))
    assert all(more > one for more, one in zip(gpus(seconds=60), usual, strict=True))
