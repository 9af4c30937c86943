"""Times generation against transformers with the same weights: `python benchmarks/against_transformers.py`.

A text model with random weights is converted by our converter and loaded by transformers. Both generate the same number
of frames on the CPU with guidance and top-k sampling, alternating. The last column is their time divided by ours.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import torch
import transformers

from musicgen.config import CodecConfig, LMConfig, MusicGenConfig, TextConfig
from musicgen.engine.decode import decode
from musicgen.engine.device import choose, prepare
from musicgen.io import checkpoint
from musicgen.io.text import TextEncoder, train_tokenizer
from musicgen.model.codec import Encodec
from musicgen.model.conditioning import Conditioner, Conditioning
from musicgen.model.lm import LanguageModel, initialize
from musicgen.model.sampling import Guidance, Sampling

PROMPT = "warm lo-fi hip hop with electric piano"


def random_model(width: int, layers: int, codes: int) -> checkpoint.Components:
    config = MusicGenConfig(
        name="random", license="MIT", stereo=False, window_seconds=30.0, stride_seconds=18.0, guidance=3.0,
        codec=CodecConfig(
            sample_rate=32_000, filters=4, latent_dim=16, ratios=(8, 5, 4, 4), kernel_size=7, last_kernel_size=7,
            residual_kernel_size=3, residual_layers=1, dilation_base=2, compress=2, lstm_layers=1, causal=False,
            trim_right_ratio=1.0, conv_shortcut=False, pad_mode="reflect", codebooks=4, codebook_size=codes,
        ),
        text=TextConfig(
            source="bundled", vocab_size=300, width=64, key_width=32, ffn_width=128, layers=2, heads=2
        ),
        lm=LMConfig(
            width=width, heads=width // 64, layers=layers, ffn_width=4 * width, codebooks=4, codebook_size=codes,
            delays=(0, 1, 2, 3), cross_attention=True,
        ),
        chroma=None, style=None,
    )  # fmt: skip
    torch.manual_seed(0)
    lm, text = LanguageModel(config.lm), TextEncoder.build(config.text, train_tokenizer([PROMPT], 300))
    initialize(lm, torch.Generator().manual_seed(0))
    return checkpoint.Components(
        config, lm.eval(), Conditioner(config).eval(), Encodec(config.codec).eval(), text
    )


@torch.inference_mode()
def seconds_of_ours(model: checkpoint.Components, lm: LanguageModel, frames: int) -> float:
    started = time.perf_counter()
    hidden, mask = model.text.encode([PROMPT, None])
    rows: Conditioning = model.conditioner(hidden, mask, groups=2)
    columns = decode(
        lm, rows, seeds=torch.tensor([1]), frames=frames, sampling=Sampling(top_k=250), guidance=Guidance()
    )
    assert sum(1 for _ in columns) == frames
    return time.perf_counter() - started


@torch.inference_mode()
def seconds_of_theirs(model: transformers.PreTrainedModel, ids: torch.Tensor, frames: int) -> float:
    started = time.perf_counter()
    model.generate(
        input_ids=ids, attention_mask=torch.ones_like(ids), do_sample=True, top_k=250, guidance_scale=3.0,
        max_new_tokens=frames + 3,
    )  # fmt: skip
    return time.perf_counter() - started


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--width", type=int, default=512)
    parser.add_argument("--layers", type=int, default=8)
    parser.add_argument("--codes", type=int, default=2048)
    parser.add_argument("--frames", type=int, default=200)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    transformers.logging.set_verbosity_error()
    model = random_model(options.width, options.layers, options.codes)
    ids = model.text.tokenize([PROMPT])[0]
    with tempfile.TemporaryDirectory() as folder:
        checkpoint.save(Path(folder) / "ours", model)
        checkpoint.convert(Path(folder) / "ours", Path(folder) / "theirs", "transformers")
        theirs = transformers.MusicgenForConditionalGeneration.from_pretrained(Path(folder) / "theirs").eval()
        print(
            f"width {options.width}, {options.layers} layers, {options.frames} frames, least of {options.runs}, "
            f"{options.threads} threads, transformers {transformers.__version__}"
        )
        print("| weights of ours | ours (s) | transformers (s) | ratio |\n| --- | --- | --- | --- |")
        for dtype in ("float32", "bfloat16", "int8"):
            loaded = checkpoint.load(Path(folder) / "ours")
            lm = prepare(loaded.lm, choose("cpu", dtype))
            pairs = [
                (seconds_of_ours(loaded, lm, options.frames), seconds_of_theirs(theirs, ids, options.frames))
                for _ in range(options.runs + 1)
            ][1:]
            ours, others = (min(column) for column in zip(*pairs, strict=True))
            print(f"| {dtype} | {ours:.2f} | {others:.2f} | {others / ours:.1f} |", flush=True)


if __name__ == "__main__":
    main()
