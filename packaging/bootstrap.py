#!/usr/bin/env python3
"""Set up and start baby_joints, or run its checks, on a machine that has nothing but Python.

    python3 packaging/bootstrap.py run [arguments of baby-joints]
    python3 packaging/bootstrap.py test

This file is read by Pythons far too old for the program, so that they can say so in one line: it
keeps to syntax that they understand, and all else lies in bootstrap_steps.
"""

import sys

if not (3, 11) <= sys.version_info[:2] <= (3, 14):
    sys.exit(
        "baby_joints needs Python 3.11, 3.12, 3.13 or 3.14. This is Python "
        + ".".join(str(part) for part in sys.version_info[:2])
        + ": start the same command with another Python, for example python3.12."
    )

try:
    from bootstrap_steps.command import main
except ImportError as error:
    # Debian's smallest Python comes without most of the standard library.
    sys.exit(
        "This Python lacks a part of its standard library (" + str(error) + "). "
        "On Debian and Ubuntu this line adds it: sudo apt-get install -y python"
        + ".".join(str(part) for part in sys.version_info[:2])
        + "-venv"
    )

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
