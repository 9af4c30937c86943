"""Plans: options before the prompt before the seed; timelines that follow them in time."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from musicgen import GenerationParams
from musicgen.engine import prompt_reader
from musicgen.engine.planning import in_words, make_plan, timeline, timing, without_clock
from musicgen.engine.prompt_reader import PromptReader
from musicgen.errors import InputError
from musicgen.notation import read_chords, read_key
from musicgen.plan import Plan

PROMPT = "house with piano"


@pytest.fixture(scope="module")
def reader() -> PromptReader:
    found = prompt_reader.find("nano")
    assert found is not None
    return found


def plan_of(reader: PromptReader | None, prompt: str | None = PROMPT, seed: int = 0, **options) -> Plan:
    reading = reader.read(prompt) if reader else None
    genre = reading.genre if reading else None
    return make_plan(GenerationParams(**options), prompt, seed, reader.tables if reader else None, genre)


# ---------------------------------------------------------------------------------------------- where it comes from


def test_a_plain_prompt_has_what_its_genre_does(reader: PromptReader) -> None:
    house = reader.tables.named("house")
    assert house is not None
    plans = [plan_of(reader, seed=seed) for seed in range(40)]
    assert all(house.bpm[0] <= plan.bpm <= house.bpm[1] and plan.metre == "4/4" for plan in plans)
    assert len({plan.key for plan in plans}) > 10
    minor = [plan for plan in plans if read_key(plan.key)[1]]
    wanted = {text for mode in house.harmony if mode.minor for text in mode.progressions}
    for plan in minor:
        tonic, _ = read_key(plan.key)
        bars = [
            tuple(replace(chord, root=(chord.root - tonic) % 12) for chord in bar)
            for bar in read_chords(plan.chords)
        ]
        assert bars[:4] in [[*read_chords(text)] for text in wanted]
    assert all(plan.last_chord is None and not plan.ending for plan in plans)


def test_a_seed_draws_the_same_plan_again(reader: PromptReader) -> None:
    assert plan_of(reader, seed=5) == plan_of(reader, seed=5)
    assert len({str(plan_of(reader, seed=seed)) for seed in range(10)}) == 10
    assert plan_of(reader, seed=5, duration=60) == plan_of(reader, seed=5, duration=8)


def test_giving_one_thing_leaves_the_others_as_they_were_drawn(reader: PromptReader) -> None:
    drawn, given = plan_of(reader, seed=5), plan_of(reader, seed=5, bpm=100, metre="3/4")
    assert given == replace(drawn, bpm=100.0, metre="3/4")
    ending = plan_of(reader, seed=5, ending=True)
    assert replace(ending, ending=False, last_chord=None) == drawn
    assert read_chords(ending.last_chord)[0] == read_chords(drawn.chords)[0]


def test_options_come_before_the_prompt_and_the_prompt_before_the_seed(reader: PromptReader) -> None:
    said = "slow waltz at 96 bpm in A minor, chords Am F C G"
    assert plan_of(reader, said) == Plan(bpm=96, metre="3/4", key="A minor", chords="Am F C G")
    mine = {"bpm": 60.0, "metre": "6/8", "key": "C", "chords": "C F"}
    assert plan_of(reader, said, **mine) == Plan(**mine)
    assert plan_of(reader, said, chords="D A").key == "A minor"
    assert plan_of(reader, PROMPT, chords="D A").key is None  # none that might contradict the chords


def test_words_for_tempo_and_mood_narrow_what_is_drawn(reader: PromptReader) -> None:
    slow, fast = (
        [plan_of(reader, f"{word} rock", seed=i).bpm for i in range(20)] for word in ("slow", "fast")
    )
    assert min(slow) >= 104 and max(slow) <= 118 and min(fast) >= 130 and max(fast) <= 144
    assert all(60 <= plan_of(reader, "adagio for strings", seed=i).bpm <= 76 for i in range(9))
    for word, minor in (("sad", True), ("happy", False)):
        assert {read_key(plan_of(reader, f"{word} pop", seed=i).key)[1] for i in range(20)} == {minor}


def test_a_mode_that_the_genre_lacks_is_taken_from_others(reader: PromptReader) -> None:
    lacking = next(each for each in reader.tables.genres if not any(mode.minor for mode in each.harmony))
    plan = plan_of(reader, lacking.name, key="F# minor")
    assert plan.key == "F# minor" and read_chords(plan.chords)[0][0].intervals[1] == 3


def test_without_a_prompt_the_seed_draws_the_genre(reader: PromptReader) -> None:
    plans = [plan_of(reader, None, seed=i) for i in range(20)]
    assert len({plan.bpm for plan in plans}) > 10 and all(plan.chords for plan in plans)


def test_sections_follow_a_form_and_last_at_least_four_bars(reader: PromptReader) -> None:
    forms = {len(form.split()): form.split() for form in reader.tables.forms}
    lengths = set()
    for seed in range(30):
        bars = read_chords(plan_of(reader, "pop", seed=seed).chords)
        assert len(set(bars)) > 1
        lengths.add(len(bars))
    assert lengths <= {4 * count for count in (*forms, 4, 6)}


def test_without_tables_only_what_is_stated_is_planned(reader: PromptReader) -> None:
    assert plan_of(None, "happy house in A minor") == Plan(key="A minor")
    assert plan_of(None, "waltz, chords C G") == Plan()
    assert plan_of(None, "waltz at 90 bpm, chords C G") == Plan(bpm=90, metre="3/4", chords="C G")
    assert plan_of(None, None, ending=True) == Plan(ending=True)
    with pytest.raises(InputError, match="chords needs bpm"):
        plan_of(None, PROMPT, chords="C G")


def test_a_reported_plan_can_be_edited_and_given_back(reader: PromptReader) -> None:
    drawn = plan_of(reader, seed=3)
    assert plan_of(reader, "anything else at 60 bpm", seed=9, plan=str(drawn)) == drawn
    assert plan_of(reader, seed=9, plan={**drawn.to_dict(), "bpm": 100}) == replace(drawn, bpm=100.0)
    assert plan_of(reader, seed=9, plan=drawn, key="C", ending=True) == replace(drawn, key="C", ending=True)
    assert plan_of(reader, seed=9, plan={}) == Plan()


# ---------------------------------------------------------------------------------------------------- in time


def test_chords_repeat_bar_by_bar() -> None:
    plan = Plan(bpm=120, metre="4/4", key="A minor", chords="Am | F G")
    found = timeline(plan, 9)
    am, f, g = (9, (0, 4, 9)), (5, (0, 5, 9)), (7, (2, 7, 11))
    assert found.chords == tuple(
        (at, *chord) for at, chord in ((0, am), (2, f), (3, g), (4, am), (6, f), (7, g), (8, am))
    )
    assert found.keys == ((0.0, 9, True),) and (found.bpm, found.metre, found.first_bar) == (120, "4/4", 0)


def test_a_short_timeline_is_the_beginning_of_a_long_one() -> None:
    plan = Plan(bpm=93, metre="3/4", chords="C G | Am | F", first_bar=0.4)
    short, long = timeline(plan, 10), timeline(plan, 100)
    assert short.chords == long.chords[: len(short.chords)]


def test_before_the_first_bar_line_is_the_end_of_the_progression() -> None:
    early = timeline(Plan(bpm=60, chords="C G", first_bar=1.0), 4).chords
    assert [(at, root) for at, root, _ in early] == [(0, 7), (1, 0)]
    late = timeline(Plan(bpm=60, chords="C G", first_bar=-3.0), 6).chords
    assert [(at, root) for at, root, _ in late] == [(0, 0), (1, 7), (5, 0)]


def test_an_ending_is_a_last_bar_and_then_a_rest() -> None:
    plan = Plan(bpm=120, chords="C G", ending=True, last_chord="C")
    assert [(at, root, bool(tones)) for at, root, tones in timeline(plan, 9.9).chords] == [
        (0, 0, True), (2, 7, True), (4, 0, True), (8, 0, False)
    ]  # fmt: skip
    assert timeline(Plan(ending=True), 10).chords == ((8.5, 0, ()),)


# --------------------------------------------------------------------------------------------- models without a clock


def test_models_without_a_clock_are_told_in_words() -> None:
    params = GenerationParams(bpm=120, key="bb min", metre="3/4", chords="Bbm F")
    assert in_words("calm piano", params) == "calm piano, 120 bpm, in 3/4, in B flat minor, chords Bbm F"
    assert in_words(None, GenerationParams(key="F#", bpm=99.5)) == "99.5 bpm, in F sharp major"
    assert in_words("x", GenerationParams(plan={"bpm": 80}, key="C")) == "x, 80 bpm, in C major"
    assert (
        in_words("calm piano", GenerationParams()) == "calm piano"
        and in_words(None, GenerationParams()) is None
    )
    warning = without_clock("small", params)
    assert warning == (
        "small has no beat clock: bpm, metre, key and chords are added to the description in words; it may not follow."
    )
    assert "the end is a fade" in without_clock("small", GenerationParams(ending=True))
    assert without_clock("small", GenerationParams()) is None


def test_their_music_ends_where_it_is_asked_to() -> None:
    assert timing(GenerationParams(ending=True, bpm=120, chords="C")) == Plan(ending=True, bpm=120)
    assert timing(GenerationParams(ending=True, chords="C")) == Plan(ending=True)
    assert timing(GenerationParams(bpm=120)).ends_at(8) is None


def test_timelines_do_not_depend_on_threads(reader: PromptReader) -> None:
    free = "rainy evening, tired and alone"
    one = plan_of(reader, free)
    torch.set_num_threads(2)
    again = prompt_reader.find("nano")
    assert plan_of(again, free) == one
