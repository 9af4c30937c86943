from __future__ import annotations

from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

import golden_data
from musicgen.model import delay

MONO, STEREO = (0, 1, 2, 3), (0, 0, 1, 1, 2, 2, 3, 3)


def test_the_table_of_the_docstring() -> None:
    codes = torch.arange(24).view(1, 4, 6)
    sequence = delay.apply(codes, MONO, pad=-1)
    assert sequence[0, 0].tolist() == [-1, 0, 1, 2, 3, 4, 5, -1, -1, -1]
    assert sequence[0, 3].tolist() == [-1, -1, -1, -1, 18, 19, 20, 21, 22, 23]


@given(
    frames=st.integers(1, 12),
    late=st.lists(st.integers(0, 5), min_size=1, max_size=5).map(lambda gaps: (0, *sorted(gaps))),
)
def test_reading_at_the_steps_of_a_pattern_gives_the_codes_back(frames: int, late: tuple[int, ...]) -> None:
    codes = torch.arange(2 * len(late) * frames).view(2, len(late), frames) % 50
    sequence = delay.apply(codes, late, pad=50)
    assert sequence.shape[-1] == delay.sequence_steps(frames, late)
    assert torch.equal(delay.pick(sequence, delay.schedule(frames, late), -1), codes)
    assert int((sequence == 50).sum()) == sequence.numel() - codes.numel()
    short = delay.apply(codes, late, pad=50, valid_only=True)
    assert torch.equal(short, sequence[..., : frames + 1])


def test_logits_of_a_step_predict_the_next() -> None:
    codes = torch.randint(0, 9, (1, 4, 5))
    sequence = delay.apply(codes, MONO, pad=9, valid_only=True)
    oracle = torch.nn.functional.one_hot(sequence.roll(-1, dims=2), 10).float()
    logits, mask = delay.undo_logits(oracle, MONO, 5)
    assert torch.equal(mask, torch.arange(5) + torch.tensor(MONO)[:, None] < 5)
    assert torch.equal(logits.isnan().any(-1)[0], ~mask)
    assert torch.equal(logits.nan_to_num().argmax(-1)[0][mask], codes[0][mask])


@pytest.mark.golden
@pytest.mark.parametrize("test", golden_data.tests_of("patterns"), ids=lambda test: test["name"])
def test_golden_patterns(test: dict[str, Any]) -> None:
    case = golden_data.load("patterns")
    name, provider, frames, pad = test["name"], test["provider"], test["timesteps"], test["special_token"]
    odd = {key: provider[key] for key in ("flatten_first", "empty_initial") if key in provider}
    delays = provider["delays"] or list(range(provider["n_q"]))
    codes = case.inputs[test["inputs"]["z"]]
    _, K, T = codes.shape
    steps = delay.schedule(frames, delays, **odd)
    full = int(steps.max()) + 1
    sizes = [full, full - max(delays), max(delays), full - 1]
    case.check(f"{name}.sizes", torch.tensor(sizes))
    if not odd:
        assert full == delay.sequence_steps(frames, delays)
    first = delay.schedule(frames + 1, delays, **odd).amin(0)
    case.check(f"{name}.first_step", torch.where(first < full, first, -1))
    index = torch.full((1, K, frames), K * T).index_copy(
        2, torch.arange(T), torch.arange(K * T).view(1, K, T)
    )
    for kind, length in (("all", sizes[0]), ("valid", sizes[1])):
        values = delay.place(codes, steps, length, pad)
        if not odd and frames == T:
            assert torch.equal(values, delay.apply(codes, delays, pad, valid_only=kind == "valid"))
        indexes = delay.place(index, steps, length, K * T)[0]
        case.check(f"{name}.build_{kind}.values", values)
        case.check(f"{name}.build_{kind}.indexes", indexes)
        case.check(f"{name}.build_{kind}.mask", indexes < K * T)

        numbers = torch.arange(K * length).view(1, K, length)
        reverted = delay.pick(numbers, steps, K * length)[0]
        case.check(f"{name}.revert_{kind}.values", delay.pick(values, steps, -1))
        case.check(f"{name}.revert_{kind}.indexes", reverted)
        case.check(f"{name}.revert_{kind}.mask", reverted < K * length)
        if length > 2:
            cut = values[..., :-2]
            case.check(f"{name}.revert_{kind}_cut2.values", delay.pick(cut, steps, -1))
            case.check(
                f"{name}.revert_{kind}_cut2.mask", delay.pick(torch.ones_like(cut[:1]), steps, 0)[0].bool()
            )

        logits = 0.5 * torch.arange(2 * 3 * K * length).view(2, 3, K, length).float()
        got, mask = delay.pick_logits(logits.permute(0, 2, 3, 1), steps)
        case.check(f"{name}.logits_{kind}.values", got.permute(0, 3, 1, 2))
        case.check(f"{name}.logits_{kind}.mask", mask)
        at, _ = delay.pick_logits(numbers[..., None].double(), steps)
        case.check(f"{name}.logits_{kind}.indexes", at[0, :, :, 0].nan_to_num(K * length))
