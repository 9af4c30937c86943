import dataclasses

import pytest
import torch
from tokenizers import Tokenizer

import golden_data
from codec_weights import golden_codec
from golden_models import config_of, encode_text, read_package, rename_lm
from musicgen.config import StyleConfig
from musicgen.errors import InputError
from musicgen.io.text import TextEncoder
from musicgen.model.conditioning import Conditioner
from musicgen.model.lm import LanguageModel
from musicgen.model.resample import convert_audio
from musicgen.model.sampling import Guidance, Sampling
from musicgen.model.style import StyleConditioner, StyleOptions, choose_excerpt
from musicgen.model.transformer import Block, sinusoid
from musicgen.presets import ENCODEC_32KHZ, T5_BASE
from reference.decoding import decode
from reference.style import loss_mask

PREFIX = "condition_provider.conditioners."
CODEC = dataclasses.replace(ENCODEC_32KHZ, codebook_size=16)
MERT = StyleConfig(
    extractor="mert", sample_rate=32_000, feature_width=12, width=16, transformer_layers=2,
    transformer_heads=2, downsample=15, quantizers=6, eval_quantizers=3, codebook_size=32, batch_norm=True,
    encodec_codebooks=0,
    excerpt_seconds=3.0, excerpt_range=(1.5, 4.5), middle_excerpt=False,
)  # fmt: skip
OF_CODES = dataclasses.replace(
    MERT, extractor="encodec", encodec_codebooks=2, transformer_layers=0, downsample=4
)


def style_config(tree):
    """The style part of a golden package's configuration."""
    style = tree["conditioners"]["self_wav"]["style"]
    return StyleConfig(
        extractor=style["model_name"], sample_rate=32_000, feature_width=0, width=style.get("dim", 512),
        transformer_layers=0, transformer_heads=8, downsample=style["ds_factor"], quantizers=style["n_q_out"],
        eval_quantizers=style["eval_q"], codebook_size=style["bins"], batch_norm=style["batch_norm"],
        encodec_codebooks=style["encodec_n_q"], excerpt_seconds=style["length"],
        excerpt_range=tuple(style["varying_lengths"]), middle_excerpt=style["use_middle_of_segment"],
    )  # fmt: skip


def rename(name):
    for theirs, ours in (("rvq.vq.", "quantizer."), ("._codebook.", ".codebook.")):
        name = name.replace(theirs, ours)
    return name


@pytest.fixture(scope="module")
def case():
    return golden_data.load("style")


@pytest.fixture(scope="module")
def package(case):
    """Codec, language model, conditioner and style conditioner of the golden package."""
    folder = case.folder / case.info["package"]
    tree, state = read_package(folder)
    codec, config = golden_codec(folder), config_of(tree, state)
    lm, text = LanguageModel(config.lm), Conditioner(config)
    lm.load_state_dict(rename_lm(state, config.lm))
    own = {key.removeprefix(PREFIX): value for key, value in state.items() if key.startswith(PREFIX)}
    text.load_state_dict(
        {f"text_proj.{kind}": own[f"description.output_proj.{kind}"] for kind in ("weight", "bias")}
    )
    style = StyleConditioner(style_config(tree), config.lm.width, codec.config)
    style.load_state_dict(
        {
            rename(key.removeprefix("self_wav.")): value
            for key, value in own.items()
            if key.startswith("self_wav.")
        }
    )
    return codec, lm.eval(), text.eval(), style.eval()


def hear(codec, style, wav, lengths, options):
    excerpt = choose_excerpt(style.config, wav.shape[-1], options)
    features = codec.encode(excerpt.cut(wav), style.config.encodec_codebooks)
    return features, excerpt, style(features, torch.tensor(lengths), options)


CONDITIONS = [test for test in golden_data.tests_of("style") if test.get("kind") == "conditioner"]
TOKENS = [test for test in golden_data.tests_of("style") if "api" in test]


@pytest.mark.golden
@pytest.mark.parametrize("test", CONDITIONS, ids=lambda test: test["name"])
@torch.no_grad()
def test_conditions_equal_the_reference(case, package, test):
    codec, lm, _, style = package
    wav, name, wanted = case.inputs[test["inputs"]["wav"]], test["name"], test.get("style_params", {})
    options = StyleOptions(
        quantizers=wanted.get("eval_q"), downsample=wanted.get("ds_factor"),
        excerpt_seconds=wanted.get("excerpt_length"), encodec_codebooks=wanted.get("encodec_n_q"),
    )  # fmt: skip
    if wav.shape[-1] == 1:  # how the reference writes that no item has a style
        before = style.bottleneck(torch.zeros(len(wav), 1, style.config.width))
        case.check(f"{name}.before_projection", before)
        case.check(f"{name}.condition", style.null(len(wav)))
        case.check(f"{name}.mask", torch.zeros(len(wav), 1))
        return
    features, excerpt, (condition, mask) = hear(codec, style, wav, test["lengths"], options)
    case.check(f"{name}.before_projection", style.bottleneck(style.embedded(features, options), options))
    case.check(f"{name}.condition", condition)
    case.check(f"{name}.mask", mask)
    case.check(
        f"{name}.loss_mask", loss_mask(excerpt, len(wav), lm.config.codebooks, wav.shape[-1], codec.hop)
    )


@pytest.mark.golden
@torch.no_grad()
def test_transformer_equals_the_reference(case):
    sizes, x = case.info["transformer"], case.inputs["transformer_in"]
    names = {
        "self_attn.in_proj_weight": "self_attention.in_proj.weight",
        "self_attn.out_proj.weight": "self_attention.out_proj.weight",
        "linear1.weight": "up.weight", "linear2.weight": "down.weight",
        "norm1.weight": "norm_self.weight", "norm1.bias": "norm_self.bias",
        "norm2.weight": "norm_ffn.weight", "norm2.bias": "norm_ffn.bias",
    }  # fmt: skip
    x = x + sinusoid(torch.arange(x.shape[1]), sizes["d_model"])
    for i in range(sizes["num_layers"]):
        block = Block(sizes["d_model"], sizes["num_heads"], sizes["dim_feedforward"])
        theirs = f"transformer.layers.{i}."
        block.load_state_dict({ours: case.inputs[theirs + name] for name, ours in names.items()})
        x = block(x)
    case.check("transformer.out", x)


@pytest.mark.golden
@pytest.mark.parametrize("test", TOKENS, ids=lambda test: test["name"])
@torch.no_grad()
def test_tokens_equal_the_reference(case, package, test):
    codec, lm, text, style = package
    name, params, texts = test["name"], test["params"], test["descriptions"]
    guidance = Guidance(scale=params["cfg_coef"], style=params.get("cfg_coef_beta"))
    B, none = len(texts), [None] * len(texts)
    words = {2: [*texts, *none], 3: [*texts, *none, *none]}[guidance.groups]
    hidden, mask = encode_text(words)
    tokenizer = Tokenizer.from_file(str(golden_data.folder("t5") / "tokenizer.json"))
    ids, own_mask = TextEncoder(T5_BASE, tokenizer, torch.nn.Identity()).tokenize(words)
    assert torch.equal(own_mask, mask)
    case.check(f"{name}.t5.0.input_ids", ids)
    case.check(f"{name}.t5.0.attention_mask", mask)
    if "melody_wavs" in test["inputs"]:
        waves = [
            convert_audio(case.inputs[key], test["melody_sample_rate"], 32_000, 1)
            for key in test["inputs"]["melody_wavs"]
        ]
        longest = max(wave.shape[-1] for wave in waves)
        batch = torch.stack([torch.nn.functional.pad(wave, (0, longest - wave.shape[-1])) for wave in waves])
        condition = hear(codec, style, batch, [wave.shape[-1] for wave in waves], StyleOptions())[2][0]
        rows = torch.cat([condition] * (guidance.groups - 1) + [style.null(B, condition.shape[1])])
    else:
        rows = style.null(guidance.groups * B)
    if f"{name}.condition.0.self_wav" in case.expected:
        case.check(f"{name}.condition.0.self_wav", rows)
        case.check(f"{name}.condition.0.self_wav.mask", rows.abs().sum(2) > 0)
    conditioning = text(hidden, mask, style=rows, padding="attended")
    if f"{name}.condition.0.description" in case.expected:
        case.check(f"{name}.condition.0.description", conditioning.prefix[:, rows.shape[1] :])
        case.check(f"{name}.condition.0.description.mask", mask)
    columns = decode(
        lm, conditioning, seeds=torch.zeros(B, dtype=torch.long),
        frames=case.expected[f"{name}.tokens"].shape[-1],
        sampling=Sampling(temperature=0.0), guidance=guidance,
    )  # fmt: skip
    case.check(f"{name}.tokens", torch.stack(list(columns), dim=-1))


# ------------------------------------------------------------------------------------- properties


@pytest.fixture(scope="module")
def mert_style():
    torch.manual_seed(0)
    return StyleConditioner(MERT, 20, CODEC).eval()


def features_of(batch, frames, seed=0):
    return torch.randn(batch, frames, MERT.feature_width, generator=torch.Generator().manual_seed(seed))


def test_three_seconds_of_mert_become_fifteen_vectors(mert_style):
    samples = choose_excerpt(MERT, 320_000, generator=torch.Generator().manual_seed(0)).samples
    assert samples == 96_000
    condition, mask = mert_style(features_of(2, 224), torch.tensor([samples, samples]))
    assert condition.shape == (2, 15, 20)
    assert mask.all()


def test_an_item_without_style_is_the_null_condition(mert_style):
    condition, _ = mert_style(features_of(2, 224), torch.tensor([96_000, 0]))
    assert torch.equal(condition[1:], mert_style.null(1, 15))
    assert condition[0].abs().min(dim=-1).values.max() > 0


def test_an_item_alone_equals_itself_in_a_batch(mert_style):
    features, lengths = features_of(3, 112), torch.tensor([96_000] * 3)
    batch, _ = mert_style(features, lengths)
    alone, _ = mert_style(features[1:2], lengths[:1])
    torch.testing.assert_close(batch[1:2], alone)


def test_fewer_quantizers_say_less_and_downsampling_keeps_every_nth(mert_style):
    features = features_of(1, 60)
    x = mert_style.embedded(features)
    fine = mert_style.bottleneck(x, StyleOptions(downsample=1))
    assert torch.equal(mert_style.bottleneck(x), fine[:, ::15])
    for codebooks in (1, 6):
        kept = mert_style.bottleneck(x, StyleOptions(quantizers=codebooks, downsample=1))
        assert kept.shape == fine.shape
        assert not torch.equal(kept, fine)
    one = mert_style.bottleneck(x, StyleOptions(quantizers=1, downsample=1))
    words = mert_style.quantizer.codebooks[0].embed
    assert (one[0][:, None] - words).abs().amax(dim=2).amin(dim=1).max() < 1e-6


def test_training_mode_changes_nothing(mert_style):
    features, lengths = features_of(2, 60), torch.tensor([96_000] * 2)
    want, _ = mert_style(features, lengths)
    before = {key: value.clone() for key, value in mert_style.state_dict().items()}
    mert_style.train()
    got, _ = mert_style(features, lengths)
    mert_style.eval()
    assert torch.equal(got, want)
    assert all(torch.equal(value, before[key]) for key, value in mert_style.state_dict().items())


def test_state_has_the_agreed_names(mert_style):
    names = set(mert_style.state_dict())
    assert {"output_proj.weight", "embed.bias", "blocks.1.self_attention.in_proj.weight"} <= names
    assert {"blocks.0.up.weight", "batch_norm.running_var", "quantizer.layers.5.codebook.embed"} <= names
    of_codes = set(StyleConditioner(OF_CODES, 20, CODEC).state_dict())
    assert {"embed.0.weight", "embed.1.weight"} <= of_codes
    assert not any(name.startswith("blocks") for name in of_codes)


def test_the_excerpt_is_the_middle_or_anywhere_within_the_clip():
    middle = choose_excerpt(MERT, 100_001)
    assert (middle.start, middle.samples) == (2000, 96_000)
    starts = {
        choose_excerpt(MERT, 96_003, generator=torch.Generator().manual_seed(seed)).start
        for seed in range(40)
    }
    assert starts == {0, 1, 2, 3}
    fixed = dataclasses.replace(MERT, middle_excerpt=True)
    assert choose_excerpt(fixed, 100_001, generator=torch.Generator().manual_seed(1)) == middle
    wav = torch.arange(100_001).view(1, 1, -1)
    assert middle.cut(wav)[0, 0, 0] == 2000
    assert middle.cut(wav).shape[-1] == 96_000


def test_the_loss_leaves_the_excerpt_out():
    mask = loss_mask(choose_excerpt(MERT, 320_000), 2, 4, 320_000, 640)
    assert mask.shape == (2, 4, 500)
    assert int((~mask).sum()) == 2 * 4 * 150
    assert not mask[0, 0, 175:325].any()


def test_bad_requests_are_refused(mert_style):
    with pytest.raises(InputError, match=r"lasts 1\.5 to 4\.5 s, got 5 s"):
        choose_excerpt(MERT, 320_000, StyleOptions(excerpt_seconds=5))
    with pytest.raises(InputError, match=r"lasts 1\.00 s, but its excerpt needs 3 s"):
        choose_excerpt(MERT, 32_000)
    with pytest.raises(InputError, match="1 to 6 codebooks, got 7"):
        mert_style(features_of(1, 30), torch.tensor([96_000]), StyleOptions(quantizers=7))
    with pytest.raises(InputError, match="n at least 1"):
        mert_style(features_of(1, 30), torch.tensor([96_000]), StyleOptions(downsample=0))
    with pytest.raises(InputError, match="1 to 2 codebooks, got 3"):
        StyleConditioner(OF_CODES, 20, CODEC).embedded(
            torch.zeros(1, 2, 5, dtype=torch.long), StyleOptions(encodec_codebooks=3)
        )
