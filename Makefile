# musicgen from a fresh clone: `make demo` to hear it, `make test` to trust it. Needs python3 (3.10 to 3.13).
PYTHON      ?= python3
VENV        ?= .venv
BIN         := $(VENV)/bin
PROMPT      ?= warm lo-fi hip hop with electric piano and soft drums
# The version of torch to install, and a package index to take it from; empty is pip's usual one.
# Where that has only builds with CUDA, name an index of CPU builds here to save 2 GB: make setup TORCH_INDEX=...
TORCH       ?= torch==2.13.0
TORCH_INDEX ?=

.PHONY: setup demo test check train-nano bench fuzz schema clean
.DEFAULT_GOAL := demo

setup: $(VENV)/.ready ## create .venv with everything that the other targets need

$(VENV)/.ready: pyproject.toml
	@echo "==> A virtual environment in $(VENV), with $$($(PYTHON) --version)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@if command -v nvidia-smi >/dev/null 2>&1; then echo "==> torch, for the GPU of this machine"; \
	 else echo "==> torch, for the CPU$(if $(TORCH_INDEX), from $(TORCH_INDEX)): this machine has no CUDA device"; fi
	@$(BIN)/python -c "import torch" 2>/dev/null || { \
	 if command -v nvidia-smi >/dev/null 2>&1 || test -z "$(TORCH_INDEX)"; then \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check "$(TORCH)"; \
	 else \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --index-url "$(TORCH_INDEX)" "$(TORCH)"; fi; }
	@echo "==> musicgen, its extras, and the tools of the tests"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[train,evaluate,cog,dev]"
	@# tinysoundfont plays the corpus. Its dependency pyaudio is only for loudspeakers and has no Linux wheel.
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps tinysoundfont
	@echo "==> the two SoundFonts that the songwriter plays through"
	@$(BIN)/python scripts/soundfonts.py || echo "    not to be had now: the tests that need them are left out"
	@touch $@

demo: setup ## make out/demo.wav from a sentence
	@mkdir -p out
	$(BIN)/musicgen generate "$(PROMPT)" --output out/demo.wav --duration 10 --seed 7

test: setup ## the whole default suite
	@OMP_NUM_THREADS=1 $(BIN)/python -m pytest

check: setup ## formatting, lint, types, import contracts
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

train-nano: setup ## nano from nothing: codec, codes, text encoder, language model
	$(BIN)/musicgen train codec recipes/nano.toml --output runs/codec
	$(BIN)/musicgen train encode recipes/nano.toml --codec runs/codec/model --output runs/codes
	$(BIN)/musicgen train text recipes/nano.toml --output runs/text
	$(BIN)/musicgen train lm recipes/nano.toml --codes runs/codes --text runs/text/model --output runs/lm --processes 2

bench: setup ## speed of decoding, alone, by threads and against transformers; memory of loading
	$(BIN)/python benchmarks/decode_speed.py
	$(BIN)/python benchmarks/against_transformers.py
	$(BIN)/python benchmarks/threads.py
	$(BIN)/python benchmarks/load_memory.py

fuzz: setup ## 2,000 broken audio files and random option combinations
	$(BIN)/python benchmarks/fuzz.py

schema: setup ## rewrite what is made from GenerationParams
	$(BIN)/musicgen schema

clean: ## remove what the tools leave behind
	rm -rf out build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
