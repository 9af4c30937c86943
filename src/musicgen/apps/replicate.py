"""What stands behind the Cog predictor: models by name, one take for each request."""

from __future__ import annotations

import os
import sys
import tempfile
import uuid
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from musicgen.config import GenerationParams, option_default
from musicgen.engine.pipeline import MusicGen
from musicgen.engine.request import check

MODELS_IN_MEMORY = 2
TAKES_KEPT = 8
PROGRESS_EVERY = 250  # frames between two lines of the log


class Studio:
    """Loads models on first use, keeps the latest, and turns Cog's inputs into files.

    `MUSICGEN_WEIGHTS_DIR` names the folder of models and `MUSICGEN_OFFLINE` forbids the network.
    """

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="musicgen-")
        self._model = lru_cache(MODELS_IN_MEMORY)(_load)
        self._model(option_default("model_version"))

    def predict(self, options: Mapping[str, Any]) -> Path:
        """Make one take; its file stays until TAKES_KEPT more are made: Cog sends files, but removes none."""
        given = {name: _plain(value) for name, value in options.items()}
        params = GenerationParams.build(given)
        check(params, [params.prompt])
        performance = self._model(params.model_version).perform([params.prompt], params)
        for remark in performance.remarks:
            print(remark, file=sys.stderr)  # noqa: T201  # Cog's log
        for progress in performance:
            if progress.done % PROGRESS_EVERY == 0:
                print(f"{progress.done} of {progress.total} frames", file=sys.stderr)  # noqa: T201  # Cog's log
        (take,) = performance.takes()
        print(f"Using seed {take.seed}", file=sys.stderr)  # noqa: T201  # Cog's log
        folder = Path(self._folder.name)
        for old in sorted(folder.iterdir(), key=lambda each: each.stat().st_mtime)[:-TAKES_KEPT]:
            old.unlink(missing_ok=True)
        return take.save(folder / f"{uuid.uuid4().hex}.{params.output_format}")


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, os.PathLike) else value  # Cog hands a file over as its path


def _load(name: str) -> MusicGen:
    return MusicGen.from_pretrained(
        name,
        weights_dir=os.environ.get("MUSICGEN_WEIGHTS_DIR"),
        offline=bool(os.environ.get("MUSICGEN_OFFLINE")),
    )
