"""One song of the corpus as files: audio, caption and MIDI."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import torch

from musicgen.corpus.captions import caption
from musicgen.corpus.composer import compose
from musicgen.corpus.excerpts import master_gain
from musicgen.corpus.midi import write_midi
from musicgen.corpus.render import Renderer, shared_renderer
from musicgen.corpus.song import Song
from musicgen.corpus.theory import key_name
from musicgen.extras import require
from musicgen.io.atomic import write_text
from musicgen.io.audio import Audio, check_output

_LOUDNESS_DB = -16.0


@dataclass(frozen=True, slots=True)
class Sample:
    """The files that were written, with the song and its caption."""

    audio: Path
    text: Path
    midi: Path
    song: Song
    caption: str

    def __str__(self) -> str:
        song = self.song
        key = key_name(song.key.tonic, song.key.mode)
        instruments = ", ".join(song.facts.instruments)
        return (
            f"{self.audio}: {self.caption}\n"
            f"{song.genre}, {song.seconds:.0f} s, {song.bpm:.0f} bpm, {key}, {instruments}\n"
            f"caption in {self.text}, notes in {self.midi}"
        )


def sample(
    seed: int,
    path: str | Path,
    *,
    seconds: float | None = None,
    genre: str | None = None,
    rate: int = 32_000,
    channels: int = 2,
    renderer: Renderer | None = None,
) -> Sample:
    """Compose and render the song of a seed. Writes `path` (wav, flac, ogg), its caption and its MIDI file.

    Raises AudioError for a path that cannot be written and MissingExtraError for a package that is not installed,
    before anything is made, and CorpusError for an unknown genre or a length out of range.
    """
    require("corpus", "A sample of the corpus")
    audio = check_output(path)
    song = compose(seed, seconds=seconds, genre=genre)
    words = caption(song, random.Random(f"caption {seed}")) or song.genre
    rendered = (renderer or shared_renderer()).render(song, rate=rate, channels=channels)
    mix = rendered.mix * master_gain(rendered.mix, _LOUDNESS_DB, rate)
    made = Sample(audio, audio.with_suffix(".txt"), audio.with_suffix(".mid"), song, words)
    Audio(torch.from_numpy(mix), rate).save(made.audio)
    write_text(made.text, words + "\n")
    write_midi(song, made.midi)
    return made
