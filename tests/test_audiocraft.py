"""The calls of AudioCraft's MusicGen notebook, with only the imports replaced, on nano."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
import torch

import musicgen
from musicgen.audiocraft import MultiBandDiffusion, MusicGen, audio_read, audio_write
from musicgen.errors import InputError, MusicGenError
from musicgen.io.loudness import loudness
from tiny_diffusion import save_tiny_diffusion


@pytest.fixture(scope="module")
def model() -> MusicGen:
    return MusicGen.get_pretrained("nano")


def bip_bip(duration: float = 0.125, frequency: float = 440, sample_rate: int = 32_000) -> torch.Tensor:
    """The beeps that the notebook continues: half of each `duration` a tone, half silence; [1, N]."""
    seconds = torch.arange(int(duration * 8 * sample_rate)) / sample_rate
    tone = torch.cos(2 * math.pi * frequency * seconds)
    return (0.5 * tone * ((seconds % (2 * duration)) > duration))[None]


def test_a_model_has_the_attributes_of_audiocraft(model: MusicGen) -> None:
    assert (model.sample_rate, model.audio_channels, model.frame_rate) == (32_000, 1, 50)
    assert model.name == "nano" and model.max_duration > 0 and model.device == torch.device("cpu")


def test_texts_to_waveforms_and_tokens(model: MusicGen) -> None:
    model.set_generation_params(use_sampling=True, top_k=250, duration=1)
    torch.manual_seed(3)
    output = model.generate(
        descriptions=["80s pop track with bassy drums and synth", "90s rock song"], return_tokens=True
    )
    assert output[0].shape == (2, 1, 32_000) and output[1].shape == (2, 4, 50)
    assert 0.01 < output[0].abs().max() <= 1
    torch.manual_seed(3)
    again = model.generate(["80s pop track with bassy drums and synth", "90s rock song"])
    assert torch.equal(output[0], again)
    # The engine itself makes the same of these seeds.
    torch.manual_seed(3)
    seeds = torch.randint(2**31, (2,)).tolist()
    ours = model.engine.generate_results(
        ["80s pop track with bassy drums and synth", "90s rock song"], duration=1, seed=seeds
    )
    assert torch.equal(output[1], torch.stack([each.codes for each in ours]))


def test_unconditional_and_greedy(model: MusicGen) -> None:
    model.set_generation_params(use_sampling=False, duration=0.5)
    torch.manual_seed(5)  # a tempo and chords are drawn by the seed also where codes are not
    output = model.generate_unconditional(num_samples=2, progress=False)
    torch.manual_seed(5)
    assert output.shape == (2, 1, 16_000)
    assert torch.equal(output, model.generate_unconditional(num_samples=2))


def test_a_melody_is_followed(model: MusicGen) -> None:
    model.set_generation_params(duration=1)
    scale = torch.cat([bip_bip(0.0625, frequency) for frequency in (262, 330, 392)], 1)
    torch.manual_seed(0)
    both = model.generate_with_chroma(
        descriptions=["80s pop track", "a solo flute"],
        melody_wavs=scale[None].expand(2, -1, -1),
        melody_sample_rate=32_000,
    )
    assert both.shape == (2, 1, 32_000)
    torch.manual_seed(0)
    one = model.generate_with_chroma(["80s pop track", "a solo flute"], [scale, None], 32_000)
    assert torch.equal(both[0], one[0]) and not torch.equal(both[1], one[1])
    with pytest.raises(InputError, match="one melody or one for each of the 2"):
        model.generate_with_chroma(["a", "b"], [scale, scale, scale], 32_000)


def test_melodies_that_are_no_tensors_are_refused(model: MusicGen) -> None:
    for wrong in ([bip_bip().numpy()], bip_bip().numpy(), None, "hum.wav"):
        with pytest.raises(
            InputError, match=r"melody_wavs must be a tensor \[C, N\] or \[B, C, N\], or a list"
        ):
            model.generate_with_chroma(["a"], wrong, 32_000)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="prompt must be a tensor"):
        model.generate_continuation(bip_bip().numpy(), 32_000)  # type: ignore[arg-type]


def test_options_of_a_style_reach_its_conditions(tiny_style: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = MusicGen.get_pretrained(str(tiny_style))
    style, config = model.engine.components.style, model.engine.config.style
    assert style is not None and config is not None
    made, forward = [], style.forward

    def watched(features: torch.Tensor, *others: Any) -> tuple[torch.Tensor, torch.Tensor]:
        vectors, mask = forward(features, *others)
        made.append((features.shape[-1], vectors))
        return vectors, mask

    monkeypatch.setattr(style, "forward", watched)
    model.set_generation_params(duration=0.1)

    def vectors_of(clips: list[torch.Tensor]) -> list[tuple[int, torch.Tensor]]:
        made.clear()
        torch.manual_seed(4)
        model.generate_with_chroma(["x"] * len(clips), clips, 32_000)
        return list(made)

    clips = [bip_bip(0.25), bip_bip(0.25, 330)]
    [(_, usual), _] = vectors_of(clips)
    model.set_style_conditioner_params(config.eval_quantizers, config.excerpt_seconds)
    assert torch.equal(vectors_of(clips)[0][1], usual)
    model.set_style_conditioner_params(eval_q=1, excerpt_length=0.5, ds_factor=1, encodec_n_q=1)
    [(frames, few), _] = vectors_of(clips)
    assert frames == few.shape[1] == 25
    model.set_style_conditioner_params(config.quantizers, excerpt_length=0.5, ds_factor=1)
    [(_, many), _] = vectors_of(clips)
    assert not torch.equal(many, few)
    assert torch.equal(vectors_of(clips[:1])[0][1], many), "an item is the same alone"


def test_wrong_options_of_a_style_are_sentences(model: MusicGen, tiny_style: Path) -> None:
    with pytest.raises(InputError, match="'nano' has no style conditioner"):
        model.set_style_conditioner_params(eval_q=2)
    styled = MusicGen.get_pretrained(str(tiny_style))
    styled.set_generation_params(duration=0.1)
    with pytest.raises(MusicGenError, match="eval_q must be a whole number, got 'x'"):
        styled.set_style_conditioner_params(eval_q="x")  # type: ignore[arg-type]
    for options, sentence in (
        ({"eval_q": 99, "excerpt_length": 1.0}, "got 99"),
        ({"eval_q": 1, "excerpt_length": 9.0}, "must last 9 s"),
        ({"eval_q": 1, "excerpt_length": 0.1}, "lasts 0.5 to 1.5 s, got 0.1 s"),
        ({"eval_q": 1, "excerpt_length": 1.0, "ds_factor": 0}, "n at least 1, got 0"),
        ({"eval_q": 1, "excerpt_length": 1.0, "encodec_n_q": 3}, "1 to 2 codebooks, got 3"),
    ):
        styled.set_style_conditioner_params(**options)  # type: ignore[arg-type]
        with pytest.raises(InputError, match=sentence):
            styled.generate_with_chroma(["x"], bip_bip(0.25), 32_000)


def test_a_waveform_is_continued(model: MusicGen) -> None:
    model.set_generation_params(duration=2)
    output = model.generate_continuation(
        bip_bip(0.125).expand(2, -1, -1),
        32_000,
        ["Jazz jazz and only jazz", "Heartful EDM with beautiful synths"],
    )
    assert output.shape == (2, 1, 64_000)
    assert model.generate_continuation(bip_bip(0.125), 32_000).shape == (1, 1, 64_000)
    with pytest.raises(InputError, match="as many as the 2 prompts"):
        model.generate_continuation(bip_bip().expand(2, -1, -1), 32_000, ["one"])


def test_progress_is_reported(model: MusicGen, capsys: pytest.CaptureFixture[str]) -> None:
    model.set_generation_params(duration=0.5)
    seen: list[tuple[int, int]] = []
    model.set_custom_progress_callback(lambda done, total: seen.append((done, total)))
    model.generate(["a", "b"], progress=True)
    model.set_custom_progress_callback(None)
    assert seen[-1] == (25, 25) and seen == sorted(seen)
    model.generate(["a"], progress=True)
    assert "25 /     25" in capsys.readouterr().out


def test_every_call_has_progress_and_tokens(model: MusicGen, capsys: pytest.CaptureFixture[str]) -> None:
    """As the notebook writes them, with `progress=True` and `return_tokens=True` throughout."""
    model.set_generation_params(use_sampling=True, top_k=250, duration=0.5)
    melody = bip_bip()[None].repeat(2, 1, 1)
    outputs = [
        model.generate_unconditional(num_samples=2, progress=True, return_tokens=True),
        model.generate(descriptions=["80s pop", "90s rock"], progress=True, return_tokens=True),
        model.generate_with_chroma(
            descriptions=["80s pop", "90s rock"], melody_wavs=melody, melody_sample_rate=32_000, progress=True,
            return_tokens=True,
        ),
        model.generate_continuation(
            bip_bip()[..., :3200], prompt_sample_rate=32_000, progress=True, return_tokens=True
        ),
    ]  # fmt: skip
    for (waves, codes), count in zip(outputs, (2, 2, 2, 1), strict=True):
        assert waves.shape == (count, 1, 16_000) and codes.shape == (count, 4, 25)
    assert capsys.readouterr().out.count("25 /     25") == 4


def test_options_are_checked_when_they_are_set(model: MusicGen) -> None:
    with pytest.raises(InputError, match="temperature"):
        model.set_generation_params(temperature=-1)


def test_tokens_are_decoded(model: MusicGen) -> None:
    codes = torch.randint(1024, (2, 4, 10), generator=torch.Generator().manual_seed(0))
    assert model.generate_audio(codes).shape == (2, 1, 6_400)
    for wrong in (codes[:0], codes[0], codes[:, :3], codes.float(), codes - 1024, codes.numpy()):
        with pytest.raises(InputError, match=r"gen_tokens must be codes \[B, 4, T\] from 0 to 1023, got"):
            model.generate_audio(wrong)  # type: ignore[arg-type]


def test_files_are_written_and_read(tmp_path: Path) -> None:
    wav = 0.1 * bip_bip(0.5)
    path = audio_write(tmp_path / "a" / "0", wav, 32_000, strategy="loudness", loudness_compressor=True)
    assert path == tmp_path / "a" / "0.wav"
    read, rate = audio_read(path)
    assert rate == 32_000 and read.shape == wav.shape
    assert loudness(read, rate) == pytest.approx(-14, abs=1.5)  # the compressor lowers it a little
    part, _ = audio_read(path, seek_time=1.0, duration=4.0, pad=True)
    assert part.shape == (1, 4 * 32_000) and torch.equal(part[:, :32_000], read[:, 32_000:64_000])
    assert audio_write(str(tmp_path / "b"), wav[0], 32_000, format="mp3").suffix == ".mp3"
    with pytest.raises(InputError, match="mp3_rate must be 320"):
        audio_write(tmp_path / "c", wav, 32_000, format="mp3", mp3_rate=128)


def test_multi_band_diffusion_decodes_tokens(tiny_model: Path, tmp_path: Path) -> None:
    save_tiny_diffusion(tmp_path / "multiband-diffusion")
    decoder = MultiBandDiffusion.get_mbd_musicgen(model=str(tiny_model), weights_dir=tmp_path)
    codes = torch.randint(16, (2, 4, 8), generator=torch.Generator().manual_seed(0))
    torch.manual_seed(1)
    waves = decoder.tokens_to_wav(codes)
    torch.manual_seed(1)
    assert waves.shape[:2] == (2, 1) and torch.equal(waves, decoder.tokens_to_wav(codes))
    with pytest.raises(InputError, match=r"tokens must be codes \[B, 4 or 8, T\]"):
        decoder.tokens_to_wav(codes[:0])
    wave, rate = bip_bip(0.02, sample_rate=decoder.sample_rate)[None].expand(2, -1, -1), decoder.sample_rate
    torch.manual_seed(1)
    again = decoder.regenerate(wave, rate)
    torch.manual_seed(1)
    assert again.shape == wave.shape and torch.equal(again, decoder.regenerate(wave, sample_rate=rate))
    for wrong in (wave[0], wave[:0], wave.numpy()):
        with pytest.raises(InputError, match=r"\[B, 1, N\], got"):
            decoder.regenerate(wrong, rate)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="only EnCodec"):
        MultiBandDiffusion.get_mbd_musicgen(model="nano", weights_dir=tmp_path)


def test_notebooks_show_a_player_for_each(model: MusicGen, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[object] = []
    display = pytest.importorskip("IPython.display")
    monkeypatch.setattr(display, "display", shown.append)
    from musicgen.audiocraft import display_audio

    display_audio(torch.zeros(3, 1, 320), sample_rate=32_000)
    assert len(shown) == 3 and all(isinstance(each, musicgen.Audio) for each in shown)
