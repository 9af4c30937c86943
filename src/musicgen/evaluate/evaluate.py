"""A whole evaluation: held-out requests as played by the real corpus, by the codec and by the model."""

from __future__ import annotations

import math
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musicgen.config import CHROMA_32KHZ
from musicgen.corpus.soundfont_synth import require_player
from musicgen.engine.collapse import collapsed_windows
from musicgen.engine.generate import MusicGen
from musicgen.errors import InputError, MissingExtraError
from musicgen.evaluate.adherence import ClipMeasures, adherence, hear, listen, melody_cosine
from musicgen.evaluate.codec_baselines import BASELINES
from musicgen.evaluate.codec_baselines import reconstruct as peer_reconstruct
from musicgen.evaluate.codec_stages import codec_stages
from musicgen.evaluate.eval_prompts import REFERENCE, EvalPrompt, requests
from musicgen.evaluate.evaluated_model import EvaluatedModel, Play, Played, decode, encode, subject_of
from musicgen.evaluate.long_takes import long_rows
from musicgen.evaluate.metrics import codebook_use, diversity, frechet_distance, log_mel_distance, si_sdr
from musicgen.evaluate.pictures import draw_spectrograms
from musicgen.evaluate.report import CodecRow, LongRow, Report, Row, Target
from musicgen.evaluate.tagger import Tagger, clip_embeddings, load_tagger
from musicgen.io.atomic import write_text
from musicgen.model.codec import Codec

SHARE_OF_BEST = 0.6  # of what the tagger finds in real music
MELODY_COSINE = 0.45
FROZEN_SHARE = 1 / 24  # of long takes
LEVEL_DRIFT_DB = 2.0
_PARTS = 4  # stretches of a clip that count apart in the Fréchet distance
_PICTURED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationConfig:
    """How much is listened to: clips for each question, and seconds of a clip.

    `repeated` prompts are played with `repeats` seeds each for the diversity; `reference` real clips are what
    Fréchet distances are measured from. `long` takes of 20 and of 60 seconds are made, and a quarter as many of 180.
    """

    prompts: int = 48
    melodies: int = 16
    repeated: int = 6
    repeats: int = 4
    reference: int = 96
    seconds: float = 10.0
    long: int = 4
    seed: int = 0

    def __post_init__(self) -> None:
        for name, least in (
            ("prompts", 2),
            ("melodies", 0),
            ("repeated", 0),
            ("repeats", 2),
            ("reference", 2),
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
        return replace(settings, prompts=songs, melodies=melodies, repeated=repeated, reference=2 * songs)


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
    """Evaluate a model on held-out songs and in long takes, by default as many as `Scope` says.

    `say` is called with a line about each step. Writes report.json, report.md and spectrograms.png into the folder
    `output`, if one is named. Raises MissingExtraError before any work where a package is not installed.
    """
    require_extras()
    if output is not None:
        _make_folder(output)
    evaluated, settings = subject_of(model), EvaluationConfig.sized(songs, long)
    picture = None if output is None else output / "spectrograms.png"
    report = assess(evaluated, settings, tagger=tagger, picture=picture, say=say)
    if output is not None:
        write_text(output / "report.json", report.to_json())
        write_text(output / "report.md", report.to_markdown())
    return report


def require_extras() -> None:
    """Raise MissingExtraError, before minutes of work, unless all packages of an evaluation are installed."""
    missing = [name for name in ("av", "librosa", "matplotlib", "scipy") if find_spec(name) is None]
    if missing:
        raise MissingExtraError(
            f"An evaluation needs {' and '.join(missing)}, which cannot be found: "
            "pip install 'musicgen-engine[evaluate]'."
        )
    require_player()


def _make_folder(folder: Path) -> None:
    """Before minutes of work, not after them."""
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
    """Evaluate a subject: its codec, and its playing if it can play."""
    settings, tagger, say = settings or EvaluationConfig(), tagger or load_tagger(), say or (lambda _: None)
    begun, rate = time.monotonic(), evaluated.codec.sample_rate
    say("rendering held-out music")
    asked = requests(settings.prompts, settings.seconds, rate)
    real = [request.audio for request in asked]
    reference = [
        request.audio
        for request in requests(settings.reference, settings.seconds, rate, first_seed=REFERENCE)
    ]
    say("coding it")
    codes = encode(evaluated, real)
    coded = decode(evaluated, codes, len(real[0]))
    codecs = (_codec_row(evaluated, coded, real), *_peer_rows(real, rate))
    stages = codec_stages(f"{evaluated.name}'s codec", evaluated.codec, real, tagger)
    say("listening to it")
    scorer = _Scorer(tagger, evaluated.codec, clip_embeddings(hear(reference, rate, tagger), _PARTS))
    heard = listen(real, rate, tagger)
    rows = [
        scorer.row("real music", heard, asked, [real], codes),
        scorer.row("codec", listen(coded, rate, tagger), asked, [coded], codes),
    ]
    pictured = {"original": real, "codec": coded}
    if evaluated.play is not None:
        say("generating")
        played = _generate(evaluated.play, asked, settings)
        made = [clip.wav for clip in played]
        takes = [
            [clip.wav for clip in _generate(evaluated.play, [request] * settings.repeats, settings)]
            for request in asked[: settings.repeated]
        ]
        say("listening to what was generated")
        heard = listen(made, rate, tagger)
        rows.append(
            scorer.row("generated", heard, asked, takes, torch.stack([clip.codes for clip in played]))
        )
        pictured["generated"] = made
    rows.append(Row(name="prompts shuffled", clips=len(asked), **scorer.shares(heard, asked, shuffled=True)))
    if evaluated.chroma is not None or evaluated.play is None:
        say("following melodies")
        rows = _with_melodies(rows, evaluated, asked[: settings.melodies], coded, settings)
    long = long_rows(evaluated, settings.long, settings.seed, say=say)
    if picture is not None:
        prompts = [request.prompt for request in asked[:_PICTURED]]
        draw_spectrograms(
            picture, prompts, {name: clips[:_PICTURED] for name, clips in pictured.items()}, rate
        )
    return Report(
        model=evaluated.name,
        settings=asdict(settings),
        codecs=codecs,
        codebooks=codebook_use(codes, evaluated.codec.codebook_size),
        rows=tuple(rows),
        targets=(*_targets(codecs, rows), *_long_targets(long)),
        took_seconds=time.monotonic() - begun,
        stages=stages,
        long=tuple(long),
    )


# ------------------------------------------------------------------------------------------------------ codec


def _codec_row(evaluated: EvaluatedModel, coded: Sequence[Tensor], real: Sequence[Tensor]) -> CodecRow:
    codec = evaluated.codec
    kbps = codec.frame_rate * codec.codebooks * math.log2(codec.codebook_size) / 1000.0
    return _distances(f"{evaluated.name}'s codec", kbps, coded, real, codec.sample_rate)


def _peer_rows(real: Sequence[Tensor], rate: int) -> list[CodecRow]:
    rows = []
    for peer in BASELINES:
        coded, spent = zip(*(peer_reconstruct(wav, rate, peer) for wav in real), strict=True)
        rows.append(
            _distances(f"{peer.name} at {peer.kbps} kbit/s", sum(spent) / len(spent), coded, real, rate)
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


# ---------------------------------------------------------------------------------------------------- playing


def _generate(
    play: Play,
    asked: Sequence[EvalPrompt],
    settings: EvaluationConfig,
    melodies: Sequence[Tensor] | None = None,
) -> list[Played]:
    """One clip for each request; its seed is the scope's plus its place."""
    return play([request.prompt for request in asked], melodies, settings.seconds, settings.seed)


@dataclass(frozen=True, slots=True, eq=False)
class _Scorer:
    """A tagger, and the embeddings of real music that clips are compared with."""

    tagger: Tagger
    codec: Codec
    reference: Tensor

    def row(
        self,
        name: str,
        heard: ClipMeasures,
        asked: Sequence[EvalPrompt],
        alike: Sequence[Sequence[Tensor]],
        codes: Tensor,
    ) -> Row:
        """All but the melodies, of clips with codes [B, K, T]; diversity is that within groups that are `alike`."""
        rate = self.codec.sample_rate
        embeddings = [clip_embeddings(hear(group, rate, self.tagger)) for group in alike]
        jitters = [pulse.jitter for pulse in heard.pulses if not math.isnan(pulse.jitter)]
        return Row(
            name=name,
            clips=len(asked),
            **self.shares(heard, asked),
            beat_jitter=sum(jitters) / len(jitters) if jitters else math.nan,
            frechet=frechet_distance(clip_embeddings(heard.heard, _PARTS), self.reference),
            diversity=sum(map(diversity, embeddings)) / len(embeddings) if embeddings else math.nan,
            silent=heard.silent,
            noise_like=heard.noise_like,
            clipped=heard.clipped,
            frozen=int(collapsed_windows(codes, self.codec.frame_rate).any(dim=-1).sum()),
        )

    def shares(
        self, heard: ClipMeasures, asked: Sequence[EvalPrompt], *, shuffled: bool = False
    ) -> dict[str, Any]:
        """What was asked for and heard, by the names of `Row`."""
        return asdict(adherence(heard, asked, self.tagger, shuffled=shuffled))


def _with_melodies(
    rows: Sequence[Row],
    evaluated: EvaluatedModel,
    asked: Sequence[EvalPrompt],
    coded: Sequence[Tensor],
    settings: EvaluationConfig,
) -> list[Row]:
    """The rows with their melody cosines: real music, codec, model given the melody, and chance."""
    config = evaluated.chroma or CHROMA_32KHZ
    if len(asked) < 2:
        return list(rows)
    real = [request.audio for request in asked]
    found: dict[str, list[float]] = {row.name: [] for row in rows}
    for melodies in ([request.melodic for request in asked], [request.lead for request in asked]):
        played = None
        if evaluated.play is not None:
            played = [clip.wav for clip in _generate(evaluated.play, asked, settings, melodies)]
        by_name = {"real music": real, "codec": coded[: len(asked)], "generated": played}
        for name, clips in by_name.items():
            if clips is not None:
                found[name].append(melody_cosine(clips, melodies, config))
        found["prompts shuffled"].append(melody_cosine(played or real, melodies, config, shuffled=True))
    return [_replaced(row, *found[row.name]) for row in rows]


def _replaced(row: Row, melody: float, lead: float) -> Row:
    return Row(**{**asdict(row), "melody": melody, "lead": lead})


def _targets(codecs: Sequence[CodecRow], rows: Sequence[Row]) -> tuple[Target, ...]:
    """What is wanted of a model, beside what was reached."""
    by_name = {row.name: row for row in rows}
    ours, opus = codecs[0], codecs[1]
    targets = [
        Target(
            name=f"log-mel distance below that of {opus.name}",
            reached=ours.log_mel_db,
            wanted=opus.log_mel_db,
            at_least=False,
        )
    ]
    real, made = by_name["real music"], by_name.get("generated")
    if made is None:
        return tuple(targets)
    share = f"{100 * SHARE_OF_BEST:.0f} % of real music's"
    targets += [
        Target(
            name=f"instruments found, {share}",
            reached=made.instruments,
            wanted=SHARE_OF_BEST * real.instruments,
            at_least=True,
        ),
        Target(name=f"genre, {share}", reached=made.genre, wanted=SHARE_OF_BEST * real.genre, at_least=True),
    ]
    if not math.isnan(made.melody):
        targets.append(Target(name="melody cosine", reached=made.melody, wanted=MELODY_COSINE, at_least=True))
    faulty = made.silent + made.noise_like + made.clipped
    return (
        *targets,
        Target(name="silent, noise-like or clipped clips", reached=faulty, wanted=0, at_least=False),
        Target(name="frozen clips", reached=made.frozen, wanted=0, at_least=False),
    )


def _long_targets(rows: Sequence[LongRow]) -> list[Target]:
    """What is wanted of long takes, beside what was reached."""
    made = [row for row in rows if row.name == "generated"]
    targets = [
        Target(
            name=f"share of takes of {row.seconds} s that freeze",
            reached=max(row.frozen_codes, row.frozen_sound) / row.takes,
            wanted=FROZEN_SHARE,
            at_least=False,
        )
        for row in made
    ]
    targets += [
        Target(
            name=f"level drift over {row.seconds} s, median in dB",
            reached=row.level_drift,
            wanted=LEVEL_DRIFT_DB,
            at_least=False,
        )
        for row in made[-1:]
    ]
    return targets
