"""A file's tags make the same bytes again, or one sentence says what differs."""

import queue
import shutil
from dataclasses import replace

import pytest

from musicgen.apps.cli import run
from musicgen.apps.destination import choose_stream
from musicgen.apps.radio import play_radio
from musicgen.apps.streamed_output import make_stream
from musicgen.apps.take_report import TakeReport
from musicgen.engine.generate import MusicGen
from musicgen.generation import GenerationParams
from musicgen.io import tags
from musicgen.io.audio import Audio, write


def generate(folder, model, name, *arguments):
    options = ["--model", str(model), "--duration", "0.3", "--seed", "7", "--quiet", "-o", str(folder / name)]
    assert run(["generate", "x", *options, *map(str, arguments)]) == 0
    return folder / name


@pytest.mark.parametrize("file_format", ["wav", "mp3", "flac", "ogg"])
def test_the_same_bytes_in_every_format(tiny_model, tmp_path, file_format, capsys):
    path = generate(tmp_path, tiny_model, f"a.{file_format}", "--variations", 2, "--temperature", 0.9)
    path = tmp_path / f"a-2.{file_format}" if not path.exists() else path
    capsys.readouterr()
    assert (
        run(["reproduce", str(path), "-o", str(tmp_path / f"b.{file_format}"), "--model", str(tiny_model)])
        == 0
    )
    assert (tmp_path / f"b.{file_format}").read_bytes() == path.read_bytes()
    assert "The bytes are those of" in capsys.readouterr().out


def test_a_timeline_is_among_the_tags(tiny_model, tmp_path, capsys):
    path = generate(tmp_path, tiny_model, "a.wav", "--timeline", "0:00.1~0.1 (dark:1.4) techno -piano")
    assert tags.read(path).options["timeline"] == "0:00.1~0.1 (dark:1.4) techno -piano"
    assert run(["reproduce", str(path), "--model", str(tiny_model)]) == 0
    assert (tmp_path / "a-again.wav").read_bytes() == path.read_bytes()
    capsys.readouterr()
    assert run(["generate", "0:00 x | 0:20 y", "--model", str(tiny_model), "-o", str(path)]) == 2
    said = capsys.readouterr().err
    assert "--timeline must begin its last section" in said and "set --duration" in said


def test_given_sound_is_found_by_name_and_known_by_its_samples(
    tiny_model, tone, tmp_path, monkeypatch, capsys
):
    shutil.copy(tone, tmp_path / "hum.wav")
    path = generate(
        tmp_path, tiny_model, "a.wav", "--input-audio", tmp_path / "hum.wav", "--dtype", "float32"
    )
    again = ["reproduce", str(path), "--model", str(tiny_model)]
    assert run(again) == 0
    assert (tmp_path / "a-again.wav").read_bytes() == path.read_bytes()
    capsys.readouterr()
    assert run([*again, "-o", str(tmp_path / "hum.wav")]) == 2
    assert "hum.wav is the input audio itself" in capsys.readouterr().err
    assert (tmp_path / "hum.wav").read_bytes() == tone.read_bytes()
    (tmp_path / "hum.wav").rename(tmp_path / "moved.wav")
    assert run(again) == 2
    assert "made from hum.wav, which is not here" in capsys.readouterr().err
    assert run([*again, "--input-audio", str(tmp_path / "moved.wav")]) == 0
    write(tmp_path / "hum.wav", Audio(Audio.read(tone).samples * 0.5, 44_100))
    capsys.readouterr()
    assert run(again) == 2
    assert "not the one that it was made from; --force" in capsys.readouterr().err
    assert run([*again, "--force"]) in (0, 1)
    assert "not the one that it was made from." in capsys.readouterr().err


def test_other_weights_and_versions_are_refused(tiny_model, tiny_clock, tmp_path, capsys):
    path = generate(tmp_path, tiny_model, "a.flac")
    made_by = tags.read(path)
    assert run(["reproduce", str(path), "--model", str(tiny_clock)]) == 2
    assert "with the files" in (said := capsys.readouterr().err) and "--force" in said
    audio = Audio.read(path)
    for change, sentence in (
        ({"version": "9.9"}, "made by musicgen 9.9, and this is"),
        ({"model_hash": None}, "with the files unknown"),
        ({"cut": True}, "too long to be kept whole"),
        ({"device": "cuda"}, "device must be one of"),
    ):
        other = write(tmp_path / "b.flac", audio, tags=replace(made_by, **change))
        capsys.readouterr()
        assert run(["reproduce", str(other), "--model", str(tiny_model)]) == 2
        assert sentence in (said := capsys.readouterr().err) and said.count("\n") == 1
    newer = write(tmp_path / "c.flac", audio, tags=replace(made_by, version="9.9"))
    assert run(["reproduce", str(newer), "--model", str(tiny_model), "--force"]) == 1
    assert "The samples are those of" in capsys.readouterr().err
    assert tags.read(tmp_path / "c-again.flac") == made_by


def test_files_that_cannot_be_made_again(tiny_model, tone, tmp_path, capsys):
    path = generate(tmp_path, tiny_model, "a.wav")
    for arguments, sentence in (
        ([tone], "does not say how it was made"),
        ([path, "-o", path], "is the file itself"),
        ([path, "-o", tmp_path / "b.mp3"], "is wav; give --output a name that ends in .wav"),
        ([tmp_path / "absent.wav"], "cannot be read"),
    ):
        capsys.readouterr()
        assert run(["reproduce", *map(str, arguments)]) == 2
        assert sentence in (said := capsys.readouterr().err) and said.count("\n") == 1
    write(path, Audio(Audio.read(path).samples * 0.5, 32_000), tags=tags.read(path))
    assert run(["reproduce", str(path), "--model", str(tiny_model)]) == 1
    assert "The sound differs" in capsys.readouterr().err


class Interrupting:
    """A player during whose third chunk Ctrl-C is pressed."""

    def __init__(self):
        self.chunks = 0

    def play(self, chunk):
        self.chunks += 1
        if self.chunks == 3:
            raise KeyboardInterrupt

    def stop(self):
        pass


@pytest.mark.parametrize(
    "words", [{}, {"timeline": "0:00.1 drums | 0:20 strings", "fade_out": 2}, {"bpm": 120, "bars": 30}]
)
def test_a_stream_that_was_stopped_says_how_long_it_is(words, tiny_model, tiny_clock, tmp_path, capsys):
    path, folder = tmp_path / "a.wav", tiny_clock if "bpm" in words else tiny_model
    length = {} if "bars" in words else {"duration": 60}
    params = GenerationParams(prompt="x", seed=5, normalization_strategy="fixed", **length, **words)
    model, place = MusicGen.from_pretrained(folder), choose_stream(str(path), {}, 1, raw=False)
    with pytest.raises(KeyboardInterrupt):
        make_stream(model, "x", params, place, raw=False, player=Interrupting(), report=TakeReport())
    seconds = Audio.read(path).duration
    assert seconds <= tags.read(path).options["duration"] < seconds + 10
    assert run(["reproduce", str(path), "--model", str(folder)]) == 1
    said = capsys.readouterr().err
    assert f"The samples are those of {path}, which was stopped, and some more." in said


def test_radio_that_was_stopped_says_how_long_it_is(tiny_model, tmp_path, capsys):
    path, lines = tmp_path / "a.wav", queue.SimpleQueue()
    lines.put("/quit\n")
    live = MusicGen.from_pretrained(tiny_model).live("slow warm piano", seed=3, duration=60)
    play_radio(live, lines, str(path), None, raw=False)
    assert tags.read(path).options["duration"] < 10
    assert run(["reproduce", str(path), "--model", str(tiny_model)]) in (0, 1)
