"""Runs the page: alone, as `musicgen app`, or as a part of `musicgen serve`."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

import uvicorn
from fastapi import FastAPI
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.routing import Match, Mount
from starlette.types import Scope

from musicgen.errors import MusicGenError
from musicgen.io import history as user_history
from musicgen.page import gradio_app
from musicgen.page.cards import PREFIX
from musicgen.page.form import Form
from musicgen.page.history import History
from musicgen.page.maker import LocalMaker, Maker
from musicgen.page.measured import warm_up
from musicgen.page.routes import routes
from musicgen.page.server_maker import ServerMaker
from musicgen.page.settings import PageSettings
from musicgen.page.studio import Studio
from musicgen.serve.inputs import InputLimits
from musicgen.serve.parts import Parts
from musicgen.serve.run import bind, hide_canceled_requests
from musicgen.serve.settings import LOOPBACK

# The first parts of the paths that are Gradio's.
GRADIO_PATHS = (
    "gradio_api", "assets", "static", "svelte", "config", "theme.css", "manifest.json", "favicon.ico", "robots.txt",
    "pwa_icon", "login", "logout", "monitoring",
)  # fmt: skip


def studio_of(maker: Maker, settings: PageSettings) -> Studio:
    """A studio over a maker and the history of the data folder. Raises InputError if that cannot be used."""
    history = History(settings.data_dir, keep_gigabytes=settings.keep_gigabytes)
    # The history of the terminal is that of this machine's user, not of visitors.
    of_user = None if settings.private_takes or not user_history.is_on() else user_history.History()
    return Studio(maker, history, settings, user_history=of_user)


def form_of(studio: Studio, adapters: tuple[str, ...] | None = ()) -> Form:
    """The form of a studio; `adapters` are the names of those that may be asked for, None stands for any."""
    settings = studio.settings
    limits = InputLimits(
        models=studio.maker.names,
        max_duration=settings.max_duration,
        max_prompt=settings.max_prompt,
        adapters=adapters,
    )
    return Form(studio, limits)


def application(studio: Studio, weights_dir: Path | None = None) -> FastAPI:
    """The page as an application of its own."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    app.router.routes[:0] = routes(studio)
    settings = studio.settings
    # This machine's user may name any adapter, as in the terminal; visitors those that are offered.
    adapters = None if settings.local_only else tuple(each.name for each in settings.adapters)
    gradio_app.mount(app, form_of(studio, adapters), weights_dir)
    if settings.local_only:
        # A foreign web page may give its own name this machine's address (DNS rebinding).
        app.add_middleware(TrustedHostMiddleware, allowed_hosts=[*LOOPBACK, "[::1]"])
    return app


def run(
    settings: PageSettings, maker: LocalMaker, say: Callable[[str], None], weights_dir: Path | None = None
) -> None:
    """Serve the page until Ctrl-C or SIGTERM; `say` is told its address. The default model is loaded meanwhile."""
    listening = bind(settings.host, settings.port)
    try:
        studio = studio_of(maker, settings)
        app = application(studio, weights_dir)
        threading.Thread(target=_load, args=(maker,), daemon=True).start()
        host = f"[{settings.host}]" if ":" in settings.host else settings.host
        say(f"Open http://{host}:{listening.getsockname()[1]} in a browser; Ctrl-C ends it.")
        config = uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1)
        hide_canceled_requests()
        try:
            uvicorn.Server(config).run(sockets=[listening])
        finally:
            studio.close()
            studio.history.close()
    finally:
        listening.close()


def _load(maker: LocalMaker) -> None:
    try:
        maker.load(maker.names[0])
        warm_up()
    except MusicGenError as error:  # it is told again to whoever wants music from it
        logging.getLogger("musicgen.page").warning("%s", error)


def add_to_server(app: FastAPI, parts: Parts) -> Callable[[], None]:
    """Mount the page at the root of a server, whose scheduler makes its takes; returns what ends it.

    `/` stays Cog's index for programs, and is the page for browsers, which ask for HTML.
    """
    served = parts.settings
    settings = PageSettings(
        host=served.host,
        data_dir=served.data_dir / "page",
        keep_gigabytes=served.keep_gigabytes,
        max_duration=max(1.0, served.max_duration),
        max_prompt=served.max_prompt,
        max_upload=served.max_body,
        private=True,
    )
    studio = studio_of(ServerMaker(parts), settings)
    gradio_app.mount(app, form_of(studio, parts.takes.limits.adapters), served.weights_dir)
    mounted = app.router.routes.pop()
    assert isinstance(mounted, Mount)
    app.router.routes[:0] = [*routes(studio), _PageMount("", app=mounted.app)]

    def end() -> None:
        studio.close(stop=False)  # the server has ended or parked its takes
        studio.history.close()

    return end


class _PageMount(Mount):
    """A mount that takes only what belongs to the page, so that all other paths stay the server's."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        if scope["type"] != "http" or not _of_page(scope):
            return Match.NONE, {}
        return super().matches(scope)


def _of_page(scope: Scope) -> bool:
    path = str(scope["path"])
    if path == "/":
        accept = dict(scope["headers"]).get(b"accept", b"")
        return scope["method"] in ("GET", "HEAD") and b"text/html" in accept
    return path[1:].partition("/")[0] in (*GRADIO_PATHS, PREFIX)
