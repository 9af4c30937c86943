"""Runs the `musicgen` command, also for `python -m musicgen`: it listens to signals before the slow imports begin."""

import sys

from musicgen.apps import process


def main() -> None:
    """Run the command that was typed, and end the process with its exit code."""
    try:
        process.begin()
        from musicgen.apps.cli import main as run
    except BaseException:  # a library may have made another error of the signal
        if not process.received:
            raise
        sys.stderr.write("Interrupted.\n")
        sys.exit(process.status(process.INTERRUPTED))
    run()


if __name__ == "__main__":
    main()
