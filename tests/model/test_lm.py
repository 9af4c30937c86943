from __future__ import annotations

from typing import Any

import pytest
import torch

import golden_data
import golden_models
from musicgen.config import LMConfig
from musicgen.io.weight_map import Translation, audiocraft_lm
from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import CacheSize, KVCache
from musicgen.model.lm import LanguageModel, cross_entropy, initialize, predictions, start_from_codewords


def small(*, cross: bool = True, **changes: Any) -> LanguageModel:
    sizes = {"width": 32, "heads": 4, "layers": 3, "ffn_width": 64, "codebooks": 4, "codebook_size": 20}
    lm = LanguageModel(LMConfig(**{**sizes, "delays": (0, 1, 2, 3), "cross_attention": cross, **changes}))
    initialize(lm, torch.Generator().manual_seed(7))
    return lm.eval()


def random_codes(B: int, S: int, seed: int = 0) -> torch.Tensor:
    return torch.randint(0, 21, (B, 4, S), generator=torch.Generator().manual_seed(seed))


def vectors(B: int, L: int, seed: int = 1) -> torch.Tensor:
    return torch.randn(B, L, 32, generator=torch.Generator().manual_seed(seed))


CONDITIONINGS = {
    "none": Conditioning(),
    "cross": Conditioning(cross=vectors(3, 5)),
    "cross, unequal": Conditioning(cross=vectors(3, 5), lengths=torch.tensor([5, 1, 3])),
    "prefix": Conditioning(prefix=vectors(3, 5)),
    "prefix, unequal": Conditioning(prefix=vectors(3, 5), lengths=torch.tensor([2, 5, 4])),
    "added": Conditioning(added=vectors(3, 1)),
    "added by step": Conditioning(prefix=vectors(3, 5), added=vectors(3, 14, seed=2)),
}


def begun(lm: LanguageModel, conditioning: Conditioning, rows: int, steps: int, prefix: int = 100) -> KVCache:
    """A cache whose rows have been given their prefixes, `prefix` vectors at a time."""
    cache = lm.new_cache(CacheSize.of(conditioning, rows=rows, steps=steps))
    for row in range(rows):
        own = conditioning.rows(torch.tensor([row]))
        lm.start(cache, row, own)
        for part in () if own.prefix is None else own.prefix[0, : own.row_length].split(prefix):
            lm.extend_prefix(part, cache, row)
    return cache


@pytest.mark.parametrize("kind", CONDITIONINGS)
@pytest.mark.parametrize("pieces", [[12], [1] * 12, [5, 1, 1, 4, 1]], ids=str)
def test_cached_steps_equal_one_full_forward(kind: str, pieces: list[int]) -> None:
    lm, conditioning, codes = small(cross="cross" in kind), CONDITIONINGS[kind], random_codes(3, 12)
    rows = torch.arange(3)
    with torch.inference_mode():
        whole = lm(codes, conditioning)
        cache = begun(lm, conditioning, 3, 12, prefix=pieces[0])
        steps = torch.cat(
            [lm.logits(lm.extend(piece, cache, rows)) for piece in codes.split(pieces, dim=2)], 2
        )
    torch.testing.assert_close(steps, whole, rtol=1e-5, atol=1e-5)
    lengths = conditioning.lengths if conditioning.prefix is not None else None
    prefixes = torch.full((3,), conditioning.prefix_columns) if lengths is None else lengths
    assert cache.lengths.tolist() == (12 + prefixes).tolist() and cache.steps.tolist() == [12] * 3


@pytest.mark.parametrize("kind", CONDITIONINGS)
def test_rows_may_be_at_different_places_and_in_any_order(kind: str) -> None:
    lm, conditioning, codes = small(cross="cross" in kind), CONDITIONINGS[kind], random_codes(3, 12)
    with torch.inference_mode():
        whole = lm(codes, conditioning)
        cache = begun(lm, conditioning, 3, 12)
        lm.extend(codes[2:, :, :5], cache, torch.tensor([2]))
        lm.extend(codes[:1, :, :2], cache, torch.tensor([0]))
        order, at = torch.tensor([2, 0, 1]), torch.tensor([5, 2, 0])
        for further in range(4):
            logits = lm.next_logits(codes[order, :, at + further], cache, order)
            torch.testing.assert_close(logits, whole[order, :, at + further], rtol=1e-5, atol=1e-5)
        lm.start(cache, 0, conditioning.rows(torch.tensor([1])))  # another take in the place of one that left
        if conditioning.prefix is not None:
            own = conditioning.rows(torch.tensor([1]))
            lm.extend_prefix(own.prefix[0, : own.row_length], cache, 0)  # type: ignore[index]
        again = lm.next_logits(codes[1:2, :, 0], cache, torch.tensor([0]))
        torch.testing.assert_close(again, whole[1:2, :, 0], rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("kind", CONDITIONINGS)
def test_a_static_step_and_a_larger_cache_give_the_same(kind: str) -> None:
    """A static step reads all columns of the first rows, as a CUDA graph must; rows without a take stay as they are."""
    lm, conditioning, codes = small(cross="cross" in kind), CONDITIONINGS[kind], random_codes(3, 12)
    rows, live = torch.arange(3), torch.tensor([1, 0, 1])
    with torch.inference_mode():
        whole = lm(codes, conditioning)
        cache = begun(lm, conditioning, 3, 12)
        for step in range(6):
            logits = lm.next_logits(codes[..., step], cache, rows, live)
            torch.testing.assert_close(logits[[0, 2]], whole[[0, 2], :, step], rtol=1e-5, atol=1e-5)
        size = cache.size
        more = CacheSize(rows=5, columns=size.columns + 64, condition=size.condition, added=size.added * 2)
        larger = lm.new_cache(more)
        larger.take_over(cache)
        assert larger.size == more and cache.lengths.tolist() == larger.lengths[:3].tolist()
        for step in range(6):
            logits = lm.next_logits(codes[1:2, :, step], larger, torch.tensor([1]))
            torch.testing.assert_close(logits, whole[1:2, :, step], rtol=1e-5, atol=1e-5)
        logits = lm.next_logits(codes[[0, 2], :, 6], larger, torch.tensor([0, 2]))
        torch.testing.assert_close(logits, whole[[0, 2], :, 6], rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("kind", CONDITIONINGS)
def test_a_batch_equals_its_singles(kind: str) -> None:
    lm, conditioning, codes = small(cross="cross" in kind), CONDITIONINGS[kind], random_codes(3, 9)
    together = lm(codes, conditioning)
    for row in range(3):
        count = None if conditioning.lengths is None else int(conditioning.lengths[row])
        alone = Conditioning(
            prefix=None if conditioning.prefix is None else conditioning.prefix[row : row + 1, :count],
            cross=None if conditioning.cross is None else conditioning.cross[row : row + 1, :count],
            added=None if conditioning.added is None else conditioning.added[row : row + 1],
        )
        torch.testing.assert_close(lm(codes[row : row + 1], alone)[0], together[row], rtol=1e-5, atol=1e-5)


def test_zero_text_is_no_text() -> None:
    lm, codes = small(), random_codes(2, 6)
    nothing = lm(codes, Conditioning())
    torch.testing.assert_close(lm(codes, Conditioning(cross=torch.zeros(2, 4, 32))), nothing, rtol=0, atol=0)


def test_no_step_sees_a_later_one() -> None:
    lm, codes = small(cross=False), random_codes(1, 8)
    conditioning = Conditioning(prefix=vectors(1, 3))
    changed = codes.clone()
    changed[:, :, 5:] = 0
    torch.testing.assert_close(
        lm(codes, conditioning)[:, :, :5], lm(changed, conditioning)[:, :, :5], rtol=0, atol=0
    )


def test_loss_ignores_what_the_mask_leaves_out() -> None:
    lm, codes = small(), torch.randint(0, 20, (2, 4, 10))
    logits, mask = predictions(lm, codes, Conditioning())
    loss, per_book = cross_entropy(logits, codes, mask)
    loss.backward()
    assert loss.isfinite() and per_book.shape == (4,)
    assert all(p.grad is None or p.grad.isfinite().all() for p in lm.parameters())
    garbled = codes.masked_fill(~mask, 20)
    assert torch.equal(cross_entropy(logits, garbled, mask)[0], loss)


def test_initial_weights_follow_the_depth_rule() -> None:
    lm = small(width=256, ffn_width=512, codebook_size=300)
    for depth, block in enumerate(lm.blocks, start=1):
        block.requires_grad_(False)
        assert block.up.weight.std() * 256**0.5 * (2 * depth) ** 0.5 == pytest.approx(1, abs=0.03)
        assert block.down.weight.std() * 512**0.5 * (2 * depth) ** 0.5 == pytest.approx(1, abs=0.03)
        assert block.self_attention.in_proj.weight.abs().max() <= 256**-0.5
        assert block.self_attention.in_proj.weight.std() * 256**0.5 == pytest.approx(3**-0.5, abs=0.01)
    assert lm.head.weight.detach().std() * 16 == pytest.approx(1, abs=0.03)
    assert lm.embedding.weight.abs().max() <= 3 / 16


def test_codes_that_sound_alike_start_alike() -> None:
    lm, generator = small(width=64), torch.Generator().manual_seed(3)
    words = torch.randn(4, 20, 6, generator=generator)
    start_from_codewords(lm, words, generator)
    rows = lm.embedding.weight.detach().view(4, 21, 64)[:, :20]
    wanted = torch.cdist(words, words) / (words - words.mean(1, keepdim=True)).std((1, 2), keepdim=True)
    torch.testing.assert_close(torch.cdist(rows, rows), wanted, rtol=1e-3, atol=1e-3)
    heads = lm.head.weight.detach().view(4, 20, 64)
    torch.testing.assert_close(heads.norm(dim=-1).mean(1), torch.ones(4))
    assert float((rows[0] @ rows[1].T).abs().max()) < 1e-3, "codebooks have directions of their own"


@pytest.mark.golden
@pytest.mark.parametrize("test", golden_data.tests_of("lm_text"), ids=lambda test: test["name"])
@torch.no_grad()
def test_golden_lm_text(test: dict[str, Any]) -> None:
    case, name = golden_data.load("lm_text"), test["name"]
    loaded = golden_models.load(case.folder / "package")
    lm, text = loaded.lm, loaded.text
    ids, mask = text.tokenize(test["descriptions"])
    hidden = text.hidden(ids, mask)
    conditioning = loaded.conditioner(hidden, mask, padding="attended")
    got = {
        "t5.last_hidden_state": hidden,
        "t5.input_ids": ids,
        "t5.attention_mask": mask,
        "condition": conditioning.cross,
        "condition_mask": mask,
    }
    if "sequence" in test["inputs"]:
        codes = case.inputs[test["inputs"]["sequence"]]
        outputs: list[torch.Tensor] = []
        hooks = [block.register_forward_hook(lambda _m, _i, out: outputs.append(out)) for block in lm.blocks]
        got["logits"] = lm(codes, conditioning)
        for hook in hooks:
            hook.remove()
        got |= {f"layer.{i}": output for i, output in enumerate(outputs)}
        cache, rows = begun(lm, conditioning, len(codes), codes.shape[-1]), torch.arange(len(codes))
        pieces = codes.split([3] + [1] * (codes.shape[-1] - 3), dim=2)
        logits = [lm.logits(lm.extend(piece, cache, rows)) for piece in pieces]
        got["logits_streaming"] = torch.cat(logits, dim=2)
    if "codes" in test["inputs"]:
        codes = case.inputs[test["inputs"]["codes"]]
        for kind in ("valid", "all"):
            logits, valid = predictions(lm, codes, conditioning, valid_only=kind == "valid")
            got[f"predictions_{kind}.logits"] = logits
            got[f"predictions_{kind}.mask"] = valid.expand(codes.shape)
    wanted = [key for key in case.expected if key.startswith(f"{name}.")]
    assert wanted
    for key in wanted:
        case.check(key, got[key.removeprefix(f"{name}.")])


@pytest.mark.golden
@pytest.mark.parametrize("kind", ["full", "masked", "column_empty"])
def test_golden_cross_entropy(kind: str) -> None:
    case = golden_data.load("training")
    loss, per_book = cross_entropy(
        case.inputs["ce_logits"], case.inputs["ce_targets"], case.inputs[f"ce_{kind}"].bool()
    )
    case.check(f"ce_{kind}.ce", loss)
    case.check(f"ce_{kind}.per_codebook", per_book)


@pytest.mark.golden
def test_golden_training_pass() -> None:
    case = golden_data.load("training")
    loaded = golden_models.load(case.folder / case.info["package"])
    lm, conditioner = loaded.lm, loaded.conditioner
    hidden, text_mask = loaded.text.encode(case.info["lm_descriptions"])
    conditioning = conditioner(hidden.clone(), text_mask, padding="attended")
    codes, padding = case.inputs["lm_codes"], case.inputs["lm_padding_mask"].bool()
    logits, valid = predictions(lm, codes, conditioning)
    case.check("lm.mask", valid & padding)
    loss, per_book = cross_entropy(logits, codes, valid & padding)
    case.check("lm.ce", loss)
    case.check("lm.per_codebook", per_book)
    modules = {"lm": lm, "conditioner": conditioner}
    weights = {
        f"{room}.{name}": each for room, module in modules.items() for name, each in module.named_parameters()
    }
    found = torch.autograd.grad(loss, list(weights.values()), allow_unused=True, materialize_grads=True)
    case.check("lm.grad_norm", torch.stack([each.norm() for each in found]).norm())
    theirs = Translation(dict(zip(weights, found, strict=True)), audiocraft_lm(loaded.config), to_ours=False)
    for name in case.info["lm_gradients"]:
        case.check(f"lm.grad.{name}", theirs[name])
