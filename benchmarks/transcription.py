"""Prints how well the notes of music are found, and how well nano follows notes instead of sound.

`python benchmarks/transcription.py --songs 8` renders held-out songs of the corpus, whose notes are known, and counts
notes found within 50 ms of their onset at their pitch (F-measure, MIREX). `--follow 4` also makes so many pieces with
nano, each three times: along the notes of a lead melody, along its sound, and along no melody.
"""

from __future__ import annotations

import argparse
from statistics import mean

import torch

from musicgen import Audio, MusicGen
from musicgen.corpus.composer import compose
from musicgen.corpus.render import shared_renderer
from musicgen.corpus.song import HELD_OUT_SEED, Song
from musicgen.evaluate.adherence import melody_cosine
from musicgen.io.notes import Note, Notes
from musicgen.measure.transcription import hummed, onset_score, transcribe
from musicgen.model.chroma import Chroma

RATE, SECONDS = 32_000, 16.0


def notes_of(song: Song, *roles: str) -> Notes:
    """The notes of some parts of a song, in seconds; of all parts but drums without `roles`."""
    beat = 60.0 / song.bpm
    chosen = [each for each in song.tracks if not each.is_drums and (not roles or each.role in roles)]
    return Notes(
        tuple(
            Note(note.start * beat, note.end * beat, note.pitch, note.velocity, track.role)
            for track in chosen
            for note in track.notes
        )
    )


def sound(samples: object) -> Audio:
    return Audio(torch.as_tensor(samples), RATE)


def transcribed(songs: list[Song]) -> dict[str, list[tuple[float, float, float]]]:
    """Precision, recall and F of each kind of sound, a value for each song that has it."""
    rows: dict[str, list[tuple[float, float, float]]] = {}
    for song in songs:
        made = shared_renderer().render(song, rate=RATE, channels=1)
        lead, bass = notes_of(song, "lead"), notes_of(song, "bass")
        cases = [
            ("lead alone, one note at a time", made.dry_lead, lead, hummed),
            ("lead alone", made.dry_lead, lead, transcribe),
            ("bass alone", made.stems["bass"], bass, transcribe),
            ("all but drums", made.mix - made.stems["drums"], notes_of(song), transcribe),
            ("the mix", made.mix, notes_of(song), transcribe),
        ]
        for name, samples, real, find in cases:
            if len(real):
                rows.setdefault(name, []).append(onset_score(find(sound(samples)), real))
    return rows


def chroma_agreement(songs: list[Song], model: MusicGen) -> tuple[float, float]:
    """The share of frames whose class from notes is that of their plain tones, and of the rendered instrument."""
    chroma, plain, played = Chroma(model.config.chroma), [], []
    for song in songs:
        lead = notes_of(song, "lead").melody()
        if not len(lead):
            continue
        made = shared_renderer().render(song, rate=RATE, channels=1, seconds=lead.duration)
        direct = chroma.of_notes(*lead.spans(), lead.duration)
        frames = min(1 + int(lead.duration * RATE) // chroma.config.hop, chroma.config.frames)
        for found, samples in ((plain, lead.rendered(RATE).samples), (played, sound(made.dry_lead).samples)):
            found.append((direct == chroma.condition(samples)).all(-1)[0, :frames].float().mean().item())
    return mean(plain), mean(played)


def followed(songs: list[Song], model: MusicGen, seconds: float = 8.0) -> dict[str, float]:
    """Chroma cosine of nano's music with the melody that was given as notes, as sound, or not at all."""
    given, made = [], {"notes": [], "sound": [], "no melody": []}
    for song in songs:
        lead = notes_of(song, "lead").melody().cut(0, seconds)
        played = sound(shared_renderer().render(song, rate=RATE, channels=1, seconds=seconds).dry_lead)
        given.append(played.samples[0])
        for name, melody in (("notes", lead), ("sound", played), ("no melody", None)):
            audio = model.generate(
                f"{song.genre} with {song.facts.lead}", input_audio=melody, duration=seconds, seed=song.seed
            )
            made[name].append(audio.samples[0])
    return {name: melody_cosine(clips, given, model.config.chroma) for name, clips in made.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--songs", type=int, default=8)
    parser.add_argument("--follow", type=int, default=0)
    options = parser.parse_args()
    songs = [compose(HELD_OUT_SEED + i, seconds=SECONDS) for i in range(options.songs)]
    print(f"notes found in {len(songs)} held-out songs of about {SECONDS:g} s   precision  recall       F")
    for name, scores in transcribed(songs).items():
        precision, recall, f = (mean(each) for each in zip(*scores, strict=True))
        print(f"  {name:<50} {precision:>8.2f} {recall:>7.2f} {f:>7.2f}")
    model = MusicGen.from_pretrained("nano")
    plain, played = chroma_agreement(songs, model)
    print(
        f"chroma from notes equals that of plain tones in {plain:.1%} of frames, of the instrument in {played:.1%}"
    )
    if options.follow:
        chosen = [song for song in songs if len(notes_of(song, "lead").melody())][: options.follow]
        cosines = followed(chosen, model)
        print("melody cosine of nano: " + ", ".join(f"{name} {value:.2f}" for name, value in cosines.items()))


if __name__ == "__main__":
    main()
