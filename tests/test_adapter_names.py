"""Adapters are named with weights in one text."""

import pytest

from musicgen.adapter_names import read_adapters
from musicgen.errors import InputError
from musicgen.generation import GenerationParams


def test_adapters_have_names_and_weights():
    assert read_adapters("my-style:0.8, other,/a/b:c:-1e0") == (
        ("my-style", 0.8), ("other", 1.0), ("/a/b:c", -1.0),
    )  # fmt: skip
    assert read_adapters(r"C:\styles\one") == ((r"C:\styles\one", 1.0),)
    assert GenerationParams(adapters={"my-style": 0.5}).adapters == "my-style:0.5"
    for wrong in ("", " , ", "a:5", "a:-4.5", "a:", "a,a:0.5", ",".join("abcdefghi")):
        with pytest.raises(InputError, match=r"my-style:0\.8"):
            GenerationParams(adapters=wrong)
    with pytest.raises(InputError, match="here it is 'adapters'"):
        GenerationParams.build({"lora": "x"})
