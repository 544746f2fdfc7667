"""The story of one HTML page by readability-lxml: what a Python user starts for a page."""

import sys

from readability import Document

with open(sys.argv[1], encoding="utf-8") as page:
    document = Document(page.read())
print(document.title())
print(document.summary())
