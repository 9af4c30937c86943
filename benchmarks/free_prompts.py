"""How nano's prompt reader understands the 60 evaluation prompts in free English. No music is made.

python benchmarks/free_prompts.py
"""

from __future__ import annotations

from musicgen.corpus.captions import instrument_words
from musicgen.corpus.instruments import INSTRUMENTS
from musicgen.engine import prompt_reader
from musicgen.evaluate.eval_prompts import family_of
from musicgen.evaluate.free_prompts import FREE_PROMPTS


def main() -> None:
    reader = prompt_reader.find("nano")
    assert reader is not None, "nano ships with the package"
    families = {
        word: family_of(name)
        for name in [*(each.name for each in INSTRUMENTS), "drums"]
        for word in instrument_words(name)
    }
    genres = named = found = others = 0
    for each in FREE_PROMPTS:
        reading = reader.read(each.prompt)
        assert reading is not None and reading.genre is not None, "each prompt is English"
        genres += reading.genre.name in each.genres
        read = {families[word] for word in reading.added if word in families}
        named, found, others = (
            named + len(each.families),
            found + len(read & set(each.families)),
            others + len(read - set(each.families)),
        )
        print(f"{'  ' if reading.genre.name in each.genres else '! '}{each.prompt}\n      {reading.text}")
    count = len(FREE_PROMPTS)
    print(f"\ngenre right: {genres / count:.0%} of {count}; chance {1 / len(reader.tables.genres):.0%}")
    print(f"families of instruments that the prompts name: {found / named:.0%} of {named} read")
    print(f"other families read: {others}")


if __name__ == "__main__":
    main()
