from __future__ import annotations

import dataclasses
import math
from typing import Any

import pytest
import torch

from codec_weights import golden_codec
from golden_data import load
from golden_data import tests_of as cases_of
from musicgen.config import CodecConfig, SpectralCodecConfig
from musicgen.errors import InputError
from musicgen.model.codec import Encodec, StereoCodec
from musicgen.model.spectral_codec import SpectralCodec
from musicgen.presets import ENCODEC_32KHZ

SMALL = dataclasses.replace(ENCODEC_32KHZ, filters=2, latent_dim=8, codebook_size=16)
VARIANTS: dict[str, dict[str, Any]] = {
    "as musicgen": {},
    "zeros at the edges": {"pad_mode": "constant"},
    "causal": {"causal": True},
    "causal, trimmed on both sides": {"causal": True, "trim_right_ratio": 0.5, "pad_mode": "constant"},
    "shortcuts, dilated": {"conv_shortcut": True, "residual_layers": 2},
    "no recurrence, even kernels": {"lstm_layers": 0, "kernel_size": 4, "ratios": (5, 3)},
}


def codec_of(**changes: Any) -> Encodec:
    torch.manual_seed(0)
    return Encodec(dataclasses.replace(SMALL, **changes))


def codes_for(config: CodecConfig, frames: int, batch: int = 2) -> torch.Tensor:
    generator = torch.Generator().manual_seed(1)
    return torch.randint(config.codebook_size, (batch, config.codebooks, frames), generator=generator)


@pytest.mark.golden
@pytest.mark.parametrize("test", cases_of("codec"), ids=lambda test: test["name"])
def test_reference_codes_and_waveforms(test: dict[str, Any]) -> None:
    case, name = load("codec"), test["name"]
    codec, wav = golden_codec(case.folder / test["package"]), case.inputs[test["inputs"]["wav"]]
    case.check(f"{name}.emb", codec.encoder(wav))
    codes = codec.encode(wav, test.get("num_codebooks"))
    case.check(f"{name}.codes", codes)
    case.check(f"{name}.latent", codec.decode_latent(codes))
    decoded = codec.decode(codes)
    case.check(f"{name}.decoded", decoded)
    kilobits = codes.shape[1] * math.log2(codec.codebook_size) * codec.frame_rate / 1000
    case.check(f"{name}.bandwidth", torch.tensor(kilobits))
    if f"{name}.forward" in case.expected:
        case.check(f"{name}.forward", decoded[..., : wav.shape[-1]])


@pytest.mark.golden
@pytest.mark.parametrize("name", ["random_codes", "random_codes_3q"])
def test_reference_decodes_any_codes(name: str) -> None:
    case = load("codec")
    codec = golden_codec(case.folder / "package_constant")
    case.check(f"{name}.decoded", codec.decode(case.inputs[name]))


@pytest.mark.golden
@pytest.mark.parametrize("name", ["wav", "wav_odd"])
def test_reference_stereo(name: str) -> None:
    case = load("stereo")
    mono, wav = golden_codec(case.folder / "package"), case.inputs[name]
    stereo = StereoCodec(mono)
    codes = stereo.encode(wav)
    case.check(f"codec.{name}.codes", codes)
    case.check(f"codec.{name}.decoded", stereo.decode(codes))
    case.check(f"codec.{name}.left", mono.encode(wav[:, :1]))
    case.check(f"codec.{name}.right", mono.encode(wav[:, 1:]))
    assert torch.equal(stereo.split(codes)[0::2], mono.encode(wav[:, :1]))


@pytest.mark.golden
def test_reference_stereo_numbers_and_interleaving_in_time() -> None:
    case = load("stereo")
    mono = golden_codec(case.folder / "package")
    stereo, in_time = StereoCodec(mono), StereoCodec(mono, per_timestep=True)
    numbers = [stereo.codebooks, mono.codebooks, stereo.channels, stereo.codebook_size, stereo.frame_rate]
    case.check("codec.numbers", torch.tensor([*numbers, in_time.frame_rate, in_time.codebooks]))
    codes = in_time.encode(case.inputs["wav"])
    case.check("codec.per_timestep.codes", codes)
    assert torch.equal(in_time.decode(codes), stereo.decode(stereo.encode(case.inputs["wav"])))


@pytest.mark.parametrize("changes", VARIANTS.values(), ids=VARIANTS.keys())
def test_every_length_makes_its_frames(changes: dict[str, Any]) -> None:
    codec = codec_of(**changes)
    hop = codec.hop
    for samples in (1, hop - 1, hop, hop + 1, 5 * hop + 3):
        codes = codec.encode(torch.randn(1, 1, samples))
        frames = -(-samples // hop)
        assert codes.shape == (1, codec.codebooks, frames)
        assert codec.decode(codes).shape == (1, 1, frames * hop)


@pytest.mark.parametrize("changes", VARIANTS.values(), ids=VARIANTS.keys())
@pytest.mark.parametrize("pieces", [(40,), (1,) * 40, (7, 0, 20, 13, 0), (2, 38), (39, 1)], ids=str)
def test_streamed_equals_offline(changes: dict[str, Any], pieces: tuple[int, ...]) -> None:
    codec = codec_of(**changes)
    codes = codes_for(codec.config, sum(pieces))
    state, out, done = codec.new_decoder_state(), [], 0
    for i, piece in enumerate(pieces):
        last = i == len(pieces) - 1
        out.append(codec.decode_step(codes[:, :, done : done + piece], state, last))
        done += piece
        given = sum(part.shape[-1] for part in out)
        held = 0 if last else codec.decode_delay
        # Reflection at the start needs a frame more than the windows do, so the first pieces may lag further.
        assert given == done * codec.hop - held or (not last and done < 10 and given < done * codec.hop)
    torch.testing.assert_close(torch.cat(out, dim=-1), codec.decode(codes), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("frames", [0, 1, 2, 3, 4, 5])
@pytest.mark.parametrize("pad_mode", ["reflect", "constant"])
def test_short_streams_equal_offline(frames: int, pad_mode: str) -> None:
    codec = codec_of(pad_mode=pad_mode)
    codes, state = codes_for(codec.config, frames), codec.new_decoder_state()
    parts = [codec.decode_step(codes[:, :, i : i + 1], state) for i in range(frames)]
    parts.append(codec.decode_step(codes[:, :, :0], state, last=True))
    whole = codec.decode(codes) if frames else torch.zeros(2, 1, 0)
    torch.testing.assert_close(torch.cat(parts, dim=-1), whole, rtol=1e-5, atol=1e-6)


def test_stereo_stream_equals_offline() -> None:
    codec = StereoCodec(codec_of())
    codes = torch.cat([codes_for(SMALL, 12), codes_for(SMALL, 12).flip(0)], dim=1)
    state = codec.new_decoder_state()
    parts = [codec.decode_step(codes[:, :, i : i + 3], state, i == 9) for i in range(0, 12, 3)]
    torch.testing.assert_close(torch.cat(parts, dim=-1), codec.decode(codes), rtol=1e-5, atol=1e-6)


def test_stereo_over_a_codec_that_decodes_whole_takes_only() -> None:
    config = SpectralCodecConfig(
        sample_rate=32_000, hop=64, window=256, power=0.3, encoder_width=8, encoder_blocks=1,
        decoder_width=8, decoder_blocks=1, latent_dim=4, codebooks=2, codebook_size=8, phase_steps=1,
    )  # fmt: skip
    torch.manual_seed(0)
    stereo = StereoCodec(SpectralCodec(config))
    codes = stereo.encode(torch.randn(3, 2, 640))
    assert codes.shape == (3, 4, 10)
    assert stereo.decode(codes).shape == (3, 2, 640)
    with pytest.raises(InputError, match="SpectralCodec cannot decode in pieces"):
        stereo.new_decoder_state()


def test_two_streams_do_not_mix() -> None:
    codec = codec_of()
    a, b = codes_for(SMALL, 12), codes_for(SMALL, 12).flip(2)
    states = [codec.new_decoder_state(), codec.new_decoder_state()]
    parts: list[list[torch.Tensor]] = [[], []]
    for i in range(0, 12, 4):
        for state, codes, part in zip(states, (a, b), parts, strict=True):
            part.append(codec.decode_step(codes[:, :, i : i + 4], state, i == 8))
    for codes, part in zip((a, b), parts, strict=True):
        torch.testing.assert_close(torch.cat(part, dim=-1), codec.decode(codes), rtol=1e-5, atol=1e-6)


def test_a_finished_decoder_state_is_refused() -> None:
    codec, codes = codec_of(), codes_for(SMALL, 2)
    state = codec.new_decoder_state()
    codec.decode_step(codes, state, last=True)
    with pytest.raises(InputError, match="has decoded its last piece"):
        codec.decode_step(codes, state)


def test_the_documented_delay_of_the_32khz_codec() -> None:
    with torch.device("meta"):
        codec = Encodec(ENCODEC_32KHZ)
    assert codec.decode_delay == 2402
    assert round(1000 * codec.decode_delay / codec.sample_rate) == 75
    assert sum(p.numel() for p in codec.parameters()) == 56_884_674
    assert sum(t.numel() for t in codec.state_dict().values()) == 58_990_022


@pytest.mark.parametrize("per_timestep", [False, True])
def test_split_undoes_join(per_timestep: bool) -> None:
    stereo = StereoCodec(codec_of(), per_timestep)
    mono = torch.arange(4 * 4 * 5).view(4, 4, 5)
    codes = stereo.join(mono)
    assert codes.shape == ((2, 4, 10) if per_timestep else (2, 8, 5))
    assert torch.equal(stereo.split(codes), mono)


def test_batch_equals_singles() -> None:
    codec, wav = codec_of(), torch.randn(3, 1, 3000, generator=torch.Generator().manual_seed(0))
    codes = codec.encode(wav)
    for i in range(3):
        assert torch.equal(codec.encode(wav[i : i + 1]), codes[i : i + 1])


def test_training_reaches_every_weight() -> None:
    codec, wav = codec_of(filters=4), torch.randn(2, 1, 3000)
    out, quantized = codec(wav)
    assert out.shape == wav.shape
    assert torch.equal(quantized.codes, codec.encode(wav))
    (out.square().mean() + quantized.commitment).backward()
    assert all(p.grad is not None and bool(p.grad.abs().sum() > 0) for p in codec.parameters())


def test_bad_input_is_refused() -> None:
    codec = codec_of()
    for shape in [(1, 2, 100), (1, 100), (1, 1, 0)]:
        with pytest.raises(InputError, match="takes waveforms"):
            codec.encode(torch.zeros(shape))
    with pytest.raises(InputError, match="1 to 4 codebooks"):
        codec.decode(torch.zeros(1, 5, 3, dtype=torch.long))
    with pytest.raises(InputError, match="1 to 4 codebooks"):
        codec.encode(torch.zeros(1, 1, 640), codebooks=0)
    with pytest.raises(InputError, match="made of a mono codec"):
        StereoCodec(StereoCodec(codec))
    with pytest.raises(InputError, match="split the codes"):
        StereoCodec(codec).decode_latent(torch.zeros(1, 8, 3, dtype=torch.long))
    with pytest.raises(InputError, match="pairs"):
        StereoCodec(codec).decode(torch.zeros(1, 7, 3, dtype=torch.long))
