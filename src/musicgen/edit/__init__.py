"""Work on finished music: takes that are cut, joined, varied and extended, and regions that are made anew."""
