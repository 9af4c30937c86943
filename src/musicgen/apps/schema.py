"""Files generated from the code: Cog's schema and predictor, `docs/cli.md`, the words nano was trained on and what
people say for them, and what its corpus does in each genre."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

from typer import Typer

from musicgen.apps.manual import manual
from musicgen.corpus.genre_tables import genre_tables
from musicgen.corpus.vocabulary import vocabulary
from musicgen.corpus.wordings import wordings
from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.parse import field_types
from musicgen.serve.cog_schema import openapi, option_choices, option_type

SCHEMA, PREDICTOR, MANUAL = ".cog/openapi_schema.json", "predict.py", "docs/cli.md"
_NANO = "src/musicgen/assets/nano"
WORDS, TABLES, WORDINGS = f"{_NANO}/words.json", f"{_NANO}/genres.json", f"{_NANO}/wordings.json"

_PREDICTOR_HEAD = '''"""The Cog predictor; written by `musicgen schema`."""
# ruff: noqa: PLR0917  # the form that Cog's build tool reads

from cog import BasePredictor, Input, Path

from musicgen.apps.model_pool import ModelPool


class Predictor(BasePredictor):
    """The inputs of the `meta/musicgen` page in its order, then those of this package."""

    def setup(self) -> None:
        """Load the default model before the first request."""
        self.pool = ModelPool()

    def predict(
        self,
'''
_PREDICTOR_TAIL = '''    ) -> Path:
        """Generate one piece of music; returns its audio file."""
        options = {name: value for name, value in locals().items() if name != "self"}
        return Path(self.pool.predict(options))
'''


def predictor() -> str:
    """The source of `predict.py`: Cog's build tool reads inputs from the text, so they are written out."""
    hints, lines = field_types(GenerationParams), []
    for each in fields(GenerationParams):
        # A file is typed as text: for a Path, Cog would open files of the server and fetch from any address.
        kind = option_type(hints[each.name]).__name__
        kind = f"{kind} | None" if each.default is None else kind
        facts = [f"default={_literal(each.default)}", f"description={_literal(each.metadata['help'])}"]
        for name, key in (("minimum", "ge"), ("maximum", "le")):
            if each.metadata[name] is not None:
                facts.append(f"{key}={each.metadata[name]}")
        if choices := option_choices(each):
            facts.append(_listed(choices))
        lines.append(f"        {each.name}: {kind} = Input(\n")
        lines += [f"            {fact},\n" for fact in facts]
        lines.append("        ),\n")
    return _PREDICTOR_HEAD + "".join(lines) + _PREDICTOR_TAIL


def _listed(choices: tuple[str, ...]) -> str:
    """A list literal, with one item per line if it does not fit on one line."""
    line = f"choices=[{', '.join(map(_literal, choices))}]"
    if len(line) < 97:
        return line
    return (
        "choices=[\n" + "".join(f"                {_literal(each)},\n" for each in choices) + "            ]"
    )


def _literal(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def files(app: Typer) -> dict[str, str]:
    """Each generated file's path below the repository root, and its text; `app` is the command line's."""
    return {
        SCHEMA: json.dumps(openapi(), indent=2) + "\n",
        PREDICTOR: predictor(),
        MANUAL: manual(app),
        WORDS: json.dumps(vocabulary(), indent=1, ensure_ascii=False) + "\n",
        TABLES: json.dumps(genre_tables(), indent=1, ensure_ascii=False) + "\n",
        WORDINGS: json.dumps(wordings(), indent=1, ensure_ascii=False) + "\n",
    }


def stale(root: Path, app: Typer) -> list[str]:
    """Paths of the generated files below `root` that are missing or out of date."""
    if not (root / "cog.yaml").is_file():
        raise InputError(f"{root.resolve()} is not a checkout of musicgen: it has no cog.yaml.")
    return [name for name, text in files(app).items() if _text(root / name) != text]


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None


def write(root: Path, app: Typer) -> list[str]:
    """Write the generated files below `root`; returns the paths of those that changed."""
    changed = stale(root, app)
    for name in changed:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files(app)[name], encoding="utf-8")
    return changed
