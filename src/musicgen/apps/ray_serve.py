"""The server of `musicgen serve` as a Ray Serve application: replicas, each with a model and its scheduler.

`serve run musicgen.apps.ray_serve:app model=nano max_replicas=4` starts it on a cluster; `deploy/serve.yaml` is the
same as a config. Ray adds a replica when each has more unfinished requests than `requests_each`, and removes one when
there are fewer. Requests with the same `x-session-id` header go to the same replica, so a take that was asked for there
can be heard and fetched there; without the header any replica answers, which is right for `POST /generate` and
`GET /stream`.

A replica's takes are in a folder of its node, the first one that no other replica has. So a replica that is started in
the place of one that was killed takes up what that one had accepted.

Keys in addresses and signatures of webhooks are those of the variable MUSICGEN_SECRET, any text that is the same on all
nodes; without it each replica has its own.
"""

from __future__ import annotations

import base64
import hashlib
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from itertools import count
from pathlib import Path
from typing import Any

import anyio.to_thread
from ray import serve
from ray.serve import Application
from ray.serve.config import AutoscalingConfig, RequestRouterConfig
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from musicgen.errors import InputError
from musicgen.generation import option_default
from musicgen.io.user_folders import data_folder
from musicgen.serve.app import build
from musicgen.serve.parts import FolderInUseError, Parts
from musicgen.serve.security import LEAST_SECRET
from musicgen.serve.settings import ServeSettings, from_environment

# Of Ray Serve: the replica is decided by the session alone, as long as the replicas stay the same. Without its fallback
# to others, which a busy replica would use: they do not know the session's takes.
_ROUTER = "ray.serve.experimental.consistent_hash_router:ConsistentHashRouter"
_ROUTER_OPTIONS = {"num_fallback_replicas": 0}
_VARIABLES = ("WEBHOOK_AUTH_TOKEN", "MUSICGEN_FETCH_PRIVATE")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterSettings:
    """The arguments of the application; all are texts on the command line and in a config."""

    model: str = option_default("model_version")
    weights_dir: str | None = None
    device: str | None = None
    dtype: str | None = None
    data_dir: str | None = None  # on each node; replicas have folders of their own in it, replica-0 and so on
    max_duration: float = 600.0
    max_takes: int = 4  # that a replica makes at a time
    requests_each: float = 4.0  # unfinished requests of a replica, on average, that Ray keeps to
    max_waiting: int = 64  # requests that wait in Ray for a replica
    min_replicas: int = 1
    max_replicas: int = 2
    cpus: float = 1.0  # of each replica
    gpus: float = 0.0

    def __post_init__(self) -> None:
        for name in ("max_takes", "min_replicas", "max_replicas", "max_waiting"):
            if getattr(self, name) < 1:
                raise InputError(f"{name} must be at least 1, got {getattr(self, name)}.")
        if self.min_replicas > self.max_replicas:
            raise InputError(
                f"min_replicas must be at most max_replicas ({self.max_replicas}), got {self.min_replicas}."
            )
        if self.requests_each <= 0 or self.cpus < 0 or self.gpus < 0:
            raise InputError("requests_each must be more than 0, cpus and gpus at least 0.")


def read_arguments(given: Mapping[str, Any]) -> ClusterSettings:
    """The settings of texts or values by name; raises InputError for an unknown name or a wrong value."""
    kinds: dict[str, Any] = {each.name: type(each.default) for each in fields(ClusterSettings)}
    found: dict[str, Any] = {}
    for name, text in given.items():
        if text is None:  # `null` in a config
            continue
        if name not in kinds:
            raise InputError(f"There is no argument {name!r}; the arguments are {', '.join(kinds)}.")
        kind = kinds[name]
        try:
            found[name] = str(text) if kind in (str, type(None)) else kind(text)
        except (TypeError, ValueError) as error:
            raise InputError(f"{name} must be a number, got {text!r}.") from error
    return ClusterSettings(**found)


def app(arguments: Mapping[str, Any]) -> Application:
    """The application, for `serve run musicgen.apps.ray_serve:app name=value …` and for configs."""
    settings = read_arguments(arguments)
    deployment = serve.deployment(
        serve.ingress(replica(settings))(),
        name="musicgen",
        ray_actor_options={"num_cpus": settings.cpus, "num_gpus": settings.gpus},
        autoscaling_config=AutoscalingConfig(
            min_replicas=settings.min_replicas,
            max_replicas=settings.max_replicas,
            target_ongoing_requests=settings.requests_each,
        ),
        max_ongoing_requests=max(settings.max_takes, round(2 * settings.requests_each)),
        max_queued_requests=settings.max_waiting,
        request_router_config=RequestRouterConfig(
            request_router_class=_ROUTER, request_router_kwargs=_ROUTER_OPTIONS
        ),
        health_check_timeout_s=60,
        graceful_shutdown_timeout_s=60,
    )
    return deployment.bind()


def replica(settings: ClusterSettings) -> Callable[[], ASGIApp]:
    """A function that makes the server of one replica; it is called where the replica runs."""

    def build_replica() -> ASGIApp:
        for number in count():
            try:
                return when_loaded(*build(server_settings(settings, number), secret=common_secret()))
            except FolderInUseError:  # noqa: PERF203
                continue  # another replica of this node has it
        raise AssertionError("There is always a further number.")

    return build_replica


def when_loaded(application: ASGIApp, parts: Parts) -> ASGIApp:
    """A server that has started only when its models are loaded: until then Ray sends it nothing."""

    async def started(scope: Scope, receive: Receive, send: Send) -> None:
        async def tell(message: Message) -> None:
            loading = message["type"] == "lifespan.startup.complete"
            if loading and not await anyio.to_thread.run_sync(parts.models.wait):
                message = {"type": "lifespan.startup.failed", "message": parts.models.setup.logs}
            await send(message)

        await application(scope, receive, tell if scope["type"] == "lifespan" else send)

    return started


def common_secret() -> str | None:
    """The secret of all replicas, made of the variable MUSICGEN_SECRET; None without it. Raises InputError."""
    text = os.environ.get("MUSICGEN_SECRET")
    if text is None:
        return None
    if len(text) < LEAST_SECRET:
        raise InputError(f"MUSICGEN_SECRET must have at least {LEAST_SECRET} characters, got {len(text)}.")
    return "whsec_" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def server_settings(settings: ClusterSettings, number: int) -> ServeSettings:
    """The settings of the server in a replica with the folder of this number, from 0; its token is MUSICGEN_TOKEN.

    WEBHOOK_AUTH_TOKEN and MUSICGEN_FETCH_PRIVATE are those of `musicgen serve`.
    """
    given = from_environment({name: os.environ[name] for name in _VARIABLES if name in os.environ})
    folder = Path(settings.data_dir) if settings.data_dir else data_folder() / "cluster"
    return ServeSettings(
        host="0.0.0.0",  # requests name the cluster's address, not this machine's
        models=(settings.model,),
        weights_dir=Path(settings.weights_dir) if settings.weights_dir else None,
        device=settings.device,
        dtype=settings.dtype,
        max_takes=settings.max_takes,
        max_duration=settings.max_duration,
        data_dir=folder / f"replica-{number}",
        token=os.environ.get("MUSICGEN_TOKEN"),
        **given,
    )
