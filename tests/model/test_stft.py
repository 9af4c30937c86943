import math

import pytest
import torch

from musicgen.model.stft import Analysis, Spectrum, Synthesis

RATE = 32_000


@pytest.fixture
def spectrum() -> Spectrum:
    return Spectrum(2560, 640)


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


@pytest.mark.parametrize("sizes", [(1,) * 12, (5, 0, 7), (12,), (2, 10), (1,), (2,)], ids=str)
def test_pieces_are_analysed_and_synthesised_as_the_whole(spectrum: Spectrum, sizes: tuple[int, ...]) -> None:
    T = sum(sizes)
    wav = torch.randn(2, T * 640, generator=torch.Generator().manual_seed(0))
    frames = spectrum.analyse(wav)
    synthesis, analysis = Synthesis(spectrum), Analysis(spectrum)
    hops, analysed, begin = [], [], 0
    for number, size in enumerate(sizes):
        last = number == len(sizes) - 1
        hops.append(synthesis(frames[:, begin : begin + size], last))
        assert last or hops[-1].shape[1] == size, "hop t is complete after frame t"
        analysed.append(analysis(hops[-1]))
        begin += size
    padded = torch.cat(hops, dim=1).flatten(1)
    assert padded.shape == (2, (T + 3) * 640)
    assert not padded[:, :960].any() and not padded[:, 960 + T * 640 :].any(), "zero outside of the waveform"
    torch.testing.assert_close(padded[:, 960 : 960 + T * 640], wav, rtol=0, atol=1e-4)
    torch.testing.assert_close(torch.cat(analysed, dim=1), frames, rtol=0, atol=1e-5)
