"""No library that users get with Tổng Hợp binds them to a copyleft licence."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, distribution

import regex

COPYLEFT = regex.compile(r"(?<![A-Z])(A?GPL|LGPL|GNU|EUPL|CC-BY-SA|SSPL)", regex.IGNORECASE)


def runtime_packages(name: str, found: dict[str, str]) -> dict[str, str]:
    """The packages that `name` needs to run, each with what its metadata says of its licence."""
    try:
        metadata = distribution(name).metadata
    except PackageNotFoundError:
        return found
    classifiers = [line for line in metadata.get_all("Classifier", []) if line.startswith("License")]
    stated = metadata.get("License-Expression") or metadata.get("License", "")[:80]
    found[name] = " ".join([stated, *classifiers]).strip()
    for requirement in distribution(name).requires or []:
        needed = regex.split(r"[ ;<>=!\[~(]", requirement)[0].lower()
        if "extra ==" not in requirement and needed not in found:
            runtime_packages(needed, found)
    return found


def test_every_runtime_package_states_a_licence() -> None:
    packages = runtime_packages("tonghop", {})
    assert len(packages) > 12
    assert [name for name, licence in packages.items() if not licence] == []


def test_no_runtime_package_is_copyleft() -> None:
    packages = runtime_packages("tonghop", {})
    assert {name: licence for name, licence in packages.items() if COPYLEFT.search(licence)} == {}
