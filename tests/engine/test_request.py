"""Requests are checked in one place, before anything heavy runs."""

import pytest
import torch

from musicgen.engine.call_options import separate
from musicgen.engine.request import build, check, frames_of, samples_of
from musicgen.errors import AudioError, InputError
from musicgen.generation import GenerationParams
from musicgen.io.audio import Audio
from musicgen.presets import preset

SMALL, MELODY, STYLE = preset("small"), preset("melody"), preset("style")


def params(**options):
    return GenerationParams.build(options)


def tone(seconds: float, rate: int = 32_000, channels: int = 1) -> Audio:
    return Audio(torch.sin(torch.arange(int(seconds * rate)) * 0.05).repeat(channels, 1) * 0.5, rate)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({}, "Must provide either prompt or input_audio"),
        ({"prompt": "x", "continuation": True}, "Must provide `input_audio`"),
        ({"prompt": "x", "output_format": "flac", "sample_format": "float"}, "flac"),
        (
            {"prompt": "x", "negative_prompt": "y", "classifier_free_guidance": 1},
            "negative_prompt needs guidance",
        ),
        ({"prompt": "x", "input_audio": "a.wav"}, "does not follow audio"),
        ({"prompt": "x", "style_guidance": 5.0}, "style_guidance is for style models"),
        ({"prompt": "x", "window_stride": 30.0}, "window_stride must be less"),
    ],
)
def test_contradictions_are_refused(options, sentence):
    with pytest.raises(InputError, match=sentence):
        given = params(**options)
        check(given, [given.prompt], SMALL)


def test_what_is_allowed_passes():
    check(params(prompt=""), [""], SMALL)
    check(params(input_audio="a.wav"), [None], MELODY)
    check(params(input_audio="a.wav", continuation=True), [None], SMALL)
    check(params(prompt="x", input_audio="a.wav", style_guidance=5.0), ["x"], STYLE)
    check(params(prompt="x", multi_band_diffusion=True), ["x"], preset("stereo-small"))


@pytest.mark.parametrize("wrong", [0, -1, float("nan"), float("inf"), 1e9, "long", None, True])
def test_duration_outside_bounds_is_refused(wrong):
    with pytest.raises(InputError, match="duration"):
        params(duration=wrong)


def test_a_misspelt_option_names_the_right_one():
    with pytest.raises(InputError, match="'temperature'"):
        params(temprature=1.0)


def test_minus_one_means_none():
    assert params(seed=-1).seed is None
    assert params(continuation_end=-1).continuation_end is None
    with pytest.raises(InputError, match="after continuation_start"):
        params(continuation_start=3, continuation_end=3)


def test_seeds_count_up_and_zero_is_a_seed():
    assert build(params(seed=0), SMALL, ["a", "b"]).seeds == (0, 1)
    assert build(params(seed=2**63 - 1), SMALL, ["a", "b"]).seeds == (2**63 - 1, 0)
    assert build(params(), SMALL, ["a", "b"], seed=[9, 4]).seeds == (9, 4)
    first, second = build(params(), SMALL, ["a"]).seeds, build(params(), SMALL, ["a"]).seeds
    assert first != second
    for seed in ([1], [1, -1], [1, 2.0], [1, True]):
        with pytest.raises(InputError, match="seed must be"):
            build(params(), SMALL, ["a", "b"], seed=seed)
    with pytest.raises(InputError, match="seed is given twice"):
        build(params(seed=1), SMALL, ["a"], seed=[1])


def test_one_melody_is_for_all_and_a_list_has_one_each():
    both = build(params(), MELODY, ["a", "b"], input_audio=tone(1))
    assert all(each is not None for each in both.melodies)
    assert build(params(), MELODY, ["a", "b"], input_audio=[tone(1), None]).melodies[1] is None
    with pytest.raises(InputError, match="input_audio has 3 entries for 2 prompts"):
        build(params(), MELODY, ["a", "b"], input_audio=[None] * 3)
    with pytest.raises(InputError, match="does not follow audio"):
        build(params(), SMALL, ["a"], input_audio=tone(1))


def test_a_clip_as_long_as_the_duration_is_refused():
    for clip in (tone(2), tone(2.1, 44_100, 2), torch.zeros(4, 100, dtype=torch.long)):
        with pytest.raises(InputError, match="must be longer than that"):
            build(params(duration=2, continuation=True), SMALL, ["a"], input_audio=clip)
    build(params(duration=2, continuation=True), SMALL, ["a"], input_audio=tone(1.9))


@pytest.mark.parametrize(
    "codes",
    [torch.zeros(3, 5, dtype=torch.long), torch.zeros(4, 0, dtype=torch.long), torch.zeros(4, 5),
     torch.full((4, 5), 2048), torch.full((4, 5), -1)],
)  # fmt: skip
def test_codes_must_be_codes(codes):
    with pytest.raises(InputError, match="Codes to continue"):
        build(params(continuation=True), SMALL, ["a"], input_audio=codes)


def test_bad_sound_is_refused(tmp_path):
    (tmp_path / "empty.wav").touch()
    (tmp_path / "text.mp3").write_text("not audio")
    for source in (
        tmp_path / "empty.wav",
        tmp_path / "text.mp3",
        tmp_path / "absent.wav",
        "data:audio/wav,x",
    ):
        with pytest.raises(AudioError):
            build(params(), MELODY, ["a"], input_audio=source)
    with pytest.raises(InputError, match="not finite"):
        build(params(), MELODY, ["a"], input_audio=Audio(torch.full((1, 10), torch.nan), 32_000))
    with pytest.raises(InputError, match="Sound is"):
        build(params(), MELODY, ["a"], input_audio=3)
    with pytest.raises(InputError, match="A prompt is text"):
        build(params(), MELODY, [3])
    with pytest.raises(InputError, match="no prompt"):
        build(params(), MELODY, [])


def test_input_audio_is_melody_or_audio_prompt(tmp_path):
    path = str(tone(2).save(tmp_path / "a.wav"))
    melodic = build(params(input_audio=path, continuation_start=0.5, continuation_end=1.5), MELODY, ["a"])
    assert melodic.melodies[0].duration == 1.0
    assert melodic.audio_prompts == (None,)
    goes_on = build(params(input_audio=path, continuation=True), SMALL, ["a"])
    assert goes_on.audio_prompts[0].duration == 2.0
    with pytest.raises(AudioError, match="nothing from 3 s"):
        build(params(input_audio=path, continuation_start=3), MELODY, ["a"])
    with pytest.raises(InputError, match="input_audio is given twice"):
        build(params(input_audio=path), MELODY, ["a"], input_audio=tone(1))


def test_sound_in_memory_is_cut_like_a_file(tmp_path):
    clip, cut = tone(2), {"continuation_start": 0.5, "continuation_end": 1.5}
    path = str(clip.save(tmp_path / "a.wav", sample_format="float"))
    for continuation, config, kind in ((False, MELODY, "melodies"), (True, SMALL, "audio_prompts")):
        options = params(continuation=continuation, **cut)
        (of_file,) = getattr(build(options, config, ["a"], input_audio=path), kind)
        (of_audio,) = getattr(build(options, config, ["a"], input_audio=clip), kind)
        assert of_audio.duration == 1.0
        assert torch.equal(of_audio.samples, of_file.samples)
    codes = torch.arange(100).expand(4, -1)
    (part,) = build(params(continuation=True, **cut), SMALL, ["a"], input_audio=codes).audio_prompts
    assert torch.equal(part, codes[:, 25:75])
    with pytest.raises(AudioError, match="nothing from 3 s"):
        build(params(continuation_start=3), MELODY, ["a"], input_audio=clip)


def test_one_way_to_give_sound_and_a_sentence_for_others():
    with pytest.raises(InputError, match="The melody to follow is input_audio"):
        build(params(), MELODY, ["a"], melody=tone(1))
    with pytest.raises(InputError, match="Codes can only be continued"):
        build(params(), MELODY, ["a"], input_audio=torch.zeros(4, 5, dtype=torch.long))
    with pytest.raises(InputError, match="'input_audio'"):
        params(audio=tone(1))
    with pytest.raises(InputError, match="set `continuation`"):
        params(continue_from=tone(1))
    with pytest.raises(InputError, match="'seed'"):
        params(seeds=[1])
    both = build(params(continuation=True), MELODY, ["a"], input_audio=tone(1), melody=tone(2))
    assert (both.audio_prompts[0].duration, both.melodies[0].duration) == (1.0, 2.0)


def test_options_of_a_call_are_separated():
    given = {"input_audio": "a.wav", "seed": 3, "duration": 2}
    assert separate(given) == (given, {"melody": None})
    clip = tone(1)
    plain, others = separate({"input_audio": [clip], "seed": (3, 4), "melody": clip, "top_k": 5})
    assert plain == {"top_k": 5}
    assert others == {"input_audio": [clip], "seed": (3, 4), "melody": clip}
    assert separate({"seed": torch.tensor(3)})[1] == {"melody": None}


@pytest.mark.parametrize("seconds", [0.02, 0.58, 1, 2.26, 4.02, 7.3, 30, 30.06, 36.4, 61, 3600])
def test_frames_hold_every_sample(seconds):
    samples = samples_of(params(duration=seconds), SMALL)
    frames = frames_of(samples, SMALL)
    assert samples == round(seconds * 32_000)
    assert (frames - 1) * 640 < samples <= frames * 640
    assert frames == round(seconds * 50)
