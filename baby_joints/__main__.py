"""The start of the program as a module: ``python -m baby_joints`` is ``baby-joints``."""

import sys

from baby_joints.cli import main

if __name__ == "__main__":
    sys.exit(main())
