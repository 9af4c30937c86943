"""Where music goes: files, numbered files, folders, standard output."""

from pathlib import Path

import pytest

from musicgen.apps.destination import check_apart, choose, shown
from musicgen.errors import InputError


@pytest.mark.parametrize(
    ("output", "given", "count", "file_format", "paths"),
    [
        (None, {}, 1, "wav", ["take.wav"]),
        (None, {"output_format": "MP3"}, 1, "mp3", ["take.mp3"]),
        ("a.FLAC", {}, 1, "flac", ["a.FLAC"]),
        ("a.wav", {"output_format": "WAV"}, 1, "wav", ["a.wav"]),
        ("a", {"output_format": "ogg"}, 1, "ogg", ["a.ogg"]),
        ("a.wav", {}, 2, "wav", ["a-1.wav", "a-2.wav"]),
        ("x/a.mp3", {}, 10, "mp3", [f"x/a-{i:02}.mp3" for i in range(1, 11)]),
        ("new/", {}, 2, "wav", ["new/take-1.wav", "new/take-2.wav"]),
        ("here", {"output_format": "flac"}, 2, "flac", ["here/take-8.flac", "here/take-9.flac"]),
        ("here/", {}, 1, "wav", ["here/take-8.wav"]),
        (".", {}, 1, "wav", ["take-1.wav"]),
        ("-", {"output_format": "ogg"}, 1, "ogg", []),
        ("/dev/stdout", {}, 1, "wav", []),
        ("/dev/null", {}, 1, "wav", ["/dev/null"]),
    ],
)
def test_places(  # noqa: PLR0917  # fixtures
    output, given, count, file_format, paths, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "here").mkdir()
    for name in ("take-7.wav", "take-x.wav", "retake-9.wav", "take-3.mp3"):
        (tmp_path / "here" / name).touch()
    place = choose(output, given, count)
    assert place.file_format == file_format
    assert [str(path) for path in place.paths] == paths
    assert place.is_standard_output == (not paths)


@pytest.mark.parametrize(
    ("output", "given", "count", "sentence"),
    [
        ("", {}, 1, "--output needs the name"),
        ("a\0b.wav", {}, 1, "--output needs the name"),
        ("a.xyz", {}, 1, "must end in one of"),
        ("a.wav", {"output_format": "mp3"}, 1, "--output-format mp3 disagree"),
        ("folder.wav", {}, 1, r"folder\.wav is a folder; name a file, or folder\.wav/"),
        ("-", {}, 2, "one piece of music, got 2"),
        ("/dev/null", {}, 3, "one piece of music, got 3"),
    ],
)
def test_places_that_cannot_be(  # noqa: PLR0917  # fixtures
    output, given, count, sentence, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.wav").mkdir()
    with pytest.raises(InputError, match=sentence):
        choose(output, given, count)


def test_a_terminal_gets_no_sound(monkeypatch):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    with pytest.raises(InputError, match="Standard output is the terminal"):
        choose("-", {}, 1)


def test_the_input_stays_apart(tmp_path):
    source, link = tmp_path / "in.wav", tmp_path / "link.wav"
    source.touch()
    link.symlink_to(source)
    check_apart([tmp_path / "out.wav"], str(source))
    check_apart([source], None)
    check_apart([source], "data:audio/wav;base64,")
    for path in (source, link, tmp_path / "." / "in.wav"):
        with pytest.raises(InputError, match="is the input audio itself"):
            check_apart([tmp_path / "out.wav", path], str(source))


def test_names_that_are_no_text_can_be_printed():
    assert shown(Path("a\udcff.wav")) == "a?.wav"
