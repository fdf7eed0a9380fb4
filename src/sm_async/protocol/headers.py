"""Response headers as a mapping: looked up without regard to case, decoded only when they are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

__all__ = ["HeaderBytes", "Headers"]

HeaderBytes = tuple[bytes, bytes]
"""Name and value as they stand on the wire."""


class Headers(Mapping[str, str]):
    """Headers as they came. Names are in lower case; the values of one that came several times are joined by commas."""

    __slots__ = ("_pairs",)

    def __init__(self, pairs: Sequence[HeaderBytes]) -> None:
        self._pairs = pairs

    def __getitem__(self, name: str) -> str:
        wanted = name.lower().encode("iso-8859-1", "replace")
        length = len(wanted)  # a glance that spares most names the look
        found = [value for key, value in self._pairs if len(key) == length and key.lower() == wanted]
        if not found:
            raise KeyError(name)
        return b", ".join(found).decode("iso-8859-1")

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(name.lower().decode("iso-8859-1") for name, _ in self._pairs))

    def __len__(self) -> int:
        return len({name.lower() for name, _ in self._pairs})

    def __repr__(self) -> str:
        return f"Headers({dict(self)})"
