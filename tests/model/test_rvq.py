from __future__ import annotations

import pytest
import torch

from musicgen.errors import ConfigError, InputError
from musicgen.model.rvq import QuantizerTraining, ResidualVectorQuantizer

LEARNING = QuantizerTraining(decay=0.9, threshold=0.1, kmeans_iterations=20)


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def clusters(count: int, frames: int = 200, seed: int = 0) -> torch.Tensor:
    """Latents [2, 6, frames] around `count` points."""
    g = generator(seed)
    points = torch.randn(count, 6, generator=g)
    which = torch.randint(count, (2, frames), generator=g)
    return (points[which] + 0.01 * torch.randn(2, frames, 6, generator=g)).transpose(1, 2)


def quantizer(codebooks: int = 3, size: int = 16) -> ResidualVectorQuantizer:
    torch.manual_seed(0)
    return ResidualVectorQuantizer(6, codebooks, size)


def test_names_are_those_of_published_checkpoints() -> None:
    names = {f"layers.1.codebook.{leaf}" for leaf in ("inited", "cluster_size", "embed", "embed_avg")}
    assert {name for name in quantizer().state_dict() if ".1." in name} == names


def test_codes_are_the_nearest_words_of_each_residual() -> None:
    rvq, x = quantizer(), torch.randn(2, 6, 9, generator=generator())
    codes, residual = rvq.encode(x), x.transpose(1, 2)
    for k, codebook in enumerate(rvq.codebooks):
        nearest = torch.cdist(residual, codebook.embed.expand(2, -1, -1)).argmin(-1)
        assert torch.equal(codes[:, k], nearest)
        residual = residual - codebook.embed[nearest]
    torch.testing.assert_close(x - rvq.decode(codes), residual.transpose(1, 2))


def test_fewer_codebooks_are_a_prefix() -> None:
    rvq, x = quantizer(), torch.randn(2, 6, 9, generator=generator())
    assert torch.equal(rvq.encode(x, 2), rvq.encode(x)[:, :2])


def test_the_first_of_equal_words_is_chosen() -> None:
    rvq = quantizer(codebooks=1, size=4)
    rvq.codebooks[0].embed.copy_(torch.ones(4, 6))
    assert rvq.encode(torch.randn(1, 6, 5)).eq(0).all()


def test_forward_without_training_changes_nothing_and_agrees_with_encode_and_decode() -> None:
    rvq, x = quantizer(), torch.randn(2, 6, 9, generator=generator())
    before = {name: value.clone() for name, value in rvq.state_dict().items()}
    out = rvq(x)
    assert torch.equal(out.codes, rvq.encode(x))
    torch.testing.assert_close(out.latent, rvq.decode(out.codes))
    assert all(torch.equal(value, before[name]) for name, value in rvq.state_dict().items())


def test_gradients_pass_straight_through_and_commitment_pulls() -> None:
    rvq, x = quantizer(), torch.randn(2, 6, 9, generator=generator(), requires_grad=True)
    weight = torch.randn(2, 6, 9, generator=generator(1))
    (rvq(x).latent * weight).sum().backward()
    assert x.grad is not None
    torch.testing.assert_close(x.grad, weight)
    x.grad = None
    rvq(x).commitment.backward()
    closer = x.detach() - 0.5 * x.grad
    assert rvq(closer).commitment < rvq(x).commitment


def test_training_starts_from_kmeans_and_finds_the_clusters() -> None:
    rvq, x = quantizer(codebooks=1, size=32), clusters(8)
    assert not rvq.codebooks[0].inited
    out = rvq(x, LEARNING, generator())
    assert rvq.codebooks[0].inited
    assert float((out.latent - x).square().mean()) < 0.01
    kept = rvq.codebooks[0].embed.clone()
    rvq(x, LEARNING, generator())
    torch.testing.assert_close(rvq.codebooks[0].embed, kept, rtol=0, atol=0.05)


def test_initialize_starts_every_book_on_what_is_left() -> None:
    rvq, x = quantizer(), torch.randn(4, 6, 300, generator=generator())
    rvq.initialize(x, 10, generator())
    errors = [(x - rvq.decode(rvq.encode(x, k))).square().mean() for k in (1, 2, 3)]
    assert errors[0] > 1.3 * errors[1] > 1.3 * 1.3 * errors[2]
    assert all(codebook.inited for codebook in rvq.codebooks)


def test_initialize_with_fewer_vectors_than_codes() -> None:
    rvq, x = quantizer(), torch.randn(1, 6, 5, generator=generator())
    rvq.initialize(x, 5, generator())
    torch.testing.assert_close(rvq.decode(rvq.encode(x)), x)
    for _ in range(3):
        assert all(
            t.isfinite().all() for t in (rvq(x, LEARNING, generator()).latent, *rvq.state_dict().values())
        )


def test_words_are_running_means_of_the_vectors_that_chose_them() -> None:
    rvq, x = quantizer(codebooks=1, size=8), clusters(8)
    rvq.initialize(x, 20, generator())
    moved = x + 0.05
    codes = rvq.encode(moved)
    for _ in range(100):
        rvq(moved, QuantizerTraining(decay=0.9, threshold=0), generator())
    for code in codes.unique():
        chosen = moved.transpose(1, 2)[codes[:, 0] == code]
        torch.testing.assert_close(rvq.codebooks[0].embed[code], chosen.mean(0), rtol=0, atol=1e-3)


def test_dead_codes_come_back_to_life() -> None:
    rvq, x = quantizer(codebooks=1, size=16), clusters(16)
    far = rvq.codebooks[0]
    far.embed.copy_(torch.full((16, 6), 100.0))
    far.embed[0].zero_()
    far.embed_avg.copy_(far.embed)
    far.inited.fill_(1)
    dead = QuantizerTraining(decay=0.5, threshold=0)
    for _ in range(10):
        assert rvq(x, dead, generator()).codes.unique().numel() == 1
    g = generator()
    for _ in range(40):
        rvq(x, QuantizerTraining(decay=0.5, threshold=2), g)
    assert rvq.encode(x).unique().numel() > 12


def test_the_same_generator_gives_the_same_codebooks() -> None:
    x = torch.randn(2, 6, 40, generator=generator())
    states = []
    for _ in range(2):
        rvq, g = quantizer(), generator(7)
        for _ in range(3):
            rvq(x, QuantizerTraining(threshold=3), g)
        states.append(rvq.state_dict())
    assert all(torch.equal(states[0][name], states[1][name]) for name in states[0])


def test_float32_under_autocast_and_for_half_inputs() -> None:
    rvq, x = quantizer(), torch.randn(2, 6, 50, generator=generator())
    want = rvq(x)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        got = rvq(x)
    assert torch.equal(got.latent, want.latent)
    assert torch.equal(got.codes, want.codes)
    assert rvq(x.bfloat16()).latent.dtype == torch.float32


def test_bad_settings_are_refused() -> None:
    with pytest.raises(ConfigError, match="decay must be"):
        QuantizerTraining(decay=1.0)
    with pytest.raises(ConfigError, match="negative"):
        QuantizerTraining(threshold=-1)
    with pytest.raises(InputError, match="1 to 3 codebooks"):
        quantizer().encode(torch.zeros(1, 6, 2), 4)
    with pytest.raises(InputError, match="codes of 4"):
        quantizer().decode(torch.zeros(1, 4, 2, dtype=torch.long))
