from __future__ import annotations

import sys
from pathlib import Path

import pytest
import soundfile

from musicgen.corpus.render import Renderer
from musicgen.corpus.sample import sample
from musicgen.errors import AudioError, MissingExtraError


@pytest.mark.soundfont
def test_a_sample_is_sound_words_and_notes(renderer: Renderer, tmp_path: Path) -> None:
    made = sample(7, tmp_path / "song.wav", seconds=5, renderer=renderer)
    samples, rate = soundfile.read(made.audio)
    assert rate == 32_000 and samples.shape[1] == 2 and 0.1 < abs(samples).max() <= 1
    assert made.text.read_text() == made.caption + "\n"
    assert made.midi.is_file() and made.song.seed == 7
    assert made.caption in str(made) and len(str(made)) < 600


def test_where_a_sample_cannot_go(tmp_path: Path) -> None:
    (tmp_path / "folder.wav").mkdir()
    with pytest.raises(AudioError, match="is a folder"):
        sample(7, tmp_path / "folder.wav")
    with pytest.raises(AudioError, match="must end in one of"):
        sample(7, tmp_path / "song.xyz")


@pytest.mark.parametrize("package", ["scipy", "tinysoundfont"])
def test_without_its_extra_a_sample_says_in_one_sentence_what_to_install(
    package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.setattr("musicgen.corpus.sample.shared_renderer", lambda: Renderer([tmp_path / "no.sf2"]))
    with pytest.raises(MissingExtraError, match=rf"{package}.*pip install") as raised:
        sample(7, tmp_path / "song.wav", seconds=2)
    assert "\n" not in str(raised.value)
    assert list(tmp_path.iterdir()) == []
