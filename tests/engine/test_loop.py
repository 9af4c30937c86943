"""Loops: of exact length, and without a seam, on nano and on a random model with EnCodec."""

import pytest
import torch

from musicgen.engine.batch import run
from musicgen.engine.candidates import log_likelihood
from musicgen.engine.loop import Seam, complex_flux, future, loop_of, seam_fluxes, share_below_seam
from musicgen.engine.request import build
from musicgen.errors import InputError
from musicgen.generation import GenerationParams, check_stream
from musicgen.io.loops import Loop


@pytest.mark.parametrize(
    ("kind", "bpm", "seed"),
    [("nano", 93, 5), ("nano", 124, 7), *(("tiny", 117, seed) for seed in (5, 6, 7, 8))],
)
def test_a_loop_played_four_times_over_has_no_seam(kind, bpm, seed, nano, tiny):
    model, beats = (nano, 8) if kind == "nano" else (tiny, 0)
    options = {"bpm": bpm, "metre": "4/4", "bars": 2, "loop": True, "seed": seed, "best_of": 1}
    made = model.generate_results("house with piano", **options)[0]
    assert made.audio.samples.shape[1] == round(480 / bpm * 32_000), "the exact number of samples"
    assert share_below_seam(made.audio.samples, 32_000, beats=beats) <= 0.75
    assert made.audio.loop == Loop(bpm, "4/4", made.plan.key if made.plan else None)
    assert {name for name in made.scores if "tempo" not in name} == {"seam_flux", "seam_log_likelihood"}


def decoded(model, request, known, forced, monkeypatch):
    """The codes `[K, T]` of a decode without guidance that goes on from known ones, and the logits of each step."""
    given, logits, lm = [], [], model.components.lm
    next_logits = type(lm).next_logits

    def listening(self, codes, *rest):
        given.append(codes[0].clone())
        logits.append(next_logits(self, codes, *rest))
        return logits[-1]

    monkeypatch.setattr(type(lm), "next_logits", listening)
    sequence = model.begin(request, model.encoders_for(request)[0], known, forced=forced)
    for _ in run(lm, [sequence]):
        pass
    monkeypatch.undo()
    return sequence.codes, torch.cat(logits)


def test_the_likelihood_of_the_first_bar_is_that_of_a_decode_with_its_codes_forced(tiny, monkeypatch):
    params = GenerationParams(duration=2.0, seed=5, classifier_free_guidance=1, best_of=1)
    request = tiny.load_for(build(params, tiny.config, ["dark techno"]))[0].items()[0]
    K, delays, V = tiny.config.lm.codebooks, tiny.config.lm.delays, tiny.config.lm.codebook_size
    before, first = torch.randint(0, V, (K, 60)), torch.randint(0, V, (K, 40))
    (likely,) = log_likelihood(tiny.components, request, [(before, first)], tiny.encoders_for(request)[0])
    codes, logits = decoded(tiny, request, before, future(first, 60, 100), monkeypatch)
    assert codes[:, 60:].equal(first), "every code of the future was forced"
    # The logits of step s are of frame 60 + s - delay; the first step draws frame 60 of the first codebook.
    scores = logits.log_softmax(-1)
    own = [scores[t + delays[k], k, first[k, t]] for k in range(K) for t in range(40)]
    assert float(likely) == pytest.approx(float(torch.stack(own).mean()), abs=1e-4)


def test_a_last_bar_is_drawn_with_the_first_bar_as_its_future(tiny, monkeypatch):
    """The late codebooks of its last frames are drawn when the early ones of the frame after it are known."""
    params = GenerationParams(duration=2.0, seed=5, classifier_free_guidance=1, temperature=1.0, best_of=1)
    request = tiny.load_for(build(params, tiny.config, ["dark techno"]))[0].items()[0]
    K, V = tiny.config.lm.codebooks, tiny.config.lm.codebook_size
    known = torch.randint(0, V, (K, 30))
    made = [
        decoded(tiny, request, known, future(first, 60, 100), monkeypatch)
        for first in (torch.zeros(K, 40, dtype=torch.long), torch.full((K, 40), 7))
    ]
    (one, first), (other, second) = made
    assert one[:, : 60 - tiny.config.lm.max_delay].equal(other[:, : 60 - tiny.config.lm.max_delay])
    assert first[:31].equal(second[:31]) and not first[31].equal(second[31]), "from the first forced code on"
    (loop,) = tiny.generate_results("dark techno", bpm=180, bars=1, loop=True, seed=5, best_of=1)
    asked = []
    monkeypatch.setattr("musicgen.engine.loop.future", lambda *given: asked.append(given) or future(*given))
    (again,) = tiny.generate_results("dark techno", bpm=180, bars=1, loop=True, seed=5, best_of=1)
    ((given, start, frames),) = asked
    assert again.codes.equal(loop.codes) and start == loop.codes.shape[1] < frames
    assert given.equal(loop.codes[:, : given.shape[1]])


def test_a_seed_makes_the_same_loop(tiny):
    once, again = (
        tiny.generate("dark techno", bpm=180, bars=1, loop=True, seed=5, best_of=1) for _ in range(2)
    )
    assert once.samples.equal(again.samples)


def test_the_measure_finds_a_seam_where_there_is_one():
    time = torch.arange(3 * 32_000) / 32_000
    tone = 0.5 * torch.sin(2 * torch.pi * 220.3 * time)[None]
    whole = 0.5 * torch.sin(2 * torch.pi * 220 * time)[None]
    assert share_below_seam(tone + 0.001 * torch.randn(tone.shape), 32_000) > 0.95
    assert share_below_seam(whole + 0.001 * torch.randn(tone.shape), 32_000) < 0.9


def test_phase_and_likelihood_decide_which_last_bar_is_kept(tiny):
    """Two waves of one size at each frequency differ in flux where phases do; of equal joins the likelier wins."""
    time = torch.arange(32_000) / 32_000
    steady = torch.sin(2 * torch.pi * 220 * time)[None]
    jumps = torch.cat([steady[:, :16_000], -steady[:, 16_000:]], dim=1)
    places = slice(60, 66)
    assert complex_flux(jumps, 32_000)[places].max() > 5 * complex_flux(steady, 32_000)[places].max()
    assert Seam(2.0, -4.0).score < Seam(1.0, -4.0).score < Seam(1.0, -3.5).score
    (made,) = tiny.generate_results("dark techno", bpm=180, bars=1, loop=True, seed=5, best_of=1)
    (flux,) = seam_fluxes(tiny.components, [made.codes], 30, made.audio.samples.shape[1])
    assert flux == pytest.approx(made.scores["seam_flux"], rel=1e-3)


def test_the_end_of_a_loop_goes_on_as_its_wave_does(tiny):
    """At the seam the samples are those of one wave: of the end, and of what follows it."""
    wave = torch.randn(1, 60 * 640)
    whole = loop_of(wave, 40, 40 * 640, tiny.config)
    assert whole[:, 2_000:].equal(wave[:, 2_000 : 40 * 640])
    assert float(whole[0, 0]) == pytest.approx(float(wave[0, 40 * 640]), abs=1e-6)
    shorter = loop_of(wave, 40, 40 * 640 - 300, tiny.config)
    assert shorter.shape[1] == 40 * 640 - 300 and float(shorter[0, -1]) == float(wave[0, 40 * 640 - 1])


def test_a_loop_lasts_whole_bars(nano):
    params = GenerationParams(bpm=100, metre="4/4", loop=True)
    request = build(params, nano.config, ["calm piano", "house"], duration=[2, 8])
    lasting = nano.load_for(request)[0]
    assert [item.params.duration for item in lasting.items()] == pytest.approx([2.4, 7.2])


def test_a_saved_loop_is_a_loop_again(tiny, tmp_path):
    from musicgen import Take
    from musicgen.engine.takes import decode

    made = tiny.generate_results("dark techno", bpm=120, bars=1, loop=True, seed=2, best_of=1)[0]
    again = decode(tiny, Take.read(made.save(tmp_path / "a.mgtake")))
    assert again.audio.samples.equal(made.audio.samples) and again.audio.loop == made.audio.loop


def test_what_a_loop_cannot_be_is_refused():
    for wrong, problem in (
        ({"continuation": True}, "leave out continuation"), ({"ending": True}, "leave out ending"),
        ({"fade_out": 1}, "leave out fade_out"), ({"duration": 0.5}, "at least 1 s"),
        ({"plan": {"ending": True}}, "leave out the ending of the plan"),
    ):  # fmt: skip
        with pytest.raises(InputError, match=problem):
            GenerationParams(loop=True, **wrong)
    with pytest.raises(InputError, match="cannot be a stream"):
        check_stream(GenerationParams(loop=True, normalization_strategy="fixed"))
