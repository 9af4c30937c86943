"""Converted models run in transformers itself: the same logits, the same greedy codes, the same sound."""

import math

import pytest
import torch

import tiny_models
from musicgen.io import checkpoint
from musicgen.model import delay
from musicgen.model.conditioning import Conditioning, null_chroma

pytestmark = pytest.mark.parity
PROMPT = "slow warm piano"
FRAMES = 12


@pytest.fixture(scope="module", params=tiny_models.KINDS)
def pair(request, tmp_path_factory):
    """Our model, transformers' of the same weights, and ours again from what transformers saved."""
    import transformers

    folder = tmp_path_factory.mktemp(request.param)
    ours = tiny_models.build(request.param)
    checkpoint.save(folder / "ours", ours)
    checkpoint.convert(folder / "ours", folder / "theirs", "transformers")
    melody = ours.config.chroma is not None
    name = f"Musicgen{'Melody' if melody else ''}ForConditionalGeneration"
    theirs, report = getattr(transformers, name).from_pretrained(folder / "theirs", output_loading_info=True)
    assert not report["missing_keys"] and not report["unexpected_keys"], report
    theirs.eval().save_pretrained(folder / "saved")
    (folder / "saved" / "tokenizer.json").write_text((folder / "theirs" / "tokenizer.json").read_text())
    return ours, theirs, checkpoint.load(folder / "saved")


def melody_of(config):
    """A one-hot chroma [1, P, bins] that climbs through the bins."""
    chroma = config.chroma
    return torch.nn.functional.one_hot(torch.arange(chroma.frames) % chroma.bins, chroma.bins).float()[None]


def conditions(model):
    """Guided and null row of one prompt, as transformers makes them, and what it takes as input."""
    hidden, mask = model.text.encode([PROMPT])
    chroma = melody_of(model.config) if model.config.chroma else None
    null = null_chroma(1, *chroma.shape[1:]) if chroma is not None else None
    return (
        model.conditioner(hidden, mask, chroma=chroma, padding="attended"),
        model.conditioner(hidden, torch.zeros_like(mask), chroma=null, padding="attended"),
    )


@torch.no_grad()
def test_logits_are_the_same(pair):
    ours, theirs, _ = pair
    codes = torch.randint(0, 65, (1, ours.config.lm.codebooks, 9), generator=torch.Generator().manual_seed(3))
    ids, mask = ours.text.tokenize([PROMPT])
    inputs = {"input_ids": ids, "attention_mask": mask, "decoder_input_ids": codes.flatten(0, 1)}
    if ours.config.chroma:
        inputs["input_features"] = melody_of(ours.config)
    want = theirs(**inputs).logits[:, -9:].view(1, ours.config.lm.codebooks, 9, -1)
    got = ours.lm(codes, conditions(ours)[0])
    assert want.std() > 0.1, "the model says something"
    assert (got - want).abs().max() <= 1e-4


@torch.no_grad()
def greedy(model, frames, guidance):
    """Codes [K, T] by the plainest loop there is: the whole sequence anew at every step."""
    lm, config = model.lm, model.config.lm
    both = conditions(model)
    known = torch.full((1, config.codebooks, frames), -1)
    for step in range(frames + config.max_delay):
        sequence = delay.apply(known, config.delays, config.pad_code)[..., : step + 1]
        cond, null = (lm(sequence, each)[0, :, -1] for each in both)
        best = (null + guidance * (cond - null)).argmax(-1)
        for k, shift in enumerate(config.delays):
            if 0 <= step - shift < frames:
                known[0, k, step - shift] = best[k]
    return known[0]


def test_greedy_codes_and_sound_are_the_same(pair, monkeypatch):
    ours, theirs, _ = pair
    config = ours.config
    ids, mask = ours.text.tokenize([PROMPT])
    inputs = {"input_ids": ids, "attention_mask": mask}
    if config.chroma:
        inputs["input_features"] = melody_of(config)
    codes = greedy(ours, FRAMES, 3.0)
    assert codes.unique().numel() > 4
    # Their length counts the steps of the pattern: three more than frames.
    options = {"do_sample": False, "guidance_scale": 3.0, "max_new_tokens": FRAMES + 3}
    result, decode = [], theirs.audio_encoder.decode

    def spy(audio_codes, **rest):
        result.append(audio_codes.view(-1, FRAMES))
        return decode(audio_codes, **rest)

    monkeypatch.setattr(theirs.audio_encoder, "decode", spy)
    with torch.no_grad():
        sound = theirs.generate(**inputs, **options)
        mine = ours.codec.decode(codes[None])
    # Stereo is decoded left, then right: the codebooks of either side are every other one.
    sides = [codes[side :: len(result)] for side in range(len(result))]
    assert torch.equal(torch.stack(result), torch.stack(sides))
    assert sound.shape == mine.shape
    torch.testing.assert_close(mine, sound, rtol=1e-4, atol=1e-5)


def test_what_transformers_saves_comes_back_bit_equal(pair):
    ours, _, back = pair
    state, again = ours.state(), back.state()
    assert state.keys() == again.keys()
    for key, tensor in state.items():
        assert torch.equal(tensor, again[key]), key
    assert math.isclose(back.config.window_seconds, ours.config.window_seconds)


def test_the_text_encoder_is_the_same(pair):
    ours, theirs, _ = pair
    ids, mask = ours.text.tokenize([PROMPT])
    with torch.no_grad():
        want = theirs.text_encoder(input_ids=ids, attention_mask=mask).last_hidden_state
    torch.testing.assert_close(ours.text.encode([PROMPT])[0], want, rtol=1e-5, atol=1e-5)


def test_a_null_condition_equals_zero_vectors(pair):
    ours, _, _ = pair
    if ours.config.chroma is None:
        codes = torch.randint(0, 64, (1, ours.config.lm.codebooks, 5))
        null = conditions(ours)[1]
        with torch.no_grad():
            zero = Conditioning(cross=torch.zeros_like(null.cross))
            assert torch.equal(ours.lm(codes, null), ours.lm(codes, zero))
