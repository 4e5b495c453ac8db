"""The table of the rules beside other ways, on made-up lives: asked for by hand.

``python -m tests.simulation [--seed NAME] [--lives 5] [--stress 1] [--jobs 2]`` prints it;
``python -m tests.simulation --tune`` finds the thresholds of the tuned rivals on a seed of its own.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import product

from tests.simulation.habits import HABITS
from tests.simulation.replay import Life, live
from tests.simulation.rivals import PUBLISHED, TUNED, Setting, settings
from tests.simulation.stories import STORIES
from tests.simulation.table import lines_of
from tests.simulation.tuning import best_of, tune


def main() -> None:
    """Tune, or print the table."""
    options = _options()
    if options.tune:
        for line in _tune(options):
            sys.stdout.write(f"{line}\n")
        return
    rivals = [setting for setting, _ in (*PUBLISHED.values(), *TUNED.values())]
    lives = _live(options, options.seed, rivals, rules=True)
    sys.stdout.write(f"seed {options.seed}, blemishes x {options.stress:g}\n")
    for line in lines_of(lives):
        sys.stdout.write(f"{line}\n")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.simulation", description=__doc__)
    parser.add_argument("--seed", default="fresh", help="name of the made-up lives")
    parser.add_argument("--lives", type=int, default=5, help="of each story and habit")
    parser.add_argument("--stress", type=float, default=1.0, help="2 doubles the blemishes")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--tune", action="store_true", help="find the thresholds of the rivals")
    return parser.parse_args()


def _live(
    options: argparse.Namespace, seed: str, rivals: Sequence[Setting], *, rules: bool
) -> list[Life]:
    cells = product(STORIES, HABITS, range(options.lives))
    jobs = [(story, habit, f"{seed}-{number}") for story, habit, number in cells]
    one = partial(_one, stress=options.stress, rivals=tuple(rivals), rules=rules)
    if options.jobs == 1:
        return list(map(one, jobs))
    with ProcessPoolExecutor(options.jobs) as pool:
        return list(pool.map(one, jobs, chunksize=8))


def _one(
    job: tuple[str, str, str], *, stress: float, rivals: tuple[Setting, ...], rules: bool
) -> Life:
    return live(*job, stress=stress, rivals=rivals, rules=rules)


def _tune(options: argparse.Namespace) -> Iterator[str]:
    plans = list(settings())
    lives = _live(options, f"tuning-{options.seed}", plans, rules=False)
    yield f"{len(lives)} lives of seed tuning-{options.seed}"
    for rival in dict.fromkeys(one.rival for one in plans):
        found = [tune(lives, one) for one in plans if one.rival == rival]
        for one in (*found, best_of(found)):
            yield (
                f"{rival:<22}{one.setting.name:<22}{'grown' if one.setting.grown else 'all':<7}"
                f"threshold {one.threshold:.3f}: told {one.score.sensitivity:.1%}, "
                f"{one.score.false_a_year:.3f} a year"
            )


if __name__ == "__main__":
    main()
