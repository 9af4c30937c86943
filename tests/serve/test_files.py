"""Files of the server: what they hold is told by their content, and they go by age and size."""

import os
import time

import pytest

from musicgen.errors import InputError
from musicgen.io.audio import encode, read
from musicgen.serve.files import UNKNOWN_SECONDS, Files, audio_type, content_type
from musicgen.serve.jobs import Jobs, Take
from tunes import scale


@pytest.fixture
def jobs(tmp_path):
    store = Jobs(tmp_path / "takes.sqlite3")
    yield store
    store.close()


@pytest.fixture
def files(tmp_path, jobs):
    return Files(tmp_path, jobs, keep_hours=1, keep_gigabytes=1e-6)  # an hour, and 1,000 bytes


def take(jobs, files, name: str, completed_at: float, size: int) -> Take:
    """A finished take with an output."""
    made = Take(
        id=name, face="cog", client="me", model="nano", shown_model="x", version="0", input={}, params={},
        base_url="http://here", created_at=completed_at,
    )  # fmt: skip
    jobs.add(made)
    jobs.finish(
        name, "succeeded", completed_at=completed_at, output=files.save_output(made, bytes(size), "wav")
    )
    return jobs.get(name)


@pytest.mark.parametrize("name", ["wav", "mp3", "flac", "ogg"])
def test_audio_is_known_by_its_content(tone, name):
    data = encode(read(tone, end=0.5), name)
    assert audio_type(data) == content_type(name)


def test_note_tracks_are_known_by_their_content():
    notes = scale()
    assert audio_type(notes.encoded("mid")) == "audio/midi"
    assert audio_type(notes.encoded("csv")) == "text/csv"
    for broken in (b"MThd" + bytes(20), b"start,end,note\n1,0,C4"):
        with pytest.raises(InputError, match="is a note track that cannot be read"):
            audio_type(broken)


@pytest.mark.parametrize(
    "data",
    [b"", b"RIFF", b"\xff\xfb\x90\x00", b"#EXTM3U\nfile:///etc/passwd", b"<html>", b"PK\x03\x04" + bytes(99)],
)
def test_other_files_are_refused(data):
    with pytest.raises(InputError, match="is not audio that can be read"):
        audio_type(data)


def test_outputs_are_written_again_under_the_same_safe_name(jobs, files):
    made = take(jobs, files, "../../etc/passwd", time.time(), 10)
    assert files.output_path(made).parent == files.outputs
    assert (
        files.save_output(made, b"again", "wav") == made.output
        and files.output_path(made).read_bytes() == b"again"
    )
    assert files.data_uri(made).startswith("data:audio/")


def test_uploads_have_names_of_their_own(files, tone):
    file = files.save_upload("me", tone.read_bytes(), name="..\\../a b<c>.wav")
    assert file.name == "a b_c_.wav" and len(file.id) == 32
    assert files.upload_path(file.id).read_bytes() == tone.read_bytes()
    assert files.upload_path("../takes.sqlite3") is None
    assert (
        files.remove_upload(file.id)
        and files.upload_path(file.id) is None
        and not files.remove_upload(file.id)
    )


def test_old_data_goes_then_the_oldest_until_the_rest_fits(jobs, files):
    now = time.time()
    old, middle, new = (
        take(jobs, files, name, now - age, 600) for name, age in (("a", 7200), ("b", 60), ("c", 1))
    )
    assert files.expire(now) == 2
    assert [jobs.get(name).data_removed for name in "abc"] == [True, True, False]
    assert files.output_path(new).stat().st_size == 600 and not (files.outputs / old.output).exists()
    assert files.output_path(jobs.get("b")) is None and middle.output
    files.expire(now + 40 * 3600)
    assert jobs.get("a") is None


def test_what_a_killed_server_left_half_written_is_swept(tmp_path, jobs):
    left = tmp_path / "outputs" / ".musicgen-part-x"
    left.mkdir(parents=True)
    Files(tmp_path, jobs, keep_hours=1, keep_gigabytes=1)
    assert not left.exists()


def test_files_that_no_row_names_go(tmp_path, jobs, tone):
    """As a server leaves them that ends between a file and its row, or a take that is canceled there."""
    files, now = Files(tmp_path, jobs, keep_hours=100, keep_gigabytes=1), time.time()
    done = take(jobs, files, "done", now, 10)
    upload = files.save_upload("me", tone.read_bytes())
    begun = Take(
        id="begun", face="cog", client="me", model="nano", shown_model="x", version="0", input={}, params={},
        base_url="http://here", created_at=now,
    )  # fmt: skip
    jobs.add(begun)
    lost = Take(**{**{name: getattr(begun, name) for name in begun.__dataclass_fields__}, "id": "lost"})
    kept = [
        files.outputs / done.output,
        files.uploads / upload.id,
        files.outputs / files.save_output(begun, b"x", "wav"),
    ]
    kept.append(kept[0].with_name(f"{kept[0].stem}-notes.mid"))
    gone = [files.outputs / files.save_output(lost, b"x", "wav"), files.uploads / ("f" * 32)]
    gone.append(gone[0].with_name(f"{gone[0].stem}-pack.zip"))
    young = files.uploads / ("e" * 32)
    for path in (kept[-1], *gone[1:], young):
        path.write_bytes(b"x")
    for path in (*kept, *gone):
        os.utime(path, (now, now - UNKNOWN_SECONDS - 1))
    files.expire(now)
    assert [path.exists() for path in kept] == [True] * 4
    assert [path.exists() for path in gone] == [False] * 3
    assert young.exists(), "its row may be about to be written"
