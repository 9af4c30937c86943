"""Examples become shards: codes by the codec, pitch classes by the chroma extractor, texts as they are."""

from __future__ import annotations

from dataclasses import replace

import torch

from musicgen.model.chroma import Chroma
from musicgen.model.clock import Timeline
from musicgen.train.audio_dataset import Example
from musicgen.train.codec_folder import build_codec
from musicgen.train.encode_dataset import ENCODE_BATCH, DatasetEncoder
from train_data import tiny

MODEL = tiny().model


def examples(count: int) -> list[Example]:
    generator = torch.Generator().manual_seed(0)
    made = []
    for i in range(count):
        audio = 0.1 * torch.randn(1, 64_000, generator=generator)
        made.append(Example(audio, (audio, 0.5 * audio.flip(1)), (f"clip {i}", "x"), None))
    return made


def test_a_shard_holds_every_example_in_order() -> None:
    clips, codec = examples(ENCODE_BATCH + 1), build_codec(MODEL.codec)
    shard = DatasetEncoder(MODEL, codec, torch.device("cpu")).shard(iter(clips))
    assert shard.codes.shape == (9, 4, 100) and shard.codes.dtype == torch.int16
    assert shard.captions == [[f"clip {i}", "x"] for i in range(9)] and shard.timelines is None
    with torch.no_grad():
        expected = codec.encode(clips[8].audio[None])
    assert torch.equal(shard.codes[8].long(), expected[0])
    assert MODEL.chroma is not None and shard.chroma is not None
    assert shard.chroma.shape == (9, 2, MODEL.chroma.frames) and shard.chroma.dtype == torch.uint8
    classes = Chroma(MODEL.chroma).condition(torch.cat(clips[8].melodies)).argmax(-1)
    assert torch.equal(shard.chroma[8].long(), classes)


def test_timelines_are_kept_where_any_is_known_and_melodies_where_the_model_uses_them() -> None:
    clips = examples(2)
    clips[1] = replace(clips[1], timeline=Timeline(bpm=90.0, metre="4/4"))
    model = replace(MODEL, chroma=None)
    shard = DatasetEncoder(model, build_codec(model.codec), torch.device("cpu")).shard(iter(clips))
    assert shard.chroma is None and shard.timelines == [None, clips[1].timeline]
