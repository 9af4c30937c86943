"""Fine-tuning on one's own music: songs to clips, captions, codes, and an adapter or a whole model."""
