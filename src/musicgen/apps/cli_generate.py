"""`musicgen generate`: reads its options, checks them all before a model is loaded, and has the music made."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import Annotated, Any

import typer

from musicgen.apps import file_names, messages
from musicgen.apps.destination import STANDARD_OUTPUT, Destination, check_apart, choose, choose_stream, shown
from musicgen.apps.options import (
    Device,
    Dtype,
    NoHistory,
    NoTags,
    Offline,
    Quiet,
    WeightsDir,
    with_generation_options,
)
from musicgen.config import DTYPES
from musicgen.edit_options import FILES
from musicgen.errors import InputError
from musicgen.generation import GenerationParams, check_stream, companions_asked
from musicgen.io import prompt_lists

MOST_VARIATIONS = 1000


@with_generation_options
def generate(
    prompts: Annotated[
        list[str] | None,
        typer.Argument(help="Descriptions: one file each; - reads them from standard input, one a line."),
    ] = None,
    *,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            help="Audio file, whose suffix sets the format; a folder, for numbered files; -, standard output; or a "
            "pattern with {prompt}, {seed}, {number}, {model}, {duration}, {bpm}, {key}: '{prompt}-{seed}.wav'.",
        ),
    ] = None,
    prompts_file: Annotated[
        str | None,
        typer.Option("--prompts", help="File with one description a line, or csv or jsonl with `prompt`."),
    ] = None,
    variations: Annotated[
        int, typer.Option("--variations", help="Takes of each description, with one seed after the other.")
    ] = 1,
    stream: Annotated[
        str | None,
        typer.Option("--stream", help="Write a wav file, or - standard output, while the music is made."),
    ] = None,
    raw: Annotated[
        bool, typer.Option("--raw", help="With --stream: the samples alone, without a wav header.")
    ] = False,
    keep_codes: Annotated[
        bool,
        typer.Option(
            "--keep-codes", help="Also write each piece as a take (.mgtake), to go on with it later."
        ),
    ] = False,
    play: Annotated[bool, typer.Option("--play", help="Play the music while it is made.")] = False,
    as_json: Annotated[
        bool,
        typer.Option("--json", help="On standard output one line of JSON for each take, and no other text."),
    ] = False,
    no_tags: NoTags = False,
    no_history: NoHistory = False,
    weights_dir: WeightsDir = None,
    offline: Offline = False,
    device: Device = None,
    dtype: Dtype = None,
    quiet: Quiet = False,
    **given: Any,
) -> None:
    """Make music from descriptions, a melody, or the beginning of a piece.

    Example: musicgen generate "warm lo-fi hip hop with electric piano" -o out.wav --duration 10 --seed 7
    """
    from musicgen.io import hub

    streamed = stream is not None or play
    if keep_codes and (streamed or output in STANDARD_OUTPUT):
        raise InputError("--keep-codes writes a take beside each file: use it with --output FILE.")
    if streamed:
        given["normalization_strategy"] = given.get("normalization_strategy") or "fixed"
    params, texts = _request(_prompts(prompts, prompts_file), given, variations)
    if params.keep_all and output in STANDARD_OUTPUT:
        raise InputError("--keep-all writes the other takes beside each file: use it with --output FILE.")
    if companions_asked(params) and output in STANDARD_OUTPUT:
        raise InputError(
            "--stems, --midi and --pack write files beside the music: use them with --output FILE."
        )
    place = _place(output, stream, given, params, texts, raw=raw, play=play, seeds=params.best_of or 1)
    if place is not None:
        params = replace(params, output_format=place.file_format)
        for file in FILES:
            check_apart(place.paths, getattr(params, file))
        if as_json and place.is_standard_output:
            raise InputError("--json and the sound cannot both go to standard output: give --output a file.")
    if streamed:
        check_stream(params)
    if dtype is not None and dtype not in DTYPES:
        raise InputError(f"--dtype must be one of {', '.join(DTYPES)}, got {dtype}.")
    hub.check_known(params.model_version, weights_dir)

    from musicgen.apps import generated_files
    from musicgen.apps.playback import Player, check_sound_device
    from musicgen.apps.streamed_output import make_stream
    from musicgen.apps.take_report import TakeReport
    from musicgen.engine.asked import seeds_of
    from musicgen.engine.generate import MusicGen
    from musicgen.engine.request import check
    from musicgen.io import checkpoint

    if place is not None:
        generated_files.check_places(place, params, keep_codes=keep_codes)
    if play:
        check_sound_device()
    where: dict[str, Any] = {"weights_dir": weights_dir, "offline": offline}
    config = checkpoint.read(params.model_version, **where).config
    check(params, texts, config)
    seeds = seeds_of(params, config)
    if place is not None and seeds != (params.best_of or 1):
        place = _place(output, stream, given, params, texts, raw=raw, play=play, seeds=seeds)
        if place is not None:
            generated_files.check_places(place, params, keep_codes=keep_codes)
    model = MusicGen.from_pretrained(params.model_version, device=device, dtype=dtype, **where)
    generated_files.announce_license(model.config.license)
    report = TakeReport.to_history(
        "generate", params.model_version, as_json=as_json, tags=not no_tags, history=not no_history
    )
    if streamed:
        player = Player() if play else None
        make_stream(model, texts[0], params, place, raw=raw, player=player, report=report)
    elif place is not None:
        generated_files.make(
            model, texts, params, place, quiet=quiet, keep_codes=keep_codes, report=report, seeds=seeds
        )


def _prompts(prompts: list[str] | None, file: str | None) -> list[str]:
    """The descriptions that were typed, or those of a file or of standard input."""
    if prompts == ["-"]:
        prompts, file = None, "-" if file is None else file
    if file is None:
        return list(prompts or [])
    if prompts:
        raise InputError("Give the descriptions as arguments or with --prompts, not both.")
    found = prompt_lists.read(file)
    for take in found:
        if set(take.options) != {"prompt"} or take.name is not None:
            raise InputError(
                f"Line {take.number} has options of its own, or no prompt: `musicgen batch {file} -o folder` "
                "makes such lists."
            )
    return [take.options["prompt"] for take in found]


def _place(
    output: str | None,
    stream: str | None,
    given: dict[str, Any],
    params: GenerationParams,
    texts: list[str | None],
    *,
    raw: bool,
    play: bool,
    seeds: int,
) -> Destination | None:
    """Where to write; None if the music is only played. Each piece has so many `seeds`, from its own on."""
    count = len(texts)
    if raw and stream is None:
        raise InputError("--raw is for --stream: musicgen generate … --stream - --raw | another-program.")
    if stream is None and not play:
        goes = seeds if output is not None and "{seed}" in output else 1
        takes = [
            file_names.take_fields(
                replace(params, seed=((params.seed or 0) + i * seeds + go) % 2**63), text, i + 1, count
            )
            for i, text in enumerate(texts)
            for go in range(goes)
        ]
        return choose(output, given, count, takes)
    if output is not None:
        raise InputError(
            f"--output writes the finished music, and --stream or --play take it while it is made: write --stream "
            f"{shown(output)} in place of --output."
        )
    if stream is not None:
        return choose_stream(stream, given, count, raw=raw)
    if count > 1:
        raise InputError(f"--play plays one piece of music, got {count} prompts.")
    return None


def _request(
    prompts: list[str], given: dict[str, Any], variations: int
) -> tuple[GenerationParams, list[str | None]]:
    """The typed options, with a seed, and the descriptions, with all checks that need no model."""
    for name in [name for name, value in given.items() if value is None]:
        del given[name]
    if prompts and "prompt" in given:
        raise InputError("Give the description as an argument or with --prompt, not both.")
    if not 1 <= variations <= MOST_VARIATIONS:
        raise InputError(f"--variations must be between 1 and {MOST_VARIATIONS}, got {variations}.")
    params = GenerationParams.build(given)
    texts: list[str | None] = list(prompts) if prompts else [params.prompt]
    if params.input_audio == "":
        raise InputError("--input-audio needs the name of an audio file, such as --input-audio hum.wav.")
    if params.continuation and params.input_audio is None:
        raise InputError("--continuation needs --input-audio, the clip to continue: --input-audio clip.wav.")
    if params.input_audio is None and all(text is None for text in texts):
        raise InputError(
            f"Say what to make: {messages.MAKE_SOMETHING}, or give a melody: --input-audio hum.wav."
        )
    if params.seed is None:  # drawn here, since names of files may have it
        params = replace(params, seed=secrets.randbelow(2**31))
    return params, [text for text in texts for _ in range(variations)]
