"""Makes a piece whose description changes: on bars, over seconds, with weighted words and a negative prompt."""

import sys

from musicgen import MusicGen


def main(path: str = "timeline.wav", seconds: float = 6, name: str = "nano") -> None:
    seconds = float(seconds)  # text where it was typed
    model = MusicGen.from_pretrained(name)
    timeline = [
        {"start": seconds / 3, "prompt": "drums enter, (techno:1.3)", "fade": seconds / 6},
        {
            "start": seconds * 2 / 3,
            "prompt": "funk with slap bass",
            "negative_prompt": "piano",
            "guidance": 4,
        },
    ]
    options = {"timeline": timeline, "duration": seconds, "seed": 7}
    (result,) = model.generate_results("calm piano", **options)
    print(result.save(path), result.params.timeline)


if __name__ == "__main__":
    main(*sys.argv[1:])
