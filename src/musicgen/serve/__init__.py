"""The server: Cog's and Replicate's HTTP interfaces and a plain one, with jobs that survive a crash."""
