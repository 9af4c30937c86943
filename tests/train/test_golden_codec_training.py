from __future__ import annotations

from typing import Any

import pytest
import torch
import yaml
from torch.nn import functional as F

from golden_data import load
from musicgen.model.rvq import QuantizerTraining, ResidualVectorQuantizer
from musicgen.train.codec_losses import (
    Balancer,
    GradientNorms,
    MelSpectrogram,
    MultiScaleMelLoss,
    log_mel,
)
from musicgen.train.discriminator import Discriminators, discriminator_loss, feature_matching, generator_loss
from reference.codec_losses import MelLoss, multi_resolution_stft, si_snr_loss

pytestmark = pytest.mark.golden
CASE = load("training")


def settings() -> dict[str, Any]:
    """The reference configuration: that of the package's codec, then what the case overrides."""
    codec = load("codec")
    file = codec.folder / codec.tests[0]["package"] / "compression_state_dict.bin"
    package = torch.load(file, weights_only=True)
    config: dict[str, Any] = yaml.safe_load(package["xp.cfg"])
    for override in CASE.info["config"]["codec losses"]:
        path, value = override.split("=")
        *parents, leaf = path.split(".")
        node = config
        for parent in parents:
            node = node[parent]
        node[leaf] = yaml.safe_load(value)
    return config


def loss_of(name: str, fake: torch.Tensor, real: torch.Tensor) -> torch.Tensor:
    config = settings()
    rate = config["sample_rate"]
    if name == "l1":
        return F.l1_loss(fake, real)
    if name == "l2":
        return F.mse_loss(fake, real)
    if name == "mel":
        mel = config["mel"]
        return MelLoss(rate, mel["n_fft"], mel["hop_length"], mel["n_mels"])(fake, real)
    if name == "msspec":
        scales = config["msspec"]
        windows = tuple(2**i for i in range(scales["range_start"], scales["range_end"]))
        return MultiScaleMelLoss(rate, windows, scales["n_mels"])(fake, real)
    if name == "sisnr":
        return si_snr_loss(fake, real, int(config["sisnr"]["segment"] * rate))
    return multi_resolution_stft(fake, real)[None]


@pytest.mark.parametrize("name", ["l1", "l2", "mel", "msspec", "sisnr", "mrstft"])
def test_reference_losses(name: str) -> None:
    fake, real = CASE.inputs["fake"].clone().requires_grad_(), CASE.inputs["real"]
    loss = loss_of(name, fake, real)
    CASE.check(f"loss.{name}", loss)
    if f"loss.{name}.grad" in CASE.expected:
        loss.sum().backward()
        CASE.check(f"loss.{name}.grad", fake.grad)


def test_reference_mel_features() -> None:
    mel = MelSpectrogram(settings()["sample_rate"], 512, 128, 40)
    CASE.check("mel_features", log_mel(mel(CASE.inputs["real"])))


def discriminators() -> Discriminators:
    weights = {
        k.removeprefix("disc.discriminators."): v for k, v in CASE.inputs.items() if k.startswith("disc.")
    }
    pairs = (
        (".conv.", "."),
        ("conv_post", "verdict"),
        ("weight_g", "parametrizations.weight.original0"),
        ("weight_v", "parametrizations.weight.original1"),
    )
    windows: list[int] = []
    renamed: dict[str, torch.Tensor] = {}
    for name, value in weights.items():
        if name.endswith("window"):
            windows.append(len(value))
            continue
        for theirs, ours in pairs:
            name = name.replace(theirs, ours)
        renamed[f"scales.{name}"] = value
    judges = Discriminators(len(weights["0.convs.0.conv.bias"]), tuple(windows))
    judges.load_state_dict(renamed)
    return judges


def test_reference_discriminators() -> None:
    for i, each in enumerate(discriminators()(CASE.inputs["real"])):
        CASE.check(f"disc.{i}.logits", each.logits)
        for j, x in enumerate(each.features):
            CASE.check(f"disc.{i}.fmap.{j}.shape", torch.tensor(x.shape))
            CASE.check(f"disc.{i}.fmap.{j}.head", x[0, 0].flatten()[:32])
            stats = [x.mean(), x.std(), x.abs().mean(), x.abs().max()]
            CASE.check(f"disc.{i}.fmap.{j}.stats", torch.stack(stats))


@pytest.mark.parametrize("kind", ["hinge", "hinge2", "mse"])
def test_reference_adversarial_losses(kind: Any) -> None:
    judges = discriminators()
    fake, real = judges(CASE.inputs["fake"]), judges(CASE.inputs["real"])
    CASE.check(f"adv.{kind}.generator", generator_loss(fake, kind))
    CASE.check(f"adv.{kind}.feature", feature_matching(fake, real))
    CASE.check(f"adv.{kind}.discriminator", discriminator_loss(fake, real, kind))


@pytest.mark.parametrize("name", CASE.info["balancers"])
def test_reference_balancer(name: str) -> None:
    options = CASE.info["balancers"][name]
    balancer = Balancer(
        weights=options["weights"],
        decay=options["ema_decay"],
        norm=options.get("total_norm", 1.0),
        per_item=options["per_batch_item"],
        balance=options["balance_grads"],
    )
    norms, step = GradientNorms(), 0
    while f"bal.{step}" in CASE.inputs:
        y = CASE.inputs[f"bal.{step}"].clone().requires_grad_()
        real = CASE.inputs["real"][..., : y.shape[-1]]
        losses = {"a": 3 * F.mse_loss(y, real), "b": y.abs().mean(), "c": y.pow(4).sum()}
        balanced = balancer(losses, y, norms)
        norms = balanced.norms
        CASE.check(f"balancer.{name}.{step}.grad", balanced.grad)
        CASE.check(f"balancer.{name}.{step}.effective_loss", balanced.loss)
        CASE.check(f"balancer.{name}.{step}.ratios", torch.tensor(list(balanced.shares.values())))
        step += 1
    assert step


def test_reference_quantizer_update() -> None:
    sizes = CASE.info["rvq"]
    quantizer = ResidualVectorQuantizer(sizes["dimension"], sizes["n_q"], sizes["bins"])
    prefix = "rvq.vq."
    quantizer.load_state_dict(
        {
            name.removeprefix(prefix).replace("_codebook", "codebook"): value
            for name, value in CASE.inputs.items()
            if name.startswith(prefix)
        }
    )
    training = QuantizerTraining(decay=sizes["decay"], threshold=sizes["threshold_ema_dead_code"])
    x = CASE.inputs["rvq_in"].clone().requires_grad_()
    out = quantizer(x, training, torch.Generator().manual_seed(0))
    CASE.check("rvq.codes", out.codes)
    CASE.check("rvq.x", out.latent)
    CASE.check("rvq.penalty", out.commitment)
    ((out.latent * CASE.inputs["rvq_weight"]).sum() + out.commitment).backward()
    CASE.check("rvq.grad", x.grad)
    for name, value in quantizer.state_dict().items():
        CASE.check("rvq.after.vq." + name.replace("codebook", "_codebook"), value)
