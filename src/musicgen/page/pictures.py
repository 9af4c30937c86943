"""Pictures of sound: a waveform and the seam of a continuation as SVG, a spectrogram as PNG.

The SVG takes its colours from the page (`currentColor` and classes), so that it fits light and dark. This is the only
file that imports Pillow, which comes with Gradio.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from html import escape
from typing import Any

import torch

from musicgen.io.audio import Audio
from musicgen.io.notes import Notes
from musicgen.measure.metrics import FLOOR_DB, log_mel

_WIDTH, _MOST_COLUMNS = 640, 900  # of pictures, in pixels
_BAR = 4  # width of a bar of a waveform and its gap, in units of the SVG
# Colours from silence to full scale, at equal distances.
_COLOURS = ((13, 12, 29), (59, 31, 110), (140, 41, 129), (222, 73, 104), (254, 159, 109), (252, 253, 191))


def waveform(heights: Sequence[int]) -> str:
    """The waveform of `heights`, peaks in percent, as SVG that fills the width of its place."""
    width = max(1, len(heights)) * _BAR
    return (
        f'<svg class="mg-wave" viewBox="0 0 {width} 100" preserveAspectRatio="none" role="img" '
        f'aria-label="Waveform"><path d="{_bars(heights)}"/></svg>'
    )


def seam(heights: Sequence[int], clip_seconds: float, duration: float) -> str:
    """A clip of `clip_seconds` at the beginning of a piece of `duration`, and where its continuation begins, as SVG.

    `heights` are those of the clip.
    """
    if clip_seconds >= duration:
        longer = (
            f"The clip lasts {clip_seconds:.1f} s, and the duration of {duration:g} s counts it: a longer"
        )
        return f'<p class="mg-problem" role="alert">{longer} duration makes new music.</p>'
    share = clip_seconds / duration
    columns = max(2, round(_WIDTH / _BAR * share))
    shown = (
        [heights[min(len(heights) - 1, i * len(heights) // columns)] for i in range(columns)]
        if heights
        else []
    )
    at = share * _WIDTH
    label = f"The clip until {clip_seconds:.1f} s, then {duration - clip_seconds:.1f} s of new music"
    return (
        f'<figure class="mg-seam" aria-label="{escape(label)}">'
        f'<svg viewBox="0 0 {_WIDTH} 100" preserveAspectRatio="none" role="img" aria-label="{escape(label)}">'
        f'<rect class="mg-new" x="{at:.1f}" y="0" width="{_WIDTH - at:.1f}" height="100"/>'
        f'<path d="{_bars(shown)}"/>'
        f'<line class="mg-cut" x1="{at:.1f}" x2="{at:.1f}" y1="0" y2="100"/></svg>'
        f'<figcaption><span>0 s</span><span class="mg-at" style="left:{100 * share:.1f}%">'
        f"seam at {clip_seconds:.1f} s</span><span>{duration:g} s</span></figcaption>"
        f"<p>{escape(label)}.</p></figure>"
    )


def spectrogram(audio: Audio) -> bytes:
    """The log-mel spectrogram of a sound, from low at the bottom to high at the top, as PNG."""
    from PIL import Image

    levels = log_mel(audio.samples.mean(dim=0)[None].float(), audio.rate)[0]
    share = (1 - levels / FLOOR_DB).clamp(0, 1).flip(0)
    if share.shape[1] > _MOST_COLUMNS:
        share = torch.nn.functional.adaptive_avg_pool1d(share, _MOST_COLUMNS)
    place = share * (len(_COLOURS) - 1)
    low = place.floor().long().clamp(max=len(_COLOURS) - 2)
    table = torch.tensor(_COLOURS, dtype=torch.float32)
    mixed = table[low] + (place - low)[..., None] * (table[low + 1] - table[low])
    image: Any = Image.fromarray(mixed.round().to(torch.uint8).numpy())
    image = image.quantize(64)  # a third of the bytes, and no difference that is seen
    data = io.BytesIO()
    image.save(data, "PNG", optimize=True)
    return data.getvalue()


def piano_roll(notes: Notes) -> str:
    """Notes as SVG: time from left to right, pitch from low to high; the lines are Cs."""
    low, high = (pick(each.pitch for each in notes) for pick in (min, max))
    low, high = low - 2, high + 3
    width, height = 640.0, 8.0 * (high - low)
    seconds = max(notes.duration, 0.1)
    bars = "".join(
        f'<rect x="{each.start / seconds * width:.1f}" y="{8 * (high - 1 - each.pitch)}" rx="1.5" '
        f'width="{max(1.5, (each.end - each.start) / seconds * width - 0.8):.1f}" height="7">'
        f"<title>{each.name}, {each.start:.2f} to {each.end:.2f} s</title></rect>"
        for each in notes
    )
    lines = "".join(
        f'<line x1="0" x2="640" y1="{8 * (high - pitch)}" y2="{8 * (high - pitch)}"/>'
        for pitch in range(low, high)
        if pitch % 12 == 0
    )
    label = f"{len(notes)} notes in {seconds:.1f} s"
    return (
        f'<figure class="mg-seam mg-roll" aria-label="{label}"><svg viewBox="0 0 {width:.0f} {height:.0f}" '
        f'preserveAspectRatio="none" role="img" aria-label="{label}">{lines}{bars}</svg>'
        f"<figcaption><span>0 s</span><span>{label}</span><span>{seconds:.1f} s</span></figcaption></figure>"
    )


def _bars(heights: Sequence[int]) -> str:
    """The path of bars, each around the middle of a height of 100 and at least a thin line."""
    parts = []
    for i, height in enumerate(heights):
        half = max(1, round(height * 0.48))
        parts.append(f"M{i * _BAR} {50 - half}h{_BAR - 1}v{2 * half}h-{_BAR - 1}z")
    return "".join(parts)
