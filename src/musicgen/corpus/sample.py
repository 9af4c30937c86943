"""One song of the corpus as files: to hear what the models are trained on."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import soundfile

from musicgen.corpus.captions import caption
from musicgen.corpus.clips import master_gain
from musicgen.corpus.composer import compose
from musicgen.corpus.midi import write_midi
from musicgen.corpus.render import Renderer, shared_renderer
from musicgen.corpus.song import Song
from musicgen.errors import CorpusError

_LOUDNESS_DB = -16.0


@dataclass(frozen=True, slots=True)
class Sample:
    """The files that were written, and what is in them."""

    audio: Path
    text: Path
    midi: Path
    song: Song
    caption: str


def sample(
    seed: int,
    path: str | Path,
    *,
    seconds: float | None = None,
    style: str | None = None,
    rate: int = 32_000,
    channels: int = 2,
    renderer: Renderer | None = None,
) -> Sample:
    """Compose and play the song of a seed. Writes `path` (wav, flac, ogg), its caption and its MIDI file.

    Raises CorpusError for an unknown style, a length that makes no music, or a place that cannot be written.
    """
    audio = Path(path)
    if not audio.parent.is_dir():
        raise CorpusError(f"cannot write {audio}: there is no folder {audio.parent}")
    if audio.suffix.lower().lstrip(".").upper() not in soundfile.available_formats():
        raise CorpusError(f"cannot write {audio}: its ending names no audio format; use .wav, .flac or .ogg")
    song = compose(seed, seconds=seconds, style=style)
    words = caption(song, random.Random(f"caption {seed}")) or song.style
    rendered = (renderer or shared_renderer()).render(song, rate=rate, channels=channels)
    mix = rendered.mix * master_gain(rendered.mix, _LOUDNESS_DB, rate)
    written = Sample(audio, audio.with_suffix(".txt"), audio.with_suffix(".mid"), song, words)
    try:
        soundfile.write(audio, mix.T, rate)
        written.text.write_text(words + "\n", encoding="utf-8")
    except (OSError, soundfile.LibsndfileError) as error:
        raise CorpusError(f"cannot write {audio}: {error}") from error
    write_midi(song, written.midi)
    return written
