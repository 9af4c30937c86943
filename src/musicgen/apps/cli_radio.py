"""`musicgen radio`: music without an end, whose words are typed while it plays."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from musicgen.apps.destination import check_apart, check_standard_output
from musicgen.apps.options import Device, Dtype, Offline, WeightsDir, with_generation_options
from musicgen.errors import InputError


@with_generation_options
def radio(
    description: Annotated[str | None, typer.Argument(help="What to begin with.")] = None,
    *,
    play: Annotated[bool, typer.Option("--play", help="Play it (the default without --output).")] = False,
    output: Annotated[
        str | None, typer.Option("--output", "-o", help="Write a wav file, or - standard output, meanwhile.")
    ] = None,
    raw: Annotated[bool, typer.Option("--raw", help="The samples alone, without a wav header.")] = False,
    weights_dir: WeightsDir = None,
    offline: Offline = False,
    device: Device = None,
    dtype: Dtype = None,
    **given: Any,
) -> None:
    """Play music without an end; a line that is typed is what it is to be from now on. Ctrl-C ends it.

    Example: musicgen radio "warm lo-fi hip hop with electric piano"
    """
    from musicgen.io import hub

    options = {name: value for name, value in given.items() if value is not None}
    prompt = options.pop("prompt", None)
    if description is not None and prompt is not None:
        raise InputError("Give the description as an argument or with --prompt, not both.")
    prompt = prompt if description is None else description
    if prompt is None and not options.get("timeline"):
        raise InputError('Say what to begin with: musicgen radio "warm lo-fi hip hop".')
    if output is not None and output != "-" and not output.lower().endswith(".wav"):
        raise InputError(f"--output must be a wav file, or - for standard output, got {output}.")
    if output == "-":
        check_standard_output()
    elif output is not None:
        check_apart([Path(output)], options.get("input_audio"))
    name = options.pop("model_version", "nano")
    hub.check_known(name, weights_dir)

    from musicgen.apps.generated_files import announce_license
    from musicgen.apps.playback import Player, check_sound_device
    from musicgen.apps.radio import play_radio, typed_lines
    from musicgen.engine.generate import MusicGen
    from musicgen.engine.live import live_params

    live_params({"model_version": name, "prompt": prompt, **options})  # told before a model is loaded
    player = None
    if play or output is None:
        check_sound_device()
        player = Player()
    model = MusicGen.from_pretrained(
        name, device=device, dtype=dtype, weights_dir=weights_dir, offline=offline
    )
    announce_license(model.config.license)
    lines = typed_lines(sys.stdin) if sys.stdin is not None and sys.stdin.isatty() else None
    play_radio(model.live(prompt, **options), lines, output, player, raw=raw)
