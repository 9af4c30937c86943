"""The bundled model: lengths, seeds, size and licence."""

from pathlib import Path

import pytest
import torch
from safetensors import safe_open

import musicgen
from musicgen import MusicGen

FOLDER = Path(musicgen.__file__).parent / "assets" / "nano"


@pytest.fixture(scope="module")
def nano() -> MusicGen:
    return MusicGen.from_pretrained("nano")


@pytest.mark.parametrize("seconds", [1, 7.3, 30, 30.06, 36.4, 61])
def test_durations_are_exact(nano, seconds):
    audio = nano.generate("calm piano", duration=seconds, seed=1, classifier_free_guidance=1)
    assert audio.samples.shape == (1, round(seconds * 32_000))
    assert audio.samples.isfinite().all()
    assert float(audio.samples.abs().max()) <= 1
    assert float(audio.samples.square().mean()) > 1e-4, "it is to be result"


def test_the_same_seed_alone_in_a_batch_and_longer(nano):
    alone = nano.generate_results("funk with slap bass", duration=3, seed=5)[0].codes
    others = nano.generate_results(["ambient pad", "funk with slap bass"], duration=3, seed=[1, 5])
    longer = nano.generate_results("funk with slap bass", duration=5, seed=5)[0].codes
    assert torch.equal(alone, others[1].codes)
    assert torch.equal(alone[:, :-3], longer[:, :147])


def test_a_melody_changes_the_music(nano):
    time = torch.arange(3 * 32_000) / 32_000
    hum = musicgen.Audio(0.3 * torch.sin(2 * torch.pi * 440 * time)[None], 32_000)
    with_melody = nano.generate_results("flute", input_audio=hum, duration=2, seed=2)[0].codes
    assert not torch.equal(with_melody, nano.generate_results("flute", duration=2, seed=2)[0].codes)


@pytest.mark.parametrize("prompt", ["", "ünïcödé 音楽 🎵", "zzz qqq xyzzy " * 40])
def test_words_never_seen_do_no_harm(nano, prompt):
    assert nano.generate(prompt, duration=0.5, seed=3).samples.isfinite().all()


def test_it_is_small_and_free():
    assert sum(each.stat().st_size for each in FOLDER.iterdir()) < 60e6
    with safe_open(FOLDER / "model.safetensors", "pt") as file:
        assert file.metadata()["license"] == "MIT"
        assert file.get_tensor("lm.head.weight").dtype == torch.float16
    assert "MIT" in (FOLDER / "MODEL_CARD.md").read_text()
