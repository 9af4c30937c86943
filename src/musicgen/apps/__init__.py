"""The entry points: the command line and Cog."""
