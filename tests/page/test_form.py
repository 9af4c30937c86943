"""The form begins takes, says what is wrong beside the field, and is filled from takes and links."""

from dataclasses import replace
from urllib.parse import parse_qsl

import pytest

from musicgen.engine.generate import MusicGen
from musicgen.io.audio import read
from musicgen.io.take import Take
from musicgen.page.controls import CONTROLS, defaults, params_of
from musicgen.page.links import read_query
from page_takes import wait


def test_each_problem_stands_at_its_field(form):
    found = form.begin("", {**defaults(form.limits), "seed": "x", "top_p": 3.0}, 1)
    assert set(found.problems) == {"seed", "top_p"} and not found.ids
    assert form.begin("", defaults(form.limits), 1).problems == {
        "prompt": "Describe the music in words, or give a sound."
    }
    wrong = form.begin("", {**defaults(form.limits), "prompt": "x", "style_guidance": 2.0}, 1)
    assert wrong.problems["style_guidance"].startswith("“Style guidance” is for style models")


def test_a_sound_that_is_none_is_said_at_the_sound(form, tmp_path):
    (tmp_path / "x.wav").write_bytes(b"none")
    found = form.begin(
        "", {**defaults(form.limits), "prompt": "x", "input_audio": str(tmp_path / "x.wav")}, 1
    )
    assert len(found.problems) == 1 and not found.ids


@pytest.mark.parametrize("purpose", ["again", "settings", "extend", "melody", "part"])
def test_a_filled_form_can_be_sent(form, take, purpose):
    values, _ = form.fill(take, purpose)
    assert set(values) == set(CONTROLS)
    params = params_of(values, form.limits)
    assert params.prompt == take.options["prompt"]
    assert params.seed == (7 if purpose == "settings" else None)
    assert (params.input_audio is not None) == (purpose in ("extend", "melody", "part"))
    assert params.replace == ("0.3:0.6" if purpose == "part" else None)
    if purpose == "extend":
        assert params.continuation and params.duration > take.facts["duration"]
        assert read(params.input_audio).duration == pytest.approx(take.facts["duration"], abs=0.01)


def test_a_loop_or_a_take_with_a_fitted_tempo_can_be_extended(form, take):
    options = {**take.options, "bpm": 100.0, "loop": True, "fit_tempo": True}
    params = params_of(form.fill(replace(take, options=options), "extend")[0], form.limits)
    assert params.continuation and not params.loop and not params.fit_tempo


def test_a_take_that_is_older_than_an_option_fills_the_form(form, take):
    options = {name: value for name, value in take.options.items() if name not in ("candidates", "keep_all")}
    values, _ = form.fill(replace(take, options=options), "settings")
    assert values == form.fill(take, "settings")[0]


def test_all_settings_of_a_take_make_it_again(form, take):
    params = params_of(form.fill(take, "settings")[0], form.limits)
    for name, value in take.options.items():
        assert getattr(params, name) == value


def test_the_settings_of_a_take_in_the_form_make_the_same_bytes(form, studio, take):
    found = form.begin("", form.fill(take, "settings")[0], 1)
    assert [each.state for each in wait(studio, found.ids)] == ["done"]
    one, other = (studio.history.path(each, ".wav").read_bytes() for each in (take.id, found.ids[0]))
    assert one == other


def test_the_link_of_a_form_fills_it_again(form):
    values = {
        **defaults(form.limits),
        "prompt": "jazz & blues",
        "bpm": 100,
        "bars": 2,
        "ending": True,
        "seed": "9",
    }
    query, wrong = form.link(values, 2)
    assert not wrong
    found, variations, said = read_query(dict(parse_qsl(query[1:])), form.limits, 4)
    assert (variations, said) == (2, [])
    sent = params_of({**defaults(form.limits), **found}, form.limits)
    assert sent == params_of(values, form.limits)
    assert form.link({**values, "top_p": 7.0}, 1)[1].keys() == {"top_p"}
    assert form.link(defaults(form.limits), 1)[0] == "?"


def test_the_seam_is_drawn_for_a_continuation_only(form, tone):
    values = {**defaults(form.limits), "input_audio": str(tone), "duration": 6.0}
    assert form.seam(values) == ""
    assert "seam at 3.0 s" in form.seam({**values, "continuation": True})
    assert "seam at 1.0 s" in form.seam(
        {**values, "continuation": True, "continuation_start": 1.0, "continuation_end": "2"}
    )
    assert 'role="alert"' in form.seam({**values, "continuation": True, "continuation_start": 50.0})


def test_what_a_browser_sends_for_the_seam_is_escaped(form, tone):
    values = {**defaults(form.limits), "input_audio": str(tone), "continuation": True}
    told = form.seam({**values, "continuation_end": "<img src=x onerror=alert(1)>"})
    assert "&lt;img" in told and "<img" not in told


def test_an_edit_of_a_take_of_the_history_is_one_of_its_codes(form, studio, take, tiny_model):
    """The page edits the take itself, with the music of the terminal; another sound is read as it is."""
    values = {**form.fill(take, "part")[0], "seed": "3", "candidates": 1, "prompt": "techno"}
    found = form.begin("", values, 1)
    assert not found.problems and [each.state for each in wait(studio, found.ids)] == ["done"]
    edited = studio.history.get(found.ids[0])
    model = MusicGen.from_pretrained(str(tiny_model))
    codes = studio.history.path(take.id, ".mgtake")
    options = {"input_audio": codes, "replace": values["replace"], "seed": 3, "candidates": 1}
    (same,) = model.generate_results("techno", **options)
    assert Take.read(studio.history.path(edited.id, ".mgtake")).codes.equal(same.codes)
    assert studio.history.path(edited.id, ".source").read_bytes().startswith(b"RIFF"), "a sound to show again"
    again = params_of(form.fill(edited, "settings")[0], form.limits)
    assert again.replace == values["replace"] and again.input_audio is not None


def test_the_settings_of_an_edit_make_it_again_when_what_was_edited_is_deleted(form, studio, take):
    begun = form.begin("", {**form.fill(take, "settings")[0], "seed": "11"}, 1)
    wait(studio, begun.ids)
    edited = form.begin(
        "", {**form.fill(studio.history.get(begun.ids[0]), "part")[0], "seed": "3", "candidates": 1}, 1
    )
    wait(studio, edited.ids)
    studio.history.remove(begun.ids[0])
    again = form.begin("", form.fill(studio.history.get(edited.ids[0]), "settings")[0], 1)
    wait(studio, again.ids)
    one, other = (read(studio.history.path(each, ".wav")) for each in (edited.ids[0], again.ids[0]))
    assert one.samples.equal(other.samples)


def test_notes_are_not_followed_where_a_clip_is_edited(form, studio, take):
    values = {**form.fill(take, "part")[0], "seed": "3", "candidates": 1}
    found = form.begin("", values, 1, [["C4", "0", "0.5"]])
    assert not found.problems and [each.state for each in wait(studio, found.ids)] == ["done"]


def test_a_length_that_was_deleted_is_said_at_its_field(form):
    values = {**defaults(form.limits), "prompt": "x", "duration": None}
    assert set(form.begin("", values, 1).problems) == {"duration"}
    assert form.seam({**values, "input_audio": "x.wav", "continuation": True}) == ""


def test_an_edit_needs_a_sound_and_a_bridge_keeps_both(form, studio, take, tone):
    asked = {**defaults(form.limits), "prompt": "x", "variation": "0.3"}
    assert form.begin("", asked, 1).problems == {"input_audio": "Give the music to edit."}
    values = {
        **form.fill(take, "part")[0],
        "replace": "",
        "bridge": str(tone),
        "bridge_seconds": 0.5,
        "candidates": 1,
    }
    found = form.begin("", values, 1)
    wait(studio, found.ids)
    bridged = studio.history.get(found.ids[0])
    assert bridged.facts["duration"] == pytest.approx(1.2 + 0.5 + 3.0, abs=0.05)
    again = form.fill(bridged, "settings")[0]
    assert read(again["bridge"]).duration == 3.0 and form.link(again, 1)[1] == {}


def test_a_takes_file_is_opened_into_the_history_and_edited_as_a_take_of_it(form, studio, take, tmp_path):
    file = tmp_path / "somebody's.mgtake"
    file.write_bytes(studio.history.path(take.id, ".mgtake").read_bytes())
    found = form.open("me", file)
    assert not found.problems and [each.state for each in wait(studio, found.ids)] == ["done"]
    opened = studio.history.get(found.ids[0])
    assert (opened.owner, opened.options, opened.has_source) == ("me", take.options, False)
    for suffix in (".wav", ".mgtake"):
        one, other = (studio.history.path(each.id, suffix) for each in (opened, take))
        if suffix == ".wav":
            assert read(one).samples.equal(read(other).samples)
        else:
            assert Take.read(one).codes.equal(Take.read(other).codes)
    assert not studio.history.path(opened.id, ".source").exists()
    values = {**form.fill(opened, "part")[0], "seed": "3", "candidates": 1}
    edited = form.begin("me", values, 1)
    wait(studio, edited.ids)
    whole = Take.read(studio.history.path(edited.ids[0], ".mgtake"))
    assert whole.codes[:, :10].equal(Take.read(file).codes[:, :10])


@pytest.mark.parametrize("what", ["sound", "broken", "other codes", "too long", "strange adapter", "nothing"])
def test_a_file_that_is_no_take_of_this_page_is_one_sentence(form, take, tone, tmp_path, what):
    studio, file, limits = form.studio, tmp_path / "a.mgtake", form.limits
    data = studio.history.path(take.id, ".mgtake").read_bytes()
    own = Take.decode(data)
    if what == "sound":
        file.write_bytes(tone.read_bytes())
    elif what == "broken":
        file.write_bytes(data[: len(data) // 2])
    elif what == "other codes":
        other = replace(own.code_format, codebook_size=own.code_format.codebook_size * 2)
        file.write_bytes(Take(own.codes, own.params, other).encoded())
    elif what == "strange adapter":
        file.write_bytes(Take(own.codes, replace(own.params, adapters="zorb"), own.code_format).encoded())
    elif what == "too long":
        file.write_bytes(data)
        limits = replace(limits, max_duration=1.0)
    else:
        file = tmp_path / "not-there.mgtake"
    before = studio.history.count("you")
    found = replace(form, limits=limits).open("you", file)
    (sentence,) = found.problems.values()
    assert found.ids == [] and sentence.endswith(".") and len(sentence) < 300 and "\n" not in sentence
    assert studio.history.count("you") == before
