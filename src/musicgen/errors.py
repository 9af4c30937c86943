"""All errors that musicgen raises on purpose.

MusicGenError               base class of the others
├── ConfigError             a configuration or checkpoint setting that cannot work
├── InputError              an option, prompt, melody or duration that is not allowed (also a ValueError)
├── AudioError              audio that cannot be read, written, measured or converted
├── CheckpointError         weights that are missing, corrupt, or do not fit the model
├── MissingExtraError       an optional package is not installed; the message says what to install
└── CorpusError             the corpus generator lacks something it needs, such as a SoundFont
"""


class MusicGenError(Exception):
    """Base class of all errors of this package."""


class ConfigError(MusicGenError):
    """A configuration that cannot work; raised when the config is built."""


class InputError(MusicGenError, ValueError):
    """A request that is not allowed; the message says what was got and what is allowed."""


class AudioError(MusicGenError):
    """Audio that cannot be read, written, measured or converted."""


class CheckpointError(MusicGenError):
    """Weights that are missing, corrupt, or do not fit the model; names the file and the keys."""


class MissingExtraError(MusicGenError, ImportError):
    """An optional package is absent; the message names the extra to install."""


class CorpusError(MusicGenError):
    """The corpus generator lacks something it needs, such as a SoundFont."""
