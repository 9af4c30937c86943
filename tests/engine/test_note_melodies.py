"""Melodies from MIDI files and tables of notes: the same for every source, at any length, on any model with chroma."""

import io

import pytest
import torch

from musicgen import GenerationParams, MusicGen
from musicgen.errors import AudioError, InputError
from musicgen.io.notes import Note, Notes
from tunes import scale


def codes_of(model, **options):
    return model.generate_results("x", seed=1, **options)[0].codes


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    place = tmp_path_factory.mktemp("notes")
    return [scale().save(place / name) for name in ("tune.mid", "tune.csv")]


def test_every_source_of_the_same_notes_is_the_same_melody(model, files):
    followed = codes_of(model, input_audio=scale(), duration=0.3)
    assert not torch.equal(followed, codes_of(model, duration=0.3))
    for path in files:
        for source in (path, str(path), path.read_bytes(), io.BytesIO(path.read_bytes())):
            assert torch.equal(codes_of(model, input_audio=source, duration=0.3), followed)
    results = model.generate_results(["x", "x"], input_audio=[None, files[0]], duration=0.3, seed=[1, 1])
    assert torch.equal(results[1].codes, followed)


def test_notes_need_no_separation_of_stems(model, files):
    run = MusicGen(model.components, offline=True).generate_iter(
        ["x"], GenerationParams(duration=0.1), input_audio=files[0]
    )
    assert run.warnings == ()


def test_a_part_of_the_notes_is_followed(model, files):
    cut = codes_of(model, input_audio=files[0], continuation_start=1.0, continuation_end=2.0, duration=0.3)
    assert torch.equal(cut, codes_of(model, input_audio=Notes.read(files[0]).cut(1, 2), duration=0.3))


def test_notes_move_on_with_long_music(model):
    steady = Notes(tuple(Note(i, i + 1, 62) for i in range(20)))
    rising = Notes(tuple(Note(i, i + 1, 62 if i < 10 else 66) for i in range(20)))
    options = {"duration": 12, "classifier_free_guidance": 1}
    first, second = (codes_of(model, input_audio=notes, **options) for notes in (steady, rising))
    assert torch.equal(first[:, :490], second[:, :490])
    assert not torch.equal(first[:, 500:], second[:, 500:])
    resting = Notes((Note(0, 0.5, 62), Note(40, 41, 62)))  # the second window is without a note
    assert not torch.equal(first, codes_of(model, input_audio=resting, **options))


def test_the_tags_know_the_notes(model, files):
    def hash_of(**options):
        return model.generate_results("x", duration=0.1, **options)[0].tags.input_hash

    whole = hash_of(input_audio=files[0])
    assert whole is not None and whole == hash_of(input_audio=files[0].read_bytes())
    assert hash_of(input_audio=scale()) == hash_of(input_audio=files[1])
    assert whole != hash_of(input_audio=files[0], continuation_end=2)


def test_what_notes_cannot_do_is_said(model, tiny_style, files):
    with pytest.raises(InputError, match="A note track is a melody to follow, not sound to continue"):
        model.generate("x", input_audio=files[0], continuation=True, duration=9)
    with pytest.raises(InputError, match="follows the style of sound, and a note track has no sound"):
        MusicGen.from_pretrained(tiny_style, offline=True).generate("x", input_audio=files[1])
    with pytest.raises(InputError, match="has no notes"):
        model.generate("x", input_audio=Notes(()))
    with pytest.raises(AudioError, match="is not a MIDI file that can be read"):
        model.generate("x", input_audio=b"MThd nonsense")
