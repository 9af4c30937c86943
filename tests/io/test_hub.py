import pytest

from musicgen.errors import CheckpointError, InputError
from musicgen.io import hub


def test_names_and_repositories():
    assert hub.repository("small") == hub.repository("facebook/musicgen-small") == "facebook/musicgen-small"
    assert hub.repository("someone/else") == "someone/else"
    assert hub.short_name("facebook/musicgen-small") == "small" and hub.short_name("a/folder/") == "folder"


def test_a_folder_with_a_training_checkpoint_is_a_model(tmp_path):
    assert not hub.is_model(tmp_path)
    (tmp_path / "checkpoint.th").touch()
    assert hub.is_model(tmp_path) and hub.locate(tmp_path) == tmp_path


def test_a_path_that_is_no_model_folder_is_explained(tmp_path):
    (tmp_path / "adapter_config.json").write_text("{" * 10**5)
    with pytest.raises(CheckpointError, match="LoRA adapter"):
        hub.locate(tmp_path)


def test_an_unknown_name_is_explained(tmp_path):
    with pytest.raises(InputError, match="did you mean medium"):
        hub.locate("medum")
    with pytest.raises(InputError, match="There is no model called"):
        hub.locate(tmp_path / "absent folder")
