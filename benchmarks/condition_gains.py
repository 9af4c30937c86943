"""How closely a model follows its conditions when their weights are multiplied, on songs of their own.

python benchmarks/condition_gains.py MODEL --gains 1,1,1 1.5,1.6,1.6     gains of text, melody, and key and chords

MODEL is a folder written with gains of 1, and has a clock and a framewise melody. The songs are neither trained on nor
those of `musicgen evaluate`. Each setting makes 24 clips of ten seconds from words, 24 with the plan of the song, and
12 with its melody: about a minute and a half on two cores.
"""

from __future__ import annotations

import argparse
from dataclasses import replace

from musicgen import MusicGen
from musicgen.evaluate.adherence import adherence, measure, melody_cosine, tag
from musicgen.evaluate.eval_prompts import PROMPTS, REFERENCE, held_out_prompts
from musicgen.evaluate.evaluated_model import evaluated_model
from musicgen.evaluate.plans import mean_agreement, plan_of
from musicgen.measure.metrics import frechet_distance
from musicgen.measure.tagger import clip_embeddings, load_tagger
from musicgen.train.config import ConditionGains
from musicgen.train.lm_setup import amplified

SONGS, MELODIES, SECONDS, RATE = 24, 12, 10.0, 32_000
FIRST_SONG = PROMPTS + 3_000_000
PARTS = 4  # embeddings of a clip


def loaded(name: str, gains: ConditionGains) -> MusicGen:
    """The model with other weights of its conditions."""
    model = MusicGen.from_pretrained(name)
    conditioner = amplified(model.components.conditioner, gains)
    model.components = replace(model.components, conditioner=conditioner)
    return model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model")
    parser.add_argument("--gains", nargs="+", default=["1,1,1"], help="text,melody,harmony")
    arguments = parser.parse_args()
    tagger = load_tagger()
    songs = held_out_prompts(SONGS, SECONDS, RATE, first_seed=FIRST_SONG)
    others = [each.audio for each in held_out_prompts(2 * SONGS, SECONDS, RATE, first_seed=REFERENCE)]
    reference = clip_embeddings(tag(others, RATE, tagger), PARTS)
    texts, melodies = [each.prompt for each in songs], [each.melodic for each in songs[:MELODIES]]
    plans = [plan_of(each.timeline, SECONDS) for each in songs]
    print("gains          from     genre  instruments  tempo  key   chords  melody  Fréchet distance")
    for setting in arguments.gains:
        text, melody, harmony = map(float, setting.split(","))
        model = loaded(arguments.model, ConditionGains(text=text, melody=melody, harmony=harmony))
        evaluated = evaluated_model(model)
        assert evaluated.generate is not None and evaluated.generate_planned is not None
        made = {
            "words": evaluated.generate(texts, None, SECONDS, 0),
            "plan": evaluated.generate_planned(texts, plans, SECONDS, 0),
            "melody": evaluated.generate(texts[:MELODIES], melodies, SECONDS, 0),
        }
        for name, clips in made.items():
            sounds = [clip.wav for clip in clips]
            measured = measure(sounds, RATE, tagger)
            scores = adherence(measured, songs[: len(sounds)], tagger)
            chords = (
                mean_agreement(sounds, RATE, [each.timeline for each in songs]) if name == "plan" else None
            )
            cosine = melody_cosine(sounds, melodies, model.config.chroma) if name == "melody" else None
            distance = frechet_distance(clip_embeddings(measured.tags, PARTS), reference)
            print(
                f"{setting:<14} {name:<8} {scores.genre:<6.2f} {scores.instruments:<12.2f} "
                f"{scores.tempo_octaves:<6.2f} {scores.key_mirex:<5.2f} "
                f"{'–' if chords is None else format(chords, '.2f'):<7} "
                f"{'–' if cosine is None else format(float(cosine), '.2f'):<7} {distance:.1f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
