"""The command `musicgen doctor`."""

from __future__ import annotations

from typing import Annotated

import typer

from musicgen.apps.options import WeightsDir


def doctor(
    weights_dir: WeightsDir = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Measure this machine: which models fit, how fast each is, what slows them down, what is installed."""
    from musicgen.apps.doctor import examine, show

    typer.echo(show(examine(weights_dir), as_json=as_json))
