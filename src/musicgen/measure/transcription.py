"""Notes of a recording: made of the probabilities of Basic Pitch as its paper describes (Bittner et al., 2022, 2.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from musicgen.errors import InputError
from musicgen.io.audio import Audio
from musicgen.io.basic_pitch import FRAME_RATE, HOP, LOWEST_PITCH, RATE, Posteriors, posteriors
from musicgen.io.notes import Note, Notes

ONSET, SOUNDING = 0.5, 0.3  # probabilities from which on a note begins, and sounds
_PATIENCE = 11  # frames that a note may be below SOUNDING and go on
_SHORTEST = 0.12  # seconds; shorter notes are left out
_TOGETHER = 0.06  # seconds between onsets that are one
_OWN_SHARE = 0.5  # of the probability of a sounding note that a new one of the same voice has at least
_OVERTONES = (12, 19, 24, 28, 31)  # semitones above a note
Grid = np.ndarray[Any, np.dtype[Any]]


def transcribe(audio: Audio, *, onset: float = ONSET, sounding: float = SOUNDING, part: str = "") -> Notes:
    """The notes of a recording, of any instruments; drums give few or none. Their velocities follow the probabilities.

    `onset` and `sounding` are from 0 to 1: lower finds more notes. Raises MissingExtraError where the model is absent.
    """
    for name, value in (("onset", onset), ("sounding", sounding)):
        if not 0 < value < 1:
            raise InputError(f"{name} must be between 0 and 1, got {value}.")
    found = posteriors(audio.samples, audio.rate)
    return Notes(tuple(replace(each, part=part) for each in _created(found, onset, sounding)))


def transcribe_parts(parts: Mapping[str, Audio]) -> Notes:
    """The notes of several recordings that sound together, such as stems, each a part of its own."""
    return Notes(tuple(note for name, audio in parts.items() for note in transcribe(audio, part=name)))


def hummed(audio: Audio) -> Notes:
    """One note at a time, as a voice hums or a flute plays: a new note ends the one before it.

    Of notes that begin together the more probable stays, and what is quieter than half of a sounding note, or an
    overtone of it, is left out.
    """
    kept: list[Note] = []
    for each in transcribe(audio):
        before = kept[-1] if kept else None
        if before is None or each.start >= before.end:
            kept.append(each)
        elif each.start - before.start < _TOGETHER:
            if each.velocity > before.velocity:
                kept[-1] = each
        elif each.velocity >= before.velocity * _OWN_SHARE and (
            each.pitch - before.pitch not in _OVERTONES or each.velocity >= before.velocity
        ):
            kept[-1:] = [replace(before, end=each.start), each]
    return Notes(tuple(kept))


def onset_score(found: Notes, real: Notes, *, tolerance: float = 0.05) -> tuple[float, float, float]:
    """Precision, recall and F-measure of notes by pitch and onset, within `tolerance` seconds (MIREX's measure).

    Each note is matched once; for the sorted onsets of one pitch the first possible match is a best one.
    """
    matched = 0
    for pitch in {each.pitch for each in real}:
        here = [each.start for each in found if each.pitch == pitch]
        for there in (each.start for each in real if each.pitch == pitch):
            while here and here[0] < there - tolerance:
                here.pop(0)
            if here and here[0] <= there + tolerance:
                here.pop(0)
                matched += 1
    precision, recall = matched / max(1, len(found)), matched / max(1, len(real))
    return precision, recall, 2 * matched / max(1, len(found) + len(real))


def _created(found: Posteriors, onset: float, sounding: float) -> Iterator[Note]:
    """Notes from their onsets, the latest first; then from what sounds and belongs to none, the most probable first."""
    left = found.notes.copy()
    for frame, pitch in _peaks(found.onsets, onset)[::-1]:
        last = _end(left[:, pitch], frame, sounding)
        note = _note(found, pitch, frame, last)
        if note is not None:
            _take(left, pitch, frame, last)
            yield note
    places = np.argwhere(left > sounding)
    for frame, pitch in places[np.argsort(-left[tuple(places.T)], kind="stable")].tolist():
        if left[frame, pitch] <= sounding:
            continue  # it belongs to a note by now
        first = frame + 1 - _end(left[: frame + 1, pitch][::-1], 0, sounding)
        last = _end(left[:, pitch], frame, sounding)
        note = _note(found, pitch, first, last)
        _take(left, pitch, first, last)
        if note is not None:
            yield note


def _peaks(onsets: Grid, least: float) -> list[tuple[int, int]]:
    """The frames and pitches of peaks in time, in the order of time."""
    padded = np.pad(onsets, ((1, 1), (0, 0)))
    peaks = (onsets >= least) & (onsets > padded[:-2]) & (onsets >= padded[2:])
    return [(int(frame), int(pitch)) for frame, pitch in np.argwhere(peaks)]


def _end(likely: Grid, first: int, least: float) -> int:
    """The frame after the last one that sounds, where from there on more than _PATIENCE frames do not."""
    silent = likely[first:] < least
    sounds = np.flatnonzero(~silent)
    if not len(sounds):
        return first + 1
    gaps = np.flatnonzero(np.diff(np.concatenate([[-1], sounds])) > _PATIENCE + 1)
    last = sounds[gaps[0] - 1] if len(gaps) and gaps[0] > 0 else -1 if len(gaps) else sounds[-1]
    return first + max(0, int(last)) + 1


def _take(left: Grid, pitch: int, first: int, last: int) -> None:
    """Mark the frames of a note as used; its neighbours of a semitone are its own blur."""
    left[first:last, max(0, pitch - 1) : pitch + 2] = 0


def _note(found: Posteriors, pitch: int, first: int, last: int) -> Note | None:
    if (last - first) / FRAME_RATE < _SHORTEST:
        return None
    loud = float(found.notes[first:last, pitch].mean())
    start, end = first * HOP / RATE, last * HOP / RATE
    return Note(start, end, LOWEST_PITCH + pitch, max(1, min(127, round(127 * loud))))
