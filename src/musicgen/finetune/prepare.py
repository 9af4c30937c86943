"""Songs of a folder to clips with captions, and their table, which may be edited before the training."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.errors import AudioError, InputError
from musicgen.extras import require
from musicgen.finetune import bars, captions, songs, table
from musicgen.finetune.songs import Silence, Vocals
from musicgen.finetune.table import Clip
from musicgen.io import manifest
from musicgen.io.atomic import new_folder
from musicgen.io.audio import Audio
from musicgen.io.manifest import Track
from musicgen.io.separation import Separator
from musicgen.measure.tagger import Tagger, load_tagger

CLIPS_A_SONG = 24
LEAST_SECONDS = 2.0  # of a song
_CLIP = re.compile(r"\d{3,}-\d{2,}\.flac")  # names of clips: the song's number and the clip's
VALID_EVERY = 8  # songs; of fewer songs than it half the clips of the last one are held out


def prepare(
    source: str | Path,
    folder: str | Path,
    model: MusicGenConfig,
    *,
    vocals: Vocals = "keep",
    silence: Silence = "ends",
    clips_a_song: int = CLIPS_A_SONG,
    weights_dir: Path | None = None,
    offline: bool = False,
    say: Callable[[str], None] = lambda _: None,
) -> list[Clip]:
    """Cut the songs in the folder `source` into clips for a model, and write them and their table to `folder`.

    The clips are written first and the table last: where there is a table, all its clips are there. Songs that cannot
    be used are told to `say` and left out; AudioError where none is left.
    """
    require("finetune", "Preparing clips")
    if silence not in songs.SILENCE:
        raise InputError(f"silence must be one of {', '.join(songs.SILENCE)}, got {silence!r}.")
    separator = songs.separator_for(vocals, weights_dir=weights_dir, offline=offline)
    folder = Path(folder)
    if (folder / table.NAME).exists():
        raise InputError(f"{folder / table.NAME} exists; delete it to prepare the clips anew.")
    refused: list[str] = []
    tracks = manifest.read(source, refused.append)
    for reason in refused:
        say(f"left out: {reason}")
    _remove_clips(folder / table.CLIPS)
    tagger, found = load_tagger(), list[list[Clip]]()
    with new_folder(folder / table.CLIPS) as part:
        for number, track in enumerate(tracks, start=1):
            try:
                made = _clips_of(
                    track, part, model, tagger, separator, silence=silence, most=clips_a_song, number=number
                )
            except AudioError as error:
                say(f"{track.path.name} is left out: {error}")
                continue
            found.append(made)
            say(f"song {number} of {len(tracks)}: {track.path.name}, {len(made)} clips")
        if not found:
            raise AudioError(f"None of the {len(tracks) + len(refused)} songs in {source} can be used.")
    clips = _split(found)
    table.write(folder, clips)
    return clips


def _remove_clips(folder: Path) -> None:
    """Remove the clips of an earlier preparation; InputError where the folder holds anything else, such as songs."""
    others = (
        [each.name for each in folder.iterdir() if not _CLIP.fullmatch(each.name)] if folder.is_dir() else []
    )
    if others:
        raise InputError(
            f"{folder} is to be the folder of the clips, but holds {others[0]!r}; give another folder with -o."
        )
    shutil.rmtree(folder, ignore_errors=True)


def _clips_of(
    track: Track,
    folder: Path,
    model: MusicGenConfig,
    tagger: Tagger,
    separator: Separator | None,
    *,
    silence: Silence,
    most: int,
    number: int,
) -> list[Clip]:
    """Write the clips of one song; returns their rows."""
    rate, window = model.sample_rate, model.window_seconds
    samples = songs.song(track.path, rate, model.channels, separator, silence)
    seconds = samples.shape[1] / rate
    if seconds < LEAST_SECONDS:
        raise AudioError(f"it sounds for {seconds:.1f} s; at least {LEAST_SECONDS:g} s are needed.")
    mono = samples.mean(0)
    found, rows = bars.find(mono, rate), []
    for place, cut in enumerate(bars.cuts(found, seconds, window, most), start=1):
        name = f"{number:03d}-{place:02d}.flac"
        clip = bars.filled(samples, cut, rate, window)
        Audio(_level(clip), rate).save(folder / name)
        heard = captions.hear(clip.mean(0), rate, tagger)
        given = track.captions[0] if track.captions else None
        rows.append(
            Clip(
                file=name, use="train", caption=given or captions.caption(heard, cut.bpm),
                bpm="" if cut.bpm is None else f"{cut.bpm:.1f}", metre=cut.metre or "", key=heard.key,
                bars=cut.bars, song=track.path.name, start=f"{cut.start:.2f}",
                caption_from="file" if given else "heard",
            )
        )  # fmt: skip
    return rows


def _level(clip: Tensor) -> Tensor:
    """Below full scale, which a flac file cannot exceed."""
    return clip / max(1.0, float(clip.abs().max()))


def _split(found: Sequence[Sequence[Clip]]) -> list[Clip]:
    """All clips in order, some held out: of many songs whole ones, of few songs the last clips of one."""
    held: set[str] = set()
    if len(found) >= VALID_EVERY:
        held = {clip.file for song in found[VALID_EVERY - 1 :: VALID_EVERY] for clip in song}
    else:
        last = max(found, key=len)
        held = {clip.file for clip in last[-(len(last) // 2) :]} if len(last) > 1 else set()
    if not held:  # single clips: the last is held out, or, if there is but one, used for both
        everything = [clip for song in found for clip in song]
        if len(everything) == 1:
            return [everything[0], replace(everything[0], use="valid")]
        held = {everything[-1].file}
    return [replace(clip, use="valid") if clip.file in held else clip for song in found for clip in song]
