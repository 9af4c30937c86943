"""Peak memory of loading a checkpoint shaped like musicgen-small (random weights, fp16 safetensors).

Prints, for each format and precision, the bytes of the loaded model and the peak resident memory of a new process
above that of the imports. Linux only.
Run: python benchmarks/load_memory.py
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import torch

from musicgen.io import checkpoint, formats
from musicgen.io.text import PAD, TextEncoder, train_tokenizer
from musicgen.presets import preset

PRECISIONS = {"float16": torch.float16, "float32": torch.float32}


def write(folder: Path) -> None:
    """A checkpoint of random fp16 weights, T5 and codec included, in our format and in transformers'."""
    config = preset("small")
    tokenizer = train_tokenizer([PAD], 300)
    with torch.device("meta"):
        text = TextEncoder.build(config.text, tokenizer).state_dict()
    shapes = checkpoint.skeleton(config) | {f"text.{key}": value for key, value in text.items()}
    half = torch.float16
    tensors = {key: torch.empty(each.shape, dtype=half).uniform_(-0.02, 0.02) for key, each in shapes.items()}
    found = formats.Checkpoint(config, tensors, tokenizer.to_str(), "random weights")
    for form in ("musicgen", "transformers"):
        formats.write(folder / form, found, form)


def peak_bytes() -> int:
    """Peak resident memory of this process. (getrusage would include that of its parent before the exec.)"""
    lines = Path("/proc/self/status").read_text().splitlines()
    return 1024 * int(next(line for line in lines if line.startswith("VmHWM")).split()[1])


def measure(folder: Path, precision: str) -> None:
    """Load, read every weight, and print the bytes of the model and the increase of the peak."""
    import transformers.models.t5.modeling_t5  # noqa: F401  its import is no part of loading

    before = peak_bytes()
    model = checkpoint.load(folder, dtype=PRECISIONS[precision])
    state = model.state()
    for tensor in state.values():
        tensor.count_nonzero()
    kept = sum(tensor.nbytes for tensor in state.values())
    print(json.dumps({"kept": kept, "rise": peak_bytes() - before}))


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as place:
        write(Path(place))
        size = (Path(place) / "musicgen" / "model.safetensors").stat().st_size
        print(f"file: {size / 1e9:.2f} GB")
        for form in ("musicgen", "transformers"):
            for precision in PRECISIONS:
                command = [sys.executable, __file__, str(Path(place) / form), precision]
                done = subprocess.run(command, check=True, capture_output=True, text=True)
                out = json.loads(done.stdout)
                kept, rise = out["kept"] / 1e9, out["rise"] / 1e9
                figures = f"kept {kept:.2f} GB  peak {rise:.2f} GB  ratio {rise / kept:.2f}"
                print(f"{form:12} {precision}  {figures}")


if __name__ == "__main__":
    measure(Path(sys.argv[1]), sys.argv[2]) if len(sys.argv) == 3 else main()
