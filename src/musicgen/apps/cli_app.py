"""`musicgen app`: reads the options of the page and runs it."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Annotated, Any

import typer

from musicgen.apps.messages import say
from musicgen.apps.options import Device, Dtype, Offline, WeightsDir
from musicgen.extras import require
from musicgen.page.settings import PageSettings
from musicgen.presets import MODELS

_DEFAULTS: dict[str, Any] = {each.name: each.default for each in fields(PageSettings)}


def app_page(
    host: Annotated[
        str | None,
        typer.Option(
            "--host", help=f"Address to listen on; 0.0.0.0 is every network. {_DEFAULTS['host']} by default."
        ),
    ] = None,
    port: Annotated[
        int | None, typer.Option("--port", help=f"Port; 0 takes a free one. {_DEFAULTS['port']} by default.")
    ] = None,
    *,
    models: Annotated[
        list[str] | None,
        typer.Option(
            "--model", help="A model to offer; repeat it for several. By default all of `musicgen models`."
        ),
    ] = None,
    adapters: Annotated[
        list[Path] | None,
        typer.Option(
            "--adapter",
            help="A folder with an adapter (LoRA) that visitors from the network may name; repeat it for several. "
            "Whoever sits at this machine may name any.",
        ),
    ] = None,
    data_dir: Annotated[
        Path | None,
        typer.Option("--data-dir", help="Folder for takes; by default in the user's data folder."),
    ] = None,
    keep_gigabytes: Annotated[
        float | None,
        typer.Option(
            "--keep-gigabytes",
            help=f"Most room for takes, the oldest go first; {_DEFAULTS['keep_gigabytes']:g} by default.",
        ),
    ] = None,
    max_duration: Annotated[
        float | None,
        typer.Option(
            "--max-duration", help=f"Longest take in seconds; {_DEFAULTS['max_duration']:g} by default."
        ),
    ] = None,
    max_variations: Annotated[
        int | None,
        typer.Option(
            "--max-variations",
            help=f"Most takes at a time side by side; {_DEFAULTS['max_variations']} by default.",
        ),
    ] = None,
    private: Annotated[
        bool | None,
        typer.Option(
            "--private/--shared",
            help="Whether each browser sees its own takes only; by default unless only this machine can connect.",
        ),
    ] = None,
    weights_dir: WeightsDir = None,
    offline: Offline = False,
    device: Device = None,
    dtype: Dtype = None,
) -> None:
    """Make music in a web page: describe it, hear it while it is made, continue it, keep it. See docs/app.md.

    Example: musicgen app --model nano --port 7860
    """
    given: dict[str, Any] = {name: value for name, value in locals().items() if value is not None}
    require("app", "`musicgen app`")
    from musicgen.io import adapters as adapters_on_disk
    from musicgen.io import hub

    where = {name: given.pop(name) for name in ("weights_dir", "offline", "device", "dtype") if name in given}
    names = tuple(given.pop("models", ())) or MODELS
    given.pop("adapters", None)
    settings = PageSettings(**given, adapters=tuple(adapters or ()))
    for folder in settings.adapters:
        adapters_on_disk.find(folder, weights_dir, offline=True)
    for name in names:
        hub.check_known(name, weights_dir)
    from musicgen.page import run
    from musicgen.page.maker import LocalMaker

    if offline:
        names = (
            tuple(name for name in names if hub.local(name, weights_dir) or hub.cached(name, weights_dir))
            or names
        )
    offered = {each.name: each.resolve() for each in settings.adapters}
    run.run(settings, LocalMaker(names, adapters=offered, **where), say, weights_dir)
