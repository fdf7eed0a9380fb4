"""Python names for the model's names: snake_case members and methods, words for sentences."""

from __future__ import annotations

import keyword
import re

__all__ = [
    "PAGINATOR_PARAMETERS",
    "RESERVED_MEMBERS",
    "RESERVED_PARAMETERS",
    "WAITER_PARAMETERS",
    "attribute_name",
    "snake_case",
    "words",
]

_WHOLE_WORDS = ("ETag", "FSx", "GiB", "IoT", "MiB", "MLflow", "OAuth", "RStudio", "SageMaker", "VCpu")
"""Words with a capital inside. Everything else splits by case."""

_WORD = re.compile(
    "|".join(
        (
            rf"(?:{'|'.join(_WHOLE_WORDS)})(?![a-z])",
            r"[A-Z]{2,}s(?![a-z])",  # a plural acronym: ARNs
            r"[A-Z]+(?![a-z])",  # an acronym: the KMS of KMSKeyId, where K is the next word's
            r"[A-Z]?[a-z]+",
            r"[0-9]+",
        )
    )
)

RESERVED_MEMBERS = frozenset({"metadata", "unknown_members"}) | frozenset(
    {"bool", "bytes", "datetime", "dict", "float", "int", "list", "str"}
)
"""Attributes that every output or structure has, and names that annotations of the same class use."""

RESERVED_PARAMETERS = frozenset({"options", "self", "shapes"})
"""Names that a generated method uses itself."""

PAGINATOR_PARAMETERS = frozenset({"limit", "page_size", "starting_token"})
"""Parameters that every paginator has beside those of its operation."""

WAITER_PARAMETERS = frozenset({"delay", "timeout"})
"""Parameters that every waiter has beside those of its operation."""


def words(name: str) -> list[str]:
    """The words of a model's name, as written there: `S3UriList` has S3, Uri and List. Digits end a word."""
    found: list[str] = []
    for word in _WORD.findall(name):
        if word.isdigit() and found:
            found[-1] += word
        else:
            found.append(word)
    return found


def snake_case(name: str) -> str:
    """`AIBenchmarkJobName` is `ai_benchmark_job_name`."""
    return "_".join(words(name)).lower()


def attribute_name(name: str, reserved: frozenset[str] = RESERVED_MEMBERS) -> str:
    """The attribute of a member; keywords and reserved names get a trailing underscore."""
    attribute = snake_case(name)
    if not attribute.isidentifier() and not keyword.iskeyword(attribute):
        attribute = f"_{attribute}"
    return f"{attribute}_" if keyword.iskeyword(attribute) or attribute in reserved else attribute
