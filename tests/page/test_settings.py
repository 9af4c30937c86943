"""Settings of the page that cannot work are refused with one sentence."""

import pytest

from musicgen.errors import InputError
from musicgen.page.settings import PageSettings, default_data_dir


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"port": 70_000}, "--port must be between 0 and 65535, got 70000."),
        ({"max_duration": 0.5}, "--max-duration must be between 1 and 3600 s, got 0.5."),
        ({"max_variations": 0}, "--max-variations must be between 1 and 16, got 0."),
        ({"keep_gigabytes": 0.0}, "--keep-gigabytes must be above 0, got 0."),
    ],
)
def test_what_cannot_work_is_refused(given, sentence):
    with pytest.raises(InputError) as error:
        PageSettings(**given)
    assert str(error.value) == sentence


def test_takes_are_private_where_others_can_connect():
    assert not PageSettings().private_takes
    assert PageSettings(host="0.0.0.0").private_takes
    assert not PageSettings(host="0.0.0.0", private=False).private_takes


def test_takes_are_in_the_users_data_folder(monkeypatch, tmp_path):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_data_dir() == tmp_path / "musicgen" / "page"
