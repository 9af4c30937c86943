import torch

from musicgen.model.noise import band_shapes, white_noise


def test_noise_belongs_to_its_place() -> None:
    whole = white_noise(0, 40_000)
    assert torch.equal(white_noise(12_345, 6_000), whole[12_345:18_345])
    assert torch.equal(white_noise(3_000_000_000, 4), white_noise(2_999_999_998, 6)[2:])


def test_noise_is_white_and_of_variance_one() -> None:
    wav = white_noise(0, 200_000).double()
    assert abs(float(wav.mean())) < 0.01 and abs(float(wav.var()) - 1.0) < 0.01
    power = torch.fft.rfft(wav.view(-1, 1000)).abs().square().mean(0)[1:-1] / 1000
    assert float(power.min()) > 0.6 and float(power.max()) < 1.5
    assert abs(float((wav[:-1] * wav[1:]).mean())) < 0.01


def test_bands_cover_every_bin_once() -> None:
    shapes = band_shapes(32_000, 641, 48)
    assert shapes.shape == (48, 641)
    torch.testing.assert_close(shapes.sum(0), torch.ones(641))
    assert float(shapes[0, 0]) == 1.0 and float(shapes[-1, -1]) == 1.0 and float(shapes.min()) == 0.0
