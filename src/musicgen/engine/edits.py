"""Edits as requests: `replace`, `insert`, `variation` and `bridge` of `GenerationParams`, made when their turn comes.

They are the edits of `regions.py` and `takes.py`. New music has the settings of the take that is edited; those of the
request that are not at their defaults stand in their place, and the format of the file is the request's.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

from musicgen.edit_options import EDITS, FILES, read_span
from musicgen.engine.best_of import measured
from musicgen.engine.completion import Model
from musicgen.engine.generation_run import GenerationResult, Progress, Steps
from musicgen.engine.regions import Edit, bridge, insert_region, replace_region
from musicgen.engine.request import Request
from musicgen.engine.sources import Edited
from musicgen.engine.takes import vary
from musicgen.generation import COMPANIONS, GenerationParams, changed_options

# Of a request, not of the new music: what is edited and how, and what the music is put into.
_OF_THE_REQUEST = (*FILES, *EDITS, *COMPANIONS, "bridge_seconds", "candidates", "best_of", "measure")
_FILE_FORMAT = ("output_format", "sample_format")
_FURTHER = ("model_version", "prompt", "seed", "duration")  # which have arguments of their own, or are known


def edited(model: Model, request: Request) -> Steps[GenerationResult]:
    """The result of a request of one item for an edit; yields progress in frames of all goes at the new music."""
    assert request.edit is not None, "only requests for edits are given here"
    yield Progress("Editing", 0, 1)
    made = yield from _made(model, request, request.edit)
    result = made.result if isinstance(made, Edit) else made
    params = replace(
        result.params,
        model_version=model.config.name,
        **{name: getattr(request.params, name) for name in _OF_THE_REQUEST if name != "best_of"},
    )
    result = replace(
        result,
        params=params,
        origin=model.origin_of(replace(request, params=params)),
        scores=facts(made) if isinstance(made, Edit) else {},
        place=model.place,
    )
    return replace(result, scores={**result.scores, **measured(result)}) if params.measure else result


def _made(model: Model, request: Request, given: Edited) -> Steps[Edit | GenerationResult]:
    params = request.params
    own: dict[str, Any] = {
        "prompt": request.prompts[0],
        "seed": request.seeds[0],
        "options": _options(params),
    }
    if params.variation is not None:
        return (yield from vary.steps(model, given.before, params.variation, **own))
    own["candidates"] = params.candidates
    if params.bridge is not None:
        assert given.after is not None, "it was read with the request"
        seconds = params.bridge_seconds
        return (yield from bridge.steps(model, given.before, given.after, seconds, **own))
    name = "replace" if params.replace is not None else "insert"
    start, second = read_span(getattr(params, name), name)
    if name == "insert":
        assert second is not None, "GenerationParams has checked it"
        return (yield from insert_region.steps(model, given.before, start, second, **own))
    if second is None:  # to the end
        second = given.given[0].duration
    return (yield from replace_region.steps(model, given.before, start, second, **own))


def _options(params: GenerationParams) -> dict[str, Any]:
    """The options of a request that new music has in place of those of the take."""
    left_out = (*_OF_THE_REQUEST, *_FURTHER)
    changed = {name: value for name, value in changed_options(params).items() if name not in left_out}
    return {**changed, **{name: getattr(params, name) for name in _FILE_FORMAT}}


def facts(edit: Edit) -> dict[str, float | str]:
    """What is known of an edit, by name: where its new part is, which go it is, and how well it leads on."""
    found: dict[str, float | str] = {
        "new_from": edit.start,
        "new_to": edit.end,
        "go": f"{edit.chosen.candidate + 1} of {len({each.candidate for each in edit.scored})}",
    }
    if not math.isnan(edit.chosen.score):
        found["join_log_likelihood"] = edit.chosen.score
    return found
