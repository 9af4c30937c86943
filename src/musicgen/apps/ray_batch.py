"""Makes the takes of `musicgen batch` on a Ray cluster, by Ray Data: actors with a model each, which are started again.

A worker that is killed is replaced by Ray, and its takes are made again; they have the same bytes, as their seeds are
given. Files are written by the process that reads the list, so workers need no common disk, but for the models'
folders and given sound.
"""

from __future__ import annotations

import logging
import os
import pickle
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import ray
import ray.data
from ray.exceptions import RayError

from musicgen.apps.batch import Job, Made, Settings, load, make_here
from musicgen.errors import MusicGenError

_TAKES_AT_ONCE = 8  # that a worker is given, which it decodes together
_LOCAL = "local"


class TakeMaker:
    """What each actor runs: takes in, files out. The scheduler inside makes those of one call together."""

    def __init__(self) -> None:
        self._loaded = lru_cache(maxsize=1)(load)

    def __call__(self, rows: dict[str, Any]) -> dict[str, Any]:
        """`job` are pickled jobs, each with its settings; `made` are pickled results.

        A model that cannot be loaded is the error of the takes that it has not made.
        """
        jobs, settings = zip(*(pickle.loads(each) for each in rows["job"]), strict=True)
        made = list[Made]()
        try:
            for each in make_here(jobs, settings[0], self._loaded):
                made.append(each)  # those before an error stay
        except MusicGenError as error:
            done = {each.job.path for each in made}
            made += [Made(job, error=str(error)) for job in jobs if job.path not in done]
        return {"made": np.array([pickle.dumps(each) for each in made], dtype=object)}


def make_on_ray(jobs: Sequence[Job], settings: Settings, *, address: str, workers: int) -> Iterator[Made]:
    """Makes takes on the cluster at an address, or on one that is started here (`local`); yields each when it is ready.

    Raises MusicGenError if there is no such cluster, or if it ends meanwhile.
    """
    os.environ.setdefault("RAY_BACKEND_LOG_LEVEL", "fatal")  # its programs write about their own state
    logging.getLogger("ray").setLevel(logging.ERROR)
    try:
        ray.init(
            address=None if address == _LOCAL else address,
            num_cpus=workers if address == _LOCAL else None,
            include_dashboard=False if address == _LOCAL else None,
            log_to_driver=False,
            logging_level="ERROR",
            runtime_env={"env_vars": _environment()},
        )
    except Exception as error:  # Ray raises bare ones, too, such as for a node that does not start in time
        raise MusicGenError(
            f"There is no Ray cluster at {address} ({str(error).splitlines()[0]}); --ray local starts one here."
        ) from error
    try:
        context = ray.data.DataContext.get_current()
        context.enable_progress_bars = False
        logging.getLogger("ray.data").setLevel(logging.ERROR)
        # A worker that ends by a signal is started again, however often.
        rows = ray.data.from_items(
            [{"job": pickle.dumps((job, settings))} for job in jobs], override_num_blocks=len(jobs)
        )
        results = rows.map_batches(
            TakeMaker,
            batch_size=min(_TAKES_AT_ONCE, -(-len(jobs) // workers)),
            compute=ray.data.ActorPoolStrategy(size=workers),
            num_gpus=_gpus(settings),
        )
        for row in results.iter_rows():
            yield pickle.loads(row["made"])
    except RayError as error:
        raise MusicGenError(
            f"Ray has ended before all takes were made ({_reason(error)}); run the command again."
        ) from error
    finally:
        ray.shutdown()


def _reason(error: RayError) -> str:
    """The first error in what Ray tells, which begins with the traceback of a worker."""
    found = [line for line in str(error).splitlines() if re.match(r"[\w.]+(Error|Exception): ", line)]
    return found[0].rstrip(".") if found else type(error).__name__


def _gpus(settings: Settings) -> float | None:
    """A GPU for each worker where the cluster has any, unless a CPU is asked for."""
    return 1.0 if settings.device != "cpu" and ray.cluster_resources().get("GPU") else None


def _environment() -> dict[str, str]:
    """Variables that workers need of this process: one thread each, since there is one for each processor."""
    names = ("PYTHONPATH", "HF_HUB_OFFLINE", "HF_HOME", "XDG_CACHE_HOME")
    return {"OMP_NUM_THREADS": "1", **{name: os.environ[name] for name in names if name in os.environ}}
