from __future__ import annotations

import pytest
import torch
from torch import nn

from musicgen.config import LMConfig
from musicgen.model.conditioning import Conditioning
from musicgen.model.lm import LanguageModel, initialize
from musicgen.model.packed import PackedLinear, can_pack, pack

pytestmark = pytest.mark.skipif(not can_pack(), reason="this build of torch lacks oneDNN")


@pytest.mark.parametrize("rows", [1, 2, 9, 300])
def test_packed_is_plain(rows: int) -> None:
    linear, x = nn.Linear(48, 80, bias=False), torch.randn(3, rows, 48)
    torch.testing.assert_close(PackedLinear(linear.weight, torch.float32)(x), linear(x), rtol=1e-5, atol=1e-5)
    model = nn.Sequential(nn.Linear(48, 80, bias=False))
    plain = model(x)
    pack(model, torch.bfloat16)
    rounded = model(x)
    assert rounded.dtype == torch.float32
    torch.testing.assert_close(rounded, plain, rtol=0.02, atol=0.02)


def test_a_packed_model_predicts_the_same() -> None:
    config = LMConfig(
        width=64,
        heads=2,
        layers=2,
        ffn_width=128,
        codebooks=2,
        codebook_size=50,
        delays=(0, 1),
        cross_attention=True,
    )
    lm = LanguageModel(config).eval()
    initialize(lm, torch.Generator().manual_seed(0))
    codes, conditioning = torch.randint(0, 51, (2, 2, 7)), Conditioning(cross=torch.randn(2, 3, 64))
    with torch.no_grad():
        plain = lm(codes, conditioning)
        pack(lm)
        assert not any(isinstance(module, nn.Linear) for module in lm.modules())
        torch.testing.assert_close(lm(codes, conditioning), plain, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize(
    ("width", "outputs"), [(60, 75), (320, 1280), (1280, 320), (1024, 3072), (4096, 1024), (1536, 6144)]
)
def test_a_row_has_the_same_bits_beside_any_number_of_others(
    width: int, outputs: int, dtype: torch.dtype
) -> None:
    """The seed contract in float32 and bfloat16 rests on it: takes join and leave a batch."""
    generator = torch.Generator().manual_seed(0)
    packed = PackedLinear(torch.randn(outputs, width, generator=generator), dtype)
    x = torch.randn(100, width, generator=generator)
    alone = torch.cat([packed(row[None]) for row in x])
    for rows in (2, 3, 5, 8, 16, 31, 64, 100):
        assert torch.equal(packed(x[:rows]), alone[:rows])
        assert torch.equal(packed(x[-rows:]), alone[-rows:])
