"""Accepts, cancels and waits for takes: what all interfaces of the server have in common."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import math
import re
import secrets
import threading
import time
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from musicgen.engine.request import check
from musicgen.engine.scheduler import ScheduledTake
from musicgen.errors import InputError, MusicGenError
from musicgen.generation import GenerationParams
from musicgen.io.fetch import FetchLimits, file_of_request, web_address
from musicgen.serve.inputs import InvalidInputError, Problem, read_options, within
from musicgen.serve.jobs import SOURCES, Take
from musicgen.serve.services import Services
from musicgen.serve.settings import host_of
from musicgen.serve.worker import Worker

IDS = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.~-]{0,127}")  # of takes; a client may choose one
SHOWN_DATA_URI = 1024  # characters; a longer one is shown as the address of its file
_OWN_FILE = re.compile(r"(?:/v1){0,2}/files/(\w{1,64})/?$")
_OWN_OUTPUT = re.compile(
    r"(?:/v1/files|/takes)/([^/]{1,128})/(?:others/(\d{1,2})/)?(?:audio(?:\.\w{1,5})?|(take\.mgtake))/?$"
)


class RefusedError(Exception):
    """A request that is refused for now: `reason` is full, busy, stopping, loading or conflict."""

    def __init__(self, reason: str, message: str, *, retry_seconds: int | None = None) -> None:
        self.reason, self.message, self.retry_seconds = reason, message, retry_seconds
        super().__init__(message)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeRequest:
    """What an interface read from a request for a take."""

    face: str
    client: str
    base_url: str
    given: dict[str, Any]  # the options, unchecked
    shown_model: str = "meta/musicgen"
    version: str | None = None  # as the client gave it
    deployment: str | None = None
    model: str | None = None  # the default for `model_version`
    take_id: str | None = None
    request_key: str | None = None
    webhook: dict[str, Any] | None = None
    deadline_seconds: float | None = None
    retried: bool = False  # the client says that it sends this again
    strict: bool = False  # options that contradict each other are an error now, and not of the take
    notes: tuple[str, ...] = ()  # first lines of the logs


class Takes:
    """Creates takes in the store, in order and within the limits, and hands them to the worker."""

    def __init__(self, services: Services, worker: Worker) -> None:
        self._settings, self._jobs, self._files = services.settings, services.jobs, services.files
        self._feeds, self._models, self._metrics = services.feeds, services.models, services.metrics
        self._webhooks, self._companions = services.webhooks, services.companions
        self._worker, self._lock = worker, threading.Lock()
        self.limits = services.limits

    def create(
        self, request: TakeRequest, submitted: Callable[[ScheduledTake], object] | None = None
    ) -> tuple[Take, bool]:
        """Accept a take, and return it with True; or the one that the same request made before, with False.

        `submitted` is called with what the scheduler gives for a take that is accepted.
        Raises InvalidInputError for wrong fields, InputError for contradictions if `request.strict`, and
        RefusedError.
        """
        if self._worker.stopping:
            raise self._refused(
                "stopping", "The server is shutting down; send the request again in a moment.", 5
            )
        if not self._models.ready:
            raise self._refused("loading", "Setup has not finished yet; try again when it has.", 5)
        digest = _digest(request)
        known = self._known(request, digest)
        if known is not None:
            return known, False
        options, unknown = read_options(request.given, self.limits, model=request.model)
        if request.strict and unknown:
            GenerationParams.build(dict.fromkeys(unknown))  # raises InputError with the name that was meant
        take = self._take(request, options, digest, [*request.notes, *map(_unknown, unknown)])
        with self._lock:  # so that two requests at a time do not both take the last place
            known = self._known(request, digest)
            if known is not None:
                return known, False
            if not take.ended:
                self._check_room(request)
            take, new = self._jobs.add(take)
        if new and take.ended:
            self._metrics.count("takes", take.face, take.status)
            self._webhooks.send(take, "completed")
        elif new:
            self._worker.add(take, submitted)
        return take, new

    def get(self, take_id: str) -> Take | None:
        """The take of an id, as it is at this moment."""
        take = self._jobs.get(take_id)
        return self._worker.live(take) if take is not None else None

    def cancel(self, take: Take) -> None:
        """Cancel a take; one that has ended stays as it is."""
        self._worker.cancel(take.id)

    async def wait(self, take_id: str, seconds: float = math.inf) -> Take | None:
        """The take when it has ended, or as it is after some seconds or when the server ends."""
        feed = self._feeds.get(take_id)
        if feed is not None:

            async def to_the_end() -> None:
                async for _ in feed.follow():
                    pass

            with contextlib.suppress(asyncio.TimeoutError, TimeoutError):
                await asyncio.wait_for(to_the_end(), None if seconds == math.inf else seconds)
        return await asyncio.to_thread(self.get, take_id)

    # ---------------------------------------------------------------------------------------------- private

    def _known(self, request: TakeRequest, digest: str) -> Take | None:
        """The take that the same request made before. Raises RefusedError if only its key or its id is the same."""
        name, found = "Idempotency-Key", self._jobs.by_key(request.client, request.request_key)
        if found is None and request.take_id is not None:
            if not IDS.fullmatch(request.take_id):
                allowed = "letters, digits and _ . ~ -, at most 128"
                raise InvalidInputError(
                    [Problem("id", f"An id has {allowed}, got {request.take_id[:80]!r}.")]
                )
            name, found = "id", self._jobs.get(request.take_id)
        if found is not None and found.request_hash != digest:
            raise self._refused("conflict", f"This {name} belongs to another request; choose a new one.")
        if found is None and request.retried:
            found = self._jobs.live_twin(request.client, digest)
        return self._worker.live(found) if found is not None else None

    def _check_room(self, request: TakeRequest) -> None:
        active, settings = self._jobs.active(), self._settings
        if request.face == "cog" and active >= settings.max_takes:
            raise self._refused("full", "At capacity - all prediction slots busy")
        wait = self._retry_seconds()
        if active >= settings.max_takes + settings.max_waiting:
            raise self._refused("full", f"The queue is full. Try again in ~{wait}s.", wait)
        if self._jobs.active(request.client) >= settings.max_waiting_per_client:
            most = settings.max_waiting_per_client
            raise self._refused("busy", f"You have {most} unfinished takes, the most that are allowed. "
                                f"Try again in ~{wait}s.", wait)  # fmt: skip

    def _retry_seconds(self) -> int:
        """About how long it takes until a place is free."""
        recent = [each for each in self._jobs.page(20) if each.status == "succeeded"]
        times = [float(each.metrics.get("predict_time", 1.0)) for each in recent] or [5.0]
        return max(1, min(60, round(sum(times) / len(times))))

    def _refused(self, reason: str, message: str, retry_seconds: int | None = None) -> RefusedError:
        self._metrics.count("refusals", reason)
        return RefusedError(reason, message, retry_seconds=retry_seconds)

    def _take(self, request: TakeRequest, options: dict[str, Any], digest: str, notes: list[str]) -> Take:
        """The row of a new take; one whose options contradict each other has failed already, unless `strict`."""
        now, logs = time.time(), "".join(f"{note}\n" for note in notes)
        model = options["model_version"]
        take = Take(
            id=request.take_id or _new_id(),
            face=request.face,
            client=request.client,
            model=model,
            shown_model=request.shown_model,
            version=request.version or self._models.version(model),
            deployment=request.deployment,
            input=dict(request.given),
            params={},
            webhook=request.webhook,
            base_url=request.base_url,
            request_key=request.request_key,
            request_hash=digest,
            deadline=now + request.deadline_seconds if request.deadline_seconds is not None else None,
            created_at=now,
            logs=logs,
        )
        try:
            return self._checked(take, options)
        except InvalidInputError:
            raise  # a field that is wrong by itself
        except MusicGenError as error:
            if request.strict:
                raise
            data = _shortened(take.input)
            return replace(
                take, input=data, status="failed", error=str(error), logs=f"{logs}{error}\n", completed_at=now
            )

    def _checked(self, take: Take, options: dict[str, Any]) -> Take:
        """The take with its options, its seed and its input audio. Raises MusicGenError."""
        params = within(GenerationParams.build(options), self.limits)
        if params.seed is None:
            params = replace(params, seed=secrets.randbelow(2**31))
        served = self._models.get(take.model)
        check(params, [params.prompt], served.model.config)
        values = {name: getattr(params, name) for name in GenerationParams.__dataclass_fields__}
        sources, shown = dict[str, Any](), take.input
        for name, column in SOURCES.items():
            address = values[name]
            if address is None:
                continue
            source = sources[column] = self._source(take, address)
            if address.startswith("data:") and len(address) > SHOWN_DATA_URI:
                shown = {**shown, name: f"{take.base_url}/v1/files/{source}"}
            values[name] = "kept"
        return replace(take, params=values, input=shown, **sources)

    def _source(self, take: Take, address: str) -> str:
        """The id of the stored file that an option names, or the address to fetch it from later."""
        own = self._own_file(take, address)
        if own is not None:
            return own
        if address.partition(":")[0].lower() in ("http", "https"):
            return address
        data = file_of_request(address, FetchLimits(max_bytes=self._settings.max_body))
        return self._files.save_upload(take.client, data).id

    def _own_file(self, take: Take, address: str) -> str | None:
        """The id of an upload if `address` is one of this server's: it is not fetched over the network."""
        parts = web_address(address) if "://" in address[:10] else None
        if parts is None or host_of(address) not in map(host_of, (take.base_url, self._settings.public_url)):
            return None
        if found := _OWN_FILE.search(parts.path):
            if self._files.upload_path(found[1]) is None:
                raise InputError("The uploaded file is not kept any more, or never was; upload it again.")
            return found[1]
        if found := _OWN_OUTPUT.search(parts.path):
            other = self._jobs.get(urllib.parse.unquote(found[1]))
            rank, codes = int(found[2] or 1), found[3] is not None
            path = None if other is None else self._companions.output(other, rank, codes=codes)
            if path is None:
                raise InputError("The output that the request names is not kept any more.")
            return self._files.save_upload(take.client, path.read_bytes(), name=path.name).id
        return None


def _digest(request: TakeRequest) -> str:
    """The same for requests of the same client for the same thing."""
    facts = [
        request.face,
        request.given,
        request.shown_model,
        request.version,
        request.deployment,
        request.take_id,
    ]
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()


def _new_id() -> str:
    """An id that cannot be guessed: 26 letters and digits."""
    return "".join(secrets.choice("0123456789abcdefghjkmnpqrstvwxyz") for _ in range(26))


def _unknown(name: str) -> str:
    return f"The input {name[:80]!r} is no option here, and is ignored."


def _shortened(given: dict[str, Any]) -> dict[str, Any]:
    """The input as it is shown, without a long data URI."""
    return {
        name: f"{value[:60]}…" if isinstance(value, str) and value.startswith("data:") and len(value) > SHOWN_DATA_URI
        else value
        for name, value in given.items()
    }  # fmt: skip
