"""Makes a take again from the tags of its file, or from the history, to the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from musicgen import __version__
from musicgen.apps.destination import check_apart, shown
from musicgen.apps.messages import say
from musicgen.apps.take_report import TakeReport
from musicgen.engine.generate import MusicGen
from musicgen.engine.generation_run import GenerationResult
from musicgen.engine.request import build
from musicgen.errors import InputError
from musicgen.generation import STREAM_STRATEGIES, GenerationParams
from musicgen.io import atomic, tags
from musicgen.io.audio import Audio, check_output, encode
from musicgen.io.audio_formats import format_of
from musicgen.io.tags import TakeTags


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What a take is made again with; None where its tags say it. With `force` differences are only warned of."""

    model: str | None = None
    input_audio: str | None = None
    bridge: str | None = None
    weights_dir: Path | None = None
    offline: bool = False
    force: bool = False


def reproduce(file: Path, output: Path | None, means: Means, report: TakeReport) -> bool:
    """Make the take of a file again, as `output`; returns whether it has the same bytes.

    By default it is written beside the file: `a.wav` as `a-again.wav`. Raises InputError where the file, the model or
    the given sound is not what its tags say.
    """
    made_by = tags.read(file)
    if made_by is None:
        raise InputError(
            f"{shown(file)} does not say how it was made: it has no tags of musicgen (it was made with --no-tags, or "
            "another program has removed them)."
        )
    output = output or file.with_name(f"{file.stem}-again{file.suffix}")
    if output.exists() and output.samefile(file):
        raise InputError(f"{shown(output)} is the file itself; give --output another name.")
    if format_of(output) != made_by.options.get("output_format"):
        raise InputError(
            f"{shown(file)} is {made_by.options.get('output_format')}; give --output a name that ends in {file.suffix}."
        )
    made = make_again(made_by, output, means, report, look_in=[file.parent, Path()])
    before = file.read_bytes()
    if made == before:
        say(f"The bytes are those of {shown(file)}.", err=report.as_json)
        return True
    one, other = Audio.read(file), Audio.read(output)
    if one.samples.shape == other.samples.shape and torch.equal(one.samples, other.samples):
        say(f"The samples are those of {shown(file)}; other bytes differ, such as its tags.", err=True)
    elif _goes_on(one, other):
        say(f"The samples are those of {shown(file)}, which was stopped, and some more.", err=True)
    else:
        may_be_radio = made_by.options.get("normalization_strategy") in STREAM_STRATEGIES
        hint = " If it is of `musicgen radio`, its codes are the same, and its sound differs a little."
        say(f"The sound differs from that of {shown(file)}.{hint if may_be_radio else ''}", err=True)
    return False


def _goes_on(one: Audio, other: Audio) -> bool:
    """Whether sound begins with all of another."""
    channels, length = one.samples.shape
    return other.samples.shape[0] == channels and torch.equal(one.samples, other.samples[:, :length])


def make_again(
    made_by: TakeTags,
    output: Path,
    means: Means,
    report: TakeReport,
    *,
    look_in: Sequence[Path] = (),
    look_for: Sequence[Path] = (),
) -> bytes:
    """Make a take again and write it, with its old tags; returns the bytes.

    Its given sound is one of the files `look_for`, or is in one of the folders `look_in`.
    """
    if made_by.cut:
        raise InputError("Its prompt was too long to be kept whole, so it cannot be made again.")
    _same(
        means,
        made_by.version,
        __version__,
        f"It was made by musicgen {made_by.version}, and this is {__version__}",
    )
    bridge = None
    if "bridge" in made_by.options:
        bridge = Path(str(made_by.options["bridge"])).name
        bridge = _found(means.bridge, [folder / bridge for folder in look_in], bridge, "--bridge")
    places = [*look_for, *(folder / made_by.input_name for folder in look_in if made_by.input_name)]
    given = None
    if made_by.input_hash is not None or means.input_audio is not None:
        given = _found(means.input_audio, places, made_by.input_name, "--input-audio")
    for source in (given, bridge):
        check_apart([output], source)
    params = made_by.params(given, bridge)
    check_output(output, params.output_format, params.sample_format)
    model = MusicGen.from_pretrained(
        means.model or params.model_version,
        device=None if means.force else made_by.device,
        dtype=None if means.force else made_by.dtype,
        weights_dir=means.weights_dir,
        offline=means.offline,
    )
    result = _made(model, params, made_by, means)
    same = result.tags is not None and _without_names(result.tags) == _without_names(made_by)
    written = made_by if same else result.tags
    data = encode(result.audio, params.output_format, sample_format=params.sample_format, tags=written)
    replaced = output.is_file()
    atomic.write_bytes(output, data)
    report.taken(result, output, replaced=replaced)
    return data


def _found(given: str | None, places: Sequence[Path], name: str | None, option: str) -> str:
    """The file of a sound that the take was given, by an option or in one of these places."""
    if given is not None:
        return given
    for path in places:
        if path.is_file():
            return str(path)
    raise InputError(
        f"It was made from {name or 'sound in memory'}, which is not here: give that sound with {option}."
    )


def _made(model: MusicGen, params: GenerationParams, made_by: TakeTags, means: Means) -> GenerationResult:
    """The take, made by a model whose files and given sound are those of the tags."""
    request = build(params, model.config, [params.prompt])
    origin, name = model.origin_of(request), means.model or params.model_version
    here = None if origin.fingerprint is None else origin.fingerprint.hash()
    there = made_by.model_hash
    _same(
        means, there, here,
        f"It was made by {made_by.model} with the files {(there or 'unknown')[:16]}, and those of {name} here are "
        f"{(here or 'unknown')[:16]}: name the model with --model",
    )  # fmt: skip
    if there is None:
        _same(means, there, "", "Its tags do not say which weights it was made with")
    _same(
        means,
        made_by.input_hash,
        origin.input_hash,
        "The given sound is not the one that it was made from",
    )
    (result,) = model.generate_iter([params.prompt], params).results()
    for warning in result.warnings:
        say(warning, err=True)
    return result


def _same(means: Means, one: str | None, other: str | None, sentence: str) -> None:
    """Raise InputError if two things differ; with `force` only warn."""
    if one == other:
        return
    if not means.force:
        raise InputError(f"{sentence}; --force makes it anyway, with other music as the likely result.")
    say(f"{sentence}.", err=True)


def _without_names(each: TakeTags) -> dict[str, object]:
    """All that decides on the music: not how its model and the file of its sound are called."""
    options = {name: value for name, value in each.options.items() if name != "model_version"}
    facts = ("version", "model_hash", "device", "dtype", "plan", "input_hash", "license")
    return {**options, **{name: getattr(each, name) for name in facts}}
