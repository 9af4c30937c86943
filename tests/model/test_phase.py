import math

import pytest
import torch

from musicgen.model.phase import PhaseAdvance, PhaseSearch, reconstruct, skipped
from musicgen.model.stft import Spectrum

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


def test_the_first_guess_beats_many_steps_from_random_phases(spectrum: Spectrum) -> None:
    magnitudes = spectrum.analyse(chords()).abs()
    guess = spectrum.synthesise(torch.polar(magnitudes, PhaseAdvance(spectrum)(magnitudes)))
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


def griffin_lim(
    spectrum: Spectrum, magnitudes: torch.Tensor, first: torch.Tensor, steps: int
) -> torch.Tensor:
    """The iterations over the whole at once, written plainly."""
    frames, previous, number = first, None, torch.arange(first.shape[1])[:, None]
    for step in range(1, steps + 1):
        projected = spectrum.analyse(spectrum.synthesise(frames))
        pushed = projected if previous is None else previous + (projected - previous) * 1.99
        previous = projected
        better = magnitudes * pushed / pushed.abs().clamp_min(1e-9)
        frames = torch.where(number < skipped(step), frames, better)
    return spectrum.synthesise(frames)


@pytest.mark.parametrize(
    ("window", "hop", "steps"), [(2560, 640, 12), (1280, 320, 4), (512, 256, 3), (2560, 640, 0)]
)
def test_pieces_of_any_size_are_iterated_as_the_whole(window: int, hop: int, steps: int) -> None:
    spectrum = Spectrum(window, hop)
    magnitudes = spectrum.analyse(chords(1.0)).abs()
    first = torch.polar(magnitudes, PhaseAdvance(spectrum)(magnitudes))
    want, T = griffin_lim(spectrum, magnitudes, first, steps), magnitudes.shape[1]
    for size in (1, 3, 16, T):
        search, waves = PhaseSearch(spectrum, steps), []
        for begin in range(0, T, size):
            piece = slice(begin, begin + size)
            waves.append(search(first[:, piece], magnitudes[:, piece], last=begin + size >= T))
        assert float((torch.cat(waves, dim=-1) - want).abs().max()) < 1e-4


def test_so_many_frames_give_so_many_hops(spectrum: Spectrum) -> None:
    magnitudes = spectrum.analyse(chords(2.0)).abs()
    for hops in (2, 4, 6, 20):
        frames = PhaseSearch(spectrum, 12).frames_for(hops)
        given = []
        for count in (frames - 1, frames):
            search = PhaseSearch(spectrum, 12)
            given.append(search(magnitudes[:, :count] + 0j, magnitudes[:, :count]).shape[-1])
        assert given[1] == hops * 640 - spectrum.margin
        assert given[0] < given[1]
    assert PhaseSearch(spectrum, 12).frames_for(4) == 25


@pytest.mark.parametrize("frames", [1, 2, 3, 5, 40])
def test_short_waveforms_are_complete(spectrum: Spectrum, frames: int) -> None:
    magnitudes = spectrum.analyse(chords()[:, : frames * 640]).abs()
    wav = reconstruct(spectrum, magnitudes, 12)
    assert wav.shape == (1, frames * 640)
    assert wav.isfinite().all()


def test_phases_keep_their_precision_in_long_music(spectrum: Spectrum) -> None:
    """Whole turns are taken out, so that the phase of a high partial does not grow until its fraction is lost."""
    magnitudes = spectrum.analyse(torch.sin(2 * math.pi * 12_345.6 * torch.arange(RATE) / RATE)[None]).abs()
    advance = PhaseAdvance(spectrum)
    turns = []
    for _ in range(50):
        phases = advance(magnitudes[:, 20:21].expand(-1, 40, -1))[0, :, 988]
        assert float(phases.max()) <= 41 * 2 * math.pi
        turns.append(phases.diff() % (2 * math.pi))
    assert float(torch.cat(turns).max() - torch.cat(turns).min()) < 1e-4
