# musicgen from a fresh clone: `make demo` generates music, `make test` runs the tests. Needs python3 (3.10 to 3.13).
PYTHON      ?= python3
VENV        ?= .venv
BIN         := $(VENV)/bin
PROMPT      ?= warm lo-fi hip hop with electric piano and drums
# The version of torch to install, and a package index to take it from; empty is pip's usual one.
# Where that has only builds with CUDA, name an index of CPU builds here to save 2 GB: make demo TORCH_INDEX=...
TORCH       ?= torch==2.13.0
TORCH_INDEX ?=
# Byte code is compiled when a module is first imported: most of torch's never are, and compiling all takes long. Then
# it is kept, also where the environment says otherwise: the tests start more than a hundred processes.
unexport PYTHONDONTWRITEBYTECODE
PIP         := $(BIN)/python -m pip install --quiet --no-compile --disable-pip-version-check

.PHONY: setup demo test check lower-bounds clients wheel-test train-nano train-nano-gpu bench fuzz kernels schema int8 soundfonts clean
.DEFAULT_GOAL := demo

$(VENV)/.core: pyproject.toml
	@echo "==> A virtual environment in $(VENV), with $$($(PYTHON) --version)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@if command -v nvidia-smi >/dev/null 2>&1; then echo "==> torch, for the GPU of this machine"; \
	 else echo "==> torch, for the CPU$(if $(TORCH_INDEX), from $(TORCH_INDEX)): this machine has no CUDA device"; fi
	@$(BIN)/python -c "import torch" 2>/dev/null || { \
	 if command -v nvidia-smi >/dev/null 2>&1 || test -z "$(TORCH_INDEX)"; then $(PIP) "$(TORCH)"; \
	 else $(PIP) --index-url "$(TORCH_INDEX)" "$(TORCH)"; fi; }
	@echo "==> musicgen and what generation needs"
	@$(PIP) -e .
	@touch $@

setup: $(VENV)/.ready ## create .venv with everything that the other targets need

$(VENV)/.ready: $(VENV)/.core
	@echo "==> the extras of musicgen, and the tools of the tests"
	@$(PIP) -e ".[corpus,train,evaluate,style,verify,stretch,midi,cog,serve,app,dev]"
	@# tinysoundfont plays the corpus. Its dependency pyaudio is only for loudspeakers and has no Linux wheel.
	@$(PIP) --no-deps tinysoundfont
	@# basic-pitch asks for TensorFlow, and only its model is read, a file of 0.2 MB, by onnxruntime.
	@$(PIP) --no-deps basic-pitch
	@# Demucs, for the tests of stems: its architecture needs these two, and not the 80 MB that reading audio takes.
	@$(PIP) --no-deps demucs julius einops
	@echo "==> the two SoundFonts of the corpus generator"
	@$(BIN)/python scripts/soundfonts.py || echo "    not available now: tests that need them are skipped"
	@touch $@

soundfonts: $(VENV)/.core ## fetch the two SoundFonts of the corpus generator
	$(BIN)/python scripts/soundfonts.py

demo: $(VENV)/.core ## make out/demo.wav from a sentence
	@mkdir -p out
	$(BIN)/musicgen generate "$(PROMPT)" --output out/demo.wav --duration 10 --seed 7

test: setup ## the whole default suite, in two processes
	@OMP_NUM_THREADS=1 $(BIN)/python -m pytest -n 2 --dist worksteal

check: setup ## formatting, lint, types, import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

lower-bounds: ## the quick suite with the lowest version of every dependency that pyproject.toml allows
	$(PYTHON) scripts/lower_bounds.py

clients: setup ## Replicate's JavaScript client and the beta of its Python client 2.0, for tests/entry_points
	$(PIP) --target .clients/replicate2 --no-deps "replicate==2.0.0b4" sniffio distro
	@if command -v npm >/dev/null 2>&1; then npm install --silent --prefix .clients replicate@1; \
	 else echo "    no npm here: the tests of the JavaScript client are left out"; fi

wheel-test: $(VENV)/.core ## build the wheel, install it outside of the repository, make music with it
	$(BIN)/python scripts/wheel_test.py

train-nano: setup ## nano from nothing: codec, codes, text encoder, language model
	$(BIN)/musicgen train codec recipes/nano.toml --output runs/codec
	$(BIN)/musicgen train encode recipes/nano.toml --codec runs/codec/model --output runs/codes
	$(BIN)/musicgen train text recipes/nano.toml --output runs/text
	$(BIN)/musicgen train lm recipes/nano.toml --codes runs/codes --text runs/text/model --output runs/lm --processes 2

train-nano-gpu: setup ## its language model on a GPU, ten minutes, from some codes made before; more are made meanwhile
	test -d runs/lent || { $(BIN)/musicgen train encode recipes/nano_gpu.toml --codec nano --clips 2000 --workers $$(nproc) -o runs/codes && \
	$(BIN)/python scripts/train_nano_gpu.py pack runs/codes --text nano --soundfonts -o runs/lent; }
	$(BIN)/python scripts/train_nano_gpu.py run recipes/nano_gpu.toml runs/lent --out runs/gpu-out --minutes 10 & trained=$$!; \
	while kill -0 $$trained && ! test -d runs/gpu/codes; do sleep 1; done; \
	$(BIN)/python scripts/train_nano_gpu.py render recipes/nano_gpu.toml runs/lent & rendered=$$!; \
	wait $$trained; status=$$?; kill $$rendered; exit $$status
	$(BIN)/python scripts/train_nano_gpu.py unpack recipes/nano_gpu.toml runs/gpu-out -o runs/gpu-model

bench: setup ## speed of decoding, alone, by threads and against transformers; memory of loading
	$(BIN)/python benchmarks/decode_speed.py
	$(BIN)/python benchmarks/against_transformers.py
	$(BIN)/python benchmarks/threads.py
	$(BIN)/python benchmarks/load_memory.py

fuzz: setup ## broken audio files and checkpoints, and random option combinations
	$(BIN)/python benchmarks/fuzz.py

kernels: setup ## the Triton kernels of engine/gpu_*.py, interpreted on the CPU: Triton is 200 MB more
	$(PIP) --target .clients/triton --no-deps "triton>=3.9"
	TRITON_INTERPRET=1 PYTHONPATH=.clients/triton $(BIN)/python -m pytest tests/engine/test_fused_step.py

schema: $(VENV)/.core ## rewrite what is made from GenerationParams
	$(BIN)/musicgen schema

int8: $(VENV)/.core ## rewrite what computes in int8 as LLVM's code, after a change of engine/int8_*.py
	$(BIN)/python scripts/int8_programs.py

clean: ## remove what the tools leave behind
	rm -rf out build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
