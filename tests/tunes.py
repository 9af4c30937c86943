"""Melodies whose notes are known, as notes and as plain sine tones."""

import math

import torch

from musicgen.io.audio import Audio
from musicgen.io.notes import Note, Notes

SCALE = (60, 62, 64, 65, 67, 69, 71, 72)


def scale(pitches=SCALE, seconds=0.5, gap=0.05, start=0.3) -> Notes:
    """Notes one after the other, with silence of `gap` seconds between them."""
    return Notes(
        tuple(
            Note(start + i * seconds, start + (i + 1) * seconds - gap, pitch, 90)
            for i, pitch in enumerate(pitches)
        )
    )


def sines(notes: Notes, rate: int = 22_050) -> Audio:
    """The notes as sines with soft edges."""
    wave = torch.zeros(round((notes.duration + 0.3) * rate))
    for each in notes:
        time = torch.arange(round((each.end - each.start) * rate)) / rate
        edges = (time / 0.01).clamp(max=1) * ((time[-1] - time) / 0.03).clamp(max=1)
        first = round(each.start * rate)
        wave[first : first + len(time)] += (
            0.3 * edges * torch.sin(2 * math.pi * 440 * 2 ** ((each.pitch - 69) / 12) * time)
        )
    return Audio(wave, rate)
