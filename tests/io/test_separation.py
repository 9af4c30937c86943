import importlib.util

import pytest
import torch

import golden_data
from musicgen.errors import AudioError
from musicgen.io import separation
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
