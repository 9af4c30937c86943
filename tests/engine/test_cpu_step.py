"""Decoding in int8: against the same arithmetic in plain numpy to the bit, and against float32 nearly."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
import torch

from musicgen.config import LMConfig
from musicgen.engine import cpu_step
from musicgen.engine.cpu_cache import Int8KVCache
from musicgen.engine.cpu_step import Int8LanguageModel
from musicgen.engine.int8_weights import GROUP, LARGEST, LARGEST_SUM, STRIP, Matrix, largest_input
from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import CacheSize
from musicgen.model.lm import LanguageModel, initialize
from musicgen.model.transformer import sinusoid

F = np.float32
KINDS = ["cross", "prefix", "stereo", "added", "plain"]
STEPS = 9


def language_model(kind: str) -> LanguageModel:
    stereo, cross = kind == "stereo", kind in ("cross", "stereo")
    # Heads of 20 channels, and widths that are no multiple of anything.
    config = LMConfig(
        width=60, heads=3, layers=2, ffn_width=75, codebooks=8 if stereo else 4, codebook_size=37,
        delays=(0, 0, 1, 1, 2, 2, 3, 3) if stereo else (0, 1, 2, 3), cross_attention=cross,
    )  # fmt: skip
    lm = LanguageModel(config).eval()
    generator = torch.Generator().manual_seed(3)
    initialize(lm, generator)
    for each in lm.parameters():
        each.data += 0.05 * torch.randn(each.shape, generator=generator)
    return lm.requires_grad_(False)


def conditions(kind: str, rows: int = 3) -> Conditioning:
    """Conditions of different lengths; the last row's are zeros, as those of no text are."""
    generator = torch.Generator().manual_seed(5)
    vectors, lengths = torch.randn(rows, 6, 60, generator=generator) * 2, torch.tensor([6, 2, 4, 5][:rows])
    for row in range(rows):
        vectors[row, lengths[row] :] = 0
    vectors[-1] = 0
    if kind in ("cross", "stereo"):
        return Conditioning(cross=vectors, lengths=lengths)
    if kind == "plain":
        return Conditioning()
    added = torch.randn(rows, 5, 60, generator=generator) if kind == "added" else None
    return Conditioning(prefix=vectors, lengths=lengths, added=added)


def codes_of(lm: LanguageModel | Int8LanguageModel, rows: int = 3, steps: int = STEPS) -> torch.Tensor:
    config = lm.config
    shape = (rows, config.codebooks, steps)
    return torch.randint(0, config.codebook_size + 1, shape, generator=torch.Generator().manual_seed(7))


def begun(model: Int8LanguageModel, conditioning: Conditioning, rows: int, steps: int) -> Int8KVCache:
    """A cache whose rows have been given their prefixes."""
    cache = model.new_cache(CacheSize.of(conditioning, rows=rows, steps=steps))
    for row in range(rows):
        own = conditioning.rows(torch.tensor([row]))
        model.start(cache, row, own)
        if own.prefix is not None:
            for part in own.prefix[0, : own.row_length].split(4):
                model.extend_prefix(part, cache, row)
    return cache


def logits_of(
    model: Int8LanguageModel, codes: torch.Tensor, conditioning: Conditioning, first: int = 1
) -> torch.Tensor:
    """Logits `[R, K, V, steps]` after `first` codes, all but the last of them at once, and after each one more."""
    rows = torch.arange(len(codes))
    cache = begun(model, conditioning, len(codes), codes.shape[2])
    if first > 1:
        model.extend(codes[..., : first - 1], cache, rows)
    steps = [model.next_logits(each, cache, rows) for each in codes[..., first - 1 :].unbind(-1)]
    return torch.stack(steps, dim=-1)


class Reference:
    """The arithmetic of `int8_kernel` for one row, one column after the other, in plain numpy."""

    def __init__(self, model: Int8LanguageModel) -> None:
        self.weights, self.config, self.condition = model.weights, model.config, model._condition
        self.keys: list[list[Any]] = [[] for _ in range(self.config.layers)]
        self.values: list[list[Any]] = [[] for _ in range(self.config.layers)]

    @staticmethod
    def matrix(packed: Matrix, layer: int, heads: int, parts: int, each: int) -> tuple[Any, Any]:
        """Integers `[parts * heads * each, groups, in]` and scales `[…, groups]`, taken out of their strips."""
        values, scales = packed.values[layer], packed.scales[layer]
        if scales.size:
            flat = values.transpose(0, 2, 1, 3).reshape(scales.size, 1, -1)
            scales = scales.reshape(-1, 1)
        else:  # four bits
            strips, groups, _ = values.shape
            bits = np.ascontiguousarray(values[..., : 2 * STRIP]).view(np.uint16).astype(np.uint32) << 16
            pairs = values[..., 2 * STRIP :].view(np.uint8).reshape(strips, groups, GROUP // 2, STRIP)
            both = np.stack([pairs & 15, pairs >> 4], axis=-1).astype(np.int64) - 8
            flat = both.transpose(0, 3, 1, 2, 4).reshape(strips * STRIP, groups, GROUP)
            scales = bits.view(np.float32).transpose(0, 2, 1).reshape(-1, groups)

        def in_order(by_head: Any) -> Any:
            """Of `[heads, parts from the last to the first, each and padding, …]`."""
            apart = by_head.reshape(heads, parts, -1, *by_head.shape[1:])[:, ::-1, :each].swapaxes(0, 1)
            return apart.reshape(parts * heads * each, *by_head.shape[1:])

        return in_order(flat).astype(np.int64), in_order(scales)

    @staticmethod
    def total(x: Any) -> float:
        x, whole = x.astype(np.float64), len(x) // 4 * 4
        a, b, c, d = np.add.accumulate(np.concatenate([np.zeros((1, 4)), x[:whole].reshape(-1, 4)]))[-1]
        for rest in x[whole:]:
            a += rest
        return float((a + b) + (c + d))

    def norm(self, x: Any, weight: Any, bias: Any) -> Any:
        mean = F(self.total(x) / len(x))
        apart = (x - mean).astype(np.float64)
        squares = apart * apart
        whole = len(x) // 4 * 4
        a, b, c, d = np.add.accumulate(np.concatenate([np.zeros((1, 4)), squares[:whole].reshape(-1, 4)]))[-1]
        for rest in squares[whole:]:
            a += rest
        scale = F(1 / np.sqrt(((a + b) + (c + d)) / len(x) + np.float64(F(1e-5))))
        return (x - mean) * scale * weight + bias

    @staticmethod
    def rounded(x: Any, largest: int) -> tuple[Any, Any]:
        most = np.abs(x).max()
        inverse = F(largest) / most if most != 0 else F(0)
        return np.rint(x * inverse).astype(np.int64), most / F(largest)

    def multiply(
        self, packed: Matrix, layer: int, x: Any, outputs: int, *, heads: int = 1, parts: int = 1
    ) -> Any:
        weights, scales = self.matrix(packed, layer, heads, parts, outputs // heads // parts)
        _, groups, size = weights.shape
        ints, scale = self.rounded(x, largest_input(len(x) if groups == 1 else size))
        inputs = np.zeros(groups * size, np.int64)
        inputs[: len(x)] = ints
        sums = np.einsum("ogi,gi->og", weights, inputs.reshape(groups, size))
        assert np.abs(sums).max() <= LARGEST_SUM
        if packed.scales.size:
            return sums[:, 0].astype(F) * (scales[:, 0] * scale)
        total = np.zeros(len(sums), F)
        for group in range(groups):
            total = total + sums[:, group].astype(F) * scales[:, group]
        return total * scale

    @staticmethod
    def exp(x: Any) -> Any:
        x = np.where(x < F(-87), F(-87), x)
        power = np.floor(x * F(1.44269504) + F(0.5))
        rest = (x - power * F(0.693359375)) - power * F(-2.12194440e-4)
        y = F(1.9875691500e-4) * rest + F(1.3981999507e-3)
        for c in (8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1):
            y = y * rest + F(c)
        y = y * (rest * rest) + rest + F(1)
        return y * ((power.astype(np.int32) + 127) << 23).view(F)

    def gelu(self, x: Any) -> Any:
        z = x * F(0.70710678)
        t = F(1) / (F(1) + F(0.3275911) * np.abs(z))
        y = F(1.061405429) * t + F(-1.453152027)
        for c in (1.421413741, -0.284496736, 0.254829592):
            y = y * t + F(c)
        tail = F(0.5) * (y * t * self.exp(-(z * z)))
        return x * np.where(z < 0, tail, F(1) - tail)

    def attend(self, query: Any, keys: list[Any], values: list[Any]) -> Any:
        """One head: keys and values are pairs of integers and their scale."""
        q, scale = self.rounded(query, 2**15 - 1)
        scale = scale * F(1 / np.sqrt(np.float64(len(query))))
        key_scales, value_scales = (np.array([each[1] for each in kept], F) for kept in (keys, values))
        scores = (np.stack([each[0] for each in keys]) @ q).astype(F) * (scale * key_scales)
        scores = self.exp(scores - scores.max())
        total = F(self.total(scores))
        scores = scores * value_scales
        most, largest = scores.max(), F(2**15 - 1)
        if most != 0:
            room = np.float64(LARGEST_SUM // LARGEST - len(keys)) * np.float64(most) / self.total(scores)
            largest = F(np.floor(min(np.float64(largest), room)))
        shares = np.rint(scores * (largest / most if most != 0 else F(0))).astype(np.int64)
        sums = shares @ np.stack([each[0] for each in values])
        return sums.astype(F) * (most / largest / total)

    def heads(self, x: Any) -> list[Any]:
        return [self.rounded(each, LARGEST) for each in x.reshape(self.config.heads, -1)]

    def column(self, x: Any, position: int, condition: Any) -> Any:
        """Logits `[K, V]` of the next column, `x [D]` without its position, after those before it."""
        w, config = self.weights, self.config
        D = config.width
        x = x + sinusoid(torch.tensor([position]), D).numpy()[0]
        for layer in range(config.layers):
            qkv = self.multiply(
                w.in_proj, layer, self.norm(x, *w.norms[layer, 0]), 3 * D, heads=config.heads, parts=3
            )
            self.keys[layer].append(self.heads(qkv[D : 2 * D]))
            self.values[layer].append(self.heads(qkv[2 * D :]))
            x = x + self.multiply(
                w.out_proj, layer, self.over_heads(qkv[:D], self.keys[layer], self.values[layer]), D
            )
            if len(w.cross_query.values):
                query = self.multiply(
                    w.cross_query, layer, self.norm(x, *w.norms[layer, 1]), D, heads=config.heads
                )
                both = [
                    self.multiply(self.condition, layer, c, 2 * D, heads=config.heads, parts=2)
                    for c in condition
                ]
                keys, values = [self.heads(kv[:D]) for kv in both], [self.heads(kv[D:]) for kv in both]
                x = x + self.multiply(w.cross_out, layer, self.over_heads(query, keys, values), D)
            inner = self.gelu(self.multiply(w.up, layer, self.norm(x, *w.norms[layer, 2]), config.ffn_width))
            x = x + self.multiply(w.down, layer, inner, D)
        shape = config.codebooks, config.codebook_size
        return self.multiply(w.head, 0, self.norm(x, *w.out_norm), shape[0] * shape[1]).reshape(shape)

    def over_heads(self, query: Any, keys: list[Any], values: list[Any]) -> Any:
        parts = query.reshape(self.config.heads, -1)
        return np.concatenate(
            [self.attend(q, [k[h] for k in keys], [v[h] for v in values]) for h, q in enumerate(parts)]
        )

    def logits(self, codes: torch.Tensor, conditioning: Conditioning, row: int) -> Any:
        """Logits `[K, V, S]` of the codes `[K, S]` of one row."""
        condition, found = None, []
        for vectors in (conditioning.prefix, conditioning.cross):
            if vectors is not None:
                assert conditioning.lengths is not None
                condition = vectors[row, : conditioning.lengths[row]].numpy()
        prefix = condition if conditioning.prefix is not None and condition is not None else []
        for position, vector in enumerate(prefix):
            self.column(vector, position, condition)
        K, size = self.config.codebooks, self.config.codebook_size + 1
        for step in range(codes.shape[1]):
            x = self.weights.embedding[int(codes[0, step])]
            for k in range(1, K):
                x = x + self.weights.embedding[int(codes[k, step]) + k * size]
            if conditioning.added is not None:
                x = x + conditioning.added[row, min(step, conditioning.added.shape[1] - 1)].numpy()
            found.append(self.column(x, len(prefix) + step, condition))
        return np.stack(found, axis=-1)


@pytest.fixture(
    scope="module", params=itertools.product(KINDS, [8, 4]), ids=lambda each: f"{each[0]}-{each[1]}"
)
def case(request: Any) -> tuple[Int8LanguageModel, Conditioning, torch.Tensor]:
    kind, bits = request.param
    model = Int8LanguageModel(language_model(kind), threads=1, bits=bits)
    return model, conditions(kind), codes_of(model)


def test_equals_the_same_arithmetic_in_numpy_to_the_bit(case: Any) -> None:
    model, conditioning, codes = case
    got = logits_of(model, codes, conditioning).numpy()
    for row in range(len(codes)):
        want = Reference(model).logits(codes[row], conditioning, row)
        np.testing.assert_array_equal(got[row], want)


def test_rows_equal_singles_to_the_bit(case: Any) -> None:
    model, conditioning, codes = case
    together = logits_of(model, codes, conditioning)
    for row in range(len(codes)):
        one = conditioning.rows(torch.tensor([row]))
        assert torch.equal(logits_of(model, codes[row : row + 1], one)[0], together[row])
    doubled = logits_of(model, codes[[2, 0, 1, 0]], conditioning.rows(torch.tensor([2, 0, 1, 0])))
    assert torch.equal(doubled, together[[2, 0, 1, 0]])


@pytest.mark.parametrize("small", [True, False])
@pytest.mark.parametrize("together", [2, 4, 8])
@pytest.mark.parametrize("bits", [8, 4])
def test_rows_are_the_same_however_many_are_multiplied_in_one_loop(
    together: int, small: bool, bits: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a processor with fewer registers, or more; and where a model is too large for the processor's cache."""
    lm, order = language_model("cross"), torch.tensor([0, 1, 2, 2, 1, 0, 1, 0, 2, 1, 0, 2, 0, 1, 1])
    conditioning, codes = conditions("cross").rows(order), codes_of(lm)[order]
    want = logits_of(Int8LanguageModel(lm, threads=1, bits=bits), codes, conditioning)
    monkeypatch.setattr(cpu_step, "rows_together", lambda: together)
    monkeypatch.setattr(cpu_step, "is_small", lambda _: small)
    for rows in (15, 9, 3):
        model = Int8LanguageModel(lm, threads=1, bits=bits)
        got = logits_of(model, codes[:rows], conditioning.rows(torch.arange(rows)))
        assert torch.equal(got, want[:rows])


def test_many_codes_at_once_equal_one_at_a_time(case: Any) -> None:
    model, conditioning, codes = case
    assert torch.equal(
        logits_of(model, codes, conditioning, first=6), logits_of(model, codes, conditioning)[..., 5:]
    )


def test_more_columns_than_one_pass_takes() -> None:
    model, conditioning = Int8LanguageModel(language_model("prefix"), threads=1), conditions("prefix")
    codes = codes_of(model, steps=50)
    got = logits_of(model, codes, conditioning, first=48)
    assert torch.equal(got, logits_of(model, codes, conditioning, first=3)[..., 45:])


def test_a_pass_takes_no_cache_of_another_number_of_threads() -> None:
    """The compiled code would count with counters that are not there."""
    one, two = (Int8LanguageModel(language_model("prefix"), threads=n) for n in (1, 2))
    with pytest.raises(AssertionError, match="threads of its cache"):
        two.next_logits(codes_of(one)[..., 0], begun(one, conditions("prefix"), 3, 2), torch.arange(3))


@pytest.mark.parametrize("kind", ["cross", "added"])
@pytest.mark.parametrize("threads", [2, 5])
@pytest.mark.parametrize("bits", [8, 4])
def test_any_number_of_threads_gives_the_same_bits(kind: str, threads: int, bits: int) -> None:
    lm, conditioning = language_model(kind), conditions(kind)
    one, more = (Int8LanguageModel(lm, threads=n, bits=bits) for n in (1, threads))
    codes = codes_of(one, steps=30)
    assert torch.equal(logits_of(more, codes, conditioning), logits_of(one, codes, conditioning))


@pytest.mark.parametrize("kind", KINDS)
def test_rows_of_one_cache_may_have_gone_different_ways(kind: str) -> None:
    """Rows are anywhere in the cache, in any order; one joins beside one that is far on, and the cache grows."""
    model, conditioning = Int8LanguageModel(language_model(kind), threads=1), conditions(kind)
    codes, alone = codes_of(model), logits_of(model, codes_of(model), conditioning)
    cache = begun(model, conditioning, 3, STEPS)
    for step in range(3):
        got = model.next_logits(codes[[2, 0], :, step], cache, torch.tensor([2, 0]))
        assert torch.equal(got, alone[[2, 0], ..., step])
    size = cache.size.at_least(CacheSize(rows=6, columns=cache.size.columns + 64))
    larger = model.new_cache(size)
    larger.take_over(cache)
    for step in range(4):
        got = model.next_logits(
            torch.stack([codes[1, :, step], codes[2, :, step + 3]]), larger, torch.tensor([1, 2])
        )
        assert torch.equal(got, torch.stack([alone[1, ..., step], alone[2, ..., step + 3]]))
    own = conditioning.rows(torch.tensor([1]))
    model.start(larger, 0, own)  # another take in the place of one that left
    if own.prefix is not None:
        model.extend_prefix(own.prefix[0, : own.row_length], larger, 0)
    assert torch.equal(model.next_logits(codes[1:2, :, 0], larger, torch.tensor([0])), alone[1:2, ..., 0])


def test_near_the_model_in_float32(case: Any, request: Any) -> None:
    model, conditioning, codes = case
    kind, bits = request.node.callspec.params["case"]
    lm = language_model(kind)
    if conditioning.added is not None:
        added = torch.stack([conditioning.added[:, min(s, 4)] for s in range(STEPS)], dim=1)
        conditioning = Conditioning(conditioning.prefix, None, conditioning.lengths, added)
    want = lm(codes, conditioning).permute(0, 1, 3, 2)
    got = logits_of(model, codes, conditioning)
    assert float((got - want).norm() / want.norm()) < (0.02 if bits == 8 else 0.3)
    distance = want.log_softmax(2).exp() * (want.log_softmax(2) - got.log_softmax(2))
    assert float(distance.sum(2).mean()) < (1e-3 if bits == 8 else 0.1)


@pytest.mark.parametrize("bits", [8, 4])
def test_numbers_that_are_not_finite_come_out(bits: int) -> None:
    lm = language_model("plain")
    lm.blocks[1].up.weight[5, 7] = float("inf")
    model = Int8LanguageModel(lm, threads=1, bits=bits)
    assert not logits_of(model, codes_of(model), Conditioning()).isfinite().any()


def test_an_int32_holds_the_largest_sum() -> None:
    for width in (1, 2, 60, 1024, 8192, 65_536):
        assert largest_input(width) * LARGEST * width <= LARGEST_SUM
    assert largest_input(2048) >= 2**12


def test_keys_and_values_take_a_quarter_of_float32() -> None:
    model = Int8LanguageModel(language_model("plain"), threads=1)
    size = CacheSize(rows=2, columns=64)
    cache, bytes_ = model.new_cache(size), 0
    for row in range(2):
        model.start(cache, row, Conditioning())
        kept = cache.own.memory[row]
        assert kept.keys.nbytes == 2 * 64 * 60
        bytes_ += kept.key_scales.nbytes + kept.keys.nbytes
    assert bytes_ == model.cache_bytes(size) / 2
