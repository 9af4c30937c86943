"""transformers' own text-to-audio pipeline runs our models, with its names."""

import numpy as np
import pytest
import torch

pytest.importorskip("transformers", reason="transformers is not installed: musicgen-engine[verify]")

from transformers import GenerationConfig, TextToAudioPipeline, set_seed

from musicgen import MusicGen, MusicGenError
from musicgen.transformers import MusicGenForTextToWaveform, TextTokenizer, pipeline


@pytest.fixture(scope="module")
def pipe(tiny_model):
    return pipeline("text-to-audio", str(tiny_model), dtype="float32")


def test_it_is_their_pipeline_with_our_music(pipe, tiny_model):
    assert isinstance(pipe, TextToAudioPipeline)
    options = {"do_sample": True, "guidance_scale": 2.0, "max_new_tokens": 20, "temperature": 0.9, "seed": 7}
    out = pipe("calm ☕ piano", generate_kwargs=options)
    model = MusicGen.from_pretrained(str(tiny_model), dtype="float32")
    seconds = 20 / model.config.frame_rate
    ours = model.generate(
        "calm ☕ piano", duration=seconds, classifier_free_guidance=2.0, temperature=0.9, seed=7
    )
    assert out["sampling_rate"] == 32_000
    assert np.array_equal(out["audio"], ours.samples.numpy().squeeze())


def test_lists_and_stereo(pipe, tiny_stereo):
    both = pipe(["a", "longer text"], generate_kwargs={"duration": 0.1, "seed": 7})
    assert [each["audio"].shape for each in both] == [(3200,), (3200,)]
    stereo = pipeline("text-to-audio", str(tiny_stereo))("a", forward_params={"duration": 0.1})
    assert stereo["audio"].shape == (2, 3200)


@pytest.mark.parametrize(
    "usual",
    [
        {"device": -1},
        {"device": torch.device("cpu")},
        {"device_map": "cpu"},
        {"device": "cpu", "dtype": torch.bfloat16},
        {"device": "cpu", "torch_dtype": torch.bfloat16},
        {"device_map": "cpu", "torch_dtype": "auto"},
    ],
)
def test_their_usual_arguments_reach_the_model(tiny_model, usual):
    made = pipeline("text-to-audio", str(tiny_model), **usual)
    wanted = "bfloat16" if torch.bfloat16 in usual.values() else "float32"
    assert (made.device, made.model.music.origin.dtype) == (torch.device("cpu"), wanted)


def test_a_number_is_a_device_and_what_cannot_be_is_a_sentence(tiny_model):
    best = MusicGen.from_pretrained(str(tiny_model)).device.type
    assert pipeline("text-to-audio", str(tiny_model), device=0).device.type == best
    for wrong in ({"torch_dtype": torch.float64}, {"dtype": torch.int16}, {"device": torch.device("meta")}):
        with pytest.raises(MusicGenError, match="must be one of"):
            pipeline("text-to-audio", str(tiny_model), **wrong)


def test_batches_are_the_texts_one_by_one(pipe):
    texts, options = ["a", "longer text", "b"], {"duration": 0.1, "do_sample": False}
    batched = pipe(texts, batch_size=2, generate_kwargs=options)
    alone = [pipe(each, generate_kwargs=options)["audio"] for each in texts]
    for got, want in zip(batched, alone, strict=True):
        assert np.allclose(got["audio"], want, atol=1e-5)


def test_set_seed_repeats_music(pipe):
    def made():
        set_seed(5)
        return pipe("x", generate_kwargs={"duration": 0.1})["audio"]

    assert np.array_equal(made(), made())


def test_a_generation_config_and_greedy_decoding(pipe):
    config = GenerationConfig(max_new_tokens=10, do_sample=False)
    one, other = (pipe("x", generate_kwargs={"generation_config": config, "seed": seed}) for seed in (1, 2))
    assert np.array_equal(one["audio"], other["audio"]), "without sampling a seed changes nothing"


def test_wrong_options_are_sentences(pipe):
    for options, sentence in (
        ({"num_beams": 4}, "There is no option 'num_beams'"),
        ({"max_new_tokens": 0}, "max_new_tokens must be a whole number"),
        ({"temperature": -1.0}, "temperature must be between"),
    ):
        with pytest.raises(MusicGenError, match=sentence):
            pipe("x", generate_kwargs=options)


def test_other_tasks_are_left_to_transformers():
    with pytest.raises(OSError, match="huggingface"):
        pipeline("text-classification", "nowhere/nano", local_files_only=True)


def test_texts_come_through_unchanged(tiny_model):
    model = MusicGenForTextToWaveform.from_pretrained(str(tiny_model))
    ids = TextTokenizer()(["", "aé音😀"])["input_ids"]
    assert ids.shape == (2, 4) and int(ids.max()) == 0x1F600
    sounds = model.generate(ids, duration=0.1, seed=7)["audio"]
    alone = model.generate(TextTokenizer()(["aé音😀"])["input_ids"], duration=0.1, seed=8)["audio"]
    assert torch.equal(sounds[1], alone[0])
