/*
 * The rows of the ledger: headings, and lines that are read as she comes near them. The outline says how many there are, so that
 * every row has its place before it is read; what was read stays in sight until there is something newer.
 */
import { untrack } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import { ask, commands, resource, type LedgerGroup, type LedgerKey, type LedgerLine, type LedgerOutline, type LedgerQuery, type Resource } from '$lib/ipc'
import { perform } from '$lib/keys'

/** How many lines are read at once. */
const PAGE = 64

/** A heading, or the place of a line among all that are asked for. */
export type Row = { key: string; group: LedgerGroup } | { key: string; at: number }

export type Rows = {
  readonly outline: Resource<{ query: LedgerQuery; outline: LedgerOutline }>
  readonly rows: readonly Row[]
  /** The line at a place; undefined as long as it is being read. */
  line: (at: number) => LedgerLine | undefined
  /** The rows from `first` up to `last` are in sight. */
  see: (first: number, last: number) => void
  /** The names of the lines of these rows, both ends included, wherever they stand. */
  keys: (first: number, last: number) => Promise<LedgerKey[]>
}

export const isHeading = (row: Row): row is Row & { group: LedgerGroup } => 'group' in row

/** Every heading with the places of the lines under it. */
export function arranged({ count, groups }: Pick<LedgerOutline, 'count' | 'groups'>): Row[] {
  const places = (first: number, length: number): Row[] =>
    Array.from({ length }, (_, at) => ({ key: `line-${String(first + at)}`, at: first + at }))
  if (groups.length === 0) return places(0, count)
  const rows: Row[] = []
  let first = 0
  for (const [index, group] of groups.entries()) {
    rows.push({ key: `heading-${String(index)}`, group }, ...places(first, group.count))
    first += group.count
  }
  return rows
}

/** Call it while a component is set up. */
export function ledgerRows(query: () => LedgerQuery): Rows {
  const outline = resource(
    ['recommendation', 'addressee', 'letter', 'reply', 'meeting', 'body', 'bodyName', 'person', 'passage', 'point', 'speech', 'settings'],
    async () => {
      const asked = $state.snapshot(query())
      return { query: asked, outline: await ask(commands.ledgerOutline(asked)) }
    },
  )
  const read = new SvelteMap<number, LedgerLine>()
  const rows = $derived(outline.value ? arranged(outline.value.outline) : [])
  /** Pages that were asked for since the outline was read. */
  let asked: Partial<Record<number, true>> = {}
  let shown: LedgerQuery | undefined
  let seen = [0, 0] as [number, number]

  $effect(() => {
    const value = outline.value
    if (value) untrack(() => { begin(value) })
  })

  /** What was read for another query is at other places now; for the same one it is read again where it is seen. */
  function begin({ query, outline: { first } }: { query: LedgerQuery; outline: LedgerOutline }) {
    if (JSON.stringify(query) !== JSON.stringify(shown)) read.clear()
    shown = query
    asked = {}
    for (const [at, line] of first.entries()) read.set(at, line)
    see(...seen)
  }

  async function fetch(page: number) {
    const value = outline.value
    if (!value || asked[page]) return
    const mine = asked
    mine[page] = true
    try {
      const lines = await ask(commands.ledgerLines(value.query, page * PAGE, PAGE))
      if (mine === asked) for (const [at, line] of lines.entries()) read.set(page * PAGE + at, line)
    } catch (thrown) {
      // It is asked for again when it is next seen.
      mine[page] = undefined
      throw thrown
    }
  }

  /** The places of lines among some rows. */
  function places(first: number, last: number): [number, number] | undefined {
    const within = rows.slice(first, last).flatMap((row) => (isHeading(row) ? [] : [row.at]))
    const [from, to] = [within[0], within.at(-1)]
    return from === undefined || to === undefined ? undefined : [from, to]
  }

  /** A page is read before it comes in sight. */
  function see(first: number, last: number) {
    seen = [first, last]
    const found = places(first, last)
    if (!found || !outline.value) return
    const end = Math.floor((outline.value.outline.count - 1) / PAGE)
    const [from, to] = [Math.max(0, Math.floor(found[0] / PAGE - 0.5)), Math.min(end, Math.floor(found[1] / PAGE + 0.5))]
    for (let page = from; page <= to; page++) void perform({ run: () => fetch(page) })
  }

  return {
    outline,
    get rows() {
      return rows
    },
    line: (at) => read.get(at),
    see,
    async keys(first, last) {
      const found = places(first, last + 1)
      if (!found || !outline.value) return []
      return ask(commands.ledgerKeys(outline.value.query, found[0], found[1] - found[0] + 1))
    },
  }
}
