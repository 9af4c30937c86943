import torch

from musicgen.engine.conditioning import melody_wave
from musicgen.io.audio import Audio
from sound_files import tone


def test_a_melody_whose_channels_cancel_out_is_not_silent():
    one = tone(1.0)
    pair = Audio(torch.cat([one.samples, -one.samples]), 32000)
    alone, both = (melody_wave(each, 16000, 0.5) for each in (one, pair))
    assert torch.equal(alone, both) and alone.shape == (1, 8000) and alone.any()
