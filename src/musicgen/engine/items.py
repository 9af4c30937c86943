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


def make_items(
    model: Model, request: Request, encoders: ConditionEncoders, decoder: MultiBandDiffusion | None
) -> Generator[Progress | tuple[int, GenerationResult], None, None]:
    """Yields progress, and each item's number and result when it is finished."""
    waiting = deque(enumerate(request.items()))
    total, done = sum(model.frames(item) for _, item in waiting), 0
    batch = Batch(model.components.lm, at_once=STEPS_AT_ONCE)
    # One after the other, the first is there sooner, and the last no later.
    most = 1 if batch.in_turns else model.batch
    takes, drawn = dict[Sequence, tuple[int, Request, int]](), deque[Sequence]()
    with BackgroundDecoder(model.components.codec) as background:

        def finished(sequence: Sequence) -> Generator[Progress | tuple[int, GenerationResult], None, None]:
            """The result of a take whose codes are drawn. One by one, so that it has the samples that it has alone."""
            i, item, known = takes.pop(sequence)
            yield Progress("Decoding", done, total)
            own, wave = sequence.codes.shape[1], background.finish(sequence)
            steps = model.finish(item, sequence.codes, known, decoder, done=own, total=own, wave=wave)
            yield i, (yield from scaled(steps, own, done, total))

        while waiting or batch:
            try:
                while waiting and len(batch) < most:
                    i, item = waiting.popleft()
                    if item.edit is not None:
                        done += model.frames(item)
                        steps = edits.edited(model, item)
                        result = yield from scaled(steps, model.frames(item), done, total)
                        yield i, result
                        continue
                    sequence = model.begin(item, encoders, model.prompt_codes(item))
                    takes[sequence] = i, item, sequence.done
                    if decoder is None and can_decode_early(model, item):
                        background.add(sequence)
                    done += sequence.done
                    batch.add(sequence)
                made = batch.step()
                for sequence, frames in made:
                    if isinstance(frames, Exception):
                        raise frames
                    background.push(sequence)
                    done += frames.shape[1]
            except (Exception, KeyboardInterrupt):
                for sequence in drawn:  # what is made is not lost
                    yield from finished(sequence)
                raise
            if made:
                yield Progress("Generating", done, total)
            for sequence in [sequence for sequence, _ in made if sequence.is_done]:
                background.end(sequence)
                drawn.append(sequence)
            # While the last of a take's sound is decoded, the next take begins.
            while drawn and (background.is_ready(drawn[0]) or not (waiting or batch)):
                yield from finished(drawn.popleft())


def can_decode_early(model: Model, request: Request) -> bool:
    """Whether the sound of a request of one item is that of its codes as they are drawn, and a core is free for it."""
    params, config = request.params, model.config
    one_take = asked.takes_of(params, config) == 1 and not params.loop
    return one_take and model.device.type == "cpu" and is_small(config.lm)
