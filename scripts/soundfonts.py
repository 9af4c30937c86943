#!/usr/bin/env python3
"""Download the two SoundFonts of the corpus if they are not installed; needs no root rights.

They are in the Debian packages fluid-soundfont-gm and musescore-general-soundfont (both MIT), unpacked by
`apt-get download` and `dpkg-deb -x` into ~/.cache/musicgen/soundfonts. Only the standard library is used.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CACHE = Path("~/.cache/musicgen/soundfonts").expanduser()
WANTED = {
    # package: files that come with it, any of which will do
    "fluid-soundfont-gm": ("sf2/FluidR3_GM.sf2",),
    "musescore-general-soundfont": (
        "sf3/MuseScore_General_Full.sf3",
        "sf3/MuseScore_General.sf3",
        "sf2/MuseScore_General.sf2",
    ),
}


def installed(package: str) -> Path | None:
    """Where a package's SoundFont is, on the system or in the cache."""
    for root in (Path("/usr/share/sounds"), CACHE / "usr/share/sounds"):
        for name in WANTED[package]:
            if (root / name).is_file():
                return root / name
    return None


def fetch(package: str) -> Path:
    """Download a Debian package and unpack it into the cache. Raises RuntimeError with what went wrong."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        print(f"  downloading the Debian package {package} ...", flush=True)
        run = subprocess.run(
            ["apt-get", "download", package], cwd=folder, capture_output=True, text=True, check=False
        )
        archives = list(Path(folder).glob("*.deb"))
        if run.returncode or not archives:
            raise RuntimeError(
                f"apt-get download {package} failed: {run.stderr.strip() or 'no package came'}"
            )
        print(f"  unpacking it into {CACHE} ...", flush=True)
        unpacked = subprocess.run(
            ["dpkg-deb", "-x", str(archives[0]), str(CACHE)], capture_output=True, text=True, check=False
        )
        if unpacked.returncode:
            raise RuntimeError(f"dpkg-deb -x failed: {unpacked.stderr.strip()}")
    path = installed(package)
    if path is None:
        raise RuntimeError(f"the package {package} holds none of {', '.join(WANTED[package])}")
    return path


def main() -> int:
    """Print which SoundFonts exist and download the others. Returns 0 if both exist at the end."""
    if os.environ.get("MUSICGEN_SOUNDFONTS"):
        print(f"MUSICGEN_SOUNDFONTS is set: {os.environ['MUSICGEN_SOUNDFONTS']}")
        return 0
    missing = []
    for package in WANTED:
        path = installed(package)
        print(f"{package}: {path or 'not found'}")
        if path is None:
            missing.append(package)
    if not missing:
        return 0
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        print(
            "This system has no apt. Put FluidR3_GM.sf2 and MuseScore_General.sf3 (both are free, MIT) into\n"
            f"  {CACHE}\n"
            "or name your own General MIDI SoundFonts in the environment variable MUSICGEN_SOUNDFONTS.",
            file=sys.stderr,
        )
        return 1
    try:
        for package in missing:
            print(f"{package}: {fetch(package)}")
    except RuntimeError as error:
        print(f"{error}\nTry `apt-get update`, or `apt install {' '.join(missing)}`.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
