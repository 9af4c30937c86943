"""The instrument: tensors in, tensors out.

Letters used in every shape of this package:

B batch · K codebooks · T codec frames (50 per second) · S delayed steps · L text tokens · P prefix frames ·
D width · H heads · V codes per codebook · C audio channels · N samples
"""
