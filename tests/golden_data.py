"""Reads golden cases: from tests/golden, or from the folder that MUSICGEN_GOLDEN names."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file

LARGEST: dict[str, tuple[int, float]] = {}  # of each case: tensors compared, largest error; pytest prints it
ROOT = Path(os.environ.get("MUSICGEN_GOLDEN") or Path(__file__).parent / "golden")


@dataclass(frozen=True)
class Case:
    """One golden folder: its description, its input tensors and what the reference made of them."""

    folder: Path
    info: dict[str, Any]
    inputs: dict[str, torch.Tensor]
    expected: dict[str, torch.Tensor]

    @property
    def tests(self) -> list[dict[str, Any]]:
        return list(self.info["tests"])

    def check(self, name: str, got: torch.Tensor) -> float:
        """Compare one result with its stated tolerance; returns the largest absolute error."""
        want, rule = self.expected[name], self.info["expected"][name]
        assert tuple(got.shape) == tuple(want.shape), (
            f"{name}: shape {tuple(got.shape)}, want {tuple(want.shape)}"
        )
        got = got.detach().to(want.dtype)
        if rule["compare"] == "exact":
            assert torch.equal(got, want), (
                f"{name}: {int((got != want).sum())} of {want.numel()} values differ"
            )
            return self._note(0.0)
        limits = {"rtol": rule["rtol"], "atol": rule["atol"]}
        torch.testing.assert_close(got, want, **limits, equal_nan=True, msg=lambda text: f"{name}: {text}")
        error = (got.double() - want.double()).nan_to_num().abs()
        return self._note(float(error.max()) if want.numel() else 0.0)

    def _note(self, error: float) -> float:
        count, largest = LARGEST.get(self.folder.name, (0, 0.0))
        LARGEST[self.folder.name] = (count + 1, max(largest, error))
        return error


def folder(case: str) -> Path:
    return ROOT / case


def load(case: str) -> Case:
    """Load a case whole; integer inputs are widened to int64."""
    path = ROOT / case
    inputs = load_file(path / "inputs.safetensors") if (path / "inputs.safetensors").exists() else {}
    inputs = {k: v if v.is_floating_point() else v.long() for k, v in inputs.items()}
    info = json.loads((path / "case.json").read_text())
    return Case(path, info, inputs, load_file(path / "expected.safetensors"))


def tests_of(case: str) -> list[dict[str, Any]]:
    """The test list of a case, for pytest.mark.parametrize at collection time."""
    return list(json.loads((ROOT / case / "case.json").read_text())["tests"])
