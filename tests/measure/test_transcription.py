from itertools import pairwise

import pytest
import torch

from musicgen.errors import InputError
from musicgen.io import basic_pitch
from musicgen.io.audio import Audio
from musicgen.io.notes import Note, Notes
from musicgen.measure.transcription import hummed, onset_score, transcribe, transcribe_parts
from tunes import scale, sines

needs_model = pytest.mark.skipif(basic_pitch.reason_missing() is not None, reason="needs the extra midi")


@needs_model
@pytest.mark.parametrize("rate", [22_050, 32_000])
def test_a_melody_of_sines_gives_exactly_its_notes(rate):
    notes = scale(pitches=(60, 62, 64, 65, 67, 69, 71, 72, 60, 60, 67, 84))
    for found in (transcribe(sines(notes, rate)), hummed(sines(notes, rate))):
        assert [each.pitch for each in found] == [each.pitch for each in notes]
        starts = [abs(a.start - b.start) for a, b in zip(found, notes, strict=True)]
        ends = [abs(a.end - b.end) for a, b in zip(found, notes, strict=True)]
        assert max(starts) < 0.03
        assert max(ends) < 0.1
        assert onset_score(found, notes) == (1.0, 1.0, 1.0)


@needs_model
def test_windows_are_joined_on_one_grid():
    tune = scale(pitches=(60,) * 5, start=0.3)
    wave = sines(tune).samples
    late = torch.cat([torch.zeros(1, 256 * 700), wave], dim=1)  # eight seconds, so many windows later
    early, later = transcribe(Audio(wave, 22_050)), transcribe(Audio(late, 22_050))
    shift = 256 * 700 / 22_050
    assert [each.pitch for each in later] == [each.pitch for each in early]
    for one, other in zip(early, later, strict=True):
        assert other.start - shift == pytest.approx(one.start, abs=0.024)


@needs_model
def test_chords_and_parts():
    chord = Notes((Note(0.3, 1.5, 60), Note(0.3, 1.5, 64), Note(0.3, 1.5, 67)))
    found = transcribe(chord.rendered(22_050))
    assert {each.pitch for each in found if each.end - each.start > 0.5} >= {60, 64, 67}
    parts = transcribe_parts({"bass": sines(scale((45, 50))), "other": sines(scale((72,)))})
    assert {(each.part, each.pitch) for each in parts} == {("bass", 45), ("bass", 50), ("other", 72)}
    line = hummed(chord.rendered(22_050))
    assert all(one.end <= other.start for one, other in pairwise(line))


@needs_model
def test_silence_and_the_shortest_sound_have_no_notes():
    for samples in (1, 300, 44_100):
        assert len(transcribe(Audio(torch.zeros(1, samples), 44_100))) == 0
        assert len(hummed(Audio(torch.zeros(2, samples), 44_100))) == 0


@pytest.mark.parametrize("name", ["onset", "sounding"])
def test_probabilities_are_bounded(name):
    with pytest.raises(InputError, match=f"{name} must be between 0 and 1, got 1.5"):
        transcribe(Audio(torch.zeros(1, 100), 8_000), **{name: 1.5})


def test_without_the_model_there_is_one_sentence(monkeypatch):
    monkeypatch.setattr("musicgen.extras.find_spec", lambda name: None)
    assert basic_pitch.reason_missing() == (
        "Finding notes needs onnxruntime and basic_pitch, which are not installed: run `pip install "
        "'musicgen-engine[midi]' && pip install --no-deps basic-pitch`."
    )


def test_scores_match_each_note_once():
    real = Notes((Note(0, 1, 60), Note(0.04, 1, 60), Note(2, 3, 64)))
    found = Notes((Note(0.03, 1, 60), Note(2.2, 3, 64), Note(0, 1, 61)))
    assert onset_score(found, real) == (1 / 3, 1 / 3, 1 / 3)
    assert onset_score(real, real) == (1.0, 1.0, 1.0)
    assert onset_score(Notes(()), real) == (0.0, 0.0, 0.0)
