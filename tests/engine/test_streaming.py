"""Streams of sound: joined, the samples of the offline result with the same options, to the bit."""

import dataclasses
import threading
from itertools import zip_longest

import pytest
import torch

from musicgen import Audio, GenerationParams, MusicGen
from musicgen.config import SpectralCodecConfig
from musicgen.engine.sound import codes_to_sound
from musicgen.engine.streaming import stream_audio
from musicgen.errors import InputError
from musicgen.io.audio import read
from musicgen.model.spectral_codec import SpectralCodec

RATE = 32_000


@pytest.fixture(scope="module")
def nano() -> MusicGen:
    return MusicGen.from_pretrained("nano", device="cpu")


@pytest.fixture(scope="module")
def next_nano(nano) -> MusicGen:
    """nano with a random codec of its next edition's kind: finer frames, tones and noise."""
    config = SpectralCodecConfig(
        sample_rate=RATE, hop=640, window=2560, power=0.3, encoder_width=16, encoder_blocks=1, decoder_width=32,
        decoder_blocks=5, latent_dim=8, codebooks=4, codebook_size=1024, phase_steps=4, subframes=2,
        synthesis_window=1280, noise_bands=48, fine_input=True,
    )  # fmt: skip
    torch.manual_seed(0)
    codec = SpectralCodec(config).eval()
    for layer in codec.quantizer.layers:
        layer.codebook.embed.normal_()
    whole = dataclasses.replace(nano.config, codec=config)
    return MusicGen(dataclasses.replace(nano.components, config=whole, codec=codec), batch=nano.batch)


def joined(chunks) -> torch.Tensor:
    chunks = list(chunks)
    assert all(chunk.samples.shape[1] for chunk in chunks)
    return torch.cat([chunk.samples for chunk in chunks], dim=1)


def check_equal(model, prompt="calm piano", **options):
    """Streamed equals offline to the bit; returns the sound."""
    level = {"normalization_strategy": "fixed", **options}
    whole = model.generate(prompt, **level)
    assert torch.equal(joined(model.stream(prompt, **options)), whole.samples)
    return whole


# ------------------------------------------------------------------------------------- streamed equals offline


@pytest.mark.parametrize("kind", ["nano", "next_nano", "model", "stereo"])
@pytest.mark.parametrize("seconds", [0.02, 0.7333, 3])
def test_a_stream_equals_offline_to_the_bit(kind, seconds, request):
    sound = check_equal(request.getfixturevalue(kind), duration=seconds, seed=3)
    assert sound.samples.shape[1] == round(seconds * RATE)


@pytest.mark.parametrize("kind", ["nano", "model", "stereo"])
def test_long_music_in_windows_equals_offline(kind, request):
    check_equal(request.getfixturevalue(kind), duration=10.7, seed=4, fade_out=2)


@pytest.mark.parametrize("kind", ["nano", "stereo"])
def test_a_stream_equals_the_row_of_a_batch(kind, request):
    model = request.getfixturevalue(kind)
    batch = model.generate(["x", "calm piano", "y"], duration=1, seed=10, normalization_strategy="fixed")
    assert torch.equal(joined(model.stream("calm piano", duration=1, seed=11)), batch[1].samples)


@pytest.mark.parametrize("level", ["fixed", "clip"])
def test_level_and_fades_are_those_of_offline(level, nano):
    check_equal(nano, "heavy metal", duration=2, seed=1, normalization_strategy=level, fade_out=1.5)
    check_equal(nano, "heavy metal", duration=0.5, seed=1, normalization_strategy=level, fade_out=0.5)


def test_an_ending_is_that_of_offline(nano):
    sound = check_equal(nano, duration=4, seed=1, ending=True)
    assert not sound.samples[:, -1].any()


def test_a_melody_is_followed(nano, tone):
    plain = check_equal(nano, duration=1, seed=1)
    followed = check_equal(nano, duration=1, seed=1, input_audio=str(tone))
    assert not torch.equal(plain.samples, followed.samples)


@pytest.mark.parametrize("kind", ["nano", "model", "stereo"])
@pytest.mark.parametrize("kept", [True, False])
def test_a_continued_clip_equals_offline(kind, kept, request, tone):
    model = request.getfixturevalue(kind)
    options = {"input_audio": str(tone), "continuation": True, "keep_original": kept}
    sound = check_equal(model, duration=4, seed=1, **options)
    assert sound.samples.shape == (2 if kept else model.config.channels, 4 * RATE)
    check_equal(model, duration=1.5, seed=1, continuation_end=0.03, **options)


def test_codes_are_continued(nano):
    codes = nano.generate_results("x", duration=1, seed=1)[0].codes
    check_equal(nano, duration=2, seed=2, input_audio=codes, continuation=True)


def test_a_kept_clip_comes_first_and_at_once(nano, tone):
    stream = nano.stream("x", duration=5, seed=1, input_audio=str(tone), continuation=True, fade_out=0)
    first = next(stream)
    stream.close()
    clip = read(tone).converted(RATE, 2).samples
    held_back = round(0.05 * RATE) + 21 * 32
    assert abs(first.samples.shape[1] - (clip.shape[1] - held_back)) <= 32


# ------------------------------------------------------------------------------------- chunks, stopping


def test_chunks_come_as_soon_as_they_are_large_enough(nano):
    for seconds in (0.5, 3.0):
        lengths = [chunk.duration for chunk in nano.stream("x", duration=4, seed=1, chunk_seconds=seconds)]
        assert sum(lengths) == pytest.approx(4)
        assert all(length >= seconds for length in lengths[1:-1])
        assert lengths[0] < 0.1


def test_frames_are_generated_only_as_far_as_the_chunks_need(nano):
    made = []
    codes = nano.generate_results("x", duration=4, seed=1)[0].codes

    def frames():
        for frame in codes.T:
            made.append(frame)
            yield frame

    params = GenerationParams(duration=4, normalization_strategy="fixed")
    chunks = stream_audio(frames(), nano.config, nano.components.codec, params, chunk_seconds=0)
    next(chunks)
    assert len(made) == 25
    assert sum(chunk.duration for chunk in chunks) == pytest.approx(3.97, abs=0.02)
    assert len(made) == 200


def test_closing_a_stream_stops_it_and_the_model_goes_on(nano):
    before = check_equal(nano, duration=2, seed=7)
    with nano.stream("calm piano", duration=60, seed=7) as stream:
        begun = torch.cat([next(stream).samples for _ in range(2)], dim=1)
    assert list(stream) == []
    stream.close()
    end = begun.shape[1]
    assert RATE / 10 < end < RATE
    assert torch.equal(begun, before.samples[:, :end]), "a short piece is the beginning of a long one"
    assert torch.equal(check_equal(nano, duration=2, seed=7).samples, before.samples)


def test_closing_a_stream_closes_its_frames(nano):
    closed = []

    def frames():
        try:
            while True:
                yield torch.zeros(1, 4, dtype=torch.long)
        finally:
            closed.append(True)

    params = GenerationParams(duration=60, normalization_strategy="fixed")
    chunks = stream_audio(frames(), nano.config, nano.components.codec, params)
    next(chunks)
    chunks.close()
    assert closed == [True]


def test_frames_that_end_early_are_heard_to_their_end(nano):
    params = GenerationParams(duration=60, normalization_strategy="clip")
    codes = nano.generate_results("x", duration=1, seed=1)[0].codes
    sound = joined(stream_audio(list(codes.T), nano.config, nano.components.codec, params))
    assert sound.shape[1] == RATE


def test_two_streams_at_once_do_not_mix(nano):
    alone = [joined(nano.stream("x", duration=1.5, seed=seed)) for seed in (1, 2)]
    streams, parts = [nano.stream("x", duration=1.5, seed=seed) for seed in (1, 2)], ([], [])
    for chunks in zip_longest(*streams):  # in turn
        for part, chunk in zip(parts, chunks, strict=True):
            part += [] if chunk is None else [chunk]
    for part, want in zip(parts, alone, strict=True):
        assert torch.equal(joined(part), want)


def test_samples_do_not_depend_on_threads(nano, tone):
    options = {"duration": 4, "seed": 1, "input_audio": str(tone), "continuation": True}
    want, found = joined(nano.stream("x", **options)), []
    torch.set_num_threads(2)

    def run():
        found.append(joined(nano.stream("x", **options)))

    other = threading.Thread(target=run)  # a thread that takes torch's number of threads
    other.start()
    other.join()
    run()
    assert torch.get_num_threads() == 2
    assert all(torch.equal(each, want) for each in found)


def test_a_stream_knows_its_seed_and_what_it_warns_of(nano):
    stream = nano.stream("calm piano", duration=0.5)
    assert torch.equal(joined(stream), joined(nano.stream("calm piano", duration=0.5, seed=stream.seed)))
    assert (stream.params.prompt, stream.params.model_version) == ("calm piano", "nano")
    assert "zzqqx" in " ".join(nano.stream("calm zzqqx", duration=0.1).warnings)


# ------------------------------------------------------------------------------------- what cannot be streamed


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"normalization_strategy": "loudness"}, "must be fixed or clip in a stream"),
        ({"normalization_strategy": "peak"}, "got peak"),
        ({"chunk_seconds": -1}, "chunk_seconds must be between 0 and 30, got -1"),
        ({"chunk_seconds": float("nan")}, "chunk_seconds must be"),
        ({"duration": 0}, "duration must be"),
        ({"temprature": 1}, "did you mean 'temperature'"),
        ({"continuation": True}, "Must provide `input_audio`"),
    ],
)
def test_bad_requests_are_refused_at_once(nano, options, sentence):
    with pytest.raises(InputError, match=sentence):
        nano.stream("x", **options)


def test_diffusion_is_refused(model):
    with pytest.raises(InputError, match="multi_band_diffusion"):
        model.stream("x", multi_band_diffusion=True)


def test_the_whole_is_decoded_as_the_stream_is(nano):
    result = nano.generate_results("x", duration=1, seed=1, normalization_strategy="clip", fade_out=0)[0]
    wave = codes_to_sound(nano.components.codec, result.codes[None])[0]
    inside = slice(400, RATE - 400)
    assert torch.equal(result.audio.samples[:, inside], wave[:, inside].clamp(-0.8912509, 0.8912509))
    assert isinstance(result.audio, Audio)
