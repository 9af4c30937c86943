"""Makes the pictures of `docs/musicians.md` with nano: `python benchmarks/musicians.py`.

A loop played twice over, with a line where its end meets its beginning; a piece before and after its middle was made
anew; a piece whose words change, with a line at each section; and a melody with music that follows it.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from musicgen import MusicGen
from musicgen.edit_options import read_span
from musicgen.engine.sections import place_of
from musicgen.evaluate.pictures import draw_spectrograms
from musicgen.prompt_timeline import read_timeline

TIMELINE = "0:00 calm piano | 0:04 drums enter | 0:08 funk with slap bass"
EDIT = "2:4"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", type=Path, default=Path("docs/images"))
    folder = parser.parse_args().folder
    model = MusicGen.from_pretrained("nano")
    rate = model.config.sample_rate

    loop = model.generate("house with piano", loop=True, bars=2, bpm=124, seed=7)
    twice = loop.samples.mean(0).repeat(2)
    title = "house with piano, two bars at 124 bpm, played twice over"
    draw_spectrograms(folder / "loop.png", [title], {"loop": [twice]}, rate, marks=[loop.duration])

    prompt = "rock with electric guitar and drums"
    (before,) = model.generate_results(prompt, duration=6, seed=7)
    (after,) = model.generate_results("rock with organ", input_audio=before, replace=EDIT, seed=8)
    start, end = read_span(EDIT, "replace")
    rows = {"before": [before.audio.samples.mean(0)], "after": [after.audio.samples.mean(0)]}
    draw_spectrograms(folder / "edit.png", [f"{prompt}; {EDIT} anew: rock with organ"], rows, rate,
                      marks=[start, end or before.audio.duration])  # fmt: skip

    (timed,) = model.generate_results(TIMELINE, bpm=120, duration=12, seed=7)
    places = [place_of(each, timed.plan) for each in read_timeline(timed.params.timeline)]
    draw_spectrograms(folder / "timeline.png", [TIMELINE], {"timeline": [timed.audio.samples.mean(0)]}, rate,
                      marks=places)  # fmt: skip

    tune = model.generate("solo flute, folk melody", duration=6, seed=3)
    organ = model.generate("church organ", input_audio=tune, duration=6, seed=1)
    rows = {"flute": [tune.samples.mean(0)], "organ": [organ.samples.mean(0)]}
    draw_spectrograms(folder / "melody.png", ["a melody, and a church organ that follows it"], rows, rate)


if __name__ == "__main__":
    main()
