"""Songs with a known beat."""

import torch

RATE = 16_000


def song(bpm: float, beats: int, metre: int, first: int, seconds: float) -> torch.Tensor:
    """Clicks on every beat, and a new chord with a bass note on the first beat of each bar."""
    wave, step = torch.zeros(round(seconds * RATE)), 60.0 / bpm
    time = torch.arange(RATE) / RATE
    click = torch.randn(800, generator=torch.Generator().manual_seed(1)) * torch.linspace(1, 0, 800)
    for beat in range(beats):
        at = round((0.5 + beat * step) * RATE)
        bar = (beat - first) // metre
        tone = 0.3 * torch.sin(6.2832 * (220.0 * 1.3 ** (bar % 4)) * time[: round(step * RATE)])
        parts = [click, tone]
        if (beat - first) % metre == 0:
            parts.append(torch.sin(6.2832 * 60.0 * time[:6000]) * torch.linspace(1, 0, 6000))
        for part in parts:
            part = part[: max(0, len(wave) - at)]
            wave[at : at + len(part)] += part
    return wave
