"""Makes music and a pack of it: a zip with the mix, stems, MIDI, picture, codes and a text about all of it."""

import sys
import zipfile

from musicgen import MusicGen


def main(path: str = "pack.zip", duration: float = 8, name: str = "nano") -> None:
    duration = float(duration)  # text where it was typed
    model = MusicGen.from_pretrained(name)
    (result,) = model.generate_results("funk with slap bass and drums", duration=duration, seed=7)
    with zipfile.ZipFile(result.pack(path)) as archive:
        print(archive.read("about.txt").decode())


if __name__ == "__main__":
    main(*sys.argv[1:])
