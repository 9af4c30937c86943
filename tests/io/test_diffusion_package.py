import json
import os
import pickle
import shutil
import zipfile
from collections import OrderedDict

import pytest
import torch

import golden_data
from musicgen.errors import CheckpointError, ConfigError
from musicgen.io import diffusion_package, pickles
from musicgen.model.diffusion import Denoising, finish, gaussian

HOP = 640


def settings(**unet):
    return {
        "channels": "${audio.channels}",
        "audio": {"channels": 1},
        "diffusion_unet": {
            "hidden": 4, "depth": 2, "growth": 2, "kernel": 8, "stride": 4, "codec_dim": 8,
            "emb_all_layers": True, **unet,
        },
        "schedule": {
            "num_steps": 1000, "beta_t0": 1e-5, "beta_t1": 2.9e-2, "beta_exp": 7.5, "repartition": "power",
            "variance": "beta", "clip": 5.0, "rescale": 1.0, "noise_scale": 1.0,
        },
        "processor": {"use": False},
    }  # fmt: skip


def settings_for(unet):
    """The settings that describe a network without bottleneck."""
    same = ("hidden", "depth", "growth", "kernel", "stride", "res_blocks", "norm_groups")
    return settings(codec_dim=unet.condition_width, **{name: getattr(unet, name) for name in same})


def package(tmp_path, cfg, states):
    """A package in AudioCraft's layout, its settings as plain dicts."""
    parts = {i: {"cfg": cfg, "model_state": state, "processor_state": {}} for i, state in enumerate(states)}
    path = tmp_path / "mbd.th"
    torch.save({"sample_rate": 32_000, "n_bands": len(states), **parts}, path)
    return path


@pytest.fixture(scope="module")
def golden():
    return golden_data.folder("mbd") / "package"


def state_of(golden, band):
    """One band's state under AudioCraft's names."""
    return dict(pickles.load(golden / diffusion_package.PACKAGE_FILE)[band]["model_state"])


@pytest.mark.golden
def test_reference_package_is_read_completely(golden):
    model = diffusion_package.load(golden)
    kinds = [band.unet.bottleneck for band in model.config.bands]
    assert kinds == ["lstm", "none", "transformer", "cross_attention"]
    assert [band.processor is not None for band in model.config.bands] == [False, False, True, True]
    assert all(value.dtype == torch.float32 for value in model.state_dict().values())
    assert not any(value.is_meta or value.requires_grad for value in model.state_dict().values())


@pytest.mark.golden
def test_tensors_equal_those_of_torch(golden):
    got = pickles.load(golden / diffusion_package.PACKAGE_FILE)[2]["model_state"]
    reader = torch._C.PyTorchFileReader(str(golden / diffusion_package.PACKAGE_FILE))
    sizes = sorted(
        len(reader.get_record(name)) for name in reader.get_all_records() if name.startswith("data/")
    )
    everything = pickles.load(golden / diffusion_package.PACKAGE_FILE)
    states = [everything[i][part] for i in range(4) for part in ("model_state", "processor_state")]
    assert sorted(t.numel() * t.element_size() for state in states for t in state.values()) == sizes
    assert got["encoders.0.conv.weight"].dtype == torch.float16
    assert got["encoders.0.conv.weight"].abs().max() > 0


@pytest.mark.golden
def test_our_folder_holds_the_same_model(golden, tmp_path):
    model = diffusion_package.load(golden)
    diffusion_package.save(tmp_path, model)
    again = diffusion_package.load(tmp_path)
    assert again.config == model.config
    for key, value in model.state_dict().items():
        assert torch.equal(again.state_dict()[key], value), key
    how = Denoising(states=(999, 300, 0))
    condition = torch.randn(1, model.config.bands[0].unet.condition_width, 2)
    first, second = (
        finish(each.sample(condition, 2 * HOP, HOP, gaussian([0]), how)) for each in (model, again)
    )
    assert torch.equal(first, second)


@pytest.mark.golden
def test_settings_follow_interpolations_and_defaults(golden, tmp_path):
    state = state_of(golden, 1)
    unet = diffusion_package.load(golden).config.bands[1].unet
    cfg = settings_for(unet)
    model = diffusion_package.load(package(tmp_path, cfg, [state, state]))
    assert len(model.config.bands) == 2
    assert model.config.bands[0].unet == unet


@pytest.mark.golden
@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda state: state.pop("conv_codec.bias"), "lacks bands.0.unet.condition_proj.bias"),
        (lambda state: state.update(extra=torch.zeros(1)), "unexpected bands.0.unet.extra"),
        (
            lambda state: state.update({"conv_codec.bias": torch.zeros(3)}),
            "wrong shapes for .*condition_proj.bias",
        ),
    ],
    ids=["missing", "unexpected", "shape"],
)
def test_keys_that_do_not_fit_are_named(golden, tmp_path, change, problem):
    unet, state = diffusion_package.load(golden).config.bands[1].unet, state_of(golden, 1)
    change(state)
    cfg = settings_for(unet)
    with pytest.raises(CheckpointError, match=problem):
        diffusion_package.load(package(tmp_path, cfg, [state]))


class Attack:
    def __init__(self, function, *arguments):
        self.call = function, arguments

    def __reduce__(self):
        return self.call


@pytest.mark.parametrize(
    "attack",
    [
        lambda mark: Attack(os.system, f"touch {mark}"),
        lambda mark: Attack(eval, f"open({str(mark)!r}, 'w')"),
        lambda mark: Attack(getattr, OrderedDict(), "clear"),
        lambda mark: Attack(torch.load, str(mark)),
        lambda mark: OrderedDict(a=Attack(shutil.rmtree, str(mark))),
    ],
    ids=["system", "eval", "getattr", "torch.load", "nested"],
)
def test_foreign_code_is_refused_not_run(tmp_path, attack):
    mark, path = tmp_path / "mark", tmp_path / "mbd.th"
    torch.save({"sample_rate": 32_000, "n_bands": attack(mark)}, path)
    with pytest.raises(
        CheckpointError, match="more than tensors and plain data, and is not opened: it wants"
    ):
        diffusion_package.load(path)
    assert not mark.exists()


def test_classes_of_omegaconf_become_records(tmp_path):
    path = tmp_path / "node.th"
    with zipfile.ZipFile(path, "w") as archive:
        # Protocol 2 by hand: the class is not importable here, as it will not be for most users.
        node = b"\x80\x02comegaconf.nodes\nAnyNode\n)\x81}X\x04\x00\x00\x00_valK\x07sb."
        archive.writestr("node/data.pkl", node)
    record = pickles.load(path)
    assert type(record).__name__ == "AnyNode"
    assert pickles.plain(record) == 7


def test_a_tensor_cannot_reach_beyond_its_storage(tmp_path):
    path = tmp_path / "mbd.th"
    torch.save({"x": torch.arange(4.0)}, path)
    with zipfile.ZipFile(path) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    name = next(name for name in entries if name.endswith("data.pkl"))
    for claimed in (b"K\x64", b"M\xff\xff"):
        entries[name] = entries[name].replace(b"K\x04", claimed)
        with zipfile.ZipFile(path, "w") as archive:
            for key, value in entries.items():
                archive.writestr(key, value)
        with pytest.raises(CheckpointError, match="more than tensors and plain data"):
            diffusion_package.load(path)


def test_files_that_are_no_package_are_refused(tmp_path):
    with pytest.raises(CheckpointError, match="There is no MultiBand Diffusion checkpoint"):
        diffusion_package.load(tmp_path)
    path = tmp_path / "mbd.th"
    path.write_bytes(b"not a zip")
    with pytest.raises(CheckpointError, match="damaged"):
        diffusion_package.load(path)
    path.write_bytes(pickle.dumps({"sample_rate": 1}))
    with pytest.raises(CheckpointError, match="damaged"):
        diffusion_package.load(path)
    torch.save([1, 2], path)
    with pytest.raises(CheckpointError, match="holds a list"):
        diffusion_package.load(path)
    torch.save({"sample_rate": 32_000}, path)
    with pytest.raises(CheckpointError, match="n_bands"):
        diffusion_package.load(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("other", b"")
    with pytest.raises(CheckpointError, match=r"holds 0 data\.pkl"):
        diffusion_package.load(path)


def test_cut_and_mutated_files_raise_our_errors_only(tmp_path):
    path = tmp_path / "mbd.th"
    torch.save({"sample_rate": 32_000, "n_bands": 1, 0: {"cfg": settings(), "model_state": {}}}, path)
    data, generator = path.read_bytes(), torch.Generator().manual_seed(0)
    for _ in range(200):
        mutated = bytearray(data)
        for place in torch.randint(len(data), (3,), generator=generator).tolist():
            mutated[place] = int(torch.randint(256, (1,), generator=generator))
        path.write_bytes(bytes(mutated[: int(torch.randint(1, len(data), (1,), generator=generator))]))
        with pytest.raises((CheckpointError, ConfigError)):
            diffusion_package.load(path)
        path.write_bytes(bytes(mutated))
        with pytest.raises((CheckpointError, ConfigError)):
            diffusion_package.load(path)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda cfg: cfg["processor"].update(use=True, power_std=[0.4, 0.5]), "power_std must be a number"),
        (lambda cfg: cfg["schedule"].update(repartition="cosine"), "repartition must be 'power'"),
        (
            lambda cfg: cfg["diffusion_unet"].update(codec_dim=None),
            "codec_dim must be a whole number, got None",
        ),
        (lambda cfg: cfg.update(audio={"channels": "${channels}"}), "refers to itself"),
        (
            lambda cfg: cfg["diffusion_unet"].update(depth=2**31),
            r"depth must be between 1 and 16, got 2147483648",
        ),
        (
            lambda cfg: cfg["schedule"].update(num_steps=2**31),
            r"steps must be between 1 and 100000, got 2147483648",
        ),
        (lambda cfg: cfg["diffusion_unet"].update(hidden=4.5), r"whole number, got 4\.5"),
    ],
    ids=["power list", "schedule", "no condition", "circle", "deep", "long", "half"],
)
def test_settings_that_cannot_work_are_named(tmp_path, change, problem):
    cfg = settings()
    change(cfg)
    with pytest.raises(ConfigError, match=problem):
        diffusion_package.load(package(tmp_path, cfg, [{}]))


def test_incomplete_folders_are_refused(tmp_path):
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(CheckpointError, match="does not describe a MultiBand Diffusion"):
        diffusion_package.load(tmp_path)
    (tmp_path / "config.json").write_text("{")
    with pytest.raises(CheckpointError, match="is not JSON"):
        diffusion_package.load(tmp_path)
    (tmp_path / "config.json").write_text(
        json.dumps({"format": diffusion_package.FORMAT, "sample_rate": 100, "bands": 3})
    )
    with pytest.raises(ConfigError, match="bands must be a list, got 3"):
        diffusion_package.load(tmp_path)
