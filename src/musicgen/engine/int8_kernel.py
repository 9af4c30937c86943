"""The language model's forward pass in int8 on a CPU, compiled by Numba.

Weights are int8 with one scale for each output; inputs are rounded to at most 16 bits with one scale a row, as fine as
int32 can sum exactly. So no product depends on the order of its sum, and the result of a row does not depend on the
other rows, on how many columns are given at once, or on the number of threads. Sums of floats have one fixed order,
and no two operations are rounded as one, which by design makes processors agree (checked on one only).

A *column* is one position of one row (a sequence): first those of the row's prefix, then one a step. A pass takes
columns through *phases*, most of which multiply by one matrix; threads share the units of a phase, and wait at its end.
All memory is given by address: whoever calls keeps it alive until all threads are done.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from musicgen.engine.int8_draw import draw, go_on
from musicgen.engine.int8_numba import (
    arrive,
    begin_again,
    claim,
    finish,
    floats,
    inlined,
    int64s,
    kept,
    passes,
    phases,
    wait,
)
from musicgen.engine.int8_products import ask_for
from musicgen.engine.int8_records import (
    CONDITION,
    CROSS,
    CROSS_OUT,
    DOWN,
    DRAW,
    EMBED,
    HEAD,
    MOST_TOGETHER,
    OUT,
    SELF,
    STREAMS,
    UP,
)
from musicgen.engine.int8_vectors import (
    attend,
    gelu,
    keep,
    layer_norm,
    product,
    round_row,
)
from musicgen.engine.int8_weights import LINE, STRIP

FITTING = 4096  # keys and values of a head, of all columns, that fit into the processor's second cache


@inlined
def _embed(run: Any, i: int) -> None:
    """Write column i as the blocks get it to x, which holds a prefix's vector already."""
    D, K = run.width, run.codebooks
    step, position = int64s(run.step, run.n)[i], int64s(run.position, run.n)[i]
    out, sinusoid = floats(run.x + 4 * D * i, D), floats(run.sinusoids + 4 * D * position, D)
    if step >= 0:
        codes = int64s(run.codes + 8 * K * i, K)
        for k in range(K):
            code = codes[k] + k * (run.embedding_rows // K)
            vector = floats(run.embedding + 4 * D * code, D)
            for j in range(D):
                out[j] = vector[j] if k == 0 else out[j] + vector[j]
        if run.added_steps > 0:
            place = step if step < run.added_steps else run.added_steps - 1
            row = int64s(run.row, run.n)[i]
            added = floats(run.added + 4 * D * (row * run.added_steps + place), D)
            for j in range(D):
                out[j] += added[j]
    for j in range(D):
        out[j] += sinusoid[j]


@inlined
def _round_all(phase: Any, run: Any, source: int, n: int, memory: int) -> None:
    """Rows of what a matrix multiplies, normalised where it has a norm, as integers and their scales."""
    width, wanted = phase.inputs, int64s(run.wanted, run.outputs)
    scales, normed = floats(memory + run.rounded_scales, n), memory + run.normed
    for i in range(n):
        row = source + 4 * width * (wanted[i] if phase.kind == HEAD else i)
        if phase.norm != 0:
            layer_norm(row, width, phase.norm, normed)
            row = normed
        target = memory + run.rounded + i * 2 * phase.row_inputs
        scales[i] = round_row(row, width, phase.largest, target, phase.row_inputs)


@inlined
def _multiply(
    phase: Any, run: Any, strip: int, n: int, target: int, stride: int, width: int, add: bool, ahead: int, later: int,
    later_asked: int, memory: int,
) -> None:  # fmt: skip
    """A strip of a phase's matrix times the n rounded rows that `memory` has; see `product`."""
    product(
        phase.values + strip * phase.strip_bytes, phase.scales + 4 * STRIP * strip, phase.row_inputs // 2, phase.groups,
        memory + run.rounded, memory + run.rounded_scales, n, run.together, memory + run.sums, target, stride, width,
        add, ahead, run.asked, later, later_asked,
    )  # fmt: skip


@inlined
def _attended(kind: int, run: Any, i: int) -> Any:
    """How many keys column i attends to."""
    if kind == SELF:
        return int64s(run.position, run.n)[i] + 1
    return int64s(run.cross_lengths, run.rows)[int64s(run.row, run.n)[i]]


@inlined
def _list_kept(kind: int, run: Any, place: int, target: int) -> Any:
    """Write where keys of each column begin, their second half, and two strips of values, int64 `[n, STREAMS]`.

    `place` is that of a head in its row. Returns how many lines of memory each of them has, or as many of these as fit
    into the processor's second cache with those of all columns.
    """
    rows, places, longest = int64s(run.row, run.n), int64s(target, STREAMS * run.n), np.int64(0)
    all_kept = kept(run.own if kind == SELF else run.cross, run.rows)
    for i in range(run.n):
        length = _attended(kind, run, i)
        longest = length if length > longest else longest
    fitting = FITTING // run.n
    lines = ((longest if longest < fitting else fitting) + 1) // 2
    for i in range(run.n):
        one, at = all_kept[rows[i]], STREAMS * i
        places[at] = one.keys + place * one.key_bytes
        places[at + 1] = places[at] + LINE * lines
        places[at + 2] = one.values + place * one.value_bytes
        places[at + 3] = places[at + 2] + one.columns * STRIP
    return lines


@inlined
def _head(phase: Any, run: Any, head: int, ahead: int, memory: int) -> None:
    """All that one head does with all columns: it keeps their values and keys, then attends by their queries.

    CROSS makes only queries, CONDITION none. What is read next begins at `ahead`.
    """
    n, D, heads, kind = run.n, run.width, run.heads, phase.kind
    C, pairs = D // heads, phase.row_inputs // 2
    rows, positions = int64s(run.row, n), int64s(run.position, n)
    all_kept, place = kept(run.own if kind == SELF else run.cross, run.rows), phase.layer * heads + head
    each = (C + STRIP - 1) // STRIP  # strips of a head
    key_pairs = (C + 1) // 2
    parts, work, query = phase.strips // (each * heads), memory + run.work, memory + run.query
    number = head * parts * each
    later, later_asked, asked_for = 0, 0, 0
    if (
        run.asked > 0
        and run.together == MOST_TOGETHER
        and n >= MOST_TOGETHER
        and kind != CONDITION
        and phase.groups == 0
    ):
        later = memory + run.later
        lines = _list_kept(kind, run, place, later)
        later_asked = (STREAMS // 2 * LINE * lines + pairs - 1) // pairs
    for turn in range(parts):
        part = parts - 1 - turn
        for strip in range(each):
            at, number = strip * STRIP, number + 1
            is_last = turn + 1 == parts and strip + 1 == each
            _multiply(
                phase, run, number - 1, n, work + 4 * at, C, C - at if C - at < STRIP else STRIP,
                kind == OUT,  # no; but a constant would compile it once more
                ahead if is_last else phase.values + number * phase.strip_bytes, later, later_asked, memory,
            )  # fmt: skip
            loops = n // MOST_TOGETHER
            asked_for += loops
            later = later + 8 * STREAMS * loops if later != 0 and asked_for + loops <= n else 0
        what = part + 1 if kind == CONDITION else part
        for i in range(n):
            vector, one = work + 4 * C * i, all_kept[rows[i]]
            columns = one.columns
            key_at, value_at = (
                one.keys + place * one.key_bytes,
                one.values + place * one.value_bytes,
            )
            key_scale_at, value_scale_at = (
                one.key_scales + 4 * place * columns,
                one.value_scales + 4 * place * columns,
            )
            if what > 0:
                is_key = what == 1
                if run.asked > 0 and not is_key:  # this column's key will be written there
                    ask_for(
                        key_at + positions[i] // STRIP * 2 * STRIP * key_pairs, 2 * STRIP // LINE * key_pairs
                    )
                scale = keep(
                    vector, C, positions[i], key_at if is_key else value_at,
                    key_pairs if is_key else columns // 2, is_key,
                )  # fmt: skip
                floats(key_scale_at if is_key else value_scale_at, columns)[positions[i]] = scale
            else:
                scale = round_row(vector, C, np.int64(2**15 - 1), query, 2 * key_pairs) * run.query_scale
                length = _attended(kind, run, i)
                # What comes next: of the next column, or of the next head.
                last = i + 1 == n
                following, next_place = all_kept[rows[0 if last else i + 1]], place + 1 if last else place
                if run.asked > 0:
                    lines, at = (4 * length + LINE - 1) // LINE, 4 * next_place * following.columns
                    ask_for(following.key_scales + at, lines)
                    ask_for(following.value_scales + at, lines)
                attend(
                    query, scale, C, key_at, key_scale_at, value_at, value_scale_at, columns, length,
                    memory + run.scores, memory + run.shares, memory + run.sums,
                    run.attended + 4 * (D * i + C * head),
                    following.keys + next_place * following.key_bytes, run.asked,
                )  # fmt: skip


@inlined
def _strip(phase: Any, run: Any, strip: int, n: int, ahead: int, memory: int) -> None:
    """One strip of a matrix, for n rows. What is read next begins at `ahead`."""
    kind, out, at = phase.kind, run.x, strip * STRIP
    out = run.inner if kind == UP else run.logits if kind == HEAD else out
    out += 4 * at
    width = phase.outputs - at if phase.outputs - at < STRIP else STRIP
    _multiply(phase, run, strip, n, out, phase.outputs, width, kind not in (UP, HEAD), ahead, 0, 0, memory)
    if kind == UP:
        for i in range(n):
            gelu(out + 4 * phase.outputs * i, width)


@inlined
def _unit(phase: Any, run: Any, unit: int, n: int, turn: int, ahead: int, memory: int) -> None:
    """One unit of work of a phase; a matrix is multiplied by n rows that `memory` has."""
    kind = phase.kind
    if kind == EMBED:
        _embed(run, unit)
    elif kind == DRAW:
        draw(run, turn, unit, memory)
    elif kind in (SELF, CROSS, CONDITION):
        _head(phase, run, unit, ahead, memory)
    else:
        _strip(phase, run, unit, n, ahead, memory)


@inlined
def _turn(phases_at: int, count: int, run: Any, turn: int, own: int, memory: int) -> None:
    """Do what is left to do of a turn of a pass.

    Each thread has a share of the units of a phase, which lie together in memory: a processor reads one long stream
    faster than parts of it. `own` is this thread's; after it others are helped with theirs.
    """
    all_phases, threads = phases(phases_at, count), run.threads
    for number in range(count):
        phase = all_phases[number]
        kind = phase.kind
        n, source = run.n, run.x
        if kind == HEAD:
            n = run.outputs
        elif kind in (OUT, CROSS_OUT):
            source = run.attended
        elif kind == DOWN:
            source = run.inner
        units = phase.units
        if kind == EMBED:
            units = n
        elif kind == DRAW:
            units = run.takes * run.codebooks
        following = phase.next + own * phase.next_units // threads * phase.next_unit_bytes
        is_matrix, ready = kind not in (EMBED, DRAW), False
        for other in range(threads):
            share = (own + other) % threads
            first, end = share * units // threads, (share + 1) * units // threads
            unit = first + claim(run.counters, threads, number, share)
            while unit < end:
                if is_matrix and not ready:
                    _round_all(phase, run, source, n, memory)
                    ready = True
                ahead = phase.values + (unit + 1) * phase.unit_bytes if unit + 1 < end else following
                _unit(phase, run, unit, n, turn, ahead, memory)
                finish(run.counters, threads, number)
                unit = first + claim(run.counters, threads, number, share)
        wait(run.counters, threads, number, units)


@inlined
def forward(phases_at: int, count: int, pass_at: int, memory: int) -> None:
    """Run a pass, at `pass_at`, through phases; every thread that helps calls this, with memory of its own.

    With one thread it may have several turns, each with the codes that the one before has drawn.
    """
    run = passes(pass_at, 1)[0]
    own = arrive(run.counters) % run.threads
    for turn in range(int64s(run.turns, 1)[0]):
        if turn > 0:
            if not go_on(run, turn - 1):
                break
            begin_again(run.counters, run.threads, count)
        _turn(phases_at, count, run, turn, own, memory)
