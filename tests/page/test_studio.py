"""Takes are begun together, kept with what makes them again, stopped with what is there, and end with sentences."""

import json
from dataclasses import replace

import pytest
import torch

from musicgen.engine.generate import MusicGen
from musicgen.engine.scheduler import CancelledError
from musicgen.errors import AudioError, InputError, MusicGenError
from musicgen.generation import GenerationParams
from musicgen.io.audio import Audio, read
from musicgen.io.history import History as UserHistory
from musicgen.page.maker import LocalMaker
from musicgen.page.studio import Studio
from page_takes import wait


@pytest.fixture
def asked(tiny_model):
    return GenerationParams(model_version=str(tiny_model), prompt="dark techno", duration=1.0, seed=11)


def test_variations_have_consecutive_seeds_and_the_music_of_each_seed(studio, asked, tiny_model):
    ids = studio.begin("me", asked, 2)
    assert [take.state for take in wait(studio, ids)] == ["done", "done"]
    saved = [studio.history.get(each) for each in ids]
    assert [take.options["seed"] for take in saved] == [11, 12]
    model = MusicGen.from_pretrained(str(tiny_model))
    for take in saved:
        options = {**take.options}
        prompt = options.pop("prompt")
        options.pop("model_version")
        alone = model.generate(prompt, **options)
        kept = read(studio.history.path(take.id, ".wav"))
        assert (kept.samples - alone.samples).abs().max() < 1e-4, "pcm16 of the same samples"
    assert [take.id for take in studio.history.recent("me", 9)] == ids[::-1]
    assert studio.running("me") == []


def test_all_takes_of_the_best_are_kept_on_request_each_with_its_score(studio, asked, tone, tiny_model):
    params = replace(asked, best_of=3, keep_all=True, input_audio=str(tone), continuation=True, duration=3.5)
    (take_id,) = studio.begin("all", params, 1)
    assert wait(studio, [take_id])[0].state == "done"
    best = studio.history.get(take_id)
    others = [studio.history.get(each) for each in best.facts["others"]]
    assert [take.id for take in studio.history.recent("all", 9)] == [best.id, *(each.id for each in others)]
    takes = [best, *others]
    assert [each.facts["rank"] for each in takes] == [1, 2, 3]
    assert sorted(each.options["seed"] for each in takes) == [11, 12, 13]
    totals = [each.facts["scores"]["total"] for each in takes]
    assert totals == sorted(totals, reverse=True)
    model = MusicGen.from_pretrained(str(tiny_model))
    for take in takes:
        assert studio.history.path(take.id, ".source").read_bytes() == tone.read_bytes()
        assert (take.options["best_of"], take.options["keep_all"]) == (1, False)
        options = {**take.options, "input_audio": str(tone)}
        prompt = options.pop("prompt")
        del options["model_version"]
        kept = read(studio.history.path(take.id, ".wav"))
        assert (kept.samples - model.generate(prompt, **options).samples).abs().max() < 1e-4
    several = studio.begin("several", replace(asked, best_of=2), 2)
    assert [studio.get(each).params.seed for each in several] == [11, 13], "no two have a take in common"
    wait(studio, several)
    with pytest.raises(InputError, match="makes one take of this"):
        studio.begin("all", replace(asked, keep_all=True), 1)


def test_a_take_from_a_sound_keeps_the_sound(studio, asked, tone):
    (take_id,) = studio.begin("", replace(asked, input_audio=str(tone), continuation=True, duration=4.0), 1)
    wait(studio, [take_id])
    saved = studio.history.get(take_id)
    assert saved.has_source and studio.history.path(take_id, ".source").read_bytes() == tone.read_bytes()
    assert "input_audio" not in saved.options and saved.options["continuation"]
    assert json.dumps(saved.options)


def test_a_stopped_take_keeps_its_beginning(studio, asked):
    (take_id,) = studio.begin("", replace(asked, duration=20.0, window_stride=4.0), 1)
    heard = studio.pieces(take_id)
    seconds = 0.0
    while seconds < 1.0:
        seconds += next(heard).duration
    studio.stop([take_id])
    (take,) = wait(studio, [take_id])
    assert take.state in ("stopped", "done")
    if take.state == "stopped":  # a fast machine may have made all of it
        saved = studio.history.get(take_id)
        assert saved.stopped and 0.5 <= saved.facts["duration"] < 20.0
        assert saved.warnings[0].startswith("Stopped after ")


def test_what_is_wrong_is_said_before_anything_is_begun(studio, asked, tmp_path):
    (tmp_path / "noise.wav").write_bytes(b"no sound at all")
    with pytest.raises(AudioError):
        studio.begin("x", replace(asked, input_audio=str(tmp_path / "noise.wav")), 1)
    with pytest.raises(InputError, match="style_guidance is for style models"):
        studio.begin("x", replace(asked, style_guidance=2.0), 1)
    assert studio.running("x") == [] and studio.history.count("x") == 0


class Failing:
    """A maker whose takes fail, the first of them by an error that nobody expected."""

    def __init__(self, inner: LocalMaker) -> None:
        self.names, self.config, self.close, self.left = (
            inner.names,
            inner.config,
            lambda: None,
            [ValueError("odd")],
        )

    def start(self, params):
        raise self.left.pop() if self.left else MusicGenError("The queue is full.")


def test_a_failure_is_a_sentence_and_concerns_no_other_take(studio, asked):
    failing = Studio(Failing(studio.maker), studio.history, studio.settings)
    ids = failing.begin("f", asked, 2)
    first, second = wait(failing, ids)
    assert (first.state, first.error) == ("failed", "Something went wrong: ValueError: odd")
    assert (second.state, second.error) == ("failed", "The queue is full.")
    assert studio.history.count("f") == 0


def test_the_history_of_the_terminal_has_the_takes_of_the_page(studio, asked, tmp_path):
    of_user = UserHistory(tmp_path / "history.sqlite")
    page = Studio(studio.maker, studio.history, studio.settings, user_history=of_user)
    ids = page.begin("", replace(asked, duration=0.4), 1)
    wait(page, ids)
    (entry,) = of_user.entries()
    assert (entry.source, entry.tags.seed, entry.path) == (
        "page",
        11,
        studio.history.path(ids[0], ".wav").resolve(),
    )


class Cancelled:
    """A maker whose takes are cancelled, with sound of a second each."""

    def __init__(self, inner: LocalMaker) -> None:
        self.names, self.config = inner.names, inner.config

    def start(self, params):
        return self

    def result(self):
        raise CancelledError

    def progress(self):
        return 0, 1

    def pieces(self):
        yield Audio(torch.zeros(1, 16_000), 16_000)


def test_a_stopped_take_that_cannot_be_kept_is_told_and_the_others_are_kept(studio, asked, monkeypatch):
    page, add, full = (
        Studio(Cancelled(studio.maker), studio.history, studio.settings),
        studio.history.add,
        [1],
    )

    def once(*given):
        if full:
            full.clear()
            raise OSError("No space left on device")
        add(*given)

    monkeypatch.setattr(studio.history, "add", once)
    first, second = wait(page, page.begin("c", asked, 2))
    assert first.state == "failed" and "No space left on device" in first.error
    assert second.state == "stopped" and studio.history.count("c") == 1


def test_a_sound_that_cannot_be_kept_for_all_takes_leaves_no_file(studio, asked, tone, monkeypatch):
    before, keep, kept = set(studio.history.folder.iterdir()), studio.history.keep_source, []

    def one_only(take_id, data, suffix):
        if kept:
            raise OSError("No space left on device")
        kept.append(keep(take_id, data, suffix))
        return kept[0]

    monkeypatch.setattr(studio.history, "keep_source", one_only)
    with pytest.raises(OSError, match="No space"):
        studio.begin("", replace(asked, input_audio=str(tone)), 2)
    assert kept and not kept[0].exists() and set(studio.history.folder.iterdir()) <= before
