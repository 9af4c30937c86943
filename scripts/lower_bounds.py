#!/usr/bin/env python3
"""Install the lowest version of every dependency that pyproject.toml allows, and run the quick suite with them.

    scripts/lower_bounds.py                     the core, with the extras style and verify: making music
    scripts/lower_bounds.py corpus train        these extras too, and the tests of their folders

A fresh virtual environment is made in build/lower-bounds (or --venv) with the lowest Python that is installed, and
kept for the next run. Needs the network; on Linux a torch of that age brings some GB of CUDA.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MUSIC = [
    "tests/apps",
    "tests/engine",
    "tests/io",
    "tests/model",
    "tests/test_exports.py",
    "tests/test_examples.py",
]
ROOMS = {
    "corpus": "tests/corpus",
    "train": "tests/train",
    "evaluate": "tests/evaluate",
    "finetune": "tests/finetune",
    "serve": "tests/serve",
    "app": "tests/page",
    "midi": "tests/measure/test_transcription.py",
    "stretch": "tests/engine/test_best_of.py",
}
TOOLS = "pytest|hypothesis|httpx|mutagen|replicate"  # what of the extra dev these tests use
ALONE = {"corpus": "tinysoundfont", "midi": "basic-pitch"}  # without what they ask for, as in the Makefile


def project() -> dict:
    """The project table of pyproject.toml."""
    try:
        import tomllib
    except ImportError:  # Python 3.10
        from pip._vendor import tomli as tomllib
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def lowest(requirements: list[str]) -> list[str]:
    """`name>=1.2` becomes `name==1.2`; of several bounds of a package the highest counts."""
    bounds: dict[str, tuple[tuple[int, ...], str]] = {}
    for each in requirements:
        match = re.match(r"([A-Za-z0-9_-]+)>=([0-9.]+)", each)
        if match is None:
            raise SystemExit(f"pyproject.toml gives no lower bound in {each!r}.")
        name, version = match.groups()
        if "sys_platform == 'win32'" in each or ("python_version" in each and sys.version_info >= (3, 11)):
            continue
        bounds[name] = max(bounds.get(name, ((), "")), (tuple(map(int, version.split("."))), version))
    return [f"{name}=={version}" for name, (_, version) in bounds.items()]


def python() -> str:
    """The lowest Python that pyproject.toml names and this machine has."""
    low = re.match(r">=3\.(\d+)", project()["requires-python"])
    names = [f"python3.{minor}" for minor in range(int(low[1]) if low else 10, sys.version_info.minor)]
    for name in filter(shutil.which, names):
        if subprocess.run([name, "--version"], capture_output=True, check=False).returncode == 0:
            return name
    return sys.executable


def main() -> int:
    """Install and test; the exit code of pytest."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("extras", nargs="*", help="extras of pyproject.toml to install as well")
    parser.add_argument("--venv", type=Path, default=ROOT / "build/lower-bounds")
    parser.add_argument("--python", default=python())
    chosen = parser.parse_args()
    table = project()
    extras = ["style", "verify", *chosen.extras]
    wanted = [each for extra in extras for each in table["optional-dependencies"][extra]]
    tools = [each for each in table["optional-dependencies"]["dev"] if re.match(TOOLS, each)]
    pins = lowest([*table["dependencies"], *wanted, *tools])
    own = chosen.venv / "bin/python"
    if not own.exists():
        subprocess.run([chosen.python, "-m", "venv", str(chosen.venv)], check=True)
    print(
        subprocess.run([own, "--version"], capture_output=True, text=True, check=True).stdout, *pins, sep="\n"
    )
    pip = [str(own), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "-e", f"{ROOT}[{','.join(extras)}]", *pins], check=True)
    alone = [package for extra, package in ALONE.items() if extra in extras]
    if alone:
        subprocess.run([*pip, "--no-deps", *alone], check=True)
    subprocess.run([str(own), "-m", "pip", "check"], check=False)
    rooms = [ROOMS[extra] for extra in chosen.extras if extra in ROOMS]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    # Old packages use deprecated functions of newer ones: such warnings are not errors here.
    kinds = ("DeprecationWarning", "PendingDeprecationWarning", "UserWarning")
    old = [word for kind in kinds for word in ("-W", f"ignore::{kind}")]
    # The manual is written with the newest typer, whose help looks a little different.
    other = [
        "--deselect=tests/apps/test_schema.py::test_generated_files_are_current",
        "--deselect=tests/apps/test_manual.py",
        # Older transformers count an EnCodec's codebooks as if each had 1,024 codes, which those of the tests have not.
        "--deselect=tests/evaluate/test_verify.py::test_a_checkpoint_is_verified_and_a_changed_one_is_not",
    ]
    command = [str(own), "-m", "pytest", *old, *other, *(rooms or MUSIC)]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
