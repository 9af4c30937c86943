"""A whole evaluation: corpus clips, their reconstruction by the codec, and generated clips, for held-out prompts."""

from __future__ import annotations

import math
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musicgen.engine.collapse import collapsed_windows
from musicgen.engine.generate import MusicGen
from musicgen.errors import InputError
from musicgen.evaluate.adherence import ClipMeasures, adherence, measure, melody_cosine, tag
from musicgen.evaluate.codec_baselines import BASELINES
from musicgen.evaluate.codec_baselines import reconstruct as baseline_reconstruct
from musicgen.evaluate.codec_stages import codec_stages
from musicgen.evaluate.control import ending_rows, free_rows
from musicgen.evaluate.eval_prompts import REFERENCE, EvalPrompt, held_out_prompts
from musicgen.evaluate.evaluated_model import (
    EvaluatedModel,
    GenerateClips,
    GeneratedClip,
    decode,
    encode,
    evaluated_model,
)
from musicgen.evaluate.long_takes import long_rows
from musicgen.evaluate.pictures import draw_spectrograms
from musicgen.evaluate.plans import mean_agreement, plan_of
from musicgen.evaluate.report import CodecRow, Report, Row
from musicgen.evaluate.targets import PLANNED, long_targets, targets
from musicgen.extras import require
from musicgen.io.atomic import write_text
from musicgen.measure.metrics import codebook_use, diversity, frechet_distance, log_mel_distance, si_sdr
from musicgen.measure.tagger import Tagger, clip_embeddings, load_tagger
from musicgen.model.codec import Codec
from musicgen.presets import CHROMA_32KHZ

_PARTS = 4  # a clip gives so many embeddings to the Fréchet distance
_PICTURED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationConfig:
    """Size of an evaluation."""

    prompts: int = 48  # held-out songs
    melodies: int = 16  # of these also generated with their melody
    repeated: int = 6  # prompts whose diversity is measured
    repeats: int = 4  # seeds for each of these
    reference: int = 96  # clips of other songs, for the Fréchet distance
    seconds: float = 10.0  # of a clip
    free: int = 60  # prompts in free English
    endings: int = 12  # clips that are to end
    long: int = 4  # takes of 20 s and of 60 s; a quarter as many of 180 s
    seed: int = 0  # of the first prompt; prompt i has the seed plus i

    def __post_init__(self) -> None:
        for name, least in (
            ("prompts", 2),
            ("melodies", 0),
            ("repeated", 0),
            ("repeats", 2),
            ("reference", 2),
            ("free", 0),
            ("endings", 0),
            ("long", 0),
        ):
            if getattr(self, name) < least:
                raise InputError(
                    f"An evaluation needs {name} of at least {least}, got {getattr(self, name)}."
                )
        if not 2.0 <= self.seconds <= 120.0:
            raise InputError(f"Clips of 2 to 120 seconds can be evaluated, got {self.seconds}.")
        if max(self.repeated, self.melodies) > self.prompts:
            raise InputError(
                f"Repeated prompts and melodies are among the {self.prompts} prompts, "
                f"got {self.repeated} and {self.melodies}."
            )

    @classmethod
    def sized(cls, songs: int | None = None, long: int | None = None) -> EvaluationConfig:
        """The usual proportions for a number of held-out songs, at least 2, and a number of long takes."""
        settings = cls() if long is None else cls(long=long)
        if songs is None:
            return settings
        melodies, repeated = songs // 3 if songs >= 6 else 0, -(-songs // 8)
        return replace(
            settings, prompts=songs, melodies=melodies, repeated=repeated, reference=2 * songs,
            free=min(settings.free, songs * 5 // 4), endings=min(settings.endings, songs // 4),
        )  # fmt: skip


QUICK_SONGS, QUICK_LONG = 12, 2


def evaluate(
    model: MusicGen,
    output: Path | None = None,
    *,
    songs: int | None = None,
    long: int | None = None,
    tagger: Tagger | None = None,
    say: Callable[[str], None] | None = None,
) -> Report:
    """Evaluate a model on held-out songs and in long takes, by default as many as `EvaluationConfig` says.

    `say` is called with one line for each step. Writes report.json, report.md and spectrograms.png into the folder
    `output`, if there is one. Raises MissingExtraError, before any work, if a package is not installed.
    """
    require("evaluate", "An evaluation")
    if output is not None:
        _make_folder(output)
    evaluated, settings = evaluated_model(model), EvaluationConfig.sized(songs, long)
    picture = None if output is None else output / "spectrograms.png"
    report = assess(evaluated, settings, tagger=tagger, picture=picture, say=say)
    if output is not None:
        write_text(output / "report.json", report.to_json())
        write_text(output / "report.md", report.to_markdown())
    return report


def _make_folder(folder: Path) -> None:
    """Make the folder of the report, and test that it can be written to, before minutes of work."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return
    except OSError as error:
        raise InputError(f"The report cannot be written into {folder}: {error.strerror}.") from error


@torch.inference_mode()
def assess(
    evaluated: EvaluatedModel,
    settings: EvaluationConfig | None = None,
    *,
    tagger: Tagger | None = None,
    picture: Path | None = None,
    say: Callable[[str], None] | None = None,
) -> Report:
    """Evaluate a codec and, if `evaluated.generate` is given, the clips that it generates."""
    settings, tagger, say = settings or EvaluationConfig(), tagger or load_tagger(), say or (lambda _: None)
    begun, rate = time.monotonic(), evaluated.codec.sample_rate
    say("rendering held-out music")
    prompts = held_out_prompts(settings.prompts, settings.seconds, rate)
    real = [each.audio for each in prompts]
    reference = [
        each.audio
        for each in held_out_prompts(settings.reference, settings.seconds, rate, first_seed=REFERENCE)
    ]
    say("encoding it")
    codes = encode(evaluated, real)
    coded = decode(evaluated, codes, len(real[0]))
    codecs = (_codec_row(evaluated, coded, real), *_baseline_rows(real, rate))
    stages = codec_stages(f"{evaluated.name}'s codec", evaluated.codec, real, tagger)
    say("measuring it")
    scorer = _Scorer(tagger, evaluated.codec, clip_embeddings(tag(reference, rate, tagger), _PARTS))
    measured = measure(real, rate, tagger)
    rows = [
        scorer.row("real music", measured, prompts, [real], codes),
        scorer.row("codec", measure(coded, rate, tagger), prompts, [coded], codes),
    ]
    pictured = {"original": real, "codec": coded}
    if evaluated.generate is not None:
        say("generating")
        clips = _generate(evaluated.generate, prompts, settings)
        made = [clip.wav for clip in clips]
        takes = [
            [clip.wav for clip in _generate(evaluated.generate, [prompt] * settings.repeats, settings)]
            for prompt in prompts[: settings.repeated]
        ]
        say("measuring what was generated")
        measured = measure(made, rate, tagger)
        rows.append(
            scorer.row("generated", measured, prompts, takes, torch.stack([clip.codes for clip in clips]))
        )
        pictured["generated"] = made
    chance = Row(
        name="prompts shuffled", clips=len(prompts), **scorer.shares(measured, prompts, shuffled=True)
    )
    if evaluated.generate_planned is not None:
        say("generating with plans")
        rows, chance = _with_plans(
            rows, chance,
            evaluated=evaluated, scorer=scorer, prompts=prompts, known=[real, coded], settings=settings,
        )  # fmt: skip
    rows.append(chance)
    free = free_rows(evaluated, tagger, settings.free, settings.seconds, settings.seed)
    endings = ending_rows(evaluated, prompts[: settings.endings], settings.seconds, settings.seed)
    if evaluated.chroma is not None or evaluated.generate is None:
        say("generating with melodies")
        rows = _with_melodies(rows, evaluated, prompts[: settings.melodies], coded, settings)
    long = long_rows(evaluated, settings.long, settings.seed, say=say)
    if picture is not None:
        draw_spectrograms(
            picture,
            [each.prompt for each in prompts[:_PICTURED]],
            {name: clips[:_PICTURED] for name, clips in pictured.items()},
            rate,
        )
    return Report(
        model=evaluated.name,
        settings=asdict(settings),
        codecs=codecs,
        codebooks=codebook_use(codes, evaluated.codec.codebook_size),
        rows=tuple(rows),
        targets=(*targets(codecs, rows, free), *long_targets(long)),
        free=tuple(free),
        endings=tuple(endings),
        took_seconds=time.monotonic() - begun,
        stages=stages,
        long=tuple(long),
    )


# ------------------------------------------------------------------------------------------------------ codec


def _codec_row(evaluated: EvaluatedModel, coded: Sequence[Tensor], real: Sequence[Tensor]) -> CodecRow:
    codec = evaluated.codec
    kbps = codec.frame_rate * codec.codebooks * math.log2(codec.codebook_size) / 1000.0
    return _distances(f"{evaluated.name}'s codec", kbps, coded, real, codec.sample_rate)


def _baseline_rows(real: Sequence[Tensor], rate: int) -> list[CodecRow]:
    rows = []
    for baseline in BASELINES:
        coded, kbps = zip(*(baseline_reconstruct(wav, rate, baseline) for wav in real), strict=True)
        rows.append(
            _distances(f"{baseline.name} at {baseline.kbps} kbit/s", sum(kbps) / len(kbps), coded, real, rate)
        )
    return rows


def _distances(
    name: str, kbps: float, coded: Sequence[Tensor], real: Sequence[Tensor], rate: int
) -> CodecRow:
    one, other = torch.stack(list(coded)), torch.stack(list(real))
    return CodecRow(
        name=name, kbps=kbps, log_mel_db=float(log_mel_distance(one, other, rate).mean()),
        si_sdr_db=float(si_sdr(one, other).mean()),
    )  # fmt: skip


# ---------------------------------------------------------------------------------------------------- generated clips


def _generate(
    generate: GenerateClips,
    prompts: Sequence[EvalPrompt],
    settings: EvaluationConfig,
    melodies: Sequence[Tensor] | None = None,
) -> list[GeneratedClip]:
    """One clip for each prompt; clip i has the seed of the settings plus i."""
    return generate([each.prompt for each in prompts], melodies, settings.seconds, settings.seed)


@dataclass(frozen=True, slots=True, eq=False)
class _Scorer:
    """A tagger, a codec, and the embeddings [M, E] of real music for the Fréchet distance."""

    tagger: Tagger
    codec: Codec
    reference: Tensor

    def row(
        self,
        name: str,
        measured: ClipMeasures,
        prompts: Sequence[EvalPrompt],
        groups: Sequence[Sequence[Tensor]],
        codes: Tensor,
    ) -> Row:
        """All measures but those of melodies; codes [B, K, T]; diversity is the mean within the `groups` of clips."""
        rate = self.codec.sample_rate
        embeddings = [clip_embeddings(tag(group, rate, self.tagger)) for group in groups]
        jitters = [pulse.jitter for pulse in measured.pulses if not math.isnan(pulse.jitter)]
        return Row(
            name=name,
            clips=len(prompts),
            **self.shares(measured, prompts),
            beat_jitter=sum(jitters) / len(jitters) if jitters else math.nan,
            frechet=frechet_distance(clip_embeddings(measured.tags, _PARTS), self.reference),
            diversity=sum(map(diversity, embeddings)) / len(embeddings) if embeddings else math.nan,
            silent=measured.silent,
            noise_like=measured.noise_like,
            clipped=measured.clipped,
            frozen=int(collapsed_windows(codes, self.codec.frame_rate).any(dim=-1).sum()),
        )

    def shares(
        self, measured: ClipMeasures, prompts: Sequence[EvalPrompt], *, shuffled: bool = False
    ) -> dict[str, Any]:
        """The scores of adherence, by the names of `Row`'s fields."""
        return asdict(adherence(measured, prompts, self.tagger, shuffled=shuffled))


def _with_plans(
    rows: Sequence[Row],
    chance: Row,
    *,
    evaluated: EvaluatedModel,
    scorer: _Scorer,
    prompts: Sequence[EvalPrompt],
    known: Sequence[Sequence[Tensor]],
    settings: EvaluationConfig,
) -> tuple[list[Row], Row]:
    """The rows, with one of clips that were given the plans of the songs, and all with the agreement of chords.

    `known` are the clips of the first rows, real music and the codec's. Clips without a plan have chords of their own.
    """
    assert evaluated.generate_planned is not None, "a model with a clock"
    plans = [plan_of(each.timeline, settings.seconds) for each in prompts]
    clips = evaluated.generate_planned(
        [each.prompt for each in prompts], plans, settings.seconds, settings.seed
    )
    made, rate = [clip.wav for clip in clips], scorer.codec.sample_rate
    codes = torch.stack([clip.codes for clip in clips])
    rows = [*rows, scorer.row(PLANNED, measure(made, rate, scorer.tagger), prompts, [], codes)]
    timelines = [each.timeline for each in prompts]
    measured = {row.name: wavs for row, wavs in zip(rows, known, strict=False)} | {PLANNED: made}
    rows = [
        replace(row, chords=mean_agreement(measured[row.name], rate, timelines))
        if row.name in measured
        else row
        for row in rows
    ]
    return rows, replace(chance, chords=mean_agreement(made, rate, timelines, shuffled=True))


def _with_melodies(
    rows: Sequence[Row],
    evaluated: EvaluatedModel,
    prompts: Sequence[EvalPrompt],
    coded: Sequence[Tensor],
    settings: EvaluationConfig,
) -> list[Row]:
    """The rows with melody cosines added: real music, codec, the model given the melody, and chance."""
    config = evaluated.chroma or CHROMA_32KHZ
    if len(prompts) < 2:
        return list(rows)
    real = [each.audio for each in prompts]
    found: dict[str, list[float]] = {row.name: [] for row in rows}
    for melodies in ([each.melodic for each in prompts], [each.lead for each in prompts]):
        made = None
        if evaluated.generate is not None:
            made = [clip.wav for clip in _generate(evaluated.generate, prompts, settings, melodies)]
        by_name = {"real music": real, "codec": coded[: len(prompts)], "generated": made}
        for name, clips in by_name.items():
            if clips is not None:
                found[name].append(melody_cosine(clips, melodies, config))
        found["prompts shuffled"].append(melody_cosine(made or real, melodies, config, shuffled=True))
    return [_replaced(row, *found[row.name]) if found[row.name] else row for row in rows]


def _replaced(row: Row, melody: float, lead: float) -> Row:
    return Row(**{**asdict(row), "melody": melody, "lead": lead})
