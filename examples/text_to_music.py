"""Generates ten seconds of music from a description."""

import sys

from musicgen import MusicGen


def main(path: str = "text_to_music.wav", duration: float = 10, name: str = "nano") -> None:
    duration = float(duration)  # text where it was typed
    model = MusicGen.from_pretrained(name)
    audio = model.generate("warm lo-fi hip hop with electric piano", duration=duration, seed=7)
    print(audio.save(path), f"{audio.duration:.1f} s")


if __name__ == "__main__":
    main(*sys.argv[1:])
