"""A maker of calls has the takes of any other maker, and tells how a call ended."""

import contextvars
import threading

import pytest

from musicgen.engine.generate import MusicGen
from musicgen.engine.scheduler import CancelledError
from musicgen.errors import MusicGenError
from musicgen.generation import GenerationParams
from musicgen.page.call_maker import CallMaker, make_with

ASKED = GenerationParams(prompt="x", duration=0.5, seed=3, normalization_strategy="fixed")


@pytest.fixture(scope="module")
def model(tiny_model):
    return MusicGen.from_pretrained(str(tiny_model))


def test_a_take_by_a_call_is_that_of_the_model(model):
    maker = CallMaker(model.config, lambda params: make_with(model, params))
    job = maker.start(ASKED)
    made = job.result()
    alone = model.generate("x", duration=0.5, seed=3, normalization_strategy="fixed")
    assert made.audio.samples.equal(alone.samples)
    assert sum(piece.samples.shape[1] for piece in job.pieces()) == alone.samples.shape[1]
    assert job.progress() == (25, 25)
    assert maker.config("any") is model.config and maker.names == (model.config.name,)


def test_a_call_has_the_context_of_who_asks(model):
    visitor = contextvars.ContextVar("visitor", default="nobody")
    visitor.set("ann")
    seen = []

    def call(params):
        seen.append(visitor.get())
        yield from make_with(model, params)

    CallMaker(model.config, call).start(ASKED).result()
    assert seen == ["ann"]


def test_errors_and_unfinished_calls_are_told(model):
    def fails(params):
        raise MusicGenError("No GPU is free.")
        yield

    with pytest.raises(MusicGenError, match="No GPU is free"):
        CallMaker(model.config, fails).start(ASKED).result()
    with pytest.raises(MusicGenError, match="not finished"):
        CallMaker(model.config, lambda params: iter(())).start(ASKED).result()


def test_a_cancelled_call_keeps_what_was_heard(model):
    first, go_on = threading.Event(), threading.Event()

    def call(params):
        pieces = make_with(model, params)
        yield next(pieces)
        first.set()
        go_on.wait(60)
        yield from pieces

    job = CallMaker(model.config, call).start(ASKED)
    assert first.wait(60)
    job.cancel()
    go_on.set()
    assert len(list(job.pieces())) == 1
    with pytest.raises(CancelledError):
        job.result()
