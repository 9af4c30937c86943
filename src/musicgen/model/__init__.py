"""The networks and their tensor maths: no files, no devices to choose, no state between calls but a KVCache.

Letters of shapes in this package:

B batch · K codebooks · T codec frames (50 per second) · S delayed steps · L text tokens · P prefix frames ·
D width · H heads · V codes per codebook · C audio channels · N samples
"""
