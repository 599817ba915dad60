# Needs Python 3.11 or later with pip and venv, and make. All else is installed into .venv, as constraints.txt pins it.

PYTHON ?= python3
SHARED ?= ../shared
VENV := .venv
BIN := $(VENV)/bin
BENCH := .venv-bench
ARTICLES ?= 10000

# Pins what the package needs to run, to be tested and to be built.
export PIP_CONSTRAINT := constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# The targets below answer from the project's own database, whatever the caller's shell names.
unexport ICESCO_DB

.PHONY: help demo test check score bench readme clean

help:
	@echo "make demo    read the seed documents and ask two questions"
	@echo "make test    lint, types and tests"
	@echo "make check   lint and types alone"
	@echo "make score   measure the extraction against the gold files, where they are"
	@echo "make bench   measure time and memory on ARTICLES=$(ARTICLES) invented articles, to a million"
	@echo "make readme  write what the commands print now into README.md"
	@echo "make clean   remove what make has made"

demo: $(VENV)/run.stamp
	@$(BIN)/icesco ingest seeds
	@echo && echo '$$ icesco who Karimov' && $(BIN)/icesco who Karimov
	@echo && echo '$$ icesco commitments --year 2021' && $(BIN)/icesco commitments --year 2021

test: check
	$(BIN)/python -m pytest --numprocesses=auto --hypothesis-profile=ci

check: $(VENV)/dev.stamp
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

score: $(VENV)/run.stamp
	@PATH="$(CURDIR)/$(BIN):$$PATH"; \
	if [ ! -f $(SHARED)/score/score.py ]; then echo "No gold files at $(SHARED): nothing to measure against."; exit 0; fi; \
	echo "== seeds" && $(BIN)/python $(SHARED)/score/score.py --docs $(SHARED)/seeds --gold $(SHARED)/gold/seeds && \
	echo "== practice documents" && $(BIN)/python $(SHARED)/score/score.py --docs $(SHARED)/corpus/dev --gold $(SHARED)/gold/dev

bench: $(VENV)/run.stamp $(BENCH)/stamp
	@$(BIN)/python -m benchmarks --articles $(ARTICLES) --spacy $(BENCH)/bin/python

readme: $(VENV)/dev.stamp
	$(BIN)/python -m tests.test_readme

clean:
	rm -rf $(VENV) $(BENCH) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	rm -f data/icesco.db data/icesco.db-*

# The stamps say that what the package asks for is installed, so that make installs nothing twice.
$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(None if sys.version_info >= (3, 11) else "icesco needs Python 3.11 or later: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --editable '.[html]'
	@touch $@

$(VENV)/dev.stamp: pyproject.toml constraints.txt $(VENV)/run.stamp
	$(BIN)/python -m pip install --quiet --editable '.[html,cluster,dev]'
	@touch $@

# What icesco is measured against stands apart, so that nothing else ever needs it.
$(BENCH)/stamp: pyproject.toml constraints.txt benchmarks/constraints.txt | $(VENV)/bin/python
	$(PYTHON) -m venv $(BENCH)
	PIP_CONSTRAINT="constraints.txt benchmarks/constraints.txt" $(BENCH)/bin/python -m pip install --quiet --editable . spacy
	@touch $@
