"""Clips: random windows of songs, with their audio, caption, facts and timeline."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np

from musicgen.corpus.captions import caption
from musicgen.corpus.composer import compose
from musicgen.corpus.facts import window_facts
from musicgen.corpus.render import Renderer, shared_renderer
from musicgen.corpus.song import Facts, Song
from musicgen.corpus.soundfont_synth import Samples
from musicgen.corpus.timeline import timeline
from musicgen.errors import CorpusError
from musicgen.model.clock import Timeline

_LOUDNESS_DB = (-22.0, -15.0)  # root mean square of the loud parts of a clip
_PEAK = 0.97
_ENDS_AT = (0.3, 0.95)  # where in a clip its song ends, as a share of the clip, if it does


@dataclass(frozen=True, slots=True)
class Clip:
    """A window of a song.

    `audio` [C, N] is the mix, never silent, peaks below 1; `melodic` [C, N] the same without drums and bass;
    `lead` [1, N] the lead melody alone, without reverb, zero where none is played. All three have the same
    gain. `facts` are those of the window: an instrument that is silent in it is not listed. Times in `timeline`
    are seconds from the start of the window.
    """

    audio: Samples
    melodic: Samples
    lead: Samples
    caption: str
    facts: Facts
    timeline: Timeline
    rate: int


def clip(
    seed: int,
    seconds: float = 10.0,
    rate: int = 32_000,
    *,
    channels: int = 1,
    renderer: Renderer | None = None,
    endings: float = 0.0,
) -> Clip:
    """The clip of a seed: always the same for the same SoundFonts.

    Seeds from `song.HELD_OUT_SEED` on are held out. With probability `endings` the song ends within the clip, and
    what sounds on after its last bar is followed by silence. Raises CorpusError if `seconds` is not 0.5 to 600.
    """
    if not 0.5 <= seconds <= 600:
        raise CorpusError(f"a clip is 0.5 to 600 seconds long, not {seconds}")
    rng = random.Random(f"clip {seed}")
    song = compose(seed, seconds=max(24.0, seconds * rng.uniform(1.2, 2.5)))
    start = _choose_start(song, seconds, rng)
    ending = random.Random(f"ending {seed}")
    if ending.random() < endings:
        start = max(0.0, song.seconds - seconds * ending.uniform(*_ENDS_AT))
    rendered = (renderer or shared_renderer()).render(
        song, rate=rate, channels=channels, start=start, seconds=seconds
    )
    gain = master_gain(rendered.mix, rng.uniform(*_LOUDNESS_DB), rate)
    facts = window_facts(song, start, seconds)
    melodic = rendered.stems["lead"] + rendered.stems["other"]
    return Clip(
        audio=rendered.mix * gain,
        melodic=melodic * gain,
        lead=rendered.dry_lead * gain,
        caption=caption(facts, rng),
        facts=facts,
        timeline=timeline(song, start, seconds),
        rate=rate,
    )


def _choose_start(song: Song, seconds: float, rng: random.Random) -> float:
    """The start in seconds: on a bar line, or anywhere with probability 0.2."""
    last = max(0.0, song.seconds - seconds)
    if rng.random() < 0.2:
        return rng.uniform(0.0, last)
    return rng.randint(0, int(last / song.bar_seconds)) * song.bar_seconds


def master_gain(mix: Samples, wanted_db: float, rate: int) -> np.float32:
    """The gain that brings the loud parts of the mix to `wanted_db` RMS, lower where peaks would exceed the limit."""
    block = rate // 5
    count = max(1, mix.shape[1] // block)
    power = (mix[:, : count * block].reshape(mix.shape[0], count, -1) ** 2).mean(axis=(0, 2))
    loud = power[power > 0.1 * power.max()].mean() if power.max() > 0 else 1.0
    gain = 10.0 ** (wanted_db / 20.0) / np.sqrt(loud)
    peak = float(np.abs(mix).max())
    return np.float32(min(gain, _PEAK / peak) if peak > 0 else gain)
