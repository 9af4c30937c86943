"""From a seed to a Song. (First version: a few styles; the full one follows.)"""

from __future__ import annotations

import random

from musicgen.corpus.instruments import DRUM_KEYS, INSTRUMENTS
from musicgen.corpus.song import METRES, Facts, Key, Note, Section, Song, Track
from musicgen.corpus.theory import MODES, Chord, chord, nearest, scale_pitches, voice

_STYLES = {
    "rock": ((100, 150), ("I bVII IV I", "I V vi IV", "i bVI bIII bVII"), (29, 30, 27), (29, 27, 18), (33, 34), "x...x...x...x...", "rock"),
    "pop": ((95, 128), ("I V vi IV", "vi IV I V", "I vi IV V"), (0, 80, 81, 4, 25), (0, 4, 27, 90), (33, 38), "x..x..x.x..x..x.", "rock"),
    "jazz": ((100, 180), ("ii7 V7 Imaj7 vi7", "Imaj7 vi7 ii7 V7"), (65, 66, 56, 26, 11), (0, 26, 4), (32,), "x.....x.....x...", "jazz"),
    "classical": ((60, 130), ("I IV V I", "I vi ii V", "i iv V i"), (40, 71, 73, 68, 0), (48, 0, 46), (42, 43), "x...x...x...x...", ""),
    "ambient": ((50, 75), ("Imaj7 IVmaj7", "i bVI", "Iadd9 vi7 IVmaj7 Iadd9"), (88, 91, 73, 98), (89, 94, 95, 88), (39,), "x...............", ""),
    "techno": ((124, 140), ("i i bVI bVII", "i i i i"), (81, 80, 87), (90, 81), (38, 39), "..x...x...x...x.", "house"),
    "folk": ((80, 120), ("I IV I V", "I V vi IV"), (73, 22, 110, 25), (25, 24), (32,), "x..xx.x.x..xx.x.", ""),
    "chiptune": ((130, 175), ("i bVI bIII bVII", "I V vi IV"), (80,), (80, 81), (87, 38), "x.x.x.x.x.x.x.x.", "rock"),
}  # fmt: skip
_DRUMS = {
    "rock": {"kick": "x.......x.x.....", "snare": "....x.......x...", "hat": "x.x.x.x.x.x.x.x."},
    "house": {"kick": "x...x...x...x...", "clap": "....x.......x...", "open": "..x...x...x...x."},
    "jazz": {"ride": "x...x.x.x...x.x.", "pedal": "....x.......x...", "kick": "x..............."},
}


def compose(seed: int, *, seconds: float | None = None) -> Song:
    """The song of a seed: always the same. About `seconds` long, by default 20 to 90 seconds."""
    rng = random.Random(seed)
    style = rng.choice(sorted(_STYLES))
    tempo, progressions, leads, comps, basses, comp, groove = _STYLES[style]
    bpm = float(rng.randint(*tempo))
    symbols = rng.choice(progressions).split()
    key = Key(rng.randrange(12), "minor" if symbols[0].startswith("i") and symbols[0][:2] != "ii" else "major")
    wanted = seconds if seconds is not None else rng.uniform(20, 90)
    bars = max(4, round(wanted * bpm / 240 / 4) * 4)
    harmony = [chord(symbols[bar % len(symbols)], key.tonic) for bar in range(bars)]
    lead, backing, bass = (INSTRUMENTS[rng.choice(row)] for row in (leads, comps, basses))
    tracks = [
        Track("lead", lead.name, lead.program, _melody(rng, key, harmony, lead.low, lead.high), 2.0, 0.1, 0.4, rng.randrange(2)),
        Track("chords", backing.name, backing.program, _chords(harmony, comp), -5.0, -0.3, 0.3, rng.randrange(2)),
        Track("bass", bass.name, bass.program, _bass(harmony), -2.0, 0.0, 0.0, rng.randrange(2)),
    ]
    if groove:
        tracks.append(Track("drums", "drums", 0, _drums(rng, groove, bars), -1.0, 0.0, 0.1, rng.randrange(2)))
    names = tuple(dict.fromkeys(track.instrument for track in tracks))
    families = tuple(dict.fromkeys(i.family for i in (lead, backing, bass)))
    facts = Facts(style, names, families, bpm, "4/4", key, (), (), bool(groove), lead.name)
    chords = tuple((4.0 * bar, symbols[bar % len(symbols)]) for bar in range(bars))
    sections = (Section("verse", 0.0, bars, key, 0.7, chords),)
    return Song(
        seed, style, bpm, key, METRES["4/4"], 0.5, sections, tuple(tracks), 4.0 * bars, rng.random(), facts
    )


def _melody(rng: random.Random, key: Key, harmony: list[Chord], low: int, high: int) -> tuple[Note, ...]:
    scale = scale_pitches(key.tonic, MODES[key.mode], max(low, 58), min(high, 86))
    motifs = [rng.choice(("x...x...x.x.x...", "x.x.x...x...x.x.", "x.....x.x...x...", "x..x..x.x.......")) for _ in range(2)]
    contours = [[rng.choice((-2, -1, -1, 1, 1, 2, 3, -3)) for _ in range(8)] for _ in range(2)]
    notes = []
    at = len(scale) // 2
    for bar, here in enumerate(harmony):
        which = (bar // 2) % 2 if bar % 4 < 3 else 0
        steps = [i for i, c in enumerate(motifs[which]) if c == "x"] if bar % 4 < 3 else [0, 4]
        for number, step in enumerate(steps):
            at = min(max(at + contours[which][number], 0), len(scale) - 1)
            pitch = scale[at] if step % 8 else nearest(scale[at], here.classes, scale[0], scale[-1])
            at = min(range(len(scale)), key=lambda i: abs(scale[i] - pitch))
            until = steps[number + 1] if number + 1 < len(steps) else 16
            notes.append(Note(bar * 4 + step / 4, (until - step) / 4 * 0.95, pitch, rng.randint(88, 108)))
    return tuple(notes)


def _chords(harmony: list[Chord], pattern: str) -> tuple[Note, ...]:
    notes = []
    previous = None
    hits = [i for i, c in enumerate(pattern) if c == "x"]
    for bar, here in enumerate(harmony):
        previous = voice(here, previous, low=48, high=72, voices=4)
        for hit, until in zip(hits, [*hits[1:], 16], strict=True):
            notes += [Note(bar * 4 + hit / 4, (until - hit) / 4 * 0.9, pitch, 80) for pitch in previous]
    return tuple(notes)


def _bass(harmony: list[Chord]) -> tuple[Note, ...]:
    return tuple(
        Note(bar * 4 + beat, 0.9, nearest(38, ((here.root + (7 if beat == 2 else 0)) % 12,), 28, 50), 95)
        for bar, here in enumerate(harmony)
        for beat in range(4)
    )


def _drums(rng: random.Random, groove: str, bars: int) -> tuple[Note, ...]:
    return tuple(
        Note(bar * 4 + step / 4, 0.2, DRUM_KEYS[name], rng.randint(85, 105))
        for bar in range(bars)
        for name, pattern in _DRUMS[groove].items()
        for step, mark in enumerate(pattern)
        if mark == "x"
    )
