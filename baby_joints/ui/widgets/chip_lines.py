"""Where the chips of a row lie for a given width."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize

from baby_joints.ui.widgets.chip import Chip


class ChipLines:
    """Breaks chips into lines; pure geometry, leading edge first.

    Args:
        columns: a grid of at most so many columns; 0 puts chip after chip by their own width.
        gap: px between two chips, sideways and down.
        divided: a hairline stands before the last chip when all are on one line.
    """

    def __init__(self, columns: int, gap: int, *, divided: bool = False) -> None:
        self.columns = columns
        self.gap = gap
        self.divided = divided
        self._sizes: tuple[int, list[QSize]] = (0, [])
        self._known: dict[int, list[QRect]] = {}

    def natural_width(self, chips: Sequence[Chip]) -> int:
        """Width at which nothing has to wrap."""
        if not chips:
            return 0
        widths = [size.width() for size in _sizes(chips)]
        if self.columns:
            widths = _column_widths(widths, min(self.columns, len(chips)))
        return sum(widths) + self._gaps(len(widths), len(chips))

    def height(self, chips: Sequence[Chip], width: int) -> int:
        """Height of all lines at `width`."""
        return max((place.bottom() + 1 for place in self.places(chips, width)), default=0)

    def places(self, chips: Sequence[Chip], width: int) -> list[QRect]:
        """The rectangle of each chip."""
        told = (self.columns, _sizes(chips))
        if told != self._sizes:
            self._sizes, self._known = told, {}
        # A layout asks for the same few widths again and again.
        if width not in self._known:
            self._known[width] = self._placed(told[1], width)
        return self._known[width]

    def divider(self, chips: Sequence[Chip], width: int) -> QRect | None:
        """The hairline before the last chip, None when there is none."""
        if not self.divided:
            return None
        places = self.places(chips, width)
        if not places or any(place.top() for place in places):
            return None
        last = places[-1]
        return QRect(last.left() - self.gap - 1, 5, 1, last.height() - 10)

    def _placed(self, sizes: list[QSize], width: int) -> list[QRect]:
        hints = [size.width() for size in sizes]
        lines = self._grid(hints, width) if self.columns else self._flow(hints, width)
        places: list[QRect] = []
        top = 0
        for line in lines:
            first = len(places)
            height = max(size.height() for size in sizes[first : first + len(line)])
            left = 0
            for number, part in enumerate(line):
                if self._is_divided(len(line), len(sizes)) and number == len(line) - 1:
                    left += self.gap + 1
                places.append(QRect(left, top, part, height))
                left += part + self.gap
            top += height + self.gap
        return places

    def _is_divided(self, line: int, total: int) -> bool:
        return self.divided and line == total

    def _gaps(self, line: int, total: int) -> int:
        extra = self.gap + 1 if self._is_divided(line, total) else 0
        return self.gap * (line - 1) + extra

    def _flow(self, hints: list[int], width: int) -> list[list[int]]:
        lines: list[list[int]] = [[]]
        for hint in hints:
            part = min(hint, width) if width > 0 else hint
            if lines[-1] and sum(lines[-1]) + self.gap * len(lines[-1]) + part > width:
                lines.append([])
            lines[-1].append(part)
        if len(lines) == 1 and lines[0]:
            spare = width - sum(lines[0]) - self._gaps(len(lines[0]), len(hints))
            lines[0] = _shared_out(lines[0], spare)
        return [line for line in lines if line]

    def _grid(self, hints: list[int], width: int) -> list[list[int]]:
        for count in range(min(self.columns, len(hints)), 0, -1):
            room = width - self._gaps(count, len(hints))
            widths = _column_widths(hints, count)
            if sum(widths) <= room or count == 1:
                widths = _equal_shares(widths, room)
                return [widths[: len(hints) - start] for start in range(0, len(hints), count)]
        return []


def _sizes(chips: Sequence[Chip]) -> list[QSize]:
    return [chip.sizeHint() for chip in chips]


def _column_widths(hints: list[int], count: int) -> list[int]:
    return [max(hints[column::count]) for column in range(count)]


def _shared_out(widths: list[int], spare: int) -> list[int]:
    """`spare` px handed out evenly on top of each width, the last px to the first ones."""
    if spare <= 0:
        return widths
    each, rest = divmod(spare, len(widths))
    return [width + each + (1 if number < rest else 0) for number, width in enumerate(widths)]


def _equal_shares(needed: list[int], room: int) -> list[int]:
    """Equal widths that fill `room`; a column that needs more than its share gets what it needs."""
    large: set[int] = set()
    while len(large) < len(needed):
        small = len(needed) - len(large)
        share = (room - sum(needed[number] for number in large)) / small
        more = {n for n, need in enumerate(needed) if n not in large and need > share}
        if not more:
            break
        large |= more
    spare = room - sum(needed[number] for number in large)
    rest = iter(_shared_out([0] * (len(needed) - len(large)), spare) or [])
    return [need if number in large else next(rest) for number, need in enumerate(needed)]
