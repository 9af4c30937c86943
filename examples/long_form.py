"""Music longer than the model was trained for: windows, each hearing the end of the one before."""

import sys

from musicgen import GenerationParams, MusicGen


def main(path: str = "long_form.wav", duration: float = 60, name: str = "nano") -> None:
    model = MusicGen.from_pretrained(name)
    params = GenerationParams(prompt="slow ambient pads with a choir", duration=duration, seed=7)
    run = model.generate_iter([params.prompt], params)
    for progress in run:
        if progress.done % 500 == 0:
            print(f"{progress.stage}: {progress.done} of {progress.total} frames")
    (take,) = run.results()
    print(take.save(path), f"{take.audio.duration:.1f} s, seed {take.seed}")


if __name__ == "__main__":
    main(*sys.argv[1:])
