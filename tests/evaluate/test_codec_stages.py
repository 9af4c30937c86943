from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from musicgen.config import SpectralCodecConfig
from musicgen.corpus.soundfonts import find_soundfonts
from musicgen.errors import CorpusError, InputError
from musicgen.evaluate.codec_stages import codec_stages, compare
from musicgen.measure.tagger import load_tagger
from musicgen.model.codec import Encodec, StereoCodec
from musicgen.model.spectral_codec import SpectralCodec
from musicgen.presets import ENCODEC_32KHZ

RATE = 32_000


def spectral() -> SpectralCodec:
    torch.manual_seed(0)
    return SpectralCodec(
        SpectralCodecConfig(
            sample_rate=RATE, hop=640, window=2560, power=0.3, encoder_width=16, encoder_blocks=1, decoder_width=16,
            decoder_blocks=1, latent_dim=8, codebooks=4, codebook_size=16, phase_steps=8, subframes=2,
            synthesis_window=1280, noise_bands=8,
        )
    ).eval()  # fmt: skip


def tones() -> list[torch.Tensor]:
    seconds = torch.arange(3 * RATE) / RATE
    return [0.3 * torch.sin(2 * torch.pi * hertz * seconds) for hertz in (220.0, 330.0, 440.0)]


@torch.inference_mode()
def test_true_magnitudes_lose_least_and_every_stage_is_named() -> None:
    phases, latents, codes = codec_stages("small", spectral(), tones(), load_tagger())
    assert [each.stage for each in (phases, latents, codes)] == ["phases", "autoencoder", "codes"]
    assert phases.log_mel_db < 1.0 < min(latents.log_mel_db, codes.log_mel_db)
    assert phases.frechet < min(latents.frechet, codes.frechet)


@torch.inference_mode()
def test_stereo_is_measured_by_its_mono_codec_and_encodec_has_no_phases() -> None:
    torch.manual_seed(0)
    codec = Encodec(replace(ENCODEC_32KHZ, filters=2, latent_dim=8, codebook_size=16)).eval()
    stages = codec_stages("encodec", StereoCodec(codec), tones(), load_tagger())
    assert [each.stage for each in stages] == ["autoencoder", "codes"]


def test_codecs_are_compared_on_the_same_songs() -> None:
    try:
        find_soundfonts()
    except CorpusError as error:
        pytest.skip(str(error))
    table = compare({"one": spectral(), "other": spectral()}, 2, seconds=2.0).splitlines()
    assert len(table) == 2 + 6
    assert table[2].split("|")[2:] == table[5].split("|")[2:]
    with pytest.raises(InputError, match="at least 2 songs"):
        compare({"one": spectral()}, 1)
