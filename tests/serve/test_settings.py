"""Settings of a server: what cannot work is refused, and Cog's environment is obeyed."""

from pathlib import Path

import pytest

from musicgen.errors import InputError
from musicgen.serve.settings import ServeSettings, default_data_dir, from_environment


def test_cogs_environment():
    found = from_environment({
        "PORT": "0", "COG_MAX_CONCURRENCY": "3", "COG_THROTTLE_RESPONSE_INTERVAL": "0.25", "COG_LOG_LEVEL": "INFO",
        "COG_STREAM_HISTORY_CAPACITY": "7", "COG_USER_AGENT": "me", "WEBHOOK_AUTH_TOKEN": "t", "COG_SETUP_TIMEOUT": "9",
        "MUSICGEN_FETCH_PRIVATE": "0", "KUBERNETES_SERVICE_HOST": "10.0.0.1", "OTHER": "x",
    })  # fmt: skip
    settings = ServeSettings(**found)
    assert (settings.port, settings.max_takes, settings.log_interval, settings.event_history) == (
        0,
        3,
        0.25,
        7,
    )
    assert (settings.user_agent, settings.webhook_token, settings.setup_seconds) == ("me", "t", 9)
    assert settings.fetch_private is False and settings.ready_file == Path("/var/run/cog/ready")
    with pytest.raises(InputError, match="variable PORT must be a number, got 'x'"):
        from_environment({"PORT": "x"})


@pytest.mark.parametrize(
    "wrong",
    [{"port": -1}, {"max_takes": 0}, {"models": ()}, {"token": ""}, {"token": "ü"}, {"log_level": "loud"},
     {"keep_gigabytes": float("nan")}, {"max_duration": 0.0}, {"public_url": "example.com"}, {"upload_url": "x"},
     {"public_url": "http://["}, {"upload_url": "http://x:y"},
     {"tls_certificate": Path("no")}, {"max_waiting": -1}],
)  # fmt: skip
def test_what_cannot_work_is_refused(wrong):
    with pytest.raises(InputError):
        ServeSettings(**wrong)


def test_where_data_goes(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_data_dir() == tmp_path / "musicgen" / "server"
    assert ServeSettings().local_only and not ServeSettings(host="0.0.0.0").local_only
