"""Evaluation: measures of a codec or model, beside those of real music (upper bound) and of chance."""
