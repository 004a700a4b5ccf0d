"""Dependencies are written once, and what repeats them agrees."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
ENVIRONMENT = (ROOT / "environment.yml").read_text(encoding="utf-8")
WORKFLOW = (ROOT / ".github/workflows/test.yml").read_text(encoding="utf-8")


def declared():
    """Each dependency's name with its lowest version, or its only one."""
    everything = [*PROJECT["dependencies"], *sum(PROJECT["optional-dependencies"].values(), [])]
    return dict(re.fullmatch(r"([a-z0-9-]+)[>=]=([0-9.]+)", one).groups() for one in everything)


def locked():
    return dict(re.findall(r"^([a-z0-9-]+)==([0-9.]+)", LOCK, flags=re.M))


def numbers(version):
    return tuple(int(part) for part in version.split("."))


def test_the_lock_has_every_dependency_at_a_version_that_is_allowed():
    for name, lowest in declared().items():
        assert numbers(locked()[name]) >= numbers(lowest), name


def test_every_locked_package_has_hashes():
    blocks = re.split(r"\n(?=[a-z])", LOCK.partition("\n\n")[0] + LOCK)
    for block in blocks:
        if "==" in block.splitlines()[0]:
            assert "--hash=sha256:" in block, block.splitlines()[0]


def test_the_lock_names_no_address():
    assert "://" not in LOCK
    assert " @ " not in LOCK


def test_the_environment_repeats_no_dependency():
    entries = re.findall(r"^\s*- (\S.*)$", ENVIRONMENT, flags=re.M)
    assert entries == [
        "conda-forge",
        "python=3.12",  # Binder takes a lower bound for no wish at all
        "pip",
        "make",
        "pip:",
        "-e .",
        "nbgitpuller",
    ]


def test_each_declared_python_is_tested_by_the_workflow():
    classified = re.findall(r"Python :: (3\.\d+)", "\n".join(PROJECT["classifiers"]))
    everywhere = [re.findall(r"3\.\d+", line) for line in WORKFLOW.splitlines() if "3.11" in line]
    assert everywhere[0] == classified
    assert everywhere[1][: len(classified)] == classified
    assert classified[0] == PROJECT["requires-python"].removeprefix(">=")


def test_the_workflow_may_write_nothing_and_its_actions_are_pinned_by_commit():
    assert re.findall(r"^ *permissions:.*\n(?: +.+\n)*?(?=\S)", WORKFLOW, flags=re.M) == [
        "permissions:\n  contents: read\n"
    ]
    used = re.findall(r"uses: (.*)", WORKFLOW)
    assert used
    for action in used:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action)


def test_the_workflow_runs_what_the_makefile_has():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"run: make (\w+)", WORKFLOW)
    assert targets == ["lint", "check", "test", "coverage"]
    for target in targets:
        assert re.search(rf"^{target}:", makefile, flags=re.M)


def test_every_action_of_a_workflow_is_pinned_to_a_commit():
    used = [
        name
        for path in (ROOT / ".github/workflows").glob("*.yml")
        for name in re.findall(r"uses: *(.+)", path.read_text(encoding="utf-8"))
    ]
    assert len(used) >= 6
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40} # v[\d.]+", name) for name in used)
