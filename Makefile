# `make lab` opens the course, `make test` checks all of it; `make` alone lists the rest.

.DEFAULT_GOAL := help
.PHONY: help lab update work present test notebooks handout bench lint format lock clean
.DELETE_ON_ERROR:

ifeq ($(OS),Windows_NT)
VENV_BIN := .venv/Scripts
else
VENV_BIN := .venv/bin
endif
VENV_PYTHON := $(VENV_BIN)/python
UV := $(VENV_PYTHON) -m uv --quiet

# Everything comes from the lock: exact versions, hashes verified.
INSTALL := $(UV) pip install --python $(VENV_PYTHON) --constraint requirements.lock
NO_NETWORK := echo "The packages could not be fetched: check the network, then run make again." >&2; exit 1

# A folder that was moved, or whose Python is gone, is set up anew.
SET_UP_ANEW := $(shell test "$$(cat .venv/.folder 2>/dev/null)" = "$$(pwd)" \
    && "$(VENV_PYTHON)" -c '' 2>/dev/null || echo set-up-anew)
.PHONY: set-up-anew

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-18s%s\n", $$1, $$2 }'

lab: .venv/.has-lab ## open the course in JupyterLab (PORT=8888 NOTEBOOK=01_background)
	@"$(VENV_PYTHON)" -m helpers.commands.lab --port "$(PORT)" --notebook "$(NOTEBOOK)"

update: .venv/.has-lab ## fetch the newest version of the course; what you wrote stays
	@"$(VENV_PYTHON)" -m helpers.commands.update
	@$(MAKE) --no-print-directory work

work: .venv/.has-lab
	@"$(VENV_PYTHON)" -m helpers.commands.work

present: .venv/.has-present ## show a notebook slide by slide, cells run (PORT=8888 NOTEBOOK=01_background THEME=dark)
	@"$(VENV_PYTHON)" -m helpers.commands.present --port "$(PORT)" --notebook "$(NOTEBOOK)" --theme "$(THEME)"

test: .venv/.has-test ## check everything: style, notebooks, helpers, and JupyterLab in a browser
	@"$(VENV_PYTHON)" -m ruff check .
	@"$(VENV_PYTHON)" -m ruff format --check .
	@"$(VENV_PYTHON)" -m pytest -p no:cacheprovider --nbval --nbval-cell-timeout=60 notebooks
	@"$(VENV_PYTHON)" -m pytest --cov --cov-report=term tests

notebooks: .venv/.has-test ## make the .ipynb files from the .py files, with outputs (or one: NOTEBOOK=...)
	@"$(VENV_PYTHON)" -m helpers.commands.notebooks $(NOTEBOOK)

handout: .venv/.has-handout ## make of each notebook an HTML file and a PDF to hand out (or one: NOTEBOOK=...)
	@"$(VENV_PYTHON)" -m helpers.commands.handout $(NOTEBOOK)

bench: .venv/.has-test ## measure: ticks, imports, notebooks, and key press to picture
	@"$(VENV_PYTHON)" -m tests.bench

lint: .venv/.has-test ## check the style only
	@"$(VENV_PYTHON)" -m ruff check .
	@"$(VENV_PYTHON)" -m ruff format --check .

format: .venv/.has-test ## put the code in the common style
	@"$(VENV_PYTHON)" -m ruff check --fix .
	@"$(VENV_PYTHON)" -m ruff format .

lock: .venv/.has-test ## write requirements.lock anew from pyproject.toml
	@$(UV) pip compile pyproject.toml --all-extras --universal --python-version 3.11 \
	    --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate \
	    --custom-compile-command "make lock" --upgrade --output-file requirements.lock

clean: ## remove what make built (.venv and caches), never a notebook
	@rm -rf .venv .pytest_cache .ruff_cache .hypothesis .coverage build/handout build/jupyter build/present/.jupyter build/present/*-speaker.html

# --- the environment -------------------------------------------------------------------------

.venv/.has-lab: .venv/.has-uv pyproject.toml requirements.lock
	@echo "Installing the course into .venv ..."
	@$(INSTALL) --editable . || { $(NO_NETWORK); }
	@touch $@

.venv/.has-handout: .venv/.has-uv pyproject.toml requirements.lock
	@echo "Installing what the handout needs into .venv ..."
	@$(INSTALL) --editable '.[handout]' || { $(NO_NETWORK); }
	@touch .venv/.has-lab $@

# Without its extension a notebook can be shown too, as one page: so that failing ends nothing.
.venv/.has-present: .venv/.has-uv pyproject.toml requirements.lock
	@echo "Installing what presenting needs into .venv ..."
	@if $(INSTALL) --editable '.[present,handout]'; then \
	touch .venv/.has-lab .venv/.has-handout $@; \
	elif [ -f .venv/.has-lab ]; then echo "The slides' extension could not be fetched." >&2; \
	else $(NO_NETWORK); fi

.venv/.has-test: .venv/.has-uv pyproject.toml requirements.lock
	@echo "Installing the course and its tests into .venv ..."
	@$(INSTALL) --editable '.[test,handout,present,bootstrap]' || { $(NO_NETWORK); }
	@touch .venv/.has-lab .venv/.has-handout .venv/.has-present $@

.venv/.has-uv: $(SET_UP_ANEW)
	@tell() { echo "$$*" >&2; }; \
	found=; best=; \
	for python in $(if $(PYTHON),"$(PYTHON)",python3 python python3.14 python3.13 python3.12 python3.11); do \
	    "$$python" -c '' 2>/dev/null || continue; \
	    found=$$("$$python" -c 'import platform; print(platform.python_version())'); \
	    if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then best=$$python; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
	    tell "No Python was found: install Python 3.11 or newer, then run make again (or name one: make lab PYTHON=/path/to/python3)."; exit 1; \
	elif [ -z "$$best" ]; then \
	    tell "Python $$found is too old: install Python 3.11 or newer, then run make again (or name one: make lab PYTHON=/path/to/python3)."; exit 1; \
	fi; \
	echo "Making .venv with Python $$found ..."; \
	if ! "$$best" -m venv --clear .venv; then \
	    tell "Python could not make the environment .venv: on Debian and Ubuntu, install the package python3-venv, then run make again."; exit 1; \
	fi
	@awk '/^[^ ]/ { wanted = /^uv==/ } wanted' requirements.lock > .venv/uv.lock
	@"$(VENV_PYTHON)" -m pip install --quiet --disable-pip-version-check --require-hashes --requirement .venv/uv.lock || { $(NO_NETWORK); }
	@pwd > .venv/.folder
	@touch $@
