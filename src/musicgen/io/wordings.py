"""What people say for the words of a model's captions, in its `wordings.json`: "rhodes keys" for "electric piano"."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from musicgen.errors import CheckpointError, ConfigError
from musicgen.io import hub
from musicgen.parse import check, parse, require

WORDINGS_FILE = "wordings.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """A word or phrase of captions, and what else people say for it."""

    word: str
    said: tuple[str, ...]

    def __post_init__(self) -> None:
        check(self)
        require(bool(self.word.strip()), "Wording.word must not be empty.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wordings:
    """The wordings of a model by topic; `genres` are those of its `genres.json`."""

    genres: tuple[Wording, ...]
    instruments: tuple[Wording, ...]
    moods: tuple[Wording, ...]
    uses: tuple[Wording, ...]

    def __post_init__(self) -> None:
        check(self)
        require(bool(self.genres), "Wordings.genres must not be empty.")


def find(name: str | Path, weights_dir: Path | None = None) -> Wordings | None:
    """The wordings beside the weights of a model on this machine; None for a model without them, such as Meta's."""
    folder = hub.local(name, weights_dir)
    path = (folder or Path()) / WORDINGS_FILE
    if folder is None or not path.is_file():
        return None
    try:
        return parse(Wordings, json.loads(path.read_text("utf-8")), whole=path.name)
    except (OSError, ValueError, RecursionError, ConfigError) as error:
        raise CheckpointError(f"{path} holds no wordings: {error}") from error
