"""`python -m sm_async.cli` is `sm-async`."""

import sys

from sm_async.cli.entry import main

if __name__ == "__main__":
    sys.exit(main())
