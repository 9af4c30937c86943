import gzip
import json

import numpy as np
import pytest
import soundfile
import torch

from musicgen.errors import AudioError
from musicgen.io import manifest
from musicgen.io.audio import Audio


@pytest.fixture
def folder(tmp_path):
    for name in ("b.wav", "sub/a.flac"):
        Audio(torch.zeros(2, 8000) + 0.1, 16000).save(tmp_path / name)
    (tmp_path / "notes.txt").write_text("no music")
    return tmp_path


def test_a_folder_is_scanned_and_written_and_read(folder):
    tracks = manifest.read(folder)
    assert [track.path.name for track in tracks] == ["b.wav", "a.flac"]
    assert {(track.duration, track.sample_rate, track.captions) for track in tracks} == {(0.5, 16000, ())}
    for name in ("data.jsonl", "data.jsonl.gz"):
        written = manifest.write(folder / name, tracks)
        again = manifest.read(written)
        assert [each.path.resolve() for each in again] == [each.path.resolve() for each in tracks]
    assert json.loads((folder / "data.jsonl").read_text().splitlines()[1])["path"] == "sub/a.flac"
    assert manifest.read(folder) == manifest.read(folder / "data.jsonl")
    assert gzip.decompress((folder / "data.jsonl.gz").read_bytes())[:1] == b"{"


def test_captions_of_a_track_are_cleaned(folder):
    facts = {
        "title": " Song ", "artist": "None", "key": "C Major", "bpm": "120", "genre": "Jazz", "name": "",
        "moods": "Warm, slow", "keywords": ["Night", ""], "description": "A tune.", "instrument": None,
    }  # fmt: skip
    (folder / "b.json").write_text(json.dumps(facts))
    track = manifest.read(folder)[0]
    assert (track.title, track.artist, track.key, track.bpm) == ("Song", None, "c major", 120.0)
    assert track.moods == ("warm", "slow") and track.keywords == ("night",)
    assert track.captions == ("A tune.", "jazz, warm, slow, night, c major, 120 bpm")
    (folder / "b.json").write_text(json.dumps({**facts, "key": "C, G"}))
    assert manifest.read(folder)[0].key is None
    assert manifest.read(manifest.write(folder / "x.jsonl", [track]))[0] == track


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("{", "line 1: this is not JSON"),
        ("[1]", "not a JSON object"),
        ("{}", "names no path"),
        ('{"path": "no.wav"}', "there is no file"),
        ('{"path": "notes.txt"}', "not audio"),
        ('{"path": "b.wav", "duration": -1, "sample_rate": 1}', "duration must be a positive number"),
        ('{"path": "b.wav", "duration": 1, "sample_rate": "x"}', "sample_rate must be"),
        ('{"path": "b.wav", "weight": NaN}', "weight must be"),
        ('{"path": "b.wav", "bpm": "fast"}', "bpm must be a number"),
        ('{"path": "b.wav", "weight": Infinity}', "weight must be a positive number"),
        ('{"path": "b.wav", "weight": 1e308}', "weight must be a positive number up to 1e\\+09"),
        ('{"path": "b.wav", "duration": 1, "sample_rate": 1' + "0" * 400 + "}", "sample_rate must be"),
        ('{"path": "b.wav", "moods": 3}', "moods must be a list of words, got 3"),
        ("", "lists no music"),
    ],
)
def test_a_bad_line_is_named(folder, line, sentence):
    (folder / "data.jsonl").write_text(line + "\n")
    with pytest.raises(AudioError, match=sentence):
        manifest.read(folder)


def test_empty_and_absent_places(tmp_path):
    with pytest.raises(AudioError, match="no audio files"):
        manifest.read(tmp_path)
    with pytest.raises(AudioError, match="cannot be read"):
        manifest.read(tmp_path / "none.jsonl")
    (tmp_path / "bad.jsonl.gz").write_bytes(b"junk")
    with pytest.raises(AudioError, match="cannot be read"):
        manifest.read(tmp_path / "bad.jsonl.gz")
    with pytest.raises(AudioError, match="not a folder"):
        manifest.scan(tmp_path / "none")


def test_what_cannot_be_read_is_an_error_or_is_told_and_left_out(folder):
    (folder / "a.mp3").write_bytes(b"noise")
    soundfile.write(folder / "c.wav", np.zeros((0, 1)), 16000)
    for hidden in ("._b.wav", ".trash/d.wav"):
        Audio(torch.zeros(1, 10), 16000).save(folder / hidden)
    with pytest.raises(AudioError, match=r"a\.mp3: a\.mp3 is not audio"):
        manifest.read(folder)
    lines = '{"path": "b.wav"}\n{"path": "b.wav", "bpm": "fast"}\n{"path": "no.wav"}\n'
    (folder / "x.jsonl").write_text(lines)
    for source, kept, sentences in (
        (folder, ["b.wav", "a.flac"], ["not audio", "c.wav: it holds no sound."]),
        (
            folder / "x.jsonl",
            ["b.wav"],
            ["x.jsonl, line 2: bpm must be", "x.jsonl, line 3: there is no file"],
        ),
    ):
        told: list[str] = []
        assert [track.path.name for track in manifest.read(source, told.append)] == kept
        assert len(told) == 2 and all(map(str.__contains__, told, sentences))


def test_a_folder_of_sounds_and_texts_is_captioned(folder):
    (folder / "b.txt").write_text("slow jazz")
    (folder / "metadata.csv").write_text("file_name,caption\nsub/a.flac,loud metal\n")
    assert [track.captions for track in manifest.read(folder)] == [("slow jazz",), ("loud metal",)]
    (folder / "data.jsonl").write_text('{"path": "b.wav", "text": "its own"}\n{"path": "sub/a.flac"}\n')
    assert [track.captions for track in manifest.read(folder)] == [("its own",), ("loud metal",)]
