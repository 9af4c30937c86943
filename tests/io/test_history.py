"""The history keeps takes across processes, finds them, and forgets them when it is told."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest

from musicgen.errors import InputError, MusicGenError
from musicgen.generation import GenerationParams
from musicgen.io import history as H
from musicgen.io.history import History
from musicgen.io.tags import TakeTags


def tags(prompt, seed=1) -> TakeTags:
    facts = {"version": "0.1.0", "model_hash": None, "license": "MIT", "device": "cpu", "dtype": "int8"}
    return TakeTags.of(GenerationParams(prompt=prompt, seed=seed), model="nano", **facts)


@pytest.fixture
def history(tmp_path) -> History:
    return History(tmp_path / "deep" / "history.sqlite")


def test_takes_come_back_newest_first(history, tmp_path, monkeypatch):
    assert history.entries() == [] and not history.path.exists()
    monkeypatch.chdir(tmp_path)
    one = history.add(
        tags("Calm piano"),
        source="generate",
        path="a.wav",
        seconds=8.0,
        loudness=-14.0,
        input_audio="hum.wav",
        model="nano",
    )
    two = history.add(tags(None, seed=2), source="page", input_audio="data:,x")
    newest, oldest = History(history.path).entries()
    assert (newest.id, oldest.id) == (two, one)
    assert (newest.tags, newest.path, newest.input_audio, newest.loudness) == (
        tags(None, seed=2),
        None,
        None,
        None,
    )
    assert (oldest.model, newest.model) == ("nano", None)
    assert oldest.path == tmp_path / "a.wav" and oldest.input_audio == str(tmp_path / "hum.wav")
    assert (oldest.source, oldest.seconds, oldest.loudness) == ("generate", 8.0, -14.0)
    assert history.get(one) == oldest and oldest.made_at > 1.7e9
    assert history.path.stat().st_mode & 0o077 == 0


def test_pages_and_searches(history):
    numbers = [history.add(tags(f"Song 100% {i}"), source="generate") for i in range(5)]
    assert [each.id for each in history.entries(limit=2)] == numbers[:2:-1]
    assert [each.id for each in history.entries(limit=2, before=numbers[3])] == numbers[2:0:-1]
    assert [each.id for each in history.entries(search="% 3")] == [numbers[3]]
    assert [each.id for each in history.entries(search="SONG", before=numbers[1])] == [numbers[0]]
    assert history.entries(search="'; DROP TABLE takes; --") == []


def test_what_is_forgotten_is_gone_from_the_file(history):
    first, second = (history.add(tags(f"secret-{i}"), source="generate") for i in range(2))
    history.remove(first)
    with pytest.raises(InputError, match=f"no take {first}"):
        history.get(first)
    assert history.clear() == 1
    assert b"secret" not in history.path.read_bytes()
    assert history.clear() == 0 and history.entries() == []
    assert history.add(tags("x"), source="generate") > second, "an id is never given twice"
    assert History(history.path.with_name("absent")).clear() == 0


def test_many_write_at_once(history):
    with ThreadPoolExecutor(8) as pool:
        numbers = set(pool.map(lambda i: history.add(tags(f"{i}"), source="batch"), range(40)))
    assert len(numbers) == 40 == len(history.entries(limit=100))


def test_files_that_are_no_history_are_refused_in_one_sentence(tmp_path):
    broken = tmp_path / "broken"
    broken.write_bytes(b"no database " * 100)
    with pytest.raises(MusicGenError, match="MUSICGEN_HISTORY=off"):
        History(broken).add(tags("x"), source="generate")
    newer = tmp_path / "newer"
    with sqlite3.connect(newer) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(MusicGenError, match="newer version"):
        History(newer).entries()
    (tmp_path / "file").touch()
    with pytest.raises(MusicGenError, match="cannot be used"):
        History(tmp_path / "file" / "history").add(tags("x"), source="generate")


def test_a_damaged_row_is_named(history):
    number = history.add(tags("x"), source="generate")
    with sqlite3.connect(history.path) as connection:
        connection.execute("UPDATE takes SET tags = 'x'")
    connection.close()
    with pytest.raises(MusicGenError, match=f"Take {number} .* damaged"):
        history.get(number)


def test_the_environment_switches_it_off_or_names_a_file(monkeypatch, tmp_path):
    for text in ("off", "OFF", "0"):
        monkeypatch.setenv(H.VARIABLE, text)
        assert not H.is_on()
    monkeypatch.setenv(H.VARIABLE, str(tmp_path / "mine"))
    assert H.is_on() and History().path == tmp_path / "mine"
    monkeypatch.delenv(H.VARIABLE)
    assert H.is_on() and H.default_path().name == "history.sqlite"


def test_a_history_of_the_first_version_is_brought_up_to_date(history, tmp_path):
    history.path.parent.mkdir()
    with sqlite3.connect(history.path) as connection:
        connection.execute(H._STEPS[0])
        connection.execute("PRAGMA user_version = 1")
        connection.execute(
            "INSERT INTO takes (made_at, source, seconds, tags) VALUES (1, 'page', 2, ?)",
            (tags("old").to_json(),),
        )
    connection.close()
    number = history.add(tags("new"), source="generate", model=str(tmp_path))
    assert [(entry.tags.prompt, entry.model) for entry in history.entries()] == [
        ("new", str(tmp_path)),
        ("old", None),
    ]
    assert history.get(number).model == str(tmp_path)


def test_numbers_and_text_that_sqlite_does_not_have_are_no_tracebacks(history):
    number = history.add(tags("caf\udce9"), source="generate")
    assert [each.tags.prompt for each in history.entries(limit=10**20)] == ["caf?"]
    assert history.entries(search="x\udcff") == [] and history.entries(search="CAF\udcff")[0].id == number
    for wrong in (10**20, -(10**20)):
        with pytest.raises(InputError, match=f"has no take {wrong};"):
            history.get(wrong)
    with pytest.raises(MusicGenError, match="cannot be used"):
        history.add(tags("x"), source="generate", path="caf\udce9.wav")
