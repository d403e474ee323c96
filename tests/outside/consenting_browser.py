"""Opens an address, as ``xdg-open`` would, and agrees there: the argument is the address, CONSENTING_USER who signs in."""

import os
import sys

from tests.fakes.browser import browse

if __name__ == "__main__":
    browse(sys.argv[1], name=os.environ["CONSENTING_USER"])
