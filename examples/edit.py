"""Goes on with finished music: saves a take as codes, opens it again, makes its middle anew, and extends it."""

import sys

from musicgen.edit.regions import replace_region
from musicgen.edit.takes import extend

from musicgen import MusicGen, Take


def main(stem: str = "edit", duration: float = 8, name: str = "nano") -> None:
    model = MusicGen.from_pretrained(name)
    (result,) = model.generate_results("rock with electric guitar", duration=duration, seed=7)
    take = Take.read(result.save(f"{stem}.mgtake"))
    edit = replace_region(model, take, duration / 4, duration / 2, prompt="rock with organ", seed=8)
    print(edit.result.audio.save(f"{stem}-replaced.wav"), f"new from {edit.start:.2f} to {edit.end:.2f} s")
    longer = extend(model, take, duration / 2)
    print(longer.save(f"{stem}-longer.wav"), f"{longer.audio.duration:.1f} s")


if __name__ == "__main__":
    main(*sys.argv[1:])
