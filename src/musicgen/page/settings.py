"""The settings of the page: what it offers, where it keeps takes, and its limits."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from musicgen.errors import InputError
from musicgen.generation import MAX_DURATION_SECONDS
from musicgen.io.user_folders import data_folder
from musicgen.serve.settings import LOOPBACK, check_adapters

MOST_VARIATIONS = 16


def default_data_dir() -> Path:
    """The folder for takes if none is given: `musicgen/page` in the user's data folder."""
    return data_folder() / "page"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSettings:
    """All settings of one page; raises InputError for values that cannot work."""

    host: str = "127.0.0.1"
    port: int = 7860  # Gradio's; 0 lets the system choose
    data_dir: Path = field(default_factory=default_data_dir)
    keep_gigabytes: float = 10.0  # of takes in data_dir; the oldest go first
    max_duration: float = 300.0  # seconds of music in one take
    max_prompt: int = 2000  # characters
    adapters: tuple[Path, ...] = ()  # folders of adapters that visitors may name, by the names of the folders
    max_variations: int = 4  # takes for one press of the button
    max_upload: int = 100 * 2**20  # bytes of an uploaded sound
    private: bool | None = (
        None  # each browser sees its own takes only; None: unless only this machine can connect
    )

    def __post_init__(self) -> None:
        if not 0 <= self.port <= 65_535:
            raise InputError(f"--port must be between 0 and 65535, got {self.port}.")
        if not 1 <= self.max_duration <= MAX_DURATION_SECONDS:
            raise InputError(
                f"--max-duration must be between 1 and {MAX_DURATION_SECONDS} s, got {self.max_duration:g}."
            )
        if not 1 <= self.max_variations <= MOST_VARIATIONS:
            raise InputError(
                f"--max-variations must be between 1 and {MOST_VARIATIONS}, got {self.max_variations}."
            )
        check_adapters(self.adapters)
        if not self.keep_gigabytes > 0:
            raise InputError(f"--keep-gigabytes must be above 0, got {self.keep_gigabytes:g}.")

    @property
    def local_only(self) -> bool:
        """Whether only programs on this machine can connect."""
        return self.host in LOOPBACK

    @property
    def private_takes(self) -> bool:
        """Whether each browser sees its own takes only."""
        return not self.local_only if self.private is None else self.private
