"""What stands behind the Cog predictor: files of requests, and what the settings allow."""

import threading
import zipfile
from contextlib import closing
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from musicgen.apps.model_pool import ModelPool
from musicgen.errors import InputError
from musicgen.io.audio import read


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments) -> None:
        pass


@pytest.fixture(scope="module")
def folder_address(tone):
    handler = partial(Quiet, directory=str(tone.parent))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


def test_an_address_is_fetched_where_the_setting_allows_it(folder_address, tone, monkeypatch):
    options = {"prompt": "flute", "duration": 0.2, "seed": 1, "input_audio": f"{folder_address}/{tone.name}"}
    with closing(ModelPool()) as pool, pytest.raises(InputError, match="MUSICGEN_FETCH_PRIVATE=1"):
        pool.predict(options)
    monkeypatch.setenv("MUSICGEN_FETCH_PRIVATE", "1")
    with closing(ModelPool()) as pool:
        followed = read(pool.predict(options))
        plain = read(pool.predict({**options, "input_audio": None}))
        assert followed.samples.shape == plain.samples.shape == (1, 6_400)
        assert not followed.samples.equal(plain.samples)
        for source in (str(tone), ""):
            with pytest.raises(InputError, match="paths of the server are not read"):
                pool.predict({**options, "input_audio": source})


def test_companions_come_in_one_file(monkeypatch, capfd):
    monkeypatch.setattr("musicgen.extras.find_spec", lambda name: None)  # as if no extra were installed
    with closing(ModelPool()) as pool:
        path = pool.predict({"prompt": "flute", "duration": 0.2, "seed": 1, "stems": True})
        assert path.suffix == ".zip"
        with zipfile.ZipFile(path) as archive:
            assert archive.namelist() == ["mix.wav", "about.txt"]
            assert b"Missing:" in archive.read("about.txt")
    assert "Stems are not separated" in capfd.readouterr().err


def test_other_takes_come_in_the_one_file_and_their_scores_in_the_log(capfd):
    with closing(ModelPool()) as pool:
        options = {"prompt": "flute", "duration": 0.2, "seed": 1, "best_of": 2, "keep_all": True}
        with zipfile.ZipFile(pool.predict(options)) as archive:
            assert archive.namelist() == ["mix.wav", "other-2nd.wav", "about.txt"]
            assert archive.read("mix.wav") != archive.read("other-2nd.wav")
    said = capfd.readouterr().err
    assert "Measured: total " in said and "The 2nd take, seed " in said
