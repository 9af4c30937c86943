from __future__ import annotations

from typing import Any

import pytest
import torch

import golden_data
import golden_models
from musicgen.config import LMConfig
from musicgen.engine.windows import Window, plan_windows
from musicgen.io.checkpoint import Components
from musicgen.model.chroma import Chroma
from musicgen.model.conditioning import Conditioning, null_chroma
from musicgen.model.lm import LanguageModel, initialize
from musicgen.model.resample import convert_audio
from musicgen.model.sampling import Guidance, Sampling
from reference.decoding import decode, decode_windows

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


def test_a_short_piece_is_the_start_of_a_long_one() -> None:
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
    windows = plan_windows(50, window=20, stride=12)
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
            lm, Conditioning(), seeds=torch.tensor([4]), frames=20, sampling=Sampling(top_k=0),
            guidance=PLAIN, prompt=codes[..., 12:20], offset=12,
        )
    )  # fmt: skip
    assert torch.equal(codes[..., 20:32], second)


# ------------------------------------------------------------------------------------------------ golden data


Rows = tuple[list[str | None], torch.Tensor | None]  # texts and chroma that the reference encodes in one call


class Reference:
    """What the reference conditions on in a golden test: which rows it encodes together, call by call."""

    def __init__(
        self, loaded: Components, test: dict[str, Any], inputs: dict[str, torch.Tensor], batch: int
    ) -> None:
        self.components, self.config, self.test, self.batch = loaded, loaded.config, test, batch
        params = test["params"]
        self.two_step = params.get("two_step_cfg", False)
        coef = params["cfg_coef"]
        # Two-step guidance uses the configured coefficient whatever was requested.
        scale = self.config.guidance if self.two_step or coef is None else coef
        self.guidance = Guidance(scale=scale, style=params.get("cfg_coef_beta"))
        self.longest = test.get("max_duration", self.config.window_seconds)
        self.is_long = params.get("duration", 0) > self.longest
        self.waves = [torch.zeros(1)] * batch
        for i, key in enumerate(test["inputs"].get("melody_wavs", [])):
            if key is not None:
                self.waves[i] = convert_audio(inputs[key], test["melody_sample_rate"], 32_000, 1)[0]

    def windows(self, prompt: int) -> list[Window]:
        """The reference's windows: truncated floats, a frame short now and then."""
        params, rate = self.test["params"], self.config.frame_rate
        if "max_gen_len" in params:
            return [Window(0, params["max_gen_len"], prompt)]
        seconds = params["duration"]
        total = int(seconds * rate)
        if not self.is_long:
            return [Window(0, total, prompt)]
        stride = int(rate * params.get("extend_stride", self.config.stride_seconds))
        windows, offset, known = [], 0, prompt
        while offset + known < total:
            length = int(min(seconds - offset / rate, self.longest) * rate)
            windows.append(Window(offset, length, known))
            offset += stride
            known = max(length - stride, 0)
        return windows

    def calls(self, window: Window) -> list[Rows]:
        """Rows encoded together in a window: guided and null, or, in two steps, each by itself."""
        texts, none = self.test.get("descriptions") or [None] * self.batch, [None] * self.batch
        with_text = [True, False, False][: max(2, self.guidance.groups)]
        with_melody = [True, True, False] if self.guidance.groups == 3 else [True, False]
        chroma = None
        if self.config.chroma is not None:
            silent = null_chroma(self.batch, self.config.chroma.frames, self.config.chroma.bins)
            chroma = [self.result(window) if melodic else silent for melodic in with_melody]
        groups = [texts if texted else none for texted in with_text]
        if self.two_step:
            return [(rows, None if chroma is None else chroma[i]) for i, rows in enumerate(groups)]
        return [([text for rows in groups for text in rows], None if chroma is None else torch.cat(chroma))]

    def result(self, window: Window) -> torch.Tensor:
        """Chroma as the reference collates it: padded to the longest, or going round by the window."""
        assert self.config.chroma is not None
        waves = self.waves
        if self.is_long:
            span = torch.arange(int(self.longest * 32_000)) + int(
                window.start / self.config.frame_rate * 32_000
            )
            waves = [each if len(each) == 1 else each[span % len(each)] for each in waves]
        width = max(map(len, waves))
        padded = torch.stack([torch.nn.functional.pad(each, (0, width - len(each))) for each in waves])
        return Chroma(self.config.chroma).condition(padded)

    def encode(self, rows: Rows) -> Conditioning:
        hidden, mask = self.components.text.encode(rows[0])
        made: Conditioning = self.components.conditioner(hidden, mask, chroma=rows[1], padding="attended")
        return made

    def condition(self, window: Window) -> Conditioning:
        stacked = Conditioning.stack([self.encode(rows) for rows in self.calls(window)])
        if self.guidance.groups == 1:  # the reference runs the null rows even where they do not count
            return stacked.rows(torch.arange(self.batch))
        return stacked

    def encoded(self, windows: list[Window]) -> dict[str, torch.Tensor]:
        """All that its conditioners were given and made, named as in the golden data."""
        got = {}
        for number, rows in enumerate(rows for window in windows for rows in self.calls(window)):
            ids, mask = self.components.text.tokenize(rows[0])
            made = self.encode(rows)
            vectors = made.prefix if made.prefix is not None else made.cross
            assert vectors is not None
            melody, text = vectors.split([vectors.shape[1] - ids.shape[1], ids.shape[1]], dim=1)
            got |= {
                f"t5.{number}.input_ids": ids,
                f"t5.{number}.attention_mask": mask,
                f"condition.{number}.description": text,
                f"condition.{number}.description.mask": mask,
                f"condition.{number}.self_wav_every8": melody[:, ::8],
                f"condition.{number}.self_wav.mask": torch.ones(melody.shape[:2]),
            }
        return got


GOLDEN = [
    (case, test) for case in ("generate_greedy", "melody", "stereo") for test in golden_data.tests_of(case)
]


@pytest.mark.golden
@pytest.mark.parametrize(("folder", "test"), GOLDEN, ids=[f"{case}-{test['name']}" for case, test in GOLDEN])
@torch.inference_mode()
def test_golden_generation(folder: str, test: dict[str, Any]) -> None:
    case, name = golden_data.load(folder), test["name"]
    loaded = golden_models.load(case.folder / case.info["package"])
    batch = len(case.expected[f"{name}.tokens"])
    reference = Reference(loaded, test, case.inputs, batch)
    got, prompt = {}, None
    if "prompt_tokens" in test["inputs"]:
        prompt = case.inputs[test["inputs"]["prompt_tokens"]]
    elif "prompt_wav" in test["inputs"]:
        wav = case.inputs[test["inputs"]["prompt_wav"]]
        config = loaded.config
        wav = convert_audio(wav, test["prompt_sample_rate"], config.sample_rate, config.channels)
        got["prompt_tokens"] = prompt = loaded.codec.encode(wav)
    windows = reference.windows(0 if prompt is None else prompt.shape[-1])
    seeds, greedy = torch.zeros(batch, dtype=torch.long), Sampling(temperature=0.0)
    columns = decode_windows(
        loaded.lm, windows, reference.condition, seeds=seeds, sampling=greedy, guidance=reference.guidance,
        prompt=prompt,
    )  # fmt: skip
    codes = codes_of(columns)
    if prompt is not None and not test["params"].get("remove_prompts"):
        codes = torch.cat([prompt, codes], dim=-1)
    got |= {"tokens": codes, **reference.encoded(windows)}
    if f"{name}.audio" in case.expected:
        got["audio"] = loaded.codec.decode(codes)
    for key in case.expected:
        if key.startswith(f"{name}."):
            case.check(key, got[key.removeprefix(f"{name}.")])


@pytest.mark.golden
@pytest.mark.parametrize(("folder", "name"), [("generate_greedy", "b1"), ("melody", "melody")])
@torch.inference_mode()
def test_golden_single_prompts_need_no_parity_mode(folder: str, name: str) -> None:
    case = golden_data.load(folder)
    test = next(each for each in case.tests if each["name"] == name)
    loaded = golden_models.load(case.folder / case.info["package"])
    reference = Reference(loaded, test, case.inputs, batch=1)
    frames = case.expected[f"{name}.tokens"].shape[-1]
    [(texts, chroma)] = reference.calls(Window(0, frames, 0))
    conditioning = loaded.conditioner(*loaded.text.encode(texts), chroma=chroma, groups=2, padding="masked")
    columns = decode(
        loaded.lm, conditioning, seeds=torch.zeros(1, dtype=torch.long), sampling=Sampling(temperature=0.0),
        guidance=reference.guidance, frames=frames,
    )  # fmt: skip
    case.check(f"{name}.tokens", codes_of(columns))
