"""Makes music that is changed while it is made, and the same music once more from what was recorded."""

import sys

from musicgen import MusicGen


def main(path: str = "live.wav", seconds: float = 6, name: str = "nano") -> None:
    seconds = float(seconds)  # text where it was typed
    model = MusicGen.from_pretrained(name)
    heard = 0.0
    with model.live("calm piano", seed=7) as run:  # for ever, in the same memory
        for chunk in run:  # give it to a loudspeaker here
            heard += chunk.duration
            if heard >= seconds / 2 and run.params.timeline is None:
                run.update("techno with drums", guidance=4, fade=seconds / 6)  # heard in the next chunk
            if heard >= seconds:
                break
    (again,) = model.generate_iter(run.params.prompt, run.params).results()
    print(again.save(path), run.params.timeline)


if __name__ == "__main__":
    main(*sys.argv[1:])
