from __future__ import annotations

import pytest

from musicgen.corpus.render import Renderer, shared_renderer
from musicgen.corpus.soundfonts import find_soundfonts
from musicgen.errors import CorpusError


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    """The renderer of the process; loading its SoundFonts takes seconds, so all tests share it."""
    try:
        fonts = find_soundfonts()
    except CorpusError as error:
        pytest.skip(str(error))
    assert len(fonts) == 2, f"the corpus is made with two SoundFonts, and {len(fonts)} were found"
    return shared_renderer()
