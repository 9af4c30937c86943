"""`python -m musicgen` is the `musicgen` command."""

from musicgen.apps.cli import main

if __name__ == "__main__":
    main()
