"""Adapters of single takes: alone, together with others, in int8, in steps of fixed shapes, and by their names."""

from __future__ import annotations

import pytest
import torch

import adapter_files
from decoded_takes import Options as Take
from decoded_takes import linear_weights, model, plain, sequence_of
from musicgen import MusicGen
from musicgen.engine import threads
from musicgen.engine.adapted import Adapted
from musicgen.engine.batch import Batch, run
from musicgen.engine.device import choose, prepare
from musicgen.engine.scheduler import Scheduler
from musicgen.engine.sequence import Sequence
from musicgen.errors import CheckpointError, InputError
from musicgen.generation import GenerationParams
from musicgen.io import checkpoint
from musicgen.model.lora import merge
from musicgen.model.sampling import Guidance, Sampling

TAKES = [
    (Take(0, 24, 4, Guidance(), Sampling(top_k=5)), 1),
    (Take(1, 9, 2, Guidance(scale=1.0), Sampling()), None),
    (Take(2, 24, 3, Guidance(), Sampling(), prompt=5), 2),
    (Take(3, 12, 3, Guidance(), Sampling(temperature=0.0)), 1),
]


def adapted(kind: str, sets: dict[int, Adapted], number: int | None) -> Adapted | None:
    """A set of changes: beside the model, or in int8 merged into a copy."""
    if number is None:
        return None
    if number not in sets:
        changes = adapter_files.changes(number, linear_weights(kind), rank=1 + number)
        if "int8" in kind:
            merge(lm := plain(cross="cross" in kind), changes)
            sets[number] = Adapted(None, lm=prepare(lm, choose("cpu", "int8")))  # type: ignore[arg-type]
        else:
            sets[number] = Adapted(None, changes=changes)  # type: ignore[arg-type]
    return sets[number]


def take(kind: str, sets: dict[int, Adapted], number: int) -> Sequence:
    options, which = TAKES[number]
    sequence = sequence_of(kind, options)
    sequence.adapted = adapted(kind, sets, which)
    return sequence


def together(kind: str, sets: dict[int, Adapted], **options) -> list[torch.Tensor]:
    """The codes of all takes, which join one after the other."""
    batch, takes = Batch(model(kind), **options), [take(kind, sets, number) for number in range(len(TAKES))]
    for each in takes:
        batch.add(each)
        for _ in range(3):
            assert not any(isinstance(frame, Exception) for _, frame in batch.step())
    while batch:
        batch.step()
    return [each.codes for each in takes]


@pytest.mark.parametrize("kind", ["float32 cross", "float32 prefix", "int8 cross", "int8 prefix"])
def test_a_take_has_the_codes_that_it_has_alone(kind):
    sets: dict[int, Adapted] = {}
    mixed = together(kind, sets)
    for number, codes in enumerate(mixed):
        alone = take(kind, sets, number)
        list(run(model(kind), [alone]))
        assert torch.equal(codes, alone.codes), number
        unchanged = sequence_of(kind, TAKES[number][0])
        list(run(model(kind), [unchanged]))
        assert torch.equal(codes, unchanged.codes) == (TAKES[number][1] is None)


@pytest.mark.parametrize("kind", ["float32 cross", "float32 prefix"])
def test_steps_of_fixed_shapes_have_the_same_codes(kind):
    sets: dict[int, Adapted] = {}

    def capture(function):
        for _ in range(3):
            function()
        return function

    for static, eager in zip(together(kind, sets, capture=capture), together(kind, sets), strict=True):
        assert torch.equal(static, eager)


# ------------------------------------------------------------------------------------------- of loaded models


@pytest.fixture(scope="module")
def folders(tiny_model, tmp_path_factory):
    """Two adapters of the small model, the second with a token word."""
    folder, loaded = tmp_path_factory.mktemp("adapters"), checkpoint.load(tiny_model)
    spare = loaded.text.spare_ids()[0]
    row = torch.randn(loaded.config.text.width) * 5
    adapter_files.write(folder / "one", loaded.config, seed=1)
    adapter_files.write(folder / "word", loaded.config, seed=2, rows={spare: row}, words={"zorb": spare})
    return folder


OPTIONS = {"duration": 0.4, "seed": 5}


@pytest.mark.parametrize("dtype", ["float32", "int8", "int4"])
def test_an_adapter_changes_the_music_and_a_weight_of_zero_does_not(tiny_model, folders, dtype):
    model = MusicGen.from_pretrained(str(tiny_model), dtype=dtype)

    def codes(**options):
        return model.generate_results("slow warm piano", **OPTIONS, **options)[0].codes

    plain, one = codes(), codes(adapters=str(folders / "one"))
    assert not torch.equal(one, plain)
    assert torch.equal(codes(adapters=f"{folders / 'one'}:1"), one)
    assert torch.equal(codes(adapters={folders / "one": 1.0}), one)
    assert torch.equal(codes(adapters=f"{folders / 'one'}:0"), plain)
    assert not torch.equal(codes(adapters=f"{folders / 'one'}:0.5"), one)
    both = codes(adapters=f"{folders / 'one'}:0.8, {folders / 'word'}")
    assert not torch.equal(both, one)
    assert torch.equal(codes(), plain)


@pytest.mark.parametrize("dtype", ["int8", "int4"])
def test_a_copy_in_whole_numbers_has_the_threads_of_the_model_whose_cache_it_shares(
    tiny_model, folders, dtype, monkeypatch
):
    monkeypatch.setattr(threads, "SMALL", 0)  # a larger model computes with as many threads as torch
    torch.set_num_threads(2)
    model = MusicGen.from_pretrained(str(tiny_model), dtype=dtype)
    torch.set_num_threads(1)  # as in a forked process
    names = str(folders / "one")
    assert model.adapted.get(names).lm.threads == model.components.lm.threads == 2
    assert model.generate("slow warm piano", adapters=names, **OPTIONS).duration == OPTIONS["duration"]


@pytest.mark.parametrize("dtype", ["float32", "int8"])
def test_requests_of_one_scheduler_have_adapters_of_their_own(tiny_model, folders, dtype):
    model = MusicGen.from_pretrained(str(tiny_model), dtype=dtype)
    wanted = [None, f"{folders / 'one'}:0.7", f"{folders / 'word'}", None]
    with Scheduler(model) as scheduler:
        takes = [
            scheduler.submit("piano", GenerationParams(adapters=each, duration=0.4, seed=number))
            for number, each in enumerate(wanted)
        ]
        made = [each.result().codes for each in takes]
    for number, (each, codes) in enumerate(zip(wanted, made, strict=True)):
        alone = model.generate_results("piano", adapters=each, duration=0.4, seed=number)[0]
        assert torch.equal(alone.codes, codes)
        assert alone.params.adapters == each


def test_a_token_word_is_one_token_whatever_its_case(tiny_model, folders):
    model = MusicGen.from_pretrained(str(tiny_model))
    text = model.adapted.get(str(folders / "word")).components.text
    [number] = text.words.values()
    ids = text.tokenize(["a Zorb piano, zorbs"])[0][0].tolist()
    assert ids.count(number) == 1
    assert number not in model.components.text.tokenize(["a zorb piano"])[0]
    assert (
        text.tokenize(["slow piano"])[0].tolist()
        == model.components.text.tokenize(["slow piano"])[0].tolist()
    )
    hidden = text.encode(["zorb"])[0]
    assert not torch.equal(hidden, model.components.text.encode([chr(number)])[0])


def test_what_is_no_adapter_is_told_before_any_work(tiny_model, folders, tmp_path):
    model = MusicGen.from_pretrained(str(tiny_model))
    for names, sentence in {
        "nowhere": "There is no adapter 'nowhere'",
        str(tmp_path): "is not an adapter: it holds no adapter_config.json",
        "a:9": "from -4 to 4",
        "a, a": "1 to 8 different adapters",
        "": "1 to 8 different adapters",
    }.items():
        with pytest.raises(InputError, match=sentence):
            model.generate("x", adapters=names, **OPTIONS)
    other = adapter_files.write(tmp_path / "other", MusicGen.from_pretrained("nano").config)
    with pytest.raises(CheckpointError, match=r"does not fit|for another model"):
        model.generate("x", adapters=str(other), **OPTIONS)
