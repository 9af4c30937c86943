"""Adherence: how well clips match the prompts. Every clip is compared with every prompt.

The pairs (clip i, prompt i) give the score; the pairs (clip i, prompt j) with i != j give the score of chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from musicgen.config import ChromaConfig
from musicgen.evaluate.eval_prompts import EvalPrompt
from musicgen.measure import tempo_key
from musicgen.measure.metrics import chroma_cosine, is_clipped, is_noise_like, is_silent
from musicgen.measure.tagger import Tagger, TaggerOutput
from musicgen.model.chroma import Chroma

SOUNDING_DB = -50.0  # frames of a melody below this level are silent, and not compared
_AT_ONCE = 8  # clips in one batch of the tagger


@dataclass(frozen=True, slots=True, eq=False)
class ClipMeasures:
    """All measures of M clips.

    `present` [M, I] says for each of the tagger's instruments whether it plays, `pulses` are tempo and regularity
    of the beats, `keys` are (tonic, minor). `silent`, `noise_like` and `clipped` are numbers of clips.
    """

    tags: TaggerOutput
    present: Tensor
    pulses: tuple[tempo_key.Pulse, ...]
    keys: tuple[tuple[int, bool], ...]
    silent: int
    noise_like: int
    clipped: int


@dataclass(frozen=True, slots=True)
class AdherenceScores:
    """Shares, from 0 to 1, of what the prompts ask for that the clips have; NaN where no prompt asks for it.

    `key_mirex` is the mean MIREX score, which gives part of a point to related keys.
    """

    instruments: float
    genre: float
    tempo: float
    tempo_octaves: float
    key: float
    key_relative: float
    key_mirex: float


def tag(clips: Sequence[Tensor], rate: int, tagger: Tagger) -> TaggerOutput:
    """The tagger's output for mono clips [N]; all are cut to the length of the shortest."""
    parts = [tagger.tag(batch, rate) for batch in torch.split(_together(clips), _AT_ONCE)]
    return TaggerOutput(
        torch.cat([part.instruments for part in parts]),
        torch.cat([part.genres for part in parts]),
        torch.cat([part.embedding for part in parts]),
    )


def measure(clips: Sequence[Tensor], rate: int, tagger: Tagger) -> ClipMeasures:
    """Measure mono clips [N]; all are cut to the length of the shortest."""
    together, tags = _together(clips), tag(clips, rate, tagger)
    return ClipMeasures(
        tags,
        tagger.present(tags),
        tuple(tempo_key.pulse(wav, rate) for wav in together),
        tuple(tempo_key.key(wav, rate) for wav in together),
        int(is_silent(together).sum()),
        int(is_noise_like(together, rate).sum()),
        int(is_clipped(together).sum()),
    )


def _together(clips: Sequence[Tensor]) -> Tensor:
    samples = min(len(clip) for clip in clips)
    return torch.stack([clip[:samples].detach().float().cpu() for clip in clips])


def adherence(
    measures: ClipMeasures, prompts: Sequence[EvalPrompt], tagger: Tagger, *, shuffled: bool = False
) -> AdherenceScores:
    """How much of what the prompts ask for the clips have.

    `shuffled` compares each clip with all prompts but its own: the score of chance.
    """
    known = [
        [tagger.instruments.index(f) for f in each.families if f in tagger.instruments] for each in prompts
    ]
    found = torch.tensor([[float(present[row].sum()) for row in known] for present in measures.present])
    named = torch.tensor([float(len(row)) for row in known]).expand_as(found)
    genres = measures.tags.genres.argmax(dim=1).tolist()
    genre = torch.tensor(
        [[float(tagger.genres[guess] == each.genre) for each in prompts] for guess in genres]
    )
    tempo, octaves = (
        torch.tensor([
            [float(tempo_key.tempo_agrees(pulse.bpm, each.bpm, octaves=wide)) for each in prompts]
            for pulse in measures.pulses
        ])
        for wide in (False, True)
    )  # fmt: skip
    keyed = torch.tensor([float(each.key is not None) for each in prompts]).expand_as(found)
    same = torch.tensor([[float(found_key == each.key) for each in prompts] for found_key in measures.keys])
    related = torch.tensor([
        [float(each.key is not None and tempo_key.keys_are_relatives(found_key, each.key)) for each in prompts]
        for found_key in measures.keys
    ])  # fmt: skip
    scored = torch.tensor([
        [tempo_key.key_score(found_key, each.key) if each.key is not None else 0.0 for each in prompts]
        for found_key in measures.keys
    ])  # fmt: skip
    every = torch.ones_like(found)
    pairs = (
        (found, named),
        (genre, every),
        (tempo, every),
        (octaves, every),
        (same, keyed),
        (related, keyed),
        (scored, keyed),
    )
    return AdherenceScores(*(_share(part, whole, shuffled) for part, whole in pairs))


def melody_cosine(
    clips: Sequence[Tensor], melodies: Sequence[Tensor], config: ChromaConfig, *, shuffled: bool = False
) -> float:
    """Mean chroma cosine of clips [N] with the melodies [N] given for them, over frames where the melody sounds.

    Waveforms have the sample rate of `config`. `shuffled` compares each clip with all melodies but its own.
    """
    chroma = Chroma(config)
    given = [(chroma(melody[None])[0], _sounds(melody, config)) for melody in melodies]
    made = [chroma(clip[None].float().cpu())[0] for clip in clips]
    cosines = torch.tensor(
        [[chroma_cosine(each, wanted, counted) for wanted, counted in given] for each in made]
    )
    measured = ~cosines.isnan()
    return _share(cosines.nan_to_num(), measured.float(), shuffled)


def _sounds(melody: Tensor, config: ChromaConfig) -> Tensor:
    """Whether the melody sounds in each chroma frame [T]."""
    power: Tensor = F.avg_pool1d(melody.square()[None, None], config.n_fft, config.hop, config.n_fft // 2)[
        0, 0
    ]
    sounds: Tensor = power > 10.0 ** (SOUNDING_DB / 10.0)
    return sounds


def _share(part: Tensor, whole: Tensor, shuffled: bool) -> float:
    """The sum of `part` over that of `whole` [M, M], on the diagonal, or (shuffled) off it."""
    own = torch.eye(*part.shape, dtype=torch.bool)
    chosen = ~own if shuffled else own
    return float(part[chosen].sum() / whole[chosen].sum())
