"""Shards and the batches drawn from them."""

from __future__ import annotations

import random
from collections import Counter
from itertools import chain, pairwise

import pytest
import torch

from musicgen.errors import CheckpointError, InputError
from musicgen.train.batches import Batches, BatchesAhead, alter, collate, mask_steps
from musicgen.train.code_dataset import CodeDataset, read_shard, shard_path, write_shard
from train_data import make_codes, make_shard, same, tiny

RECIPE = tiny()


def batches(folder, size: int = 4, **options) -> Batches:
    shards = CodeDataset(folder, "train")
    shards.refresh()
    return Batches(shards, seed=3, batch_size=size, bins=12, **options)


def test_a_shard_reads_as_written(tmp_path) -> None:
    shard = make_shard(RECIPE, 5, 0)
    write_shard(shard_path(tmp_path, "train", 3), shard)
    again = read_shard(tmp_path / "train-000003.safetensors")
    assert again.codes.dtype == torch.int16 and torch.equal(again.codes.long(), shard.codes)
    assert shard.chroma is not None and torch.equal(again.chroma.long(), shard.chroma)
    assert again.captions == shard.captions and not list(tmp_path.glob("*.part"))


def test_damaged_and_absent_shards_are_named(tmp_path) -> None:
    with pytest.raises(InputError, match="no train shards"):
        CodeDataset(tmp_path, "train").refresh()
    (tmp_path / "train-000000.safetensors").write_bytes(b"torn")
    with pytest.raises(CheckpointError, match=r"train-000000\.safetensors"):
        CodeDataset(tmp_path, "train").refresh()


def test_an_epoch_shows_every_clip_once_and_the_next_in_another_order(tmp_path) -> None:
    make_codes(tmp_path, RECIPE, shards=3)
    source = batches(tmp_path)
    firsts = [[tuple(row) for row in source.draw().codes[:, 0].tolist()] for _ in range(6)]
    one, two = list(chain(*firsts[:3])), list(chain(*firsts[3:]))
    assert Counter(one) == Counter(two) and set(Counter(one).values()) == {1} and one != two


def test_a_resumed_position_draws_what_would_have_come_though_shards_were_added(tmp_path) -> None:
    make_codes(tmp_path, RECIPE, shards=3)
    source = batches(tmp_path, word_dropout=0.3, word_noise=0.5)
    source.draw()
    position = source.state_dict()
    expected = source.draw()
    write_shard(shard_path(tmp_path, "train", 7), make_shard(RECIPE, 4, 7))
    again = Batches(
        CodeDataset(tmp_path, "train"), seed=3, batch_size=4, bins=12, word_dropout=0.3, word_noise=0.5
    )
    again.load_state_dict(position)
    drawn = again.draw()
    same([drawn.codes, drawn.texts, drawn.chroma], [expected.codes, expected.texts, expected.chroma])


def test_a_resumed_position_knows_only_the_shards_of_its_epoch_in_their_order(tmp_path) -> None:
    """Though those written meanwhile were read when the process began again, before its position was known."""
    make_codes(tmp_path, RECIPE, shards=1)
    source = batches(tmp_path)
    source.draw()
    for number in (7, 2):
        write_shard(shard_path(tmp_path, "train", number), make_shard(RECIPE, 4, number))
        source.draw()
    position = source.state_dict()
    assert position["shards"] == [f"train-00000{number}.safetensors" for number in (0, 7)]
    again = batches(tmp_path)
    assert len(again.shards) == 12
    again.load_state_dict(position)
    for _ in range(5):
        same(again.draw().codes, source.draw().codes)
        same(again.state_dict(), source.state_dict())


def test_a_position_in_another_folder_begins_a_new_epoch_in_this_one(tmp_path) -> None:
    make_codes(tmp_path / "old", RECIPE, shards=3)
    make_codes(tmp_path / "new", RECIPE, shards=2)
    old, new = batches(tmp_path / "old"), batches(tmp_path / "new")
    old.draw()
    new.load_state_dict(old.state_dict())
    assert (new.epoch, new.drawn, len(new.shards)) == (1, 1, 8)
    drawn = [new.draw().codes for _ in range(2)]
    shown = {tuple(row) for row in torch.cat(drawn)[:, 0].tolist()}
    assert shown == {
        tuple(row) for row in collate(new.shards, list(range(8)), None, None).codes[:, 0].tolist()
    }


def test_a_position_that_names_no_folder_is_one_in_this(tmp_path) -> None:
    """As versions saved it that did not know of other folders."""
    make_codes(tmp_path, RECIPE, shards=3)
    source, again = batches(tmp_path), batches(tmp_path)
    source.draw()
    position = source.state_dict()
    del position["folder"]
    again.load_state_dict(position)
    same(again.draw().codes, source.draw().codes)


def test_new_shards_join_at_the_next_epoch(tmp_path) -> None:
    make_codes(tmp_path, RECIPE, shards=1)
    source = batches(tmp_path)
    source.draw()
    write_shard(shard_path(tmp_path, "train", 1), make_shard(RECIPE, 4, 1))
    source.draw()
    assert source.epoch == 1 and len(source.shards) == 8


def test_fewer_clips_than_a_batch_are_repeated(tmp_path) -> None:
    make_codes(tmp_path, RECIPE, shards=1)
    assert batches(tmp_path, size=10).draw().codes.shape[0] == 10


def test_a_batch_is_what_the_shard_says(tmp_path) -> None:
    make_codes(tmp_path, RECIPE, shards=2)
    shards = CodeDataset(tmp_path, "train")
    shards.refresh()
    batch = collate(shards, [5, 0], 12, None)
    shard = make_shard(RECIPE, 4, 1)
    assert torch.equal(batch.codes[0], shard.codes[1]) and batch.texts[0] == shard.captions[1][0]
    assert shard.chroma is not None and torch.equal(batch.chroma[0].argmax(-1), shard.chroma[1, 0])
    assert torch.equal(batch.chroma.sum(-1), torch.ones(2, RECIPE.model.chroma.frames))
    assert collate(shards, [0], None, None).chroma is None


def test_words_are_dropped_and_made_up_at_their_rates() -> None:
    rng = random.Random(0)
    text = "one two three four five six seven eight nine ten"
    assert alter(text, rng, 0.0, 0.0) == text and alter("", rng, 0.5, 1.0) == ""
    kept = [len(alter(text, rng, 0.3, 0.0).split()) for _ in range(500)]
    assert sum(kept) / 500 == pytest.approx(7.0, abs=0.3)
    made_up = alter(text, rng, 0.0, 1.0).split()
    assert len(made_up) == 11 and len(set(made_up) - set(text.split())) == 1


def test_a_thinned_history_loses_whole_steps_of_some_items() -> None:
    sequence = torch.randint(0, 9, (400, 3, 50))

    def thin(probability: float):
        return mask_steps(sequence, 9, probability=probability, generator=torch.Generator().manual_seed(5))

    hidden = thin(0.35) == 9
    assert torch.equal(hidden.all(dim=1), hidden.any(dim=1))  # all codebooks of a step, or none
    assert torch.equal(thin(0.35)[~hidden], sequence[~hidden])
    share = hidden.float().mean(dim=(1, 2))
    assert 0.25 < float((share > 0).float().mean()) < 0.45
    assert 0.55 < float(share[share > 0].mean()) < 0.78  # a rate of the root of a uniform draw: 2/3
    assert torch.equal(thin(0.0), sequence)


def test_beginnings_are_the_first_frames_of_the_clips_that_come_next(tmp_path) -> None:
    make_codes(tmp_path, RECIPE, shards=3)
    short, whole = batches(tmp_path, 3), batches(tmp_path, 3)
    frames = RECIPE.model.window_frames // 3
    made = short.draw_short_crops(frames)
    parts = [whole.draw() for _ in range(3)]
    assert torch.equal(made.codes, torch.cat([part.codes for part in parts])[..., :frames])
    assert made.texts == list(chain(*(part.texts for part in parts)))
    assert torch.equal(made.chroma, torch.cat([part.chroma for part in parts]))
    same(short.state_dict(), whole.state_dict())


def test_batches_drawn_ahead_are_the_same_and_a_position_is_that_of_what_was_given(tmp_path) -> None:
    make_codes(tmp_path, RECIPE, shards=3)
    shorts = [None, 5, None, None, 5, None]
    plain, ahead = (BatchesAhead(batches(tmp_path, 3), ahead=ahead) for ahead in (False, True))
    positions = [ahead.state_dict()]
    for short, following in pairwise(shorts):
        wanted, drawn = plain.draw(short, following), ahead.draw(short, following)
        same([drawn.batch.codes, drawn.batch.texts], [wanted.batch.codes, wanted.batch.texts])
        assert (drawn.before, drawn.after) == (wanted.before, wanted.after)
        same(ahead.state_dict(), plain.state_dict())
        positions.append(ahead.state_dict())
    ahead.load_state_dict(positions[1])
    plain.load_state_dict(positions[1])
    assert ahead.state_dict() == positions[1]
    same(ahead.draw(5, None).batch.codes, plain.draw(5, None).batch.codes)


def test_a_fault_while_drawing_ahead_is_raised(tmp_path) -> None:
    make_codes(tmp_path, RECIPE, shards=1)
    ahead = BatchesAhead(batches(tmp_path), ahead=True)
    ahead.draw(None, None)
    (tmp_path / "train-000001.safetensors").write_bytes(b"torn")
    with pytest.raises(CheckpointError, match="train-000001"):
        for _ in range(3):
            ahead.draw(None, None)
