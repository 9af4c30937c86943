import importlib.util

import pytest
import torch

import golden_data
from musicgen.errors import AudioError
from musicgen.io import separation
from musicgen.io.audio import Audio
from musicgen.io.separation import Separator
from musicgen.model.chroma import Chroma

STEMS = ("drums", "bass", "other", "vocals")


def linear(wav):
    """The known separation of the golden cases."""
    return torch.stack([wav.flip(-1), -wav, 0.5 * wav, 0.25 * wav], dim=1)


def chord(seconds=1.0, rate=32000):
    time = torch.arange(int(seconds * rate)) / rate
    return sum(torch.sin(6.2832 * f * time) for f in (262.0, 330.0, 392.0))[None, None] / 4


def test_vocals_and_others_are_kept_and_brought_back_to_mono():
    wav = torch.cat([chord(), 0.5 * chord()], dim=1)
    got = Separator(linear, STEMS).melodic(wav, 32000)
    assert got.shape == (1, 1, 32000)
    want = 0.75 * wav.mean(1, keepdim=True)
    assert (got - want)[..., 500:-500].abs().max() < 0.01


def test_only_a_seed_shifts_and_the_shift_is_undone():
    starts = []

    def split(wav):
        starts.append(wav.shape[-1])
        return linear(wav)

    separator, wav = Separator(split, STEMS), chord()
    plain, first, again, other = (separator.melodic(wav, 32000, seed=seed) for seed in (None, 1, 1, 2))
    assert torch.equal(first, again) and len(set(starts)) == 2
    for shifted in (first, other):
        torch.testing.assert_close(shifted, plain, rtol=0, atol=1e-5)


@pytest.mark.golden
@pytest.mark.parametrize(
    "test", [t for t in golden_data.tests_of("chroma") if t.get("stems") == "linear"], ids=lambda t: t["name"]
)
def test_the_way_to_the_separator_and_back_equals_the_reference(test):
    from musicgen.io import checkpoint

    case = golden_data.load("chroma")
    package = golden_data.folder("melody") / "package"
    config = checkpoint.read(package, text_source=golden_data.folder("t5")).config
    wav = case.inputs[test["inputs"]["wav"]]
    wav = wav if wav.dim() == 3 else wav[:, None]
    melodic = Separator(linear, STEMS).melodic(wav, config.chroma.sample_rate)
    chroma = Chroma(config.chroma).condition(melodic).argmax(-1)
    case.check(f"{test['name']}.chroma", chroma)


def test_without_demucs_there_is_a_reason(tmp_path):
    if importlib.util.find_spec("demucs") is None:
        separator, reason = separation.find()
        assert separator is None and "musicgen-engine[melody]" in reason
    else:
        separator, reason = separation.find(weights_dir=tmp_path, offline=True)
        assert (separator is None) == (reason is not None)


def test_bad_shapes_are_refused():
    with pytest.raises(AudioError, match="batch, channels, samples"):
        Separator(linear, STEMS).melodic(torch.zeros(1, 10), 32000)


@pytest.mark.parametrize("channels", [1, 2])
def test_stems_have_the_form_of_the_mix_and_are_it_together(channels):
    audio = Audio(0.05 * torch.randn(channels, 32_001), 32_000)
    stems = Separator(linear, STEMS).separated(audio)
    assert list(stems) == list(STEMS)
    assert all(each.samples.shape == audio.samples.shape and each.rate == 32_000 for each in stems.values())
    torch.testing.assert_close(sum(each.samples for each in stems.values()), audio.samples, rtol=0, atol=1e-5)


def test_long_music_is_separated_in_blocks_without_a_seam(monkeypatch):
    sizes = []

    def halves(wav):
        sizes.append(wav.shape[-1])
        return torch.stack([0.5 * wav, 0.25 * wav, 0.2 * wav, 0.05 * wav], dim=1)

    monkeypatch.setattr(separation, "_BLOCK", 44_100)
    monkeypatch.setattr(separation, "_OVERLAP", 4_410)
    tone = Audio(0.5 * chord(5.3)[0], 32_000)
    stems = Separator(halves, STEMS).separated(tone)
    assert len(sizes) == 6 and max(sizes) == 44_100 + 4_410
    for name, share in zip(STEMS, (0.5, 0.25, 0.2, 0.05), strict=True):
        inside = slice(500, -500)
        torch.testing.assert_close(
            stems[name].samples[:, inside], share * tone.samples[:, inside], rtol=0, atol=5e-3
        )


def test_the_environment_may_forbid_the_network(tmp_path, monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setattr(torch.hub, "get_dir", lambda: str(tmp_path))
    found, reason = separation.find(weights_dir=tmp_path)
    assert found is None
    assert reason.startswith("stems are not separated")
