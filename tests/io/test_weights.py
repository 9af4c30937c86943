import json

import pytest
import torch
from safetensors.torch import save_file

from musicgen.errors import CheckpointError
from musicgen.io import weights


def test_shards_round_trip_and_a_wrong_index_is_refused(tmp_path):
    state = {name: torch.randn(50, 3) for name in "abcd"}
    names = weights.write_safetensors(tmp_path, state, {"license": "MIT"}, 1300)
    assert names[-1] == "model.safetensors.index.json" and len(names) == 3
    read, file = weights.read_folder(tmp_path)
    assert file.name == names[-1] and all(torch.equal(read[name], state[name]) for name in state)
    index = tmp_path / names[-1]
    original = json.loads(index.read_text())
    for change, sentence in (
        ({"e": names[0]}, "promises e"),
        ({"a": "../model.safetensors"}, "outside its folder"),
        ({"a": 3}, "does not say which file"),
    ):
        index.write_text(json.dumps({**original, "weight_map": {**original["weight_map"], **change}}))
        with pytest.raises(CheckpointError, match=sentence):
            weights.read_folder(tmp_path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\xff\xfe", "is not JSON"),
        (b"[" * 10**5, "is not JSON"),
        (b"9" * 5000, "is not JSON"),
        (b"3", "holds no settings"),
        (b" " * (weights.LONGEST_JSON + 1), "at most"),
    ],
    ids=["no text", "deep", "digits", "number", "long"],
)
def test_json_is_read_in_bounds(tmp_path, content, sentence):
    (tmp_path / "a.json").write_bytes(content)
    with pytest.raises(CheckpointError, match=sentence):
        weights.read_json(tmp_path / "a.json")
    with pytest.raises(CheckpointError, match="missing"):
        weights.read_json(tmp_path / "none.json")


def test_a_tensor_is_checked_by_shape_kind_and_numbers():
    wanted = torch.empty(2, 3, device="meta")
    good = torch.ones(2, 3, dtype=torch.float16)
    assert weights.checked(good, wanted, "a", "file", finite=True) is good
    for bad, sentence in (
        (torch.ones(3, 2), r"a is \[3, 2\], not \[2, 3\]"),
        (torch.ones(2, 3, dtype=torch.uint8), "as uint8; weights must be"),
        (torch.ones(2, 3, dtype=torch.complex64), "as complex64; weights must be"),
        (torch.full((2, 3), torch.nan), "not finite in a"),
    ):
        with pytest.raises(CheckpointError, match=sentence):
            weights.checked(bad, wanted, "a", "file", finite=True)
    with pytest.raises(CheckpointError, match="whole numbers are wanted"):
        weights.checked(torch.ones(1), torch.empty(1, dtype=torch.int64), "a", "file")


def test_out_of_memory_is_a_sentence_and_other_errors_pass():
    sentence = r"not enough memory for x: it needs about 3\.00 GB"
    with pytest.raises(CheckpointError, match=sentence), weights.memory_for("x", 3 * 10**9):
        torch.empty(2**60, dtype=torch.uint8)
    with pytest.raises(RuntimeError, match="other"), weights.memory_for("x", 1):
        raise RuntimeError("other")


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(CheckpointError, match="cannot be written"):
        weights.write_file(tmp_path / "file" / "a.safetensors", {"a": torch.ones(2)})
    save_file({"a": torch.ones(2)}, tmp_path / "b.safetensors")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["b.safetensors", "file"]
