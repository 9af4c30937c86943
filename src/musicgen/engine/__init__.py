"""The player: turns requests into music."""
