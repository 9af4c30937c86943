"""Takes of the page in tests: waits for their ends."""

PATIENCE_SECONDS = 120


def wait(studio, ids):
    """The takes of these ids when all have ended."""
    known = []
    while True:
        takes = studio.wait(ids, known, PATIENCE_SECONDS)
        known = [take.state for take in takes]
        if all(take.ended for take in takes):
            return takes
