from __future__ import annotations

from typing import Any

import pytest
import torch

import golden_data
from musicgen.errors import InputError
from musicgen.model.sampling import (
    Guidance,
    Sampling,
    SamplingRows,
    draw,
    guide,
    gumbel,
    noise_bits,
    probabilities,
)


def seeds(*values: int) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.int64)


def test_noise_depends_on_its_place_only() -> None:
    whole = gumbel(seeds(7, 2**62 + 1), 0, 40, codebooks=4, codes=30)
    assert torch.equal(gumbel(seeds(7), 0, 40, codebooks=4, codes=30)[:, 0], whole[:, 0])
    assert torch.equal(gumbel(seeds(2**62 + 1), 13, 9, codebooks=4, codes=30)[:, 0], whole[13:22, 1])
    assert torch.equal(gumbel(seeds(7), 5, 1, codebooks=2, codes=30)[0, 0], whole[5, 0, :2])


def test_noise_is_these_very_numbers() -> None:
    # A change here breaks every seed that anyone noted down.
    assert noise_bits(seeds(0, 7, 2**40), 3, 2, codebooks=2, codes=3).tolist() == [
        [[[5742918, 1068940, 1021718], [7470638, 1022740, 2656089]],
         [[6263756, 545091, 6673444], [7364053, 5297653, 325346]],
         [[6278615, 7514378, 76915], [8040079, 5126023, 1156228]]],
        [[[4232179, 1596057, 8037847], [1536303, 5978641, 1378042]],
         [[524285, 8171231, 5174777], [7716339, 7782186, 3386145]],
         [[225484, 5138537, 7240712], [1849138, 7182795, 7385358]]],
    ]  # fmt: skip


def test_seeds_that_share_a_half_differ() -> None:
    many = gumbel(seeds(0, 1, 2**32, 2**32 + 1, 2**33), 0, 1, codebooks=1, codes=64).flatten(2)[0, :, :]
    assert len({tuple(row.tolist()) for row in many.flatten(1)}) == 5


def test_noise_is_gumbel_and_uncorrelated() -> None:
    noise = gumbel(seeds(1, 2), 0, 50, codebooks=4, codes=1000).double()
    assert noise.isfinite().all()
    assert noise.mean() == pytest.approx(0.57722, abs=0.01)
    assert noise.var() == pytest.approx(1.64493, abs=0.02)
    uniform = (-(-noise).exp()).exp()
    levels = torch.histc(uniform.float(), bins=20, min=0, max=1) / uniform.numel()
    assert levels.sub(0.05).abs().max() < 0.002
    centred = uniform - 0.5
    for moved in (centred.roll(1, 0), centred.roll(1, 1), centred.roll(1, 2), centred.roll(1, 3)):
        assert abs(float((centred * moved).mean() * 12)) < 0.01


def test_draws_follow_the_probabilities() -> None:
    logits = torch.tensor([2.0, 1.0, 0.0, -1.0, 1.0])
    for sampling in (Sampling(top_k=0), Sampling(top_k=2, temperature=0.7), Sampling(top_p=0.8)):
        noise = gumbel(seeds(*range(40)), 0, 200, codebooks=4, codes=5)
        codes = draw(logits.expand_as(noise), SamplingRows.of([sampling] * 40, 5), noise)
        share = torch.bincount(codes.flatten(), minlength=5) / codes.numel()
        torch.testing.assert_close(share, probabilities(logits, sampling), rtol=0, atol=0.012)


@pytest.mark.parametrize("spread", [0.1, 1.0, 6.0])  # from hardly ever within the k best to nearly always
@pytest.mark.parametrize("top_k", [1, 8, 63, 64, 0])
def test_a_draw_from_the_k_best_is_the_best_of_them(spread, top_k) -> None:
    generator = torch.Generator().manual_seed(5)
    rows = SamplingRows.of([Sampling(temperature=0.7, top_k=top_k)] * 2, 64)
    for noise in gumbel(seeds(7, 8), 0, 200, codebooks=4, codes=64):
        scaled = spread * torch.randn(2, 4, 64, generator=generator) / 0.7
        best = torch.zeros_like(scaled).scatter(-1, scaled.argsort(descending=True)[..., : top_k or 64], 1)
        expected = (scaled + noise).where(best == 1, -torch.inf).argmax(-1)
        assert torch.equal(draw(scaled * 0.7, rows, noise), expected)


MIXED = [
    Sampling(top_k=0), Sampling(top_k=8), Sampling(top_p=0.6), Sampling(temperature=0.0), Sampling(top_k=64),
    Sampling(temperature=0.3, top_k=3), Sampling(temperature=1.7, top_p=0.9),
]  # fmt: skip


@pytest.mark.parametrize("spread", [0.5, 5.0])
def test_rows_with_options_of_their_own_draw_what_they_draw_alone(spread: float) -> None:
    generator, B = torch.Generator().manual_seed(6), len(MIXED)
    for noise in gumbel(seeds(*range(B)), 0, 30, codebooks=4, codes=64):
        logits = spread * torch.randn(B, 4, 64, generator=generator)
        codes = draw(logits, SamplingRows.of(MIXED, 64), noise)
        for i, sampling in enumerate(MIXED):
            own = SamplingRows.of([sampling], 64)
            assert torch.equal(draw(logits[i : i + 1], own, noise[i : i + 1])[0], codes[i]), sampling


def test_noise_of_rows_at_steps_of_their_own_is_the_noise_of_those_steps() -> None:
    many, steps = seeds(7, 8, 9), torch.tensor([5, 0, 3001])
    got = gumbel(many, steps, 2, codebooks=4, codes=30)
    for i, step in enumerate(steps.tolist()):
        assert torch.equal(got[:, i], gumbel(many[i : i + 1], step, 2, codebooks=4, codes=30)[:, 0])


def test_items_with_guidance_of_their_own_get_what_they_get_alone() -> None:
    logits = torch.randn(7, 4, 9, generator=torch.Generator().manual_seed(1))
    each = [Guidance(scale=1.0), Guidance(scale=3.0), Guidance(scale=2.0, style=5.0), Guidance(scale=1.0)]
    rows = [[0], [1, 2], [3, 4, 5], [6]]
    members = torch.tensor([[r[0], r[1] if len(r) == 3 else r[0], r[-1]] for r in rows]).T
    guided = guide(logits, members, torch.tensor([guidance.weights() for guidance in each]).T)
    for i, (guidance, own) in enumerate(zip(each, rows, strict=True)):
        assert torch.equal(guided[i], guidance.apply(logits[own])[0])


def test_greedy_takes_the_likeliest() -> None:
    logits = torch.randn(3, 4, 9)
    assert torch.equal(
        draw(logits, SamplingRows.of([Sampling(temperature=0.0)] * 3, 9), None), logits.argmax(-1)
    )


def test_guidance_one_is_no_guidance() -> None:
    logits = torch.randn(4, 2, 5)
    assert Guidance(scale=1.0).groups == 1
    assert torch.equal(Guidance(scale=1.0).apply(logits), logits)
    both, style, null = logits.chunk(4)[:3]
    torch.testing.assert_close(
        Guidance(scale=2.0, style=1.0).apply(torch.cat([both, style, null])),
        Guidance(scale=2.0).apply(torch.cat([both, null])),
    )


def test_top_k_beyond_the_book_is_an_input_error() -> None:
    with pytest.raises(InputError, match=r"at most the 5 codes .* got 6"):
        probabilities(torch.zeros(5), Sampling(top_k=6))


@pytest.mark.golden
@pytest.mark.parametrize("test", golden_data.tests_of("sampling"), ids=lambda test: test["name"])
def test_golden_sampling(test: dict[str, Any]) -> None:
    case, name, params = golden_data.load("sampling"), test["name"], test["params"]
    logits = case.inputs[test["inputs"]["logits"]][:, :, -1]
    if "groups" in test:
        coef, beta = params.get("cfg_coef", 3.0), params.get("cfg_coef_beta")
        guidance = Guidance(scale=coef, style=beta)
        # The reference computes the null rows even where they do not count.
        logits = guidance.apply(
            logits if guidance.groups == test["groups"] else logits.chunk(test["groups"])[0]
        )
    sampling = Sampling(
        temperature=params.get("temp", 1.0) if params["use_sampling"] else 0.0,
        top_k=params.get("top_k", 0),
        top_p=params.get("top_p", 0.0),
    )
    wanted = {key.removeprefix(f"{name}.") for key in case.expected if key.startswith(f"{name}.")}
    assert wanted
    if int(case.expected[f"{name}.error"]):
        with pytest.raises(InputError):
            probabilities(logits, sampling)
        return
    got = {"error": torch.tensor(0)}
    if sampling.greedy:
        rows = SamplingRows.of([sampling] * len(logits), logits.shape[-1])
        got["greedy"] = draw(logits, rows, None)[..., None]
    else:
        got["probs"] = probabilities(logits, sampling)
        got["sorted"] = got["probs"].sort(dim=-1, descending=True).values
    for key in wanted:
        case.check(f"{name}.{key}", got[key])


@pytest.mark.parametrize("temperature", [0.0, 1e-38, 1e-37, 1e-10, 1e-6])
def test_a_temperature_near_zero_is_greedy(temperature):
    logits = torch.randn(2, 4, 50, generator=torch.Generator().manual_seed(0))
    sampling = Sampling(temperature=temperature)
    noise = gumbel(torch.tensor([1, 2]), 0, 1, 4, 50)[0]
    assert torch.equal(draw(logits, SamplingRows.of([sampling] * 2, 50), noise), logits.argmax(-1))
    assert torch.equal(probabilities(logits, sampling).argmax(-1), logits.argmax(-1))
