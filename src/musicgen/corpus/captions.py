"""Captions: random wordings of some of the facts of a piece, and of nothing else.

A caption is a list ("jazz, piano, 120 bpm"), a phrase ("a smooth jazz tune with piano") or one or two
sentences ("This is..."), all in lower case, and sometimes empty. The facts that it states and the synonyms are
drawn at random.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from musicgen.corpus.facts import genre_words
from musicgen.corpus.song import Facts, Song
from musicgen.corpus.theory import key_name

EMPTY_SHARE = 0.03

# Names of an instrument in captions: exact and more general ones; repeated names are drawn more often.
SYNONYMS: dict[str, tuple[str, ...]] = {
    "piano": ("piano", "piano", "acoustic piano", "grand piano"),
    "bright piano": ("piano", "bright piano"),
    "electric grand piano": ("electric grand piano", "piano"),
    "honky tonk piano": ("honky tonk piano", "piano"),
    "electric piano": ("electric piano", "rhodes", "electric piano"),
    "fm electric piano": ("electric piano", "fm electric piano"),
    "music box": ("music box",),
    "vibraphone": ("vibraphone", "vibes"),
    "drawbar organ": ("organ", "drawbar organ", "hammond organ"),
    "percussive organ": ("organ", "percussive organ", "hammond organ"),
    "rock organ": ("organ", "rock organ"),
    "church organ": ("church organ", "pipe organ", "organ"),
    "reed organ": ("reed organ", "harmonium"),
    "nylon guitar": ("nylon guitar", "acoustic guitar", "classical guitar", "guitar"),
    "steel string guitar": ("steel string guitar", "acoustic guitar", "guitar"),
    "jazz guitar": ("jazz guitar", "electric guitar", "guitar"),
    "clean electric guitar": ("clean electric guitar", "electric guitar", "guitar"),
    "muted electric guitar": ("muted guitar", "electric guitar", "muted electric guitar"),
    "overdriven guitar": ("overdriven guitar", "electric guitar", "distorted guitar"),
    "distorted guitar": ("distorted guitar", "electric guitar", "heavy guitar"),
    "double bass": ("double bass", "upright bass", "bass"),
    "electric bass": ("electric bass", "bass guitar", "bass"),
    "picked bass": ("picked bass", "bass guitar", "bass"),
    "fretless bass": ("fretless bass", "bass"),
    "slap bass": ("slap bass", "bass"),
    "synth bass": ("synth bass", "synth bass", "bass synth"),
    "contrabass": ("contrabass", "double bass"),
    "tremolo strings": ("tremolo strings", "strings"),
    "pizzicato strings": ("pizzicato strings", "plucked strings"),
    "strings": ("strings", "string section", "string ensemble"),
    "slow strings": ("strings", "slow strings", "string section"),
    "synth strings": ("synth strings", "string synth"),
    "voice oohs": ("voices", "choir", "oohs"),
    "synth voice": ("synth voice", "synth choir"),
    "brass section": ("brass section", "brass", "horns"),
    "synth brass": ("synth brass",),
    "french horn": ("french horn", "horn"),
    "soprano saxophone": ("soprano saxophone", "saxophone", "sax"),
    "alto saxophone": ("alto saxophone", "saxophone", "sax", "alto sax"),
    "tenor saxophone": ("tenor saxophone", "saxophone", "sax", "tenor sax"),
    "baritone saxophone": ("baritone saxophone", "saxophone", "sax"),
    "square lead": ("square wave synth", "synth lead", "square lead"),
    "saw lead": ("saw synth", "synth lead", "saw lead"),
    "calliope lead": ("synth lead", "calliope"),
    "charang lead": ("synth lead", "distorted synth lead"),
    "voice lead": ("synth lead", "voice lead"),
    "bass lead": ("synth lead", "fat synth"),
    "new age pad": ("synth pad", "new age pad", "pad"),
    "warm pad": ("warm pad", "synth pad", "pad"),
    "polysynth": ("polysynth", "synth", "synth chords"),
    "choir pad": ("choir pad", "synth pad"),
    "bowed pad": ("bowed pad", "synth pad", "pad"),
    "metallic pad": ("metallic pad", "synth pad"),
    "halo pad": ("halo pad", "synth pad"),
    "sweep pad": ("sweep pad", "synth pad", "sweeping pad"),
    "ice rain": ("glassy synth", "synth textures"),
    "soundtrack": ("synth textures", "soundtrack synth"),
    "crystal": ("crystal bells synth", "glassy synth"),
    "atmosphere": ("atmospheric synth", "synth plucks"),
    "brightness": ("bright synth", "synth textures"),
    "goblins": ("eerie synth", "synth textures"),
    "echo drops": ("echoing synth", "synth textures"),
    "sci-fi": ("sci-fi synth", "synth textures"),
    "fiddle": ("fiddle", "folk fiddle"),
    "tinkle bell": ("small bells", "bells"),
    "tubular bells": ("tubular bells", "bells"),
    "drums": ("drums", "drums", "percussion"),
}
_METRE_WORDS = {
    "4/4": ("in 4/4",),
    "3/4": ("in 3/4", "in three four time"),
    "5/4": ("in 5/4", "in five four time"),
    "6/8": ("in 6/8", "in six eight time"),
    "12/8": ("in 12/8", "in twelve eight time"),
}
_NOUNS = ("track", "piece", "tune", "instrumental")


def caption(song: Song | Facts, rng: random.Random) -> str:
    """A random caption of a song, or of the facts of a window; empty with probability `EMPTY_SHARE`."""
    facts = song.facts if isinstance(song, Song) else song
    if rng.random() < EMPTY_SHARE:
        return ""
    form = rng.choices((_list, _phrase, _sentences, _bare), (0.3, 0.4, 0.2, 0.1))[0]
    return form(facts, rng)


def tempo_words(bpm: float) -> tuple[str, ...]:
    """Words for a tempo; their ranges overlap, as usage does."""
    words: list[str] = []
    for low, high, some in (
        (0, 66, ("very slow",)),
        (0, 84, ("slow", "slow tempo")),
        (78, 116, ("mid-tempo", "moderate tempo")),
        (112, 400, ("up-tempo",)),
        (128, 400, ("fast", "fast tempo")),
        (164, 400, ("very fast",)),
    ):
        if low <= bpm < high:
            words += some
    return tuple(words)


def instrument_words(name: str) -> tuple[str, ...]:
    """The names of an instrument in captions."""
    return SYNONYMS.get(name, (name,))


def _article(words: str) -> str:
    """A phrase with "a" or "an" before it, unless it has one."""
    if words.split(maxsplit=1)[0] in ("a", "an", "the"):
        return words
    return f"{'an' if words[0] in 'aeiou8' else 'a'} {words}"


def _join(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _instruments(facts: Facts, rng: random.Random, most: int) -> list[str]:
    """Up to `most` instruments by different names, the lead first and most likely."""
    names = list(facts.instruments)
    rng.shuffle(names)
    if facts.lead in names and rng.random() < 0.8:
        names.remove(facts.lead)
        names.insert(0, facts.lead)
    words = [rng.choice(instrument_words(name)) for name in names[: rng.randint(1, max(1, most))]]
    return list(dict.fromkeys(words))


def _tempo(facts: Facts, rng: random.Random) -> str:
    words = tempo_words(facts.bpm)
    if rng.random() < 0.65 or not words:
        return rng.choice((f"{facts.bpm:.0f} bpm", f"{facts.bpm:.0f} bpm", f"at {facts.bpm:.0f} bpm"))
    return rng.choice(words)


def _key(facts: Facts, rng: random.Random) -> str | None:
    """The name of the key, spelt with sharps or flats; modes other than major and minor by their own name."""
    if facts.key is None:
        return None
    name = key_name(facts.key.tonic, facts.key.mode, flats=rng.choice((None, None, True, False)))
    if facts.key.mode in ("harmonic minor",) and rng.random() < 0.5:
        name = name.replace("harmonic minor", "minor")
    return name


def _genre(facts: Facts, rng: random.Random) -> str:
    words = genre_words(facts.genre)
    return words[0] if rng.random() < 0.55 else rng.choice(words)


def _list(facts: Facts, rng: random.Random) -> str:
    """Tags with commas: a handful of facts in any order, the genre mostly first."""
    tags: list[str] = []
    tags += _instruments(facts, rng, 4) if facts.instruments and rng.random() < 0.85 else []
    tags += rng.sample(facts.moods, rng.randint(1, 2)) if rng.random() < 0.6 else []
    tags += [_tempo(facts, rng).removeprefix("at ")] if rng.random() < 0.6 else []
    key = _key(facts, rng)
    tags += [key] if key and rng.random() < 0.5 else []
    tags += [rng.choice(facts.traits)] if facts.traits and rng.random() < 0.3 else []
    if len(facts.instruments) == 1 and rng.random() < 0.5:
        tags.append("solo")
    rng.shuffle(tags)
    genre = _genre(facts, rng)
    tags = [genre, *tags] if rng.random() < 0.75 else [*tags, genre]
    return ", ".join(dict.fromkeys(tags))


def _bare(facts: Facts, rng: random.Random) -> str:
    """A short prompt, as people type it: genre, with a mood or an instrument or alone."""
    genre = _genre(facts, rng)
    options: list[Callable[[], str]] = [lambda: genre, lambda: f"{rng.choice(facts.moods)} {_plain(genre)}"]
    if facts.instruments:
        options.append(lambda: f"{_plain(genre)} with {_instruments(facts, rng, 1)[0]}")
        options.append(lambda: f"{_instruments(facts, rng, 1)[0]} {_plain(genre)}")
        if len(facts.instruments) == 1:
            options.append(lambda: f"solo {_instruments(facts, rng, 1)[0]}")
    return rng.choice(options)()


def _plain(genre: str) -> str:
    return genre.removeprefix("a ").removeprefix("an ")


def _phrase(facts: Facts, rng: random.Random) -> str:
    """A noun phrase: mood, genre, instruments, tempo, key, use."""
    genre = _plain(_genre(facts, rng))
    mood = ", ".join(rng.sample(facts.moods, rng.choice((1, 1, 2)))) + " " if rng.random() < 0.7 else ""
    speed = tempo_words(facts.bpm)
    pace = f"{rng.choice(speed)} " if speed and not mood and rng.random() < 0.4 else ""
    pace = pace if "tempo " not in pace else ""
    noun = (
        f" {rng.choice(_NOUNS)}"
        if genre == facts.genre and not genre.endswith("music") and rng.random() < 0.5
        else ""
    )
    text = f"{mood}{pace}{genre}{noun}"
    if noun and rng.random() < 0.7:
        text = _article(text)
    return text + _tail(facts, rng)


def _tail(facts: Facts, rng: random.Random) -> str:
    """What may follow a noun phrase."""
    text = ""
    if facts.instruments and rng.random() < 0.85:
        named = _instruments(facts, rng, 4)
        if facts.traits and rng.random() < 0.3:
            text += f" {rng.choice(('with', 'featuring'))} {_join([*named, rng.choice(facts.traits)])}"
        else:
            text += f" {rng.choice(('with', 'with', 'featuring', 'played on', 'for'))} {_join(named)}"
    if rng.random() < 0.08:
        text += f" {rng.choice(_METRE_WORDS[facts.metre])}"
    key = _key(facts, rng)
    if key and rng.random() < 0.5:
        text += f" in {key}"
    if rng.random() < 0.5:
        text += rng.choice((f" at {facts.bpm:.0f} bpm", f", {facts.bpm:.0f} bpm"))
    if rng.random() < 0.25:
        text += f"{rng.choice((' for', ', perfect for', ', suitable for'))} {rng.choice(facts.uses)}"
    return text


def _sentences(facts: Facts, rng: random.Random) -> str:
    """One to three full sentences."""
    genre = _genre(facts, rng)
    mood = rng.choice(facts.moods)
    named = _instruments(facts, rng, 4)
    opening = rng.choice(
        (
            f"this is {_article(f'{mood} {facts.genre} {rng.choice(_NOUNS)}')}",
            f"{_article(f'{mood} {rng.choice(_NOUNS)}')} in the style of {_plain(genre)}",
            f"{_article(f'{facts.genre} {rng.choice(_NOUNS)}')} that sounds {mood}",
        )
    )
    said = [opening]
    if named and rng.random() < 0.9:
        lead = rng.choice(instrument_words(facts.lead)) if facts.lead else None
        plural = len(named) > 1 or named[0].endswith("s")
        features = [f"it features {_join(named)}", f"{_join(named)} {'set' if plural else 'sets'} the tone"]
        if lead:
            features.append(f"the {lead} {'carry' if lead.endswith('s') else 'carries'} the melody")
        said.append(rng.choice(features))
    extras = [f"the tempo is {facts.bpm:.0f} bpm", f"the mood is {mood}"]
    extras += [f"the tempo is {word}" for word in tempo_words(facts.bpm)[:1] if "tempo" not in word]
    key = _key(facts, rng)
    extras += [f"it is in {key}"] if key else []
    extras += [f"you can hear {trait}" for trait in facts.traits[:1]]
    extras.append(f"it would suit {rng.choice(facts.uses)}")
    said += rng.sample(extras, rng.choice((0, 1, 2, 3)))
    return ". ".join(said) + rng.choice(("", "."))
