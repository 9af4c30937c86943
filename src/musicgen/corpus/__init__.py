"""The songwriter: composed, captioned, rendered music to train on."""
