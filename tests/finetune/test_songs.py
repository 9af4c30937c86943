"""Songs are read at the model's rate, without silence at their ends, and with vocals or without."""

import pytest
import torch

from musicgen.errors import InputError
from musicgen.finetune import songs
from musicgen.io import separation
from musicgen.io.audio import Audio
from musicgen.io.separation import Separator

RATE = 16_000


def sounding(before: float, seconds: float, after: float) -> torch.Tensor:
    wave = 0.5 * torch.sin(torch.arange(round(seconds * RATE)) * 0.1)[None]
    return torch.nn.functional.pad(wave, (round(before * RATE), round(after * RATE)))


def test_silence_at_both_ends_is_cut_off_and_inside_it_is_not():
    inside = torch.cat([sounding(1.0, 1.0, 1.0), sounding(1.0, 1.0, 2.0)], dim=1)
    assert songs.trimmed(inside, RATE).shape[1] == pytest.approx(4 * RATE, abs=0.1 * RATE)
    assert torch.equal(songs.trimmed(sounding(0.0, 2.0, 0.0), RATE), sounding(0.0, 2.0, 0.0))
    assert songs.trimmed(torch.zeros(2, RATE), RATE).shape == (2, 0)
    assert songs.trimmed(torch.zeros(2, 0), RATE).shape == (2, 0)


def test_a_song_has_the_models_rate_and_channels(tmp_path):
    path = Audio(sounding(0.5, 1.0, 0.5).expand(2, -1), RATE).save(tmp_path / "a.wav")
    assert songs.song(path, 2 * RATE, 1).shape[1] == pytest.approx(2 * RATE, abs=0.2 * RATE)


def test_vocals_are_removed_by_a_separator(tmp_path):
    path = Audio(sounding(0.0, 1.0, 0.0), RATE).save(tmp_path / "a.wav")
    separator = Separator(
        lambda wav: torch.stack([0.25 * wav, 0.25 * wav, 0.25 * wav, 0.1 * wav], dim=1),
        ("drums", "bass", "other", "vocals"),
    )
    whole, music = songs.song(path, RATE, 1), songs.song(path, RATE, 1, separator)
    assert music.shape == whole.shape
    assert (music - 0.75 * whole)[:, 500:-500].abs().max() < 0.02


def test_where_vocals_cannot_be_removed_the_reason_is_told(monkeypatch):
    monkeypatch.setattr(separation, "find", lambda **_: (None, "stems are not separated: no weights."))
    assert songs.separator_for("keep") is None
    with pytest.raises(
        InputError, match=r"cannot be removed: stems are not separated: no weights\. Keep them"
    ):
        songs.separator_for("remove")
    with pytest.raises(InputError, match="keep, remove"):
        songs.separator_for("solo")  # type: ignore[arg-type]


def test_silence_is_handled_as_asked(tmp_path):
    rate = 8_000
    tone = 0.3 * torch.sin(torch.arange(rate) * 0.3)
    quiet = torch.zeros(2 * rate)
    whole = torch.cat([quiet, tone, quiet, tone, torch.zeros(rate // 4), tone, quiet])[None]
    path = Audio(whole, rate).save(tmp_path / "a.wav")
    lengths = {
        silence: songs.song(path, rate, 1, silence=silence).shape[1] / rate for silence in songs.SILENCE
    }
    assert lengths["keep"] == 9.25 and lengths["ends"] == pytest.approx(5.25, abs=0.1)
    assert lengths["remove"] == pytest.approx(3 + 0.25 + songs.PAUSE_SECONDS, abs=0.1)
    left = songs.song(path, rate, 1, silence="remove")
    assert float(left.square().sum()) == pytest.approx(float(whole.square().sum()), rel=1e-3), "only silence"
