"""`musicgen models` prints the catalogue."""

import json

from musicgen.apps.cli import run


def test_a_model_in_the_weights_folder_is_found(tiny_stereo, tmp_path, capsys):
    (tmp_path / "musicgen-small").symlink_to(tiny_stereo)
    assert run(["models", "--weights-dir", str(tmp_path), "--json"]) == 0
    places = {row["name"]: row["place"] for row in json.loads(capsys.readouterr().out)}
    assert places["small"] == str(tmp_path / "musicgen-small")
