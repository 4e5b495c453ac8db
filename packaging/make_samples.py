"""Write the sample diaries anew from their stories; the same stories give the same files.

.venv/bin/python packaging/make_samples.py
"""

import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
SAMPLES: Final = ROOT / "resources" / "samples"
APPLICATION: Final = "baby_joints 0.1.0"


def main() -> None:
    """Write all of them."""
    sys.path.insert(0, str(ROOT))
    from sample_stories import harmless_pops, left_hip_clicks, stiff_shoulder

    from baby_joints.exchange import write_diary

    for story in (left_hip_clicks, harmless_pops, stiff_shoulder):
        contents, exported_at = story.tell()
        path = SAMPLES / f"{story.__name__.rpartition('.')[2].replace('_', '-')}.json"
        write_diary(contents, path, exported_at=exported_at, application=APPLICATION)
        path.chmod(0o644)  # part of the program, not somebody's diary
        print(f"{path.name}: {len(contents.observations)} entries")


if __name__ == "__main__":
    main()
