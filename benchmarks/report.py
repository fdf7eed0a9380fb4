"""The tables of a run, as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from benchmarks.results import Key, Results
from benchmarks.roster import OURS, READERS, ROSTER
from benchmarks.targets import targets

__all__ = ["report"]


def report(results: Results, facts: Mapping[str, str]) -> str:
    """Everything that was measured; medians of the rounds, ratios of the same round."""
    sections = (
        _machine(facts),
        "### Targets\n\n" + _table(("figure", "target", "reached", ""), _target_rows(results)),
        "### CPU per call\n\nMicroseconds; in brackets as a multiple of sm_async's.\n\n" + _cpu_table(results),
        "### Under load\n\n" + _load_table(results, "load"),
        "### Under load, with TLS\n\n" + _load_table(results, "tls"),
        "### A fresh process until its first response\n\n" + _first_call_table(results),
        "### Longest stall of the event loop by making a client and its first call\n\n" + _stall_table(results),
        "### Paging through 10,000 nodes, 100 a page\n\n" + _paging_table(results),
        "### Decoding a page of 100 nodes\n\n" + _decoding_table(results),
        *(["### Not measured\n\n" + _failure_list(results)] if results.failures else []),
    )
    return "\n\n".join(section for section in sections if not section.endswith("\n\n")) + "\n"


def _machine(facts: Mapping[str, str]) -> str:
    """The facts in a sentence; those that speak for themselves without their names."""
    bare = ("processor", "system", "date")
    return ", ".join(value if name in bare else f"{name} {value}" for name, value in facts.items()) + "."


def _target_rows(results: Results) -> Iterator[tuple[str, ...]]:
    for target in targets(results):
        reached = "" if target.reached is None else f"{target.reached:.3f} {target.unit}"
        yield target.figure, f"{target.bound:g} {target.unit}", reached, target.verdict


def _cpu_table(results: Results) -> str:
    columns = sorted({key.in_flight for key in results.keys("load")})
    rows = (
        (entrant.name, *(_with_ratio(results, Key("load", entrant.name, column)) for column in columns), entrant.does)
        for entrant in ROSTER
        if any(results.median(Key("load", entrant.name, column), "cpu_us") for column in columns)
    )
    return _table(("in flight", *map(str, columns), "what a call does"), rows)


def _with_ratio(results: Results, key: Key) -> str:
    cost = results.median(key, "cpu_us")
    ratio = results.ratio(key, key._replace(client=OURS), "cpu_us")
    if cost is None:
        return ""
    return f"{cost:.0f}" if ratio is None or key.client == OURS else f"{cost:.0f} ({ratio:.1f})"


def _load_table(results: Results, kind: str) -> str:
    rows: list[tuple[str, ...]] = []
    for in_flight in sorted({key.in_flight for key in results.keys(kind)}):
        keys = [key for key in results.keys(kind) if key.in_flight == in_flight]
        for key in sorted(keys, key=lambda key: results.median(key, "cpu_us") or 0):
            ratio = results.ratio(key, key._replace(client=OURS), "cpu_us")
            rows.append(
                (
                    str(in_flight),
                    key.client,
                    _number(results.median(key, "cpu_us"), 0),
                    _number(ratio, 2),
                    _number(results.median(key, "calls_per_second"), 0),
                    _number(results.median(key, "p50_ms"), 2),
                    _number(results.median(key, "p99_ms"), 2),
                    _number(results.median(key, "resident_mb"), 0),
                )
            )
    heads = ("in flight", "client", "CPU, µs", "x sm_async", "calls/s", "p50, ms", "p99, ms", "memory, MB")
    return _table(heads, rows) if rows else ""


def _first_call_table(results: Results) -> str:
    rows: list[tuple[str, ...]] = []
    for key in _by(results, "first_call", "seconds"):
        bare = key._replace(kind="uncompiled")
        rows.append(
            (
                key.client,
                _number(results.median(key, "seconds"), 3),
                _number(results.ratio(key, key._replace(client=OURS), "seconds"), 2),
                _number(results.median(key, "cpu_ms"), 0),
                _number(results.median(key, "resident_mb"), 0),
                _number(results.median(bare, "seconds"), 3),
                _number(results.ratio(bare, bare._replace(client=OURS), "seconds"), 2),
                _number(results.median(bare, "resident_mb"), 0),
            )
        )
    heads = ("client", "s", "x sm_async", "CPU, ms", "memory, MB", "without bytecode: s", "x sm_async", "memory, MB")
    return _table(heads, rows)


def _stall_table(results: Results) -> str:
    rows = (
        (
            key.client,
            _number(results.median(key, "stall_ms"), 1),
            _number(results.median(key, "preload_ms"), 1) if key.client.endswith("preload") else "",
        )
        for key in _by(results, "stall", "stall_ms")
    )
    return _table(("client", "ms", "during preload, ms"), rows)


def _paging_table(results: Results) -> str:
    rows = (
        (
            key.client,
            _number(results.median(key, "wall_ms"), 0),
            _number(results.ratio(key, Key("paging", OURS), "wall_ms"), 2),
            _number(results.median(key, "cpu_ms"), 0),
        )
        for key in _by(results, "paging", "wall_ms")
    )
    return _table(("client", "ms", "x sm_async", "CPU, ms"), rows)


def _decoding_table(results: Results) -> str:
    ours = Key("decoding", READERS["ours"])
    rows = (
        (
            key.client,
            _number(results.median(key, "page_us"), 0),
            _number(results.ratio(key, ours, "page_us"), 2),
        )
        for key in _by(results, "decoding", "page_us")
    )
    return _table(("reader", "CPU, µs", "x sm_async"), rows)


def _failure_list(results: Results) -> str:
    return "\n".join(
        f"- {key.client}, {key.kind}{f', {key.in_flight} in flight' if key.in_flight else ''}: {why}"
        for key, why in results.failures.items()
    )


def _by(results: Results, kind: str, figure: str) -> list[Key]:
    """Keys of a kind, the smallest figure first."""
    return sorted(results.keys(kind), key=lambda key: results.median(key, figure) or 0)


def _number(value: float | None, digits: int) -> str:
    return "" if value is None else f"{value:,.{digits}f}"


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [heads, tuple("---" if number == 0 else "---:" for number in range(len(heads))), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
