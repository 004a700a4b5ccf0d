"""Pyodide, the Python that runs in a browser: one release of it, and which of its files we use."""

import hashlib
import json
import re

VERSION = "0.27.7"  # the one that the locked jupyterlite-pyodide-kernel works with
PUBLIC = f"https://cdn.jsdelivr.net/pyodide/v{VERSION}/full/"
LOCK = "pyodide-lock.json"
# The lock names the hash of every package; these are the hashes of all else.
HASHES = {
    LOCK: "9c45b916001a750f4102fc287494f3eab215909c7535c626a20db80fd6333e2c",
    "pyodide.js": "b4cb23a53aba19c221659b9fb40a2f18281d685691dc06647fb0afd0681baf98",
    "pyodide.asm.js": "6b4c90de5b7172873f04f21884d0e9d2274e305fe32116558fe3e4fbe3618d51",
    "pyodide.asm.wasm": "a50dd1843f805a0b7c45b61037ee0d7b26dfe85efe0e18ef95a34ad24e401f5f",
    "python_stdlib.zip": "16611534726e5d8ac2bd8f926410b2dcb8d6f49aa24913463533b457a2115c16",
}
CORE = [name for name in HASHES if name != LOCK]
# What the kernel and the course import; what these need comes with them.
ROOTS = (
    *("micropip", "ssl", "sqlite3", "jedi", "ipython", "matplotlib-inline"),
    *("numpy", "matplotlib"),
)


def canonical(name):
    """Return the name under which a package is known, however it is written."""
    return re.sub(r"[-_.]+", "-", name).lower()


def sha256(data):
    """Return the hash of some bytes, as hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def official(lock):
    """Return the entries of the official lock that the site needs, by canonical name.

    Parameters
    ----------
    lock : bytes
    """
    known = {canonical(name): entry for name, entry in json.loads(lock)["packages"].items()}
    needed, asked = {}, list(ROOTS)
    while asked:
        name = canonical(asked.pop())
        if name not in needed:
            needed[name] = known[name]
            asked += known[name]["depends"]
    return needed


def site_lock(lock, packages):
    """Return the text of a lock that knows only some packages.

    Parameters
    ----------
    lock : bytes
        The official one.
    packages : dict
        Entries by canonical name. What they depend on and is not among them is left out.
    """
    told = json.loads(lock)
    told["packages"] = {
        name: {**entry, "depends": [d for d in map(canonical, entry["depends"]) if d in packages]}
        for name, entry in sorted(packages.items())
    }
    return json.dumps(told, indent=1, sort_keys=True) + "\n"
