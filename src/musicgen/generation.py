"""The options of one generation, with default, bounds and help text. No torch in this file.

The options of the command line, of Python and of Cog are all made from GenerationParams.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from functools import cache
from os import PathLike, fspath
from typing import Annotated, Any, Literal, get_args

from musicgen import parse
from musicgen.adapter_names import read_adapters
from musicgen.edit_options import FILES, MOST_CANDIDATES, check_edit, edit_asked
from musicgen.errors import ConfigError, InputError
from musicgen.names_elsewhere import DIFFERENT_ELSEWHERE, SAME_ELSEWHERE
from musicgen.notation import FASTEST_BPM, METRES, SLOWEST_BPM, read_chords, read_key
from musicgen.plan import Plan
from musicgen.prompt_timeline import checked_timeline, read_timeline, write_timeline


def check_sample_format(file_format: str, sample_format: str) -> None:
    """Raise InputError if a file format does not support a sample format."""
    if file_format == "flac" and sample_format == "float":
        raise InputError("A flac file holds pcm16 or pcm24 samples, not float; choose one of those or wav.")


def option(
    default: Any,
    text: str,
    *,
    minimum: float | None = None,
    maximum: float | None = None,
    choices: tuple[str, ...] | None = None,
    page: bool = True,
    page_choices: tuple[str, ...] | None = None,
) -> Any:
    """A field of `GenerationParams`: default, help text, bounds or choices. `page`: whether the Replicate page
    `meta/musicgen` has it too; `page_choices` are those of the choices that the page has, if not all.
    """
    meta = {"help": text, "minimum": minimum, "maximum": maximum, "choices": choices, "page": page}
    meta["page_choices"] = page_choices or choices
    return field(default=default, metadata=meta)


MAX_DURATION_SECONDS = 3600
SHORTEST_LOOP_SECONDS = 1.0
COMPANIONS = ("stems", "midi", "pack")  # made of a finished piece, as files beside it
MOST_TAKES = 64  # of which the best is kept
STREAM_STRATEGIES = ("fixed", "clip")  # normalization strategies that do not need the whole piece
_PATHS = (*FILES, "model_version", "adapters")


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerationParams:
    """The options of one generation: the fifteen inputs of the `meta/musicgen` page in its order, then further ones."""

    model_version: str = option("nano", "Model to use: a name of `musicgen models`, a hub id or a folder.")
    prompt: str | None = option(None, "A description of the music to make.")
    input_audio: str | None = option(
        None,
        "An audio file, or notes as a MIDI file or csv: the melody to follow; with continuation, the clip to continue; "
        "with replace, insert, variation or bridge, the music to edit. To continue or edit, also a take (.mgtake).",
    )
    duration: float = option(
        8.0, "Seconds of music to make, a continued clip included.", minimum=0.02, maximum=MAX_DURATION_SECONDS
    )  # fmt: skip
    continuation: bool = option(False, "Continue input_audio instead of following its melody.")
    continuation_start: float = option(0.0, "Where in input_audio to start reading, in seconds.", minimum=0)
    continuation_end: float | None = option(
        None, "Where in input_audio to stop reading, in seconds; none or -1 means its end.", minimum=-1
    )
    multi_band_diffusion: bool = option(False, "Decode with MultiBand Diffusion instead of EnCodec.")
    normalization_strategy: str = option(
        "loudness",
        "How the level is set before saving; fixed, a gain and a limiter, is that of a stream.",
        choices=("loudness", "clip", "peak", "rms", "fixed"),
        page_choices=("loudness", "clip", "peak", "rms"),
    )
    top_k: int = option(250, "Draw from the k likeliest codes; 0 keeps all.", minimum=0)
    top_p: float = option(
        0.0, "Draw from the likeliest codes up to this probability; 0 uses top_k.", minimum=0, maximum=1
    )
    temperature: float = option(
        1.0, "Higher is more varied; 0 always chooses the likeliest code.", minimum=0, maximum=100
    )
    classifier_free_guidance: float = option(
        3.0, "How strongly the music follows its conditions; 1 switches guidance off.", minimum=0, maximum=100
    )
    output_format: str = option("wav", "File format of the result.", choices=("wav", "mp3", "flac", "ogg"))
    seed: int | None = option(
        None, "The same seed makes the same music; none or -1 chooses one and reports it.",
        minimum=-1, maximum=2**63 - 1,
    )  # fmt: skip
    negative_prompt: str | None = option(None, "A description of what the music should not be.", page=False)
    two_step_guidance: bool = option(
        False, "Run the conditional and the unconditional prediction separately, each with its own padding.",
        page=False,
    )  # fmt: skip
    style_guidance: float | None = option(
        None, "Style models: weight of the text relative to the style (1 is plain guidance, 5 is usual).",
        minimum=0, maximum=100, page=False,
    )  # fmt: skip
    window_stride: float | None = option(
        None, "Music longer than the model's window: seconds from one window to the next; none: its default.",
        minimum=0.02, page=False,
    )  # fmt: skip
    sample_format: str = option(
        "pcm16", "Sample format of wav and flac files.", choices=("pcm16", "pcm24", "float"), page=False
    )
    fade_out: float = option(0.0, "Length of the fade-out at the end, in seconds.", minimum=0, page=False)
    keep_original: bool = option(
        True, "Keep the original sound of a continued clip, instead of the sound that the codec decodes.", page=False
    )  # fmt: skip
    bpm: float | None = option(
        None, "Tempo in beats a minute.", minimum=SLOWEST_BPM, maximum=FASTEST_BPM, page=False
    )
    metre: str | None = option(None, "Metre of the bars.", choices=tuple(METRES), page=False)
    key: str | None = option(None, "Key, such as A minor, F# major, Bbm or C.", page=False)
    chords: str | None = option(
        None,
        "Chords, one a bar and repeated: C G Am F; with bar lines several a bar: C | Dm7 G7; - is a rest.",
        page=False,
    )  # fmt: skip
    bars: int | None = option(
        None, "Length in bars instead of duration; needs bpm, and is in 4/4 without a metre.",
        minimum=1, page=False,
    )  # fmt: skip
    ending: bool = option(False, "Let the music come to an end within the duration.", page=False)
    loop: bool = option(
        False,
        "Make a loop: its end goes on into its beginning, in whole bars where the tempo is known.",
        page=False,
    )
    best_of: int | None = option(
        None,
        "Make so many takes and keep the best, by words, tempo, key and faults; none: 1, or 4 where a model without a "
        "beat clock is asked for bpm or key.",
        minimum=1, maximum=MOST_TAKES, page=False,
    )  # fmt: skip
    keep_all: bool = option(False, "Keep all takes of best_of, the others beside the best.", page=False)
    measure: bool = option(False, "Measure tempo and key of the finished music and report them.", page=False)
    fit_tempo: bool = option(
        False, "Measure the tempo, and stretch the sound to bpm if it is off by up to 8 %.", page=False
    )
    stems: bool = option(False, "Also separate the music into stems: drums, bass, vocals, other.", page=False)
    midi: bool = option(False, "Also find the notes of the music, and write them as a MIDI file.", page=False)
    pack: bool = option(False, "Also make a zip of the music, stems, MIDI, picture and codes.", page=False)
    plan: str | None = option(
        None, "A plan as reported with earlier music, as JSON; nothing else is planned then, {} plans nothing.",
        page=False,
    )  # fmt: skip

    adapters: str | None = option(
        None,
        "Adapters (LoRA) that change the model, each with a weight, 1 if none is given: my-style:0.8, other.",
        page=False,
    )
    timeline: str | None = option(
        None,
        "Descriptions in time: 0:00 calm piano | 0:12~4 drums enter -vocals, where ~4 is a fade of 4 s and -vocals "
        "what should not be; or JSON. A prompt may be written so, too.",
        page=False,
    )

    replace: str | None = option(
        None, "Make this part of input_audio anew, in seconds: 8:12. Nothing else of it changes.", page=False
    )
    insert: str | None = option(
        None, "Insert new music into input_audio, at a time and so many seconds long: 8:4.", page=False
    )
    variation: float | None = option(
        None,
        "The music of input_audio with this share of its codes drawn again.",
        minimum=0,
        maximum=1,
        page=False,
    )
    bridge: str | None = option(
        None,
        "Lead from input_audio to this audio file or take with new music; the result is all three.",
        page=False,
    )
    bridge_seconds: float = option(
        4.0, "Length of the new music of a bridge.", minimum=0.02, maximum=MAX_DURATION_SECONDS, page=False
    )
    candidates: int = option(
        4, "How often the new part of an edit is drawn, of which the one that fits best is taken.",
        minimum=1, maximum=MOST_CANDIDATES, page=False,
    )  # fmt: skip

    def __post_init__(self) -> None:
        for each in fields(self):
            object.__setattr__(self, each.name, checked_value(each, getattr(self, each.name)))
        self._check_plan()
        self._check_timeline()
        if self.continuation_end == -1:
            object.__setattr__(self, "continuation_end", None)
        if self.seed == -1:
            object.__setattr__(self, "seed", None)
        if self.continuation_end is not None and self.continuation_end <= self.continuation_start:
            raise InputError(
                f"continuation_end must be after continuation_start ({self.continuation_start} s), "
                f"got {self.continuation_end} s."
            )
        check_sample_format(self.output_format, self.sample_format)
        if self.adapters is not None:
            read_adapters(self.adapters)
        if self.fade_out > self.duration:
            raise InputError(
                f"fade_out must be at most the duration of {self.duration:g} s, got {self.fade_out:g} s."
            )

        if self.loop:
            self._check_loop()
        if self.fit_tempo and self.bpm is None:
            raise InputError("fit_tempo needs bpm, the tempo to stretch to.")
        if self.fit_tempo and (self.loop or self.continuation):
            raise InputError(
                "fit_tempo changes the length of all that was made: leave out loop and continuation."
            )

        if self.keep_all and self.best_of == 1:
            raise InputError("keep_all keeps the takes beside the best: best_of must be at least 2, got 1.")
        if (edit := edit_asked(self)) is not None:
            check_edit(edit, getattr(self, edit), changed_options(self))

    def _check_loop(self) -> None:
        """Check that nothing is asked for that a loop cannot have: it neither begins nor ends."""
        for name in ("continuation", "ending", "fade_out"):
            if getattr(self, name):
                raise InputError(f"A loop neither begins nor ends: leave out {name}, or loop.")
        if self.plan is not None and Plan.read(self.plan).ending:
            raise InputError("A loop does not end: leave out the ending of the plan, or loop.")
        if self.duration < SHORTEST_LOOP_SECONDS:
            raise InputError(f"A loop lasts at least {SHORTEST_LOOP_SECONDS:g} s, got {self.duration:g} s.")

    def _check_plan(self) -> None:
        """Check key, chords and plan, and set metre and duration where the length is in bars."""
        planned = Plan() if self.plan is None else Plan.read(self.plan)
        if self.key is not None:
            read_key(self.key)
        if self.chords is not None:
            read_chords(self.chords)
        if self.bars is None:
            return
        bpm, metre = self.bpm or planned.bpm, self.metre or planned.metre or "4/4"
        if bpm is None:
            raise InputError("bars needs bpm: without a tempo a bar has no length.")
        seconds = self.bars * METRES[metre] * 60.0 / bpm
        length = f"{self.bars} bars of {metre} at {bpm:g} bpm last {seconds:g} s"
        if seconds > MAX_DURATION_SECONDS:
            raise InputError(f"{length}; music lasts at most {MAX_DURATION_SECONDS} s.")
        if self.duration not in (option_default("duration"), seconds):
            raise InputError(f"{length}, but duration is {self.duration:g} s: give one of the two.")
        object.__setattr__(self, "metre", metre)
        object.__setattr__(self, "duration", seconds)

    def _check_timeline(self) -> None:
        """Check prompts and timeline; a prompt that is one becomes the timeline, its first section the prompt."""
        scale = self.classifier_free_guidance
        prompt, timeline = checked_timeline(
            self.prompt, self.timeline, self.negative_prompt, scale, self.duration
        )
        object.__setattr__(self, "prompt", prompt)
        object.__setattr__(self, "timeline", timeline)

    @classmethod
    def build(cls, options: Mapping[str, Any]) -> GenerationParams:
        """Build from named options; an unknown name raises InputError with the most similar name."""
        known = [each.name for each in fields(cls)]
        for name in options:
            if name in SAME_ELSEWHERE:
                raise InputError(f"There is no option {name!r}: here it is {SAME_ELSEWHERE[name]!r}.")
            if name in DIFFERENT_ELSEWHERE:
                raise InputError(f"There is no option {name!r}: {DIFFERENT_ELSEWHERE[name]}")
            if name not in known:
                near = difflib.get_close_matches(name, known, n=1)
                hint = f"did you mean {near[0]!r}?" if near else f"the options are {', '.join(known)}."
                raise InputError(f"There is no option {name!r}: {hint}")
        return cls(**options)


def companions_asked(params: GenerationParams) -> tuple[str, ...]:
    """Which of `COMPANIONS` a request asks for."""
    return tuple(name for name in COMPANIONS if getattr(params, name))


def changed_options(params: GenerationParams) -> dict[str, Any]:
    """The options of a request that differ from their defaults."""
    given = {each.name: getattr(params, each.name) for each in fields(params)}
    return {name: value for name, value in given.items() if value != option_default(name)}


def check_stream(params: GenerationParams) -> None:
    """Raise InputError if a stream cannot have these options."""
    if params.normalization_strategy not in STREAM_STRATEGIES:
        raise InputError(
            f"normalization_strategy must be {' or '.join(STREAM_STRATEGIES)} in a stream, since the others need the "
            f"whole piece, got {params.normalization_strategy}."
        )
    if params.multi_band_diffusion:
        raise InputError(
            "A stream is decoded as it is made, which multi_band_diffusion cannot do: leave it out."
        )
    listening = {name: bool(getattr(params, name)) for name in ("fit_tempo", "measure", *COMPANIONS)}
    for name, is_asked in {"best_of": (params.best_of or 1) > 1, **listening}.items():
        if is_asked:
            raise InputError(f"{name} listens to the whole music, so it cannot be a stream: leave it out.")
    if params.keep_all:
        raise InputError("A stream is one take, so there are no others to keep: leave out keep_all.")
    if (edit := edit_asked(params)) is not None:
        raise InputError(f"{edit} changes finished music, so it cannot be a stream: leave it out.")
    if params.loop:
        raise InputError("A loop is closed when all of it is made, so it cannot be a stream: leave out loop.")


def checked_value(option: Field[Any], given: Any) -> Any:
    """A value converted to the type of its option; numpy and torch scalars and paths are accepted, and MP3 for mp3."""
    if getattr(given, "shape", None) == () and hasattr(given, "item"):
        given = given.item()
    if option.name in _PATHS and isinstance(given, PathLike):
        given = fspath(given)
    if option.name not in _PATHS and isinstance(given, str):
        # Bytes of a terminal that are not UTF-8 are lone surrogates, which neither tags nor history can hold.
        given = given.encode("utf-8", "replace").decode("utf-8")
    if option.name == "plan" and given is not None and not isinstance(given, str):
        given = str(given if isinstance(given, Plan) else Plan.read(given))
    if option.name == "timeline" and isinstance(given, list | tuple):
        given = write_timeline(read_timeline(given))
    if option.name == "adapters" and isinstance(given, Mapping):
        given = ", ".join(f"{name}:{weight}" for name, weight in given.items())
    if option.metadata["choices"] and isinstance(given, str):
        given = given.lower()
    try:
        return parse.value(_hint(option.name), given, option.name)
    except ConfigError as error:
        hint = "; MusicGen.generate takes sound in memory." if option.name == "input_audio" else "."
        raise InputError(str(error).removesuffix(".") + hint) from error


@cache
def _hint(name: str) -> Any:
    """The type of an option with its bounds or choices, as `parse.value` reads it."""
    hint = parse.field_types(GenerationParams)[name]
    meta = GenerationParams.__dataclass_fields__[name].metadata
    kind: Any = next((each for each in get_args(hint) if each is not type(None)), hint)
    optional = kind is not hint
    if meta["choices"]:
        kind = Literal[meta["choices"]]
    elif kind is str:
        kind = parse.FreeText  # prompts have several lines, and a data URI has megabytes
    elif meta["minimum"] is not None:
        high = parse.MOST if meta["maximum"] is None else meta["maximum"]
        kind = Annotated[kind, parse.Range(meta["minimum"], high)]
    return kind | None if optional else kind


def option_default(name: str) -> Any:
    """The default of one generation option."""
    for each in fields(GenerationParams):
        if each.name == name and each.default is not MISSING:
            return each.default
    raise InputError(f"There is no option {name!r}.")


def bounds(option: Field[Any]) -> str:
    """The allowed values of a field, as text: a range, a minimum, a list of choices, or an empty text."""
    low, high, choices = (option.metadata[key] for key in ("minimum", "maximum", "choices"))
    if choices:
        return "one of " + ", ".join(choices)
    if low is not None and high is not None and high < 2**53:
        return f"{low:g} to {high:g}"
    return f"at least {low:g}" if low is not None else ""
