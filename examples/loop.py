"""Makes a loop of whole bars: its end goes on into its beginning, and its file says so to samplers and sequencers."""

import sys

from musicgen import MusicGen


def main(path: str = "loop.wav", bars: int = 4, name: str = "nano") -> None:
    bars = int(bars)  # text where it was typed
    model = MusicGen.from_pretrained(name)
    (result,) = model.generate_results(
        "house with piano", loop=True, bars=bars, bpm=124, key="A minor", seed=7
    )
    print(result.save(path), f"{result.audio.samples.shape[1]} samples, {dict(result.scores)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
