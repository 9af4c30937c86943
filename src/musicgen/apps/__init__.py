"""The front doors: terminal and Cog."""
