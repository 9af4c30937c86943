"""The takes of the page as HTML: those in progress with a player that plays along, and finished ones with their facts.

All text of users is escaped. Buttons carry what they do in `data-action` and `data-take`; the page listens to them.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping, Sequence
from html import escape
from types import MappingProxyType
from typing import Any

from musicgen.edit_options import edit_asked
from musicgen.engine.generation_run import ordinal, scores_in_words
from musicgen.io.audio_formats import FORMATS
from musicgen.page.companions import KINDS
from musicgen.page.history import SavedTake
from musicgen.page.links import query
from musicgen.page.pictures import waveform
from musicgen.page.studio import Making
from musicgen.serve.inputs import InputLimits

PREFIX = "page"  # of the addresses of sounds and pictures, relative to the page
_DATE = "%Y-%m-%d %H:%M"
_CODES = "The codes with all settings, to go on with in the terminal: musicgen open"
_NO_CODES = "Of a take that was stopped, or that was made by an older version, only the sound is kept."
MOST_CHORDS = 8  # that a card shows
_STATES = {
    "waiting": "waits for its turn",
    "loading": "loading the model",
    "making": "being made",
    "finishing": "measuring",
}


def live(take: Making, *, play: bool) -> str:
    """The card of a take in progress, or of one that failed. `play`: its sound is played while it is made."""
    head = _head(f"Take {take.number}" + (f" of {take.count}" if take.count > 1 else ""), take.params.prompt)
    if take.state in ("failed", "empty"):
        said = take.error or "Stopped before there was any sound."
        return (
            f'<article class="mg-take">{head}<p class="mg-problem" role="alert">{escape(said)}</p></article>'
        )
    player = ""
    waits = take.params.multi_band_diffusion or edit_asked(take.params) is not None
    if take.state in ("making", "finishing") and not waits:
        player = _player(take.id, f"{PREFIX}/live/{take.id}.mp3", play=play, is_live=True)
    return (
        f'<article class="mg-take mg-making" aria-busy="true" data-take="{take.id}">{head}'
        f'<div class="mg-picture mg-empty"><span>{_STATES.get(take.state, take.state)}…</span></div>{player}'
        f'<p class="mg-facts"><span>seed {take.params.seed}</span></p></article>'
    )


def finished(
    take: SavedTake,
    limits: InputLimits,
    *,
    melody: bool,
    title: str,
    in_history: bool = False,
    has_codes: bool = True,
    companions: Mapping[str, str | None] = MappingProxyType({}),
) -> str:
    """The card of a finished take. `melody`: a model can follow it; `has_codes`: its codes are kept.

    `companions` are names of `companions.KINDS`, each with the reason why it cannot be had.
    """
    options, facts = take.options, take.facts
    shown = [f"<span>{escape(each)}</span>" for each in _facts(take)]
    notes = [*take.warnings, *([facts["note"]] if facts.get("note") else [])]
    said = "".join(f'<p class="mg-note">{escape(note)}</p>' for note in notes)
    plan = _plan(take.plan)
    planned = f'<p class="mg-plan">{escape(plan)}</p>' if plan else ""
    planned += _scores(facts.get("scores") or {})
    name = file_name(take)
    files = "".join(
        f'<a href="{PREFIX}/takes/{take.id}.{each}" download="{name}.{each}">{each}</a>' for each in FORMATS
    )
    if has_codes:
        files += (
            f'<a href="{PREFIX}/takes/{take.id}.mgtake" download="{name}.mgtake" title="{_CODES}">codes</a>'
        )
    else:
        files += _absent("codes", _NO_CODES)
    files += "".join(
        _companion(take.id, f"{name}{KINDS[each][2]}", each, why) for each, why in companions.items()
    )
    again = [
        _button("again", take.id, "More like this", "The same words and options with new seeds"),
        _button("extend", take.id, "Extend", "Continue this take"),
        _button("melody", take.id, "Use as melody", "Let new music follow this melody") if melody else "",
        _button("part", take.id, "Change a part", "Make a part of this take anew, insert music, or vary it"),
    ]
    further = [
        _button("settings", take.id, "Settings", "Put all settings of this take into the form"),
        f'<a href="{escape(query(options, limits))}" title="The page with the settings of this take">Link</a>',
        _button("remove", take.id, "Delete", "Delete this take and its files") if in_history else "",
    ]
    return (
        f'<article class="mg-take" data-take="{take.id}" data-seconds="{facts.get("duration", 0):.3f}">'
        f"{_head(title, options.get('prompt'))}"
        f'<div class="mg-picture" data-seek>{waveform(facts.get("heights") or [])}'
        f'<img src="{PREFIX}/takes/{take.id}.png" alt="Spectrogram: time from left to right, low to high from bottom '
        f'to top" loading="lazy"><div class="mg-head" aria-hidden="true"></div></div>'
        f"{_player(take.id, f'{PREFIX}/takes/{take.id}.wav')}"
        f'<p class="mg-facts">{"".join(shown)}</p>{planned}{said}'
        f'<div class="mg-actions">{"".join(again)}</div>'
        f'<div class="mg-more-actions"><span class="mg-files" role="group" aria-label="Download">{files}</span>'
        f"{''.join(further)}</div></article>"
    )


def when(take: SavedTake) -> str:
    """When a take was made, as the title of its card in the history."""
    rank = take.facts.get("rank", 1)
    title = time.strftime(_DATE, time.localtime(take.created_at))
    return title if rank == 1 else f"{title}, {ordinal(rank)} best"


def grid(cards: Sequence[str], empty: str = "") -> str:
    """Cards side by side, or a sentence where there is none."""
    if not cards:
        return f'<p class="mg-none">{escape(empty)}</p>' if empty else ""
    return f'<div class="mg-grid">{"".join(cards)}</div>'


def more(left: int) -> str:
    """The button that shows further takes."""
    if left <= 0:
        return ""
    return f'<p class="mg-more"><button type="button" data-action="more" data-take="">Show more ({left})</button></p>'


def status(takes: Sequence[Making]) -> str:
    """One line about the takes in progress, with a bar."""
    if not takes:
        return ""
    running = [take for take in takes if not take.ended]
    if not running:
        failed = sum(take.state == "failed" for take in takes)
        kept = sum(take.state in ("done", "stopped") for take in takes)
        words = f"{kept} {'take' if kept == 1 else 'takes'} made" + (f", {failed} failed" if failed else "")
        return f'<p class="mg-status" role="status">{words}.</p>'
    share = sum(take.share for take in takes) / len(takes)
    states = {take.state for take in running}
    name = running[0].params.model_version
    what = (
        f"Loading {name}: the first take of all needs some seconds more"
        if states <= {"loading", "waiting"}
        else "Measuring"
        if states == {"finishing"}
        else "Making music"
    )
    return (
        f'<p class="mg-status" role="status">{escape(what)}…</p>'
        f'<div class="mg-bar" role="progressbar" aria-label="Progress" aria-valuemin="0" aria-valuemax="100" '
        f'aria-valuenow="{100 * share:.0f}"><div style="width:{100 * share:.1f}%"></div></div>'
    )


def problems(sentences: Sequence[str]) -> str:
    """Sentences about what is wrong."""
    return "".join(f'<p class="mg-problem" role="alert">{escape(each)}</p>' for each in sentences)


def file_name(take: SavedTake) -> str:
    """A name for a downloaded file, without its suffix: the first words of the prompt, and the seed."""
    words = re.sub(r"[^a-z0-9]+", "-", str(take.options.get("prompt") or "music").lower()).strip("-")
    return f"{words[:40].strip('-') or 'music'}-{take.options.get('seed')}"


def _head(title: str, prompt: str | None) -> str:
    return f'<header><h3>{escape(title)}</h3><p class="mg-prompt">{escape(prompt or "without words")}</p></header>'


def _player(take_id: str, source: str, *, play: bool = False, is_live: bool = False) -> str:
    kind = "live" if is_live else "file"
    begin = " autoplay" if play else ""
    loading = "none" if is_live and not play else "metadata"
    return (
        f'<audio controls preload="{loading}"{begin} src="{source}" data-player="{take_id}" data-kind="{kind}" '
        'aria-label="Player"></audio>'
    )


def _button(action: str, take_id: str, text: str, about: str) -> str:
    return (
        f'<button type="button" data-action="{action}" data-take="{take_id}" title="{about}">{text}</button>'
    )


def _companion(take_id: str, file: str, name: str, missing: str | None) -> str:
    """The link to a companion, or its name with the reason why it cannot be had."""
    text = KINDS[name][1]
    if missing is not None:
        return _absent(text, missing)
    return f'<a href="{PREFIX}/takes/{take_id}.{name}" download="{file}">{text}</a>'


def _absent(text: str, reason: str) -> str:
    """The name of a file that cannot be had, with the reason why."""
    why = escape(reason)
    return f'<span class="mg-absent" tabindex="0" title="{why}"><s>{text}</s><em>{why}</em></span>'


def _facts(take: SavedTake) -> list[str]:
    facts = take.facts
    bpm, key, loudness = facts.get("bpm"), facts.get("key"), facts.get("loudness")
    found = [
        str(take.options["model_version"]),
        f"seed {take.options.get('seed')}",
        f"{facts.get('duration', 0):.1f} s",
    ]
    found += ["from a sound"] if take.has_source else []
    if facts.get("note") is None:
        found.append("no beat heard" if bpm is None else f"{bpm:.0f} bpm")
    found.append("no key heard" if key is None else str(key))
    found.append("silent" if loudness is None else f"{loudness:.1f} LUFS")
    return found


def _scores(scores: Mapping[str, float | str]) -> str:
    """What was measured of a take, against what was asked for and for its rank among others; the parts are folded."""
    if not scores:
        return ""
    total = scores.get("total")
    head = "Measured" if total is None else f"Score {total:.2f}"
    return f'<details class="mg-scores"><summary>{head}</summary><p>{escape(scores_in_words(scores))}</p></details>'


def _plan(text: str | None) -> str:
    """A plan in words."""
    plan: dict[str, Any] = json.loads(text) if text else {}
    parts = [f"{plan['bpm']:g} bpm" if "bpm" in plan else "", plan.get("metre", ""), plan.get("key", "")]
    chords = str(plan.get("chords", "")).split()
    listed = " ".join(chords[:MOST_CHORDS]) + (" …" if len(chords) > MOST_CHORDS else "")
    parts.append(f"chords {listed}" if chords else "")
    parts.append("with an ending" if plan.get("ending") else "")
    return f"Asked for: {', '.join(filter(None, parts))}" if any(parts) else ""
