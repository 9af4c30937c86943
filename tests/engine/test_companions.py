"""Stems, notes and packs of finished music: what is there is made, and what is missing is said."""

import io
import zipfile

import pytest
import torch

from musicgen import Audio, MusicGen, Notes, Take
from musicgen.engine import companions
from musicgen.engine.companions import Piece, in_one_file, notes_of
from musicgen.errors import AudioError, MissingExtraError
from musicgen.io import basic_pitch
from musicgen.io.audio import read
from musicgen.io.hub import Place
from musicgen.io.loops import Loop
from musicgen.io.notes import Note
from tunes import scale, sines

STEMS = ("drums", "bass", "other", "vocals")
HERE = Place(offline=True)
needs_model = pytest.mark.skipif(basic_pitch.reason_missing() is not None, reason="needs the extra midi")


@pytest.fixture
def nothing(monkeypatch):
    """As if no optional package were here."""
    monkeypatch.setattr("musicgen.extras.find_spec", lambda name: None)


@pytest.fixture(scope="module")
def result(model):
    (made,) = model.generate_results("slow warm piano", duration=0.5, seed=3, bpm=90, best_of=1)
    return made


def opened(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@needs_model
def test_a_pack_has_everything(demucs, result, tmp_path):
    files = opened(result.pack(tmp_path / "p.zip").read_bytes())
    stems = [f"stems/{name}.wav" for name in STEMS]
    assert list(files) == [
        "mix.wav", *stems, "notes.mid", "spectrogram.png", "waveform.svg", "codes.mgtake", "about.txt",
    ]  # fmt: skip
    assert files["mix.wav"] == result.encoded()
    assert all(read(files[name]).samples.shape == result.audio.samples.shape for name in stems)
    together = sum(read(files[name]).samples for name in stems)
    torch.testing.assert_close(together, read(files["mix.wav"]).samples, rtol=0, atol=1e-3)
    assert files["spectrogram.png"].startswith(b"\x89PNG")
    assert files["waveform.svg"].startswith(b'<svg xmlns="http://www.w3.org/2000/svg"')
    (tmp_path / "codes.mgtake").write_bytes(files["codes.mgtake"])
    assert torch.equal(Take.read(tmp_path / "codes.mgtake").codes, result.codes)
    about = files["about.txt"].decode()
    for line in ("prompt: slow warm piano", "seed: 3", "licensed MIT", "  stems/bass.wav", '"bpm": 90'):
        assert line in about
    assert "Missing" not in about
    assert result.pack(tmp_path / "again.zip").read_bytes() == (tmp_path / "p.zip").read_bytes()


def test_a_pack_without_any_extra_says_what_is_missing(nothing, result, tmp_path):
    files = opened(result.pack(tmp_path / "p.zip").read_bytes())
    assert list(files) == ["mix.wav", "spectrogram.png", "waveform.svg", "codes.mgtake", "about.txt"]
    about = files["about.txt"].decode()
    assert "Missing:\n  Stems are not separated. This needs demucs" in about
    assert "  Finding notes needs onnxruntime and basic_pitch" in about
    with pytest.raises(MissingExtraError, match=r"^Stems are not separated\. This needs demucs"):
        result.stems()
    with pytest.raises(MissingExtraError, match="Finding notes needs"):
        result.notes()


@pytest.mark.parametrize("error", [RuntimeError("no kernel\nat line 3"), MemoryError()])
def test_a_failure_of_a_package_costs_nothing_else(demucs, result, monkeypatch, error):
    def fails(*_):
        raise error

    monkeypatch.setattr(companions, "notes_of", fails)
    made = companions.companions(result.piece(), ["stems", "midi", "pack"], HERE)
    assert set(made.files) == {*(f"-stems/{name}.wav" for name in STEMS), ".zip"}
    assert made.missing == (f"It failed: {str(error).splitlines()[0] if str(error) else 'MemoryError'}.",)


@needs_model
def test_a_request_has_its_companions_saved_beside_its_music(demucs, model, tmp_path):
    (made,) = model.generate_results(
        "x", duration=0.3, seed=1, stems=True, midi=True, pack=True, output_format="flac"
    )
    made.save(tmp_path / "out.flac")
    names = sorted(str(each.relative_to(tmp_path)) for each in tmp_path.rglob("*") if each.is_file())
    assert names == sorted(["out.flac", "out.mid", "out.zip", *(f"out-stems/{name}.flac" for name in STEMS)])
    made.save(tmp_path / "only.flac", companions=False)
    assert not (tmp_path / "only.mid").exists()
    assert not made.take.params.stems, "opened again, a take is only sound"
    with pytest.raises(AudioError, match="cannot be written"):
        made.companions().save(tmp_path / "out.flac" / "x.flac")


def test_a_request_is_warned_of_what_is_missing(nothing, model):
    from musicgen import GenerationParams

    run = model.generate_iter(["x"], GenerationParams(duration=0.1, pack=True))
    assert [each.split(".")[0] for each in run.warnings[:1]] == ["Stems are not separated"]
    assert any(each.startswith("Finding notes needs") for each in run.warnings)
    assert not any(
        "demucs" in each
        for each in model.generate_iter(["x"], GenerationParams(duration=0.1, midi=True)).warnings
    )


@needs_model
def test_notes_of_stems_are_parts_and_drums_have_none():
    parts = {"drums": sines(scale((60,))), "bass": sines(scale((45, 48))), "other": sines(scale((72, 76)))}
    found = notes_of(parts["bass"], parts)
    assert {each.part for each in found} == {"bass", "other"}
    piece = Piece(audio=parts["bass"])
    again = Notes.read(companions.midi_of(piece, found))
    assert {(each.part, each.pitch) for each in again} == {
        ("bass", 45),
        ("bass", 48),
        ("other", 72),
        ("other", 76),
    }


def test_a_loop_is_packed_as_a_wav_file_that_says_so(nothing):
    loop = Audio(torch.rand(1, 8_000) * 0.1, 8_000, Loop(bpm=120.0))
    files = opened(in_one_file(Piece(audio=loop, file_format="mp3"), ["pack"], HERE)[0])
    assert b"smpl" in files["loop.wav"] and b"acid" in files["loop.wav"]
    assert "mix.mp3" in files
    assert b"no tags of musicgen" in files["about.txt"]
    assert "loop.wav" not in opened(in_one_file(Piece(audio=loop), ["pack"], HERE)[0])


@pytest.mark.parametrize("file_format", ["mp3", "flac"])
def test_the_file_of_a_loop_is_packed_as_one(nothing, model, tmp_path, file_format):
    options = {"bpm": 120, "bars": 1, "loop": True, "seed": 5, "best_of": 1, "output_format": file_format}
    (made,) = model.generate_results("dark techno", **options)
    path = made.save(tmp_path / f"a.{file_format}")
    loop = opened(in_one_file(Piece.of_file(path, None), ["pack"], HERE)[0])["loop.wav"]
    assert b"smpl" in loop and b"acid" in loop and read(loop).samples.shape[1] == 2 * 32_000
    (tmp_path / "kept.wav").write_bytes(b"as it was made")
    kept = Piece.of_file(path, None, tmp_path / "kept.wav")
    assert opened(in_one_file(kept, ["pack"], HERE)[0])["loop.wav"] == b"as it was made"
    (cut,) = model.generate_results("dark techno", duration=0.5, output_format=file_format)
    other = Piece.of_file(cut.save(tmp_path / f"b.{file_format}"), None)
    assert "loop.wav" not in opened(in_one_file(other, ["pack"], HERE)[0])


def test_one_file_has_what_was_asked_for(demucs, result):
    data, missing = in_one_file(result.piece(), ["stems"], HERE)
    assert list(opened(data)) == ["mix.wav", *(f"stems/{name}.wav" for name in STEMS), "about.txt"]
    assert missing == ()


def test_the_tempo_of_a_midi_file_is_the_asked_one(result):
    import mido

    data = companions.midi_of(result.piece(), Notes((Note(0, 1, 60),)))
    tempo = [
        each.tempo for each in mido.MidiFile(file=io.BytesIO(data)).tracks[0] if each.type == "set_tempo"
    ]
    assert tempo == [round(60e6 / 90)]


def test_weights_are_looked_for_where_the_models_are(model, tmp_path):
    other = MusicGen(model.components, weights_dir=tmp_path, offline=True)
    (made,) = other.generate_results("x", duration=0.1)
    assert (made.place.weights_dir, made.place.offline) == (tmp_path, True)
