"""Separation by Demucs itself: its real architecture, small and with random weights, from a file as it is published."""

import importlib.util
from fractions import Fraction

import pytest
import torch

from musicgen.io import separation
from musicgen.io.audio import Audio

pytestmark = pytest.mark.skipif(importlib.util.find_spec("demucs") is None, reason="needs the extra melody")


@pytest.fixture(scope="module")
def weights_dir(tmp_path_factory):
    """A folder with a file of Demucs' form."""
    from demucs.htdemucs import HTDemucs

    torch.manual_seed(0)
    arguments = {
        "sources": ["drums", "bass", "other", "vocals"], "channels": 8, "t_layers": 1, "bottom_channels": 16,
        "t_heads": 2, "dconv_depth": 1, "segment": Fraction(3, 2), "nfft": 4096,
    }  # fmt: skip
    model = HTDemucs(**arguments)
    folder = tmp_path_factory.mktemp("demucs")
    package = {"klass": HTDemucs, "args": (), "kwargs": arguments, "state": model.state_dict()}
    torch.save(package, folder / separation.WEIGHTS)
    return folder


def test_stems_of_the_real_architecture_are_together_the_mix(weights_dir):
    found, reason = separation.find(weights_dir=weights_dir, offline=True)
    assert reason is None
    wave = 0.3 * torch.sin(torch.arange(48_000) / 32_000 * 2 * torch.pi * 440)
    mono = Audio(wave, 32_000)
    stems = found.separated(mono)
    assert list(stems) == ["drums", "bass", "other", "vocals"]
    assert all(each.samples.shape == (1, 48_000) and each.rate == 32_000 for each in stems.values())
    total = sum(each.samples for each in stems.values())
    gain = float((total * mono.samples).sum() / mono.samples.square().sum())
    torch.testing.assert_close(total, gain * mono.samples, rtol=0, atol=1e-5)
    assert 0 < gain <= 1 + 1e-6
    assert found.melodic(mono.samples[None], 32_000).shape == (1, 1, 48_000)


def test_a_file_that_runs_code_is_not_loaded(tmp_path):
    import pickle

    class Evil:
        def __reduce__(self):
            return (print, ("executed",))

    (tmp_path / separation.WEIGHTS).write_bytes(pickle.dumps(Evil()))
    found, reason = separation.find(weights_dir=tmp_path, offline=True)
    assert found is None
    assert "Demucs cannot load its weights" in reason
    assert "\n" not in reason
