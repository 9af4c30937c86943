"""`musicgen batch`: reads a list of takes and its options, and has them made here or by a Ray cluster."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from musicgen.apps.options import Device, Dtype, NoTags, Offline, Quiet, WeightsDir, with_generation_options
from musicgen.config import DTYPES
from musicgen.errors import InputError
from musicgen.extras import require
from musicgen.generation import GenerationParams
from musicgen.io import prompt_lists


@with_generation_options
def batch(
    prompts: Annotated[
        str,
        typer.Argument(
            help="File with a take a line: jsonl or csv with options, or prompts; - is standard input."
        ),
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder for the files and manifest.jsonl.")],
    *,
    ray: Annotated[
        str | None,
        typer.Option("--ray", help="Address of a Ray cluster that makes the takes; local starts one here."),
    ] = None,
    ray_workers: Annotated[
        int, typer.Option("--ray-workers", help="With --ray: processes with a model each.")
    ] = 2,
    as_json: Annotated[
        bool,
        typer.Option("--json", help="On standard output one line of JSON for each take, and no other text."),
    ] = False,
    no_tags: NoTags = False,
    weights_dir: WeightsDir = None,
    offline: Offline = False,
    device: Device = None,
    dtype: Dtype = None,
    quiet: Quiet = False,
    **given: Any,
) -> None:
    """Make the takes of a list into a folder; run it again to make those that are missing.

    Options are defaults for all lines. Example: musicgen batch prompts.jsonl -o folder --duration 10
    """
    common = {name: value for name, value in given.items() if value is not None}
    if "prompt" in common:
        raise InputError("The descriptions are those of the list; leave --prompt out.")
    GenerationParams.build(common)
    if dtype is not None and dtype not in DTYPES:
        raise InputError(f"--dtype must be one of {', '.join(DTYPES)}, got {dtype}.")
    if ray_workers < 1:
        raise InputError(f"--ray-workers must be at least 1, got {ray_workers}.")
    if ray is not None:
        require("ray", "--ray", "ray")
    if output.exists() and not output.is_dir():
        raise InputError(f"{output} is a file; --output names the folder of the takes.")
    takes = prompt_lists.read(prompts)

    from functools import partial

    from musicgen.apps import batch as work
    from musicgen.apps.take_report import TakeReport

    settings = work.Settings(
        device=device, dtype=dtype, weights_dir=weights_dir, offline=offline, tags=not no_tags
    )
    jobs = work.plan(takes, common, output, settings)
    maker = work.make_here
    if ray is not None:
        from musicgen.apps.ray_batch import make_on_ray

        maker = partial(make_on_ray, address=ray, workers=ray_workers)
    if work.run(jobs, output, settings, maker, TakeReport(as_json=as_json), quiet=quiet):
        raise typer.Exit(1)
