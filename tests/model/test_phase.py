import math

import pytest
import torch

from musicgen.model.phase import Spectrum, advance_phases, reconstruct

RATE = 32_000


@pytest.fixture
def spectrum() -> Spectrum:
    return Spectrum(2560, 640)


def chords(seconds: float = 2.0) -> torch.Tensor:
    """Decaying notes with overtones, [1, N]."""
    t = torch.arange(int(seconds * RATE)) / RATE
    wav = torch.zeros_like(t)
    for start, hertz in ((0.0, 220.0), (0.5, 277.2), (1.0, 329.6), (1.4, 440.0)):
        envelope = torch.where(t >= start, torch.exp(-3 * (t - start)), 0.0)
        for overtone in range(1, 7):
            wav += envelope * torch.sin(2 * math.pi * hertz * overtone * t) / overtone * 0.1
    return wav[None]


def inconsistency(spectrum: Spectrum, wav: torch.Tensor, magnitudes: torch.Tensor) -> float:
    """How far the magnitudes of a waveform are from those asked for, relative."""
    return float((spectrum.analyse(wav).abs() - magnitudes).norm() / magnitudes.norm())


@pytest.mark.parametrize("samples", [1, 639, 640, 641, 5000])
def test_synthesis_undoes_analysis(spectrum: Spectrum, samples: int) -> None:
    wav = torch.randn(2, samples, generator=torch.Generator().manual_seed(0))
    frames = spectrum.analyse(wav)
    assert frames.shape == (2, -(-samples // 640), 1281)
    back = spectrum.synthesise(frames)
    torch.testing.assert_close(back[:, :samples], wav, rtol=0, atol=1e-4)
    assert float(back[:, samples:].abs().sum()) < 1e-2


def test_a_full_scale_sine_peaks_at_one(spectrum: Spectrum) -> None:
    sine = torch.sin(2 * math.pi * 1000 * torch.arange(RATE) / RATE)[None]
    assert float(spectrum.analyse(sine).abs()[:, 10:-10].amax()) == pytest.approx(1.0, abs=0.01)


def test_the_first_guess_beats_many_steps_from_random_phases(spectrum: Spectrum) -> None:
    magnitudes = spectrum.analyse(chords()).abs()
    guess = spectrum.synthesise(torch.polar(magnitudes, advance_phases(spectrum, magnitudes)))
    random = 2 * math.pi * torch.rand(magnitudes.shape, generator=torch.Generator().manual_seed(1))
    wav = spectrum.synthesise(torch.polar(magnitudes, random))
    for _ in range(8):
        frames = spectrum.analyse(wav)
        wav = spectrum.synthesise(magnitudes * frames / frames.abs().clamp_min(1e-9))
    assert inconsistency(spectrum, guess, magnitudes) < inconsistency(spectrum, wav, magnitudes)


def test_steps_bring_the_magnitudes_nearer(spectrum: Spectrum) -> None:
    magnitudes = spectrum.analyse(chords()).abs()
    errors = [
        inconsistency(spectrum, reconstruct(spectrum, magnitudes, steps), magnitudes) for steps in (0, 4, 12)
    ]
    assert errors[0] > errors[1] > errors[2]
    assert errors[2] < 0.06


def test_pitch_survives(spectrum: Spectrum) -> None:
    sine = 0.5 * torch.sin(2 * math.pi * 443.7 * torch.arange(2 * RATE) / RATE)[None]
    wav = reconstruct(spectrum, spectrum.analyse(sine).abs(), 12)[0, 8000:40_768]
    strength = torch.fft.rfft(wav * torch.hann_window(len(wav))).abs()
    assert float(strength.argmax()) * RATE / len(wav) == pytest.approx(443.7, abs=1.0)


def test_silence_stays_silent(spectrum: Spectrum) -> None:
    wav = reconstruct(spectrum, torch.zeros(1, 20, 1281), 4)
    assert wav.isfinite().all()
    assert float(wav.abs().max()) < 1e-6
