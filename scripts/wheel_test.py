#!/usr/bin/env python3
"""Build the wheel, install it into a new environment, and generate music with it outside of the repository.

The dependencies come from the environment that runs this script, so only the build tool is downloaded; the package
itself comes from the wheel.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tempfile
import wave
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Run all steps. Raises CalledProcessError or AssertionError if one fails."""
    with tempfile.TemporaryDirectory(prefix="musicgen-wheel-") as name:
        folder = Path(name)
        pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "wheel", "--no-deps", "--wheel-dir", str(folder), str(ROOT)], check=True)
        (wheel,) = folder.glob("*.whl")
        print(f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB")
        subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], check=True)
        own = folder / "venv/bin/python"
        subprocess.run([str(own), "-m", "pip", "--quiet", "install", "--no-deps", str(wheel)], check=True)
        code = "import sysconfig; print(sysconfig.get_path('purelib'))"
        packages = Path(_output([str(own), "-c", code], folder).strip())
        # A path in a .pth file adds the packages of that folder, but not its editable installs.
        (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
        place = _output([str(own), "-c", "import musicgen; print(musicgen.__file__)"], folder)
        assert Path(place).is_relative_to(folder), f"the wheel is not what is imported: {place}"
        command = str(folder / "venv/bin/musicgen")
        made = _output(
            [command, "generate", "calm piano", "-o", "out.wav", "--duration", "3", "--seed", "1"], folder
        )
        with wave.open(str(folder / "out.wav")) as file:
            assert (file.getframerate(), file.getnframes()) == (32_000, 96_000), file.getparams()
        print(made.strip())
        assert "piano" in _output([command, "words"], folder)
        for recipe in (ROOT / "recipes").glob("*.toml"):
            copied = packages / "musicgen/recipes" / recipe.name
            assert copied.read_bytes() == recipe.read_bytes(), f"the wheel has no {recipe.name}"
    return 0


def _output(command: list[str], folder: Path) -> str:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    return subprocess.run(
        command, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True, check=True
    ).stdout


if __name__ == "__main__":
    raise SystemExit(main())
