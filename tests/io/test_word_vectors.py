"""Word vectors: near meanings are near, files are whole and checked."""

from __future__ import annotations

import pytest
import torch
from safetensors.torch import save_file

from musicgen.errors import CheckpointError
from musicgen.io.word_vectors import WordVectors, find, read

PIECES = ("sad", "mournful", "techno", "##s", "song")


def vectors() -> WordVectors:
    return WordVectors.rounded(
        PIECES, torch.tensor([[1.0, 0.1], [0.9, 0.2], [-0.3, 1.0], [0.0, 0.1], [0.1, 0.2]])
    )


def test_near_meanings_have_near_vectors() -> None:
    nano = find("nano")
    assert nano is not None
    sad, mournful, techno = nano.embed(["a sad song", "a mournful tune", "pounding warehouse techno"])
    assert sad @ mournful > 2 * abs(sad @ techno)
    torch.testing.assert_close(nano.embed(["Café"]), nano.embed(["cafe"]))
    assert torch.equal(nano.embed(["piano"]).norm(dim=1).round(decimals=4), torch.ones(1))


def test_a_text_is_the_sum_of_its_known_pieces() -> None:
    own = vectors()
    sad, song, both = (own.embed([text])[0] for text in ("sad", "songs", "sad, unknownword songs!"))
    assert torch.equal(own.embed(["unknownword", "", "\udc80 \x00 🎷"]), torch.zeros(3, 2))
    assert both @ sad < 1.0 and both @ song < 1.0 and float(both.norm()) == pytest.approx(1.0)


def test_they_are_written_and_read(tmp_path) -> None:
    vectors().save(tmp_path / "word_vectors.safetensors")
    again = read(tmp_path / "word_vectors.safetensors")
    assert again.pieces == PIECES
    assert torch.equal(again.embed(["sad techno songs"]), vectors().embed(["sad techno songs"]))
    wanted = torch.tensor([[1.0, 0.1], [-0.3, 1.0]])
    torch.testing.assert_close(
        again.embed(["sad", "techno"]), wanted / wanted.norm(dim=1, keepdim=True), atol=0.01, rtol=0
    )


@pytest.mark.parametrize(
    ("tensors", "pieces"),
    [
        ({"table": torch.zeros(2, 3), "scales": torch.ones(2)}, "a\nb"),
        ({"table": torch.zeros(3, 3, dtype=torch.int8), "scales": torch.ones(3)}, "a\nb"),
        ({"table": torch.zeros(2, 3, dtype=torch.int8), "scales": torch.tensor([1.0, torch.inf])}, "a\nb"),
        ({"table": torch.zeros(2, 3, dtype=torch.int8), "scales": torch.ones(2)}, "a\na"),
        ({"table": torch.zeros(2, 2000, dtype=torch.int8), "scales": torch.ones(2)}, "a\nb"),
        ({"table": torch.zeros(2, dtype=torch.int8), "scales": torch.ones(2)}, "a\nb"),
        ({"scales": torch.ones(2)}, "a\nb"),
    ],
)
def test_a_wrong_file_is_refused(tmp_path, tensors, pieces) -> None:
    path = tmp_path / "word_vectors.safetensors"
    save_file(tensors, path, {"pieces": pieces})
    with pytest.raises(CheckpointError, match=r"[Ww]ord vectors"):
        read(path)
    path.write_bytes(b"nothing")
    with pytest.raises(CheckpointError, match="holds no word vectors"):
        read(path)


def test_metas_models_have_none() -> None:
    assert find("small") is None
