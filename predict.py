"""The Cog predictor; written by `musicgen schema`."""
# ruff: noqa: PLR0917  # the form that Cog's build tool reads

from cog import BasePredictor, Input, Path

from musicgen.apps.model_pool import ModelPool


class Predictor(BasePredictor):
    """The inputs of the `meta/musicgen` page in its order, then those of this package."""

    def setup(self) -> None:
        """Load the default model before the first request."""
        self.pool = ModelPool()

    def predict(
        self,
        model_version: str = Input(
            default="nano",
            description="Model to use: a name of `musicgen models`, a hub id or a folder.",
            choices=[
                "nano",
                "small",
                "medium",
                "large",
                "melody",
                "melody-large",
                "stereo-small",
                "stereo-medium",
                "stereo-large",
                "stereo-melody",
                "stereo-melody-large",
                "style",
            ],
        ),
        prompt: str | None = Input(
            default=None,
            description="A description of the music to make.",
        ),
        input_audio: str | None = Input(
            default=None,
            description="An audio file, or notes as a MIDI file or csv: the melody to follow; with continuation, the clip to continue; with replace, insert, variation or bridge, the music to edit. To continue or edit, also a take (.mgtake).",
        ),
        duration: float = Input(
            default=8.0,
            description="Seconds of music to make, a continued clip included.",
            ge=0.02,
            le=3600,
        ),
        continuation: bool = Input(
            default=False,
            description="Continue input_audio instead of following its melody.",
        ),
        continuation_start: float = Input(
            default=0.0,
            description="Where in input_audio to start reading, in seconds.",
            ge=0,
        ),
        continuation_end: float | None = Input(
            default=None,
            description="Where in input_audio to stop reading, in seconds; none or -1 means its end.",
            ge=-1,
        ),
        multi_band_diffusion: bool = Input(
            default=False,
            description="Decode with MultiBand Diffusion instead of EnCodec.",
        ),
        normalization_strategy: str = Input(
            default="loudness",
            description="How the level is set before saving; fixed, a gain and a limiter, is that of a stream.",
            choices=["loudness", "clip", "peak", "rms"],
        ),
        top_k: int = Input(
            default=250,
            description="Draw from the k likeliest codes; 0 keeps all.",
            ge=0,
        ),
        top_p: float = Input(
            default=0.0,
            description="Draw from the likeliest codes up to this probability; 0 uses top_k.",
            ge=0,
            le=1,
        ),
        temperature: float = Input(
            default=1.0,
            description="Higher is more varied; 0 always chooses the likeliest code.",
            ge=0,
            le=100,
        ),
        classifier_free_guidance: float = Input(
            default=3.0,
            description="How strongly the music follows its conditions; 1 switches guidance off.",
            ge=0,
            le=100,
        ),
        output_format: str = Input(
            default="wav",
            description="File format of the result.",
            choices=["wav", "mp3", "flac", "ogg"],
        ),
        seed: int | None = Input(
            default=None,
            description="The same seed makes the same music; none or -1 chooses one and reports it.",
            ge=-1,
            le=9223372036854775807,
        ),
        negative_prompt: str | None = Input(
            default=None,
            description="A description of what the music should not be.",
        ),
        two_step_guidance: bool = Input(
            default=False,
            description="Run the conditional and the unconditional prediction separately, each with its own padding.",
        ),
        style_guidance: float | None = Input(
            default=None,
            description="Style models: weight of the text relative to the style (1 is plain guidance, 5 is usual).",
            ge=0,
            le=100,
        ),
        window_stride: float | None = Input(
            default=None,
            description="Music longer than the model's window: seconds from one window to the next; none: its default.",
            ge=0.02,
        ),
        sample_format: str = Input(
            default="pcm16",
            description="Sample format of wav and flac files.",
            choices=["pcm16", "pcm24", "float"],
        ),
        fade_out: float = Input(
            default=0.0,
            description="Length of the fade-out at the end, in seconds.",
            ge=0,
        ),
        keep_original: bool = Input(
            default=True,
            description="Keep the original sound of a continued clip, instead of the sound that the codec decodes.",
        ),
        bpm: float | None = Input(
            default=None,
            description="Tempo in beats a minute.",
            ge=30.0,
            le=300.0,
        ),
        metre: str | None = Input(
            default=None,
            description="Metre of the bars.",
            choices=["4/4", "3/4", "5/4", "6/8", "12/8"],
        ),
        key: str | None = Input(
            default=None,
            description="Key, such as A minor, F# major, Bbm or C.",
        ),
        chords: str | None = Input(
            default=None,
            description="Chords, one a bar and repeated: C G Am F; with bar lines several a bar: C | Dm7 G7; - is a rest.",
        ),
        bars: int | None = Input(
            default=None,
            description="Length in bars instead of duration; needs bpm, and is in 4/4 without a metre.",
            ge=1,
        ),
        ending: bool = Input(
            default=False,
            description="Let the music come to an end within the duration.",
        ),
        loop: bool = Input(
            default=False,
            description="Make a loop: its end goes on into its beginning, in whole bars where the tempo is known.",
        ),
        best_of: int | None = Input(
            default=None,
            description="Make so many takes and keep the best, by words, tempo, key and faults; none: 1, or 4 where a model without a beat clock is asked for bpm or key.",
            ge=1,
            le=64,
        ),
        keep_all: bool = Input(
            default=False,
            description="Keep all takes of best_of, the others beside the best.",
        ),
        measure: bool = Input(
            default=False,
            description="Measure tempo and key of the finished music and report them.",
        ),
        fit_tempo: bool = Input(
            default=False,
            description="Measure the tempo, and stretch the sound to bpm if it is off by up to 8 %.",
        ),
        stems: bool = Input(
            default=False,
            description="Also separate the music into stems: drums, bass, vocals, other.",
        ),
        midi: bool = Input(
            default=False,
            description="Also find the notes of the music, and write them as a MIDI file.",
        ),
        pack: bool = Input(
            default=False,
            description="Also make a zip of the music, stems, MIDI, picture and codes.",
        ),
        plan: str | None = Input(
            default=None,
            description="A plan as reported with earlier music, as JSON; nothing else is planned then, {} plans nothing.",
        ),
        adapters: str | None = Input(
            default=None,
            description="Adapters (LoRA) that change the model, each with a weight, 1 if none is given: my-style:0.8, other.",
        ),
        timeline: str | None = Input(
            default=None,
            description="Descriptions in time: 0:00 calm piano | 0:12~4 drums enter -vocals, where ~4 is a fade of 4 s and -vocals what should not be; or JSON. A prompt may be written so, too.",
        ),
        replace: str | None = Input(
            default=None,
            description="Make this part of input_audio anew, in seconds: 8:12. Nothing else of it changes.",
        ),
        insert: str | None = Input(
            default=None,
            description="Insert new music into input_audio, at a time and so many seconds long: 8:4.",
        ),
        variation: float | None = Input(
            default=None,
            description="The music of input_audio with this share of its codes drawn again.",
            ge=0,
            le=1,
        ),
        bridge: str | None = Input(
            default=None,
            description="Lead from input_audio to this audio file or take with new music; the result is all three.",
        ),
        bridge_seconds: float = Input(
            default=4.0,
            description="Length of the new music of a bridge.",
            ge=0.02,
            le=3600,
        ),
        candidates: int = Input(
            default=4,
            description="How often the new part of an edit is drawn, of which the one that fits best is taken.",
            ge=1,
            le=64,
        ),
    ) -> Path:
        """Generate one piece of music; returns its audio file."""
        options = {name: value for name, value in locals().items() if name != "self"}
        return Path(self.pool.predict(options))
