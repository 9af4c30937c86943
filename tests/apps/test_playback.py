"""Playing while music is made, on a device that records what it is given."""

import sys
import threading
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from musicgen import extras
from musicgen.apps.playback import BEGIN_SECONDS, Player, check_sound_device
from musicgen.errors import AudioError, MissingExtraError
from musicgen.io.audio import Audio

RATE = 8_000


class Device:
    """What sounddevice.OutputStream is to the player; `write` can be made to wait or to fail."""

    def __init__(self, **options):
        self.options, self.heard, self.aborted = options, [], False
        self.free, self.playing, self.error = threading.Event(), threading.Event(), None
        self.free.set()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        pass

    def write(self, samples):
        self.playing.set()
        assert self.free.wait(30)
        if self.error:
            raise self.error
        self.heard.append(samples)

    def abort(self):
        self.aborted = True


@pytest.fixture
def devices(monkeypatch):
    """The devices that were opened, by a module of the name of sounddevice; `made` are prepared ones."""
    opened = []

    def open_device(**options):
        opened.append(Device(**options))
        return opened[-1]

    module = SimpleNamespace(OutputStream=open_device, query_devices=lambda kind: {"name": kind})
    module.__spec__ = SimpleNamespace()
    monkeypatch.setitem(sys.modules, "sounddevice", module)
    return opened


def piece(seconds, channels=2):
    return Audio(torch.rand(channels, round(seconds * RATE)) - 0.5, RATE)


def test_pieces_are_heard_in_order_and_to_the_end(devices):
    player, pieces = Player(), [piece(0.05), piece(0.3), piece(1.01), piece(0.01)]
    for each in pieces:
        player.play(each)
    player.finish()
    (device,) = devices
    assert device.options == {"samplerate": RATE, "channels": 2, "dtype": "float32"}
    want = torch.cat([each.samples for each in pieces], dim=1).T.numpy()
    assert np.array_equal(np.concatenate(device.heard), want)


def test_playing_begins_with_enough_sound_or_at_the_end(devices):
    player = Player()
    player.play(piece(BEGIN_SECONDS / 2))
    assert devices == []
    player.finish()
    assert len(devices[0].heard) == 2
    Player().finish()  # nothing was made
    assert len(devices) == 1


def test_stopping_drops_what_was_not_heard(devices, monkeypatch):
    prepared = Device()
    prepared.free.clear()
    monkeypatch.setattr(sys.modules["sounddevice"], "OutputStream", lambda **options: prepared)
    player = Player()
    player.play(piece(5))
    assert prepared.playing.wait(30)
    player._stop.set()
    prepared.free.set()
    player.stop()
    assert prepared.aborted
    assert len(prepared.heard) == 1


def test_a_device_that_fails_is_one_sentence(devices, monkeypatch):
    prepared = Device()
    prepared.error = RuntimeError("unplugged")
    monkeypatch.setattr(sys.modules["sounddevice"], "OutputStream", lambda **options: prepared)
    player = Player()
    player.play(piece(1))
    with pytest.raises(AudioError, match="The sound device failed: unplugged"):
        player.finish()
    player.stop()


def test_without_the_package_or_a_device_there_is_one_sentence(devices, monkeypatch):
    check_sound_device()

    def no_device(kind):
        raise ValueError("No output device matching None")

    monkeypatch.setattr(sys.modules["sounddevice"], "query_devices", no_device)
    with pytest.raises(AudioError, match=r"no sound device to play on \(No output .* --stream out.wav"):
        check_sound_device()
    monkeypatch.setattr(extras, "find_spec", lambda name: None)
    with pytest.raises(MissingExtraError, match=r"--play needs sounddevice, .*'musicgen-engine\[play\]'"):
        check_sound_device()
