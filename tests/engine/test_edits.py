"""Edits as requests: the music of the functions of `regions` and `takes`, from whatever it is given as."""

from dataclasses import replace

import pytest

from musicgen.engine.regions import bridge, insert_region, replace_region
from musicgen.engine.scheduler import Scheduler
from musicgen.engine.takes import vary
from musicgen.errors import InputError
from musicgen.generation import GenerationParams
from musicgen.io.audio import Audio
from musicgen.io.take import Take

OPTIONS = {"prompt": "slow strings", "seed": 11, "candidates": 2}
EDITS = {
    "replace": (replace_region, (0.6, 1.4), {"replace": "0.6:1.4"}),
    "insert": (insert_region, (1, 0.5), {"insert": "1:0.5"}),
    "variation": (vary, (0.3,), {"variation": 0.3}),
}


@pytest.mark.parametrize("kind", ["nano", "tiny"])
@pytest.mark.parametrize("name", list(EDITS))
def test_an_edit_is_the_same_as_a_function_a_call_and_a_scheduled_take(kind, name, made, tmp_path):
    model, result = made[kind]
    function, arguments, options = EDITS[name]
    own = {key: value for key, value in OPTIONS.items() if name != "variation" or key != "candidates"}
    found = function(model, result, *arguments, **own)
    expected = getattr(found, "result", found).audio.samples
    path = result.save(tmp_path / "a.mgtake")
    called = {key: value for key, value in OPTIONS.items() if key != "prompt"} | options
    for given in (result, path.read_bytes()):
        (each,) = model.generate_results(OPTIONS["prompt"], input_audio=given, **called)
        assert each.audio.samples.equal(expected)
    params = GenerationParams(model_version=model.config.name, input_audio=str(path), **OPTIONS, **options)
    with Scheduler(model) as scheduler:
        scheduled = scheduler.submit(params.prompt, params).result()
    assert scheduled.audio.samples.equal(expected)
    assert scheduled.tags == each.tags.__class__(**{**_facts(each.tags), "input_name": "a.mgtake"})
    assert scheduled.take.params.replace is None, "a take is music, and no request"


def _facts(tags):
    return {name: getattr(tags, name) for name in tags.__dataclass_fields__}


def test_a_bridge_is_that_of_the_function(made, tone):
    model, result = made["tiny"]
    expected = bridge(model, result, tone, 1, **OPTIONS).result
    options = {"bridge": str(tone), "bridge_seconds": 1, "seed": 11, "candidates": 2}
    (called,) = model.generate_results(OPTIONS["prompt"], input_audio=result, **options)
    assert called.audio.samples.equal(expected.audio.samples)
    assert called.tags.options["bridge"] == tone.name and called.scores["go"].endswith("of 2")


def test_several_prompts_edit_one_piece_beside_music_that_is_made(made):
    model, result = made["tiny"]
    both = model.generate_results(["slow strings", "techno"], input_audio=result, replace="1:", seed=4)
    alone = model.generate_results("techno", input_audio=result, replace="1:", seed=5)[0]
    assert both[1].audio.samples.equal(alone.audio.samples) and (both[0].seed, both[1].seed) == (4, 5)


def test_new_music_has_the_settings_of_its_take_but_for_those_that_are_given(tiny):
    (result,) = tiny.generate_results(
        "dark techno", duration=1, seed=5, temperature=0.7, top_k=20, output_format="mp3"
    )
    (varied,) = tiny.generate_results(None, input_audio=result.take, variation=0.5, seed=1, top_k=40)
    assert (varied.prompt, varied.params.temperature, varied.params.top_k) == ("dark techno", 0.7, 40)
    assert varied.params.output_format == "wav", "the format is that of the request"
    expected = vary(tiny, result.take, 0.5, seed=1, options={"top_k": 40})
    assert varied.codes.equal(expected.codes)


def test_a_take_is_continued_from_its_codes(made):
    model, result = made["tiny"]
    longer = [
        model.generate_results("techno", input_audio=each, continuation=True, duration=2.5, seed=3)[0]
        for each in (result, result.take, result.codes)
    ]
    assert longer[0].codes.equal(longer[2].codes) and longer[1].codes.equal(longer[2].codes)


def test_an_edit_is_made_again_from_its_tags(made, tmp_path):
    model, result = made["tiny"]
    path = result.save(tmp_path / "a.mgtake")
    (first,) = model.generate_results("techno", input_audio=path, insert="1:0.5", seed=2, candidates=1)
    again = first.tags.params(str(path))
    (second,) = model.generate_iter([again.prompt], again).results()
    assert second.encoded() == first.encoded()


def test_what_cannot_be_edited_is_refused_before_anything_is_made(made, tone):
    model, result = made["tiny"]
    for given, options, sentence in (
        (None, {"replace": "1:2"}, "replace needs input_audio"),
        (result.codes, {"replace": "1:2"}, "Codes alone are no music to edit"),
        ([result, None], {"variation": 0.5}, "input_audio has 2 entries for 1 prompts"),
        (tone, {"bridge": "not-there.wav"}, "not there"),
    ):
        with pytest.raises(InputError if "not there" not in sentence else Exception, match=sentence):
            model.generate_results("x", input_audio=given, **options)
    with pytest.raises(InputError, match="end must be from 0 to 2 s"):
        model.generate_results("x", input_audio=result, replace="1:9")
    take = Take(result.codes, replace(result.params, top_k=3), result.code_format, result.plan)
    assert take.params.top_k == 3 and isinstance(result.audio, Audio)


@pytest.mark.parametrize(
    ("options", "frames"),
    [
        ({"replace": "0.6:1.4", "candidates": 3}, 3 * 40),
        ({"insert": "1:0.5", "candidates": 2}, 2 * 25),
        ({"variation": 0.3}, 100),
        ({"bridge_seconds": 1, "candidates": 2}, 2 * 50),
    ],
    ids=["replace", "insert", "variation", "bridge"],
)
def test_progress_is_told_of_the_frames_of_all_goes(options, frames, made, tone):
    """In a call it is a share of all items, in a scheduler what the server's logs and the page show."""
    model, result = made["tiny"]
    if "bridge_seconds" in options:
        options = {**options, "bridge": str(tone)}
    params = GenerationParams(model_version=model.config.name, seed=1, **options)
    run = model.generate_iter("techno", params, input_audio=result)
    shares = [each.share for each in run if each.stage == "Editing"]
    assert shares == sorted(shares) and len({*shares}) > 10 and shares[-1] == pytest.approx(1.0, abs=0.03)
    with Scheduler(model) as scheduler:
        seen, take = set(), scheduler.submit("techno", params, input_audio=result)
        while not take.done():
            seen.add(take.progress)
        take.result()
        assert take.progress == (frames, frames)
    assert {total for _, total in seen} <= {0, 1, frames}
