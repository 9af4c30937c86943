"""Makes the plan of a piece: from the options, else from the prompt, else drawn by the seed from tables of genres."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from musicgen.config import MusicGenConfig
from musicgen.engine.asked import ENTRIES, entries_of, single_entries
from musicgen.engine.prompt_facts import PromptFacts, read_prompt
from musicgen.engine.prompt_reader import PromptReader
from musicgen.engine.request import Request
from musicgen.generation import GenerationParams
from musicgen.io.genre_tables import GenreTable, GenreTables
from musicgen.model.clock import Timeline
from musicgen.notation import (
    Chord,
    chord_name,
    has_flats,
    key_name,
    read_chord,
    read_chords,
    read_key,
    write_chords,
)
from musicgen.plan import Plan
from musicgen.prompt_weights import read_weights
from musicgen.sentences import listed

SECTION_BARS = 4  # a shorter progression is repeated to this length in each section


def make_plan(
    params: GenerationParams,
    prompt: str | None,
    seed: int,
    tables: GenreTables | None,
    genre: GenreTable | None = None,
) -> Plan:
    """The plan of one piece. What neither the options nor the prompt say is drawn by the seed, if there are `tables`.

    It is drawn from what is usual in `genre`, by default one that the seed draws too. A plan among the options is
    taken as it is, and the other options replace its entries.
    """
    given = single_entries(params)
    if params.plan is not None:
        return Plan(**entries_of(params))
    facts = read_prompt(prompt)
    if tables is None:
        return Plan(**{**_stated(facts, given), **given})
    genre = genre or _any_genre(tables, seed)
    known = {**{name: getattr(facts, name) for name in ENTRIES}, **given}
    known = {name: value for name, value in known.items() if value is not None}
    if "bpm" not in known:
        known["bpm"] = _draw_bpm(genre, facts, seed)
    if "metre" not in known:
        known["metre"] = _stream(seed, "metre").choice(genre.metres)
    if "chords" not in known:
        known |= _draw_harmony(tables, genre, known.get("key"), facts.minor, seed)
        if not known.get("ending"):
            del known["last_chord"]
    return Plan(**known)


def plans_of(
    config: MusicGenConfig, reader: PromptReader | None, request: Request
) -> tuple[Plan, ...] | None:
    """The plan of each item of a request whose prompts are read; None for a model without a clock."""
    if config.clock is None:
        return None
    plans = []
    for item in request.items():
        tables = reader.tables if reader and item.draws(0) else None
        reading = item.readings[0][0] if item.readings else None
        genre, prompt = reading.genre if reading else None, item.prompts[0]
        words = None if prompt is None else read_weights(prompt).text
        plans.append(make_plan(item.params, words, item.seeds[0], tables, genre))
    return tuple(plans)


def _stated(facts: PromptFacts, given: Mapping[str, Any]) -> dict[str, Any]:
    """What a prompt says, as entries; without a tempo, neither its metre nor its chords have a meaning."""
    entries = {name: getattr(facts, name) for name in ENTRIES}
    if entries["bpm"] is None and "bpm" not in given:
        entries["metre"] = entries["chords"] = None
    return entries


def _stream(seed: int, what: str) -> random.Random:
    """A generator for each thing that is drawn, so that giving one of them does not change the others."""
    return random.Random(f"plan {seed} {what}")


def _any_genre(tables: GenreTables, seed: int) -> GenreTable:
    weights = [genre.weight for genre in tables.genres]
    return _stream(seed, "genre").choices(tables.genres, weights)[0]


def _draw_bpm(genre: GenreTable, facts: PromptFacts, seed: int) -> float:
    """A whole number of beats per minute, of the genre's or of those that the prompt's words for a tempo allow."""
    low, high = facts.bpm_range or genre.bpm
    if facts.bpm_range is None and facts.speed is not None:
        third = (high - low) / 3
        low, high = math.ceil(low + facts.speed * third), math.floor(low + (facts.speed + 1) * third)
    return float(_stream(seed, "bpm").randint(low, max(low, high)))


def _draw_harmony(
    tables: GenreTables, genre: GenreTable, key: str | None, minor: bool | None, seed: int
) -> dict[str, str]:
    """A key and the chords of a whole form, of the genre's progressions for the mode if it has any."""
    if key is not None:
        tonic, minor = read_key(key)
    else:
        tonic = _stream(seed, "key").randrange(12)
    fitting = [each for each in genre.harmony if minor is None or each.minor == minor]
    if not fitting and key is not None:
        fitting = [each for other in tables.genres for each in other.harmony if each.minor == minor]
    rng = _stream(seed, "chords")
    pool = fitting or list(genre.harmony)
    mode = rng.choices(pool, [len(each.progressions) for each in pool])[0]
    verse = rng.choice(mode.progressions)
    chorus = rng.choice([each for each in mode.progressions if each != verse] or [verse])
    flats = has_flats(tonic, mode.minor)
    sections = {name: _section(text, tonic) for name, text in (("A", verse), ("B", chorus))}
    bars = tuple(bar for name in rng.choice(tables.forms).split() for bar in sections[name])
    return {
        "key": key_name(tonic, mode.minor),
        "chords": write_chords(bars, flats=flats),
        "last_chord": chord_name(sections["A"][0][0], flats=flats),
    }


def _section(progression: str, tonic: int) -> tuple[tuple[Chord, ...], ...]:
    """The bars of a section: a progression in C, transposed, at least `SECTION_BARS` long."""
    bars = tuple(
        tuple(replace(chord, root=(chord.root + tonic) % 12) for chord in bar)
        for bar in read_chords(progression)
    )
    return bars * max(1, SECTION_BARS // len(bars))


def timeline(plan: Plan, seconds: float, begin: float = 0.0, end: float | None = None) -> Timeline:
    """The timeline of music of a duration that follows a plan, with the chords from `begin` to `end`, in seconds."""
    keys = () if plan.key is None else ((0.0, *read_key(plan.key)),)
    return Timeline(
        bpm=plan.bpm,
        metre=plan.metre,
        first_bar=plan.first_bar,
        keys=keys,
        chords=_chord_times(plan, seconds, begin, seconds if end is None else end),
    )


def _chord_times(
    plan: Plan, seconds: float, begin: float, until: float
) -> tuple[tuple[float, int, tuple[int, ...]], ...]:
    """(start, root, pitch classes) of the chords; before `first_bar` those of the end of the progression."""
    end, bars = plan.ends_at(seconds), plan.bars()
    placed: list[tuple[float, Chord]] = []
    if bars and plan.bpm is not None:
        beat, bar = 60.0 / plan.bpm, plan.beats * 60.0 / plan.bpm
        first = math.floor((begin - plan.first_bar) / bar + 1e-9)
        last = math.ceil((max(min(seconds, until), begin + bar) - plan.first_bar) / bar)
        for number in range(first, last):
            start = plan.first_bar + number * bar
            placed += [(start + at * beat, chord) for at, chord in bars[number % len(bars)]]
        if end is not None and plan.last_chord is not None:
            closing = read_chord(plan.last_chord) or Chord(0, ())
            placed = [(at, chord) for at, chord in placed if at < end - bar - 1e-6]
            placed.append((max(0.0, end - bar), closing))
    if end is not None:
        placed = [(at, chord) for at, chord in placed if at < end - 1e-6] + [(end, Chord(0, ()))]
    rows: list[tuple[float, int, tuple[int, ...]]] = []
    for at, chord in placed:
        held = (chord.root if chord.intervals else 0, tuple(sorted(set(chord.classes))))
        start = max(0.0, at)
        if rows and rows[-1][0] == start:
            rows.pop()
        if not rows or rows[-1][1:] != held:
            rows.append((start, *held))
    return tuple(rows)


def timing(params: GenerationParams) -> Plan:
    """The plan of a model without a clock: only where its music is to end."""
    given = entries_of(params)
    names = ("bpm", "metre", "ending") if "bpm" in given else ("ending",)
    return Plan(**{name: given[name] for name in names if name in given})


def in_words(prompt: str | None, params: GenerationParams) -> str | None:
    """A prompt with the tempo, metre, key and chords of the options in words, for a model without a clock."""
    given = entries_of(params)
    parts = [prompt] if prompt else []
    if "bpm" in given:
        parts.append(f"{given['bpm']:g} bpm")
    if "metre" in given:
        parts.append(f"in {given['metre']}")
    if "key" in given:
        parts.append(f"in {key_name(*read_key(given['key'])).replace('#', ' sharp').replace('b ', ' flat ')}")
    if "chords" in given:
        parts.append(f"chords {given['chords']}")
    return ", ".join(parts) or prompt


def without_clock(model: str, params: GenerationParams, takes: int = 1) -> str | None:
    """A warning that a model without a clock is only told the options in words; None where there are none.

    `takes` are made, of which the one that is nearest to them is kept.
    """
    given = entries_of(params)
    names = [name for name in ENTRIES if name in given]
    parts = []
    if names:
        parts.append(f"{listed(names)} {'are' if len(names) > 1 else 'is'} added to the description in words")
    if given.get("ending"):
        parts.append("the end is a fade")
    several = (
        f", so {takes} takes are made and the nearest is kept (best_of 1 makes one)" if takes > 1 else ""
    )
    return (
        f"{model} has no beat clock: {', and '.join(parts)}; it may not follow{several}." if parts else None
    )
