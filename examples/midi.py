"""Writes the notes of a recording as a MIDI file, corrects one, and makes new music that follows them."""

import sys
from dataclasses import replace

from musicgen import MusicGen, Notes
from musicgen.measure.transcription import hummed


def main(path: str = "tune", duration: float = 8, name: str = "nano") -> None:
    duration = float(duration)  # text where it was typed
    model = MusicGen.from_pretrained(name)
    flute = model.generate("solo flute, folk melody", duration=duration, seed=3)
    notes = hummed(flute)  # one note at a time, as in a hummed tune
    print(*(note.name for note in notes))
    corrected = Notes((*notes.notes[:-1], *(replace(note, pitch=60) for note in notes.notes[-1:])))
    if len(corrected) == 0:
        corrected = Notes.read(b"start,end,note\n0,1,C4\n1,2,E4\n2,4,G4\n")
    print(corrected.save(f"{path}.mid"))
    audio = model.generate("baroque strings", input_audio=f"{path}.mid", duration=duration, seed=7)
    print(audio.save(f"{path}-strings.wav"))


if __name__ == "__main__":
    main(*sys.argv[1:])
