import math

import pytest
import torch

import golden_data
from musicgen.errors import AudioError
from musicgen.model import resample


@pytest.mark.golden
@pytest.mark.parametrize("test", golden_data.tests_of("convert"), ids=lambda test: test["name"])
def test_convert_audio_equals_the_reference(test):
    case = golden_data.load("convert")
    name, wav = test["name"], case.inputs[test["inputs"]["wav"]]
    rates = test.get("from_rate", 32000), test.get("to_rate", 32000)
    if case.expected.get(f"{name}.error", 0):
        with pytest.raises(AudioError, match="channels cannot become"):
            resample.convert_audio(wav, *rates, test["channels"])
        return
    case.check(f"{name}.out", resample.convert_audio(wav, *rates, test["channels"]))


@pytest.mark.parametrize(
    ("old", "new"), [(44_100, 32_000), (44_101, 32_000), (8000, 32_000), (48_000, 16_001)]
)
def test_every_output_is_the_windowed_sinc_at_its_place(old, new):
    """Fractions of small numbers take one convolution, those of large ones a filter for each phase."""
    x = torch.randn(2, 3000, generator=torch.Generator().manual_seed(0))
    rate, zeros = 0.945 * min(old, new), 24  # julius' low-pass, and the zero crossings it keeps on each side
    places = torch.arange(resample.resample(x, old, new).shape[-1], dtype=torch.float64) * old / new
    distance = torch.arange(3000) - places[:, None]
    turns = (distance / old * rate).clamp(-zeros, zeros) * math.pi
    filters = torch.sinc(turns / math.pi) * torch.cos(turns / zeros / 2) ** 2
    want = x.double() @ (filters / filters.sum(1, keepdim=True)).T
    inside = (places > 100) & (places < 2900)
    got = resample.resample(x, old, new).double()
    torch.testing.assert_close(got[:, inside], want[:, inside], rtol=0, atol=1e-5)


def test_a_rate_with_no_common_divisor_keeps_pitch_and_length():
    seconds = torch.arange(44101, dtype=torch.float64) / 44101
    y = resample.resample(torch.sin(2 * math.pi * 440 * seconds).float()[None], 44101, 32000)
    want = torch.sin(2 * math.pi * 440 * torch.arange(32000) / 32000)
    assert y.shape == (1, 32000)
    assert (y[0, 200:-200] - want[200:-200]).abs().max() < 2e-3


def test_lengths_and_identity():
    x = torch.randn(2, 1001)
    assert resample.resample(x, 32000, 32000) is x
    assert resample.resample(x, 44100, 32000).shape == (2, 1001 * 320 // 441)
    assert resample.resample(x[:, :0], 44100, 32000).shape == (2, 0)
    with pytest.raises(AudioError, match="positive"):
        resample.resample(x, 0, 32000)
