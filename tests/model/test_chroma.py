from __future__ import annotations

import math
from typing import Any

import pytest
import torch

import golden_data
import golden_models
from musicgen.config import ChromaConfig
from musicgen.model.chroma import Chroma, filter_bank, match_length
from musicgen.model.conditioning import null_chroma
from musicgen.model.resample import convert_audio, resample
from musicgen.presets import CHROMA_32KHZ


def tone(hertz: float, seconds: float = 1.0) -> torch.Tensor:
    return torch.sin(2 * math.pi * hertz * torch.arange(int(32_000 * seconds)) / 32_000)[None]


@pytest.mark.parametrize(("hertz", "bin_"), [(440.0, 9), (261.63, 0), (523.25, 0), (369.99, 6)])
def test_a_tone_leads_in_its_pitch_class(hertz: float, bin_: int) -> None:
    chroma = Chroma(CHROMA_32KHZ)(tone(hertz))
    assert chroma.shape == (1, 8, 12)
    assert chroma.argmax(-1).unique().tolist() == [bin_]


def test_thirty_seconds_are_the_configured_frames() -> None:
    chroma = Chroma(CHROMA_32KHZ)
    assert chroma(torch.zeros(1, 30 * 32_000)).shape[1] == CHROMA_32KHZ.frames


def test_silence_is_the_null_melody() -> None:
    condition = Chroma(CHROMA_32KHZ).condition(torch.zeros(2, 1, 1))
    assert torch.equal(condition, null_chroma(2, CHROMA_32KHZ.frames, CHROMA_32KHZ.bins))


def test_length_is_matched_by_cutting_or_repeating() -> None:
    frames = torch.arange(3.0).view(1, 3, 1)
    assert match_length(frames, 7).flatten().tolist() == [0, 1, 2, 0, 1, 2, 0]
    assert match_length(frames, 2).flatten().tolist() == [0, 1]


def extractor(settings: dict[str, int]) -> Chroma:
    n_fft = 2 ** settings["radix2_exp"]
    sizes = {"sample_rate": settings["sample_rate"], "bins": settings["n_chroma"], "frames": 1}
    return Chroma(ChromaConfig(**sizes, n_fft=n_fft, hop=settings.get("winhop", n_fft // 4)))


def separated(wav: torch.Tensor) -> torch.Tensor:
    """The known linear separation of the golden notes, with the conversions around it."""
    mix = convert_audio(wav, 32_000, 44_100, 2)
    return resample((0.5 + 0.25) * mix, 44_100, 32_000).mean(1, keepdim=True)


@pytest.mark.golden
@pytest.mark.parametrize("test", golden_data.tests_of("chroma"), ids=lambda test: test["name"])
@torch.no_grad()
def test_golden_chroma(test: dict[str, Any]) -> None:
    case, name = golden_data.load("chroma"), test["name"]
    wav = case.inputs[test["inputs"]["wav"]]
    if test["kind"] == "extractor":
        chroma = extractor(test["extractor"])
        if "from_rate" in test:
            wav = convert_audio(wav, test["from_rate"], test["extractor"]["sample_rate"], 1)
            case.check(f"{name}.converted_length", torch.tensor(wav.shape[-1]))
        case.check(f"{name}.normalized", chroma.strength(wav))
        case.check(f"{name}.argmax", chroma(wav))
        return
    loaded = golden_models.load(case.folder / case.info["package"])
    config, conditioner = loaded.config, loaded.conditioner
    assert config.chroma is not None and conditioner.chroma_proj is not None
    case.check("chroma_len", torch.tensor(config.chroma.frames))
    one_hot = Chroma(config.chroma).condition(separated(wav) if test["stems"] == "linear" else wav)
    case.check(f"{name}.chroma", one_hot.argmax(-1))
    case.check(f"{name}.condition_every8", conditioner.chroma_proj(one_hot)[:, ::8])
    case.check(f"{name}.mask", torch.ones(one_hot.shape[:2]))


@pytest.mark.golden
def test_golden_filter_bank() -> None:
    golden_data.load("chroma").check("filter_bank_every8", filter_bank(32_000, 16_384, 12)[:, ::8])


def test_notes_have_the_chroma_of_their_energy_in_each_window():
    config = ChromaConfig(sample_rate=8_000, bins=12, n_fft=4_096, hop=1_024, frames=40)
    spans = torch.tensor([[0.0, 1.0], [1.0, 2.0], [3.0, 4.0]], dtype=torch.float64)
    chroma = Chroma(config).of_notes(spans, torch.tensor([60, 64, 71]), torch.ones(3), 4.0)
    assert chroma.shape == (1, 40, 12)
    assert (chroma.sum(-1) == 1).all()
    classes, times = chroma[0].argmax(-1)[:32], torch.arange(32) * 1_024 / 8_000
    assert set(classes[times < 0.95].tolist()) == {0}
    assert set(classes[(times > 1.05) & (times < 2.7)].tolist()) == {4}, "a rest has the class before it"
    assert set(classes[times > 3.0].tolist()) == {11}
    assert torch.equal(chroma[0, 32:], chroma[0, :8]), "shorter ones are repeated"


def test_a_louder_note_wins_and_a_late_first_note_counts_from_the_beginning():
    config = ChromaConfig(sample_rate=8_000, bins=12, n_fft=4_096, hop=1_024, frames=16)
    spans = torch.tensor([[1.0, 2.0], [1.0, 2.0]], dtype=torch.float64)
    chroma = Chroma(config).of_notes(spans, torch.tensor([62, 65]), torch.tensor([0.5, 0.9]), 2.0)
    assert set(chroma[0].argmax(-1).tolist()) == {5}
