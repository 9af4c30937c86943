"""The table of clips, `clips.csv`: what a clip is, its caption, and whether it is used. To be read and edited."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from musicgen.errors import InputError
from musicgen.io import atomic
from musicgen.notation import FASTEST_BPM, METRES, SLOWEST_BPM, read_key

NAME, CLIPS = "clips.csv", "clips"
USES = ("train", "valid", "no")
LARGEST = 2**24  # bytes of a table
MOST_BARS = 10_000  # of a clip


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """A row of the table. `use` is train, valid (held out, to measure), or no; `bars` is 0 where they are unknown."""

    file: str  # in the folder `clips` beside the table
    use: str
    caption: str
    bpm: str = ""  # empty: unknown
    metre: str = ""
    key: str = ""
    bars: int = 0
    song: str = ""
    start: str = ""  # seconds from the song's beginning, after silence was cut off
    caption_from: str = ""  # file, or heard

    @property
    def tempo(self) -> float | None:
        """Beats a minute; None where unknown."""
        return float(self.bpm) if self.bpm else None


def write(folder: Path, clips: Sequence[Clip]) -> Path:
    """Write the table, at once or not at all."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, [each.name for each in fields(Clip)], lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(clip) for clip in clips)
    return atomic.write_text(folder / NAME, text.getvalue())


def read(folder: Path) -> list[Clip]:
    """The table of a folder, edited or not; InputError with the number of the line that is wrong."""
    path = folder / NAME
    try:
        if path.stat().st_size > LARGEST:
            raise InputError(f"{path} is larger than {LARGEST >> 20} MB.")
        text = path.read_text(encoding="utf-8-sig")
        dialect = ";" if ";" in text.partition("\n")[0] else ","  # as some spreadsheets write it
        reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=dialect, strict=True)
        rows = [(reader.line_num, row) for row in reader]
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path} is not a table of UTF-8 text ({error}); save it as CSV UTF-8.") from error
    clips = [_clip(row, folder, f"{path}, line {number}") for number, row in rows]
    for use in ("train", "valid"):
        if not any(clip.use == use for clip in clips):
            raise InputError(f"{path} has no clip whose use is {use}; at least one is needed.")
    return clips


def _clip(row: dict[str, str | None], folder: Path, origin: str) -> Clip:
    names = [each.name for each in fields(Clip)]
    lacking = [name for name in ("file", "use", "caption") if row.get(name) is None]
    if lacking:
        raise InputError(f"{origin}: the column {lacking[0]} is missing.")
    found = {name: (row.get(name) or "").strip() for name in names}
    use = found["use"].lower() or "no"
    if use not in USES:
        raise InputError(f"{origin}: use must be one of {', '.join(USES)}, got {found['use'][:40]!r}.")
    if Path(found["file"]).name != found["file"] or not (folder / CLIPS / found["file"]).is_file():
        raise InputError(f"{origin}: there is no clip {found['file'][:80]!r} in {folder / CLIPS}.")
    _check_tempo(found["bpm"], found["metre"], origin)
    if found["key"]:
        read_key(found["key"], f"{origin}: key")
    return Clip(**{**found, "use": use, "bars": _bars(found["bars"], origin)})  # type: ignore[arg-type]  # all others are text


def _check_tempo(bpm: str, metre: str, origin: str) -> None:
    try:
        right = not bpm or SLOWEST_BPM <= float(bpm) <= FASTEST_BPM
    except ValueError:
        right = False
    if not right or (metre and metre not in METRES):
        raise InputError(
            f"{origin}: bpm is a number from {SLOWEST_BPM:g} to {FASTEST_BPM:g}, and metre one of "
            f"{', '.join(METRES)}; both may be empty."
        )


def _bars(text: str, origin: str) -> int:
    """A number of bars, which spreadsheets may write as 2.0."""
    try:
        bars = float(text or 0)
    except ValueError:
        bars = -1.0
    if not bars.is_integer() or not 0 <= bars <= MOST_BARS:
        raise InputError(
            f"{origin}: bars is a whole number from 0 to {MOST_BARS}, or empty; got {text[:40]!r}."
        )
    return int(bars)
