"""Makes the items of a request: their codes together in batches, their sound one by one."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator

from musicgen.engine import asked, edits
from musicgen.engine.background_decoder import BackgroundDecoder
from musicgen.engine.batch import STEPS_AT_ONCE, Batch
from musicgen.engine.completion import Model
from musicgen.engine.conditioning import ConditionEncoders
from musicgen.engine.generation_run import GenerationResult, Progress, scaled
from musicgen.engine.request import Request
from musicgen.engine.sequence import Sequence
from musicgen.engine.threads import is_small
from musicgen.model.diffusion import MultiBandDiffusion

Items = Generator[Progress | tuple[int, GenerationResult], None, None]


def make_items(
    model: Model, request: Request, encoders: ConditionEncoders, decoder: MultiBandDiffusion | None
) -> Items:
    """Yields progress, and each item's number and result when it is finished."""
    with BackgroundDecoder(model.components.codec) as background:
        yield from ItemMaker(model, request, encoders, decoder, background).make()


class ItemMaker:
    """The items of a request: those that wait, those that are drawn together, and those whose codes are complete."""

    def __init__(
        self,
        model: Model,
        request: Request,
        encoders: ConditionEncoders,
        decoder: MultiBandDiffusion | None,
        background: BackgroundDecoder,
    ) -> None:
        self._model, self._encoders, self._decoder, self._background = model, encoders, decoder, background
        self._waiting = deque(enumerate(request.items()))
        self._total, self._done = sum(model.frames(item) for _, item in self._waiting), 0  # frames
        self._batch = Batch(model.components.lm, at_once=STEPS_AT_ONCE)
        # One after the other, the first is there sooner, and the last no later.
        self._most = 1 if self._batch.in_turns else model.batch
        self._takes = dict[Sequence, tuple[int, Request, int]]()  # number, request, and frames known before
        self._drawn = deque[Sequence]()

    def make(self) -> Items:
        """Yields progress, and each item's number and result when it is finished; on an error, first what is drawn."""
        try:
            while self._waiting or self._batch:
                yield from self._begin()
                yield from self._draw()
                # While the last of a take's sound is decoded, the next take begins.
                while self._drawn and self._background.is_ready(self._drawn[0]):
                    yield from self._finish(self._drawn.popleft())
            while self._drawn:
                yield from self._finish(self._drawn.popleft())
        except (Exception, KeyboardInterrupt):
            yield from self._save()
            raise

    def _begin(self) -> Items:
        """Let takes that wait join, as many as there is room for; edits are made at once."""
        while self._waiting and len(self._batch) < self._most:
            i, item = self._waiting.popleft()
            if item.edit is not None:
                frames = self._model.frames(item)
                self._done += frames
                steps = edits.edited(self._model, item)
                yield i, (yield from scaled(steps, frames, self._done, self._total))
                continue
            sequence = self._model.begin(item, self._encoders, self._model.prompt_codes(item))
            self._takes[sequence] = i, item, sequence.done
            if self._decoder is None and can_decode_early(self._model, item):
                self._background.add(sequence)
            self._done += sequence.done
            self._batch.add(sequence)

    def _draw(self) -> Items:
        """The next codes of the takes in the batch; raises the error of one when the others have theirs."""
        made, errors = self._batch.step(), list[Exception]()
        for sequence, frames in made:
            if isinstance(frames, Exception):
                errors.append(frames)
                continue
            self._background.push(sequence)
            self._done += frames.shape[1]
            if sequence.is_done:
                self._background.end(sequence)
                self._drawn.append(sequence)
        if errors:
            raise errors[0]
        if made:
            yield Progress("Generating", self._done, self._total)

    def _finish(self, sequence: Sequence) -> Items:
        """The result of a take whose codes are drawn. One by one, so that it has the samples that it has alone."""
        i, item, known = self._takes.pop(sequence)
        yield Progress("Decoding", self._done, self._total)
        own, wave = sequence.codes.shape[1], self._background.finish(sequence)
        steps = self._model.finish(item, sequence.codes, known, self._decoder, done=own, total=own, wave=wave)
        yield i, (yield from scaled(steps, own, self._done, self._total))

    def _save(self) -> Items:
        """Finish all takes that are drawn: what is made is not lost. An error of one is raised after the others."""
        try:
            while self._drawn:
                yield from self._finish(self._drawn.popleft())
        except Exception:
            yield from self._save()
            raise


def can_decode_early(model: Model, request: Request) -> bool:
    """Whether the sound of a request of one item is that of its codes as they are drawn, and a core is free for it."""
    params, config = request.params, model.config
    one_take = asked.takes_of(params, config) == 1 and not params.loop
    return one_take and model.device.type == "cpu" and is_small(config.lm)
