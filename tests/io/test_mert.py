import json

import pytest
import torch
from safetensors.torch import save_file
from transformers import HubertConfig, HubertModel

from musicgen.errors import AudioError, CheckpointError, ConfigError
from musicgen.io.mert import Mert
from musicgen.model.resample import resample

SETTINGS = {
    "model_type": "mert_model", "hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2,
    "intermediate_size": 32, "conv_dim": [8] * 7, "conv_kernel": [10, 3, 3, 3, 3, 2, 2],
    "conv_stride": [5, 2, 2, 2, 2, 2, 2], "conv_bias": False, "feat_extract_norm": "group",
    "feat_proj_layer_norm": True, "do_stable_layer_norm": False, "num_conv_pos_embeddings": 8,
    "num_conv_pos_embedding_groups": 2, "mask_time_prob": 0.05, "sample_rate": 24000,
    "feature_extractor_cqt": False, "deepnorm": False, "attention_relax": -1.0, "hidden_dropout": 0.1,
}  # fmt: skip


@pytest.fixture(scope="module")
def hubert():
    torch.manual_seed(0)
    names = set(SETTINGS) - {
        "model_type",
        "sample_rate",
        "feature_extractor_cqt",
        "deepnorm",
        "attention_relax",
    }
    return HubertModel(HubertConfig(**{name: SETTINGS[name] for name in names})).eval()


def published(state):
    """The names that the published file has for the weight norm of the positions."""
    old = {"parametrizations.weight.original0": "weight_g", "parametrizations.weight.original1": "weight_v"}
    for new, name in old.items():
        state = {key.replace(new, name): value for key, value in state.items()}
    return state


@pytest.fixture
def folder(tmp_path, hubert):
    (tmp_path / "config.json").write_text(json.dumps(SETTINGS))
    torch.save(published(hubert.state_dict()), tmp_path / "pytorch_model.bin")
    return tmp_path


@pytest.mark.parity
def test_features_equal_those_of_transformers(folder, hubert):
    wav = torch.randn(2, 1, 16_000)
    got = Mert.load(folder).features(wav, 32_000)
    with torch.no_grad():
        want = hubert(resample(wav, 32_000, 24_000)[:, 0]).last_hidden_state
    assert got.shape == (2, (12_000 - 400) // 320 + 1, 16)
    torch.testing.assert_close(got, want, rtol=0, atol=1e-5)


def test_safetensors_and_pickled_weights_are_the_same(folder, hubert, tmp_path):
    wav = torch.randn(1, 2, 9600)
    first = Mert.load(folder).features(wav, 24_000)
    (folder / "pytorch_model.bin").unlink()
    save_file(hubert.state_dict(), folder / "model.safetensors")
    assert torch.equal(Mert.load(folder).features(wav, 24_000), first)


@pytest.mark.parametrize(
    "change", [{"feature_extractor_cqt": True}, {"deepnorm": True}, {"attention_relax": 8.0}], ids=str
)
def test_other_kinds_of_mert_are_refused(folder, change):
    (folder / "config.json").write_text(json.dumps({**SETTINGS, **change}))
    with pytest.raises(ConfigError, match="is not supported"):
        Mert.load(folder)


def test_bad_folders_are_refused(folder):
    state = torch.load(folder / "pytorch_model.bin", weights_only=True)
    torch.save(
        {key: value for key, value in state.items() if key != "encoder.layer_norm.bias"},
        folder / "pytorch_model.bin",
    )
    with pytest.raises(CheckpointError, match=r"encoder\.layer_norm\.bias"):
        Mert.load(folder)
    (folder / "pytorch_model.bin").write_bytes(b"nothing")
    with pytest.raises(CheckpointError, match="pytorch_model"):
        Mert.load(folder)
    (folder / "pytorch_model.bin").unlink()
    with pytest.raises(CheckpointError, match="holds no weights"):
        Mert.load(folder)
    (folder / "config.json").write_text("[]")
    with pytest.raises(CheckpointError, match="holds no settings"):
        Mert.load(folder)


def test_too_short_audio_is_refused(folder):
    with pytest.raises(AudioError, match="at least 400 samples"):
        Mert.load(folder).features(torch.zeros(1, 1, 399), 24_000)
