"""Where a codec loses sound: clips against themselves, through its phases alone, its autoencoder, its quantizer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import torch
from torch import Tensor

from musicgen.errors import InputError
from musicgen.evaluate.adherence import hear
from musicgen.evaluate.eval_prompts import requests
from musicgen.evaluate.metrics import frechet_distance, log_mel_distance
from musicgen.evaluate.report import CodecStage, stage_table
from musicgen.evaluate.tagger import Tagger, clip_embeddings, load_tagger
from musicgen.model.codec import Codec, Encodec, StereoCodec
from musicgen.model.phase import reconstruct
from musicgen.model.spectral_codec import SpectralCodec

PARTS = 4  # stretches of a clip that count apart in the Fréchet distance
AT_ONCE = 4  # clips coded at once


def codec_stages(name: str, codec: Codec, clips: Sequence[Tensor], tagger: Tagger) -> tuple[CodecStage, ...]:
    """All stages that a codec has, of mono clips [N] of one length; a foreign codec has codes only."""
    mono = codec.codec if isinstance(codec, StereoCodec) else codec
    wav = torch.stack(list(clips))
    device = next(mono.parameters()).device if isinstance(mono, torch.nn.Module) else torch.device("cpu")
    own = _embeddings(wav, codec.sample_rate, tagger)
    found = []
    for stage, way in _ways(mono).items():
        batches = torch.split(wav[:, None].to(device), AT_ONCE)
        made = torch.cat([way(batch)[:, 0, : wav.shape[1]] for batch in batches]).float().cpu()
        found.append(
            CodecStage(
                codec=name,
                stage=stage,
                frechet=frechet_distance(_embeddings(made, codec.sample_rate, tagger), own),
                log_mel_db=float(log_mel_distance(made, wav, codec.sample_rate).mean()),
            )
        )
    return tuple(found)


@torch.inference_mode()
def compare(codecs: Mapping[str, Codec], songs: int, *, seconds: float = 10.0) -> str:
    """The stages of several codecs of one sample rate on the same held-out songs, as a table."""
    rates = {codec.sample_rate for codec in codecs.values()}
    if len(rates) != 1 or songs < 2:
        raise InputError(
            f"Codecs of one sample rate are compared on at least 2 songs, got {songs} songs and rates of {rates}."
        )
    clips, tagger = [each.audio for each in requests(songs, seconds, rates.pop())], load_tagger()
    found = (codec_stages(name, codec, clips, tagger) for name, codec in codecs.items())
    return stage_table([stage for stages in found for stage in stages])


def _embeddings(wav: Tensor, rate: int, tagger: Tagger) -> Tensor:
    return clip_embeddings(hear(list(wav), rate, tagger), PARTS)


def _ways(codec: Codec) -> dict[str, Callable[[Tensor], Tensor]]:
    """Waveform [B, 1, N] to waveform, by the name of what it goes through."""
    ways: dict[str, Callable[[Tensor], Tensor]] = {}
    if isinstance(codec, SpectralCodec):
        spectral = codec  # keeps its type inside the functions below

        def through_phases(wav: Tensor) -> Tensor:
            magnitudes = spectral.written.analyse(wav[:, 0]).abs()
            return reconstruct(spectral.written, magnitudes, spectral.config.phase_steps)[:, None]

        def through_latents(wav: Tensor) -> Tensor:
            latents = spectral.encode_features(spectral.features(wav))
            return spectral.sound(spectral.decode_features(latents))

        ways = {"phases": through_phases, "autoencoder": through_latents}
    elif isinstance(codec, Encodec):
        ways = {"autoencoder": lambda wav: codec.decoder(codec.encoder(wav))}
    ways["codes"] = lambda wav: codec.decode(codec.encode(wav))
    return ways
