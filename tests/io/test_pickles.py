"""Files of `torch.save` are read without running what they hold."""

import os
import pickle
import zipfile
from collections import OrderedDict

import pytest
import torch

from musicgen.errors import CheckpointError
from musicgen.io import pickles


def by_hand(path, pickled: bytes):
    """A file like those of torch.save, with any pickle in it."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a/data.pkl", pickled)
    return path


def test_tensors_and_plain_data_come_back_equal(tmp_path):
    weights = torch.nn.Parameter(torch.arange(6.0).view(2, 3))
    made = {
        "numbers": [1, 2.5, True, None], "nested": OrderedDict(a=("x", {"b": [3]})), "weights": weights,
        "turned": weights.detach().T, "part": torch.arange(10)[3:7], "none": torch.empty(0, 4),
        "half": torch.ones(3, dtype=torch.bfloat16), "flags": torch.tensor([True, False]),
    }  # fmt: skip
    torch.save(made, tmp_path / "a.th")
    got = pickles.load(tmp_path / "a.th")
    assert list(got) == list(made)
    for name, want in made.items():
        if isinstance(want, torch.Tensor):
            assert got[name].dtype == want.dtype and torch.equal(got[name], want.detach()), name
        else:
            assert got[name] == want


def test_changing_what_was_read_leaves_the_file_as_it_is(tmp_path):
    torch.save({"a": torch.zeros(4)}, tmp_path / "a.th")
    pickles.load(tmp_path / "a.th")["a"].fill_(1)
    assert pickles.load(tmp_path / "a.th")["a"].eq(0).all()


def test_files_from_before_zips_are_read_and_their_code_is_refused(tmp_path):
    torch.save({"a": torch.ones(2)}, tmp_path / "a.th", _use_new_zipfile_serialization=False)
    assert pickles.load(tmp_path / "a.th")["a"].eq(1).all()
    (tmp_path / "b.th").write_bytes(pickle.dumps(os.getcwd))
    with pytest.raises(CheckpointError, match=r"not opened|damaged"):
        pickles.load(tmp_path / "b.th")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        (b"os\nsystem", "os.system"),
        (b"builtins\neval", "builtins.eval"),
        (b"builtins\ngetattr", "builtins.getattr"),
        (b"torch\nload", "torch.load"),
        (b"collections\nCounter", "collections.Counter"),
    ],
)
def test_any_other_name_is_refused(name, wanted, tmp_path):
    with pytest.raises(CheckpointError, match=f"is not opened: it wants {wanted}"):
        pickles.load(by_hand(tmp_path / "a.th", b"\x80\x02c" + name + b"\n."))


def test_what_is_no_file_of_torch_is_refused(tmp_path):
    with pytest.raises(CheckpointError, match="is missing or cannot be read"):
        pickles.load(tmp_path / "none.th")
    with zipfile.ZipFile(tmp_path / "two.th", "w") as archive:
        archive.writestr("a/data.pkl", b"N.")
        archive.writestr("b/data.pkl", b"N.")
    with pytest.raises(CheckpointError, match=r"it holds 2 data\.pkl, not one"):
        pickles.load(tmp_path / "two.th")
    torch.save({"a": torch.ones(1000)}, tmp_path / "cut.th")
    whole = (tmp_path / "cut.th").read_bytes()
    (tmp_path / "cut.th").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(CheckpointError, match="cannot be read as a file of torch"):
        pickles.load(tmp_path / "cut.th")
    with pytest.raises(CheckpointError, match="damaged"):
        pickles.load(by_hand(tmp_path / "a.th", b"\x80\x02K"))


def test_records_become_dicts_and_lists_and_never_too_many(monkeypatch):
    leaf = pickles.Record()
    leaf.__setstate__({"_val": 7})
    tree = pickles.Record("ignored")
    tree.__setstate__({"_content": {"a": leaf, 3: [leaf, "${a}"]}})
    assert pickles.plain(tree) == {"a": 7, "3": [7, "${a}"]}
    monkeypatch.setattr(pickles, "MOST_SETTINGS", 10)
    with pytest.raises(CheckpointError, match="over 10 entries"):
        pickles.plain([[0] * 5, [0] * 5])
    ring = []
    ring.append(ring)
    monkeypatch.setattr(pickles, "MOST_SETTINGS", 10**6)
    with pytest.raises(CheckpointError, match="nested too deeply"):
        pickles.plain(ring)
