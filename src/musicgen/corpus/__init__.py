"""The corpus generator: music that is composed, captioned and rendered by code, for training and evaluation."""
