"""Pieces of Python source: headers, literals, wrapped docstrings."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence

__all__ = ["WIDTH", "docstring", "header", "paragraphs", "python_string", "raw_string", "tuple_of"]

WIDTH = 120


def header(service: str) -> str:
    """The first line of every generated file."""
    return f'# Generated from the {service} service model by "python -m codegen". Do not edit.\n'


def python_string(text: str) -> str:
    """A string literal in double quotes, printable characters as they are."""
    quoted = repr(text)
    if quoted.startswith('"'):
        return quoted
    return f'"{quoted[1:-1]}"' if '"' not in text else quoted


def raw_string(text: str) -> str:
    """A literal of a regular expression: raw where it has backslashes, and readable wherever that is possible."""
    plain = text.isprintable() and not text.endswith("\\")
    if plain and '"' not in text:
        return f'r"{text}"' if "\\" in text else f'"{text}"'
    if plain and "'" not in text:
        return f"r'{text}'" if "\\" in text else f"'{text}'"
    return python_string(text)


def tuple_of(items: Iterable[str]) -> str:
    """A tuple display of expressions."""
    parts = list(items)
    return f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"


def docstring(paragraph_list: Sequence[str], indent: int) -> str:
    """A docstring of ready lines: the first paragraph is the summary; raw where a backslash stands in it."""
    text = "\n\n".join(paragraph_list).replace('"""', "'''")
    prefix = "r" if "\\" in text else ""
    pad = " " * indent
    body = textwrap.indent(text, pad).lstrip()
    if "\n" in text:
        return f'{pad}{prefix}"""{body}\n{pad}"""\n'
    return f'{pad}{prefix}"""{body}"""\n'


def paragraphs(text: str, width: int) -> list[str]:
    """Prose refilled to a width; blank lines part paragraphs, lines that open with a dash are items of a list."""
    blocks = (block for block in re.split(r"\n\s*\n", text.strip()) if block.strip())
    return ["\n".join(_filled(item, width) for item in _items(block)) for block in blocks]


def _items(block: str) -> list[str]:
    return [item for item in re.split(r"\n(?=\s*- )", block) if item.strip()]


def _filled(item: str, width: int) -> str:
    words = " ".join(item.split())
    hanging = "  " if words.startswith("- ") else ""
    return textwrap.fill(words, width, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False)
