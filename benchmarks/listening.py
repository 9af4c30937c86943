"""Makes `docs/listening.md`: twelve prompts with their seeds, each with a picture of what every model made of it.

    python benchmarks/listening.py nano --before runs/nano-1 --audio out/listening

A picture has a column for each model: the spectrogram, pitch classes with the chords of the plan, and the beats
found beside those of the plan. Lines that begin with "Seen: " are remarks written by hand; they stay when the page
is made again.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import torch

from musicgen import MusicGen
from musicgen.engine.generation_run import GenerationResult
from musicgen.engine.planning import timeline
from musicgen.evaluate.pictures import draw_tracks
from musicgen.io.atomic import write_text
from musicgen.measure.tempo_key import key, pulse
from musicgen.notation import key_name

SECONDS, FIRST_SEED = 16.0, 40
PROMPTS = (
    "warm lo-fi hip hop with electric piano and drums, 76 bpm, in a minor",
    "house with piano and synth bass, 124 bpm, in c minor",
    "rock with distorted guitar, electric bass and drums, 120 bpm, in e minor",
    "slow jazz with piano, double bass and brushed drums",
    "a viennese waltz with strings and flute, in g major",
    "baroque suite with harpsichord and violin, 96 bpm, in d major",
    "irish folk with fiddle and whistle in 6/8",
    "cinematic film score with french horn, strings and timpani",
    "reggae with organ, 80 bpm",
    "ambient pads for sleep",
    "funk with slap bass, 104 bpm, chords Em7 A7",
    "a rainy café on sunday, sleepy beat to read a book to",
)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", help="the model")
    parser.add_argument("--before", help="an earlier model, shown beside it")
    parser.add_argument(
        "--docs", type=Path, default=Path("docs"), help="folder of listening.md and its pictures"
    )
    parser.add_argument("--audio", type=Path, help="folder for the sound files; without it none are written")
    parser.add_argument("--prompts", type=int, default=len(PROMPTS), help="only the first so many")
    options = parser.parse_args()
    names = [name for name in (options.before, options.model) if name]
    models = {name: MusicGen.from_pretrained(name) for name in names}
    page = options.docs / "listening.md"
    kept = remarks(page.read_text("utf-8")) if page.is_file() else {}
    parts = [HEAD.format(command=command(options), seconds=SECONDS)]
    for number, prompt in enumerate(PROMPTS[: options.prompts]):
        made = {name: take(model, prompt, FIRST_SEED + number) for name, model in models.items()}
        picture = options.docs / "listening" / f"{number + 1:02}.png"
        draw(picture, prompt, made)
        if options.audio:
            for name, result in made.items():
                result.save(options.audio / f"{number + 1:02}-{Path(name).name}.wav")
        parts.append(section(number, prompt, made, kept.get(prompt, ())))
        print(f"{number + 1} of {options.prompts}: {picture}")
    write_text(page, "\n".join(parts))


HEAD = """# Listen, and look

Made by `{command}`: pieces of {seconds:g} s, one for each prompt, always with the same seed. In the pictures: mel
spectrogram; strength of the pitch classes, with the chords of the plan; beats that are found, below bar lines (red) and
beats (blue) of the plan. Remarks are what was seen. The first nano is `src/musicgen/assets/nano` of commit 9f43b0a.
"""


def command(options: argparse.Namespace) -> str:
    before = f" --before {options.before}" if options.before else ""
    return f"python benchmarks/listening.py {options.model}{before}"


def take(model: MusicGen, prompt: str, seed: int) -> GenerationResult:
    return model.generate_results(prompt, duration=SECONDS, seed=seed)[0]


def draw(path: Path, prompt: str, made: dict[str, GenerationResult]) -> None:
    rate = next(iter(made.values())).audio.rate
    pieces = {
        Path(name).name: (each.audio.samples.mean(dim=0), timeline(each.plan, SECONDS) if each.plan else None)
        for name, each in made.items()
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    draw_tracks(path, prompt, pieces, rate)


def section(number: int, prompt: str, made: dict[str, GenerationResult], seen: tuple[str, ...]) -> str:
    lines = [
        f"## {number + 1}. {prompt}",
        "",
        f"![spectrogram, pitch classes, beats](listening/{number + 1:02}.png)",
        "",
    ]
    lines += [f"- {Path(name).name}, seed {each.seed}: {facts(each)}" for name, each in made.items()]
    return "\n".join([*lines, "", *seen, ""] if seen else [*lines, ""])


def facts(result: GenerationResult) -> str:
    """What is measured, and the plan."""
    wav, rate = result.audio.samples.mean(dim=0), result.audio.rate
    beat = pulse(wav, rate)
    jitter = "" if torch.tensor(beat.jitter).isnan() else f", beat jitter {beat.jitter:.3f}"
    measured = f"measured {beat.bpm:.0f} bpm{jitter}, {key_name(*key(wav, rate))}"
    return f"{measured}; plan `{result.plan}`" if result.plan else measured


def remarks(page: str) -> dict[str, tuple[str, ...]]:
    """The remarks of a page, by prompt."""
    found = {}
    for block in page.split("\n## ")[1:]:
        title, _, rest = block.partition("\n")
        lines = tuple(line for line in rest.splitlines() if line.startswith("Seen: "))
        if lines:
            found[re.sub(r"^\d+\. ", "", title)] = lines
    return found


if __name__ == "__main__":
    main()
