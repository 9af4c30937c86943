"""`musicgen batch`: makes the takes of a list in one process, goes on where a killed one stopped, writes a manifest.

The folder has one file for each line and `manifest.jsonl`, one line of JSON for each take: its line in the list, its
file, options, seed and level, or why it could not be made. A take is made if its file is missing, or was made by other
options, another model or version. A line without a seed gets one that its content and number decide.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from musicgen import __version__
from musicgen.adapter_names import read_adapters
from musicgen.apps.destination import writing_to
from musicgen.apps.generated_files import Bar, files_of, write_companions
from musicgen.apps.messages import say
from musicgen.apps.take_report import TakeReport, take_facts
from musicgen.config import MusicGenConfig
from musicgen.edit_options import FILES, edit_asked
from musicgen.engine.asked import entries_of
from musicgen.engine.companions import Companions
from musicgen.engine.generate import MusicGen
from musicgen.engine.generation_run import GenerationResult, places_of_others
from musicgen.engine.scheduler import MAX_ROWS, ScheduledTake, Scheduler
from musicgen.errors import InputError, MusicGenError
from musicgen.generation import GenerationParams
from musicgen.io import adapters, atomic, checkpoint, hub
from musicgen.io.audio_formats import check_place
from musicgen.io.folder_lock import locked
from musicgen.io.origin import Fingerprint, file_hash
from musicgen.io.prompt_lists import ListedTake

MANIFEST = "manifest.jsonl"
_AHEAD = MAX_ROWS  # takes whose conditions are encoded before their turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How the takes of a list are made, beside their own options."""

    device: str | None = None
    dtype: str | None = None
    weights_dir: Path | None = None
    offline: bool = False
    tags: bool = True


@dataclass(frozen=True, slots=True)
class Job:
    """One take to make: its line in the list, options with a seed, file, and a digest of all that decides it."""

    line: int
    params: GenerationParams
    path: Path
    digest: str


@dataclass(frozen=True, slots=True)
class Made:
    """A take that was made: the bytes of its file and its facts; or the sentence that says why it could not be."""

    job: Job
    data: bytes = b""
    facts: dict[str, Any] | None = None
    error: str | None = None
    companions: Companions | None = None
    others: tuple[tuple[Path, bytes, dict[str, Any]], ...] = ()  # takes beside the best, with their facts


Maker = Callable[[Sequence[Job], Settings], Iterator[Made]]


def plan(takes: Sequence[ListedTake], common: dict[str, Any], folder: Path, settings: Settings) -> list[Job]:
    """The takes of a list, with seeds and files. Raises InputError that names the line."""
    known, sources = dict[Path, int](), dict[str, str]()
    hashes: dict[tuple[str, str | None], str | None] = {}
    jobs, width = [], max(4, len(str(max(take.number for take in takes))))
    configs = dict[str, MusicGenConfig]()
    options = [take.params(common) for take in takes]
    for take, own in zip(takes, options, strict=True):
        if own.prompt is None and own.input_audio is None:
            raise InputError(f"Line {take.number} has neither prompt nor input_audio: give it one of them.")
        params = replace(own, seed=_seed(take, own, settings, configs))
        path = folder / f"{take.name or f'take-{take.number:0{width}}'}.{params.output_format}"
        for place in files_of(path, params):
            if (before := known.setdefault(Path(str(place).casefold()), take.number)) != take.number:
                raise InputError(
                    f"Lines {before} and {take.number} have the same file, {place.name}: name one anew."
                )
        model = params.model_version, params.adapters
        if model not in hashes:
            hub.check_known(params.model_version, settings.weights_dir)
            hashes[model] = _hash_of_model(params, settings)
        given = [source for name in FILES if (source := getattr(params, name)) is not None]
        for source in given:
            if source not in sources:
                sources[source] = _hash_of_file(source, take.number)
        facts = [
            {name: getattr(params, name) for name in params.__dataclass_fields__},
            hashes[model], __version__, settings.device, settings.dtype, settings.tags,
            [sources[source] for source in given],
        ]  # fmt: skip
        digest = hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()
        jobs.append(Job(take.number, params, path, digest))
    return jobs


def run(
    jobs: Sequence[Job], folder: Path, settings: Settings, maker: Maker, report: TakeReport, *, quiet: bool
) -> int:
    """Make the takes whose files are missing or out of date, and write the manifest; returns how many failed."""
    refusal = f"Another `musicgen batch` writes into {folder}: wait for it, or name another folder."
    with locked(folder, refusal):
        journal = _Journal(folder / MANIFEST)
        missing = [job for job in jobs if not journal.has(job)]
        _check_apart(missing, jobs)
        if len(missing) < len(jobs):
            say(f"{len(jobs) - len(missing)} of {len(jobs)} takes are there already.", err=True)
        failed = 0
        if missing:
            with Bar(len(missing), quiet=quiet) as advance:
                for done, made in enumerate(maker(missing, settings), start=1):
                    failed += not _keep(made, journal, report)
                    advance("Generating", done)
        journal.close(jobs)
    say(
        f"{len(missing) - failed} takes made, {failed} failed; {folder / MANIFEST} lists all.",
        err=report.as_json,
    )
    return failed


def _check_apart(missing: Sequence[Job], jobs: Sequence[Job]) -> None:
    """Raise InputError if a take that is to be made would replace sound that a line of the list is given."""
    given = dict[tuple[int, int], int]()
    for job in jobs:
        for source in (getattr(job.params, name) for name in FILES):
            if source is not None and (known := _identity(source)) is not None:
                given.setdefault(known, job.line)
    for job in missing:
        for path in files_of(job.path, job.params):
            if (known := _identity(path)) in given:
                raise InputError(
                    f"Line {job.line} would replace {path}, the sound that line {given[known]} is given; name it anew."
                )


def _identity(source: str | Path) -> tuple[int, int] | None:
    """What tells a file from all others, by whatever name; None if there is none."""
    try:
        found = None if str(source).startswith("data:") else Path(source).stat()
    except (OSError, ValueError):
        return None
    return None if found is None else (found.st_dev, found.st_ino)


def load(name: str, settings: Settings) -> MusicGen:
    """The model of takes."""
    where: dict[str, Any] = {"weights_dir": settings.weights_dir, "offline": settings.offline}
    return MusicGen.from_pretrained(name, device=settings.device, dtype=settings.dtype, **where)


def make_here(
    jobs: Sequence[Job], settings: Settings, loaded: Callable[[str, Settings], MusicGen] = load
) -> Iterator[Made]:
    """Makes takes in this process, many at a time, one model after the other; yields each as soon as it is ready."""
    models = dict.fromkeys(job.params.model_version for job in jobs)
    for name in models:
        model = loaded(name, settings)
        mine = [job for job in jobs if job.params.model_version == name]
        with Scheduler(model, max_waiting=_AHEAD) as scheduler:
            yield from _scheduled(mine, scheduler, settings)


def made_of(job: Job, result: GenerationResult, settings: Settings) -> Made:
    """A take that is ready to be written."""
    data, facts = result.encoded(tags=settings.tags), take_facts(result, job.path, result.audio.levels)
    others = []
    for place, other in places_of_others(job.path, result.others):
        told = take_facts(other, place, other.audio.levels)
        own = {"path": place.name, **{name: told[name] for name in ("seed", "loudness", "peak", "scores")}}
        others.append((place, other.encoded(tags=settings.tags), own))
    if others:
        facts["others"] = [own for _, _, own in others]
    return Made(job, data, facts, companions=result.companions(tags=settings.tags), others=tuple(others))


def _scheduled(jobs: Sequence[Job], scheduler: Scheduler, settings: Settings) -> Iterator[Made]:
    """Yields takes in the order of the list, while those after them are made."""
    waiting: list[tuple[Job, ScheduledTake | MusicGenError]] = []
    for job in [*jobs, None]:
        if job is not None:
            try:
                waiting.append((job, scheduler.submit(job.params.prompt, job.params)))
            except MusicGenError as error:
                waiting.append((job, error))
        while waiting and (job is None or len(waiting) >= _AHEAD):
            first, take = waiting.pop(0)
            try:
                if isinstance(take, MusicGenError):
                    raise take
                yield made_of(first, take.result(), settings)
            except MusicGenError as error:
                yield Made(first, error=str(error))


def _keep(made: Made, journal: _Journal, report: TakeReport) -> bool:
    """Write a take and note it, or note why it could not be made; returns whether it was made."""
    if made.facts is None:
        say(f"Line {made.job.line}: {made.error}", err=True)
        journal.add(made.job, {"error": made.error})
        return False
    facts = {**made.facts, "path": made.job.path.name}
    # First the hash, then the file: a kill in between leaves no file that would be made twice.
    journal.add(made.job, {**facts, "sha256": hashlib.sha256(made.data).hexdigest()})
    if made.companions is not None:
        # Before the take: a kill in between has it made again, with its companions.
        write_companions(made.companions, made.job.path, report)
    for place, data, _ in made.others:
        check_place(place)
        with writing_to(place):
            atomic.write_bytes(place, data)
    with writing_to(made.job.path):
        atomic.write_bytes(made.job.path, made.data)
    if report.as_json:
        say(json.dumps({"line": made.job.line, **facts}))
    else:
        say(f"{made.job.path}: {facts['seconds']:.2f} s, seed {facts['seed']}")
    return True


class _Journal:
    """The manifest while takes are made: each is added before its file is written; at the end it is sorted by line.

    A take is there if its file has the noted hash. A line that a kill has cut off does not count: its file was not
    written either.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        lines = path.read_bytes().split(b"\n") if path.is_file() else []
        entries = [entry for line in lines if isinstance(entry := _json(line), dict)]
        self._known: dict[str, dict[str, Any]] = {str(entry.get("file")): entry for entry in entries}
        if lines and lines[-1]:  # a kill has cut it off
            self._append(b"\n")

    def has(self, job: Job) -> bool:
        """Whether the file of a take is there, and was made by what the list says now."""
        entry = self._known.get(job.path.name, {})
        made = entry.get("digest") == job.digest and "sha256" in entry
        return made and _hash(job.path) == entry["sha256"]

    def add(self, job: Job, facts: dict[str, Any]) -> None:
        """Note a take, on disk before this returns."""
        entry = {"line": job.line, "file": job.path.name, "digest": job.digest, **facts}
        self._known[job.path.name] = entry
        self._append(json.dumps(entry).encode() + b"\n")

    def _append(self, data: bytes) -> None:
        with writing_to(self._path), self._path.open("ab") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    def close(self, jobs: Sequence[Job]) -> None:
        """Write the manifest anew: the takes of the list, in its order."""
        lines = [json.dumps(self._known[job.path.name]) for job in jobs if job.path.name in self._known]
        atomic.write_text(self._path, "".join(f"{line}\n" for line in lines))


def _seed(
    take: ListedTake, params: GenerationParams, settings: Settings, configs: dict[str, MusicGenConfig]
) -> int:
    """The seed of a line, the same in each run: its own, the common one plus its place, or one that is drawn.

    What is drawn depends on the common seed and on the line's number and options. So it is also where the best of
    several takes is kept, each of which has a seed: no other line's seed depends on how many they are.
    """
    if "seed" in take.options and params.seed is not None:
        return params.seed
    if params.seed is not None and not _keeps_the_best(params, settings, configs):
        return (params.seed + take.number - 1) % 2**63
    facts = [*([] if params.seed is None else [params.seed]), take.number, dict(take.options)]
    data = json.dumps(facts, sort_keys=True, default=str).encode()
    return int.from_bytes(hashlib.sha256(data).digest()[:4], "big") >> 1


def _keeps_the_best(params: GenerationParams, settings: Settings, configs: dict[str, MusicGenConfig]) -> bool:
    """Whether the best of several takes may be kept, on whichever machine; `configs` are those read so far."""
    if edit_asked(params) is not None:
        return False
    if params.best_of is not None:
        return params.best_of > 1
    if not params.fit_tempo and not entries_of(params).keys() & {"bpm", "key"}:
        return False
    if (name := params.model_version) not in configs:
        hub.check_known(name, settings.weights_dir)
        where: dict[str, Any] = {"weights_dir": settings.weights_dir, "offline": settings.offline}
        configs[name] = checkpoint.read(name, **where).config
    return configs[name].clock is None


def _hash_of_model(params: GenerationParams, settings: Settings) -> str | None:
    """The hash of the files of a take's model and adapters."""
    found = Fingerprint.of(
        hub.locate(params.model_version, weights_dir=settings.weights_dir, offline=settings.offline)
    )
    for name, _ in read_adapters(params.adapters) if params.adapters else ():
        found = found.joined(Fingerprint.of(adapters.find(name, settings.weights_dir, settings.offline)))
    return found.hash()


def _hash_of_file(source: str, line: int) -> str:
    if source.startswith("data:"):
        return hashlib.sha256(source.encode()).hexdigest()
    if (found := _hash(Path(source))) is None:
        raise InputError(
            f"Line {line}: there is no file {source}; paths are relative to this folder, {Path.cwd()}."
        )
    return found


def _json(line: bytes) -> Any:
    """A line of JSON; None for one that was cut off."""
    try:
        return json.loads(line)
    except ValueError:
        return None


def _hash(path: Path) -> str | None:
    """SHA-256 of a file; None if it is not there."""
    try:
        return file_hash(path)
    except OSError:
        return None
