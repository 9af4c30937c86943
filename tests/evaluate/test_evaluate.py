from __future__ import annotations

import importlib.util
import math

import pytest
import torch

from musicgen.corpus.song import HELD_OUT_SEED
from musicgen.corpus.soundfonts import find_soundfonts
from musicgen.errors import CorpusError, InputError, MissingExtraError
from musicgen.evaluate.eval_prompts import MOST_NAMED, families_of, held_out_prompts
from musicgen.evaluate.evaluate import EvaluationConfig, assess, evaluate
from musicgen.evaluate.evaluated_model import EvaluatedModel, GeneratedClip, evaluated_model
from musicgen.evaluate.report import Report
from musicgen.evaluate.train_tagger import TaggerTraining, train
from musicgen.measure.tagger import Tagger, load_tagger

RATE = 32_000
SMALL = EvaluationConfig(
    prompts=3, melodies=2, repeated=1, repeats=2, reference=3, seconds=3.0, long=0, free=0
)

CODES = torch.zeros(4, 150, dtype=torch.long)  # shorter than what can freeze


class Wire:
    """A codec that loses nothing: one "code" for each 16-bit sample."""

    sample_rate, channels, hop, frame_rate, codebooks, codebook_size = RATE, 1, 1, float(RATE), 1, 2**16

    def encode(self, wav: torch.Tensor) -> torch.Tensor:
        return ((wav + 1.0) * 2**15).round().long().clamp(0, 2**16 - 1)

    def decode(self, codes: torch.Tensor) -> torch.Tensor:
        return codes.float() / 2**15 - 1.0

    def decode_latent(self, codes: torch.Tensor) -> torch.Tensor:
        return codes.float()


@pytest.fixture(scope="module", autouse=True)
def soundfonts() -> None:
    pytest.importorskip("librosa")
    pytest.importorskip("av")
    try:
        find_soundfonts()
    except CorpusError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    torch.manual_seed(0)
    return Tagger(("piano", "drums", "bass"), ("rock", "jazz")).eval()


def test_prompts_are_held_out_repeatable_and_name_only_what_plays():
    from musicgen.corpus.excerpts import clip

    one, two = held_out_prompts(3, 3.0, RATE), held_out_prompts(3, 3.0, RATE)
    for i, (request, again) in enumerate(zip(one, two, strict=True)):
        facts = clip(HELD_OUT_SEED + i, 3.0, RATE).facts
        assert request.prompt == again.prompt
        assert torch.equal(request.audio, again.audio)
        assert request.audio.shape == request.melodic.shape == request.lead.shape == (3 * RATE,)
        assert set(request.families) <= set(families_of(facts))
        assert len(request.families) <= MOST_NAMED
        assert request.genre in request.prompt
        assert f"{request.bpm:.0f} bpm" in request.prompt


def test_a_codec_that_loses_nothing_reaches_the_upper_bound(tagger, tmp_path):
    picture = tmp_path / "pictures" / "songs.png"
    said: list[str] = []
    report = assess(
        EvaluatedModel(name="wire", codec=Wire()), SMALL, tagger=tagger, picture=picture, say=said.append
    )
    ours, opus, mp3 = report.codecs
    assert ours.log_mel_db < 0.1
    assert [(each.stage, each.frechet < 1e-3) for each in report.stages] == [("codes", True)]
    assert ours.si_sdr_db > 40.0
    assert opus.log_mel_db > ours.log_mel_db
    assert mp3.kbps == pytest.approx(16.0, rel=0.1)
    real, coded, chance = report.rows
    assert [row.name for row in report.rows] == ["real music", "codec", "prompts shuffled"]
    assert (coded.genre, coded.tempo, coded.key) == (real.genre, real.tempo, real.key)
    assert coded.frechet == pytest.approx(real.frechet, abs=0.05)
    assert coded.melody == pytest.approx(real.melody, abs=0.02)
    assert real.melody > chance.melody
    assert (real.silent, real.noise_like, real.clipped) == (0, 0, 0)
    assert [target.met for target in report.targets] == [True]
    assert picture.stat().st_size > 10_000
    assert said
    assert Report.from_json(report.to_json()).to_json() == report.to_json()


def test_a_model_of_the_right_songs_scores_like_real_music_and_one_of_silence_is_caught(tagger):
    songs = {
        request.prompt: request.audio for request in held_out_prompts(SMALL.prompts, SMALL.seconds, RATE)
    }

    def right(prompts, melodies, seconds, seed):
        return [GeneratedClip(songs[prompt], CODES) for prompt in prompts]

    def mute(prompts, melodies, seconds, seed):
        return [GeneratedClip(torch.zeros(round(seconds * RATE)), CODES) for _ in prompts]

    from musicgen.presets import CHROMA_32KHZ

    codec = Wire()
    good = assess(
        EvaluatedModel(name="good", codec=codec, generate=right, chroma=CHROMA_32KHZ), SMALL, tagger=tagger
    )
    real, _, made, _ = good.rows
    assert (made.instruments, made.genre, made.melody) == (real.instruments, real.genre, real.melody)
    assert made.diversity == pytest.approx(0.0, abs=1e-4)
    assert made.beat_jitter == real.beat_jitter
    assert made.frozen == 0
    assert all(target.met for target in good.targets[-2:])

    bad = assess(EvaluatedModel(name="bad", codec=codec, generate=mute), SMALL, tagger=tagger)
    assert bad.rows[2].silent == SMALL.prompts
    assert math.isnan(bad.rows[2].melody)
    assert math.isnan(bad.rows[2].beat_jitter)
    assert [target.met for target in bad.targets[-2:]] == [False, True]


def test_a_real_model_is_evaluated_end_to_end(tiny_model, tagger, tmp_path, monkeypatch):
    from musicgen.engine.generate import MusicGen

    monkeypatch.setattr("musicgen.evaluate.long_takes.LENGTHS", ((10, 1),))

    model = MusicGen.from_pretrained(str(tiny_model), device="cpu")
    report = evaluate(model, tmp_path, songs=2, long=1, tagger=tagger)
    assert [row.name for row in report.rows] == ["real music", "codec", "generated", "prompts shuffled"]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "report.json",
        "report.md",
        "spectrograms.png",
    ]
    assert [(row.name, row.seconds, row.takes) for row in report.long] == [
        (name, 10, 1) for name in ("real music", "generated", "prompts shuffled")
    ]
    assert "## Takes of 10 seconds" in str(report)
    assert [target.name for target in report.targets][-2:] == [
        "share of takes of 10 s that freeze",
        "level drift over 10 s, median in dB",
    ]
    assert (tmp_path / "report.md").read_text(encoding="utf-8") == str(report)


def test_a_model_with_a_clock_is_measured_with_plans_too(tiny_clock, tagger):
    from musicgen.engine.generate import MusicGen

    few = EvaluationConfig(
        prompts=2, melodies=0, repeated=0, repeats=2, reference=2, seconds=3.0, long=0, free=4, endings=1
    )
    report = assess(evaluated_model(MusicGen.from_pretrained(tiny_clock)), few, tagger=tagger)
    names = [row.name for row in report.rows]
    assert names == ["real music", "codec", "generated", "generated, with its plan", "prompts shuffled"]
    by_name = dict(zip(names, report.rows, strict=True))
    assert (
        by_name["real music"].chords > 0.2
        and by_name["real music"].chords > by_name["prompts shuffled"].chords
    )
    assert math.isnan(by_name["generated"].chords) and not math.isnan(
        by_name["generated, with its plan"].chords
    )
    assert [row.clips for row in report.free] == [4, 4]
    assert [row.name for row in report.endings] == ["with an ending", "without"]
    assert "## Free English" in str(report) and "## Endings" in str(report)


def test_a_report_that_cannot_be_written_is_refused_before_any_work(tagger, tmp_path):
    class Nothing:
        """What is touched before the folder is checked: nothing but names."""

        config = components = None

    file = tmp_path / "file"
    file.touch()
    with pytest.raises(InputError, match="cannot be written"):
        evaluate(Nothing(), file / "report", songs=2, tagger=tagger)


def test_a_tagger_is_trained_on_the_corpus_and_its_file_loads(tmp_path):
    path = tmp_path / "tagger.safetensors"
    training = TaggerTraining(clips=6, checks=4, seconds=3.0, rounds=1, batch=3, coded=0.5)
    scores = train(Wire(), training, path=path)
    assert min(scores.recall, scores.precision, scores.genre) >= 0.0
    assert "drums" in load_tagger(path).instruments


def test_scopes_that_cannot_work_are_refused_in_a_sentence():
    with pytest.raises(InputError, match="prompts of at least 2"):
        EvaluationConfig(prompts=1)
    with pytest.raises(InputError, match="2 to 120 seconds"):
        EvaluationConfig(seconds=math.nan)
    with pytest.raises(InputError, match="among the 4 prompts"):
        EvaluationConfig(prompts=4)
    with pytest.raises(InputError, match="long of at least 0, got -1"):
        EvaluationConfig(long=-1)
    assert EvaluationConfig.sized(48) == EvaluationConfig.sized() == EvaluationConfig()
    assert EvaluationConfig.sized(2).melodies == 0
    assert EvaluationConfig.sized(long=16) == EvaluationConfig(long=16)
    assert EvaluationConfig.sized(12, 0).long == 0


@pytest.mark.parametrize("package", ["av", "librosa", "matplotlib", "scipy"])
def test_without_its_extra_an_evaluation_says_in_one_sentence_what_to_install(package, monkeypatch, tmp_path):
    found = importlib.util.find_spec
    monkeypatch.setattr("musicgen.extras.find_spec", lambda name: None if name == package else found(name))
    with pytest.raises(MissingExtraError) as raised:
        evaluate(None, tmp_path / "report")
    assert str(raised.value) == (
        f"An evaluation needs {package}, which is not installed: run `pip install 'musicgen-engine[evaluate]'`."
    )
    assert not (tmp_path / "report").exists()
