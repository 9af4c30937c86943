"""The maker of this process loads models when they are used, and forgets those that are idle."""

import shutil
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from musicgen.engine.generate import MusicGen
from musicgen.errors import MusicGenError
from musicgen.generation import GenerationParams
from musicgen.page.maker import LocalMaker, config_of


def asked(name, **options) -> GenerationParams:
    return GenerationParams(model_version=str(name), prompt="x", duration=0.4, seed=1, **options)


def test_published_models_are_known_without_their_files():
    assert config_of("melody", None, offline=True).chroma is not None
    assert config_of("facebook/musicgen-stereo-small", None, offline=True).stereo


def test_what_is_heard_meanwhile_is_the_take(tiny_model):
    maker = LocalMaker((str(tiny_model),))
    job = maker.start(asked(tiny_model, normalization_strategy="clip"))
    heard = sum(piece.samples.shape[1] for piece in job.pieces())
    made = job.result()
    assert heard == made.audio.samples.shape[1] and job.progress()[0] == job.progress()[1]
    assert made.params.seed == 1
    maker.close()
    with pytest.raises(MusicGenError, match="closed"):
        maker.start(asked(tiny_model))


def test_two_models_stay_in_memory(tiny_model, tmp_path):
    folders = [shutil.copytree(tiny_model, tmp_path / name) for name in "abc"]
    maker = LocalMaker(tuple(map(str, folders)))
    first = maker.load(str(folders[0]))
    maker.load(str(folders[1]))
    assert maker.load(str(folders[0])) is first
    maker.load(str(folders[2]))
    assert list(maker._schedulers) == [str(folders[0]), str(folders[2])]
    maker.close()


def test_takes_of_a_loaded_model_do_not_wait_for_another_one_to_load(tiny_model, tmp_path, monkeypatch):
    folders = [str(shutil.copytree(tiny_model, tmp_path / name)) for name in "ab"]
    maker, begun, go_on = LocalMaker(tuple(folders)), threading.Event(), threading.Event()
    first, load = maker.load(folders[0]), MusicGen.from_pretrained

    def slowly(*given, **options):
        begun.set()
        go_on.wait()
        return load(*given, **options)

    monkeypatch.setattr(MusicGen, "from_pretrained", slowly)
    with ThreadPoolExecutor(2) as threads:
        other = threads.submit(maker.load, folders[1])
        begun.wait()
        try:
            assert threads.submit(maker.load, folders[0]).result(60) is first
            assert maker.start(asked(folders[0])).result().params.seed == 1
            maker.close()
        finally:
            go_on.set()
        with pytest.raises(MusicGenError, match="closed"):
            other.result()
