"""Loops: the last bar is made several times with the first one as its future, the best is kept, the ends are joined.

The first bar is forced after each go at the last one: in the delay pattern the late codebooks of a go's last frames are
drawn when the early codebooks of the next frame are known, and these are the first bar's. Then the model is given the
first bar's codes after each go, and its log-likelihood of them, read step by step while they are forced, is what is
compared (`candidates.log_likelihood`). A causal model can know no more of its future: all other codes of a go are
drawn before any code of what follows.
"""

from __future__ import annotations

import math
from collections import abc
from contextlib import nullcontext
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from musicgen.config import MusicGenConfig
from musicgen.engine.adapted import Adapted
from musicgen.engine.batch import Turn
from musicgen.engine.candidates import draw, log_likelihood
from musicgen.engine.conditioning import ConditionEncoders
from musicgen.engine.generation_run import Steps, progressing
from musicgen.engine.request import SEEDS, Request, frames_of, samples_of
from musicgen.engine.sequence import Sequence
from musicgen.engine.sound import codes_to_sound, crossfade
from musicgen.engine.threads import one_thread
from musicgen.generation import MAX_DURATION_SECONDS, GenerationParams
from musicgen.io.audio import Audio
from musicgen.io.checkpoint import Components
from musicgen.io.loops import Loop
from musicgen.plan import Plan

GOES = 4  # at the last bar, the one that was made first among them
UNKNOWN_BAR_SECONDS = 2.0
SCORED_SECONDS = 2.0  # of the beginning, whose likelihood after each last bar is compared
AGAIN_SECONDS = 1.0  # of the beginning that is decoded once more after the end
FADE_SECONDS = 0.02
_SEARCHED_SECONDS = 1.0  # before the end, for the place at which less than a frame is left out
_SEED_STEP = 2**40  # between the seeds of the goes
_WINDOW_SECONDS, _HOP_SECONDS = 0.032, 0.008  # of the spectra in which a seam is measured


@dataclass(frozen=True, slots=True)
class Seam:
    """How well a last bar leads into the first: `flux` at the join over the piece's median, and nats a code."""

    flux: float
    log_likelihood: float

    @property
    def score(self) -> float:
        """Higher is better: the likelihood, less the nats by which the join sticks out of the piece."""
        return self.log_likelihood - max(0.0, math.log(max(self.flux, 1e-9)))


def whole_bars(request: Request) -> Request:
    """A request whose loops last the nearest number of whole bars, where the plan has a tempo."""
    lengths, asked = [], request.asked_durations or request.durations
    for item, seconds in zip(request.items(), asked, strict=True):
        bar = item.plans[0].bar_seconds if item.plans else None
        if bar is None and item.params.bpm is not None:
            bar = Plan(bpm=item.params.bpm, metre=item.params.metre).bar_seconds
        if bar is None:
            lengths.append(seconds)
        else:
            lengths.append(min(max(1, round(seconds / bar)), int(MAX_DURATION_SECONDS / bar)) * bar)
    params = replace(request.params, duration=max(lengths), bars=None)
    return replace(request, durations=tuple(lengths), asked_durations=asked, params=params)


def close_loop(
    components: Components,
    request: Request,
    codes: Tensor,
    begin: abc.Callable[[Request, Tensor, Tensor], Sequence],
    encoders: ConditionEncoders,
    *,
    at_once: int,
    adapted: Adapted | None = None,
    turn: Turn = nullcontext,
) -> Steps[tuple[Tensor, Seam]]:
    """The codes `[K, T]` of a loop, its last bar chosen of several goes, and its seam; yields progress after T frames.

    `begin` makes the take of a request that goes on from codes, with codes that are forced where not -1. Each step is
    made within a `turn()`.
    """
    config, codes = components.config, codes.cpu()
    T, rate = codes.shape[1], config.frame_rate
    plan = request.plans[0] if request.plans else Plan()
    bar = plan.bar_seconds or UNKNOWN_BAR_SECONDS
    last = max(1, min(round(bar * rate), T // 2))
    # The piece goes on for a while: so the goes do not come to an end, and the beginning has its place after them.
    seconds = min(request.params.duration + bar, MAX_DURATION_SECONDS)
    longer = replace(request, params=_longer(request.params, seconds), durations=(seconds,))
    known, goes = codes[:, : T - last], [codes[:, T - last :]]
    first = codes[:, : min(T - last, round(SCORED_SECONDS * rate))]
    if GOES > 1:
        seeds = [(request.seeds[0] + _SEED_STEP * i) % SEEDS for i in range(1, GOES)]
        forced = future(first, T, frames_of(samples_of(longer.params, config), config))
        sequences = [begin(replace(longer, seeds=(seed,)), known, forced) for seed in seeds]
        drawing = draw(components.lm, sequences, last, at_once=at_once, turn=turn)
        all_frames = T + last * len(seeds)
        goes += list((yield from progressing("Closing the loop", drawing, T, all_frames)))
    wholes = [torch.cat([known, go], dim=1) for go in goes]
    likely = log_likelihood(components, longer, [(whole, first) for whole in wholes], encoders, adapted)
    fluxes = seam_fluxes(components, wholes, T - last, samples_of(request.params, config))
    seams = [Seam(flux, float(score)) for flux, score in zip(fluxes, likely, strict=True)]
    best = max(range(len(goes)), key=lambda i: seams[i].score)
    return wholes[best], seams[best]


def future(first: Tensor, start: int, frames: int) -> Tensor:
    """Codes `[K, frames]` of a piece that are forced: `first [K, n]` from frame `start` on, as far as it has frames.

    They are -1 where they are drawn.
    """
    forced = torch.full((first.shape[0], frames), -1)
    length = max(0, min(first.shape[1], frames - start))
    forced[:, start : start + length] = first[:, :length]
    return forced


@torch.inference_mode()
def seam_fluxes(components: Components, wholes: list[Tensor], differ: int, samples: int) -> list[float]:
    """The spectral flux of loops of codes `[K, T]` where the end meets the beginning, over the median of the piece.

    The codes are the same up to frame `differ`; only what comes after it is decoded for each.
    """
    config, T = components.config, wholes[0].shape[1]
    device = components.conditioner.text_proj.weight.device
    wave = codes_to_sound(components.codec, again(wholes[0], config)[None].to(device))[0].cpu()
    median = max(float(complex_flux(wave[:, :samples], config.sample_rate).median()), 1e-9)
    start = max(0, differ - round(AGAIN_SECONDS * config.frame_rate))
    found = []
    for i, whole in enumerate(wholes):
        if i:
            part = codes_to_sound(components.codec, again(whole, config)[None, :, start:].to(device))[0].cpu()
            wave = torch.cat(
                [wave[:, : differ * config.codec.hop], part[:, (differ - start) * config.codec.hop :]], 1
            )
        looped = loop_of(wave, T, samples, config)
        around = min(config.sample_rate, samples)
        joined = torch.cat([looped[:, -around:], looped[:, :around]], dim=1)
        flux = complex_flux(joined, config.sample_rate, like=looped)
        found.append(at_seam(flux, around, config.sample_rate) / median)
    return found


def again(codes: Tensor, config: MusicGenConfig) -> Tensor:
    """Codes `[K, T]` with their beginning once more at the end."""
    return torch.cat([codes, codes[:, : round(AGAIN_SECONDS * config.frame_rate)]], dim=1)


def loop_of(wave: Tensor, frames: int, samples: int, config: MusicGenConfig) -> Tensor:
    """A loop `[C, samples]` from the wave `[C, N]` of `again` of its codes, `frames` of them without the repetition.

    It begins as a cross-fade from what follows its end in the wave, so that the end goes on without a break. Where the
    loop ends within a frame, as many samples are left out before it, where the wave is most like itself so much later.
    """
    end, f = frames * config.codec.hop, min(round(FADE_SECONDS * config.sample_rate), samples // 8)
    with one_thread():
        looped = _shortened(wave[:, :end], end - samples, f, config.sample_rate)
        looped[:, :f] = crossfade(wave[:, end : end + f].contiguous(), looped[:, :f].contiguous())
    return looped


def _shortened(wave: Tensor, left_out: int, f: int, rate: int) -> Tensor:
    """A wave `[C, N]` that is so many samples shorter, by a cross-fade of `f` samples within its last second."""
    if left_out == 0:
        return wave.clone()
    N = wave.shape[1]
    last = N - left_out - 2 * f  # the latest begin of the fade
    first = max(f, last - round(_SEARCHED_SECONDS * rate))
    mono = wave.mean(0)
    one, other = (mono[first + by : last + by + f].unfold(0, f, max(1, f // 64)) for by in (0, left_out))
    alike = (one * other).sum(1) / (one.square().sum(1) * other.square().sum(1)).sqrt().clamp_min(1e-9)
    p = first + int(alike.argmax()) * max(1, f // 64)
    across = crossfade(wave[:, p : p + f].contiguous(), wave[:, p + left_out : p + left_out + f].contiguous())
    return torch.cat([wave[:, :p], across, wave[:, p + left_out + f :]], dim=1)


def levelled(looped: Tensor, config: MusicGenConfig, params: GenerationParams, plan: Plan | None) -> Audio:
    """A loop `[C, N]` at its level: measured and limited as if it went on at both ends, so that both stay equal."""
    rate = config.sample_rate
    pad = min(rate, looped.shape[1])
    around = Audio(torch.cat([looped[:, -pad:], looped, looped[:, :pad]], dim=1), rate)
    level = around.normalized(params.normalization_strategy, limiter=config.limiter)
    known = plan or Plan()
    loop = Loop(params.bpm or known.bpm, params.metre or known.metre, params.key or known.key)
    return Audio(level.samples[:, pad:-pad], rate, loop)


def complex_flux(wave: Tensor, rate: int, *, like: Tensor | None = None) -> Tensor:
    """How much each spectrum of a wave `[C, N]` differs, in size and phase, from what the two before announce: `[F]`.

    The expected spectrum has the size of the one before, and phases that advance as they did before it (complex-domain
    onset detection, Bello et al. 2004). Divided by the mean size, of the wave or of one that it is `like`.
    """
    spectra = _spectra(wave, rate)
    size, phase = spectra.abs(), spectra.angle()
    expected = torch.polar(size[:, 1:-1], 2 * phase[:, 1:-1] - phase[:, :-2])
    difference = (spectra[:, 2:] - expected).abs().sum(0)
    mean = (size if like is None else _spectra(like, rate).abs()).sum(0).mean()
    return torch.cat([difference[:1].expand(2), difference]) / mean.clamp_min(1e-9)


def _spectra(wave: Tensor, rate: int) -> Tensor:
    window = 2 ** round(math.log2(_WINDOW_SECONDS * rate))
    hop = max(1, round(_HOP_SECONDS * rate))
    return torch.stft(wave.mean(0), window, hop, window=torch.hann_window(window), return_complex=True)


def at_seam(flux: Tensor, sample: int, rate: int) -> float:
    """The largest flux of the spectra that hold a sample."""
    hop, reach = max(1, round(_HOP_SECONDS * rate)), round(_WINDOW_SECONDS / _HOP_SECONDS / 2)
    place = round(sample / hop)
    return float(flux[max(0, place - reach) : place + reach + 1].max())


def share_below_seam(loop: Tensor, rate: int, *, beats: int = 0) -> float:
    """The share of places of a loop `[C, N]`, played four times over, whose flux is below that of its seams.

    The places are its `beats`, since a seam is one, and an attack is no seam; without beats all of them.
    """
    N = loop.shape[1]
    flux = complex_flux(loop.repeat(1, 4), rate)
    seam = max(at_seam(flux, N * times, rate) for times in (1, 2, 3))
    if beats:
        own = torch.tensor([at_seam(flux, N + round(N * i / beats), rate) for i in range(beats)])
    else:  # as at a seam: the largest of the spectra that hold a sample
        own = torch.nn.functional.max_pool1d(flux[None, None], 5, 1, 2)[0, 0]
    return float((own < seam).float().mean())


def _longer(params: GenerationParams, seconds: float) -> GenerationParams:
    return replace(params, duration=seconds, bars=None, loop=False)
