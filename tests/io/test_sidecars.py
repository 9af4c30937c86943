"""What is said beside a file of music is found, whatever form it has, within bounds."""

from __future__ import annotations

import gzip
import json
import tracemalloc

import pytest

from musicgen.errors import AudioError
from musicgen.io.sidecars import Sidecars, described, json_lines


def said(folder, name: str = "a.wav"):
    return Sidecars(folder).read(folder / name)


def test_a_text_beside_a_file_is_its_caption(tmp_path) -> None:
    (tmp_path / "a.txt").write_text("\ufeffslow jazz\n  with piano\n", encoding="utf-8")
    assert said(tmp_path) == {"description": "slow jazz with piano"}
    (tmp_path / "a.txt").write_text(" \n")
    assert said(tmp_path) == {} == said(tmp_path, "b.wav")


@pytest.mark.parametrize("column", ["description", "caption", "text", "prompt"])
def test_tables_of_hugging_face_name_files_in_and_below_their_folder(tmp_path, column) -> None:
    (tmp_path / "sub").mkdir()
    rows = {"a.wav": "one, two", "sub/b.wav": "three"}
    (tmp_path / "metadata.csv").write_text(
        f"file_name,{column},bpm\n" + "".join(f'{name},"{words}",90\n' for name, words in rows.items())
    )
    for name, words in rows.items():
        assert said(tmp_path, name) | {"file_name": name} == {
            "file_name": name, column: words, "description": words, "bpm": "90",
        }  # fmt: skip
    (tmp_path / "metadata.jsonl").write_text(json.dumps({"file_name": "sub/b.wav", column: "four"}) + "\n")
    assert said(tmp_path, "sub/b.wav")["description"] == "four" and said(tmp_path) == {}


def test_json_counts_more_than_text_and_text_more_than_a_table(tmp_path) -> None:
    (tmp_path / "metadata.csv").write_text("file_name,text,genre\na.wav,table,jazz\n")
    (tmp_path / "a.txt").write_text("text")
    assert said(tmp_path)["description"] == "text" and said(tmp_path)["genre"] == "jazz"
    (tmp_path / "a.json").write_text('{"caption": "json", "genre": null}')
    assert said(tmp_path)["description"] == "json" and said(tmp_path)["genre"] == "jazz"
    (tmp_path / "other.json").write_text('{"description": "elsewhere"}')
    assert Sidecars(tmp_path).read(tmp_path / "a.wav", tmp_path / "other.json")["description"] == "elsewhere"


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.txt", b"\xff\xfe", "not UTF-8"),
        ("a.txt", b"x" * (2**20 + 1), "larger than 1 MB"),
        ("a.json", b"[1]", "not a JSON object"),
        ("a.json", b"[" * 100_000, "not JSON"),
        ("a.json", b"9" * 5000, "not JSON"),
        ("metadata.csv", b"text\nwords\n", "without the name of its file"),
        ("metadata.csv", b'file_name,text\na.wav,"' + b"x" * 200_000, "cannot be read as a table"),
        ("metadata.jsonl", b'{"text": "words"}\n', "without the name of its file"),
        ("metadata.jsonl", b"{\n", "line 1: this is not JSON"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path, name, data, sentence) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(AudioError, match=sentence) as caught:
        said(tmp_path)
    assert name in str(caught.value)


def test_lines_are_split_where_json_lines_are(tmp_path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes('\ufeff{"a": "\u2028\x85"}\r\n\n{"a": 2}'.encode())
    assert list(json_lines(path)) == [(1, {"a": "\u2028\x85"}), (3, {"a": 2})]


def test_a_packed_file_of_empty_lines_takes_no_memory(tmp_path) -> None:
    path = tmp_path / "x.jsonl.gz"
    with gzip.open(path, "wb", compresslevel=1) as file:
        for _ in range(100):
            file.write(b"\n" * 2**20)
        file.write(b'{"a": 1}\n')
    tracemalloc.start()
    assert list(json_lines(path)) == [(100 * 2**20 + 1, {"a": 1})]
    assert tracemalloc.get_traced_memory()[1] < 30 * 2**20
    tracemalloc.stop()


def test_a_line_without_an_end_is_refused_early(tmp_path) -> None:
    (tmp_path / "x.jsonl").write_bytes(b'{"a": "' + b"x" * 2**22)
    with pytest.raises(AudioError, match="a line of more than 1 MB near line 1"):
        list(json_lines(tmp_path / "x.jsonl"))


def test_captions_have_several_names() -> None:
    assert described({"text": "a", "bpm": None}) == {"text": "a", "description": "a"}
    assert described({"description": "b", "text": "a"})["description"] == "b"
