"""Lists of prompts are read strictly: what is wrong is named with its line."""

import io
import sys

import pytest

from musicgen.errors import InputError
from musicgen.io.prompt_lists import read


def write(folder, name, text):
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_the_three_forms_say_the_same(tmp_path):
    lines = write(tmp_path, "a.jsonl", '{"prompt": "calm, slow", "seed": 7, "name": "one"}\n\n"rock"\n')
    table = write(tmp_path, "a.csv", 'prompt,seed,name\r\n"calm, slow",7,one\r\n,,\r\nrock,,\r\n')
    for path in (lines, table):
        first, second = read(path)
        assert (first.options, first.name) == ({"prompt": "calm, slow", "seed": 7}, "one")
        assert (second.options, second.name) == ({"prompt": "rock"}, None)
    assert [take.number for take in read(lines)] == [1, 3]
    assert [take.number for take in read(table)] == [2, 4]
    text = write(tmp_path, "a.txt", "\ufeffcalm, slow \n\n  # rock\n")
    assert [(take.number, take.options) for take in read(text)] == [
        (1, {"prompt": "calm, slow"}), (3, {"prompt": "# rock"}),
    ]  # fmt: skip


def test_standard_input_is_read_as_what_it_begins_with(monkeypatch):
    for text, count in (
        ('{"prompt": "x"}\n"y"', 2),
        ("prompt,bpm\nx,120", 1),
        ("bpm, prompt\n120, x", 1),
        ("x\ny, z\n", 2),
    ):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        assert len(read("-")) == count


def test_values_of_a_table_have_the_types_of_their_options(tmp_path):
    (take,) = read(write(tmp_path, "a.csv", "prompt,duration,ending,key,top_k\nx,2.5,yes,A minor,5\n"))
    assert take.options == {"prompt": "x", "duration": 2.5, "ending": True, "key": "A minor", "top_k": 5}
    params = take.params({"duration": 9.0, "bpm": 120})
    assert (params.duration, params.bpm) == (2.5, 120)


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("a.jsonl", '{"prompt": "x"}\n{"prompt": ', "Line 2 is not JSON"),
        ("a.jsonl", '{"prompt": "x"}\n[1]', "Line 2 is a list"),
        ("a.jsonl", '{"prompt": "x", "prompt": "y"}', "'prompt' is given twice"),
        ("a.jsonl", '\n{"promt": "x"}', "Line 2: There is no option 'promt': did you mean 'prompt'"),
        ("a.jsonl", '{"prompt": "x", "duration": 0}', "Line 1: duration must be between"),
        ("a.jsonl", '{"prompt": "x", "seed": "7"}', "Line 1: seed must be a whole number"),
        ("a.jsonl", '{"prompt": "x", "name": "../x"}', "Line 1: name must be a file name"),
        ("a.jsonl", '{"prompt": "x", "name": ".x"}', "Line 1: name must be"),
        ("a.jsonl", '{"prompt": "x", "name": 5}', "Line 1: name must be"),
        ("a.csv", "prompt,seed\nx,1\ny,two\n", "Line 3: seed must be a number, got 'two'"),
        ("a.csv", "prompt,warmth\nx,1\n", "Line 2: There is no option 'warmth'"),
        ("a.csv", "prompt,seed\nx\n", "Line 2 has 1 cells, where line 1 names 2 columns"),
        ("a.csv", "prompt,prompt\nx,y\n", "every column needs a name of its own"),
        ("a.csv", 'prompt\n"x\n', "is not a row of a table"),
        ("a.txt", "x\n\xff".encode("latin-1"), "not UTF-8 text in line 2"),
        ("a.txt", "\n \n", "has no prompts"),
        ("a.csv", "", "has no prompts"),
        ("a.csv", "prompt\n", "has no prompts"),
    ],
)
def test_wrong_lines_are_named(tmp_path, name, text, sentence):
    with pytest.raises(InputError, match=sentence):
        read(write(tmp_path, name, text))


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read(tmp_path / "absent.txt")
