"""Runs the `musicgen` command for `python -m musicgen`."""

from musicgen.apps.cli import main

if __name__ == "__main__":
    main()
