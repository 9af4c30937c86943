from __future__ import annotations

import copy
import dataclasses

import pytest
import torch
from torch.nn import functional as F

from musicgen.config import CodecConfig
from musicgen.model import products, seanet_math
from musicgen.model.seanet import Conv, Kernel, Recurrence, Residual, SEANetDecoder, SEANetEncoder, Upsample
from musicgen.model.seanet_math import EXACT
from musicgen.model.seanet_stream import DecoderState, stream_of
from musicgen.presets import ENCODEC_32KHZ

CONFIG = dataclasses.replace(ENCODEC_32KHZ, filters=2, latent_dim=6)
ZEROS = dataclasses.replace(CONFIG, pad_mode="constant")
CAUSAL = dataclasses.replace(ZEROS, causal=True)
LAYERS = {
    "conv": Conv(CONFIG, 3, 4, 7),
    "even conv": Conv(CONFIG, 3, 4, 4),
    "dilated conv": Conv(ZEROS, 3, 4, 3, dilation=4),
    "causal conv": Conv(CAUSAL, 3, 4, 7),
    "pointwise conv": Conv(CONFIG, 3, 4, 1),
    "conv to one channel": Conv(ZEROS, 24, 1, 7, dilation=2),
    "upsample": Upsample(CONFIG, 3, 4, 5),
    "causal upsample": Upsample(CAUSAL, 3, 4, 4),
    "residual": Residual(CONFIG, 3, 2),
    "residual with shortcut": Residual(dataclasses.replace(CAUSAL, conv_shortcut=True), 3, 1),
    "recurrence": Recurrence(3, 2),
}


def signal(samples: int, channels: int = 3) -> torch.Tensor:
    return torch.randn(2, channels, samples, generator=torch.Generator().manual_seed(samples))


def _inputs(layer: torch.nn.Module) -> int:
    return layer.conv.weight_v.shape[1] if isinstance(layer, Conv) else 3


def test_kernel_rows_have_the_length_of_their_gain() -> None:
    kernel = Kernel(4, 3, 5, 4)
    torch.testing.assert_close(kernel.weight(), kernel.weight_v)
    with torch.no_grad():
        kernel.weight_g.mul_(3)
    torch.testing.assert_close(kernel.weight().flatten(1).norm(dim=1), kernel.weight_g.flatten())
    torch.testing.assert_close(kernel.weight(), 3 * kernel.weight_v)


@pytest.mark.parametrize("stride", [1, 4, 5])
@pytest.mark.parametrize("config", [CONFIG, ZEROS, CAUSAL], ids=["reflect", "zeros", "causal"])
def test_convolution_leaves_one_output_for_each_begun_stride(config: CodecConfig, stride: int) -> None:
    conv = Conv(config, 3, 4, 2 * stride + 1, stride=stride)
    for samples in (1, 2, stride, stride + 1, 37):
        assert conv(signal(samples)).shape == (2, 4, -(-samples // stride))


def test_zero_padding_is_split_left_heavy() -> None:
    x = signal(20)
    conv = Conv(ZEROS, 3, 4, 4)
    want = F.conv1d(F.pad(x, (2, 1)), conv.conv.weight(), conv.conv.bias)
    assert torch.equal(conv(x), want)


def test_short_signals_are_reflected_after_zeros() -> None:
    conv, x = Conv(CONFIG, 3, 4, 7), signal(2)
    padded = F.pad(F.pad(x, (0, 2)), (3, 3), mode="reflect")[..., :-2]
    torch.testing.assert_close(conv(x), F.conv1d(padded, conv.conv.weight(), conv.conv.bias))


@pytest.mark.parametrize("causal", [False, True])
def test_causal_layers_never_look_ahead(causal: bool) -> None:
    layer = Conv(CAUSAL if causal else ZEROS, 3, 4, 5)
    x = signal(20)
    changed = x.clone()
    changed[..., 10:] += 1
    assert torch.equal(layer(x)[..., :10], layer(changed)[..., :10]) == causal


@torch.no_grad()
@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("layer", LAYERS.values(), ids=LAYERS.keys())
@pytest.mark.parametrize("pieces", [(1,) * 12, (5, 0, 7), (12,), (2, 10), (1,), (0, 3)], ids=str)
def test_streamed_layer_equals_whole(
    layer: Conv, pieces: tuple[int, ...], packed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not packed:
        monkeypatch.setattr(products, "can_pack", lambda: False)
    x = signal(sum(pieces), _inputs(layer))
    stream = stream_of(copy.deepcopy(layer))
    out = [stream(part, i == len(pieces) - 1) for i, part in enumerate(x.mT.split(pieces, dim=1))]
    torch.testing.assert_close(torch.cat(out, dim=1).mT, layer(x))


@torch.no_grad()
@pytest.mark.parametrize("layer", LAYERS.values(), ids=LAYERS.keys())
def test_a_stream_holds_back_only_its_lag(layer: Conv) -> None:
    assert stream_of(layer)(signal(40, _inputs(layer)).mT, False).shape[1] == 40 * layer.stride - layer.lag


@torch.no_grad()
def test_decoder_and_encoder_shapes_and_delay() -> None:
    torch.manual_seed(0)
    wav = signal(1300, 1)
    latents = SEANetEncoder(CONFIG, 1)(wav)
    assert latents.shape == (2, 6, 3)
    decoder = SEANetDecoder(CONFIG, 1)
    assert decoder(latents).shape == (2, 1, 1920)
    state = DecoderState.of(decoder)
    assert state.end(state.begin(signal(30, 6), False), False).shape[-1] == 30 * 640 - decoder.delay


@torch.no_grad()
@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("batch", [1, 2])
def test_lstm_in_pieces_equals_torchs_and_goes_on_from_its_state(
    batch: int, packed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not packed:
        monkeypatch.setattr(seanet_math, "_can_pack_lstm", lambda: False)
    lstm, x = Recurrence(24, 2).lstm, torch.randn(9, batch, 24)
    recurrent = EXACT.recurrent(lstm)
    assert (recurrent is lstm) == (not packed)
    want, (h, c) = lstm(x)
    first, state = recurrent(x[:4], None)
    second, (own_h, own_c) = recurrent(x[4:], state)
    torch.testing.assert_close(torch.cat([first, second]), want, rtol=0, atol=1e-6)
    torch.testing.assert_close(own_h, h, rtol=0, atol=1e-6)
    torch.testing.assert_close(own_c, c, rtol=0, atol=1e-6)


@torch.no_grad()
def streamed(decoder: SEANetDecoder, latents: torch.Tensor) -> torch.Tensor:
    """The samples of latents `[B, D, T]` as one piece."""
    state = DecoderState.of(decoder)
    return state.end(state.begin(latents, True), True)


def test_weights_are_packed_anew_once_they_have_changed_and_do_not_keep_a_codec_from_being_copied() -> None:
    torch.manual_seed(0)
    decoder, latents = SEANetDecoder(CONFIG, 1).eval(), signal(30, 6)
    before = streamed(decoder, latents)
    copied = copy.deepcopy(decoder)
    assert torch.equal(streamed(copied, latents), before)
    with torch.no_grad():
        for name, each in decoder.named_parameters():
            if "weight_g" in name or "weight_hh" in name:
                each.mul_(0.9)
        want = decoder(latents)
    assert (want - before).abs().max() > 1e-4
    torch.testing.assert_close(streamed(decoder, latents), want, rtol=0, atol=1e-5)
    assert torch.equal(streamed(copied, latents), before)


def test_a_stream_has_the_same_bits_with_gradients_and_without() -> None:
    torch.manual_seed(0)
    decoder, latents = SEANetDecoder(CONFIG, 1).eval(), signal(30, 6)
    state = DecoderState.of(decoder)  # its weights have gradients
    with torch.inference_mode():
        without = streamed(decoder, latents)
        assert torch.equal(state.end(state.begin(latents, True), True), without)
