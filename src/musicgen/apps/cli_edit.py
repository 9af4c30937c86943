"""Commands for finished music: `musicgen open`, `musicgen edit` and `musicgen bridge`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from musicgen.apps.destination import check_apart, shown
from musicgen.apps.messages import say
from musicgen.apps.options import Device, Dtype, Offline, WeightsDir
from musicgen.edit_options import read_span
from musicgen.errors import InputError
from musicgen.generation import MAX_DURATION_SECONDS, GenerationParams

if TYPE_CHECKING:
    from musicgen.engine.generate import MusicGen
    from musicgen.engine.generation_run import GenerationResult
    from musicgen.io.take import Take

Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", help="Audio file, or a take that can be edited again (.mgtake)."),
]
Prompt = Annotated[
    str | None, typer.Option("--prompt", help="A description of the new music; by default that of the take.")
]
Words = Annotated[str | None, typer.Argument(help="A description of the new music: the same as --prompt.")]
Seed = Annotated[
    int | None, typer.Option("--seed", help="The same seed makes the same edit; by default drawn.")
]
Candidates = Annotated[
    int, typer.Option("--candidates", help="Goes at the region, of which the best is taken: 1 to 64.")
]
Model = Annotated[
    str | None,
    typer.Option(
        "--model-version", "--model", help="The model; by default that of the take, or nano for a clip."
    ),
]


def open_take(
    file: Annotated[
        Path, typer.Argument(help="A take (.mgtake), as `musicgen generate --keep-codes` writes it.")
    ],
    words: Words = None,
    output: Output = None,
    *,
    trim: Annotated[str | None, typer.Option("--trim", help="Only this part, in seconds: 2:8.")] = None,
    join: Annotated[
        list[Path] | None, typer.Option("--join", help="Put another take after it; may be repeated.")
    ] = None,
    extend: Annotated[
        float | None, typer.Option("--extend", help="Seconds of new music that go on from it.")
    ] = None,
    prompt: Prompt = None,
    seed: Seed = None,
    model: Model = None,
    device: Device = None,
    dtype: Dtype = None,
    weights_dir: WeightsDir = None,
    offline: Offline = False,
) -> None:
    """Print the settings of a saved take; cut, join or extend it, and make its sound again from its codes.

    Example: musicgen open jazz.mgtake --trim 0:8 -o beginning.wav
    """
    from musicgen.io.take import SUFFIX, Take

    prompt = _described(words, prompt)
    if extend is not None:
        _check_seconds("--extend", extend)
    elif prompt is not None or seed is not None:
        raise InputError("A description and --seed are for new music: --extend says how many seconds of it.")
    take = Take.read(file)
    if trim is not None:
        take = take.trim(*read_span(trim, "--trim"))
    take = take.join(*map(Take.read, join or []))
    if output is None:
        if extend is not None:
            raise InputError("--extend needs --output, such as --output longer.wav.")
        say(facts(take))
        return
    _check_output(output, file, *(join or []))
    if output.suffix.lower() == SUFFIX and extend is None:
        say(f"{shown(take.save(output))}: {take.duration:.2f} s")
        return
    from musicgen.engine import takes

    loaded = _load(model or take.params.model_version, device, dtype, weights_dir, offline)
    made = (
        takes.decode(loaded, take)
        if extend is None
        else takes.extend(loaded, take, extend, prompt=prompt, seed=seed)
    )
    _write(made, output)


def edit(
    source: Annotated[Path, typer.Argument(help="A take (.mgtake) or an audio file.")],
    words: Words = None,
    output: Output = None,
    *,
    replace: Annotated[
        str | None,
        typer.Option("--replace", help="Make this part anew, in seconds: 8:12. Nothing else changes."),
    ] = None,
    insert: Annotated[
        str | None,
        typer.Option("--insert", help="Insert new music, at a time and so many seconds long: 8:4."),
    ] = None,
    variation: Annotated[
        float | None,
        typer.Option("--variation", help="The same music with a share (0 to 1) of its codes drawn again."),
    ] = None,
    prompt: Prompt = None,
    seed: Seed = None,
    candidates: Candidates = 4,
    model: Model = None,
    device: Device = None,
    dtype: Dtype = None,
    weights_dir: WeightsDir = None,
    offline: Offline = False,
) -> None:
    """Make a part of finished music anew, insert music, or vary all of it.

    Example: musicgen edit song.wav "rock with a drum fill" --replace 8:12 -o edited.wav
    """
    given = {"replace": replace, "insert": insert, "variation": variation}
    given = {name: value for name, value in given.items() if value is not None}
    if len(given) != 1:
        raise InputError(f"Give one of --replace, --insert and --variation, got {len(given)} of them.")
    described = _described(words, prompt)
    options = {
        **given, "input_audio": str(source), "prompt": described, "seed": seed, "candidates": candidates
    }  # fmt: skip
    _make(
        options, output, [source], model, device=device, dtype=dtype, weights_dir=weights_dir, offline=offline
    )


def bridge(
    before: Annotated[Path, typer.Argument(help="What comes first: a take or an audio file.")],
    after: Annotated[Path, typer.Argument(help="What comes last.")],
    words: Words = None,
    output: Output = None,
    *,
    seconds: Annotated[
        float, typer.Option("--seconds", help="Length of the new music between the two.")
    ] = 4.0,
    prompt: Prompt = None,
    seed: Seed = None,
    candidates: Candidates = 4,
    model: Model = None,
    device: Device = None,
    dtype: Dtype = None,
    weights_dir: WeightsDir = None,
    offline: Offline = False,
) -> None:
    """Make music that leads from one clip to another; the result is all three.

    Example: musicgen bridge verse.wav chorus.wav --seconds 4 -o both.wav
    """
    _check_seconds("--seconds", seconds)
    options = {
        "input_audio": str(before), "bridge": str(after), "bridge_seconds": seconds,
        "prompt": _described(words, prompt), "seed": seed, "candidates": candidates,
    }  # fmt: skip
    _make(
        options, output, [before, after], model,
        device=device, dtype=dtype, weights_dir=weights_dir, offline=offline,
    )  # fmt: skip


def _described(words: str | None, prompt: str | None) -> str | None:
    """The description that was given, on its own or as --prompt."""
    if words is not None and prompt is not None:
        raise InputError(f"Give the description once: {words!r} or --prompt {prompt!r}.")
    return prompt if words is None else words


def _check_seconds(name: str, seconds: float) -> None:
    least = GenerationParams.__dataclass_fields__["bridge_seconds"].metadata["minimum"]
    if not least <= seconds <= MAX_DURATION_SECONDS:
        raise InputError(
            f"{name} must be between {least:g} and {MAX_DURATION_SECONDS} seconds, got {seconds:g}."
        )


def _make(
    options: dict[str, Any], output: Path | None, sources: list[Path], model: str | None, **where: Any
) -> None:
    """Make an edit as a request with these options, and write it."""
    from musicgen.io.take import SUFFIX

    output = _needed(output, *sources)
    if output.suffix.lower() != SUFFIX:
        from musicgen.io.audio_formats import format_of

        options["output_format"] = format_of(output)
    name = model or _model_of(sources[0])
    params = GenerationParams.build({**options, "model_version": name})
    loaded = _load(name, **where)
    run = loaded.generate_iter([params.prompt], params)
    for warning in run.warnings:
        say(warning, err=True)
    (result,) = run.results()
    _write(result, output)
    _say_edit(result)


def facts(take: Take) -> str:
    """What is known of a take, a line each."""
    lines = [
        f"{take.duration:.2f} s, {take.codes.shape[0]} x {take.codes.shape[1]} codes of {take.params.model_version}"
    ]
    lines.append(f"prompt: {take.prompt or '(none)'}")
    lines.append(f"seed: {take.params.seed}")
    defaults = GenerationParams()
    for name in sorted(GenerationParams.__dataclass_fields__):
        value = getattr(take.params, name)
        if value != getattr(defaults, name) and name not in ("prompt", "seed", "duration", "model_version"):
            lines.append(f"{name}: {value}")
    if take.plan is not None:
        lines.append(f"plan: {take.plan}")
    return "\n".join(lines)


def _model_of(source: Path) -> str:
    from musicgen.io.take import SUFFIX, Take

    if source.suffix.lower() == SUFFIX:
        return Take.read(source).params.model_version
    return GenerationParams().model_version


def _needed(output: Path | None, *sources: Path) -> Path:
    """The output, checked. Raises InputError if there is none or it is one of the sources."""
    if output is None:
        raise InputError(
            "--output is needed: the name of an audio file or take, such as --output edited.wav."
        )
    _check_output(output, *sources)
    for source in sources:
        if not source.is_file():
            raise InputError(f"{shown(source)} is not a file.")
    return output


def _check_output(output: Path, *sources: Path) -> None:
    from musicgen.io.audio import check_output
    from musicgen.io.take import SUFFIX

    for source in sources:
        check_apart([output], str(source))
    if output.suffix.lower() != SUFFIX:
        check_output(output)


def _load(
    name: str, device: str | None, dtype: str | None, weights_dir: Path | None, offline: bool
) -> MusicGen:
    from musicgen.engine.generate import MusicGen
    from musicgen.io import hub

    hub.check_known(name, weights_dir)
    return MusicGen.from_pretrained(
        name, device=device, dtype=dtype, weights_dir=weights_dir, offline=offline
    )


def _write(result: GenerationResult, output: Path) -> None:
    for warning in result.warnings:
        say(warning, err=True)
    result.save(output, companions=False)
    say(f"{shown(output)}: {result.audio.duration:.2f} s, seed {result.seed}")


def _say_edit(result: GenerationResult) -> None:
    """Say where the new part is, if there is one, and how well it leads on."""
    scores = result.scores
    if "go" not in scores:
        return
    joins = scores.get("join_log_likelihood")
    best = f", score {joins:+.2f} nats a code" if isinstance(joins, float) else ""
    say(f"  new from {scores['new_from']:.2f} to {scores['new_to']:.2f} s: go {scores['go']}{best}")
