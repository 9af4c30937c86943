"""Continues a beginning: first from its codes, which is exact, then from its audio."""

import sys

from musicgen import MusicGen


def main(path: str = "continuation.wav", duration: float = 4, name: str = "nano") -> None:
    duration = float(duration)  # text where it was typed
    model = MusicGen.from_pretrained(name)
    (beginning,) = model.generate_results("rock with electric guitar", duration=duration, seed=7)
    options = {"continuation": True, "duration": 2 * duration}
    longer = model.generate("rock with electric guitar", input_audio=beginning.codes, **options)
    other = model.generate("slow strings", input_audio=beginning.audio, seed=8, **options)
    print(longer.save(path), f"{longer.duration:.1f} s")
    print(other.save(path.replace(".wav", "-strings.wav")), f"{other.duration:.1f} s")


if __name__ == "__main__":
    main(*sys.argv[1:])
