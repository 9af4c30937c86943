"""The tagger: a small CNN that classifies the instruments and the genre of a clip (trained by `train_tagger.py`).

Its labels are stored with its weights in one safetensors file. The layer before the classifier heads is the
embedding in which sets of clips are compared (Fréchet distance, diversity).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn

from musicgen.errors import CheckpointError
from musicgen.io.atomic import write_bytes
from musicgen.measure.metrics import MELS, level_db, log_mel
from musicgen.model.resample import resample

RATE = 32_000
BUNDLED = Path(__file__).parent / "assets" / "tagger.safetensors"
_FORMAT = "musicgen-tagger-1"
_LEVEL_DB = -18.0  # every clip is set to this level first, so that loudness does not change the result
_FLOOR_DB = -70.0
_WIDTHS = (16, 32, 64, 128, 128)
_EMBEDDING = 64
# Pooling over time, between mean (0) and maximum: an instrument may play in a part of the clip only.
_SHARPNESS = 4.0


@dataclass(frozen=True, slots=True)
class TaggerOutput:
    """The tagger's output for B clips: `instruments` [B, I] logits, `genres` [B, G] logits.

    `embedding` [B, S, E] has one vector for about each eighth of a second.
    """

    instruments: Tensor
    genres: Tensor
    embedding: Tensor


class Tagger(nn.Module):
    """Log-mel clips [B, MELS, frames] to instruments and genre."""

    def __init__(self, instruments: tuple[str, ...], genres: tuple[str, ...]) -> None:
        super().__init__()
        self.instruments, self.genres = instruments, genres
        strides = ((1, 4), (2, 1), (2, 2), (2, 1), (2, 1))
        layers: list[nn.Module] = []
        for before, width, stride in zip((1, *_WIDTHS[:-1]), _WIDTHS, strides, strict=True):
            kernel = (3, 2 * stride[1] - 1) if before == 1 else (3, 3)
            padding = (1, kernel[1] // 2)
            layers += [
                nn.Conv2d(before, width, kernel, stride, padding, bias=False),
                nn.BatchNorm2d(width),
                nn.ReLU(),
            ]
        self.layers = nn.Sequential(*layers)
        self.embed = nn.Linear(_WIDTHS[-1] * MELS // 16, _EMBEDDING)
        self.norm = nn.LayerNorm(_EMBEDDING)
        self.instrument_head = nn.Linear(_EMBEDDING, len(instruments))
        self.genre_head = nn.Linear(_EMBEDDING, len(genres))
        self.register_buffer("thresholds", torch.zeros(len(instruments)))
        self.thresholds: Tensor

    def forward(self, mels: Tensor) -> TaggerOutput:
        """Output for `features` [B, MELS, frames]."""
        x = self.layers((mels[:, None] - _FLOOR_DB) / 25.0 - 1.0)
        embedding = self.norm(self.embed(x.flatten(1, 2).transpose(1, 2)))
        active = torch.relu(embedding)
        logits = self.instrument_head(active).float()
        pooled = (
            torch.logsumexp(_SHARPNESS * logits, dim=1) - torch.tensor(logits.shape[1]).log()
        ) / _SHARPNESS
        return TaggerOutput(pooled, self.genre_head(active.mean(dim=1)).float(), embedding.float())

    @torch.inference_mode()
    def tag(self, wav: Tensor, rate: int) -> TaggerOutput:
        """Output for waveforms [B, N] of one length."""
        output: TaggerOutput = self(features(resample(wav.float(), rate, RATE)))
        return output

    def present(self, output: TaggerOutput) -> Tensor:
        """Whether each instrument [B, I] is above its threshold."""
        return output.instruments > self.thresholds


def features(wav: Tensor) -> Tensor:
    """Log-mel levels [B, MELS, frames] of waveforms [B, N] at 32 kHz, all set to the same level."""
    gain = 10.0 ** ((_LEVEL_DB - level_db(wav).clamp_min(-60.0)) / 20.0)
    return log_mel(wav * gain[:, None], RATE, floor_db=_FLOOR_DB)


def clip_embeddings(output: TaggerOutput, parts: int = 1) -> Tensor:
    """Mean embeddings of `parts` equal parts of each clip: [B * parts, E]."""
    chunks = torch.tensor_split(output.embedding, parts, dim=1)
    return torch.stack([chunk.mean(dim=1) for chunk in chunks], dim=1).flatten(0, 1)


# ------------------------------------------------------------------------------------------------------ files


def save_tagger(tagger: Tagger, path: Path, notes: dict[str, float | str]) -> None:
    """Write weights in half precision, with the labels and `notes` on the training as metadata."""
    state = {
        name: value.half().contiguous() if value.is_floating_point() else value
        for name, value in tagger.state_dict().items()
    }
    about = {"instruments": tagger.instruments, "genres": tagger.genres, "notes": notes}
    write_bytes(path, save(state, {"format": _FORMAT, "about": json.dumps(about)}))


def load_tagger(path: Path | None = None) -> Tagger:
    """Load a tagger, by default the one in the package, in evaluation mode.

    Raises CheckpointError if the file does not exist or is not a tagger of this package.
    """
    path = BUNDLED if path is None else path
    if not path.is_file():
        raise CheckpointError(f"There is no tagger at {path}; `musicgen evaluate --train-tagger` makes one.")
    try:
        with safe_open(path, "pt") as file:
            metadata = file.metadata() or {}
            state = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a dict
        if metadata.get("format") != _FORMAT:
            raise CheckpointError(
                f"{path} is not a tagger of this package: its format is {metadata.get('format')!r}."
            )
        about = json.loads(metadata["about"])
        tagger = Tagger(tuple(about["instruments"]), tuple(about["genres"]))
        tagger.load_state_dict({name: v.float() if v.is_floating_point() else v for name, v in state.items()})
    except (SafetensorError, KeyError, ValueError, RuntimeError) as error:
        raise CheckpointError(f"{path} is not a readable tagger: {error}") from error
    return tagger.eval()
