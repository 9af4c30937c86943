"""Synthesis of notes with SoundFonts, with all programs set to the same loudness.

The programs of a SoundFont differ in loudness by tens of decibels, and some are silent at some velocities (in one
of the two, the pianos between 76 and 106). So each program is measured at several velocities when it is first
used. Every note is then played with the nearest velocity that sounds, on a channel whose volume compensates the
measured difference.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicgen.corpus.instruments import DRUM_KEYS, INSTRUMENTS
from musicgen.errors import CorpusError
from musicgen.extras import require

Samples = NDArray[np.float32]

VELOCITIES = (
    16,
    36,
    52,
    66,
    76,
    86,
    96,
    106,
    116,
    127,
)  # centres of the velocity bands
REFERENCE_DB = -20.0  # loudness of a note at velocity 100 after levelling, weighted as below
DB_PER_DOUBLING = 9.0  # how much louder a note of twice the velocity sounds
_MAX_CORRECTION_DB = 40.0
_SILENT_DB = 15.0  # a velocity so much quieter than the loudest one of its program counts as silent
_FADE_SAMPLES = 4096  # longer than the fade-out of earlier notes after a reset
_MEASURED_SECONDS = 0.4
_HELD_SECONDS = 1.2  # held notes are measured longer: many pads take most of a second to swell
_MEASURED_RATE = 32_000


@dataclass(frozen=True, slots=True)
class Touch:
    """How the notes of one velocity band are played: velocity, and channel volume."""

    velocity: float
    gain: float


class SoundFontSynth:
    """SoundFonts in memory (about 1.1 GB for both; loading takes seconds), and the levels of their programs.

    Not thread-safe.
    """

    def __init__(self, soundfonts: Sequence[Path]) -> None:
        self._module = _import_tinysoundfont()
        self._synth = self._module.Synth()
        self._fonts = [self._load(path) for path in soundfonts]
        self._touches: dict[tuple[int, int, bool], tuple[Touch, ...]] = {}
        if not self._fonts:
            raise CorpusError("rendering needs at least one SoundFont, got none")

    def _load(self, path: Path) -> Any:
        try:
            number = self._synth.sfload(str(path), max_voices=512)
        except RuntimeError as error:
            raise CorpusError(f"{path} cannot be read as a SoundFont: {error}") from error
        return self._synth.soundfonts[number]

    @property
    def fonts(self) -> int:
        """How many SoundFonts there are."""
        return len(self._fonts)

    def play(
        self,
        notes: Sequence[tuple[float, float, int, float]],
        *,
        program: int,
        is_drums: bool,
        font: int,
        rate: int,
        samples: int,
        channels: int = 1,
    ) -> Samples:
        """Render (start, end, pitch, velocity) notes, times in seconds. Returns [channels, samples].

        Raises CorpusError if `channels` is not 1 or 2.
        """
        if channels not in (1, 2):
            raise CorpusError(f"music is rendered in 1 or 2 channels, not {channels}")
        number = font % len(self._fonts)
        touches = self._levels(number, program, is_drums)
        return self._render(
            number, program, is_drums, notes, touches, rate=rate, samples=samples, channels=channels
        )

    def _render(
        self,
        number: int,
        program: int,
        is_drums: bool,
        notes: Sequence[tuple[float, float, int, float]],
        touches: Sequence[Touch],
        *,
        rate: int,
        samples: int,
        channels: int,
    ) -> Samples:
        """Each velocity band has its own channel; events fall on exact samples."""
        font = self._fonts[number]
        modes = self._module._tinysoundfont.OutputMode
        font.set_output(modes.Mono if channels == 1 else modes.StereoInterleaved, rate, 0.0)
        font.reset()
        font.render(memoryview(bytearray(4 * channels * _FADE_SAMPLES)), False)
        for channel, touch in enumerate(touches):
            font.channel_set_bank(channel, 128 if is_drums else 0)
            font.channel_set_preset_number(channel, program, is_drums)
            font.channel_set_volume(channel, touch.gain)
        events: list[tuple[int, int, int, int, float]] = []
        for start, end, pitch, velocity in notes:
            band = _band(velocity)
            first = max(0, round(start * rate))
            last = max(first + 1, round(end * rate))
            events.append((first, 1, band, pitch, touches[band].velocity / 127.0))
            events.append((last, 0, band, pitch, 0.0))  # note-off before note-on at the same time
        events.sort()
        out = np.zeros((samples, channels), np.float32)
        view = memoryview(out.data).cast("B")
        width = 4 * channels
        at = 0
        for time, on, channel, pitch, strength in events:
            if time >= samples:
                break
            if time > at:
                font.render(view[at * width : time * width], False)
                at = time
            if on:
                font.channel_note_on(channel, pitch, strength)
            else:
                font.channel_note_off(channel, pitch)
        if at < samples:
            font.render(view[at * width :], False)
        return out.T

    def _levels(self, number: int, program: int, is_drums: bool) -> tuple[Touch, ...]:
        key = (number, program, is_drums)
        if key not in self._touches:
            measure = self._kit_loudness if is_drums else self.loudness
            self._touches[key] = _touches([measure(number, program, velocity) for velocity in VELOCITIES])
        return self._touches[key]

    def loudness(
        self, number: int, program: int, velocity: float, touches: Sequence[Touch] | None = None
    ) -> float:
        """Weighted level in dB of a program at a velocity, as the SoundFont has it or with touches."""
        instrument = INSTRUMENTS[program]
        spread = instrument.high - instrument.low
        pitches = [instrument.low + round(spread * part) for part in (0.3, 0.5, 0.7)]
        return self._measure(number, program, False, pitches, velocity=velocity, touches=touches)

    def _kit_loudness(self, number: int, kit: int, velocity: float) -> float:
        """One level for kick, snare and hat together, so that the kit keeps its own balance."""
        return self._measure(
            number,
            kit,
            True,
            [DRUM_KEYS[name] for name in ("kick", "snare", "hat")],
            velocity=velocity,
            touches=None,
        )

    def _measure(
        self,
        number: int,
        program: int,
        is_drums: bool,
        pitches: Sequence[int],
        *,
        velocity: float,
        touches: Sequence[Touch] | None,
    ) -> float:
        touches = touches or [Touch(velocity, 1.0)] * len(VELOCITIES)
        held = not is_drums and INSTRUMENTS[program].hold
        seconds = _HELD_SECONDS if held else _MEASURED_SECONDS
        samples = round(seconds * _MEASURED_RATE)
        energy = 0.0
        for pitch in pitches:
            notes = [(0.0, seconds, pitch, velocity)]
            sound = self._render(
                number, program, is_drums, notes, touches, rate=_MEASURED_RATE, samples=samples, channels=1
            )
            energy += weighted_energy(sound[0]) / len(pitches)
        return float(10.0 * np.log10(energy + 1e-12))

    def levelled(self, font: int, program: int, velocity: float) -> float:
        """Weighted level in dB of a program's notes at a velocity as `play` plays them."""
        number = font % len(self._fonts)
        return self.loudness(number, program, velocity, self._levels(number, program, False))


def _touches(measured: Sequence[float]) -> tuple[Touch, ...]:
    """The Touch of each velocity band that brings its measured level to the wanted one."""
    lacking = [wanted_db(velocity) - level for velocity, level in zip(VELOCITIES, measured, strict=True)]
    sound = [band for band, missing in enumerate(lacking) if missing < min(lacking) + _SILENT_DB]
    touches = []
    for velocity in VELOCITIES:
        band = min(sound, key=lambda band: abs(VELOCITIES[band] - velocity))
        correction = wanted_db(velocity) - measured[band]
        gain = 10.0 ** (min(max(correction, -_MAX_CORRECTION_DB), _MAX_CORRECTION_DB) / 20.0)
        touches.append(Touch(VELOCITIES[band], gain))
    return tuple(touches)


def wanted_db(velocity: float) -> float:
    """The level that a note of this velocity is brought to."""
    return REFERENCE_DB + DB_PER_DOUBLING * float(np.log2(velocity / 100.0))


def weighted_energy(samples: Samples) -> float:
    """Mean square after frequency weighting that attenuates below 200 Hz and above 10 kHz."""
    spectrum = np.abs(np.fft.rfft(samples)) ** 2
    return float((spectrum * _weights(len(samples))).sum() * 2.0 / len(samples) ** 2)


@cache
def _weights(samples: int) -> NDArray[np.float64]:
    hertz = np.fft.rfftfreq(samples, 1.0 / _MEASURED_RATE)
    low = hertz**2 / (hertz**2 + 150.0**2)
    high = 1.0 / (1.0 + (hertz / 12_000.0) ** 4)
    weights: NDArray[np.float64] = low * high
    return weights


def _band(velocity: float) -> int:
    return min(range(len(VELOCITIES)), key=lambda band: abs(VELOCITIES[band] - velocity))


def _import_tinysoundfont() -> Any:
    require("corpus", "The corpus generator", "tinysoundfont")
    import tinysoundfont

    return tinysoundfont
