"""Compiles letters by one reused compiler of the typst package: the peer of the press.

Arguments: the folder of the layout, whose main file reads the input `paper`, the folder of the fonts. Each line of standard input names a file with a letter's data a line;
answered by a line with the seconds that their PDFs took and the bytes that they have.
"""

import sys
import time

import typst

layout, fonts = sys.argv[1:]
compiler = typst.Compiler(root=layout, font_paths=[fonts], ignore_system_fonts=True)
main = f"{layout}/main.typ"
for line in sys.stdin:
    with open(line.strip(), encoding="utf-8") as file:
        letters = file.read().splitlines()
    began = time.perf_counter()
    size = 0
    for letter in letters:
        size += len(compiler.compile(main, format="pdf", sys_inputs={"paper": letter}, pdf_standards=["a-2a", "ua-1"]))
    print(time.perf_counter() - began, size, flush=True)
