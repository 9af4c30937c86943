"""Rendering of songs: every track is synthesised, set to its level, panned, given reverb, and summed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from musicgen.corpus.instruments import INSTRUMENTS
from musicgen.corpus.song import Note, Song, Track
from musicgen.corpus.soundfont_synth import Samples, SoundFontSynth
from musicgen.corpus.soundfonts import find_soundfonts
from musicgen.extras import require

STEMS = ("lead", "drums", "bass", "other")
TAIL_SECONDS = 2.0  # rendered after the end of the last note
_PREROLL_SECONDS = 1.5  # rendering starts earlier than the window, for the tails of earlier notes
_WET_GAIN = 0.9
_UNSTEADY = ("synth lead", "synth pad", "synth effect")  # some samples of these have a DC offset, or drift
_RUMBLE_HERTZ = 30.0


@dataclass(frozen=True, slots=True)
class Rendered:
    """`mix` [C, N] is the sum of the `stems` [C, N], in the order of `STEMS`, before any master gain.

    `dry_lead` [1, N] is the lead stem without reverb.
    """

    mix: Samples
    stems: dict[str, Samples]
    dry_lead: Samples
    rate: int


class Renderer:
    """Renders songs. Keep one for a process: the SoundFonts are loaded once, then shared by all songs.

    Processes forked from one that holds a Renderer share its memory.
    """

    def __init__(self, soundfonts: Sequence[Path] | None = None) -> None:
        _import_scipy()  # raises before gigabytes are loaded if scipy is missing
        self.synth = SoundFontSynth(find_soundfonts() if soundfonts is None else soundfonts)

    def render(
        self,
        song: Song,
        *,
        rate: int = 32_000,
        channels: int = 1,
        start: float = 0.0,
        seconds: float | None = None,
    ) -> Rendered:
        """Render a song, or the window of `seconds` from `start`: stems and their sum, [channels, samples]."""
        length = song.seconds + TAIL_SECONDS - start if seconds is None else seconds
        preroll = min(start, _PREROLL_SECONDS)
        skip = round(preroll * rate)
        samples = round(length * rate)
        dry = {stem: np.zeros((channels, skip + samples), np.float32) for stem in STEMS}
        sent = {stem: np.zeros((channels, skip + samples), np.float32) for stem in STEMS}
        for track in song.tracks:
            notes = _in_window(track.notes, 60.0 / song.bpm, start - preroll, preroll + length)
            if not notes:
                continue
            sound = self.synth.play(
                notes,
                program=track.program,
                is_drums=track.is_drums,
                font=track.font,
                rate=rate,
                samples=skip + samples,
                channels=channels,
            )
            if INSTRUMENTS[track.program].family in _UNSTEADY:
                sound = _without_rumble(sound, rate)
            sound = sound * _stage(track, channels)
            dry[stem_of(track)] += sound
            if track.reverb > 0:
                sent[stem_of(track)] += np.float32(track.reverb) * sound
        stems = {stem: dry[stem] + _reverberate(sent[stem], rate, song.room, song.seed % 4) for stem in STEMS}
        stems = {stem: np.ascontiguousarray(sound[:, skip:]) for stem, sound in stems.items()}
        mix = np.zeros((channels, samples), np.float32)
        for stem in STEMS:
            mix += stems[stem]
        return Rendered(mix, stems, dry["lead"][:, skip:].mean(axis=0, keepdims=True), rate)


@lru_cache(maxsize=1)
def shared_renderer() -> Renderer:
    """The one Renderer of this process, with the SoundFonts that `find_soundfonts` finds."""
    return Renderer()


def stem_of(track: Track) -> str:
    """The stem that a track belongs to."""
    return track.role if track.role in STEMS else "other"


def _in_window(
    notes: Sequence[Note], beat: float, start: float, seconds: float
) -> list[tuple[float, float, int, float]]:
    """Notes that sound in the window, in seconds from its start; those already sounding begin with it."""
    end = start + seconds
    return [
        (max(0.0, note.start * beat - start), note.end * beat - start, note.pitch, float(note.velocity))
        for note in notes
        if note.end * beat > start and note.start * beat < end
    ]


def _without_rumble(sound: Samples, rate: int) -> Samples:
    """High-pass filter: [C, N] without frequencies below hearing."""
    pole = np.float32(np.exp(-2.0 * np.pi * _RUMBLE_HERTZ / rate))
    _, signal = _import_scipy()
    clean: Samples = signal.lfilter(np.array([1, -1], np.float32), np.array([1, -pole], np.float32), sound)
    return clean


def _stage(track: Track, channels: int) -> Samples:
    """Gains of a track with pan, [channels, 1]: equal power, 1 in the centre."""
    gain = 10.0 ** (track.gain_db / 20.0)
    if channels == 1:
        return np.array([[gain]], np.float32)
    angle = (track.pan + 1.0) * np.pi / 4.0
    return np.array([[gain * np.cos(angle)], [gain * np.sin(angle)]], np.float32) * np.float32(np.sqrt(2.0))


def _reverberate(sound: Samples, rate: int, room: float, kind: int) -> Samples:
    """The reverb alone (wet signal), [C, N], of what is sent to it."""
    if not sound.any():
        return sound
    length = sound.shape[1]
    fft, _ = _import_scipy()
    impulse = _impulse(rate, round(room * 8), kind, sound.shape[0])
    size = fft.next_fast_len(length + impulse.shape[1] - 1, real=True)
    spectrum = fft.rfft(sound, size) * _impulse_spectrum(rate, round(room * 8), kind, sound.shape[0], size)
    wet: Samples = fft.irfft(spectrum, size)[:, :length]
    return wet


@cache
def _impulse(rate: int, room: int, kind: int, channels: int) -> Samples:
    """Impulse response of a synthetic room, [C, N]: noise that decays, treble first; `room` is 0 (small) to 8."""
    decay = 0.25 * 1.35**room  # seconds to fall by 60 dB: 0.25 to 2.8
    samples = round(min(decay, 2.5) * rate)
    noise = np.random.default_rng(1000 + kind).standard_normal((channels, samples))
    time = np.arange(samples) / rate
    spectrum = np.fft.rfft(noise)
    hertz = np.fft.rfftfreq(samples, 1.0 / rate)
    bright = np.fft.irfft(spectrum * (hertz > 1500) * (hertz < 7000), samples)
    dark = np.fft.irfft(spectrum * (hertz > 120) * (hertz <= 1500), samples)
    impulse = dark * 10.0 ** (-3.0 * time / decay) + bright * 10.0 ** (-3.0 * time / (0.55 * decay))
    impulse[:, : round((0.004 + 0.003 * room) * rate)] = 0.0  # delay of the first reflection
    impulse *= _WET_GAIN / np.sqrt((impulse**2).sum(axis=1, keepdims=True))
    return impulse.astype(np.float32)


@lru_cache(maxsize=64)
def _impulse_spectrum(rate: int, room: int, kind: int, channels: int, size: int) -> np.ndarray:
    fft, _ = _import_scipy()
    spectrum: np.ndarray = fft.rfft(_impulse(rate, room, kind, channels), size)
    return spectrum


def _import_scipy() -> tuple[Any, Any]:
    """scipy's modules `fft` and `signal`."""
    require("corpus", "The corpus generator", "scipy")
    from scipy import fft, signal

    return fft, signal
