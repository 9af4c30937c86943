"""All genres, by name."""

from __future__ import annotations

from musicgen.corpus.electronic import ELECTRONIC
from musicgen.corpus.popular import POPULAR
from musicgen.corpus.style import Style
from musicgen.corpus.traditional import TRADITIONAL

STYLES: dict[str, Style] = {style.name: style for style in (*POPULAR, *ELECTRONIC, *TRADITIONAL)}
