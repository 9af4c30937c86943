import torch
from torch import nn

from musicgen.config import LMConfig
from musicgen.model.conditioning import Conditioning
from musicgen.model.lm import LanguageModel, initialize
from musicgen.model.quantize import Int8Block, Int8Linear, quantize_blocks, quantize_linears
from musicgen.model.transformer import Block


def dequantized(layer: Int8Linear) -> torch.Tensor:
    """The float32 weights `[out, in]` that the int8 ones stand for."""
    return layer.weight.float() * layer.scale.float()[:, None]


def test_rounds_within_half_a_step_of_each_row():
    weight = torch.randn(48, 64, generator=torch.Generator().manual_seed(0))
    kept = Int8Linear(weight)
    step = kept.scale.float()[:, None]
    # The largest weight of a row may be clipped by the rounding of the scale: one more half step in 254.
    assert ((dequantized(kept) - weight).abs() <= 0.5 * step * 1.01 + weight.abs() / 256).all()


def test_multiplies_by_the_weights_it_stands_for():
    generator = torch.Generator().manual_seed(1)
    layer = Int8Linear(torch.randn(96, 64, generator=generator))
    x = torch.randn(3, 5, 64, generator=generator)
    want = x.bfloat16().float() @ dequantized(layer).T
    torch.testing.assert_close(layer(x), want, rtol=1e-2, atol=2e-2 * float(want.abs().max()))


def test_a_zero_row_stays_zero():
    weight = torch.randn(32, 32)
    weight[3] = 0
    assert Int8Linear(weight)(torch.randn(2, 32))[:, 3].abs().max() == 0


def test_a_flat_block_computes_what_a_block_does():
    torch.manual_seed(4)
    block = Block(64, 2, 128).eval()
    flat, x = Int8Block(block), torch.randn(3, 7, 64)
    with torch.inference_mode():
        want = quantize_linears(block)(x, causal=True)
        torch.testing.assert_close(flat(x, causal=True), want, rtol=0, atol=2e-2)


def test_steps_of_a_quantized_model_equal_one_pass():
    config = LMConfig(
        width=64, heads=2, layers=2, ffn_width=128, codebooks=4, codebook_size=32, delays=(0, 1, 2, 3),
        cross_attention=False,
    )  # fmt: skip
    lm, generator = LanguageModel(config).eval(), torch.Generator().manual_seed(5)
    initialize(lm, generator)
    quantize_blocks(lm.blocks)
    codes = torch.randint(0, 33, (2, 4, 12), generator=generator)
    conditioning = Conditioning(prefix=torch.randn(2, 3, 64, generator=generator))
    with torch.inference_mode():
        state = lm.new_cache(2, 12, conditioning)
        steps = torch.cat([lm(step, conditioning, state) for step in codes.split(1, dim=2)], dim=2)
        torch.testing.assert_close(steps, lm(codes, conditioning), rtol=0, atol=5e-2)


def test_a_quantized_language_model_stays_near_its_original():
    config = LMConfig(
        width=64,
        heads=2,
        layers=2,
        ffn_width=128,
        codebooks=4,
        codebook_size=32,
        delays=(0, 1, 2, 3),
        cross_attention=False,
    )
    generator = torch.Generator().manual_seed(2)
    lm = LanguageModel(config).eval()
    initialize(lm, generator)
    codes = torch.randint(0, 33, (2, 4, 20), generator=generator)
    with torch.inference_mode():
        want = lm(codes, Conditioning())
        small = quantize_linears(lm)
        got = small(codes, Conditioning())
    assert not any(isinstance(m, nn.Linear) for m in small.modules())
    assert float((got - want).norm() / want.norm()) < 0.05
