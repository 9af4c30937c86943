"""Generates music longer than the model was trained on, in windows: each continues the end of the one before."""

import sys

from musicgen import GenerationParams, MusicGen


def main(path: str = "long_form.wav", duration: float = 60, name: str = "nano") -> None:
    duration = float(duration)  # text where it was typed
    model = MusicGen.from_pretrained(name)
    params = GenerationParams(prompt="slow ambient pads with a choir", duration=duration, seed=7)
    run = model.generate_iter([params.prompt], params)
    for progress in run:
        if progress.done % 500 == 0:
            print(f"{progress.stage}: {progress.done} of {progress.total} frames")
    (result,) = run.results()
    print(result.save(path), f"{result.audio.duration:.1f} s, seed {result.seed}")


if __name__ == "__main__":
    main(*sys.argv[1:])
