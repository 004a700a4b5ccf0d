# `make lab` opens the course, `make check` and `make test` check it; `make` alone lists the rest.

.DEFAULT_GOAL := help
.PHONY: help lab update work present check test coverage notebooks handout site site-serve test-site picture bench lint format lock clean
.DELETE_ON_ERROR:

ifeq ($(OS),Windows_NT)
VENV_BIN := .venv/Scripts
else
VENV_BIN := .venv/bin
# Where HOME cannot be used, what the tools keep there goes to build/home.
ifneq ($(shell test -d "$$HOME" && test -w "$$HOME" && test -x "$$HOME" && echo usable),usable)
export HOME := $(CURDIR)/build/home
unexport XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME
SAY_HOME := mkdir -p build/home 2>/dev/null; \
    echo "HOME cannot be used, so settings and caches are kept in build/home."
endif
endif
VENV_PYTHON := $(VENV_BIN)/python

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

# Many processes start: what they compile is kept, whatever the environment says.
PYTEST = PYTHONDONTWRITEBYTECODE= "$(VENV_PYTHON)" -m pytest -p no:cacheprovider
# On all cores; but a page that is driven needs two for itself: its kernel and its browser.
UNIT = -p no:nbval --numprocesses logical --maxprocesses 4 --dist worksteal --ignore tests/browser --ignore tests/site

check: lint ## check in two or three minutes: style, layers, pairs, and every test that is fast
	@$(PYTEST) $(UNIT) -m "not slow" tests

test: lint ## check everything: style, notebooks, helpers, and JupyterLab in a browser
	@$(PYTEST) $(UNIT) tests
	@$(PYTEST) --nbval --nbval-cell-timeout=60 notebooks tests/browser

coverage: .venv/.has-test ## say which lines of helpers no test reaches; at least 97 % must be
	@$(PYTEST) $(UNIT) --cov --cov-report=term tests

notebooks: .venv/.has-test ## make the .ipynb files from the .py files, with outputs (or one: NOTEBOOK=...)
	@"$(VENV_PYTHON)" -m helpers.commands.notebooks $(NOTEBOOK)

handout: .venv/.has-handout ## make of each notebook an HTML file and a PDF to hand out (or one: NOTEBOOK=...)
	@"$(VENV_PYTHON)" -m helpers.commands.handout $(NOTEBOOK)

site: .venv/.has-site ## make the course as a static site in build/site (OFFLINE=1: it asks no other address)
	@OFFLINE="$(OFFLINE)" "$(VENV_PYTHON)" -m helpers.commands.site

site-serve: ## serve build/site on this machine (PORT=8000)
	@"$(VENV_PYTHON)" -m http.server --bind 127.0.0.1 --directory build/site $(or $(PORT),8000)

test-site: .venv/.has-test .venv/.has-site ## make the site, open it in a browser, and use it as a student does
	@$(PYTEST) -p no:nbval -s tests/site

picture: .venv/.has-test ## make the README's picture anew
	@"$(VENV_PYTHON)" -m helpers.panels.readme_picture

bench: .venv/.has-test ## measure: ticks, imports, notebooks, and key press to picture
	@"$(VENV_PYTHON)" -m tests.bench

lint: .venv/.has-test ## check the style and the layers only
	@"$(VENV_PYTHON)" -m ruff check .
	@"$(VENV_PYTHON)" -m ruff format --check .
	@"$(VENV_BIN)/lint-imports" --no-cache --no-logo

format: .venv/.has-test ## put the code in the common style
	@"$(VENV_PYTHON)" -m ruff check --fix .
	@"$(VENV_PYTHON)" -m ruff format .

lock: .venv/.has-test ## write requirements.lock anew from pyproject.toml
	@"$(VENV_PYTHON)" -m uv --quiet pip compile pyproject.toml --all-extras --universal --python-version 3.11 \
	    --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate \
	    --custom-compile-command "make lock" --upgrade --output-file requirements.lock

clean: ## remove what make built (.venv and caches), never a notebook
	@rm -rf .venv .pytest_cache .ruff_cache .hypothesis .coverage build/home build/set-up.* build/handout build/site build/site-work build/pyodide-* build/jupyter build/present/.jupyter build/present/*-speaker.html

# --- the environment -------------------------------------------------------------------------

# Asked each time, as only the files' contents say whether .venv is up to date.
.venv/.has-%: always
	@$(SAY_HOME)
	@"$(VENV_PYTHON)" -I -S helpers/commands/set_up.py --check $* 2>/dev/null || { \
	    $(FIND_PYTHON); "$$python" -I helpers/commands/set_up.py $*; }
.PHONY: always

FIND_PYTHON = why="No Python was found"; \
    for python in $(if $(PYTHON),"$(PYTHON)",python3 python python3.14 python3.13 python3.12 python3.11); do \
        version=$$("$$python" -c '$(SAY_VERSION)' 2>/dev/null) && break; \
        test -z "$$version" || why="Python $$version is too old"; \
        python=; \
    done; \
    if [ -z "$$python" ]; then \
        echo "$$why: install Python 3.11 or newer, then run make again (or name one: make lab PYTHON=/path/to/python3)." >&2; \
        exit 1; \
    fi
SAY_VERSION = import platform, sys; print(platform.python_version()); sys.exit(sys.version_info < (3, 11))
