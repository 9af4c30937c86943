"""Makes music at a tempo and in a key, measures both, and stretches the sound to the tempo if it is nearly right."""

import sys

from musicgen import MusicGen


def main(path: str = "tempo.wav", duration: float = 8, name: str = "nano") -> None:
    duration = float(duration)  # text where it was typed
    model = MusicGen.from_pretrained(name)
    options = {"duration": duration, "bpm": 118, "key": "A minor", "fit_tempo": True, "seed": 7}
    (result,) = model.generate_results("house with piano and drums", **options)
    print(result.save(path), dict(result.scores))  # only what was measured


if __name__ == "__main__":
    main(*sys.argv[1:])
