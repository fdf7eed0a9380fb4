"""The chart of a run: CPU per call at 32 and at 1000 in flight, as an SVG that is readable on light and dark."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from benchmarks.results import Key, Results
from benchmarks.roster import OURS, ROSTER

__all__ = ["chart"]

WIDTH, LEFT, RIGHT, TOP = 760, 190, 130, 74
BAR, GAP, GROUP = 13, 2, 40
STEPS = (32, 1000)

_STYLE = """
  text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #24292f }
  .title { font-size: 16px; font-weight: 600 }
  .note { font-size: 12px; fill: #57606a }
  .ours { font-weight: 600 }
  .few { fill: #9db7d5 } .many { fill: #4f79a7 }
  .few.ours { fill: #8ccf9d } .many.ours { fill: #1f883d }
  .axis { stroke: #8c959f }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .note { fill: #9198a1 }
    .few { fill: #3d5a7d } .many { fill: #7aa5d6 }
    .few.ours { fill: #2c6b3f } .many.ours { fill: #4ac26b }
  }
"""


_NOTE = "Less is better. sm_async types, validates and signs; the floor and the bare clients do none of it."


def chart(results: Results, facts: Mapping[str, str]) -> str:
    """The SVG document; clients that were not measured are left out."""
    costs = {entrant.name: _costs(results, entrant.name) for entrant in ROSTER}
    names = sorted((name for name, (few, _) in costs.items() if few is not None), key=lambda name: costs[name][0] or 0)
    # The dearest client would press all others into the axis: its bars are cut where they reach the edge.
    longest = sorted(max(cost for cost in pair if cost is not None) for pair in costs.values() if any(pair))
    scale = (WIDTH - LEFT - RIGHT) / (longest[-2:] or [1.0])[0]
    height = TOP + GROUP * len(names) + 34
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="title">',
        f"<style>{_STYLE}</style>",
        '<text id="title" class="title" x="16" y="26">CPU per BatchAddClusterNodes call, in microseconds</text>',
        f'<text class="note" x="16" y="46">{_NOTE}</text>',
        *_legend(),
    ]
    for number, name in enumerate(names):
        top = TOP + GROUP * number
        mark = " ours" if name.startswith(OURS) else ""
        middle = top + BAR + GAP + 3
        parts.append(
            f'<text class="{mark.strip()}" x="{LEFT - 10}" y="{middle}" text-anchor="end">{escape(name)}</text>'
        )
        for step, (in_flight, cost) in enumerate(zip(STEPS, costs[name], strict=True)):
            if cost is not None:
                ratio = results.ratio(Key("load", name, in_flight), Key("load", OURS, in_flight), "cpu_us")
                parts.extend(_bar(top + step * (BAR + GAP), cost, ratio, scale, ("few", "many")[step] + mark))
    parts.append(f'<line class="axis" x1="{LEFT}" x2="{LEFT}" y1="{TOP - 4}" y2="{height - 36}"/>')
    python = facts["Python"].partition(" ")[0]
    told = f"{facts['processor']}, Python {python}, {facts['date']}; loopback server on another core."
    parts.append(f'<text class="note" x="16" y="{height - 12}">{escape(told)}</text></svg>')
    return "\n".join(parts) + "\n"


def _costs(results: Results, name: str) -> tuple[float | None, float | None]:
    few, many = (results.median(Key("load", name, in_flight), "cpu_us") for in_flight in STEPS)
    return few, many


def _bar(top: int, cost: float, ratio: float | None, scale: float, kind: str) -> list[str]:
    room = WIDTH - LEFT - RIGHT + 20
    width = min(max(1.0, cost * scale), room)
    told = f"{cost:,.0f}" if ratio is None or "ours" in kind else f"{cost:,.0f}  ({ratio:.1f} x)"
    mark = "\N{RIGHTWARDS ARROW} " if width == room else ""
    return [
        f'<rect class="{kind}" x="{LEFT}" y="{top}" width="{width:.1f}" height="{BAR}" rx="2"/>',
        f'<text class="note" x="{LEFT + width + 6:.1f}" y="{top + 11}">{mark}{told}</text>',
    ]


def _legend() -> list[str]:
    parts: list[str] = []
    for left, kind, in_flight in ((LEFT, "few", STEPS[0]), (LEFT + 110, "many", STEPS[1])):
        parts.append(f'<rect class="{kind}" x="{left}" y="54" width="12" height="12" rx="2"/>')
        parts.append(f'<text class="note" x="{left + 18}" y="64">{in_flight:,} in flight</text>')
    return parts
