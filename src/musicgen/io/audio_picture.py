"""Pictures of sound for notebooks: the waveform as SVG, the spectrogram as PNG, both without a plotting library."""

from __future__ import annotations

import struct
import zlib
from itertools import pairwise

import torch
from torch import Tensor

from musicgen.io import data_uri

WIDTH, HEIGHT = 720, 80  # of each picture, in pixels
_WINDOW = 2048
_LOWEST_HZ = 40.0
_RANGE_DB = 70.0
# Dark blue to yellow, as viridis: red, green and blue at equal distances.
_COLOURS = ((68, 1, 84), (59, 82, 139), (33, 145, 140), (94, 201, 98), (253, 231, 37))


def waveform_svg(samples: Tensor) -> str:
    """The outline of `samples [C, N]`, channels mixed: an SVG picture of WIDTH by HEIGHT."""
    mono = samples.mean(dim=0)
    columns = min(WIDTH, max(1, mono.numel()))
    edges = torch.linspace(0, mono.numel(), columns + 1).long()
    parts = [mono[a : max(b, a + 1)] for a, b in pairwise(edges.tolist())]
    middle, scale = HEIGHT / 2, HEIGHT / 2 - 1

    def y(level: float) -> str:
        return f"{middle - scale * max(-1.0, min(1.0, level)):.1f}"

    step = WIDTH / columns
    tops = [f"{i * step:.1f},{y(float(part.max()))}" for i, part in enumerate(parts)]
    bottoms = [f"{i * step:.1f},{y(float(part.min()))}" for i, part in enumerate(parts)]
    points = " ".join([*tops, *reversed(bottoms)])
    return (
        f'<svg width="{WIDTH}" height="{HEIGHT}" role="img" aria-label="waveform" style="display:block;max-width:100%">'
        f'<polygon points="{points}" fill="currentColor" stroke="currentColor" stroke-width="0.7"/></svg>'
    )


def spectrogram_png(samples: Tensor, rate: int) -> bytes:
    """The spectrogram of `samples [C, N]`, channels mixed, pitch upwards in octaves: a PNG of WIDTH by HEIGHT."""
    mono = torch.nn.functional.pad(samples.mean(dim=0), (_WINDOW // 2, _WINDOW // 2))
    hop = max(1, (mono.numel() - _WINDOW) // WIDTH)
    frames = mono.unfold(0, _WINDOW, hop)[:WIDTH] * torch.hann_window(_WINDOW)
    power = torch.fft.rfft(frames, dim=1).abs().square().T  # [bins, columns]
    octaves = torch.linspace(0, 1, HEIGHT + 1)
    edges = _LOWEST_HZ * (rate / 2 / _LOWEST_HZ) ** octaves * _WINDOW / rate
    rows = []
    for low, high in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True):
        first = min(int(low), power.shape[0] - 1)
        rows.append(power[first : max(first + 1, int(high))].amax(dim=0))
    decibels = 10 * torch.stack(rows).flip(0).clamp_min(1e-12).log10()
    level = ((decibels - decibels.max()) / _RANGE_DB + 1).clamp(0, 1)
    return _png(_coloured(level))


def picture_html(samples: Tensor, rate: int) -> str:
    """Both pictures, for a web page."""
    png = data_uri.encode(spectrogram_png(samples, rate), "image/png")
    return (
        f'{waveform_svg(samples)}<img alt="spectrogram" style="display:block;max-width:100%" width="{WIDTH}" '
        f'height="{HEIGHT}" src="{png}">'
    )


def _coloured(level: Tensor) -> Tensor:
    """Levels `[H, W]` from 0 to 1 as colours `[H, W, 3]`."""
    table = torch.tensor(_COLOURS, dtype=torch.float32)
    place = level * (len(_COLOURS) - 1)
    below = place.floor().clamp_max(len(_COLOURS) - 2).long()
    share = (place - below)[..., None]
    mixed: Tensor = table[below] * (1 - share) + table[below + 1] * share
    return mixed.round().to(torch.uint8)


def _png(pixels: Tensor) -> bytes:
    """Pixels `[H, W, 3]` as a PNG file."""
    height, width, _ = pixels.shape
    rows = torch.cat([torch.zeros(height, 1, dtype=torch.uint8), pixels.reshape(height, -1)], dim=1)

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(rows.numpy().tobytes(), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
