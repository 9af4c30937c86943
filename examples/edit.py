"""Goes on with finished music: saves a take as codes, opens it again, makes its middle anew, and extends it."""

import sys

from musicgen import MusicGen, Take
from musicgen.engine.takes import extend


def main(stem: str = "edit", duration: float = 8, name: str = "nano") -> None:
    duration = float(duration)  # text where it was typed
    model = MusicGen.from_pretrained(name)
    (result,) = model.generate_results("rock with electric guitar", duration=duration, seed=7)
    take = Take.read(result.save(f"{stem}.mgtake"))
    part = f"{duration / 4}:{duration / 2}"
    (edit,) = model.generate_results("rock with organ", input_audio=take, replace=part, seed=8)
    print(edit.save(f"{stem}-replaced.wav"), edit.scores)
    longer = extend(model, take, duration / 2)
    print(longer.save(f"{stem}-longer.wav"), f"{longer.audio.duration:.1f} s")


if __name__ == "__main__":
    main(*sys.argv[1:])
