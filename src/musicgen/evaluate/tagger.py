"""The names of `musicgen.measure.tagger`, for programs that import them from here."""

from musicgen.measure.tagger import (
    BUNDLED,
    RATE,
    Tagger,
    TaggerOutput,
    clip_embeddings,
    features,
    load_tagger,
    save_tagger,
)

__all__ = [
    "BUNDLED",
    "RATE",
    "Tagger",
    "TaggerOutput",
    "clip_embeddings",
    "features",
    "load_tagger",
    "save_tagger",
]
