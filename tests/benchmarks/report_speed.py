"""What the report costs, beside two peers in one run: ``python -m tests.benchmarks.report_speed``.

Page 1 against the same drawing operations on a bare ReportLab canvas, without tags and without
measuring; against the same words, tables and shapes made from HTML by WeasyPrint (group
``benchmark`` of pyproject.toml; it needs the system's Pango: ``apt-get install libpango-1.0-0
libpangoft2-1.0-0``; without it that line is left out). Then long diaries with everything printed,
each in a process of its own: processor time, and the most memory that the process held.

Times are of the processor, medians of repeated turns; run it while the machine is quiet.
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any
from unittest import mock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from baby_joints.analysis import summarise
from baby_joints.paths import resource
from baby_joints.report import ReportOptions, document, fonts, render
from baby_joints.report.lettering import Lettering
from baby_joints.report.rich_text import Rich
from baby_joints.report.styles import TextStyle
from tests.benchmarks import invented

TURNS = 15
ENTRIES = (500, 2_000, 10_000)
EVERYTHING = ReportOptions(behind_patterns=True, all_entries=True, visits=True, questions=True)
METHODS = (
    "circle",
    "drawPath",
    "line",
    "rect",
    "roundRect",
    "setDash",
    "setFillColor",
    "setLineWidth",
    "setStrokeColor",
)
BARS = {"bare canvas": 2.5, "WeasyPrint": 1 / 5}


@dataclass
class Drawing:
    """What was drawn: calls of the canvas by name, and lines of text."""

    calls: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = field(default_factory=list)

    def replay(self) -> bytes:
        """The same operations on a bare canvas."""
        target = BytesIO()
        canvas = Canvas(target, pagesize=(595.28, 841.89), invariant=1)
        for name, arguments, options in self.calls:
            if name == "text":
                _write(canvas, *arguments)
            else:
                getattr(canvas, name)(*arguments, **options)
        canvas.showPage()
        canvas.save()
        return target.getvalue()


def _write(canvas: Canvas, left: float, baseline: float, line: Rich, style: TextStyle) -> None:
    for run in line:
        face = fonts.face(bold=run.bold)
        canvas.setFont(face, style.size)
        canvas.drawString(left, baseline, run.text)
        left += pdfmetrics.stringWidth(run.text, face, style.size)


def recorded(make: Callable[[], object]) -> Drawing:
    """The drawing that `make` makes."""
    drawing = Drawing()

    class Recorder(Canvas):
        pass

    def recording(name: str) -> Callable[..., object]:
        plain = getattr(Canvas, name)

        def method(self: Canvas, *arguments: object, **options: object) -> object:
            drawing.calls.append((name, arguments, options))
            return plain(self, *arguments, **options)

        return method

    for name in METHODS:
        setattr(Recorder, name, recording(name))
    write = Lettering.write

    def writing(self: Lettering, *arguments: Any) -> None:  # noqa: ANN401 - passed on as they are
        drawing.calls.append(("text", arguments, {}))
        write(self, *arguments)

    with (
        mock.patch.object(document, "Canvas", Recorder),
        mock.patch.object(Lettering, "write", writing),
    ):
        make()
    return drawing


def as_html(pdf: bytes, drawing: Drawing) -> str:
    """The words and tables of the page in their order, and its shapes as one picture."""
    # Not above: a process that measures memory must not hold what reads PDF files back.
    from tests.report.read_aloud import spoken

    face = resource("fonts", "noto", "NotoSans-Regular.ttf").as_uri()
    bold = resource("fonts", "noto", "NotoSans-Bold.ttf").as_uri()
    style = (
        f"@font-face {{font-family: Page; src: url({face})}}"
        f"@font-face {{font-family: Page; font-weight: bold; src: url({bold})}}"
        "@page {size: A4; margin: 13mm 15mm 12mm}"
        "body {font: 6.5pt/1.2 Page; margin: 0} h1, h2, h3 {font-size: 8pt; margin: 1pt 0}"
        "p, ul {margin: 1pt 0} table {border-collapse: collapse; width: 100%} svg {position: fixed}"
    )
    body = "".join(_block(kind, list(parts)) for kind, parts in groupby(spoken(pdf), key=_kind))
    return f"<html><style>{style}</style><body>{_picture(drawing)}{body}</body></html>"


def _kind(part: tuple[str, str]) -> str:
    tag, _ = part
    in_list = tag in {"L", "LI", "LBody", "Lbl"}
    return "table" if tag in {"Table", "TR", "TH", "TD"} else "ul" if in_list else "flow"


def _block(kind: str, parts: list[tuple[str, str]]) -> str:
    if kind == "table":
        return f"<table>{''.join(_cell(*part) for part in parts)}</table>"
    if kind == "ul":
        items = (f"<li>{escape(text)}" for tag, text in parts if tag == "LBody")
        return f"<ul>{''.join(items)}</ul>"
    names = {"H1": "h1", "H2": "h2", "H3": "h3"}
    return "".join(
        f"<{names.get(tag, 'p')}>{escape(text)}</{names.get(tag, 'p')}>"
        for tag, text in parts
        if tag != "Figure"
    )


def _cell(tag: str, text: str) -> str:
    return "<tr>" if tag == "TR" else f"<{tag.lower()}>{escape(text)}" if tag != "Table" else ""


def _picture(drawing: Drawing) -> str:
    shapes = []
    for name, arguments, _ in drawing.calls:
        numbers = [round(value, 2) for value in arguments if isinstance(value, int | float)]
        if name == "line":
            shapes.append("<line x1='{}' y1='{}' x2='{}' y2='{}' stroke='#333'/>".format(*numbers))
        elif name == "circle":
            shapes.append("<circle cx='{}' cy='{}' r='{}' fill='none'/>".format(*numbers))
        elif name in {"rect", "roundRect"}:
            box = "<rect x='{}' y='{}' width='{}' height='{}' fill='none'/>"
            shapes.append(box.format(*numbers[:4]))
    return f"<svg width='210mm' height='297mm' viewBox='0 0 595 842'>{''.join(shapes)}</svg>"


def seconds(make: Callable[[], object]) -> float:
    """Processor time of one turn."""
    start = time.process_time()
    make()
    return time.process_time() - start


def compare() -> None:
    """Page 1 and its peers, in turns."""
    from tests.report.stories import hip_story

    story = hip_story()

    def ours() -> bytes:
        return render(story, ReportOptions())

    drawing = recorded(ours)
    peers: dict[str, Callable[[], object]] = {"bare canvas": drawing.replay}
    made = _weasyprint(as_html(ours(), drawing))
    if made is not None:
        peers["WeasyPrint"] = made
    times: dict[str, list[float]] = {name: [] for name in ("ours", *peers)}
    for turn in range(TURNS + 1):
        for name, make in (("ours", ours), *peers.items()):
            took = seconds(make)
            # The first turn reads fonts and modules.
            if turn:
                times[name].append(took)
    page = statistics.median(times["ours"])
    print(f"page 1: {page * 1000:.0f} ms, {len(drawing.calls)} operations")
    for name in peers:
        peer = statistics.median(times[name])
        print(
            f"  {name}: {peer * 1000:.0f} ms; page 1 takes {page / peer:.2f} times as long "
            f"(bar {BARS[name]:.2f})"
        )


def _weasyprint(html: str) -> Callable[[], object] | None:
    try:
        from weasyprint import HTML  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except (ImportError, OSError) as problem:
        print(f"WeasyPrint cannot run here: {problem}")
        return None
    pages = len(HTML(string=html).render().pages)
    print(f"WeasyPrint makes {pages} page(s) of the same words and shapes")
    return lambda: HTML(string=html).write_pdf()


def one_long_diary(count: int) -> dict[str, float]:
    """A year with `count` entries, everything printed, in this process."""
    contents = invented.contents(count, 364)
    summary = summarise(contents, invented.NOW)
    render(summary, ReportOptions())
    before = _most_megabytes()
    taken: list[bytes] = []
    took = seconds(lambda: taken.append(render(summary, EVERYTHING, contents)))
    rows = count + sum(len(finding.observation_ids) for finding in summary.findings)
    sizes = {"before": before, "peak": _most_megabytes(), "size": len(taken[0]) / 1e6}
    return {"seconds": took, "rows": rows, **sizes}


def _most_megabytes() -> float:
    """The most memory that this process held so far (Linux)."""
    # Unlike getrusage it does not count what the process before it held.
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def long_diaries() -> None:
    """Each in a process of its own: the most memory is that of a whole process."""
    for count in ENTRIES:
        command = [sys.executable, "-m", "tests.benchmarks.report_speed", str(count)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        found = json.loads(done.stdout)
        print(
            f"{count:>6,} entries ({found['rows']:,.0f} rows): {found['seconds']:.2f} s, "
            f"{found['seconds'] / found['rows'] * 1e6:.0f} µs a row; at most "
            f"{found['peak']:.0f} MB ({found['before']:.0f} before); file {found['size']:.2f} MB"
        )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(one_long_diary(int(sys.argv[1]))))
    else:
        compare()
        long_diaries()
