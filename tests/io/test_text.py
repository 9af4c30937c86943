import json

import pytest
import torch
from safetensors.torch import load_file

import golden_data
from musicgen.config import TextConfig
from musicgen.errors import CheckpointError, ConfigError, InputError
from musicgen.io import text, transformers_format

CAPTIONS = ["A warm lo-fi beat at 90 bpm", "slow piano in C minor", "techno, 128 bpm, dark"] * 5
TINY = TextConfig(source="bundled", vocab_size=400, width=16, key_width=4, ffn_width=32, layers=2, heads=2)


@pytest.fixture(scope="module")
def tiny():
    torch.manual_seed(0)
    return text.TextEncoder.build(TINY, text.train_tokenizer(CAPTIONS, 400))


def golden_encoder():
    folder = golden_data.folder("t5")
    config = transformers_format.text_config(json.loads((folder / "config.json").read_text()), str(folder))
    tokenizer = text.read_tokenizer(folder / "tokenizer.json")
    return text.TextEncoder.from_state(config, tokenizer, load_file(folder / "model.safetensors"))


@pytest.mark.golden
@pytest.mark.parametrize("test", golden_data.tests_of("lm_text"), ids=lambda test: test["name"])
def test_ids_masks_and_states_equal_the_reference(test):
    case, encoder, name = golden_data.load("lm_text"), golden_encoder(), test["name"]
    ids, mask = encoder.tokenize(test["descriptions"])
    case.check(f"{name}.t5.input_ids", ids)
    case.check(f"{name}.t5.attention_mask", mask)
    if f"{name}.t5.last_hidden_state" in case.expected:
        case.check(f"{name}.t5.last_hidden_state", encoder.hidden(ids, mask))


@pytest.mark.golden
def test_hidden_states_equal_transformers_own_loading():
    from transformers import AutoTokenizer, T5EncoderModel

    folder, encoder = golden_data.folder("t5"), golden_encoder()
    theirs, tokenizer = T5EncoderModel.from_pretrained(folder).eval(), AutoTokenizer.from_pretrained(folder)
    texts = ["slow jazz with piano", "rock", "unheardof words and a very long description of the night"]
    batch = tokenizer(texts, padding=True, return_tensors="pt")
    with torch.no_grad():
        want = theirs(**batch).last_hidden_state * batch.attention_mask[..., None]
    got, mask = encoder.encode(texts)
    assert torch.equal(mask, batch.attention_mask)
    torch.testing.assert_close(got, want, rtol=1e-5, atol=1e-6 * float(want.abs().max()))


def test_no_text_is_finite_masked_and_without_gradient_trouble(tiny):
    ids, mask = tiny.tokenize(["slow piano", None, ""])
    assert ids[1, 0] == text.END_ID and mask[1:].sum() == 0 and ids.shape == mask.shape
    hidden = tiny.hidden(ids, mask)
    assert torch.isfinite(hidden).all()
    (hidden * mask[..., None]).square().sum().backward()
    assert all(torch.isfinite(p.grad).all() for p in tiny.model.parameters() if p.grad is not None)
    states, mask = tiny.encode([None])
    assert states.shape == (1, 1, TINY.width) and not states.any() and not mask.any()


def test_a_batch_equals_its_singles_exactly(tiny):
    texts = ["slow piano", "a much longer description of dark techno", "slow piano", None]
    states, mask = tiny.encode(texts)
    for row, one in enumerate(texts):
        alone, own = tiny.encode([one])
        L = int(own.sum())
        assert torch.equal(states[row, :L], alone[0, :L]) and int(mask[row].sum()) == L
        assert not states[row, L:].any()


@pytest.mark.parametrize(
    "prompt", ["Ünïcödé 音楽 🎸🎸", "\ud800 broken", "\0\n\t", " ", "zzqx" * 50, "</s><pad>"]
)
def test_any_words_have_ids(tiny, prompt):
    states, mask = tiny.encode([prompt])
    assert torch.isfinite(states).all() and mask.all()


def test_case_does_not_count_and_no_word_is_unknown(tiny):
    assert torch.equal(tiny.tokenize(["SLOW Piano"])[0], tiny.tokenize(["slow piano"])[0])
    unknown = tiny.tokenizer.token_to_id(text.UNKNOWN)
    assert unknown not in tiny.tokenize(["音楽 xylophone"])[0]


def test_endless_prompts_are_refused(tiny):
    for prompt in ("very " * 5000, "x" * 10**6):
        with pytest.raises(InputError, match="at most"):
            tiny.encode([prompt])


def test_state_comes_back_whole(tiny):
    state = tiny.state_dict()
    assert text.EMBEDDING in state and "encoder.embed_tokens.weight" not in state
    again = text.TextEncoder.from_state(TINY, tiny.tokenizer, state)
    assert torch.equal(again.encode(["slow piano"])[0], tiny.encode(["slow piano"])[0])
    parameters = dict(again.model.named_parameters())
    assert len(parameters) == len(state)
    assert parameters[text.EMBEDDING].data_ptr() == state[text.EMBEDDING].data_ptr(), "weights are not copied"
    state.pop("encoder.final_layer_norm.weight")
    with pytest.raises(CheckpointError, match="final_layer_norm"):
        text.TextEncoder.from_state(TINY, tiny.tokenizer, state)


def test_configs_are_translated_both_ways(tmp_path):
    assert transformers_format.text_config(transformers_format.text_settings(TINY), "bundled") == TINY
    with pytest.raises(ConfigError, match="relu"):
        transformers_format.text_config(
            {**transformers_format.text_settings(TINY), "dense_act_fn": "gelu_new"}, "flan"
        )
    with pytest.raises(ConfigError, match="d_model"):
        transformers_format.text_config({"vocab_size": 3}, "other")
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(CheckpointError, match="not a tokenizer"):
        text.read_tokenizer(tmp_path / "tokenizer.json")
    with pytest.raises(CheckpointError, match="missing"):
        text.read_tokenizer(tmp_path / "no.json")
    with pytest.raises(ConfigError, match="tokenizer knows"):
        text.TextEncoder(
            TextConfig(source="x", vocab_size=8, width=8, key_width=4, ffn_width=8, layers=1, heads=2),
            text.train_tokenizer(CAPTIONS, 400),
            torch.nn.Identity(),
        )


def test_a_fresh_encoder_is_a_bag_of_words() -> None:
    encoder = text.TextEncoder.build(TINY, text.train_tokenizer(CAPTIONS, 400))
    ids, mask = encoder.tokenize([CAPTIONS[0]])
    turned = encoder.hidden(ids.flip(1), mask).flip(1)
    torch.testing.assert_close(encoder.hidden(ids, mask), turned)
