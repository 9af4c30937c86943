"""Callers can catch every error of ours with one class, or with Python's own."""

import musicgen
from musicgen import errors

KINDS = {name: each for name, each in vars(errors).items() if isinstance(each, type)}


def test_errors_are_one_tree():
    assert all(issubclass(each, musicgen.MusicGenError) for each in KINDS.values())
    assert all(each.__doc__ for each in KINDS.values())


def test_the_tree_of_the_docstring_names_them_all():
    assert [name for name in KINDS if name not in errors.__doc__] == []


def test_errors_that_python_has_a_class_for_are_caught_by_it():
    assert issubclass(errors.InputError, ValueError)
    assert issubclass(errors.MissingExtraError, ImportError)
