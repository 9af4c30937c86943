"""The settings of a server: what it serves, where it keeps data, and the limits of requests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from musicgen.errors import InputError
from musicgen.generation import MAX_DURATION_SECONDS, option_default
from musicgen.io.fetch import web_address
from musicgen.io.user_folders import data_folder

LOG_LEVELS = ("debug", "info", "warning", "error")  # as in Cog's COG_LOG_LEVEL
LOOPBACK = ("127.0.0.1", "localhost", "::1")


def default_data_dir() -> Path:
    """The folder for jobs and outputs if none is given: `server` in the user's data folder."""
    return data_folder() / "server"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServeSettings:
    """All settings of one server; raises InputError for values that cannot work."""

    host: str = "127.0.0.1"
    port: int = 5000  # Cog's; 0 lets the system choose
    models: tuple[str, ...] = (option_default("model_version"),)  # the first is the default of requests
    adapters: tuple[Path, ...] = ()  # folders of adapters that requests may name, by the names of the folders
    weights_dir: Path | None = None
    offline: bool = False
    device: str | None = None
    dtype: str | None = None

    max_takes: int = 4  # generated at a time
    max_waiting: int = 64  # further ones in the queue
    max_waiting_per_client: int = 32  # unfinished takes of one client
    max_duration: float = 600.0  # seconds of music in one take
    max_prompt: int = 2000  # characters
    max_body: int = 100 * 2**20  # bytes of a request; Cog's limit
    body_seconds: float = 60.0  # in which a request's body must arrive
    max_streams: int = 64  # listeners to music that is being made

    data_dir: Path = field(default_factory=default_data_dir)
    keep_hours: float = 24.0  # finished takes and uploads
    keep_gigabytes: float = 10.0  # of files in data_dir; the oldest go first
    tags: bool = True  # files say how they were made: prompt, seed, options, model
    save_seconds: float = 2.0  # from one save of code frames to the next
    grace_seconds: float = 20.0  # that running takes have at shutdown before they are parked

    token: str | None = None
    cors_origins: tuple[str, ...] = ()
    public_url: str | None = None  # of the server as clients see it, such as https://music.example.com
    tls_certificate: Path | None = None
    tls_key: Path | None = None
    fetch_private: bool = False  # fetch inputs from, and send webhooks to, private addresses too

    # Of Cog's environment.
    webhook_token: str | None = None
    upload_url: str | None = None  # outputs of the Cog interface are put there
    log_interval: float = 0.5  # seconds between two webhooks about logs
    event_history: int = 1024  # events that a new listener is told
    setup_seconds: float | None = None  # in which the models must be loaded
    log_level: str = "warning"
    user_agent: str = "musicgen"
    ready_file: Path | None = None  # written when the models are loaded; Kubernetes reads it

    def __post_init__(self) -> None:
        for name in ("max_takes", "max_waiting_per_client", "max_prompt", "max_body", "max_streams"):
            _at_least(name, getattr(self, name), 1)
        for name in ("max_waiting", "grace_seconds", "log_interval", "event_history"):
            _at_least(name, getattr(self, name), 0)
        for name in ("keep_hours", "keep_gigabytes", "save_seconds", "body_seconds"):
            if not getattr(self, name) > 0:
                raise InputError(f"{_flag(name)} must be more than 0, got {getattr(self, name)}.")
        if not 0 <= self.port <= 65_535:
            raise InputError(f"--port must be between 0 and 65535, got {self.port}.")
        if not 0.02 <= self.max_duration <= MAX_DURATION_SECONDS:
            raise InputError(
                f"--max-duration must be between 0.02 and {MAX_DURATION_SECONDS} s, got {self.max_duration:g}."
            )
        if self.log_level not in LOG_LEVELS:
            raise InputError(f"COG_LOG_LEVEL must be one of {', '.join(LOG_LEVELS)}, got {self.log_level!r}.")
        if not self.models or len(set(self.models)) < len(self.models):
            raise InputError(f"--model must name each model once, got {', '.join(self.models) or 'none'}.")
        check_adapters(self.adapters)
        if self.token is not None and (not self.token.isascii() or not self.token.strip()):
            raise InputError("--token must be plain letters, digits or signs without accents, and not empty.")
        if (self.tls_certificate is None) != (self.tls_key is None):
            raise InputError("Give both --tls-certificate and --tls-key, or neither.")
        for file in filter(None, (self.tls_certificate, self.tls_key)):
            if not file.is_file():
                raise InputError(f"The file {file} is not there.")
        for origin in (*self.cors_origins, *filter(None, (self.public_url, self.upload_url))):
            if origin != "*" and web_address(origin) is None:
                raise InputError(f"An address begins with http:// or https:// and a host, got {origin!r}.")

    @property
    def local_only(self) -> bool:
        """Whether only programs on this machine can reach the server."""
        return self.host in LOOPBACK and self.public_url is None


def check_adapters(folders: Sequence[Path]) -> None:
    """Raise InputError if two folders of adapters have the same name, by which requests name them."""
    names = [each.name for each in folders]
    if len(set(names)) < len(names):
        raise InputError(f"--adapter must name each adapter once, got {', '.join(names)}.")


def host_of(address: str | None) -> str | None:
    """The host and the port of an http or https address, in small letters; None if it has none."""
    parts = web_address(address or "")
    return None if parts is None else parts.netloc.lower()


def from_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    """The settings that Cog's environment variables give; others are left out. Raises InputError."""
    found: dict[str, Any] = {}
    for variable, (name, kind) in _VARIABLES.items():
        if text := environment.get(variable):
            try:
                found[name] = kind(text)
            except ValueError as error:
                raise InputError(
                    f"The environment variable {variable} must be a number, got {text!r}."
                ) from error
    if environment.get("KUBERNETES_SERVICE_HOST"):
        found["ready_file"] = Path("/var/run/cog/ready")
    return found


_VARIABLES: dict[str, tuple[str, Any]] = {
    "PORT": ("port", int),
    "COG_MAX_CONCURRENCY": ("max_takes", int),
    "COG_THROTTLE_RESPONSE_INTERVAL": ("log_interval", float),
    "COG_STREAM_HISTORY_CAPACITY": ("event_history", int),
    "COG_SETUP_TIMEOUT": ("setup_seconds", float),
    "COG_LOG_LEVEL": ("log_level", str.lower),
    "COG_USER_AGENT": ("user_agent", str),
    "WEBHOOK_AUTH_TOKEN": ("webhook_token", str),
    "MUSICGEN_TOKEN": ("token", str),
    "MUSICGEN_FETCH_PRIVATE": ("fetch_private", lambda text: text != "0"),
}


def _at_least(name: str, value: float, least: int) -> None:
    if not value >= least:
        raise InputError(f"{_flag(name)} must be at least {least}, got {value}.")


def _flag(name: str) -> str:
    return "--" + name.replace("_", "-")
