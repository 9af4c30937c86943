"""The page of `musicgen app` as a Hugging Face Space: on the free CPU with nano, or on ZeroGPU.

On ZeroGPU the package `spaces` is there, and must be imported before torch uses the GPU.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

if find_spec("spaces") is not None:
    import spaces
else:
    spaces = None

from musicgen.engine.generate import MusicGen
from musicgen.generation import GenerationParams
from musicgen.io.audio import Audio
from musicgen.page import gradio_app
from musicgen.page.call_maker import CallMaker, make_with
from musicgen.page.maker import LocalMaker, Made, Maker
from musicgen.page.routes import routes
from musicgen.page.run import form_of, studio_of
from musicgen.page.settings import PageSettings
from musicgen.page.studio import Studio

MODEL = os.environ.get("MUSICGEN_SPACE_MODEL", "nano")
DATA = Path(os.environ.get("MUSICGEN_SPACE_DATA", Path(__file__).parent / "data"))
LONGEST_SECONDS = 60.0
GPU_SECONDS = 120  # that one take may use a lent GPU


def maker() -> Maker:
    """Where the takes are made: by calls with a lent GPU on ZeroGPU, else in this process."""
    if spaces is None or not os.environ.get("SPACES_ZERO_GPU"):
        local = LocalMaker((MODEL,))
        local.load(MODEL)
        return local
    model = MusicGen.from_pretrained(MODEL, device="cuda")

    @spaces.GPU(duration=GPU_SECONDS)
    def make(params: GenerationParams) -> Iterator[Audio | Made]:
        yield from make_with(model, params)

    return CallMaker(model.config, make)


def studio() -> Studio:
    """The studio of the Space, in which each visitor sees his own takes."""
    settings = PageSettings(
        data_dir=DATA, max_duration=LONGEST_SECONDS, max_variations=2, keep_gigabytes=2.0, private=True
    )
    return studio_of(maker(), settings)


if __name__ == "__main__":
    made = studio()
    gradio_app.launch(form_of(made), routes(made))
