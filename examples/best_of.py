"""Makes four takes and ranks them; prints the parts of each score, and writes all, the best first."""

import sys

from musicgen import MusicGen


def main(path: str = "best.wav", duration: float = 8, name: str = "nano") -> None:
    duration = float(duration)  # text where it was typed
    model = MusicGen.from_pretrained(name)
    options = {"duration": duration, "bpm": 120, "key": "A minor", "best_of": 4, "keep_all": True, "seed": 7}
    (best,) = model.generate_results("house with piano and drums", **options)
    for take in (best, *best.others):
        print(take.seed, {name: value for name, value in take.scores.items() if value})
    print(best.save(path))


if __name__ == "__main__":
    main(*sys.argv[1:])
