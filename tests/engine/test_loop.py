from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch

import golden_data
from golden_models import encode_text, load_lm
from musicgen.config import ChromaConfig, LMConfig, MusicGenConfig
from musicgen.engine.longform import Window, plan
from musicgen.engine.loop import decode, decode_windows
from musicgen.model.chroma import Chroma
from musicgen.model.conditioning import Conditioner, Conditioning, null_chroma
from musicgen.model.lm import LanguageModel, initialize
from musicgen.model.resample import convert_audio
from musicgen.model.sampling import Guidance, Sampling

PLAIN = Guidance(scale=1.0)


def model(*, cross: bool) -> LanguageModel:
    lm = LanguageModel(
        LMConfig(
            width=32, heads=2, layers=2, ffn_width=64, codebooks=4, codebook_size=40, delays=(0, 1, 2, 3),
            cross_attention=cross,
        )
    )  # fmt: skip
    initialize(lm, torch.Generator().manual_seed(3))
    lm.head.weight.data *= 4  # sure of itself enough that rounding decides nothing
    return lm.eval()


def codes_of(columns: Any) -> torch.Tensor:
    return torch.stack(list(columns), dim=-1)


def text_rows(lengths: list[int], *, cross: bool, item: int | None = None) -> Conditioning:
    """Guided and null rows of items with texts of these lengths: all of them, or one item alone."""
    L = max(lengths)
    hidden = torch.randn(len(lengths), L, 32, generator=torch.Generator().manual_seed(5)) * 3
    for row, length in enumerate(lengths):
        hidden[row, length:] = 0
    counts = torch.tensor(lengths)
    if item is not None:
        hidden, counts = hidden[item : item + 1, : lengths[item]], counts[item : item + 1]
    vectors, both = torch.cat([hidden, torch.zeros_like(hidden)]), torch.cat([counts, counts])
    return Conditioning(cross=vectors, lengths=both) if cross else Conditioning(prefix=vectors, lengths=both)


@pytest.mark.parametrize("cross", [True, False], ids=["cross", "prefix"])
def test_an_item_alone_is_the_item_in_a_batch(cross: bool) -> None:
    lm, lengths = model(cross=cross), [2, 6, 4]
    options: dict[str, Any] = {"frames": 20, "sampling": Sampling(top_k=10), "guidance": Guidance(scale=3.0)}
    together = codes_of(
        decode(lm, text_rows(lengths, cross=cross), seeds=torch.tensor([11, 12, 13]), **options)
    )
    for item in range(3):
        alone = text_rows(lengths, cross=cross, item=item)
        codes = codes_of(decode(lm, alone, seeds=torch.tensor([11 + item]), **options))
        assert torch.equal(codes[0], together[item])


def test_another_seed_is_another_piece() -> None:
    lm = model(cross=True)
    codes = codes_of(
        decode(
            lm, Conditioning(), seeds=torch.tensor([1, 2, 1]), frames=20, sampling=Sampling(), guidance=PLAIN
        )
    )
    assert torch.equal(codes[0], codes[2])
    assert not torch.equal(codes[0], codes[1])


def test_a_short_take_is_the_start_of_a_long_one() -> None:
    lm = model(cross=True)
    options: dict[str, Any] = {"seeds": torch.tensor([4]), "sampling": Sampling(), "guidance": PLAIN}
    long = codes_of(decode(lm, Conditioning(), frames=40, **options))
    short = codes_of(decode(lm, Conditioning(), frames=20, **options))
    certain = 20 - lm.config.max_delay
    assert torch.equal(short[..., :certain], long[..., :certain])


def test_frames_come_in_order_and_none_is_pad() -> None:
    lm = model(cross=True)
    taken = []
    for column in decode(
        lm, Conditioning(), seeds=torch.tensor([4]), frames=9, sampling=Sampling(top_k=500), guidance=PLAIN
    ):
        assert column.shape == (1, 4)
        assert 0 <= int(column.min()) <= int(column.max()) < 40
        taken.append(column)
    assert len(taken) == 9


def test_guidance_of_equal_rows_changes_nothing() -> None:
    lm = model(cross=True)
    options: dict[str, Any] = {"seeds": torch.tensor([4]), "frames": 12, "sampling": Sampling()}
    plain = codes_of(decode(lm, Conditioning(), guidance=PLAIN, **options))
    guided = codes_of(decode(lm, Conditioning(), guidance=Guidance(scale=3.0), **options))
    assert torch.equal(plain, guided)


def test_a_piece_continued_from_its_own_codes_is_the_same_piece() -> None:
    # Noise belongs to the place in the piece, and all that the model saw is in the codes.
    lm = model(cross=True)
    options: dict[str, Any] = {
        "seeds": torch.tensor([4]),
        "frames": 30,
        "sampling": Sampling(),
        "guidance": PLAIN,
    }
    whole = codes_of(decode(lm, Conditioning(), **options))
    rest = codes_of(decode(lm, Conditioning(), prompt=whole[..., :12], **options))
    assert torch.equal(rest, whole[..., 12:])


def test_windows_follow_the_plan_and_never_repeat_their_noise() -> None:
    lm = model(cross=True)
    windows = plan(50, window=20, stride=12)
    codes = codes_of(
        decode_windows(
            lm,
            windows,
            lambda _: Conditioning(),
            seeds=torch.tensor([4]),
            sampling=Sampling(top_k=0),
            guidance=PLAIN,
        )
    )
    assert codes.shape == (1, 4, 50)
    first = codes_of(
        decode(
            lm, Conditioning(), seeds=torch.tensor([4]), frames=20, sampling=Sampling(top_k=0), guidance=PLAIN
        )
    )
    assert torch.equal(codes[..., :20], first)
    second = codes_of(
        decode(
            lm, Conditioning(), seeds=torch.tensor([4]), frames=20, sampling=Sampling(top_k=0), guidance=PLAIN,
            prompt=codes[..., 12:20], offset=12,
        )
    )  # fmt: skip
    assert torch.equal(codes[..., 20:32], second)


# ------------------------------------------------------------------------------------------------ golden data


def reference_windows(
    seconds: float, longest: float, stride: float, rate: float, prompt: int
) -> list[Window]:
    """Windows by the reference's truncated floats, one frame short now and then; ours are planned in frames."""
    total = int(seconds * rate)
    if seconds <= longest:
        return [Window(0, total, prompt)]
    windows, offset, known = [], 0, prompt
    while offset + known < total:
        length = int(min(seconds - offset / rate, longest) * rate)
        windows.append(Window(offset, length, known))
        offset += int(rate * stride)
        known = max(length - int(rate * stride), 0)
    return windows


def melodies_of(test: dict[str, Any], inputs: dict[str, torch.Tensor]) -> list[torch.Tensor | None] | None:
    if "melody_wavs" not in test["inputs"]:
        return None
    rate = test["melody_sample_rate"]
    return [
        None if key is None else convert_audio(inputs[key], rate, 32_000, 1)[0]
        for key in test["inputs"]["melody_wavs"]
    ]


def chroma_rows(
    config: ChromaConfig,
    melodies: list[torch.Tensor | None] | None,
    batch: int,
    start: int,
    seconds: float | None,
) -> torch.Tensor:
    """Chroma as the reference collates it: padded to the longest melody, or read on round and round by the window."""
    waves = [torch.zeros(1) if each is None else each for each in melodies or [None] * batch]
    if seconds is not None:
        span = torch.arange(int(seconds * 32_000)) + start
        waves = [each if len(each) == 1 else each[span % len(each)] for each in waves]
    longest = max(map(len, waves))
    padded = torch.stack([torch.nn.functional.pad(each, (0, longest - len(each))) for each in waves])
    return Chroma(config).condition(padded)


def reference_conditions(
    config: MusicGenConfig,
    conditioner: Conditioner,
    test: dict[str, Any],
    inputs: dict[str, torch.Tensor],
    batch: int,
) -> tuple[Callable[[Window], Conditioning], Guidance]:
    """What the reference conditions on in a window, and its guidance."""
    params = test["params"]
    texts = test.get("descriptions") or [None] * batch
    two_step = params.get("two_step_cfg", False)
    beta = params.get("cfg_coef_beta")
    coef = params["cfg_coef"]
    # Two-step guidance uses the configured coefficient whatever was asked.
    scale = config.guidance if two_step or coef is None else coef
    guidance = Guidance(scale=scale, style=beta)
    melodies = melodies_of(test, inputs)
    longest = test.get("max_duration", config.window_seconds)
    extended = longest if params.get("duration", 0) > longest else None

    def condition(window: Window) -> Conditioning:
        groups: list[tuple[list[str | None], bool]] = [(texts, True)]
        if beta is not None:
            groups.append(([None] * batch, True))
        if guidance.groups > 1:
            groups.append(([None] * batch, False))
        chroma = None
        if config.chroma is not None:
            start = int(window.start / config.frame_rate * 32_000)
            heard = chroma_rows(config.chroma, melodies, batch, start, extended)
            silent = null_chroma(batch, config.chroma.frames, config.chroma.bins)
            chroma = [heard if melodic else silent for _, melodic in groups]
        if two_step:
            return Conditioning.stack(
                [
                    conditioner(
                        *encode_text(rows), chroma=None if chroma is None else chroma[i], padding="attended"
                    )
                    for i, (rows, _) in enumerate(groups)
                ]
            )
        rows = [text for group, _ in groups for text in group]
        return conditioner(
            *encode_text(rows), chroma=None if chroma is None else torch.cat(chroma), padding="attended"
        )  # type: ignore[no-any-return]

    return condition, guidance


def check_conditions(
    case: golden_data.Case,
    name: str,
    windows: list[Window],
    make: Callable[[Window], Conditioning],
    two_step: bool,
) -> None:
    """Compare the vectors with those that the reference stored, one call of its conditioners after the other."""
    stored = [
        key for key in case.expected if key.startswith(f"{name}.condition.") and not key.endswith("mask")
    ]
    if not stored:
        return
    for i in range(2 if two_step else len(windows)):
        if not any(key.startswith(f"{name}.condition.{i}.") for key in stored):
            continue
        made = make(windows[0] if two_step else windows[i])
        vectors = made.cross if made.cross is not None else made.prefix
        assert vectors is not None
        if two_step:
            vectors = vectors.chunk(2)[i]
        text = case.expected[f"{name}.condition.{i}.description"]
        front = (
            0 if made.prefix is None else int(case.expected[f"{name}.condition.{i}.self_wav.mask"].shape[1])
        )
        case.check(f"{name}.condition.{i}.description", vectors[:, front : front + text.shape[1]])
        if front:
            case.check(f"{name}.condition.{i}.self_wav_every8", vectors[:, :front:8])


GOLDEN = [
    (case, test) for case in ("generate_greedy", "melody", "stereo") for test in golden_data.tests_of(case)
]


@pytest.mark.golden
@pytest.mark.parametrize(("folder", "test"), GOLDEN, ids=[f"{case}-{test['name']}" for case, test in GOLDEN])
@torch.no_grad()
def test_golden_tokens(folder: str, test: dict[str, Any]) -> None:
    case, name, params = golden_data.load(folder), test["name"], test["params"]
    config, lm, conditioner = load_lm((case.folder / case.info["package"]).resolve())
    prompt = None
    if "prompt_tokens" in test["inputs"]:
        prompt = case.inputs[test["inputs"]["prompt_tokens"]]
    elif "prompt_wav" in test["inputs"]:
        prompt = case.expected[f"{name}.prompt_tokens"].long()
    known = 0 if prompt is None else prompt.shape[-1]
    batch = len(case.expected[f"{name}.tokens"])
    condition, guidance = reference_conditions(config, conditioner, test, case.inputs, batch)
    if test["api"] == "lm.generate":
        windows = [Window(0, params["max_gen_len"], known)]
    else:
        longest = test.get("max_duration", config.window_seconds)
        stride = params.get("extend_stride", config.stride_seconds)
        windows = reference_windows(params["duration"], longest, stride, config.frame_rate, known)
    greedy = Sampling(temperature=0.0)
    codes = codes_of(
        decode_windows(
            lm, windows, condition, seeds=torch.zeros(batch, dtype=torch.long), sampling=greedy, guidance=guidance,
            prompt=prompt,
        )
    )  # fmt: skip
    if prompt is not None and not params.get("remove_prompts"):
        codes = torch.cat([prompt, codes], dim=-1)
    case.check(f"{name}.tokens", codes)
    check_conditions(case, name, windows, condition, params.get("two_step_cfg", False))


@pytest.mark.golden
@pytest.mark.parametrize(("folder", "name"), [("generate_greedy", "b1"), ("melody", "melody")])
@torch.no_grad()
def test_golden_single_prompts_need_no_parity_mode(folder: str, name: str) -> None:
    case = golden_data.load(folder)
    test = next(each for each in case.tests if each["name"] == name)
    config, lm, conditioner = load_lm((case.folder / case.info["package"]).resolve())
    texts = test["descriptions"]
    chroma = None
    if config.chroma is not None:
        heard = chroma_rows(config.chroma, melodies_of(test, case.inputs), 1, 0, None)
        chroma = torch.cat([heard, null_chroma(1, config.chroma.frames, config.chroma.bins)])
    conditioning = conditioner(*encode_text([*texts, None]), chroma=chroma, groups=2, padding="masked")
    codes = codes_of(
        decode(
            lm, conditioning, seeds=torch.zeros(1, dtype=torch.long), sampling=Sampling(temperature=0.0),
            guidance=Guidance(scale=test["params"]["cfg_coef"]), frames=case.expected[f"{name}.tokens"].shape[-1],
        )
    )  # fmt: skip
    case.check(f"{name}.tokens", codes)
