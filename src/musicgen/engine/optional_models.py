"""The optional models that a request may need: stem separation for melodies, MERT for styles, MultiBand Diffusion."""

from __future__ import annotations

from musicgen.config import MusicGenConfig
from musicgen.engine.conditioning import ConditionEncoders
from musicgen.engine.request import Request
from musicgen.io import diffusion_package, hub, mert, separation
from musicgen.io.audio import Audio
from musicgen.io.hub import Place
from musicgen.model.diffusion import MultiBandDiffusion


def encoders_for(
    config: MusicGenConfig, request: Request, place: Place
) -> tuple[ConditionEncoders, list[str]]:
    """The models that prepare the melodies or styles of a request, and a warning if one is missing."""
    style = config.style
    if not any(isinstance(melody, Audio) for melody in request.melodies):
        return ConditionEncoders(), []
    if style is None:
        found, warning = separation.find(place.device, weights_dir=place.weights_dir, offline=place.offline)
        return ConditionEncoders(separator=found), [warning] if warning else []
    if style.extractor != "mert":
        return ConditionEncoders(), []
    mert.check_installed()
    folder = hub.locate(mert.HUB_ID, weights_dir=place.weights_dir, offline=place.offline)
    return ConditionEncoders(mert=mert.Mert.load(folder).to(place.device)), []


def diffusion(place: Place) -> MultiBandDiffusion:
    """MultiBand Diffusion; loaded for each request that needs it (its files are memory-mapped)."""
    return diffusion_package.load(diffusion_package.find(place.weights_dir, place.offline), place.device)
