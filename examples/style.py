"""Learns a style, and a word for it, from a folder of songs, and makes music in it, as strongly as a weight says."""

import sys
from pathlib import Path

from musicgen import MusicGen
from musicgen.finetune.finetune import FinetuneOptions, finetune

WORD = "zorb"


def main(
    songs: str = "songs", run: str = "my-style", steps: int = 250, name: str = "nano", prior: int = 32
) -> None:
    options = FinetuneOptions(
        model=str(name), token=WORD, steps=int(steps), sample_seconds=2.0, prior_clips=int(prior)
    )
    adapter = finetune(songs, run, options, say=print)  # called again, it goes on
    model = MusicGen.from_pretrained(name)
    audio = model.generate(f"{WORD} style, calm piano", adapters={str(adapter): 0.8}, duration=4, seed=7)
    print(audio.save(Path(run) / "example.wav"))


if __name__ == "__main__":
    main(*sys.argv[1:])
