"""Input and output: audio files, checkpoints of three formats, the Hugging Face Hub, tokenizers and text encoders."""
