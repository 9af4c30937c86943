"""Broken and hostile checkpoints: each is one sentence, soon, within little memory, and no code runs."""

import json
import re
import shutil
import subprocess
import sys

import pytest
import torch
from safetensors.torch import load_file, save_file

import tiny_models
from musicgen.errors import CheckpointError, ConfigError, InputError, MusicGenError
from musicgen.io import checkpoint, text, weights


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A saved model of each kind, by kind."""
    folder = tmp_path_factory.mktemp("made")
    return {kind: checkpoint.save(folder / kind, tiny_models.build(kind)) for kind in ("text", "melody")}


@pytest.fixture
def copy(made, tmp_path):
    def make(kind="text"):
        return shutil.copytree(made[kind], tmp_path / "copy")

    return make


def refused(call, sentence=""):
    """The sentence with which a call is refused."""
    with pytest.raises((CheckpointError, ConfigError, InputError)) as caught:
        call()
    message = str(caught.value)
    words = re.sub(r"/\S+", "PATH", message)  # the folder of the test may have a long name
    assert sentence in message and "\n" not in message and message.isprintable() and len(words) < 600, message
    return message


def edited(folder, path, value):
    settings = json.loads((folder / "config.json").read_text())
    node, *names = settings, *path.split(".")
    for name in names[:-1]:
        node = node[name]
    node[names[-1]] = value
    (folder / "config.json").write_text(json.dumps(settings))
    return folder


HUGE = 10**9


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("lm.layers", 10**5, "lm.layers must be between 1 and 1024, got 100000"),
        ("lm.layers", HUGE, "lm.layers must be between 1 and 1024"),
        ("lm.layers", 1000, "lm.layers is 1000, but it holds 3"),
        ("text.layers", HUGE, "text.layers must be between"),
        ("text.layers", 1000, "text.layers is 1000, but it holds 2"),
        ("codec.residual_layers", HUGE, "codec.residual_layers must be between 0 and 64"),
        ("codec.residual_layers", 8, "lacks codec"),
        ("codec.lstm_layers", HUGE, "codec.lstm_layers must be between 0 and 64"),
        ("codec.lstm_layers", 60, "codec.lstm_layers is 60, but it holds 2"),
        ("codec.latent_dim", 65_536, "codebook.embed is [64, 16], not [64, 65536]"),
        ("codec.codebooks", 3, "4 x 64 codes, but the codec has 3 x 64"),
        ("codec.sample_rate", HUGE, "codec.sample_rate must be between 100 and 768000"),
        ("codec.compress", 0, "codec.compress must be between 1"),
        ("codec.compress", 64, "codec.compress must not be above the 4 filters"),
        ("codec.trim_right_ratio", float("nan"), "codec.trim_right_ratio must be a finite number, got nan"),
        ("codec.dilation_base", -2, "codec.dilation_base must be between 1 and 1024, got -2"),
        ("codec.ratios", [], "codec.ratios must hold at least one"),
        ("codec.ratios", [1024, 1024], "codec.ratios must multiply to at most 65536"),
        ("codec.ratios", [1] * 30, "codec.filters doubles at each of 30 ratios"),
        ("codec.ratios", [8, 5, 4, 0], "codec.ratios[3] must be between"),
        ("codec.kind", "other", "codec.kind must be one of 'encodec', 'spectral', got 'other'"),
        ("codec.pad_mode", ["x"], "codec.pad_mode must be one of"),
        ("lm.width", "32", "lm.width must be a whole number, got '32'"),
        ("lm.width", 32.5, "lm.width must be a whole number, got 32.5"),
        ("lm.heads", 5, "lm.width must be a multiple of twice heads"),
        ("lm.delays", [0, 1, 2, 3.5], "lm.delays[3] must be a whole number, got 3.5"),
        ("lm.delays", [0, 1, 2], "lm.delays must be ascending from 0, one per codebook (4)"),
        ("lm.cross_attention", 1, "lm.cross_attention must be true or false, got 1"),
        ("cpu_dtype", "int4", "cpu_dtype must be one of 'float32', 'bfloat16', 'int8', got 'int4'"),
        ("license", None, "license must be text, got None"),
        ("license", "MIT\x1b[2J", "license must not hold control characters"),
        ("name", "a\nb", "name must not hold control characters"),
        ("window_seconds", float("inf"), "window_seconds must be a finite number, got inf"),
        ("window_seconds", HUGE, "window_seconds must be above 0 and at most 3600"),
        ("stride_seconds", 1e-9, "a stride of at least one codec frame"),
        ("guidance", float("nan"), "guidance must be a finite number"),
        ("stereo", None, "stereo must be true or false, got None"),
        ("limiter", "x", "limiter must be true or false, got 'x'"),
        ("text", [], "[text] must be a section"),
        ("lm", "x" * 10**6, "[lm] must be a section"),
        ("version", "99", "newer version"),
        ("text.vocab_size", 8, "text.shared.weight is [300, 24], not [8, 24]"),
        ("codec.codebook_size", 65_536, "lm.codebook_size"),
    ],
)  # fmt: skip
def test_config_json_is_checked_before_anything_is_made(copy, path, value, sentence):
    folder = edited(copy(), path, value)
    if path == "codec.codebook_size":
        sentence = "but the codec has 4 x 65536"
    message = refused(lambda: checkpoint.load(folder), sentence)
    assert str(folder) in message


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("chroma.n_fft", HUGE, "chroma.n_fft must be between 2 and 65536"),
        ("chroma.frames", HUGE, "chroma.frames must be between"),
        ("chroma.bins", 0, "chroma.bins must be between 1 and 120"),
        ("chroma.framewise", "yes", "chroma.framewise must be true or false"),
        ("chroma", {}, "[chroma] lacks sample_rate"),
        ("lm.cross_attention", True, "need lm.cross_attention false"),
    ],
)
def test_a_melody_model_is_checked_alike(copy, path, value, sentence):
    folder = edited(copy("melody"), path, value)
    refused(lambda: checkpoint.load(folder), sentence)


def test_whole_numbers_may_be_written_as_floats(copy):
    folder = copy()
    for path, value in (("lm.width", 32.0), ("lm.heads", 4.0), ("codec.trim_right_ratio", 1)):
        edited(folder, path, value)
    assert checkpoint.load(folder).config == tiny_models.config("text")


@pytest.mark.parametrize("depth", [10**5])
@pytest.mark.parametrize("name", ["config.json", "tokenizer.json"])
def test_deep_json_is_refused(copy, name, depth):
    folder = copy()
    (folder / name).write_text('{"a":' + "[" * depth + "]" * depth + "}")
    refused(lambda: checkpoint.load(folder))


def changed_weights(folder, change):
    state = load_file(folder / "model.safetensors")
    change(state)
    save_file(state, folder / "model.safetensors")
    return folder


@pytest.mark.parametrize(
    "key", ["lm.head.weight", "text.shared.weight", "codec.quantizer.layers.0.codebook.embed"]
)
@pytest.mark.parametrize("dtype", [torch.int8, torch.int64, torch.bool, torch.float8_e4m3fn])
def test_weights_that_are_no_floats_are_refused(copy, key, dtype):
    folder = changed_weights(
        copy(), lambda state: state.update({key: torch.zeros_like(state[key]).to(dtype)})
    )
    refused(
        lambda: checkpoint.load(folder),
        f"holds {key} as {str(dtype).removeprefix('torch.')}; weights must be",
    )
    refused(lambda: checkpoint.convert(folder, folder.parent / "new", "transformers"), "weights must be")
    assert not (folder.parent / "new").exists()


@pytest.mark.parametrize("number", [float("inf"), float("nan")])
@pytest.mark.parametrize(
    "key", ["lm.head.weight", "text.shared.weight", "codec.quantizer.layers.0.codebook.embed"]
)
def test_numbers_that_are_not_finite_are_found(copy, key, number):
    folder = changed_weights(copy(), lambda state: state[key].view(-1)[7:8].fill_(number))
    refused(lambda: checkpoint.load(folder), f"not finite in {key}")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (lambda state: {1: state["lm.head.weight"]}, "not a plain table of weights by their names"),
        (lambda state: {"a": {"b": state["lm.head.weight"]}}, "not a plain table"),
        (lambda state: [1, 2], "not a plain table"),
        (lambda state: {**state, "lm.head.weight": torch.quantize_per_tensor(
            state["lm.head.weight"], 0.1, 0, torch.qint8)}, "quantized tensors"),
        (lambda state: {**state, "lm.head.weight": state["lm.head.weight"].to_sparse()}, "is not opened"),
        (lambda state: {**state, "lm.head.weight": torch.zeros(1).expand(10**9)}, "larger than its data"),
        (lambda state: {**state, "lm.head.weight": torch.empty(2, 2, device="meta")}, "is not opened"),
    ],
    ids=["integer keys", "nested", "list", "quantized", "sparse", "endless", "meta"],
)  # fmt: skip
@pytest.mark.filterwarnings("ignore::UserWarning", "ignore::DeprecationWarning")
def test_bins_that_are_no_plain_weights_are_refused(copy, content, sentence):
    folder = copy()
    state = load_file(folder / "model.safetensors")
    (folder / "model.safetensors").unlink()
    torch.save(content(state), folder / "pytorch_model.bin")
    refused(lambda: checkpoint.load(folder), sentence)


def test_a_tokenizer_fits_its_vocabulary(copy):
    folder = copy()
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    tokenizer["post_processor"]["special_tokens"]["</s>"]["ids"] = [99_999]
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    refused(lambda: checkpoint.load(folder), "99999")


def test_a_tokenizer_may_not_give_ids_beyond_the_embedding(copy):
    folder = copy()
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    vocabulary = tokenizer["model"]["vocab"]
    last = max(vocabulary, key=vocabulary.get)
    vocabulary[last] = 10**6
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    refused(lambda: checkpoint.load(folder), "1000000")


def test_a_tokenizer_that_is_too_large_or_multiplies_its_text_is_refused(copy):
    folder = copy()
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    bomb = {"type": "Replace", "pattern": {"String": "a"}, "content": "a" * 1000}
    tokenizer["normalizer"] = {"type": "Sequence", "normalizers": [bomb] * 6}
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    refused(lambda: checkpoint.load(folder), "multiplies")
    tokenizer["normalizer"] = {"type": "Replace", "pattern": {"String": "a"}, "content": "a" * 50_000_000}
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    refused(lambda: checkpoint.load(folder), "at most")


def test_flipped_and_cut_bytes_raise_errors_of_ours_only(made, tmp_path):
    generator = torch.Generator().manual_seed(0)

    def draw(high):
        return int(torch.randint(high, (1,), generator=generator))

    for name in ("config.json", "tokenizer.json", "model.safetensors"):
        whole = (made["text"] / name).read_bytes()
        head = min(len(whole), 4000)  # beyond the header of safetensors there are only weights
        folder = shutil.copytree(made["text"], tmp_path / name)
        for turn in range(40):
            data = bytearray(whole)
            for _ in range(1 + draw(3)):
                data[draw(head)] = draw(256)
            (folder / name).write_bytes(bytes(data if turn % 4 else data[: draw(len(data))]))
            try:
                checkpoint.load(folder)
            except MusicGenError as error:
                assert "\n" not in str(error) and str(error).isprintable(), repr(str(error))


def test_loading_does_not_import_the_compiler(made):
    code = "import sys; from musicgen.io.checkpoint import load; load(sys.argv[1]); load('nano'); print(*sys.modules)"
    message = subprocess.run(
        [sys.executable, "-c", code, str(made["text"])], check=True, capture_output=True, text=True
    )
    loaded = message.stdout.split()
    assert "torch" in loaded and not {"torch._dynamo", "torch._inductor"} & set(loaded)


def test_weights_and_ids_are_read_as_before(made):
    loaded = checkpoint.load(made["text"])
    assert loaded.lm.head.weight.dtype == torch.float32
    assert text.END_ID in loaded.text.tokenize(["slow piano"])[0]
    assert weights.read_folder(made["text"])[1].name == "model.safetensors"
