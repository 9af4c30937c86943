"""The report of `musicgen doctor`: how fast each model is on this machine, what it needs, and what slows it down."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from musicgen.apps import machine, speed_probe
from musicgen.apps.machine import Machine
from musicgen.apps.speed_probe import Step
from musicgen.config import MusicGenConfig
from musicgen.engine.device import INTEGERS
from musicgen.engine.int8_weights import BYTES_OF_FOUR_BITS
from musicgen.io import catalogue
from musicgen.presets import OFFICIAL_MODELS, preset

SECONDS = 30  # of music, in the estimates
BYTES_ON_GPU = 2  # float16
BYTES = {
    "float32": 4,
    "bfloat16": 2,
    "int8": 1,
    "int4": BYTES_OF_FOUR_BITS,
}  # of a weight of the language model


@dataclass(frozen=True, slots=True)
class Estimate:
    """One model in one precision on the CPU: bytes of memory, steps a second, and seconds until 30 s are made."""

    model: str
    dtype: str
    default: bool
    memory: int
    fits: bool | None
    steps_per_second: float
    times_real_time: float
    seconds: float
    place: str | None


@dataclass(frozen=True, slots=True)
class GpuEstimate:
    """The most that one model can do on a GPU in float16: the memory's speed over the bytes of weights of a step."""

    gpu: str
    model: str
    memory: int
    fits: bool
    steps_per_second: float
    times_real_time: float


@dataclass(frozen=True, slots=True)
class Report:
    """All of it; `memory_speed` is bytes a second read by one thread."""

    machine: Machine
    memory_speed: float
    estimates: tuple[Estimate, ...]
    reasons: tuple[str, ...]
    gpu_estimates: tuple[GpuEstimate, ...] = ()


def examine(weights_dir: Path | None = None) -> Report:
    """Look at the machine, measure a few steps, and estimate every model from them."""
    here = machine.inspect()
    dtypes = [each for each in BYTES if each not in INTEGERS or here.int8]
    small, nano = preset("small"), catalogue.installed("nano", weights_dir)
    large = {dtype: speed_probe.step(small.lm, dtype) for dtype in dtypes}
    exact, reduced = (speed_probe.sound(small, dtype) for dtype in ("float32", "bfloat16"))
    rows, bounds = list[Estimate](), list[GpuEstimate]()
    for entry in catalogue.entries(weights_dir):
        config = preset(entry.name) if entry.name in OFFICIAL_MODELS else nano
        if config is None:
            continue
        bounds += on_gpus(entry, config, here)
        own = entry.name not in OFFICIAL_MODELS
        of_own = speed_probe.sound(config, "float32") if own else None  # the same for each precision
        for dtype in dtypes:
            timed = speed_probe.step(config.lm, dtype) if own else large[dtype]
            sound = of_own or (exact if dtype == "float32" else reduced)
            rows.append(estimate(entry, config, dtype, timed=timed, sound=sound, here=here))
    return Report(here, speed_probe.read_speed(), tuple(rows), tuple(reasons(here)), tuple(bounds))


def estimate(
    entry: catalogue.Entry, config: MusicGenConfig, dtype: str, *, timed: Step, sound: float, here: Machine
) -> Estimate:
    """A model's row: a step takes longer as it reads more weights, and each channel of sound is decoded."""
    weights = speed_probe.matrix_weights(config.lm)
    step = timed.seconds * weights / timed.weights
    steps = SECONDS * config.frame_rate + config.lm.delays[-1]
    seconds = steps * step + SECONDS * sound * (2 if config.stereo else 1)
    # Loading holds float32 of the matrices until they are rounded; decoding only the rounded ones.
    memory = entry.memory_cpu - round((4 - BYTES[dtype]) * weights)
    return Estimate(
        model=entry.name,
        dtype=dtype,
        default=dtype == (config.cpu_dtype if here.int8 or config.cpu_dtype != "int8" else "float32"),
        memory=memory,
        fits=None if here.available is None else entry.memory_cpu < here.available,
        steps_per_second=1 / step,
        times_real_time=SECONDS / seconds,
        seconds=seconds,
        place=entry.place,
    )


def on_gpus(entry: catalogue.Entry, config: MusicGenConfig, here: Machine) -> list[GpuEstimate]:
    """A model's row for each GPU whose bandwidth is known. Nothing is measured: a step reads each weight once."""
    rows = []
    for each in here.gpus:
        if each.bandwidth is not None:
            steps = each.bandwidth / (BYTES_ON_GPU * speed_probe.matrix_weights(config.lm))
            rows.append(
                GpuEstimate(
                    gpu=each.name,
                    model=entry.name,
                    memory=entry.memory_gpu,
                    fits=entry.memory_gpu < each.memory,
                    steps_per_second=steps,
                    times_real_time=steps / config.frame_rate,
                )
            )
    return rows


def reasons(here: Machine) -> list[str]:
    """Sentences on what makes music slow here, each with what to do about it."""
    found: list[str] = []
    if not here.int8:
        found.append(
            "int8, the fastest precision on a CPU, is missing: Numba cannot be imported. "
            "Install it: `pip install numba`."
        )
    elif here.code_folder is None:
        found.append(
            "The compiled step of int8 cannot be kept, so each run makes it anew, for a second: "
            "name a folder that can be written to in MUSICGEN_CACHE_DIR."
        )
    if not here.byte_code:
        found.append(
            "Python may not keep byte code, so each start compiles what it imports anew, for seconds: unset "
            "PYTHONDONTWRITEBYTECODE, and install packages where they can be written to."
        )
    if here.vectors.upper() in ("DEFAULT", "NO AVX"):
        found.append(
            "The processor has no AVX2 (or torch does not use it): products are several times slower."
        )
    elif here.vectors.upper() == "AVX2":
        found.append(
            "The processor has AVX2, but no AVX-512: bfloat16 is slower than float32 or int8; use --dtype int8."
        )
    if here.threads < here.cores:
        found.append(
            f"torch uses {here.threads} of {here.cores} cores: unset OMP_NUM_THREADS, or set it higher. "
            "(nano uses one in any case.)"
        )
    if here.load is not None and here.load > here.cores / 2:
        found.append(
            f"Other programs are running ({here.load:.1f} want a core, there are {here.cores}): "
            "all figures here are of what they leave."
        )
    if here.swapped and here.memory and here.swapped > here.memory / 20:
        found.append(
            f"{here.swapped / 1e9:.1f} GB of memory is swapped to disk: close programs, or use a smaller model."
        )
    if here.gpu_unused:
        found.append(
            "There is a GPU of NVIDIA, but this torch cannot use it: install torch for CUDA "
            "(https://pytorch.org/get-started/locally/), and check that `nvidia-smi` works."
        )
    found += [
        f"{each.name} is older than the GPUs whose float16 is fast (capability {each.capability}): use --dtype float32."
        for each in here.gpus
        if each.capability < 7
    ]
    if not here.gpus and not here.mps and not here.gpu_unused:
        found.append("There is no GPU: models from small on are far slower on a CPU. nano is made for a CPU.")
    found += [
        f"{each.name} {each.version} is not a version that we take ({each.wanted}): "
        f"`pip install -U '{each.name}{each.wanted}'`."
        for each in here.packages
        if not each.fits
    ]
    return found


def show(report: Report, *, as_json: bool = False) -> str:
    """The report as text, or as JSON."""
    if as_json:
        return json.dumps(asdict(report), indent=2)
    parts = [*_facts(report), "", *_table(report), *_gpu_table(report), "", *_packages(report.machine)]
    parts += ["", "What slows it down:" if report.reasons else "Nothing slows it down."]
    return "\n".join([*parts, *(f"- {each}" for each in report.reasons)])


def _facts(report: Report) -> list[str]:
    here = report.machine
    memory = "unknown" if here.memory is None else f"{here.memory / 1e9:.1f} GB"
    free = "" if here.available is None else f", {here.available / 1e9:.1f} GB free"
    gpus = ", ".join(f"{each.name} ({each.memory / 1e9:.0f} GB)" for each in here.gpus)
    return [
        f"Processor: {here.processor}, {here.vectors}, {here.cores} cores, {here.threads} threads of torch",
        f"Memory: {memory}{free}; one thread reads {report.memory_speed / 1e9:.1f} GB/s",
        f"GPU: {gpus or ('Apple (mps)' if here.mps else 'none that torch can use')}",
        f"Compiled step of int8: {here.code_folder or 'kept nowhere' if here.int8 else 'not here'}",
    ]


def _table(report: Report) -> list[str]:
    head = ("model", "dtype", "memory", "steps/s", "real time", f"{SECONDS} s take", "here")
    rows = [head]
    for each in report.estimates:
        memory = f"{each.memory / 1e9:.2f} GB" + ("" if each.fits is not False else ", too much")
        dtype = each.dtype + (" *" if each.default else "")
        time = f"{each.seconds:.0f} s" if each.seconds < 120 else f"{each.seconds / 60:.0f} min"
        speed = f"{each.steps_per_second:,.1f}", f"{each.times_real_time:.2g} x"
        rows.append((each.model, dtype, memory, *speed, time, each.place or "no"))
    return [
        *_aligned(rows),
        "* used where --dtype is not given. On the CPU, with guidance, from a few steps measured now; a step of a long",
        "take is somewhat slower, since it attends to more.",
    ]


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(f"{cell:<{n}}" for cell, n in zip(row, widths, strict=True)).rstrip() for row in rows]


def _gpu_table(report: Report) -> list[str]:
    gpus = report.machine.gpus
    silent = [each.name for each in gpus if each.bandwidth is None]
    lines = [
        f"{name}: no estimate, since this torch does not tell how fast its memory is." for name in silent
    ]
    if report.gpu_estimates:
        rows = [("GPU", "model", "memory", "steps/s, at most", "real time, at most")]
        for each in report.gpu_estimates:
            memory = f"{each.memory / 1e9:.2f} GB" + ("" if each.fits else ", too much")
            speed = f"{each.steps_per_second:,.0f}", f"{each.times_real_time:,.0f} x"
            rows.append((each.gpu, each.model, memory, *speed))
        lines += [
            *_aligned(rows),
            "Not measured: an estimate for one take in float16, from the bytes of weights that a step reads and the",
            "speed of the GPU's memory. Small models stay far below it; `python benchmarks/gpu.py` measures.",
        ]
    return ["", *lines] if lines else []


def _packages(here: Machine) -> list[str]:
    if not here.packages:
        return ["Packages: unknown, since musicgen-engine is not installed as a package."]
    needed = [f"{each.name} {each.version or 'missing'}" for each in here.packages if each.extra is None]
    extras: dict[str, list[str]] = {}
    for each in here.packages:
        if each.extra is not None:
            extras.setdefault(each.extra, []).extend([each.name] if each.version is None else [])
    states = [
        f"{extra} ({'here' if not lacking else 'without ' + ', '.join(lacking)})"
        for extra, lacking in extras.items()
    ]
    return ["Packages: " + ", ".join(needed), "Extras: " + ", ".join(states)]
