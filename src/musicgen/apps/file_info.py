"""`musicgen info`: what an audio file's tags say, and what is measured of its sound."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from musicgen.apps.take_report import sound_facts
from musicgen.extras import missing
from musicgen.io import tags
from musicgen.io.audio import Audio
from musicgen.measure.tempo_key import key, pulse
from musicgen.notation import key_name


def show(files: Sequence[Path], *, as_json: bool = False) -> str:
    """The facts of audio files as text, or as one line of JSON for each. Raises AudioError."""
    found = [facts(file) for file in files]
    if as_json:
        return "\n".join(json.dumps(each) for each in found)
    return "\n\n".join(map(_text, found))


def facts(file: Path) -> dict[str, Any]:
    """What is known of a file; `made_by` is None where it has no tags of ours."""
    audio = Audio.read(file)
    made_by = tags.read(file)
    return {
        "file": str(file),
        **sound_facts(audio, audio.levels),
        **_music(audio),
        "made_by": None if made_by is None else json.loads(made_by.to_json()),
    }


def _music(audio: Audio) -> dict[str, Any]:
    """Tempo and key, as they are heard; None where none is found, or librosa is not installed."""
    mono = audio.converted(audio.rate, 1).samples[0]
    silent = not bool(mono.any())
    tonic, minor = (0, False) if silent else key(mono, audio.rate)
    found: dict[str, Any] = {"bpm": None, "key": None if silent else key_name(tonic, minor)}
    if missing("evaluate", "Tempo", "librosa") is None and not silent:
        bpm = pulse(mono, audio.rate).bpm
        found["bpm"] = round(bpm, 1) if math.isfinite(bpm) else None
    return found


def _text(found: dict[str, Any]) -> str:
    loudness = "silent" if found["loudness"] is None else f"{found['loudness']:.1f} LUFS"
    peak = "" if found["peak"] is None else f", peak {found['peak']:.1f} dBFS"
    channels = {1: "mono", 2: "stereo"}.get(found["channels"], f"{found['channels']} channels")
    unmeasured = missing("evaluate", "Measuring the tempo", "librosa")
    tempo = unmeasured or ("not found" if found["bpm"] is None else f"{found['bpm']:g} bpm")
    rows = {
        "sound": f"{found['seconds']:.2f} s, {found['sample_rate']} Hz, {channels}, {loudness}{peak}, "
        f"{found['clipped']:.2%} clipped",
        "tempo": tempo,
        "key": found["key"] or "not found",
    }
    made_by = found["made_by"]
    if made_by is None:
        rows["made by"] = "unknown: the file has no tags of musicgen"
        return _table(found["file"], rows)
    options = dict(made_by["options"])
    rows |= {
        "prompt": options.pop("prompt", "none"),
        "seed": str(options.pop("seed", "unknown")),
        "model": f"{made_by['model']}, files {(made_by.get('model_hash') or 'unknown')[:16]}, {made_by['dtype']} on "
        f"{made_by['device']}",
        "licence": f"{made_by['license']} (of the weights)",
        "version": f"musicgen {made_by['musicgen']}",
    }
    if "input_hash" in made_by:
        rows["given sound"] = f"{made_by.get('input_name', 'no file')}, samples {made_by['input_hash'][:16]}"
    if "plan" in made_by:
        rows["plan"] = made_by["plan"]
    options.pop("model_version", None)
    rows["options"] = ", ".join(f"{name} {_value(value)}" for name, value in options.items())
    return _table(found["file"], rows)


def _value(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else json.dumps(value, ensure_ascii=False)


def _table(title: str, rows: dict[str, str]) -> str:
    return "\n".join([title, *(f"  {name:<12} {text}" for name, text in rows.items())])
