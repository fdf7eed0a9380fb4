"""English made of the model's names: "Create an MLflow app." from `CreateMlflowApp`."""

from __future__ import annotations

import re

from codegen.classify import noun_of
from codegen.naming import words

__all__ = ["summary_of", "waiter_summary_of"]

_SPELLINGS = {
    "auto ML": "AutoML",
    "config": "configuration",
    "configs": "configurations",
    "hyper parameter": "hyperparameter",
    "mlflow": "MLflow",
    "sagemaker": "SageMaker",
    "servicecatalog": "Service Catalog",
    "studio": "Studio",
    "ui": "UI",
    "uis": "UIs",
    "ultra servers": "UltraServers",
    "url": "URL",
    "urls": "URLs",
}
"""What splitting by case makes of names, and how they are written."""

_SPELLING = re.compile(rf"\b(?:{'|'.join(sorted(_SPELLINGS, key=len, reverse=True))})\b")
_UNCOUNTABLE = frozenset({"capacity", "content", "history", "lineage", "metadata", "software"})
_PREPOSITION = re.compile(r" (by|for) ")
_SPOKEN_WITH_A_VOWEL = frozenset("AEFHILMNORSX")
"""Letters whose names begin with a vowel: an ML model, a UI."""


def waiter_summary_of(waiter: str, operation: str) -> str:
    """A sentence about what is waited for: "Wait until a training job is completed or stopped."."""
    _, noun = noun_of(operation)
    state = _phrase(waiter.removeprefix(noun))
    return f"Wait until {_with_article(_phrase(noun))} is {state}." if waiter.startswith(noun) else f"Wait: {state}."


def summary_of(operation: str) -> str:
    """A sentence made of an operation's verb and noun: "List candidates for an AutoML job."."""
    verb, noun = noun_of(operation)
    phrase = _phrase(noun)
    if not phrase:
        return f"{verb} resources."
    if verb.startswith("Batch"):
        return f"{verb.removeprefix('Batch')} {_plural(phrase)}, several in one call."
    head, *tail = _PREPOSITION.split(phrase, maxsplit=1)
    if verb != "List":
        head = _with_article(head)
    if tail:
        head = f"{head} {tail[0]} {tail[1] if tail[1] == 'execution' else _with_article(tail[1])}"
    return f"{verb} {head}."


def _phrase(name: str) -> str:
    """The words of a name as they stand in a sentence."""
    return _SPELLING.sub(lambda match: _SPELLINGS[match.group()], " ".join(_lower(word) for word in words(name)))


def _lower(word: str) -> str:
    """Acronyms keep their capitals in a sentence."""
    return word if len(word) > 1 and not word[1:].islower() else word.lower()


def _plural(phrase: str) -> str:
    return phrase if phrase.endswith("s") else f"{phrase}s"


def _with_article(phrase: str) -> str:
    spoken = phrase.split()
    first, last = spoken[0], spoken[-1]
    is_plural = last.endswith("s") and not last.endswith(("ss", "us"))
    if is_plural or last in _UNCOUNTABLE:
        return phrase
    if first[:2].isupper():
        takes_an = first[0] in _SPOKEN_WITH_A_VOWEL
    else:
        takes_an = first[0] in "aeiouA" and not first.startswith("use")
    return f"{'an' if takes_an else 'a'} {phrase}"
