"""EnCodec's decoder in reduced precision: what is compiled, the same sound in any pieces, and who decodes by it."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path

import pytest
import torch
from torch import nn

from musicgen import MusicGen
from musicgen.engine import cpu_sound, device
from musicgen.engine.cpu_sound import ReducedMath
from musicgen.engine.device import Runtime, computes_bfloat16, prepare_codec
from musicgen.engine.int8_weights import largest_input, round_rows
from musicgen.engine.sound import codes_to_sound
from musicgen.model.codec import Encodec, StereoCodec
from musicgen.model.seanet_math import EXACT
from musicgen.presets import ENCODEC_32KHZ
from tiny_models import build_tiny

KINDS = (torch.float32, torch.bfloat16)
SMALL = dataclasses.replace(ENCODEC_32KHZ, filters=4, latent_dim=8, codebook_size=16)
CPU = torch.device("cpu")


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def lstm_of(inputs: int, units: int, layers: int) -> nn.LSTM:
    """With weights so large that its gates open and close."""
    lstm, generator = nn.LSTM(inputs, units, layers), seeded()
    for each in lstm.parameters():
        nn.init.normal_(each, 0, 1.5 / math.sqrt(units), generator=generator)
    return lstm.requires_grad_(False)


def rounded_lstm(lstm: nn.LSTM, x: torch.Tensor) -> torch.Tensor:
    """Outputs of an LSTM `[N, B, C]` whose states and their weights are rounded as they are in int8, by plain torch."""
    for layer in range(lstm.num_layers):
        inputs, own, bias, own_bias = (
            getattr(lstm, f"{name}_l{layer}") for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
        )
        values, scales = round_rows(own)
        largest = largest_input(lstm.hidden_size)
        h = c = torch.zeros(x.shape[1], lstm.hidden_size)
        outputs = []
        for step in x @ inputs.T + bias + own_bias:
            fineness = h.abs().amax(1, keepdim=True).clamp_min(1e-30) / largest
            sums = (h / fineness).round().double() @ values.double().T
            keep_in, forget, new, out = (step + (sums * scales * fineness).float()).chunk(4, dim=1)
            c = forget.sigmoid() * c + keep_in.sigmoid() * new.tanh()
            h = out.sigmoid() * c.tanh()
            outputs.append(h)
        x = torch.stack(outputs)
    return x


@pytest.mark.parametrize("batch", [1, 2, 3])
@pytest.mark.parametrize(("inputs", "units", "layers"), [(20, 20, 1), (7, 33, 2), (64, 64, 2)])
def test_an_lstm_in_int8_is_one_of_rounded_states_and_weights(
    inputs: int, units: int, layers: int, batch: int
) -> None:
    lstm, x = lstm_of(inputs, units, layers), torch.randn(40, batch, inputs, generator=seeded(1))
    made, (h, _) = ReducedMath(torch.float32).recurrent(lstm)(x, None)
    torch.testing.assert_close(made, rounded_lstm(lstm, x), rtol=0, atol=2e-4)
    torch.testing.assert_close(h[-1], made[-1], rtol=0, atol=0)
    exact, _ = lstm(x)
    assert (made - exact).norm() < 0.05 * exact.norm()


def test_an_lstm_in_int8_goes_on_from_its_state_and_does_not_change_one() -> None:
    recurrent = ReducedMath(torch.float32).recurrent(lstm_of(12, 20, 2))
    x = torch.randn(30, 2, 12, generator=seeded(1))
    whole, (h, c) = recurrent(x, None)
    first, state = recurrent(x[:11], None)
    for _ in range(2):  # from the same state
        second, (own_h, own_c) = recurrent(x[11:], state)
        torch.testing.assert_close(torch.cat([first, second]), whole, rtol=0, atol=1e-6)
        torch.testing.assert_close(own_h, h, rtol=0, atol=1e-6)
        torch.testing.assert_close(own_c, c, rtol=0, atol=1e-6)


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("alpha", [1.0, 0.5])
def test_elu_is_torchs(kind: torch.dtype, alpha: float) -> None:
    x = torch.randn(2, 3, 1001, generator=seeded()) * 4
    x[0, 0, :9] = torch.tensor([0.0, -0.0, 1e-30, -1e-30, -100.0, 88.0, math.inf, -math.inf, math.nan])
    x = x.to(kind)
    whole = torch.zeros(2, 5, 1001, dtype=kind)
    ReducedMath(kind).elu(x, alpha, whole[:, 2:])
    step = 2e-7 if kind == torch.float32 else 2**-8 * alpha  # of the last place, for what is not above 0
    torch.testing.assert_close(whole[:, 2:], nn.functional.elu(x, alpha), rtol=0, atol=step, equal_nan=True)
    assert torch.equal(whole[:, 2:][x > 0], x[x > 0]) and not whole[:, :2].any()


def codec_with(math_: ReducedMath, **changes: object) -> Encodec:
    torch.manual_seed(0)
    codec = Encodec(dataclasses.replace(SMALL, **changes)).eval()
    for layer in codec.quantizer.layers:
        layer.codebook.embed.normal_()
    codec.stream_math = math_
    return codec


@pytest.mark.parametrize("stereo", [False, True], ids=["mono", "stereo"])
@pytest.mark.parametrize("math_", [EXACT, *map(ReducedMath, KINDS)], ids=["exact", "float32", "bfloat16"])
def test_sound_is_the_same_to_the_bit_in_any_pieces_and_in_two_threads(
    math_: ReducedMath, stereo: bool
) -> None:
    mono = codec_with(math_)
    codec = StereoCodec(mono).eval() if stereo else mono
    codes = torch.randint(16, (2, codec.codebooks, 150), generator=seeded(2))
    whole = codes_to_sound(codec, codes)
    assert whole.dtype == torch.float32 and whole.shape == (2, codec.channels, 150 * 640)
    for size in (1, 40, 150):
        stream = codec.decoder_stream()
        parts = [stream.push(part) for part in codes.split(size, dim=-1)]
        assert torch.equal(torch.cat([*parts, stream.finish()], dim=-1), whole)
    exact = codec.decode(codes).detach()
    noise = 10 * math.log10((whole - exact).square().mean() / exact.square().mean())
    assert noise < (-110 if math_ is EXACT else -40), f"{noise:.1f} dB"


@pytest.mark.parametrize("frames", [1, 2, 5])
@pytest.mark.parametrize(
    "changes", [{}, {"lstm_layers": 0, "ratios": (5,)}, {"conv_shortcut": True}], ids=str
)
def test_short_sounds_and_other_shapes(changes: dict[str, object], frames: int) -> None:
    codec = codec_with(ReducedMath(torch.bfloat16), **changes)
    codes = torch.randint(16, (1, 4, frames), generator=seeded(2))
    exact = codec.decode(codes).detach()
    assert (codes_to_sound(codec, codes) - exact).norm() < 0.02 * exact.norm()


def test_a_failure_of_either_part_of_decoding_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("no memory")

    codes = torch.randint(16, (1, 4, 60), generator=seeded(2))
    for part in (0, -1):
        codec = codec_with(EXACT)
        monkeypatch.setattr(codec.decoder.layers[part], "dilation", None)
        with pytest.raises(TypeError):
            codes_to_sound(codec, codes)
    monkeypatch.setattr(cpu_sound, "load", lambda _: broken)
    with pytest.raises(RuntimeError, match="no memory"):
        codes_to_sound(codec_with(ReducedMath(torch.float32)), codes)


@pytest.mark.parametrize("stereo", [False, True], ids=["mono", "stereo"])
def test_a_model_in_reduced_precision_decodes_its_sound_so(tmp_path: Path, stereo: bool) -> None:
    folder = build_tiny(tmp_path / "tiny", stereo=stereo)
    for dtype in ("float32", "bfloat16", "int8", "int4"):
        codec = MusicGen.from_pretrained(str(folder), device="cpu", dtype=dtype).components.codec
        mono = codec.codec if isinstance(codec, StereoCodec) else codec
        kind = torch.bfloat16 if computes_bfloat16(CPU) else torch.float32
        assert mono.stream_math == (EXACT if dtype == "float32" else ReducedMath(kind))


def test_without_compiled_code_or_on_a_gpu_sound_is_decoded_as_the_weights_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    codec = codec_with(EXACT)
    prepare_codec(codec, Runtime(torch.device("meta"), "float16"))
    assert codec.stream_math is EXACT
    monkeypatch.setattr(device, "can_int8", lambda program: program == "PASS")
    prepare_codec(codec, Runtime(CPU, "bfloat16"))
    assert codec.stream_math is EXACT
