"""Fills one template over and over by docxtpl: the peer of the template engine.

Argument: a template. Each line of standard input names a file with a letter's data a line; answered by a line with the milliseconds that their files took
and the bytes that they have.
"""

import io
import json
import sys
import time

from docxtpl import DocxTemplate

(template,) = sys.argv[1:]
for line in sys.stdin:
    with open(line.strip(), encoding="utf-8") as file:
        letters = [json.loads(letter) for letter in file.read().splitlines()]
    began = time.perf_counter()
    size = 0
    for letter in letters:
        document = DocxTemplate(template)
        document.render(letter, autoescape=True)
        made = io.BytesIO()
        document.save(made)
        size += made.tell()
    print((time.perf_counter() - began) * 1000, size, flush=True)
