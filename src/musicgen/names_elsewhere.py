"""Names that AudioCraft, transformers and others have for our options. No torch in this file."""

from __future__ import annotations

TOKENS_PER_SECOND = 50  # of every released model

# The command line accepts these names; in Python they raise an error that gives our name.
SAME_ELSEWHERE = {
    "model": "model_version", "model_name": "model_version", "model_id": "model_version",
    "text": "prompt", "description": "prompt", "descriptions": "prompt",
    "audio": "input_audio", "melody": "input_audio", "melody_wavs": "input_audio", "seeds": "seed",
    "length": "duration", "seconds": "duration", "audio_length": "duration",
    "cfg": "classifier_free_guidance", "cfg_coef": "classifier_free_guidance", "cfg_scale": "classifier_free_guidance",
    "guidance": "classifier_free_guidance", "guidance_scale": "classifier_free_guidance",
    "cfg_coef_beta": "style_guidance", "two_step_cfg": "two_step_guidance", "extend_stride": "window_stride",
    "format": "output_format", "adapter": "adapters", "lora": "adapters", "loras": "adapters",
}  # fmt: skip
# Options of others that we have in another form, and what to do instead.
DIFFERENT_ELSEWHERE = {
    "continue_from": "give the clip or its codes as `input_audio`, and set `continuation`.",
    "prompt_audio": "give the clip or its codes as `input_audio`, and set `continuation`.",
    "max_new_tokens": f"the length is `duration` in seconds, and {TOKENS_PER_SECOND} tokens are one second.",
    "max_length": f"the length is `duration` in seconds, and {TOKENS_PER_SECOND} tokens are one second.",
    "do_sample": "codes are always drawn, unless `temperature` is 0: then the likeliest is chosen.",
    "use_sampling": "codes are always drawn, unless `temperature` is 0: then the likeliest is chosen.",
    "batch_size": "give several descriptions; each becomes a piece with its own `seed`.",
    "num_samples": "give the description several times; each becomes a piece with its own `seed`.",
    "num_return_sequences": "give the description several times; each becomes a piece with its own `seed`.",
}
