"""Serves the Cog predictor: keeps loaded models by name, and generates one file for each request."""

from __future__ import annotations

import os
import sys
import tempfile
import uuid
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from musicgen.edit_options import FILES
from musicgen.engine.companions import in_one_file
from musicgen.engine.generate import MusicGen
from musicgen.engine.generation_run import said_of
from musicgen.engine.request import check
from musicgen.generation import GenerationParams, companions_asked, option_default
from musicgen.io import data_uri
from musicgen.io.fetch import FetchLimits, file_of_request

MODELS_IN_MEMORY = 2
FILES_KEPT = 8
PROGRESS_EVERY = 250  # frames between two lines of the log


class ModelPool:
    """Loads models on first use, keeps the last used ones, and generates files from Cog's inputs.

    The environment variable `MUSICGEN_WEIGHTS_DIR` names the folder of models, and `MUSICGEN_OFFLINE` forbids
    downloads of models. The file of a request is a data URI or a public http(s) address;
    `MUSICGEN_FETCH_PRIVATE=1` also allows private addresses.
    """

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="musicgen-")
        self._model = lru_cache(MODELS_IN_MEMORY)(_load)
        self._limits = FetchLimits(
            allow_private=os.environ.get("MUSICGEN_FETCH_PRIVATE", "") not in ("", "0")
        )
        self._model(option_default("model_version"))

    def predict(self, options: Mapping[str, Any]) -> Path:
        """Generate one file; it is removed after FILES_KEPT further requests, because Cog does not remove it."""
        params = GenerationParams.build(options)
        check(params, [params.prompt])
        for name in (name for name in FILES if getattr(params, name) is not None):
            given: dict[str, Any] = {
                name: data_uri.encode(file_of_request(getattr(params, name), self._limits))
            }
            params = replace(params, **given)
        run = self._model(params.model_version).generate_iter([params.prompt], params)
        for warning in run.warnings:
            print(warning, file=sys.stderr)  # noqa: T201  # Cog's log
        for progress in run:
            if progress.done % PROGRESS_EVERY == 0:
                print(f"{progress.done} of {progress.total} frames", file=sys.stderr)  # noqa: T201  # Cog's log
        (result,) = run.results()
        for warning in result.warnings:
            print(warning, file=sys.stderr)  # noqa: T201  # Cog's log
        print(f"Using seed {result.seed}", file=sys.stderr)  # noqa: T201  # Cog's log
        if result.plan is not None:
            print(f"Using plan {result.plan}", file=sys.stderr)  # noqa: T201  # Cog's log
        for line in said_of(result):
            print(line, file=sys.stderr)  # noqa: T201  # Cog's log
        folder = Path(self._folder.name)
        for old in sorted(folder.iterdir(), key=lambda each: each.stat().st_mtime)[:-FILES_KEPT]:
            old.unlink(missing_ok=True)
        path = folder / f"{uuid.uuid4().hex}.{params.output_format}"
        kinds, others = companions_asked(params), result.encoded_others()
        if kinds or others:  # Cog returns one file
            data, missing = in_one_file(result.piece(), kinds, result.place, others)
            for sentence in missing:
                print(sentence, file=sys.stderr)  # noqa: T201  # Cog's log
            path = path.with_suffix(".zip")
            path.write_bytes(data)
            return path
        return result.save(path)

    def close(self) -> None:
        """Remove the files that are still kept; also done when the process ends."""
        self._folder.cleanup()


def _load(name: str) -> MusicGen:
    return MusicGen.from_pretrained(
        name,
        weights_dir=os.environ.get("MUSICGEN_WEIGHTS_DIR"),
        offline=bool(os.environ.get("MUSICGEN_OFFLINE")),
    )
