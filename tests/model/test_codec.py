from __future__ import annotations

import dataclasses
import math
from collections.abc import Sequence
from typing import Any

import pytest
import torch

from codec_weights import golden_codec
from golden_data import load
from golden_data import tests_of as cases_of
from musicgen.config import CodecConfig, SpectralCodecConfig
from musicgen.errors import InputError
from musicgen.model.codec import BLOCKS, Encodec, StereoCodec
from musicgen.model.decoder_stream import DecoderStream, size_at
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


def pushed(stream: DecoderStream, codes: torch.Tensor, pieces: Sequence[int]) -> torch.Tensor:
    """The joined samples of codes that are pushed in pieces of so many frames."""
    parts = [stream.push(part) for part in torch.split(codes, list(pieces), dim=-1)]
    return torch.cat([*parts, stream.finish()], dim=-1)


@pytest.mark.parametrize("changes", VARIANTS.values(), ids=VARIANTS.keys())
def test_streamed_in_any_pieces_is_the_same_to_the_bit_and_offline_but_for_rounding(
    changes: dict[str, Any],
) -> None:
    codec = codec_of(**changes)
    codes = codes_for(codec.config, 60)
    whole = pushed(codec.decoder_stream(), codes, (60,))
    for pieces in ((1,) * 60, (7, 0, 30, 23, 0), (2, 58), (59, 1), (16, 16, 16, 12)):
        assert torch.equal(pushed(codec.decoder_stream(), codes, pieces), whole)
    torch.testing.assert_close(whole, codec.decode(codes), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("frames", [0, 1, 2, 3, 4, 5, 20])
@pytest.mark.parametrize("pad_mode", ["reflect", "constant"])
def test_short_streams_equal_offline(frames: int, pad_mode: str) -> None:
    codec = codec_of(pad_mode=pad_mode)
    codes = codes_for(codec.config, frames)
    whole = codec.decode(codes) if frames else torch.zeros(2, 1, 0)
    for pieces in ((frames,), (1,) * frames + (0,)):
        made = pushed(codec.decoder_stream(), codes, pieces)
        torch.testing.assert_close(made, whole, rtol=1e-5, atol=1e-6)


def test_a_stream_returns_its_blocks_as_soon_as_they_are_complete() -> None:
    codec, stream = codec_of(), codec_of().decoder_stream()
    lengths = [stream.push(codes_for(SMALL, 1)).shape[-1] for _ in range(300)]
    held = codec.decoder.delay
    ends = [size_at(0, BLOCKS) - (-held // codec.hop)]
    while ends[-1] + size_at(ends[-1], BLOCKS) <= 300:
        ends.append(ends[-1] + size_at(ends[-1], BLOCKS))
    assert ends[1] - ends[0] == 16 and ends[-1] - ends[-2] == 32
    assert [i + 1 for i, length in enumerate(lengths) if length] == ends
    assert lengths[ends[0] - 1] == ends[0] * codec.hop - held
    assert lengths[ends[1] - 1] == 16 * codec.hop and lengths[ends[-1] - 1] == 32 * codec.hop
    codes = codes_for(SMALL, 260)
    whole = pushed(codec.decoder_stream(), codes, (260,))
    assert torch.equal(pushed(codec.decoder_stream(), codes, (1,) * 260), whole)
    torch.testing.assert_close(whole, codec.decode(codes), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("per_timestep", [False, True])
def test_a_stereo_stream_equals_offline(per_timestep: bool) -> None:
    codec = StereoCodec(codec_of(), per_timestep)
    codes = codec.join(torch.cat([codes_for(SMALL, 40), codes_for(SMALL, 40).flip(0)]))
    whole = pushed(codec.decoder_stream(), codes, (codes.shape[-1],))
    assert whole.shape == (2, 2, 40 * 640)
    for size in (1, 3, 16):
        stream = codec.decoder_stream()
        parts = [stream.push(part) for part in torch.split(codes, size, dim=-1)]
        assert torch.equal(torch.cat([*parts, stream.finish()], dim=-1), whole)
    torch.testing.assert_close(whole, codec.decode(codes), rtol=1e-5, atol=1e-6)


def test_a_left_frame_without_its_right_one_is_refused() -> None:
    stream = StereoCodec(codec_of(), per_timestep=True).decoder_stream()
    stream.push(codes_for(SMALL, 3))
    with pytest.raises(InputError, match="come in pairs"):
        stream.finish()


def test_stereo_over_the_other_codec() -> None:
    config = SpectralCodecConfig(
        sample_rate=32_000, hop=64, window=256, power=0.3, encoder_width=8, encoder_blocks=1,
        decoder_width=8, decoder_blocks=1, latent_dim=4, codebooks=2, codebook_size=8, phase_steps=1,
    )  # fmt: skip
    torch.manual_seed(0)
    stereo = StereoCodec(SpectralCodec(config).eval())
    codes = stereo.encode(torch.randn(3, 2, 640))
    assert codes.shape == (3, 4, 10)
    made = stereo.decode(codes).detach()
    assert made.shape == (3, 2, 640)
    assert torch.equal(pushed(stereo.decoder_stream(), codes, (1,) * 10), made)


def test_two_streams_do_not_mix() -> None:
    codec = codec_of()
    given = [codes_for(SMALL, 40), codes_for(SMALL, 40).flip(2)]
    alone = [pushed(codec.decoder_stream(), codes, (40,)) for codes in given]
    streams, parts = [codec.decoder_stream() for _ in given], [list[torch.Tensor](), list[torch.Tensor]()]
    for i in range(0, 40, 4):
        for stream, codes, part in zip(streams, given, parts, strict=True):
            part.append(stream.push(codes[:, :, i : i + 4]))
    for stream, part, want in zip(streams, parts, alone, strict=True):
        assert torch.equal(torch.cat([*part, stream.finish()], dim=-1), want)


def test_a_finished_stream_is_refused() -> None:
    codec = codec_of()
    stream = codec.decoder_stream()
    stream.push(codes_for(SMALL, 2))
    stream.finish()
    with pytest.raises(InputError, match="stream is finished"):
        stream.push(codes_for(SMALL, 2))
    with pytest.raises(InputError, match="stream is finished"):
        stream.finish()
    assert codec.decoder_stream().finish().shape == (1, 1, 0)


def test_the_delay_of_the_32khz_codec() -> None:
    with torch.device("meta"):
        codec = Encodec(ENCODEC_32KHZ)
    assert codec.decoder.delay == 2402
    assert round(1000 * codec.decoder.delay / codec.sample_rate) == 75
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
