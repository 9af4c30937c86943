"""Measures of sound: levels, spectra, tempo, key, and the tagger of instruments and genres."""
