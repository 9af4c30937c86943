"""Where a codec loses quality: distances between clips and their reconstruction, stage by stage.

Stages: true magnitudes with found phases, encoder and decoder without the quantizer, codes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import torch
from torch import Tensor

from musicgen.errors import InputError
from musicgen.evaluate.adherence import tag
from musicgen.evaluate.eval_prompts import held_out_prompts
from musicgen.evaluate.report import CodecStage, stage_table
from musicgen.measure.metrics import frechet_distance, log_mel_distance
from musicgen.measure.tagger import Tagger, clip_embeddings, load_tagger
from musicgen.model.codec import Codec, Encodec, StereoCodec
from musicgen.model.phase import reconstruct
from musicgen.model.spectral_codec import SpectralCodec

PARTS = 4  # a clip gives so many embeddings to the Fréchet distance
AT_ONCE = 4  # clips in a batch


def codec_stages(name: str, codec: Codec, clips: Sequence[Tensor], tagger: Tagger) -> tuple[CodecStage, ...]:
    """The stages of a codec, measured on mono clips [N] of one length; other kinds of codecs have `codes` only."""
    mono = codec.codec if isinstance(codec, StereoCodec) else codec
    wav = torch.stack(list(clips))
    device = next(mono.parameters()).device if isinstance(mono, torch.nn.Module) else torch.device("cpu")
    own = _embeddings(wav, codec.sample_rate, tagger)
    found = []
    for stage, through in _stages(mono).items():
        batches = torch.split(wav[:, None].to(device), AT_ONCE)
        made = torch.cat([through(batch)[:, 0, : wav.shape[1]] for batch in batches]).float().cpu()
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
    """A table of the stages of several codecs of one sample rate, on the same held-out songs."""
    rates = {codec.sample_rate for codec in codecs.values()}
    if len(rates) != 1 or songs < 2:
        raise InputError(
            f"Codecs of one sample rate are compared on at least 2 songs, got {songs} songs and rates of {rates}."
        )
    clips, tagger = [each.audio for each in held_out_prompts(songs, seconds, rates.pop())], load_tagger()
    found = (codec_stages(name, codec, clips, tagger) for name, codec in codecs.items())
    return stage_table([stage for stages in found for stage in stages])


def _embeddings(wav: Tensor, rate: int, tagger: Tagger) -> Tensor:
    return clip_embeddings(tag(list(wav), rate, tagger), PARTS)


def _stages(codec: Codec) -> dict[str, Callable[[Tensor], Tensor]]:
    """Functions from waveform [B, 1, N] to waveform, by the name of their stage."""
    stages: dict[str, Callable[[Tensor], Tensor]] = {}
    if isinstance(codec, SpectralCodec):
        spectral = codec  # keeps its type inside the functions below

        def through_phases(wav: Tensor) -> Tensor:
            magnitudes = spectral.written.analyse(wav[:, 0]).abs()
            return reconstruct(spectral.written, magnitudes, spectral.config.phase_steps)[:, None]

        def through_latents(wav: Tensor) -> Tensor:
            latents = spectral.encode_features(spectral.features(wav))
            return spectral.sound(spectral.decode_features(latents))

        stages = {"phases": through_phases, "autoencoder": through_latents}
    elif isinstance(codec, Encodec):
        stages = {"autoencoder": lambda wav: codec.decoder(codec.encoder(wav))}
    stages["codes"] = lambda wav: codec.decode(codec.encode(wav))
    return stages
