"""Generates music that follows a melody: here a scale of sine waves, but any audio file works."""

import math
import sys

import torch

from musicgen import Audio, MusicGen

SCALE = [60, 62, 64, 65, 67, 69, 71, 72]  # MIDI notes of C major
RATE = 32_000


def scale(seconds_per_note: float = 0.5) -> Audio:
    time = torch.arange(int(seconds_per_note * RATE)) / RATE
    notes = [0.3 * torch.sin(2 * math.pi * 440 * 2 ** ((note - 69) / 12) * time) for note in SCALE]
    return Audio(torch.cat(notes)[None], RATE)


def main(path: str = "melody.wav", duration: float = 8, name: str = "nano") -> None:
    duration = float(duration)  # text where it was typed
    model = MusicGen.from_pretrained(name)
    audio = model.generate("baroque flute and harpsichord", input_audio=scale(), duration=duration, seed=7)
    print(audio.save(path), f"{audio.duration:.1f} s")


if __name__ == "__main__":
    main(*sys.argv[1:])
