# The three commands a person needs: make run, make test, make check.
PORT ?= 8000
PYTHON ?= python3
VENV = .venv
AWS = .venv-aws
BIN = $(VENV)/bin
UV_VERSION = 0.13.9

.PHONY: run test check types setup lock format package deploy pictures docs clean

run: setup
	@exec $(BIN)/python -m local --port $(PORT)

test: setup
	@$(BIN)/python -m pytest $(ARGS)

# What CI runs: `make test`, with its lines counted, and the look of the code and its promises on paper.
check: setup
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@tests/types/check
	@$(MAKE) --no-print-directory test ARGS="--cov --cov-report=term"
	@$(BIN)/coverage report --include="chalicelib/domain/*,chalicelib/services/*" --fail-under=100
	@$(BIN)/python -m infra.check

# The types of the pages' JavaScript, as their comments say them.
types: setup
	@tests/types/check

format: setup
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

package: setup
	@$(BIN)/python -m infra.package

deploy: package
	@$(BIN)/python -m infra.deploy $(ARGS)

setup: $(VENV)/.ready $(AWS)/.ready $(BIN)/imhere

# Two environments: ours, and one for MiniStack alone. Sharing one would let a packaged Lambda find
# libraries that it does not ship (docs/decisions.md).
$(VENV)/.ready: requirements-dev.txt
	@echo "setting up $(VENV) (first time only)"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@VIRTUAL_ENV="$(CURDIR)/$(VENV)" $(BIN)/uv pip install --quiet --require-hashes -r requirements-dev.txt
	@touch $@

$(AWS)/.ready: local/requirements-ministack.txt $(VENV)/.ready
	@echo "setting up $(AWS): MiniStack, the AWS of this machine (first time only)"
	@$(PYTHON) -m venv --without-pip $(AWS)
	@VIRTUAL_ENV="$(CURDIR)/$(AWS)" $(BIN)/uv pip install --quiet --require-hashes -r local/requirements-ministack.txt
	@touch $@

# The command line. It finds the tree from where it stands, so there is nothing to install.
$(BIN)/imhere: cli/launcher $(VENV)/.ready
	@install -m 755 cli/launcher $@

# Resolve again. pyproject.toml says what, the three files say exactly which, with hashes.
lock: $(VENV)/.ready
	@$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes \
		pyproject.toml -o requirements.txt
	@$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes \
		pyproject.toml --extra dev -o requirements-dev.txt
	@$(BIN)/uv pip compile --quiet --no-header --universal --python-version 3.11 --generate-hashes \
		local/requirements-ministack.in -o local/requirements-ministack.txt

# The pictures of the README and the docs, made by browser tests from the running system.
pictures: setup
	@IMHERE_PICTURES=1 $(BIN)/python -m pytest tests/browser/test_pictures.py
	@IMHERE_PICTURES=1 $(BIN)/python -m pytest tests/browser -k "pickup_from or every_state"

# The requests and units of docs/architecture.md, the segments of docs/texts.md, the API's document
# and its Postman collection, anew.
docs: setup
	@IMHERE_WRITE_DOCS=1 $(BIN)/python -m pytest tests/system/test_access_patterns.py \
		tests/domain/test_text_lengths.py tests/web/test_openapi.py

clean:
	@rm -rf $(VENV) $(AWS) .build .local tests/types/node_modules tests/types/.node
