"""A whole evaluation: held-out requests as played by the real corpus, by the codec and by the model."""

from __future__ import annotations

import math
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from musicgen.config import CHROMA_32KHZ, ChromaConfig
from musicgen.engine.pipeline import MusicGen
from musicgen.errors import InputError
from musicgen.evaluate.judge import Impressions, adherence, hear, listen, melody_cosine
from musicgen.evaluate.metrics import codebook_use, diversity, frechet_distance, log_mel_distance, si_sdr
from musicgen.evaluate.peers import PEERS
from musicgen.evaluate.peers import reconstruct as peer_reconstruct
from musicgen.evaluate.pictures import draw_spectrograms
from musicgen.evaluate.report import CodecRow, Report, Row, Target
from musicgen.evaluate.requests import REFERENCE, Request, requests
from musicgen.evaluate.tagger import Tagger, clip_embeddings, load_tagger
from musicgen.io.audio import Audio
from musicgen.model.codec import Codec

SHARE_OF_BEST = 0.6  # of what the tagger finds in real music
MELODY_COSINE = 0.45
_PARTS = 4  # stretches of a clip that count apart in the Fréchet distance
_PICTURED = 3
_AT_ONCE = 8  # clips coded at once


# Prompts, a melody [N] for each or None, seconds, first seed -> mono waveforms [N].
Play = Callable[[Sequence[str], Sequence[Tensor] | None, float, int], list[Tensor]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """How much is listened to: clips for each question, and seconds of a clip.

    `repeated` prompts are played with `repeats` seeds each for the diversity; `reference` real clips are what
    Fréchet distances are measured from.
    """

    prompts: int = 48
    melodies: int = 16
    repeated: int = 6
    repeats: int = 4
    reference: int = 96
    seconds: float = 10.0
    seed: int = 0

    def __post_init__(self) -> None:
        for name, least in (
            ("prompts", 2),
            ("melodies", 0),
            ("repeated", 0),
            ("repeats", 2),
            ("reference", 2),
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
    def sized(cls, songs: int) -> Scope:
        """The usual proportions for a number of held-out songs, at least 2."""
        melodies, repeated = songs // 3 if songs >= 6 else 0, -(-songs // 8)
        return cls(prompts=songs, melodies=melodies, repeated=repeated, reference=2 * songs)


QUICK_SONGS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What is evaluated: a codec and, of a whole model, a way to play; with `chroma` it follows melodies."""

    name: str
    codec: Codec
    play: Play | None = None
    chroma: ChromaConfig | None = None
    device: str | torch.device = "cpu"


def evaluate(
    model: MusicGen,
    output: Path | None = None,
    *,
    songs: int | None = None,
    tagger: Tagger | None = None,
    say: Callable[[str], None] | None = None,
) -> Report:
    """Evaluate a model on held-out songs, by default as many as `Scope` says; `say` hears what is being done.

    Writes report.json, report.md and spectrograms.png into the folder `output`, if one is named.
    """
    if output is not None:
        _make_folder(output)

    def play(
        prompts: Sequence[str], melodies: Sequence[Tensor] | None, seconds: float, seed: int
    ) -> list[Tensor]:
        given = None if melodies is None else [Audio(each, model.config.sample_rate) for each in melodies]
        made = model.generate(list(prompts), melody=given, duration=seconds, seed=seed)
        return [audio.samples.mean(dim=0) for audio in made]

    subject = Subject(
        name=model.config.name,
        codec=model.loaded.codec,
        play=play,
        chroma=model.config.chroma,
        device=next(model.loaded.lm.parameters()).device,
    )
    scope = Scope() if songs is None else Scope.sized(songs)
    picture = None if output is None else output / "spectrograms.png"
    report = assess(subject, scope, tagger=tagger, picture=picture, say=say)
    if output is not None:
        (output / "report.json").write_text(report.to_json(), encoding="utf-8")
        (output / "report.md").write_text(report.to_markdown(), encoding="utf-8")
    return report


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
    subject: Subject,
    scope: Scope | None = None,
    *,
    tagger: Tagger | None = None,
    picture: Path | None = None,
    say: Callable[[str], None] | None = None,
) -> Report:
    """Evaluate a subject: its codec, and its playing if it can play."""
    scope, tagger, say = scope or Scope(), tagger or load_tagger(), say or (lambda _: None)
    begun, rate = time.monotonic(), subject.codec.sample_rate
    say("rendering held-out music")
    asked = requests(scope.prompts, scope.seconds, rate)
    real = [request.audio for request in asked]
    reference = [
        request.audio for request in requests(scope.reference, scope.seconds, rate, first_seed=REFERENCE)
    ]
    say("coding it")
    codes, coded = _through_codec(subject, real)
    codecs = (_codec_row(subject, coded, real), *_peer_rows(real, rate))
    say("listening to it")
    ears = _Ears(tagger, rate, clip_embeddings(hear(reference, rate, tagger), _PARTS))
    heard = listen(real, rate, tagger)
    rows = [
        ears.row("real music", heard, asked, [real]),
        ears.row("codec", listen(coded, rate, tagger), asked, [coded]),
    ]
    pictured = {"original": real, "codec": coded}
    if subject.play is not None:
        say("generating")
        made = _generate(subject.play, asked, scope)
        takes = [
            _generate(subject.play, [request] * scope.repeats, scope) for request in asked[: scope.repeated]
        ]
        say("listening to what was generated")
        heard = listen(made, rate, tagger)
        rows.append(ears.row("generated", heard, asked, takes))
        pictured["generated"] = made
    rows.append(Row(name="prompts shuffled", clips=len(asked), **ears.shares(heard, asked, shuffled=True)))
    if subject.chroma is not None or subject.play is None:
        say("following melodies")
        rows = _with_melodies(rows, subject, asked[: scope.melodies], coded, scope)
    if picture is not None:
        prompts = [request.prompt for request in asked[:_PICTURED]]
        draw_spectrograms(
            picture, prompts, {name: clips[:_PICTURED] for name, clips in pictured.items()}, rate
        )
    return Report(
        model=subject.name,
        settings=asdict(scope),
        codecs=codecs,
        books=codebook_use(codes, subject.codec.codebook_size),
        rows=tuple(rows),
        targets=_targets(codecs, rows),
        took_seconds=time.monotonic() - begun,
    )


# ------------------------------------------------------------------------------------------------------ codec


def _through_codec(subject: Subject, clips: Sequence[Tensor]) -> tuple[Tensor, list[Tensor]]:
    """The codes [B, K, T] of mono clips [N] of one length, and the clips decoded from them, [N] each."""
    codes, coded = [], []
    for batch in torch.split(torch.stack(list(clips)), _AT_ONCE):
        wav = batch[:, None].expand(-1, subject.codec.channels, -1).to(subject.device)
        codes.append(subject.codec.encode(wav).cpu())
        decoded = subject.codec.decode(codes[-1].to(subject.device)).float().cpu()
        coded += list(decoded.mean(dim=1)[:, : batch.shape[1]])
    return torch.cat(codes), coded


def _codec_row(subject: Subject, coded: Sequence[Tensor], real: Sequence[Tensor]) -> CodecRow:
    codec = subject.codec
    kbps = codec.frame_rate * codec.codebooks * math.log2(codec.codebook_size) / 1000.0
    return _distances(f"{subject.name}'s codec", kbps, coded, real, codec.sample_rate)


def _peer_rows(real: Sequence[Tensor], rate: int) -> list[CodecRow]:
    rows = []
    for peer in PEERS:
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
    play: Play, asked: Sequence[Request], scope: Scope, melodies: Sequence[Tensor] | None = None
) -> list[Tensor]:
    """One clip [N] for each request; its seed is the scope's plus its place."""
    return play([request.prompt for request in asked], melodies, scope.seconds, scope.seed)


@dataclass(frozen=True, slots=True, eq=False)
class _Ears:
    """A tagger, and the embeddings of real music that clips are compared with."""

    tagger: Tagger
    rate: int
    reference: Tensor

    def row(
        self, name: str, heard: Impressions, asked: Sequence[Request], alike: Sequence[Sequence[Tensor]]
    ) -> Row:
        """All but the melodies; the diversity is that within groups of clips that are `alike`."""
        embeddings = [clip_embeddings(hear(group, self.rate, self.tagger)) for group in alike]
        return Row(
            name=name,
            clips=len(asked),
            **self.shares(heard, asked),
            frechet=frechet_distance(clip_embeddings(heard.heard, _PARTS), self.reference),
            diversity=sum(map(diversity, embeddings)) / len(embeddings) if embeddings else math.nan,
            silent=heard.silent,
            noise_like=heard.noise_like,
            clipped=heard.clipped,
        )

    def shares(
        self, heard: Impressions, asked: Sequence[Request], *, shuffled: bool = False
    ) -> dict[str, Any]:
        """What was asked for and heard, by the names of `Row`."""
        return asdict(adherence(heard, asked, self.tagger, shuffled=shuffled))


def _with_melodies(
    rows: Sequence[Row], subject: Subject, asked: Sequence[Request], coded: Sequence[Tensor], scope: Scope
) -> list[Row]:
    """The rows with their melody cosines: real music, codec, model given the melody, and chance."""
    config = subject.chroma or CHROMA_32KHZ
    if len(asked) < 2:
        return list(rows)
    real = [request.audio for request in asked]
    found: dict[str, list[float]] = {row.name: [] for row in rows}
    for melodies in ([request.melodic for request in asked], [request.lead for request in asked]):
        played = _generate(subject.play, asked, scope, melodies) if subject.play is not None else None
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
    )
