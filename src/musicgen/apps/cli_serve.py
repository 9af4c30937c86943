"""`musicgen serve`: reads the options of a server and runs it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Any

import typer

from musicgen.apps.messages import say
from musicgen.apps.options import Device, Dtype, Offline, WeightsDir
from musicgen.extras import require


def serve(
    host: Annotated[
        str | None,
        typer.Option("--host", help="Address to listen on; 0.0.0.0 is every network. 127.0.0.1 by default."),
    ] = None,
    port: Annotated[
        int | None, typer.Option("--port", help="Port; 0 takes a free one. 5000 by default.")
    ] = None,
    *,
    models: Annotated[
        list[str] | None,
        typer.Option(
            "--model", help="A model to serve; repeat it for several. The first is the default: nano."
        ),
    ] = None,
    max_takes: Annotated[
        int | None, typer.Option("--max-takes", help="Takes that are made at the same time; 4 by default.")
    ] = None,
    max_waiting: Annotated[
        int | None, typer.Option("--max-waiting", help="Further takes in the queue; 64 by default.")
    ] = None,
    max_waiting_per_client: Annotated[
        int | None,
        typer.Option("--max-waiting-per-client", help="Unfinished takes of one client; 32 by default."),
    ] = None,
    max_duration: Annotated[
        float | None, typer.Option("--max-duration", help="Longest take in seconds; 600 by default.")
    ] = None,
    data_dir: Annotated[
        Path | None,
        typer.Option("--data-dir", help="Folder for jobs and files; by default in the user's data folder."),
    ] = None,
    keep_hours: Annotated[
        float | None, typer.Option("--keep-hours", help="Hours that finished takes are kept; 24 by default.")
    ] = None,
    keep_gigabytes: Annotated[
        float | None,
        typer.Option("--keep-gigabytes", help="Most room for files, the oldest go first; 10 by default."),
    ] = None,
    grace_seconds: Annotated[
        float | None,
        typer.Option(
            "--grace-seconds", help="Seconds that running takes have when the server ends; 20 by default."
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
    weights_dir: WeightsDir = None,
    offline: Offline = False,
    device: Device = None,
    dtype: Dtype = None,
) -> None:
    """Serve music over HTTP: the interfaces of Cog and of Replicate, and a plain one. See docs/serving.md.

    Example: musicgen serve --port 5000 --model nano --max-takes 4
    """
    given: dict[str, Any] = {name: value for name, value in locals().items() if value is not None}
    require("serve", "`musicgen serve`")
    from musicgen.io import hub
    from musicgen.serve.settings import ServeSettings, from_environment

    for name in ("models", "cors_origins"):
        if name in given:
            given[name] = tuple(given[name])
    settings = ServeSettings(**{**from_environment(os.environ), **given})
    for name in settings.models:
        hub.check_known(name, weights_dir)
    from musicgen.serve import run

    run.serve(settings, say)
