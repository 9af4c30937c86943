"""`musicgen serve`: reads the options of a server and runs it."""

from __future__ import annotations

import os
from dataclasses import fields
from pathlib import Path
from typing import Annotated, Any

import typer

from musicgen.apps.messages import say
from musicgen.apps.options import Device, Dtype, Offline, WeightsDir
from musicgen.extras import missing, require
from musicgen.serve.settings import ServeSettings, from_environment

_DEFAULTS: dict[str, Any] = {each.name: each.default for each in fields(ServeSettings)}


def _with_default(about: str, name: str) -> str:
    """The help of an option, which ends with its default."""
    default = _DEFAULTS[name]
    return (
        f"{about} {default:g} by default." if isinstance(default, float) else f"{about} {default} by default."
    )


def serve(
    host: Annotated[
        str | None,
        typer.Option("--host", help=_with_default("Address to listen on; 0.0.0.0 is every network.", "host")),
    ] = None,
    port: Annotated[
        int | None, typer.Option("--port", help=_with_default("Port; 0 takes a free one.", "port"))
    ] = None,
    *,
    models: Annotated[
        list[str] | None,
        typer.Option(
            "--model",
            help=f"A model to serve; repeat it for several. The first is the default: {_DEFAULTS['models'][0]}.",
        ),
    ] = None,
    adapters: Annotated[
        list[Path] | None,
        typer.Option(
            "--adapter", help="A folder with an adapter (LoRA) that requests may name; repeat it for several."
        ),
    ] = None,
    max_takes: Annotated[
        int | None,
        typer.Option("--max-takes", help=_with_default("Takes that are made at the same time;", "max_takes")),
    ] = None,
    max_waiting: Annotated[
        int | None,
        typer.Option("--max-waiting", help=_with_default("Further takes in the queue;", "max_waiting")),
    ] = None,
    max_waiting_per_client: Annotated[
        int | None,
        typer.Option(
            "--max-waiting-per-client",
            help=_with_default("Unfinished takes of one client;", "max_waiting_per_client"),
        ),
    ] = None,
    max_duration: Annotated[
        float | None,
        typer.Option("--max-duration", help=_with_default("Longest take in seconds;", "max_duration")),
    ] = None,
    data_dir: Annotated[
        Path | None,
        typer.Option("--data-dir", help="Folder for jobs and files; by default in the user's data folder."),
    ] = None,
    keep_hours: Annotated[
        float | None,
        typer.Option("--keep-hours", help=_with_default("Hours that finished takes are kept;", "keep_hours")),
    ] = None,
    keep_gigabytes: Annotated[
        float | None,
        typer.Option(
            "--keep-gigabytes",
            help=_with_default("Most room for files, the oldest go first;", "keep_gigabytes"),
        ),
    ] = None,
    grace_seconds: Annotated[
        float | None,
        typer.Option(
            "--grace-seconds",
            help=_with_default("Seconds that running takes have when the server ends;", "grace_seconds"),
        ),
    ] = None,
    token: Annotated[
        str | None,
        typer.Option(
            "--token", help="Token that every request needs; better in the variable MUSICGEN_TOKEN."
        ),
    ] = None,
    cors_origins: Annotated[
        list[str] | None,
        typer.Option("--cors-origin", help="Web pages that may use the server, such as https://example.com."),
    ] = None,
    public_url: Annotated[
        str | None,
        typer.Option("--public-url", help="The server's address as clients see it, behind a proxy."),
    ] = None,
    tls_certificate: Annotated[
        Path | None, typer.Option("--tls-certificate", help="Certificate (PEM), to serve https.")
    ] = None,
    tls_key: Annotated[Path | None, typer.Option("--tls-key", help="Its key (PEM).")] = None,
    upload_url: Annotated[
        str | None, typer.Option("--upload-url", help="Address that outputs of the Cog interface are put to.")
    ] = None,
    tags: Annotated[
        bool, typer.Option("--tags/--no-tags", help="Files say how they were made, in tags.")
    ] = True,
    weights_dir: WeightsDir = None,
    offline: Offline = False,
    device: Device = None,
    dtype: Dtype = None,
) -> None:
    """Serve music over HTTP: the interfaces of Cog and of Replicate, a plain one, and a page. See docs/serving.md.

    Example: musicgen serve --port 5000 --model nano --max-takes 4
    """
    given: dict[str, Any] = {name: value for name, value in locals().items() if value is not None}
    require("serve", "`musicgen serve`")
    from musicgen.io import adapters as adapters_on_disk
    from musicgen.io import hub

    for name in ("models", "adapters", "cors_origins"):
        if name in given:
            given[name] = tuple(given[name])
    settings = ServeSettings(**{**from_environment(os.environ), **given})
    for name in settings.models:
        hub.check_known(name, weights_dir)
    for folder in settings.adapters:
        adapters_on_disk.find(folder, weights_dir, offline=True)
    from musicgen.serve import run

    if missing("app", "The page") is not None:
        run.serve(settings, say)
        return
    from musicgen.page.run import add_to_server

    run.serve(settings, say, add_to_server)
