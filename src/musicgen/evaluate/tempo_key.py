"""The names of `musicgen.measure.tempo_key`, for those who import them from here."""

from musicgen.measure.tempo_key import (
    TEMPO_TOLERANCE,
    Pulse,
    beats,
    key,
    key_score,
    keys_are_relatives,
    pitch_classes,
    pulse,
    pulse_of,
    tempo,
    tempo_agrees,
)

__all__ = [
    "TEMPO_TOLERANCE",
    "Pulse",
    "beats",
    "key",
    "key_score",
    "keys_are_relatives",
    "pitch_classes",
    "pulse",
    "pulse_of",
    "tempo",
    "tempo_agrees",
]
