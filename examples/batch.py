"""Generates several prompts at once; each result is the same as alone with the same seed."""

import sys

from musicgen import MusicGen

PROMPTS = ["a bright music box lullaby", "fast drum and bass", "solo cello, slow and sad", None]


def main(stem: str = "batch", duration: float = 5, name: str = "nano") -> None:
    duration = float(duration)  # text where it was typed
    model = MusicGen.from_pretrained(name)
    for result in model.generate_results(PROMPTS, duration=duration, seed=7):
        print(result.save(f"{stem}-{result.seed}.wav"), result.prompt or "(no prompt)")


if __name__ == "__main__":
    main(*sys.argv[1:])
