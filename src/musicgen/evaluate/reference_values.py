"""Values that transformers publishes for Meta's checkpoints, with the test that has each.

They are in the integration tests of huggingface/transformers (read at commit 01080c6), which name
facebook/musicgen-small and -stereo-small, and for melody ylacombe/musicgen-melody and -stereo-melody, the
first uploads of what facebook/musicgen-melody and -stereo-melody hold. Tests that draw random numbers, that
continue a clip, or that ask for fewer frames than the delays need, are left out: details of that library
decide them.
"""

from __future__ import annotations

from dataclasses import dataclass

_TEXT = "tests/models/musicgen/test_modeling_musicgen.py"
_MELODY = "tests/models/musicgen_melody/test_modeling_musicgen_melody.py"
PROMPTS = ("80s music", "Club techno")
TOLERANCE = 1e-4  # absolute and relative, as the tests have it


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceValue:
    """Expected `values` of the first prompt, and the inputs that give them.

    With `frames` 0 the values are logits of the first step: codebook `codebook`, from code `first` on. Otherwise
    so many frames are decoded greedily, and the values are the first samples of channel `codebook`. No `prompts`
    means unconditional. `bips` gives each prompt a melody of that many seconds (see `verify`).
    """

    name: str
    source: str
    values: tuple[float, ...]
    frames: int = 0
    guidance: float = 1.0
    prompts: tuple[str, ...] = PROMPTS
    bips: tuple[float, ...] = ()
    codebook: int = 0
    first: int = 0
    tolerance: float = TOLERANCE


def _text(test: str) -> str:
    return f"{_TEXT}::MusicgenIntegrationTests.{test}"


def _melody(test: str) -> str:
    return f"{_MELODY}::MusicgenMelodyIntegrationTests.{test}"


_STEREO = f"{_TEXT}::MusicgenStereoIntegrationTests.test_generate_unconditional_greedy"
_STEREO_MELODY = f"{_MELODY}::MusicgenMelodyStereoIntegrationTests.test_generate_unconditional_greedy"
# What the codec makes of a start in silence. (The stereo test states more of it, one with its sign lost.)
_CODEC_SILENCE = (
    1.2741e-04, -8.0474e-05, 5.5789e-04, 1.0402e-03, 2.6547e-04, 1.5597e-05, -1.4210e-04, -9.7309e-05,
    6.4504e-04, 5.0903e-04,
)  # fmt: skip
_CODEC_SILENCE_16 = (
    *_CODEC_SILENCE, 9.6475e-04, 1.0499e-03, 3.7215e-05, -5.3651e-04, -3.6578e-04, -2.5678e-04,
)  # fmt: skip

REFERENCE_VALUES: dict[str, tuple[ReferenceValue, ...]] = {
    "small": (
        ReferenceValue(
            name="logits, text", source=_text("test_logits_text_prompt"),
            values=(
                -0.9708, -3.0149, -4.6415, -1.4754, -0.2786, -2.3523, -2.6049, -6.7467,
                -1.0206, -3.2984, -3.3968, -1.5108, -1.5786, -3.1493, -1.1503, -0.0545,
            ),
        ),
        ReferenceValue(
            name="sound, text, no guidance", source=_text("test_generate_text_prompt_greedy"), frames=7,
            values=(
                -1.1998e-04, -2.2302e-04, 4.6296e-04, 1.0524e-03, 2.4827e-04, -4.0288e-05, -1.2468e-04,
                4.9846e-05, 7.1485e-04, 4.4197e-04,
            ),
        ),
        ReferenceValue(
            name="sound, text, guidance 3", frames=7, guidance=3.0,
            source=_text("test_generate_text_prompt_greedy_with_classifier_free_guidance"),
            values=(
                0.0283, 0.0246, 0.0650, 0.0640, 0.0599, 0.0711, 0.0420, 0.0112,
                0.0511, 0.0746, 0.1363, 0.1213, 0.0185, -0.0578, -0.0908, 0.0443,
            ),
        ),
    ),
    "stereo-small": (
        ReferenceValue(
            name="sound, unconditional, left", source=_STEREO, frames=9, prompts=(),
            values=(
                0.0017, 0.0004, 0.0004, 0.0005, 0.0002, 0.0002, -0.0002, -0.0013,
                -0.0010, -0.0015, -0.0018, -0.0032, -0.0060, -0.0082, -0.0096, -0.0099,
            ),
        ),
        ReferenceValue(
            name="sound, unconditional, right", source=_STEREO, frames=9, prompts=(), codebook=1,
            values=(
                0.0038, 0.0028, 0.0031, 0.0032, 0.0031, 0.0032, 0.0030, 0.0019,
                0.0021, 0.0015, 0.0009, -0.0008, -0.0040, -0.0067, -0.0087, -0.0096,
            ),
        ),
    ),
    "melody": (
        ReferenceValue(
            name="logits, text", source=_melody("test_logits_text_prompt"),
            values=(
                1.1100, -2.1065, -3.7699, -0.7102, 1.3707, -1.7028, -2.6802, -6.0367,
                1.0504, -2.5358, -4.3497, 0.7338, 0.4823, -2.5260, 1.2717, 1.5427,
            ),
        ),
        ReferenceValue(
            name="logits, text and melody, codebook 2", source=_melody("test_logits_text_audio_prompt"),
            bips=(0.5, 1.0), codebook=1, first=32,
            values=(0.7479, 0.3742, 0.6253, -7.9405, 0.7105, -6.9995, 0.7792, -3.0482),
        ),
        ReferenceValue(
            name="logits, text and melody, codebook 3", source=_melody("test_logits_text_audio_prompt"),
            bips=(0.5, 1.0), codebook=2, first=32,
            values=(-2.7905, 0.7492, -0.2556, -8.1586, -1.6740, 0.5771, -8.3650, -0.0908),
        ),
        ReferenceValue(
            name="sound, unconditional", source=_melody("test_generate_unconditional_greedy"),
            frames=7, prompts=(), values=_CODEC_SILENCE,
        ),
        ReferenceValue(
            name="sound, text, no guidance", source=_melody("test_generate_text_prompt_greedy"), frames=7,
            values=_CODEC_SILENCE,
        ),
        ReferenceValue(
            name="sound, text, guidance 3", frames=7, guidance=3.0, values=_CODEC_SILENCE_16,
            source=_melody("test_generate_text_prompt_greedy_with_classifier_free_guidance"),
        ),
    ),
    "stereo-melody": (
        ReferenceValue(
            name="sound, unconditional, left", source=_STEREO_MELODY, frames=9, prompts=(),
            values=_CODEC_SILENCE, tolerance=6e-4,
        ),
        ReferenceValue(
            name="sound, unconditional, right", source=_STEREO_MELODY, frames=9, prompts=(), codebook=1,
            values=_CODEC_SILENCE, tolerance=6e-4,
        ),
    ),
}  # fmt: skip
