"""Every example is short and runs, here on a tiny model in nano's place."""

import runpy
import zipfile
from pathlib import Path

import pytest
import soundfile

from made_songs import RATE, song
from musicgen.extras import missing
from musicgen.io.audio import Audio
from musicgen.io.basic_pitch import reason_missing

EXAMPLES = Path(__file__).parents[1] / "examples"


def run(name: str, *arguments) -> None:
    runpy.run_path(str(EXAMPLES / f"{name}.py"))["main"](*map(str, arguments))  # as they are typed


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.stem)
def test_examples_are_short_and_tested(path):
    assert len(path.read_text().splitlines()) < 40
    assert f'run("{path.stem}"' in Path(__file__).read_text()


def test_text_to_music(tiny_model, tmp_path):
    run("text_to_music", str(tmp_path / "a.wav"), 1, tiny_model)
    assert soundfile.info(tmp_path / "a.wav").duration == 1


def test_melody(tiny_model, tmp_path):
    run("melody", str(tmp_path / "a.wav"), 1, tiny_model)
    assert soundfile.info(tmp_path / "a.wav").duration == 1


def test_long_form(tiny_model, tmp_path):
    run("long_form", str(tmp_path / "a.wav"), 12, tiny_model)
    assert soundfile.info(tmp_path / "a.wav").duration == 12


def test_continuation(tiny_model, tmp_path):
    run("continuation", str(tmp_path / "a.wav"), 0.5, tiny_model)
    assert soundfile.info(tmp_path / "a.wav").duration == 1
    assert soundfile.info(tmp_path / "a-strings.wav").duration == 1


def test_batch(tiny_model, tmp_path):
    run("batch", str(tmp_path / "batch"), 0.5, tiny_model)
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"batch-{seed}.wav" for seed in (10, 7, 8, 9)]


def test_edit(tiny_model, tmp_path):
    run("edit", str(tmp_path / "edit"), 2, tiny_model)
    assert soundfile.info(tmp_path / "edit-replaced.wav").duration == 2
    assert soundfile.info(tmp_path / "edit-longer.wav").duration == 3


def test_loop(tiny_model, tmp_path):
    run("loop", str(tmp_path / "loop.wav"), 1, tiny_model)
    assert soundfile.info(tmp_path / "loop.wav").frames == round(240 / 124 * 32_000)


@pytest.mark.skipif(reason_missing() is not None, reason="needs the extra midi")
def test_midi(tiny_model, tmp_path):
    run("midi", str(tmp_path / "tune"), 1, tiny_model)
    assert soundfile.info(tmp_path / "tune-strings.wav").duration == 1


def test_pack(tiny_model, tmp_path):
    run("pack", str(tmp_path / "pack.zip"), 0.5, tiny_model)
    with zipfile.ZipFile(tmp_path / "pack.zip") as archive:
        assert {"mix.wav", "about.txt", "codes.mgtake"} <= set(archive.namelist())


def test_best_of(tiny_model, tmp_path):
    run("best_of", str(tmp_path / "best.wav"), 1, tiny_model)
    assert soundfile.info(tmp_path / "best.wav").duration == 1


def test_timeline(tiny_model, tmp_path):
    run("timeline", str(tmp_path / "timeline.wav"), 1.2, tiny_model)
    assert soundfile.info(tmp_path / "timeline.wav").frames == round(1.2 * 32_000)


def test_live(tiny_model, tmp_path):
    run("live", str(tmp_path / "live.wav"), 1, tiny_model)
    assert soundfile.info(tmp_path / "live.wav").duration >= 1


@pytest.mark.skipif(
    missing("stretch", "x", "librosa", "python_stretch") is not None, reason="needs the extra stretch"
)
def test_tempo(tiny_model, tmp_path):
    run("tempo", str(tmp_path / "tempo.wav"), 1, tiny_model)
    assert soundfile.info(tmp_path / "tempo.wav").duration == 1


@pytest.mark.skipif(missing("finetune", "x", "librosa") is not None, reason="needs the extra finetune")
def test_style(tiny_clock, tmp_path):
    wave = song(120.0, 16, 4, 1, 8.0)[None]
    (tmp_path / "songs").mkdir()
    Audio(0.5 * wave / wave.abs().max(), RATE).save(tmp_path / "songs" / "one.wav")
    run("style", str(tmp_path / "songs"), str(tmp_path / "run"), 1, tiny_clock, 1)
    assert soundfile.info(tmp_path / "run" / "example.wav").duration == 4
