"""Tempo, metre, key and chords that a prompt states, found by rule."""

from __future__ import annotations

import re
from dataclasses import dataclass

from musicgen.errors import InputError
from musicgen.notation import FASTEST_BPM, METRES, MODES, SLOWEST_BPM, key_name, pitch_class, read_chords

# Italian tempo names with their ranges in beats per minute.
_TEMPO_NAMES = {
    "largo": (44, 60), "adagio": (60, 76), "andante": (76, 100), "moderato": (100, 116), "allegretto": (112, 124),
    "allegro": (120, 160), "vivace": (150, 172), "presto": (168, 200),
}  # fmt: skip
# Words for a third of the tempi of a genre: 0 the slowest, 2 the fastest.
_SPEEDS = (
    (0, r"(?:very )?slow|slowly|sluggish|unhurried|downtempo"),
    (1, r"mid-?tempo|moderate tempo|medium tempo"),
    (2, r"(?:very )?fast|up-?tempo|quick|rapid|racing|frantic|breakneck"),
)
_METRE_WORDS = {
    r"waltz|three[- ]four(?: time)?|triple metre|triple meter": "3/4",
    r"jig|six[- ]eight(?: time)?": "6/8",
    r"twelve[- ]eight(?: time)?": "12/8",
    r"five[- ]four(?: time)?": "5/4",
    r"four[- ]four(?: time)?|common time": "4/4",
}
_MINOR = r"sad|melancholic|melancholy|mournful|dark|ominous|eerie|tense|sombre|gloomy|tragic|menacing|minor"
_MAJOR = r"happy|cheerful|joyful|sunny|uplifting|triumphant|bright|carefree|festive|major"
_NUMBER = r"(\d{2,3}(?:\.\d+)?)"
_BPM = re.compile(
    rf"{_NUMBER}\s*(?:bpm|beats (?:per|a) minute)|(?:bpm|tempo)(?: is| of|:)?\s*{_NUMBER}", re.IGNORECASE
)
_MODE = "|".join(sorted((mode for mode in MODES if len(mode) > 1), key=len, reverse=True))
_NOTE = r"([a-g])(?:[ -]?(sharp|flat)|([#♯b♭]))?"
_KEY = re.compile(
    rf"(?<![\w#♯])(in |key of |key: ?|key is )?(?:the key of )?{_NOTE}[ -]?({_MODE})(?![\w-])", re.IGNORECASE
)
_BARE_KEY = re.compile(rf"\bkey(?: of|:| is)? {_NOTE}(m?)(?![\w-])", re.IGNORECASE)
# After "a minor" these words show that "a" is an article: "in a minor mood".
_ARTICLE = re.compile(r"\s+(?!at |with |and |for |featuring|played|by |on |over |tempo|or )[a-z]")
_SYMBOL = r"(?:[A-G][#b♯♭]?[\w#+°ø()]*(?:/[A-G][#b]?)?|%)"
_CHORDS = re.compile(
    rf"(?:chords?|progression)(?: are| is| of|:)?\s*((?:\|\s*)?{_SYMBOL}(?:[\s,|-]+{_SYMBOL})+)"
)


@dataclass(frozen=True, slots=True)
class PromptFacts:
    """What a prompt states; None for what it does not.

    `bpm_range` are the tempi that a word such as "allegro" allows, `speed` is the third of a genre's tempi (0 slow to
    2 fast), `minor` whether the mood asks for a minor key.
    """

    bpm: float | None = None
    bpm_range: tuple[int, int] | None = None
    speed: int | None = None
    metre: str | None = None
    key: str | None = None
    chords: str | None = None
    minor: bool | None = None


def read_prompt(prompt: str | None) -> PromptFacts:
    """The facts of a prompt: the first statement of each kind."""
    text = prompt or ""
    chords = _chords(text)
    return PromptFacts(
        bpm=_bpm(text),
        bpm_range=next((span for word, span in _TEMPO_NAMES.items() if _has(word, text)), None),
        speed=next((third for third, words in _SPEEDS if _has(words, text)), None),
        metre=_metre(text),
        key=_key(text),
        chords=chords,
        minor=True if _has(_MINOR, text) else False if _has(_MAJOR, text) else None,
    )


def _has(words: str, text: str) -> bool:
    return re.search(rf"(?<!\w)(?:{words})(?!\w)", text, re.IGNORECASE) is not None


def _bpm(text: str) -> float | None:
    for match in _BPM.finditer(text):
        bpm = float(match[1] or match[2])
        if SLOWEST_BPM <= bpm <= FASTEST_BPM:
            return bpm
    return None


def _metre(text: str) -> str | None:
    figures = re.search(rf"(?<![\d/])(?:{'|'.join(METRES)})(?![\d/])", text)
    if figures is not None:
        return figures[0]
    return next((metre for words, metre in _METRE_WORDS.items() if _has(words, text)), None)


def _key(text: str) -> str | None:
    for match in _KEY.finditer(text):
        stated, letter, spelt, sign, mode = match.groups()
        article = letter == "a" and not (spelt or sign)
        if article and (
            _ARTICLE.match(text[match.end() :]) or not (stated or _begins_tag(text, match.start()))
        ):
            continue
        return key_name(pitch_class(letter, spelt or sign or ""), MODES[" ".join(mode.lower().split())])
    bare = _BARE_KEY.search(text)
    if bare is None:
        return None
    letter, spelt, sign, minor = bare.groups()
    return key_name(pitch_class(letter, spelt or sign or ""), bool(minor))


def _begins_tag(text: str, start: int) -> bool:
    """Whether a list of tags may begin a new one here: at the start of the text or after a comma."""
    before = text[:start].rstrip()
    return not before or before[-1] in ",;.|:"


def _chords(text: str) -> str | None:
    """Chords after the word "chords" or "progression", in the form of the option."""
    match = _CHORDS.search(text)
    if match is None:
        return None
    symbols = " ".join(re.sub(r"[,]|(?<=\w)-(?=\w)|\s-\s", " ", match[1]).split())
    try:
        read_chords(symbols)
    except InputError:
        return None
    return symbols
