"""The peers of search, over the table that Hattama imports.

`tantivy TABLE FOLDER`: makes an index of it; then each line of standard input is a query, answered by a line with the milliseconds that the
newest twenty with marked excerpts took. `sqlite TABLE FILE`: inserts the rows into plain SQLite with FTS5 and rebuilds; prints seconds.
"""

import sqlite3
import sys
import time


def rows(path):
    with open(path, encoding="utf-8") as table:
        for number, line in enumerate(table):
            date, title, speaker, kind, language, text = line.rstrip("\n").split("\t")
            yield number, date, title, speaker, kind, language, text


def serve_tantivy(table, folder):
    import tantivy

    schema = tantivy.SchemaBuilder()
    schema.add_text_field("text", stored=True)
    schema.add_integer_field("number", fast=True)
    index = tantivy.Index(schema.build(), path=folder)
    writer = index.writer(heap_size=128_000_000)
    for number, *_, text in rows(table):
        writer.add_document(tantivy.Document(text=text, number=number))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()
    print("ready", flush=True)
    for line in sys.stdin:
        began = time.perf_counter()
        query = index.parse_query(line.strip(), ["text"])
        snippets = tantivy.SnippetGenerator.create(searcher, query, index.schema, "text")
        for _, address in searcher.search(query, 20, order_by_field="number").hits:
            snippets.snippet_from_doc(searcher.doc(address)).to_html()
        print((time.perf_counter() - began) * 1000, flush=True)


def import_plainly(table, file):
    began = time.perf_counter()
    store = sqlite3.connect(file)
    store.execute("PRAGMA journal_mode = WAL")
    store.execute("CREATE TABLE speech (id INTEGER PRIMARY KEY, date, title, speaker, kind, language, text)")
    store.execute("CREATE VIRTUAL TABLE words USING fts5(text, content='speech', content_rowid='id', prefix='3')")
    store.executemany("INSERT INTO speech VALUES (?, ?, ?, ?, ?, ?, ?)", rows(table))
    store.execute("INSERT INTO words (words) VALUES ('rebuild')")
    store.commit()
    print(time.perf_counter() - began, flush=True)


if __name__ == "__main__":
    what, table, place = sys.argv[1:]
    {"tantivy": serve_tantivy, "sqlite": import_plainly}[what](table, place)
