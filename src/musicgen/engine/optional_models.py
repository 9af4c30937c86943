"""The optional models that a request may need: stem separation for melodies, MERT for styles, MultiBand Diffusion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicgen.engine.conditioning import ConditionEncoders
from musicgen.engine.request import Request
from musicgen.io import diffusion_package, hub, mert, separation
from musicgen.model.diffusion import MultiBandDiffusion

if TYPE_CHECKING:
    from musicgen.engine.generate import MusicGen


def encoders_for(model: MusicGen, request: Request) -> tuple[ConditionEncoders, list[str]]:
    """The models that prepare the melodies or styles of a request, and a warning if one is missing."""
    style = model.config.style
    if all(melody is None for melody in request.melodies):
        return ConditionEncoders(), []
    if style is None:
        found, warning = separation.find(model.device, weights_dir=model.weights_dir, offline=model.offline)
        return ConditionEncoders(separator=found), [warning] if warning else []
    if style.extractor != "mert":
        return ConditionEncoders(), []
    mert.check_installed()
    folder = hub.locate(mert.HUB_ID, weights_dir=model.weights_dir, offline=model.offline)
    return ConditionEncoders(mert=mert.Mert.load(folder).to(model.device)), []


def diffusion(model: MusicGen) -> MultiBandDiffusion:
    """MultiBand Diffusion; loaded for each request that needs it (its files are memory-mapped)."""
    return diffusion_package.load(diffusion_package.find(model.weights_dir, model.offline), model.device)
