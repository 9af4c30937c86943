"""The loading dock: audio files, hub, foreign weights, text."""
