import dataclasses
import random
from functools import partial

import pytest
import torch

import golden_data
from codec_weights import golden_codec
from musicgen.errors import ConfigError, InputError
from musicgen.io import diffusion_package as packages
from musicgen.model import diffusion
from musicgen.model.codec import Encodec
from musicgen.model.diffusion import (
    BandConfig,
    Denoising,
    DiffusionConfig,
    MultiBandDiffusion,
    finish,
    gaussian,
)
from musicgen.model.noise_schedule import Schedule, ScheduleConfig
from musicgen.model.resample import resample
from musicgen.model.unet import UNet, UNetConfig
from musicgen.presets import ENCODEC_32KHZ
from reference.diffusion import noisy, project

STEPS = (999, 600, 200, 0)  # of the golden `three_steps`
SHORT = (999, 400, 100, 0)  # of the golden `generate_short`
RATE, HOP = 32_000, 640
SCHEDULE = ScheduleConfig(
    steps=1000, beta_start=1e-5, beta_end=2.9e-2, exponent=7.5, variance="beta", clip=5.0, noise_scale=1.0,
    rescale=1.0,
)  # fmt: skip
UNET = UNetConfig(
    channels=1, hidden=4, depth=2, growth=2, max_channels=10_000, kernel=8, stride=4, res_blocks=1,
    norm_groups=4, condition_width=8, embed_all_levels=True, steps=1000, bottleneck="none",
)  # fmt: skip


def recorded(tensor):
    """Noise from a file: `[draws, ...]`, one after the other."""
    draws = iter(tensor.float())
    return lambda shape: next(draws).reshape(shape)


@pytest.fixture(scope="module")
def case():
    return golden_data.load("mbd")


@pytest.fixture(scope="module")
def reference(case):
    return packages.load(case.folder / "package")


@pytest.fixture(scope="module")
def reference_codec(case):
    return golden_codec(case.folder / case.info["codec"])


@pytest.fixture(scope="module")
def model():
    torch.manual_seed(0)
    bands = [BandConfig(unet=UNET, schedule=SCHEDULE, processor=None)] * 2
    return MultiBandDiffusion(DiffusionConfig(sample_rate=RATE, bands=tuple(bands))).eval()


@pytest.fixture(scope="module")
def codec():
    torch.manual_seed(1)
    return Encodec(dataclasses.replace(ENCODEC_32KHZ, filters=2, latent_dim=8, codebook_size=16)).eval()


def codes_of(codec, batch, frames, codebooks=4):
    generator = torch.Generator().manual_seed(2)
    return torch.randint(codec.codebook_size, (batch, codebooks, frames), generator=generator)


# ------------------------------------------------------------------------- against the reference


@pytest.mark.golden
def test_network_estimates_equal_the_reference(case, reference):
    x, odd, emb = case.inputs["x"], case.inputs["x_odd"], case.expected["emb"]
    with torch.no_grad():
        for i, band in enumerate(reference.bands):
            for step in (0, 49, 500, 999):
                case.check(f"unet.{i}.step{step}", band.unet(x, step, emb))
            pair = band.unet(x.repeat(2, 1, 1), torch.tensor([3, 700]), emb.repeat(2, 1, 1))
            case.check(f"unet.{i}.tensor_step", pair)
            case.check(f"unet.{i}.odd_length", band.unet(odd, 250, emb))


@pytest.mark.golden
def test_processors_equal_the_reference(case, reference):
    for i, band in enumerate(reference.bands):
        case.check(f"processor.{i}.project", project(band.processor, case.inputs["x"]))
        case.check(f"processor.{i}.return", band.restore(case.inputs["x"]))


@pytest.mark.golden
def test_schedule_equals_the_reference(case, reference):
    schedule = reference.bands[0].schedule
    case.check("betas", schedule.betas)
    case.check("alpha_bar", schedule.alpha_bars)
    states = schedule.states()
    case.check("default_step_list", torch.tensor(states))
    kept = [schedule.alpha_bar(step) for step in reversed(states)]
    before = [1.0, *kept[:-1]]
    case.check("betas_subsampled", torch.tensor([1 - a / b for a, b in zip(kept, before, strict=True)]))


@pytest.mark.golden
def test_walks_equal_the_reference(case, reference):
    x, emb = case.inputs["x"], case.expected["emb"]
    for i, band in enumerate(reference.bands):
        noise = recorded(case.inputs[f"noise.three_steps.{i}"])
        with torch.no_grad():
            walk = list(band.schedule.few_steps(partial(band.unet, condition=emb), x, noise, STEPS))
        case.check(f"three_steps.{i}.iterates", torch.stack([x, *walk]))


@pytest.mark.golden
@pytest.mark.parametrize("variance", ["beta", "beta_tilde", "none"])
def test_the_walk_over_every_step_equals_the_reference(case, reference, variance):
    schedule = Schedule(
        ScheduleConfig(
            steps=6,
            beta_start=1e-3,
            beta_end=0.3,
            exponent=2,
            variance=variance,
            clip=5,
            noise_scale=0.9,
            rescale=1.1,
        )
    )
    unet, emb = reference.bands[0].unet, case.expected["emb"]
    noise = recorded(case.inputs.get(f"noise.full.{variance}", torch.empty(0)))
    with torch.no_grad():
        *_, last = schedule.every_step(lambda y, s: unet(y, s, emb), case.inputs["x"], noise)
    case.check(f"full.{variance}", last)


@pytest.mark.golden
@pytest.mark.parametrize("i", [0, 3])
def test_training_items_equal_the_reference(case, reference, i):
    band, noise = reference.bands[i], case.inputs[f"noise.training_item.{i}"].float()[0]
    step = random.Random(5).randrange(band.schedule.config.steps)
    case.check(f"training_item.{i}.step", torch.tensor(step))
    case.check(f"training_item.{i}.noise", noise)
    case.check(
        f"training_item.{i}.noisy",
        noisy(band.schedule, project(band.processor, case.inputs["x"]), noise, step),
    )


@pytest.mark.golden
def test_whole_runs_equal_the_reference(case, reference, reference_codec):
    codes, emb, x = case.inputs["tokens"], case.expected["emb"], case.inputs["x"]
    case.check("emb", reference_codec.decode_latent(codes))
    case.check("codec_wav", reference_codec.decode(codes))
    short = finish(
        reference.sample(
            emb,
            x.shape[-1],
            reference_codec.hop,
            recorded(case.inputs["noise.generate_short"]),
            Denoising(states=SHORT),
        )
    )
    case.check("generate_short", short)
    noise = recorded(case.inputs["noise.tokens_to_wav"])
    case.check("tokens_to_wav", finish(reference.decode(codes, reference_codec, noise, per_item=False)))
    noise = recorded(case.inputs["noise.tokens_to_wav"])
    case.check("tokens_to_wav", finish(reference.decode(codes, reference_codec, noise)))


@pytest.mark.golden
def test_regenerating_equals_the_reference(case, reference, reference_codec):
    wav, noise = case.inputs["wav44"], recorded(case.inputs["noise.regenerate"])
    case.check("regenerate.codes", reference_codec.encode(resample(wav, 44_100, reference_codec.sample_rate)))
    case.check("regenerate", finish(reference.regenerate(wav, 44_100, reference_codec, noise)))


# ------------------------------------------------------------------------------------- properties


def test_published_schedule_has_its_known_values():
    schedule = Schedule(SCHEDULE)
    want = {0: 0.99999, 49: 0.999286, 99: 0.997921, 499: 0.836471, 749: 0.318674, 999: 0.005187}
    assert {step: round(schedule.alpha_bar(step), 6) for step in want} == pytest.approx(want, abs=2e-6)
    assert len(schedule.states()) == 21


def test_mixing_noise_in_keeps_the_power_and_takes_a_step_per_item():
    schedule, x, noise = Schedule(SCHEDULE), torch.ones(2, 1, 4), torch.zeros(2, 1, 4)
    mixed = noisy(schedule, x, noise, torch.tensor([0, 999]))
    assert mixed[0, 0, 0] > 0.99
    assert mixed[1, 0, 0] < 0.08
    assert torch.equal(mixed[1:], noisy(schedule, x[1:], noise[1:], 999))


@pytest.mark.parametrize("bottleneck", ["none", "lstm", "transformer", "cross_attention"])
def test_the_condition_reaches_the_estimate(bottleneck):
    torch.manual_seed(0)
    unet = UNet(dataclasses.replace(UNET, bottleneck=bottleneck)).eval()
    x, condition = torch.randn(1, 1, 640), torch.randn(1, 8, 1)
    assert not torch.allclose(unet(x, 10, condition), unet(x, 10, condition + 1), atol=1e-4)
    assert not torch.allclose(unet(x, 10, condition), unet(x, 900, condition), atol=1e-4)


def test_windows_with_enough_context_equal_the_whole():
    x = torch.randn(2, 1, 20_000)
    kernel = torch.randn(1, 1, 101)

    def smooth(start, stop):
        return torch.nn.functional.conv1d(x[..., start:stop], kernel, padding=50)

    parts = diffusion.in_windows(smooth, x, window=4000, overlap=800)
    torch.testing.assert_close(parts, smooth(0, 20_000), rtol=0, atol=1e-4)


@pytest.mark.parametrize("samples", [1, 799, 800, 4000, 4001, 7200, 7201])
def test_windows_weigh_every_sample_once(samples):
    x = torch.zeros(1, 1, samples)
    out = diffusion.in_windows(
        lambda start, stop: torch.ones(1, 1, stop - start), x, window=4000, overlap=800
    )
    torch.testing.assert_close(out, torch.ones_like(x))


def test_decoding_in_windows_is_close_to_the_whole(model, codec):
    # 5 s in windows of 2 s. A window's normalisation layers see other statistics than the whole's, so the two
    # differ a little even in the middle of a window; the bound is 5 % of the signal's level.
    codes = codes_of(codec, 1, 250)
    whole, windowed = (
        finish(model.decode(codes, codec, gaussian([0]), Denoising(states=SHORT, window_seconds=seconds)))
        for seconds in (None, 2.0)
    )
    assert windowed.shape == whole.shape == (1, 1, 250 * HOP)
    assert (windowed - whole).std() < 0.05 * whole.std()
    assert not torch.equal(windowed, whole)


def test_sound_shorter_than_the_window_is_decoded_whole(model, codec):
    codes, short = codes_of(codec, 1, 12), Denoising(states=SHORT)
    whole = finish(model.decode(codes, codec, gaussian([0]), dataclasses.replace(short, window_seconds=None)))
    assert torch.equal(finish(model.decode(codes, codec, gaussian([0]), short)), whole)


def test_windows_work_on_pieces_only(model, codec, monkeypatch):
    lengths = []
    forward = UNet.forward

    def watched(self, x, step, condition):
        lengths.append((x.shape[-1], condition.shape[-1]))
        return forward(self, x, step, condition)

    monkeypatch.setattr(UNet, "forward", watched)
    finish(model.decode(codes_of(codec, 1, 201), codec, None, Denoising(states=(999, 0), window_seconds=2.0)))
    assert max(samples for samples, _ in lengths) == 2 * RATE
    assert {-(-samples // HOP) - frames for samples, frames in lengths} == {0}


def test_an_item_alone_equals_itself_in_a_batch(model, codec):
    codes, how = codes_of(codec, 3, 10), Denoising(states=SHORT)
    batch = finish(model.decode(codes, codec, gaussian([5, 6, 7]), how))
    alone = finish(model.decode(codes[1:2], codec, gaussian([6]), how))
    torch.testing.assert_close(batch[1:2], alone, rtol=0, atol=1e-4)


def test_the_same_seed_gives_the_same_sound_and_another_another(model, codec):
    codes, how = codes_of(codec, 1, 6), Denoising(states=SHORT)
    first, again, other = (finish(model.decode(codes, codec, gaussian([seed]), how)) for seed in (3, 3, 4))
    assert torch.equal(first, again)
    assert not torch.allclose(first, other, atol=1e-3)


def test_stereo_is_left_and_right_decoded_with_the_same_noise(model, codec):
    left, right = codes_of(codec, 2, 8), codes_of(codec, 2, 8).flip(-1)
    stereo = torch.stack([left, right], dim=2).flatten(1, 2)
    how = Denoising(states=SHORT)
    out = finish(model.decode(stereo, codec, gaussian([1, 2]), how))
    assert out.shape == (2, 2, 8 * HOP)
    for channel, codes in enumerate((left, right)):
        mono = finish(model.decode(codes, codec, gaussian([1, 2]), how))
        torch.testing.assert_close(out[:, channel : channel + 1], mono, rtol=0, atol=1e-4)
    middle = finish(
        model.decode(torch.stack([left, left], dim=2).flatten(1, 2), codec, gaussian([1, 2]), how)
    )
    torch.testing.assert_close(middle[:, 0], middle[:, 1], rtol=0, atol=1e-4)


def test_config_survives_a_round_trip(model):
    assert DiffusionConfig.from_dict(model.config.to_dict()) == model.config
    with pytest.raises(ConfigError, match="the MultiBand Diffusion config lacks bands"):
        DiffusionConfig.from_dict({"sample_rate": RATE})


def test_bad_requests_are_refused(model, codec):
    codes = codes_of(codec, 1, 4)
    with pytest.raises(InputError, match="4 codebooks, or 8 for stereo, got 3"):
        finish(model.decode(codes[:, :3], codec))
    with pytest.raises(InputError, match="must decrease"):
        finish(model.decode(codes, codec, how=Denoising(states=(0, 999))))
    with pytest.raises(InputError, match="at least 2"):
        finish(model.decode(codes_of(codec, 1, 200), codec, how=Denoising(window_seconds=1.0)))
    with pytest.raises(InputError, match="mono audio"):
        finish(model.regenerate(torch.zeros(1, 2, 100), RATE, codec))
    with pytest.raises(InputError, match="as many seeds"):
        finish(model.decode(codes, codec, gaussian([1, 2])))
    with pytest.raises(InputError, match="codec embeddings"):
        finish(model.sample(torch.zeros(1, 5, 4), 4 * HOP, HOP, gaussian([0])))
    slow = Encodec(dataclasses.replace(codec.config, sample_rate=24_000))
    with pytest.raises(ConfigError, match="24000 Hz"):
        finish(model.decode(codes, slow))


@pytest.mark.parametrize(
    "change", [{"bottleneck": "conv"}, {"depth": 0}, {"kernel": 7}, {"norm_groups": 3}], ids=str
)
def test_impossible_networks_are_refused(change):
    with pytest.raises(ConfigError):
        dataclasses.replace(UNET, **change)


def test_progress_rises_to_the_whole_and_stopping_stops(model, codec):
    codes, how = codes_of(codec, 1, 4), Denoising(states=SHORT)
    shares = list(model.decode(codes, codec, gaussian([0]), how))
    assert shares == pytest.approx([k / 6 for k in range(1, 7)])
    steps = model.decode(codes, codec, gaussian([0]), how)
    next(steps)
    steps.close()


def test_the_published_size_is_met():
    # Four bands of so many float32 parameters are the 4.583 GB of the published file.
    config = dataclasses.replace(UNET, hidden=48, depth=4, growth=4, res_blocks=2, condition_width=128)
    with torch.device("meta"):
        unet = UNet(config)
    assert sum(parameter.numel() for parameter in unet.parameters()) == 286_435_008
