"""Tags say how a take was made: read back equal from every format, and by another program."""

import io
import struct
from dataclasses import replace

import mutagen
import pytest
import soundfile
import torch

from musicgen.errors import AudioError, InputError
from musicgen.generation import GenerationParams
from musicgen.io import audio as A
from musicgen.io import tags as T
from musicgen.io.riff import chunk
from sound_files import tone

FORMATS = ("wav", "mp3", "flac", "ogg")


def tags(**options) -> T.TakeTags:
    params = GenerationParams(
        **{"prompt": "piano ☕ Ünï", "seed": 7, "input_audio": "/home/me/hum.wav", **options}
    )
    facts = {
        "version": "0.1.0",
        "model_hash": "a" * 64,
        "license": "CC-BY-NC-4.0",
        "device": "cpu",
        "dtype": "int8",
    }
    return T.TakeTags.of(params, model="nano", plan='{"bpm": 96.0}', input_hash="b" * 64, **facts)


@pytest.mark.parametrize("file_format", FORMATS)
def test_every_format_gives_its_tags_back_and_keeps_its_sound(tmp_path, file_format):
    sound, made = tone(0.5), tags(prompt="a ☕ " * 2000)
    path = A.write(tmp_path / f"a.{file_format}", sound, tags=made)
    assert T.read(path) == made
    plain = tmp_path / f"b.{file_format}"
    plain.write_bytes(A.encode(sound, file_format))
    assert T.read(plain) is None
    assert torch.equal(A.read(path).samples, A.read(plain).samples)


@pytest.mark.parametrize("file_format", FORMATS)
def test_another_program_reads_them(tmp_path, file_format):
    path = A.write(tmp_path / f"a.{file_format}", tone(0.2), tags=tags())
    found = mutagen.File(path)
    names = ("title", "artist", "comment", "copyright")
    if file_format in ("wav", "mp3"):
        texts = [str(found.tags[name]) for name in ("TIT2", "TPE1", "COMM::eng", "TCOP")]
    else:
        texts = [found.tags[name][0] for name in names]
    assert texts == [tags().texts()[name] for name in names]
    assert texts[0] == "piano ☕ Ünï" and "CC-BY-NC-4.0" in texts[3]


def test_a_wav_file_has_them_twice(tmp_path):
    path = A.write(tmp_path / "a.wav", tone(0.2), tags=tags())
    with soundfile.SoundFile(path) as file:
        assert file.title == "piano ☕ Ünï"  # of RIFF INFO, where mutagen reads ID3
    data = path.read_bytes()
    assert int.from_bytes(data[4:8], "little") == len(data) - 8


def id3_frame(name, body):
    return name + struct.pack(">IH", len(body), 0) + body


def test_what_another_program_puts_before_them_hides_no_tags(tmp_path):
    normal = id3_frame(b"COMM", b"\0engiTunNORM\0 00000123 00000456")
    wide = id3_frame(b"COMM", b"\1eng\xff\xfe" + "iTunSMPB\0 0000".encode("utf-16-le"))
    cover = id3_frame(b"APIC", bytes(5_000_000))
    song, path = A.encode(tone(0.2), "mp3", tags=tags()), tmp_path / "a.mp3"
    before = normal + wide + cover
    size = sum((byte & 0x7F) << 7 * (3 - i) for i, byte in enumerate(song[6:10])) + len(before)
    sizes = bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))
    path.write_bytes(song[:6] + sizes + before + song[10:])
    assert T.read(path) == tags()


def test_a_list_of_another_program_hides_no_tags_of_a_wav(tmp_path):
    data, path = A.encode(tone(0.2), tags=tags()), tmp_path / "a.wav"
    other = chunk(b"LIST", b"INFO" + chunk(b"ICMT", b"nice song\0"))
    path.write_bytes(data[:12] + other + data[12:])
    assert T.read(path) == tags()


@pytest.mark.parametrize(
    ("file_format", "sample_format"),
    [("ogg", "pcm16"), ("wav", "float"), ("flac", "pcm24"), ("mp3", "pcm16")],
)
def test_bytes_do_not_depend_on_the_time_of_day(file_format, sample_format, tmp_path):
    """libsndfile draws the serial number of an Ogg stream, and notes the time beside peaks of float samples."""
    data = A.encode(tone(0.2), file_format, sample_format=sample_format, tags=tags())
    if file_format == "ogg":
        pages = [place for place in range(len(data)) if data[place : place + 4] == b"OggS"]
        assert len(pages) > 2
        assert {data[place + 14 : place + 18] for place in pages} == {b"MGen"}
        assert soundfile.read(io.BytesIO(data))[0].shape == (6400,)  # checksums are right
        broken = bytearray(data)
        broken[pages[-1] + 22] ^= 1
        assert len(soundfile.read(io.BytesIO(broken))[0]) < 6400
    if sample_format == "float":
        peak = data.index(b"PEAK")
        assert struct.unpack("<II", data[peak + 8 : peak + 16]) == (1, 0)
    assert data == A.encode(tone(0.2), file_format, sample_format=sample_format, tags=tags())


def test_options_come_back_and_folders_stay_private():
    made = tags(duration=2.5, key="A minor")
    assert made.input_name == "hum.wav"
    assert "/home" not in made.to_json()
    again = made.params("other.wav")
    assert (again.prompt, again.seed, again.duration, again.key) == ("piano ☕ Ünï", 7, 2.5, "A minor")
    assert again.input_audio == "other.wav"
    assert tags(input_audio="data:audio/wav;base64,AAAA").input_name is None
    assert T.from_json(made.to_json()) == made


def test_a_prompt_of_a_book_is_cut_and_says_so():
    made = tags(prompt="x" * 200_000)
    assert made.cut and len(made.prompt) == 100_000
    assert len(made.texts()["title"]) == 200
    assert T.from_json(made.to_json()) == made
    assert not tags(prompt="x" * 100_000).cut


@pytest.mark.parametrize(
    "text", ["", "nice song", "[1]", "{}", '{"a": 1}', "{" * 100_000, "\0", '"musicgen"']
)
def test_comments_of_others_are_no_tags(text):
    assert T.from_json(text) is None


@pytest.mark.parametrize(
    "change",
    [
        {"musicgen": 1},
        {"model": None},
        {"options": 5},
        {"options": None},
        {"extra": 1},
        {"plan": {}},
        {"cut": "yes"},
    ],
)
def test_damaged_tags_are_refused_with_one_sentence(change):
    known = {"musicgen": "1", "model": "m", "license": "l", "device": "cpu", "dtype": "int8", "options": {}}
    assert T.from_json(T.json.dumps(known)) is not None
    with pytest.raises(AudioError, match="damaged"):
        T.from_json(T.json.dumps(known | change))


def test_options_of_another_version_are_refused():
    strange = replace(tags(), options={"prompt": "x", "warmth": 3})
    with pytest.raises(InputError, match="warmth"):
        strange.params()


@pytest.mark.parametrize("file_format", FORMATS)
def test_files_that_end_anywhere_are_no_harm(tmp_path, file_format):
    data, path = A.encode(tone(0.05), file_format, tags=tags()), tmp_path / "a"
    for end in [*range(0, 400, 7), *range(400, len(data), 997)]:
        path.write_bytes(data[:end])
        try:
            found = T.read(path)
        except AudioError:
            continue
        assert found is None or found == tags()
    with pytest.raises(AudioError, match="cannot be read"):
        T.read(tmp_path / "absent.wav")
