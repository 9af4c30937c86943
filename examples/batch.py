"""Several prompts at once: each becomes what it would be alone with the same seed."""

import sys

from musicgen import MusicGen

PROMPTS = ["a bright music box lullaby", "fast drum and bass", "solo cello, slow and sad", None]


def main(stem: str = "batch", duration: float = 5, name: str = "nano") -> None:
    model = MusicGen.from_pretrained(name)
    for take, prompt in zip(model.generate_results(PROMPTS, duration=duration, seed=7), PROMPTS, strict=True):
        print(take.save(f"{stem}-{take.seed}.wav"), prompt or "(whatever comes)")


if __name__ == "__main__":
    main(*sys.argv[1:])
