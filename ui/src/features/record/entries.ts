/*
 * The record as the screens lay it out: entries under the headings of the agenda, those under no item first. One flat list, so
 * that an entry which moves to another item is the same element as before. Where things go is said in the store's own places.
 */
import type { AgendaItem, AgendaItemId, Entry, EntryRef, ItemRef, OutlineLine, Place, Speech, SpeechKind } from '$lib/ipc'

/** Every kind of speech, in the order in which it is offered. */
export const KINDS: readonly SpeechKind[] = ['report', 'coreport', 'remark', 'question', 'answer', 'retort', 'reference', 'announcement', 'chair']

/** An entry, read or not: what it is and where it stands. */
export type Placed = Pick<Entry, 'entry' | 'id' | 'item'>

export type Row<E = OutlineLine> =
  | { row: 'heading'; id: string; number: number; item: AgendaItem }
  /** `place` counts the entries from 1. */
  | { row: 'entry'; id: string; line: E; place: number }
  | { row: 'new'; id: string }

/** Where a new speech is being added: its place, and the row that it will follow (`null`: the first). */
export type Opening = { place: Place; after: string | null }

export function refOf({ entry, id }: Placed): EntryRef {
  switch (entry) {
    case 'speech':
      return { speech: id }
    case 'point':
      return { point: id }
    case 'decision':
      return { decision: id }
  }
}

export const itemRef = ({ entry, id }: Placed): ItemRef => ({ noun: entry, id })

/** The agenda with its entries: first those under no item, then item by item. */
export type Group<E> = { item: AgendaItem | null; entries: E[] }

export function groups<E extends Placed>(agenda: readonly AgendaItem[], entries: readonly E[]): Group<E>[] {
  const none: Group<E> = { item: null, entries: [] }
  const under = new Map(agenda.map((item): [AgendaItemId, Group<E>] => [item.id, { item, entries: [] }]))
  for (const entry of entries) (under.get(entry.item ?? '') ?? none).entries.push(entry)
  return [none, ...under.values()]
}

export function rowsOf<E extends Placed>(agenda: readonly AgendaItem[], lines: readonly E[], opening: Opening | null): Row<E>[] {
  let place = 0
  const rows = groups(agenda, lines).flatMap(({ item, entries }, at): Row<E>[] => [
    ...(item ? [{ row: 'heading', id: item.id, number: at, item } as const] : []),
    ...entries.map((line) => ({ row: 'entry', id: line.id, line, place: ++place }) as const),
  ])
  if (!opening) return rows
  const at = opening.after === null ? 0 : rows.findIndex(({ id }) => id === opening.after) + 1 || rows.length
  // Opened elsewhere it is another row, which takes the focus anew.
  return rows.toSpliced(at, 0, { row: 'new', id: `new after ${opening.after ?? 'nothing'}` })
}

/** A new entry right after this one, or before it. */
export function openingAt(rows: readonly Pick<Row, 'id'>[], entry: Placed, side: 'after' | 'before'): Opening {
  const ref = refOf(entry)
  if (side === 'after') return { place: { after: ref }, after: entry.id }
  const at = rows.findIndex(({ id }) => id === entry.id)
  return { place: { before: ref }, after: rows[at - 1]?.id ?? null }
}

/** A new entry at the end of an agenda item. */
export function openingUnder(agenda: readonly AgendaItem[], entries: readonly Placed[], item: AgendaItemId | null): Opening {
  const group = groups(agenda, entries).find((one) => (one.item?.id ?? null) === item)
  return { place: { end: item }, after: group?.entries.at(-1)?.id ?? item }
}

/** Where an entry goes when it is moved by one; null where there is nowhere further. */
export function step(
  agenda: readonly AgendaItem[],
  entries: readonly Placed[],
  id: string,
  by: -1 | 1,
): Place | null {
  const all = groups(agenda, entries)
  const at = all.findIndex((group) => group.entries.some((entry) => entry.id === id))
  const siblings = all[at]?.entries ?? []
  const next = siblings[siblings.findIndex((entry) => entry.id === id) + by]
  if (at < 0) return null
  if (next) return by < 0 ? { before: refOf(next) } : { after: refOf(next) }
  const group = all[at + by]
  if (!group) return null
  const first = by > 0 ? group.entries[0] : undefined
  return first ? { before: refOf(first) } : { end: group.item?.id ?? null }
}

/** Numbers of decisions as on paper: 1.1 under an item, 1 under none. */
export function decisionNumbers(agenda: readonly AgendaItem[], entries: readonly Placed[]): Map<string, string> {
  const numbers = groups(agenda, entries).flatMap(({ entries }, item) =>
    entries
      .filter(({ entry }) => entry === 'decision')
      .map(({ id }, at): [string, string] => [id, item === 0 ? String(at + 1) : `${String(item)}.${String(at + 1)}`]),
  )
  return new Map(numbers)
}

/** How long it lasted, in minutes; null where that is not known. Past midnight counts on. */
export function minutesOf({ times: { starts, ends } }: Pick<Speech, 'times'>): number | null {
  if (!starts || !ends) return null
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  return (minutes(ends) - minutes(starts) + 1440) % 1440
}

/** About how tall a row is before it is drawn, in rem; of a speech it is not known yet how long it is. */
export function heightOf(row: Row): number {
  if (row.row === 'heading') return 2.25
  if (row.row === 'new' || row.line.entry !== 'speech') return 5
  return 14 + 1.875 * row.line.passages.length
}
