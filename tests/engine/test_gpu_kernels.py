"""Which kernels make a GPU's step, how they share out their work, and what is done where they cannot be built."""

from __future__ import annotations

import sys
from types import SimpleNamespace

import pytest
import torch

from musicgen.engine import fused_step
from musicgen.engine.fused_step import HEAD, HopperTiles, Product, hopper_kernels, kernels, stages


@pytest.mark.parametrize(
    ("K", "N"),
    [(320, 960), (320, 320), (1280, 320), (1024, 3072), (1024, 8192), (1536, 4608), (6144, 1536), (2048, 2048),
     (8192, 2048), (2048, 8192), (64, 40), (192, 160)],
)  # fmt: skip
def test_a_product_is_shared_out_evenly(K: int, N: int) -> None:
    """All inputs are read, in whole steps, by enough programs where the shape has as many."""
    how, tiles = Product.of(K, N), -(-N // HEAD)
    assert K % (how.splits * how.depth) == 0
    assert tiles * how.splits >= 128 or K // how.splits < 1024
    assert how.splits == 1 or K // how.splits >= 256


@pytest.mark.parametrize(
    "memory", [99 * 1024, 163 * 1024, 227 * 1024]
)  # of Ada and consumer Ampere, A100, Hopper
def test_a_product_fits_the_shared_memory(memory: int) -> None:
    for tile in (16, 32, 64, 128):
        for depth in (64, 128):
            count = stages(tile, depth, memory)
            assert 2 <= count <= 4 and 2 * count * depth * (HEAD + tile) <= memory


@pytest.mark.parametrize("R", [1, 2, 8, 16, 32, 64, 128, 256])
@pytest.mark.parametrize("D", [64, 320, 1024, 1536, 2048])
def test_tiles_of_a_hopper_gpu_fit_its_memory_and_its_instructions(D: int, R: int) -> None:
    for K, N, in_parts in [
        (D, 3 * D, True),
        (D, D, True),
        (D, D, False),
        (D, 4 * D, False),
        (4 * D, D, False),
    ]:
        how = Product.of(K, N, fused_step.LONGEST if N == 3 * D else None)
        tiles = HopperTiles.of(how, K, N, R, fused_step.SHARED_BYTES, in_parts=in_parts)
        part = K if tiles.inner else K // how.splits
        at_once = tiles.rows * part if tiles.whole else tiles.stages * how.depth * tiles.rows
        used = 2 * (at_once + min(tiles.stages, part // how.depth) * how.depth * HEAD)
        assert used <= fused_step.SHARED_BYTES - fused_step.RESERVED and tiles.stages >= 2
        assert part % how.depth == 0 and (not tiles.inner or how.splits > 1)
        assert tiles.rows in (8, 16, 32, 64, 128) and (tiles.rows >= R or tiles.rows >= 32)
        assert how.splits == 1 or N != 3 * D or K // how.splits <= fused_step.LONGEST or D < 512


def test_where_gluon_does_not_work_triton_makes_the_products(monkeypatch: pytest.MonkeyPatch) -> None:
    def check(_: torch.device) -> None:
        raise AttributeError("module 'gluon' has no attribute 'jit'")

    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _: (9, 0))
    monkeypatch.setattr(fused_step, "kernels", lambda _: object())
    monkeypatch.setitem(sys.modules, "musicgen.engine.hopper_kernels", SimpleNamespace(check=check))
    monkeypatch.delattr("musicgen.engine.hopper_kernels", raising=False)
    with pytest.warns(
        UserWarning, match="a fifth slower than they could be, as Triton's Gluon does not work"
    ):
        assert hopper_kernels.__wrapped__(torch.device("cuda")) is None
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda _: (10, 0))
    assert hopper_kernels.__wrapped__(torch.device("cuda")) is None
    assert hopper_kernels.__wrapped__(torch.device("cpu")) is None


@pytest.mark.parametrize(
    "error", [RuntimeError("Failed to find C compiler."), ImportError("No module named 'triton'")]
)
def test_where_triton_does_not_work_torch_makes_the_step(
    error: Exception, monkeypatch: pytest.MonkeyPatch, recwarn: pytest.WarningsRecorder
) -> None:
    def check(_: torch.device) -> None:
        raise error

    monkeypatch.setenv("TRITON_INTERPRET", "1")
    monkeypatch.setitem(sys.modules, "musicgen.engine.gpu_kernels", SimpleNamespace(check=check))
    monkeypatch.delattr("musicgen.engine.gpu_kernels", raising=False)
    assert kernels.__wrapped__(torch.device("cpu")) is None
    told = [str(each.message) for each in recwarn]
    assert told == ([] if isinstance(error, ImportError) else [
        "Steps are made by torch, since Triton does not work here: Failed to find C compiler."
    ])  # fmt: skip
