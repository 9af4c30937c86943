"""Adapters go between PEFT, on transformers' MusicGen, and this package: the same logits in both."""

import pytest
import torch

import adapter_files
import tiny_models
from musicgen.engine.adapted import AdaptedModels
from musicgen.io import adapters, checkpoint
from musicgen.model.lora import EachRow, joined, merge

pytestmark = [
    pytest.mark.parity,
    # Of PEFT's calls to transformers, which the newest transformers has renamed.
    pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing`:FutureWarning"),
]
PROMPT = "slow warm piano"
TOKEN = 5  # an id of the small tokenizer


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A text model and its copy for transformers."""
    folder = tmp_path_factory.mktemp("peft")
    ours = tiny_models.build("text")
    checkpoint.save(folder / "ours", ours)
    checkpoint.convert(folder / "ours", folder / "theirs", "transformers")
    return folder


def theirs(folder):
    import transformers

    return transformers.MusicgenForConditionalGeneration.from_pretrained(folder / "theirs").eval()


def codes_of(config):
    return torch.randint(0, 65, (1, config.lm.codebooks, 9), generator=torch.Generator().manual_seed(3))


@torch.no_grad()
def their_logits(model, ours):
    ids, mask = ours.text.tokenize([PROMPT])
    ids[0, 0] = TOKEN
    codes = codes_of(ours.config)
    return model(input_ids=ids, attention_mask=mask, decoder_input_ids=codes.flatten(0, 1)).logits[None]


@torch.no_grad()
def our_logits(ours, folder, weight=1.0):
    """With the language model's changes merged into a copy, all else as generation has it."""
    adapted = AdaptedModels(ours).get(f"{folder}:{weight}")
    ids, mask = ours.text.tokenize([PROMPT])
    ids[0, 0] = TOKEN
    hidden = adapted.components.text.hidden(ids, mask)
    conditioning = adapted.components.conditioner(hidden, mask, padding="attended")
    copy = tiny_models.build("text").lm
    merge(copy, adapted.changes)
    return copy(codes_of(ours.config), conditioning)


CONFIGS = {
    "attention": {"target_modules": ["q_proj", "v_proj"]},
    "everything": {"target_modules": "all-linear"},
    "patterns": {
        "target_modules": ["q_proj", "k_proj", "out_proj", "fc1", "fc2"], "use_rslora": True,
        "rank_pattern": {"fc1": 2}, "alpha_pattern": {"fc1": 3, "encoder_attn.q_proj": 5},
    },
    "a token": {"target_modules": ["fc2"], "trainable_token_indices": {"encoder.embed_tokens": [TOKEN]}},
}  # fmt: skip


@pytest.mark.parametrize("kind", CONFIGS)
def test_what_peft_made_has_the_same_logits_here(folder, tmp_path, kind):
    import peft

    ours = tiny_models.build("text")
    model = peft.get_peft_model(
        theirs(folder), peft.LoraConfig(r=4, lora_alpha=6, init_lora_weights=False, **CONFIGS[kind])
    ).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "lora_" in name or "trainable_tokens" in name:
                parameter.add_(0.05 * torch.randn(parameter.shape))
    model.save_pretrained(tmp_path / "adapter")
    want, plain = their_logits(model, ours), their_logits(theirs(folder), ours)
    got = our_logits(ours, tmp_path / "adapter")
    assert (want - plain).abs().max() > 0.01
    torch.testing.assert_close(got.view_as(want), want, rtol=1e-4, atol=2e-5)


def test_what_we_wrote_has_the_same_logits_in_peft(folder, tmp_path):
    import peft

    ours = tiny_models.build("text")
    row = torch.randn(ours.config.text.width)
    written = adapter_files.write(
        tmp_path / "adapter", ours.config, base=str(folder / "theirs"), rows={TOKEN: row}
    )
    model = peft.PeftModel.from_pretrained(theirs(folder), written).eval()
    want = our_logits(ours, written)
    torch.testing.assert_close(their_logits(model, ours).view_as(want), want, rtol=1e-4, atol=2e-5)
    merged = model.merge_and_unload()  # their own way to be without PEFT
    torch.testing.assert_close(their_logits(merged, ours).view_as(want), want, rtol=1e-4, atol=2e-5)


def test_unmerged_rows_have_the_logits_of_the_merged_model(folder, tmp_path):
    ours = tiny_models.build("text")
    found = adapters.read(adapter_files.write(tmp_path / "adapter", ours.config), ours.config)
    changes = {name.removeprefix("lm."): each for name, each in found.changes.items()}
    x = torch.randn(2, 3, 32)
    layer = ours.lm.get_submodule("blocks.1.self_attention.in_proj")
    got = EachRow([changes, None]).added("blocks.1.self_attention.in_proj", x, layer(x))
    torch.testing.assert_close(got[1], layer(x)[1], rtol=0, atol=0)
    copy = tiny_models.build("text").lm
    merge(copy, joined([(changes, 1.0)]))
    want = copy.get_submodule("blocks.1.self_attention.in_proj")(x)
    torch.testing.assert_close(got[0], want[0], rtol=1e-4, atol=1e-5)
