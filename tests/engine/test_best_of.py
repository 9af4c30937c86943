"""The best of several takes: each is the take of its seed, and the score says why."""

from dataclasses import replace

import pytest
import torch

from musicgen.engine import asked, best_of, fit_tempo
from musicgen.engine.asked import TAKES
from musicgen.engine.generate import MusicGen
from musicgen.engine.generation_run import said_of
from musicgen.engine.request import build
from musicgen.errors import InputError
from musicgen.generation import GenerationParams, check_stream
from musicgen.io import tags
from musicgen.io.audio import Audio
from musicgen.measure.tempo_key import tempo


@pytest.fixture(scope="module")
def tiny(tiny_model):
    return MusicGen.from_pretrained(str(tiny_model))


@pytest.fixture(scope="module")
def nano():
    return MusicGen.from_pretrained("nano")


def clicks(bpm: float, seconds: float = 8, rate: int = 32_000) -> torch.Tensor:
    """Short bursts of noise at a tempo, `[1, N]`."""
    wave, step = torch.zeros(round(seconds * rate)), 60 / bpm * rate
    for i in range(int(seconds * rate / step)):
        at = round(i * step)
        part = wave[at : at + 800]
        part += 0.5 * torch.randn(len(part)) * torch.linspace(1, 0, len(part))
    return wave[None]


def test_the_best_of_several_is_the_take_of_its_seed(tiny):
    (best,) = tiny.generate_results("dark techno", seed=5, best_of=3, duration=1, keep_all=True)
    takes = [best, *best.others]
    assert sorted(each.seed for each in takes) == [5, 6, 7]
    totals = [each.scores["total"] for each in takes]
    assert totals == sorted(totals, reverse=True)
    for each in takes:
        (alone,) = tiny.generate_results("dark techno", seed=each.seed, duration=1)
        assert alone.codes.equal(each.codes) and alone.audio.samples.equal(each.audio.samples)
    assert best.params.best_of == 1, "its own options make it again, alone"
    assert not best.params.keep_all
    (only,) = tiny.generate_results("dark techno", seed=5, best_of=3, duration=1)
    assert only.others == () and only.codes.equal(best.codes) and only.scores == best.scores


def test_loops_among_several_have_the_bars_of_their_own_seeds(nano):
    """The seeds draw tempos of which whole bars are not equally long."""
    (best,) = nano.generate_results("", seed=6, best_of=2, duration=1.5, loop=True, keep_all=True)
    takes = {take.seed: take for take in (best, *best.others)}
    assert takes[6].plan.bar_seconds != takes[7].plan.bar_seconds
    for seed, take in takes.items():
        (alone,) = nano.generate_results("", seed=seed, duration=1.5, loop=True)
        assert alone.codes.equal(take.codes) and alone.audio.samples.equal(take.audio.samples)
        assert alone.params.duration == take.params.duration == pytest.approx(take.audio.duration, abs=1e-4)


def test_prompts_are_made_of_other_takes_each(tiny, tone):
    results = tiny.generate_results(["techno"] * 2, duration=1, seed=5, best_of=3, keep_all=True)
    made = [sorted([best.seed, *(each.seed for each in best.others)]) for best in results]
    assert made == [[5, 6, 7], [8, 9, 10]]
    plain = GenerationParams(duration=1)
    for params, seeds in (
        (plain, 1),
        (replace(plain, key="C"), TAKES),
        (GenerationParams(input_audio=str(tone), replace="0.2:0.4", key="C"), 1),
    ):
        request = build(replace(params, seed=5), tiny.config, ["x", "y", "z"])
        assert request.seeds == (5, 5 + seeds, 5 + 2 * seeds)
    assert build(plain, tiny.config, ["x", "y"], seed=[9, 9]).seeds == (9, 9), "those that are given stay"


def test_a_saved_take_has_the_others_that_were_kept_beside_it(tiny, tmp_path):
    options = {"seed": 5, "best_of": 3, "duration": 1, "keep_all": True, "output_format": "flac"}
    (best,) = tiny.generate_results("dark techno", **options)
    saved = best.save(tmp_path / "a.flac")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a-2nd.flac", "a-3rd.flac", "a.flac"]
    for name, take in zip(("a.flac", "a-2nd.flac", "a-3rd.flac"), (best, *best.others), strict=True):
        assert tags.read(tmp_path / name).seed == take.seed
        assert (tmp_path / name).read_bytes() == take.encoded()
    assert best.save(tmp_path / "only" / "a.flac", companions=False).parent.joinpath("a.flac").is_file()
    assert saved == tmp_path / "a.flac" and len(list((tmp_path / "only").iterdir())) == 1
    said = said_of(best)
    assert said[0].startswith("Measured: total ") and said[1].startswith(
        f"The 2nd take, seed {best.others[0].seed}: "
    )


def test_other_takes_are_kept_only_where_there_are_some(tiny, nano):
    for model, options in ((nano, {"bpm": 120}), (tiny, {"chords": "C G"}), (tiny, {})):
        with pytest.raises(
            InputError, match=r"keep_all keeps the takes beside the best, and .* makes one take"
        ):
            model.generate("techno", duration=1, keep_all=True, **options)
    with pytest.raises(InputError, match="best_of must be at least 2, got 1"):
        GenerationParams(keep_all=True, best_of=1)
    with pytest.raises(InputError, match="no others to keep: leave out keep_all"):
        tiny.stream("techno", duration=1, keep_all=True)
    with pytest.raises(InputError, match="leave out keep_all, or variation"):
        GenerationParams(variation=0.1, keep_all=True)
    tiny.generate_iter(
        "techno", GenerationParams(key="C", duration=1, keep_all=True)
    )  # it makes four of itself


def test_tempo_and_key_are_measured_on_request(nano, tiny):
    options = {"duration": 2, "seed": 4, "bpm": 120, "key": "A minor"}
    (plain,) = nano.generate_results("house", **options)
    assert plain.scores == {}, "a model with a clock follows it"
    (made,) = nano.generate_results("house", measure=True, **options)
    assert (made.scores["tempo_asked"], made.scores["key_asked"]) == (120, "A minor")
    assert {"key_measured", "key_confidence"} <= set(made.scores) and "total" not in made.scores
    assert made.codes.equal(plain.codes) and dict(made.scores) == best_of.measured(made)
    (ranked,) = nano.generate_results("house", best_of=2, **options)
    assert {name for name in ranked.scores if name in made.scores} == set(made.scores)
    (worded,) = tiny.generate_results("techno at 128 bpm in d minor", duration=1, seed=4, measure=True)
    assert (worded.scores["tempo_asked"], worded.scores["key_asked"]) == (128, "D minor")
    (unasked,) = tiny.generate_results("techno", duration=1, seed=4, measure=True)
    assert "key_measured" in unasked.scores and "key_asked" not in unasked.scores
    (edited,) = tiny.generate_results(None, input_audio=worded.take, variation=0.5, seed=9, measure=True)
    assert "key_measured" in edited.scores


def test_what_is_to_be_measured_and_cannot_be_is_said(tiny, monkeypatch):
    monkeypatch.setattr(asked, "missing", lambda *_: "Measuring a tempo needs librosa.")
    run = tiny.generate_iter("techno", GenerationParams(duration=1, measure=True, seed=3))
    assert "The tempo is not measured. Measuring a tempo needs librosa." in run.warnings
    assert set(run.results()[0].scores) == {"key_measured", "key_confidence"}
    with pytest.raises(InputError, match="measure listens to the whole music"):
        tiny.stream("techno", duration=1, measure=True)


def test_takes_of_nano_are_ranked_by_words_tempo_and_key(nano):
    (best,) = nano.generate_results(
        "house with piano", seed=5, best_of=2, duration=0.6, bpm=120, key="A minor"
    )
    expected = {
        "total",
        "text",
        "tempo",
        "tempo_asked",
        "key",
        "key_asked",
        "key_measured",
        "key_confidence",
        "clipped",
    }
    assert expected <= set(best.scores)
    assert (best.scores["key_asked"], best.scores["tempo_asked"]) == ("A minor", 120)


def test_a_score_is_the_weighted_sum_of_its_parts(tiny):
    (made,) = tiny.generate_results("dark techno with drums", duration=1, seed=2, best_of=2, key="C")
    parts = {name: value for name, value in made.scores.items() if name in best_of.WEIGHTS}
    assert made.scores["total"] == pytest.approx(
        sum(best_of.WEIGHTS[name] * value for name, value in parts.items())
    )
    assert "tempo" not in parts, "no tempo was asked for"


def test_faults_are_found_and_count(tiny):
    (made,) = tiny.generate_results("x", duration=1, seed=2)
    good = replace(made, audio=Audio(0.2 * torch.sin(0.1 * torch.arange(32_000.0))[None], 32_000))
    for name, wave in (
        ("silent", torch.zeros(1, 32_000)), ("clipped", torch.randn(1, 32_000).sign()),
        ("noise", 0.1 * torch.randn(1, 32_000)),
    ):  # fmt: skip
        bad = best_of.scored(replace(made, audio=Audio(wave, 32_000)))
        assert bad[name] == 1 and bad["total"] < best_of.scored(good)["total"]


def test_tempo_is_worth_less_the_further_it_is_off():
    worths = [best_of.tempo_worth(found, 120) for found in (120, 122, 130, 145)]
    assert worths[0] == 1 and worths == sorted(worths, reverse=True) and worths[-1] == 0
    assert best_of.tempo_worth(60, 120) == best_of.tempo_worth(240, 120) == 0.5
    assert best_of.tempo_worth(None, 120) == 0


def test_nothing_is_said_to_be_measured_where_no_beat_is(tiny):
    (made,) = tiny.generate_results("x", duration=1, bpm=120, seed=1)
    facts = best_of.measured(replace(made, audio=Audio(torch.zeros(1, 32_000), 32_000)))
    assert facts == {"tempo_asked": 120}


@pytest.mark.parametrize(("found", "asked"), [(117.0, 120.0), (124.0, 120.0), (61.0, 120.0)])
def test_music_is_stretched_to_the_tempo(found, asked):
    params = GenerationParams(bpm=asked, fit_tempo=True)
    wave, facts = fit_tempo.fitted(clicks(found), 32_000, params)
    assert "stretched" in facts
    measured = tempo(wave[0], 32_000)
    assert min(abs(measured / (asked * octave) - 1) for octave in (0.5, 1, 2)) < 0.01


def test_what_is_far_off_stays_as_it_is():
    wave = clicks(100)
    same, facts = fit_tempo.fitted(wave, 32_000, GenerationParams(bpm=120, fit_tempo=True))
    assert (
        same.equal(wave)
        and "stretched" not in facts
        and facts["tempo_before"] == pytest.approx(100, rel=0.02)
    )
    silent = torch.zeros(1, 96_000)
    assert fit_tempo.fitted(silent, 32_000, GenerationParams(bpm=120, fit_tempo=True)) == (silent, {})


def test_a_model_without_a_clock_makes_several_takes_of_the_exact_length(tiny):
    (made,) = tiny.generate_results("dark techno", bpm=120, bars=1, fit_tempo=True, seed=1, keep_all=True)
    assert made.audio.samples.shape[1] == 64_000 and len(made.others) == asked.TAKES - 1
    assert made.scores["tempo_asked"] == 120
    (one,) = tiny.generate_results("dark techno", bpm=120, bars=1, fit_tempo=True, seed=made.seed, best_of=1)
    assert one.audio.samples.equal(made.audio.samples) and one.others == ()


def test_a_model_without_a_clock_that_is_asked_for_tempo_or_key_makes_several_and_keeps_the_nearest(tiny):
    run = tiny.generate_iter(
        "dark techno", GenerationParams(bpm=120, key="A minor", duration=2, seed=4, keep_all=True)
    )
    (made,) = run.results()
    takes = [made, *made.others]
    assert sorted(each.seed for each in takes) == [4, 5, 6, 7] and len(takes) == asked.TAKES
    assert any("so 4 takes are made and the nearest is kept" in each for each in run.warnings)
    assert [each.scores["total"] for each in takes] == sorted(
        (each.scores["total"] for each in takes), reverse=True
    )
    for each in takes:
        assert (each.scores["tempo_asked"], each.scores["key_asked"]) == (120, "A minor")
        assert {"key_measured", "key_confidence"} <= set(each.scores)
    (again,) = tiny.generate_iter(made.prompt, made.params).results()
    assert again.audio.samples.equal(made.audio.samples) and again.others == ()


def test_one_take_is_measured_too_and_says_so(tiny):
    params = GenerationParams(bpm=120, duration=2, seed=4, best_of=1)
    run = tiny.generate_iter("dark techno", params)
    (made,) = run.results()
    assert made.others == () and made.scores["tempo_asked"] == 120
    assert not any("takes are made" in each for each in run.warnings)
    heard = best_of.measured(replace(made, scores={}))
    assert dict(made.scores) == heard


def test_what_cannot_be_measured_is_not_chosen_by(tiny, nano, monkeypatch):
    assert asked.takes_of(GenerationParams(bpm=120), tiny.config) == asked.TAKES
    assert asked.takes_of(GenerationParams(plan='{"bpm": 120}'), tiny.config) == asked.TAKES
    assert asked.takes_of(GenerationParams(bpm=120, best_of=1), tiny.config) == 1
    assert asked.takes_of(GenerationParams(chords="C G"), tiny.config) == 1
    assert asked.takes_of(GenerationParams(bpm=120, key="C"), nano.config) == 1, "it follows its clock"
    monkeypatch.setattr(asked, "missing", lambda *_: "Measuring a tempo needs librosa.")
    assert asked.takes_of(GenerationParams(bpm=120), tiny.config) == 1
    assert asked.takes_of(GenerationParams(bpm=120, key="C"), tiny.config) == asked.TAKES


def test_a_stream_of_such_a_model_is_one_take(tiny):
    stream = tiny.stream("dark techno", bpm=120, duration=1, seed=4)
    heard = torch.cat([each.samples for each in stream], dim=1)
    options = {"bpm": 120, "duration": 1, "seed": 4, "normalization_strategy": "fixed", "best_of": 1}
    assert heard.equal(tiny.generate("dark techno", **options).samples)
    assert not any("takes are made" in each for each in stream.warnings)


def test_an_edit_of_a_take_with_a_tempo_is_one_take(tiny):
    (made,) = tiny.generate_results("dark techno", bpm=120, duration=1, seed=4, best_of=1)
    (same,) = tiny.generate_results(None, input_audio=made.take, variation=0.0, seed=9)
    assert same.codes.equal(made.codes) and same.audio.samples.equal(made.audio.samples)
    assert same.others == ()


def test_what_cannot_be_is_refused():
    for wrong, problem in (
        ({"fit_tempo": True}, "fit_tempo needs bpm"), ({"best_of": 0}, "best_of must be"),
        ({"best_of": 65}, "best_of must be"),
        ({"fit_tempo": True, "bpm": 90, "loop": True}, "leave out loop"),
    ):  # fmt: skip
        with pytest.raises(InputError, match=problem):
            GenerationParams(**wrong)
    for options in ({"best_of": 2}, {"fit_tempo": True, "bpm": 90}):
        with pytest.raises(InputError, match="cannot be a stream"):
            check_stream(GenerationParams(normalization_strategy="fixed", **options))
