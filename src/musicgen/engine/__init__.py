"""Inference: turns requests into music."""
