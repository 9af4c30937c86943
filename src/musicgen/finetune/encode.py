"""The clips of a table as codes, which the trainer of the language model reads."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import torch

from musicgen.config import MusicGenConfig
from musicgen.errors import InputError
from musicgen.finetune import captions, table
from musicgen.finetune.table import Clip
from musicgen.io.atomic import new_folder
from musicgen.io.audio import read
from musicgen.io.checkpoint import Components
from musicgen.model.clock import Timeline
from musicgen.model.codec import Encodec, StereoCodec
from musicgen.model.spectral_codec import SpectralCodec
from musicgen.notation import read_key
from musicgen.train.audio_dataset import Example
from musicgen.train.code_dataset import SPLITS, shard_path, write_shard
from musicgen.train.codec_folder import save_codec
from musicgen.train.encode_dataset import DatasetEncoder

SHARD_CLIPS = 64


def place(
    folder: Path, clips: Sequence[Clip], config: MusicGenConfig, token: str | None, weights: str = ""
) -> Path:
    """The folder of the codes of a table and the sound of its clips, for a model of this config.

    `weights` is the fingerprint of the codec's.
    """
    sounds = [hashlib.sha256((folder / table.CLIPS / clip.file).read_bytes()).hexdigest() for clip in clips]
    rows = [config.to_dict(), token, weights, *sounds, *map(repr, clips)]
    text = json.dumps(rows, sort_keys=True, default=str)
    return folder / f"codes-{hashlib.sha256(text.encode()).hexdigest()[:12]}"


def encode(
    folder: Path,
    clips: Sequence[Clip],
    model: Components,
    device: torch.device,
    *,
    token: str | None,
    weights: str = "",
    say: Callable[[str], None] = lambda _: None,
) -> Path:
    """Encode the clips of a table; returns the folder of the codes, which is kept for the same clips and model.

    `weights` is the fingerprint of the codec's.
    """
    codes = place(folder, clips, model.config, token, weights)
    if codes.is_dir():
        return codes
    codec = model.codec.codec if isinstance(model.codec, StereoCodec) else model.codec
    assert isinstance(codec, Encodec | SpectralCodec), "all codecs of ours are one of these"
    with new_folder(codes) as part:
        save_codec(part / "codec", codec.config, codec.state_dict())
        encoder = DatasetEncoder(model.config, model.codec, device)
        for split in SPLITS:
            own = [clip for clip in clips if clip.use == split]
            say(f"encoding {len(own)} clips ({split})")
            for number in range(-(-len(own) // SHARD_CLIPS)):
                some = own[number * SHARD_CLIPS : (number + 1) * SHARD_CLIPS]
                write_shard(
                    shard_path(part, split, number), encoder.shard(_examples(folder, some, model, token))
                )
    return codes


def _examples(folder: Path, clips: Sequence[Clip], model: Components, token: str | None) -> Iterator[Example]:
    config = model.config
    samples = round(config.window_seconds * config.sample_rate)
    for clip in clips:
        audio = read(folder / table.CLIPS / clip.file).converted(config.sample_rate, config.channels).samples
        if audio.shape[1] == 0:
            raise InputError(f"{folder / table.CLIPS / clip.file} holds no sound.")
        audio = audio.repeat(1, -(-samples // audio.shape[1]))[:, :samples]
        wordings = tuple(captions.wordings(clip.caption, token))
        yield Example(audio, (audio.mean(0, keepdim=True),), wordings, timeline(clip))


def timeline(clip: Clip) -> Timeline | None:
    """Tempo, metre and key of a clip, which begins on a bar line; None where nothing is known."""
    keys: tuple[tuple[float, int, bool], ...] = ()
    if clip.key:
        tonic, minor = read_key(clip.key)
        keys = ((0.0, tonic, minor),)
    if clip.tempo is None and not keys:
        return None
    return Timeline(bpm=clip.tempo, metre=clip.metre or None if clip.tempo else None, keys=keys)
