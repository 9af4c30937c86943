"""What cannot be written is found before any music is made."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from musicgen.errors import AudioError
from musicgen.io import audio_formats
from musicgen.io.audio_formats import FORMATS, check_format, check_output, format_of, reason


def test_the_suffix_names_the_format_in_any_case():
    assert {format_of(f"a{suffix}") for suffixes in FORMATS.values() for suffix in suffixes} == set(FORMATS)
    assert format_of("a/b.tar.WAVE") == "wav" and format_of(Path("a.oga")) == "ogg"
    for name in ("a", "a.m4a", ".wav"):
        with pytest.raises(AudioError, match=r"must end in one of \.wav, \.mp3, \.flac, \.ogg"):
            format_of(name)


@pytest.mark.parametrize(
    ("file_format", "sample_format", "sentence"),
    [
        ("aac", "pcm16", "not as 'aac'"),
        ("wav", "pcm8", "not as 'pcm8'"),
        ("flac", "float", "not float"),
    ],
)
def test_formats_that_cannot_be_written(tmp_path, file_format, sample_format, sentence):
    with pytest.raises(AudioError, match=sentence):
        check_format(file_format, sample_format)
    with pytest.raises(AudioError, match=sentence):
        check_output(tmp_path / "a.wav", file_format, sample_format)


def test_samples_that_each_format_holds():
    for file_format, sample_format in (
        ("wav", "float"),
        ("wav", "pcm24"),
        ("flac", "pcm24"),
        ("mp3", "pcm16"),
    ):
        check_format(file_format, sample_format)


def test_a_reason_is_one_line_without_a_full_stop():
    assert reason(PermissionError(13, "Permission denied")) == "Permission denied"
    assert reason(ValueError("No.\nReally.")) == "No"
    assert reason(ValueError()) == "ValueError"


def test_good_outputs_are_let_through(tmp_path):
    for name in ("new/a.wav", "a.MP3", "ü ä.flac", "a.oga", "x" * 250 + ".wav"):
        assert check_output(tmp_path / name) == tmp_path / name
    assert list(tmp_path.iterdir()) == []
    assert check_output(tmp_path / "a.bin", "wav") == tmp_path / "a.bin"


def test_unwritable_outputs_are_found_beforehand(tmp_path):
    (tmp_path / "file").write_text("")
    (tmp_path / "folder.wav").mkdir()
    bad_paths = {
        "a.txt": "must end in one of .wav, .mp3, .flac, .ogg",
        "a": "must end in",
        "folder.wav": "is a folder",
        "file/a.wav": "cannot be written",
        "\udcff.wav": r"'\\udcff.wav' cannot be used: it is not text",
        "x" * 252 + ".wav": "is too long",
        "a\0.wav": "zero byte",
    }
    for bad, sentence in bad_paths.items():
        with pytest.raises(AudioError, match=sentence) as caught:
            check_output(Path(f"{tmp_path}/{bad}") if "\udcff" not in bad else bad)
        str(caught.value).encode()  # it can be printed
    with pytest.raises(AudioError, match="cannot be written"):
        check_output("/proc/nothing/a.wav")
    with pytest.raises(AudioError, match="a device or a pipe"):
        check_output("/dev/null", "wav")


def test_too_little_space_is_found_beforehand(tmp_path, monkeypatch):
    free = audio_formats.shutil.disk_usage(tmp_path)._replace(free=5_000_000)
    monkeypatch.setattr(audio_formats.shutil, "disk_usage", lambda _: free)
    assert check_output(tmp_path / "a.wav", needed_bytes=4_000_000)
    with pytest.raises(AudioError, match="it needs 6 MB, and 5 MB are free"):
        check_output(tmp_path / "a.wav", needed_bytes=6_000_000)


PLAIN = """
import sys
from musicgen.errors import AudioError
from musicgen.io.audio_formats import check_output
assert "torch" not in sys.modules
try:
    check_output("\\xfc.wav")
except AudioError as error:
    print(error)
"""


def test_a_name_that_the_locale_cannot_write_is_found_beforehand(tmp_path):
    plain = {**os.environ, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    command = [sys.executable, "-c", PLAIN]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=plain, cwd=tmp_path)
    assert "not text in the encoding of this system" in done.stdout and done.stderr == ""
