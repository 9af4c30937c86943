from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from musicgen.corpus.instruments import INSTRUMENTS
from musicgen.corpus.render import Renderer
from musicgen.corpus.soundfont_synth import SoundFontSynth, wanted_db, weighted_energy
from musicgen.errors import CorpusError
from reference.drum_kits import DRUM_KITS

pytestmark = pytest.mark.soundfont

NOTE = [(0.0, 0.4, 60, 100.0)]


def test_every_program_is_as_loud_as_the_others_at_every_velocity(renderer: Renderer) -> None:
    """MuseScore General's pianos are 20 to 30 dB too quiet from velocity 76 to 106 until levelled."""
    far = {
        (font, INSTRUMENTS[program].name, velocity): round(error, 1)
        for font in range(renderer.synth.fonts)
        for program in range(120)
        for velocity in (30, 60, 80, 90, 100, 120)
        if abs(error := renderer.synth.levelled(font, program, velocity) - wanted_db(velocity)) > 2.5
    }
    assert not far


def test_a_fault_in_a_soundfont_is_really_there_to_be_levelled(renderer: Renderer) -> None:
    raw = {velocity: renderer.synth.loudness(1, 0, velocity) for velocity in (66, 86, 116)}
    assert raw[86] < raw[66] - 10, (
        "the pianos of this SoundFont are sound: the levelling is not put to the test"
    )


@pytest.mark.parametrize("kit", DRUM_KITS.values(), ids=list(DRUM_KITS))
def test_drum_kits_sound(renderer: Renderer, kit: int) -> None:
    for font in range(renderer.synth.fonts):
        hits = [(0.1 * n, 0.1 * n + 0.1, key, 100.0) for n, key in enumerate((36, 38, 42, 49))]
        sound = renderer.synth.play(hits, program=kit, is_drums=True, font=font, rate=32_000, samples=16_000)
        assert -40 < 10 * np.log10(weighted_energy(sound[0]) + 1e-12) < 0


def test_rendering_does_not_depend_on_earlier_rendering(renderer: Renderer) -> None:
    def play(program: int) -> np.ndarray:
        return renderer.synth.play(NOTE, program=program, is_drums=False, font=0, rate=32_000, samples=9_600)

    alone = play(0)
    play(30)
    assert np.array_equal(play(0), alone)


def test_notes_start_and_end_on_their_sample(renderer: Renderer) -> None:
    late = [(0.25, 0.5, 69, 100.0)]
    sound = renderer.synth.play(late, program=80, is_drums=False, font=0, rate=32_000, samples=32_000)
    assert not sound[:, :8_000].any()
    assert np.abs(sound[:, 8_000:8_400]).max() > 0.01
    assert np.abs(sound[:, -3_200:]).max() < 0.05 * np.abs(sound).max()


def test_pitch_is_right_at_any_rate(renderer: Renderer) -> None:
    for rate in (16_000, 32_000, 44_100):
        sound = renderer.synth.play(
            [(0.0, 1.0, 69, 100.0)], program=73, is_drums=False, font=0, rate=rate, samples=rate
        )
        spectrum = np.abs(np.fft.rfft(sound[0]))
        hertz = np.fft.rfftfreq(rate, 1 / rate)
        assert abs(1200 * np.log2(hertz[1:][spectrum[1:].argmax()] / 440)) < 30


def test_bad_files_and_channels_are_refused(renderer: Renderer, tmp_path: Path) -> None:
    broken = tmp_path / "broken.sf2"
    broken.write_bytes(b"RIFF nothing of use")
    with pytest.raises(CorpusError, match=r"broken\.sf2 cannot be read as a SoundFont"):
        SoundFontSynth([broken])
    with pytest.raises(CorpusError, match="at least one SoundFont"):
        SoundFontSynth([])
    with pytest.raises(CorpusError, match="1 or 2 channels, not 3"):
        renderer.synth.play(NOTE, program=0, is_drums=False, font=0, rate=32_000, samples=100, channels=3)
