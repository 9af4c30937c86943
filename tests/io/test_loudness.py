import math

import pytest
import torch

import golden_data
from musicgen.errors import AudioError
from musicgen.io import loudness
from musicgen.io.audio import to_pcm16

NAMES = {
    "normalize": "boost",
    "loudness_compressor": "compressor",
    "peak_clip_headroom_db": "peak_headroom_db",
    "rms_headroom_db": "rms_headroom_db",
    "loudness_headroom_db": "loudness_headroom_db",
}


@pytest.mark.golden
@pytest.mark.parametrize("test", golden_data.tests_of("normalize"), ids=lambda test: test["name"])
def test_normalize_equals_the_reference(test):
    case = golden_data.load("normalize")
    name, params = test["name"], test["params"]
    wav = case.inputs[test["inputs"]["wav"]]
    strategy, rate = params["strategy"] or "none", params.get("sample_rate", 16000)
    options = {NAMES[key]: value for key, value in params.items() if key in NAMES}
    if case.expected[f"{name}.error"]:
        if strategy == "none":
            with pytest.raises(AudioError, match="full scale"):
                loudness.normalize(wav, rate, strategy, **options)
        else:  # too short for the reference's meter; ours takes the clip as one block
            assert torch.isfinite(loudness.normalize(wav, rate, strategy, **options)).all()
        return
    got = loudness.normalize(wav, rate, strategy, **options)
    want = case.expected[f"{name}.out_every16"]
    if want.isnan().any():  # the reference divides silence by its peak of 0; ours leaves silence alone
        assert torch.equal(got, wav)
        return
    case.check(f"{name}.out_every16", got[:, ::16])
    case.check(f"{name}.peak", got.abs().max())


@pytest.mark.golden
def test_the_meter_equals_the_reference():
    case = golden_data.load("normalize")
    tests = [test for test in case.tests if test["name"].endswith(".loudness")]
    rates = {test["inputs"]["wav"]: test["params"]["sample_rate"] for test in tests}
    checked = 0
    for key in case.expected:
        wav = key.removeprefix("loudness.")
        if key.startswith("loudness.") and math.isfinite(case.expected[key]):
            got = torch.tensor(loudness.loudness(case.inputs[wav], rates[wav]))
            case.check(key, got)
            checked += 1
    assert checked
    assert loudness.loudness(case.inputs["silence"], 16000) == -math.inf


@pytest.mark.golden
def test_pcm16_equals_the_reference():
    case = golden_data.load("normalize")
    case.check("pcm.i16", to_pcm16(case.inputs["pcm_f32"]))
    case.check("pcm.i16_full_scale", to_pcm16(case.inputs["pcm_f32_full"]))
    case.check("pcm.f32", to_pcm16(case.inputs["pcm_f32"]).float() / 2**15)


def test_a_full_scale_tone_has_the_loudness_of_the_standard():
    # BS.1770: a 997 Hz sine at 0 dB of full scale in one channel reads -3.01 LUFS. At -6 dB no filter clamps.
    tone = 0.5 * torch.sin(2 * math.pi * 997 * torch.arange(3 * 48000) / 48000)[None]
    assert loudness.loudness(tone, 48000) == pytest.approx(-3.01 - 6.02, abs=0.1)


def test_long_audio_is_measured_in_pieces_that_join():
    x = 0.1 * torch.randn(2, 20 * 8000, generator=torch.Generator().manual_seed(1))
    whole, pieces = loudness._BLOCKS_AT_ONCE, []
    for blocks in (10**6, 50, 31):
        loudness._BLOCKS_AT_ONCE = blocks
        try:
            pieces.append(loudness.loudness(x, 8000))
        finally:
            loudness._BLOCKS_AT_ONCE = whole
    assert pieces == pytest.approx([pieces[0]] * 3, abs=1e-6)


@pytest.mark.parametrize("strategy", loudness.STRATEGIES)
@pytest.mark.parametrize("samples", [1, 100, 20000])
def test_no_length_of_silence_or_whisper_becomes_nan(strategy, samples):
    for level in (0.0, 1e-30, 1e-4, 0.1):
        x = torch.full((2, samples), level)
        y = loudness.normalize(x, 32000, strategy)
        assert torch.isfinite(y).all() and y.abs().max() <= 1
        if level == 0:
            assert torch.equal(y, x)


def test_opposite_channels_have_no_mean_and_still_no_nan():
    x = torch.tensor([[0.5, 0.0, -0.5], [-0.5, 0.0, 0.5]])
    assert torch.equal(loudness.normalize(x, 32000, "rms"), x.sign())


def test_bad_requests_are_sentences():
    with pytest.raises(AudioError, match="not by 'louder'"):
        loudness.normalize(torch.ones(1, 4), 32000, "louder")
    with pytest.raises(AudioError, match="finite"):
        loudness.normalize(torch.tensor([[math.nan]]), 32000)


def test_report():
    levels = loudness.report(torch.tensor([[0.5, 1.0, -1.5, 0.0]]), 32000)
    assert levels.peak == pytest.approx(20 * math.log10(1.5))
    assert levels.clipped == 0.5
    assert loudness.report(torch.zeros(1, 10), 32000) == loudness.Levels(-math.inf, -math.inf, 0.0)


@pytest.mark.parametrize("strategy", ["loudness", "rms"])
@pytest.mark.parametrize("channels", [1, 2])
def test_the_limiter_turns_peaks_down_and_cuts_none_off(strategy, channels):
    rate, generator = 32_000, torch.Generator().manual_seed(4)
    quiet = 0.02 * torch.randn(channels, 3 * rate, generator=generator)
    drums = quiet.clone()
    for start in range(0, 3 * rate, rate // 2):  # strokes far above what is around them
        drums[0, start : start + 400] += torch.sin(torch.arange(400) * 0.4) * 0.9
    cut = loudness.normalize(drums, rate, strategy)
    turned = loudness.normalize(drums, rate, strategy, limiter=True)
    assert cut.abs().max() == 1.0
    assert turned.abs().max() <= 10 ** (-1 / 20) + 1e-6
    # A stroke keeps its shape: the gain hardly changes within one, and in all channels it is the same.
    stroke, made = drums[0, rate : rate + 400], turned[0, rate : rate + 400]
    assert torch.corrcoef(torch.stack([stroke, made]))[0, 1] > 0.995
    loud = drums.abs() > 1e-3
    gains = torch.where(loud, turned / drums, torch.nan)
    assert channels == 1 or torch.nanmean((gains[0] - gains[1]).abs()) < 1e-4
    # Between the strokes nothing is turned down.
    between = slice(rate // 4, rate // 4 + 1000)
    torch.testing.assert_close(turned[:, between], cut[:, between])


def test_the_limiter_leaves_alone_what_needs_none():
    tone = 0.5 * torch.sin(torch.arange(32_001) * 0.05)[None]
    assert torch.equal(loudness.limit(tone, 32_000, 0.6), tone)
    one = loudness.limit(torch.tensor([[2.0]]), 32_000, 0.5)
    assert one.shape == (1, 1) and float(one) == pytest.approx(0.5)


@pytest.mark.parametrize("samples", [1, 63, 64, 65, 1000])
def test_filters_in_blocks_equal_the_recursion(samples):
    wav = torch.randn(2, samples, generator=torch.Generator().manual_seed(samples), dtype=torch.float64)
    for b, a in (loudness._high_shelf(8000, 4.0, 1500.0, 0.7), loudness._high_pass(8000, 38.0, 0.5)):
        numbers = torch.tensor([*b, *a], dtype=torch.float32).tolist()
        b0, b1, b2, _, a1, a2 = (each / numbers[3] for each in numbers)
        want, before, last = [], [0.0, 0.0], [0.0, 0.0]
        for x in wav[1].tolist():
            y = b0 * x + b1 * before[0] + b2 * before[1] - a1 * last[0] - a2 * last[1]
            before, last = [x, before[0]], [y, last[0]]
            want.append(y)
        got = loudness._biquad(wav, b, a)
        assert got.shape == wav.shape
        torch.testing.assert_close(got[1], torch.tensor(want, dtype=torch.float64), rtol=0, atol=1e-9)
