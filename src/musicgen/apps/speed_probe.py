"""Short measurements for `musicgen doctor`: how fast this machine reads memory, steps and decodes sound."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
import torch

from musicgen.config import CodecConfig, LMConfig, MusicGenConfig
from musicgen.engine.device import choose, prepare, prepare_codec
from musicgen.engine.sound import codes_to_sound
from musicgen.model.codec import Encodec
from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import CacheSize
from musicgen.model.lm import LanguageModel, initialize
from musicgen.model.spectral_codec import SpectralCodec

LARGEST_PROBE = (
    2  # layers of a large model that are timed; a step's time grows with the weights that it reads
)
UNCACHED = 128 * 2**20  # bytes of memory that are read to empty the processor's caches
LEAST_SECONDS = 0.3  # of measuring, so that a few calls are timed
LARGEST = 32_000_000  # weights of a model that is timed whole


@dataclass(frozen=True, slots=True)
class Step:
    """A step with guidance (two rows) of some language model: weights that it reads, and seconds that it took."""

    weights: int
    seconds: float


def matrix_weights(config: LMConfig) -> int:
    """The weights that a step reads."""
    attention = 4 * config.width**2 + (2 * config.width**2 if config.cross_attention else 0)
    block = attention + 2 * config.width * config.ffn_width
    return config.layers * block + config.codebooks * config.codebook_size * config.width


def read_speed(size: int = UNCACHED, threads: int = 1) -> float:
    """Bytes a second at which some threads together read memory, the best of some runs."""
    # The largest of int32 is found as fast as they are read; of int64, not with AVX2.
    parts = np.array_split(np.ones(size // 4, np.int32), threads)
    with ThreadPoolExecutor(threads) as pool:
        return size / _least(lambda: list(pool.map(np.max, parts)))


def step(config: LMConfig, dtype: str) -> Step:
    """Time a step on the CPU; of a large model with random weights and fewer layers, without attention to text."""
    is_large = matrix_weights(config) > LARGEST
    if is_large:
        config = replace(config, layers=min(config.layers, LARGEST_PROBE), cross_attention=False)
    lm = LanguageModel(config)
    initialize(lm, torch.Generator().manual_seed(0))
    model = prepare(lm, choose("cpu", dtype))
    rows, condition = torch.arange(2), Conditioning()
    cache = model.new_cache(CacheSize(rows=2, columns=64))
    for row in range(2):
        model.start(cache, row, condition)
    codes = torch.zeros(2, config.codebooks, dtype=torch.int64)

    def one() -> None:
        if int(cache.lengths[0]) == 64:
            for row in range(2):
                model.start(cache, row, condition)
        model.next_logits(codes, cache, rows)

    with torch.inference_mode():
        # The few layers that are timed fit into some processors' caches; all of them do not.
        return Step(matrix_weights(config), _least(one, before=_empty_caches() if is_large else None))


def sound(config: MusicGenConfig, dtype: str, seconds: float = 2.0) -> float:
    """Seconds that decoding a second of one channel takes on the CPU, for a language model of this precision."""
    codec = Encodec(config.codec) if isinstance(config.codec, CodecConfig) else SpectralCodec(config.codec)
    prepare_codec(codec.eval(), choose("cpu", dtype))
    codes = torch.zeros(1, config.codec.codebooks, round(seconds * config.frame_rate), dtype=torch.int64)
    return _least(lambda: codes_to_sound(codec, codes)) / seconds


def _empty_caches() -> Callable[[], object]:
    """What reads so much memory that nothing else is in the processor's caches."""
    numbers = np.ones(UNCACHED // 4, np.int32)
    return lambda: np.max(numbers)


def _least(function: Callable[[], object], before: Callable[[], object] | None = None) -> float:
    """The least seconds of a call, of all that fit into a short time but the first; `before` each is not counted."""
    function()
    best, begun = float("inf"), time.perf_counter()
    while time.perf_counter() - begun < LEAST_SECONDS or best == float("inf"):
        if before is not None:
            before()
        start = time.perf_counter()
        function()
        best = min(best, time.perf_counter() - start)
    return best
