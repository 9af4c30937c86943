"""What the requests and the worker of one server both use."""

from __future__ import annotations

from dataclasses import dataclass

from musicgen.serve.companions import CompanionFiles
from musicgen.serve.feeds import Feeds
from musicgen.serve.files import Files
from musicgen.serve.inputs import InputLimits
from musicgen.serve.jobs import Jobs
from musicgen.serve.metrics import Metrics
from musicgen.serve.models import Models
from musicgen.serve.settings import ServeSettings
from musicgen.serve.webhooks import Webhooks


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """The settings, the store, files, events, models, webhooks, metrics and companions of one server."""

    settings: ServeSettings
    jobs: Jobs
    files: Files
    feeds: Feeds
    models: Models
    webhooks: Webhooks
    metrics: Metrics
    companions: CompanionFiles

    @property
    def limits(self) -> InputLimits:
        """What the options of a request may be."""
        return InputLimits(
            models=self.models.names,
            max_duration=self.settings.max_duration,
            max_prompt=self.settings.max_prompt,
            adapters=tuple(each.name for each in self.settings.adapters),
        )
