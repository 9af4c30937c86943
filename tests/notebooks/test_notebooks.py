"""The notebooks run from top to bottom, and are committed with small outputs of such a run."""

import os
import re
import tempfile
from pathlib import Path

import pytest

nbformat = pytest.importorskip("nbformat", reason="nbformat is not installed")
nbclient = pytest.importorskip("nbclient", reason="nbclient is not installed")
pytest.importorskip("ipykernel", reason="ipykernel is not installed")
pytest.importorskip("librosa", reason="the notebooks measure with the extra `evaluate`")

ROOT = Path(__file__).parents[2]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
LARGEST = 1_500_000  # bytes


def run(path: Path, folder: Path):
    """A notebook, executed in a folder of its own."""
    notebook = nbformat.read(path, as_version=4)
    resources = {"metadata": {"path": str(folder)}}
    return nbclient.NotebookClient(notebook, timeout=None, resources=resources).execute()


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
@pytest.mark.filterwarnings("ignore")  # of jupyter_client's own
def test_a_notebook_runs(path, tmp_path, monkeypatch):
    paths = [str(ROOT / "src"), *os.environ.get("PYTHONPATH", "").split(os.pathsep)]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, paths)))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    made = run(path, tmp_path)
    committed = nbformat.read(path, as_version=4)
    for cell, before in zip(made.cells, committed.cells, strict=True):
        if cell.cell_type == "code":
            assert all(each.output_type != "error" for each in cell.outputs), cell.source
            kinds = [
                [each.output_type for each in one.outputs if each.output_type != "stream"]
                for one in (cell, before)
            ]
            assert kinds[0] == kinds[1], cell.source
            said = [
                "".join(each.text for each in one.outputs if each.get("name") == "stdout")
                for one in (cell, before)
            ]
            assert ("True" in said[0]) == ("True" in said[1]) and "False" not in said[0], cell.source
            bars = [
                "100%|" in "".join(each.get("text", "") for each in one.outputs) for one in (cell, before)
            ]
            assert bars == ["tqdm(" in cell.source] * 2, "a progress bar is shown, and reaches its end"


def test_both_notebooks_are_there_with_outputs():
    assert [path.stem for path in NOTEBOOKS] == ["finetuning", "musicgen"]
    tour = nbformat.read(NOTEBOOKS[1], as_version=4)
    titles = [cell.source.split("\n")[0] for cell in tour.cells if cell.cell_type == "markdown"]
    for title in ("Text", "Melody", "Continuation", "Long form", "Streaming", "Batch", "Evaluation"):
        assert f"## {title}" in titles
    for path in NOTEBOOKS:
        assert path.stat().st_size < LARGEST
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
        code = [cell for cell in notebook.cells if cell.cell_type == "code"]
        assert "google.colab" in code[0].source and "%pip install" in code[0].source
        assert sum(bool(cell.outputs) for cell in code) > len(code) / 2


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_shows_no_path_of_the_machine_that_it_ran_on(path):
    whole = path.read_text("utf-8")
    for folder in (ROOT, Path(tempfile.gettempdir()), Path.home()):
        assert f"{folder}/" not in whole
    for cell in nbformat.read(path, as_version=4).cells:
        for output in cell.get("outputs", ()):
            said = output.get("text", "") + output.get("data", {}).get("text/plain", "")
            assert re.search(r"(?<![\w.:/])/[\w.-]+/", said) is None, said
