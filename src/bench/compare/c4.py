"""The line filter of C4 (Raffel et al. 2020, section 2.2) over pages in JSON Lines.

A line stays when it has five words or more and ends as a sentence does, and when it speaks neither
of JavaScript nor of cookies and terms.
"""

import json
import sys

ENDS = (".", "!", "?", '"', "”")
POLICY = (
    "terms of use",
    "privacy policy",
    "cookie policy",
    "uses cookies",
    "use of cookies",
    "use cookies",
)


def is_kept(line):
    if not line.endswith(ENDS) or line.endswith("...") or len(line.split()) < 5:
        return False
    lower = line.lower()
    return "javascript" not in lower and not any(phrase in lower for phrase in POLICY)


def main(path):
    out = open(sys.stdout.fileno(), "w", encoding="utf-8", buffering=1 << 16, closefd=False)
    with open(path, encoding="utf-8") as pages, out:
        for record in pages:
            page = json.loads(record)
            lines = (line.strip() for line in page["text"].split("\n"))
            page["text"] = "\n".join(line for line in lines if is_kept(line))
            out.write(json.dumps(page, ensure_ascii=False) + "\n")


main(sys.argv[1])
