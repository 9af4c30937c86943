"""On a GPU: captured steps give the codes of plain calls and of the CPU, and all parts give the CPU's sound.

In float32 logits differ from the CPU's by some millionths, the noise by its last bit: another code is drawn only where
two are as near to each other, of many thousands of codes about one. Without a GPU the tests run on the CPU, and what a
GPU would replay is called plainly.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest
import torch

import adapter_files
from decoded_takes import Options, alone, linear_weights, plain, sequence_of
from musicgen import GenerationParams, MusicGen
from musicgen.config import ChromaConfig
from musicgen.engine.adapted import Adapted
from musicgen.engine.batch import Batch, run
from musicgen.engine.device import Decodable, Runtime, prepare
from musicgen.engine.gpu_step import COLUMNS, Capture, cuda_graph
from musicgen.engine.scheduler import Scheduler
from musicgen.engine.sound import codes_to_sound
from musicgen.io import diffusion_package
from musicgen.model.chroma import Chroma
from musicgen.model.diffusion import Denoising, finish
from musicgen.model.kv_cache import CacheSize
from musicgen.model.lora import moved
from musicgen.model.noise import white_noise
from musicgen.model.sampling import Guidance, Sampling, gumbel, noise_bits
from musicgen.train.lm import LMTrainer
from tiny_diffusion import save_tiny_diffusion
from train_data import make_codes, tiny

DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
HALVES = ["bfloat16", "float16"] if DEVICE.type == "cuda" else ["bfloat16"]
KINDS = ["float32 cross", "float32 prefix"]
TAKES = [
    Options(0, 33, 4, Guidance(), Sampling(top_k=5)),  # windows have 16 frames
    Options(1, 5, 9, Guidance(scale=1.0), Sampling(), prompt=3),
    Options(2, 16, 1, Guidance(scale=2.0, style=4.0), Sampling(top_p=0.7)),
    Options(3, 33, 9, Guidance(), Sampling(temperature=0.0), prompt=20),
    Options(4, 16, 4, Guidance(scale=1.0), Sampling(temperature=0.8, top_k=0), repetition=True),
    Options(5, 20, 3, Guidance(), Sampling(top_k=7), changes=(6, 11)),
]


def called(function: Callable[[], None]) -> Callable[[], None]:
    """What takes the place of a captured graph: the same kernels, started one by one."""
    function()
    return function


CAPTURE: Capture = cuda_graph if DEVICE.type == "cuda" else called


@cache
def placed(kind: str) -> Decodable:
    """The language model of `decoded_takes` on the device."""
    dtype, memory = kind.split()
    return prepare(plain(cross=memory == "cross"), Runtime(DEVICE, dtype))


@cache
def adapted(kind: str, number: int) -> Adapted:
    """Changes of all linear layers, on the device."""
    changes = adapter_files.changes(number, linear_weights(kind), rank=1 + number)
    return Adapted(None, changes=moved(changes, torch.empty(0, device=DEVICE)))  # type: ignore[arg-type]


def together(kind: str, capture: Capture, changes: dict[int, int] | None = None) -> list[torch.Tensor]:
    """The codes of all takes, which join one after the other; one more leaves before its end."""
    batch, takes = (
        Batch(placed(kind), capture=capture),
        [sequence_of(kind, each, device=DEVICE) for each in TAKES],
    )
    for number, which in (changes or {}).items():
        takes[number].adapted = adapted(kind, which)
    left = sequence_of(kind, Options(6, 33, 4, Guidance(), Sampling()), device=DEVICE)

    def steps(count: int) -> None:
        for _ in range(count):
            for _, frame in batch.step():
                assert isinstance(frame, torch.Tensor), frame

    for joining in (takes[0], takes[1], left, takes[2], takes[3], takes[5]):
        batch.add(joining)
        steps(2)
    batch.remove(left)
    batch.add(takes[4])
    while batch:
        steps(1)
    return [each.codes for each in takes]


# ------------------------------------------------------------------------------------------------------ steps


@pytest.mark.parametrize("kind", KINDS)
def test_captured_steps_give_the_codes_of_plain_calls_and_of_the_cpu(kind: str) -> None:
    captured, eager = together(kind, CAPTURE), together(kind, called)
    for options, codes, others in zip(TAKES, captured, eager, strict=True):
        assert torch.equal(codes, others), options
        assert torch.equal(codes, alone(kind, options)), options


@pytest.mark.parametrize("kind", KINDS)
def test_a_take_has_the_codes_that_it_has_alone(kind: str) -> None:
    for options in TAKES:
        for capture in (CAPTURE, called):
            batch, take = Batch(placed(kind), capture=capture), sequence_of(kind, options, device=DEVICE)
            batch.add(take)
            while batch:
                batch.step()
            assert torch.equal(take.codes, alone(kind, options)), options


@pytest.mark.parametrize("kind", KINDS)
def test_adapters_of_single_takes(kind: str) -> None:
    which = {0: 1, 2: 2, 3: 1, 5: 2}
    captured, eager = together(kind, CAPTURE, which), together(kind, called, which)
    for number, (codes, others) in enumerate(zip(captured, eager, strict=True)):
        assert torch.equal(codes, others), number
        single = sequence_of(kind, TAKES[number], device=DEVICE)
        if number in which:
            single.adapted = adapted(kind, which[number])
        list(run(placed(kind), [single]))
        assert torch.equal(codes, single.codes), number
        assert torch.equal(codes, alone(kind, TAKES[number])) == (number not in which), number


@pytest.mark.parametrize("memory", ["cross", "prefix"])
@pytest.mark.parametrize("dtype", HALVES)
def test_half_precision_draws_codes(dtype: str, memory: str) -> None:
    """They are not those of float32; a step whose logits are not finite would end its take."""
    captured, eager = together(f"{dtype} {memory}", CAPTURE), together(f"{dtype} {memory}", called)
    for options, codes, others in zip(TAKES, captured, eager, strict=True):
        assert torch.equal(codes, others), options
        assert 0 <= int(codes.min()) <= int(codes.max()) < 40


@pytest.mark.parametrize("kind", [*KINDS, *(f"{dtype} cross" for dtype in HALVES)])
def test_a_static_step_has_the_logits_of_the_whole_sequence(kind: str) -> None:
    lm, whole = placed(kind), plain(cross="cross" in kind)
    sequence = sequence_of(kind, TAKES[0], device=DEVICE)
    conditioning = sequence.enter()
    codes = torch.randint(0, 40, (2, 4, 12), generator=torch.Generator().manual_seed(1))
    memory = lm.new_cache(CacheSize(rows=2, columns=COLUMNS, condition=4 * ("cross" in kind), added=1))
    with torch.inference_mode():
        for row in range(2):
            own = conditioning.rows(torch.tensor([row], device=DEVICE))
            lm.start(memory, row, own)
            if own.prefix is not None:
                lm.extend_prefix(own.prefix[0], memory, row)
        rows, live = torch.arange(2, device=DEVICE), torch.ones(2, dtype=torch.long, device=DEVICE)
        steps = [lm.next_logits(codes[..., s].to(DEVICE), memory, rows, live).cpu() for s in range(12)]
        host = sequence_of(kind, TAKES[0]).enter()
        expected = whole.eval()(codes, host)
    error = (torch.stack(steps, dim=2) - expected).abs().max() / expected.abs().max()
    assert error < (1e-4 if "float32" in kind else 0.1)


def test_noise_is_that_of_the_cpu() -> None:
    seeds, places = torch.tensor([0, 7, 2**31 + 5, 2**40 + 3]), torch.tensor([0, 1, 900, 70_000])
    there = seeds.to(DEVICE), places.to(DEVICE), 3, 4, 2048
    assert torch.equal(noise_bits(*there).cpu(), noise_bits(seeds, places, 3, 4, 2048))
    torch.testing.assert_close(gumbel(*there).cpu(), gumbel(seeds, places, 3, 4, 2048), rtol=1e-5, atol=1e-6)
    assert torch.equal(white_noise(-40, 5000, DEVICE).cpu(), white_noise(-40, 5000))


# ----------------------------------------------------------------------------------------------------- models


@cache
def loaded(folder: str, dtype: str | None = "float32", device: torch.device = DEVICE) -> MusicGen:
    return MusicGen.from_pretrained(folder, device=str(device), dtype=dtype)


@pytest.mark.parametrize("kind", ["nano", "tiny_model", "tiny_stereo", "tiny_style", "tiny_clock"])
def test_models_draw_the_codes_of_the_cpu(kind: str, request: pytest.FixtureRequest, tone) -> None:
    """Alone, twice, in a batch, beyond the trained length, continued, and with a melody or a style."""
    folder = kind if kind == "nano" else str(request.getfixturevalue(kind))
    model, host = loaded(folder), loaded(folder, device=torch.device("cpu"))
    asked = [
        ("funk with slap bass", {"duration": 1.5, "seed": 5}),
        ("funk with slap bass", {"duration": 1.0, "seed": 5, "temperature": 0.0}),
        ("calm piano", {"duration": 1.0, "seed": 6, "top_p": 0.8}),
        ("calm piano", {"duration": 1.0, "seed": 6, "input_audio": str(tone)}),
    ]
    if kind in ("tiny_clock", "tiny_stereo"):  # windows of ten seconds
        asked.append(("slow jazz at 80 bpm", {"duration": 11.0, "seed": 7, "normalization_strategy": "clip"}))
    if kind == "tiny_stereo":
        asked = [each for each in asked if "input_audio" not in each[1]]
    for prompt, options in asked:
        first, again = (model.generate_results(prompt, **options)[0] for _ in range(2))
        assert torch.equal(first.codes, again.codes)
        assert first.audio.samples.device.type == "cpu" and first.audio.samples.isfinite().all()
        # The clip of a style is encoded in TensorFloat-32, as torch has convolutions by default.
        if kind != "tiny_style" or "input_audio" not in options:
            assert torch.equal(first.codes, host.generate_results(prompt, **options)[0].codes), options
    batch = model.generate_results(["techno", "funk with slap bass"], duration=1.5, seed=[1, 5])
    assert torch.equal(
        batch[1].codes, model.generate_results("funk with slap bass", duration=1.5, seed=5)[0].codes
    )
    given = batch[0].codes[:, :30]
    continued = model.generate_results("techno", duration=1.5, seed=2, input_audio=given, continuation=True)
    assert torch.equal(continued[0].codes[:, :30], given)


@pytest.mark.parametrize("kind", ["nano", "tiny_model", "tiny_stereo"])
def test_a_stream_is_the_sound_of_the_whole(kind: str, request: pytest.FixtureRequest) -> None:
    model = loaded(kind if kind == "nano" else str(request.getfixturevalue(kind)))
    options = {"duration": 3.0, "seed": 3}
    chunks = [chunk.samples for chunk in model.stream("house", **options)]
    whole = model.generate("house", normalization_strategy="fixed", **options).samples
    assert len(chunks) > 3
    torch.testing.assert_close(torch.cat(chunks, dim=1), whole, rtol=0, atol=1e-4)


def test_takes_are_decoded_to_sound_while_others_are_captured(tiny_model) -> None:
    model = loaded(str(tiny_model))
    params = [GenerationParams(duration=1 + 0.3 * n, seed=n, top_k=3 + 9 * n) for n in range(5)]
    expected = [
        model.generate_results("house", duration=each.duration, seed=each.seed, top_k=each.top_k)[0]
        for each in params
    ]
    with Scheduler(model) as scheduler:
        takes = [scheduler.submit("house", each) for each in params]
        heard = [torch.cat([chunk.samples for chunk in scheduler.stream(take, "clip")], 1) for take in takes]
        results = [take.result(timeout=60) for take in takes]
    for result, single, samples in zip(results, expected, heard, strict=True):
        assert torch.equal(result.codes, single.codes)
        assert samples.isfinite().all() and samples.shape == single.audio.samples.shape


@pytest.mark.parametrize("dtype", [None, *HALVES])
@pytest.mark.parametrize("kind", ["nano", "tiny_stereo"])
def test_other_precisions_make_finite_sound(
    dtype: str | None, kind: str, request: pytest.FixtureRequest
) -> None:
    """None is the device's own: float16 on a GPU."""
    model = loaded(kind if kind == "nano" else str(request.getfixturevalue(kind)), dtype)
    first, again = (model.generate_results("funk with slap bass", duration=2, seed=5)[0] for _ in range(2))
    assert torch.equal(first.codes, again.codes)
    samples = first.audio.samples
    assert samples.shape[1] == 64_000 and samples.isfinite().all() and samples.square().mean() > 1e-6
    wanted = (dtype or "float16") if DEVICE.type == "cuda" else None
    assert wanted in (None, first.origin.dtype)


# ------------------------------------------------------------------------------------------------------ sound


def rising_tone() -> torch.Tensor:
    """Two seconds `[1, N]`."""
    time = torch.arange(64_000) / 32_000
    return 0.4 * torch.sin(2 * torch.pi * (220 * time + 60 * time**2))[None]


@pytest.mark.parametrize("kind", ["nano", "tiny_model"])
def test_a_codec_is_near_that_of_the_cpu(kind: str, request: pytest.FixtureRequest) -> None:
    """Convolutions round to TensorFloat-32, as torch has it by default."""
    folder = kind if kind == "nano" else str(request.getfixturevalue(kind))
    there, host = (loaded(folder, device=each).components.codec for each in (DEVICE, torch.device("cpu")))
    with torch.inference_mode():
        wave = rising_tone()[None]
        codes = host.encode(wave)
        assert (
            there.encode(wave.to(DEVICE)).cpu() == codes
        ).double().mean() > 0.8  # by chance 1 of 64 would be
        expected, found = codes_to_sound(host, codes), codes_to_sound(there, codes.to(DEVICE)).cpu()
    assert found.shape == expected.shape
    # Where two peaks are equally near, a rounding decides the phases of nano's codec; its magnitudes stay.
    window = torch.hann_window(1024)
    spectra = [
        torch.stft(each[0], 1024, 256, window=window, return_complex=True).abs() for each in (found, expected)
    ]
    assert (spectra[0] - spectra[1]).norm() < 0.05 * spectra[1].norm()


def test_chroma_is_that_of_the_cpu() -> None:
    chroma = Chroma(ChromaConfig(sample_rate=32_000, bins=12, n_fft=4096, hop=4096, frames=20))
    wave = rising_tone()
    expected = chroma.strength(wave)
    torch.testing.assert_close(
        chroma.to(DEVICE).strength(wave.to(DEVICE)).cpu(), expected, rtol=1e-3, atol=1e-4
    )


def test_multiband_diffusion_is_near_that_of_the_cpu(tiny_model, tmp_path) -> None:
    save_tiny_diffusion(tmp_path / "mbd")
    codes = torch.randint(0, 64, (1, 4, 40), generator=torch.Generator().manual_seed(0))
    made = []
    for device in (torch.device("cpu"), DEVICE):
        diffusion = diffusion_package.load(tmp_path / "mbd", device)
        codec = loaded(str(tiny_model), device=device).components.codec
        steps = diffusion.decode(codes.to(device), codec, how=Denoising(states=(900, 500, 100, 0)))
        made.append(finish(steps).cpu())
    assert (made[1] - made[0]).norm() < 0.05 * made[0].norm()


# --------------------------------------------------------------------------------------------------- training


def test_an_update_of_the_language_model_has_the_loss_of_the_cpu(tmp_path) -> None:
    recipe = tiny()
    codes, losses = make_codes(tmp_path / "codes", recipe), []
    for name, device in (("cpu", torch.device("cpu")), ("there", DEVICE)):
        trainer = LMTrainer(recipe, codes, tmp_path / name, device=device, resume=False)
        losses.append([trainer.step(number)["loss"] for number in (1, 2, 3)])
    torch.testing.assert_close(torch.tensor(losses[1]), torch.tensor(losses[0]), rtol=1e-3, atol=0)
