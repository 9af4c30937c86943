"""Every error a caller can meet, as one small tree.

MusicGenError               base: catch this and you catch all of ours
├── ConfigError             a configuration or checkpoint setting that cannot work
├── InputError              an option, prompt, melody or duration outside what is allowed (also a ValueError)
├── AudioError              audio that cannot be read, written, measured or converted
├── CheckpointError         weights that are missing, corrupt, or do not fit the model
├── MissingExtraError       an optional package is not installed; the message says what to install
└── CorpusError             the songwriter lacks something it needs, such as a SoundFont
"""


class MusicGenError(Exception):
    """Base of all errors raised for callers."""


class ConfigError(MusicGenError):
    """A configuration that cannot work; raised when the config is built."""


class InputError(MusicGenError, ValueError):
    """A request outside what is allowed: says what was got and what is allowed."""


class AudioError(MusicGenError):
    """Audio that cannot be read, written, measured or converted."""


class CheckpointError(MusicGenError):
    """Weights that are missing, corrupt, or do not fit the model; names the file and the keys."""


class MissingExtraError(MusicGenError, ImportError):
    """An optional package is absent; the message names the extra that brings it."""


class CorpusError(MusicGenError):
    """The songwriter lacks something it needs, such as a SoundFont."""
