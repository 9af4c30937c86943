from __future__ import annotations

import pytest
import torch

from musicgen.config import LMConfig
from musicgen.engine import device
from musicgen.engine.device import Runtime, choose, prepare
from musicgen.errors import InputError
from musicgen.model.conditioning import Conditioning
from musicgen.model.kv_cache import CacheSize
from musicgen.model.lm import LanguageModel, initialize


def test_a_cpu_computes_in_float32_by_default() -> None:
    assert choose("cpu") == Runtime(torch.device("cpu"), "float32")
    assert choose("cpu", "bfloat16").dtype == "bfloat16"


def test_torchs_own_devices_and_precisions_are_names() -> None:
    assert choose(torch.device("cpu"), torch.bfloat16) == choose("cpu", "bfloat16")
    assert choose(torch.device("cpu", 0)) == choose("cpu")


@pytest.mark.parametrize(
    ("cuda", "number", "place"),
    [(True, 1, "cuda:1"), (True, -1, "cpu"), (False, 0, "cpu"), (False, -1, "cpu")],
)
def test_a_number_counts_devices_as_transformers_does(
    cuda: bool, number: int, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: cuda)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    assert choose(number).device == torch.device(place)


@pytest.mark.parametrize(
    ("place", "dtype", "message"),
    [
        ("tpu", None, "device must be one of .*cpu"),
        ("cpu:3", None, "device must be one of"),
        ("cuda:x", None, "device must be one of"),
        ("cpu", "float64", "dtype must be one of float32, bfloat16, float16, int8, int4"),
        ("cpu", "float16", "does not run on a CPU"),
    ],
)
def test_an_unavailable_device_is_an_error(place: str, dtype: str | None, message: str) -> None:
    with pytest.raises(InputError, match=message):
        choose(place, dtype)


@pytest.mark.parametrize(
    ("machine", "found", "units"),
    [
        ("x86_64", {"_is_avx512_bf16_supported": True}, True),
        ("AMD64", {"_is_amx_tile_supported": True}, True),
        ("x86_64", {}, False),  # though oneDNN says yes where there is AVX-512
        ("aarch64", {}, True),
    ],
)
def test_units_for_bfloat16(
    machine: str, found: dict[str, bool], units: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device.platform, "machine", lambda: machine)
    monkeypatch.setattr(device, "has_bfloat16", lambda: True)
    for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"):
        monkeypatch.setattr(torch.cpu, name, lambda name=name: found.get(name, False), raising=False)
    assert device.computes_bfloat16(torch.device("cpu")) == units
    assert not device.computes_bfloat16(torch.device("mps"))


def test_without_numba_a_model_of_int8_decodes_in_float32(monkeypatch: pytest.MonkeyPatch) -> None:
    assert choose("cpu", None, "int8").dtype == "int8"
    monkeypatch.setattr(device, "can_int8", lambda: False)
    assert choose("cpu", None, "int8").dtype == "float32"
    for dtype in ("int8", "int4"):
        with pytest.raises(InputError, match=f"{dtype} needs Numba"):
            choose("cpu", dtype)


@pytest.mark.parametrize(
    ("dtype", "tolerance"), [("float32", 1e-5), ("bfloat16", 0.1), ("int8", 0.1), ("int4", 0.5)]
)
def test_a_prepared_model_predicts_the_same(dtype: str, tolerance: float) -> None:
    config = LMConfig(
        width=64, heads=2, layers=2, ffn_width=128, codebooks=2, codebook_size=50, delays=(0, 1),
        cross_attention=False,
    )  # fmt: skip
    lm = LanguageModel(config)
    initialize(lm, torch.Generator().manual_seed(0))
    codes = torch.randint(0, 51, (1, 2, 7))
    with torch.no_grad():
        plain = lm(codes, Conditioning())[:, :, -1]
        model = prepare(lm, choose("cpu", dtype))
        cache, rows = model.new_cache(CacheSize(rows=1, columns=7)), torch.tensor([0])
        model.start(cache, 0, Conditioning())
        model.extend(codes[..., :6], cache, rows)
        logits = model.next_logits(codes[..., 6], cache, rows)
    assert logits.dtype == torch.float32
    torch.testing.assert_close(logits, plain, rtol=0, atol=tolerance)
