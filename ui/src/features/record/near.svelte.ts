/*
 * The entries of a long record that are in sight or near it. They are read by pages as she comes near them, and again when they
 * change: what was only typed in one of them has that one read again. What was read stays until there is something newer.
 */
import { untrack } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import { ask, changesOf, commands, wordsWritten, type Entry, type MeetingId, type OutlineLine } from '$lib/ipc'
import { perform } from '$lib/keys'
import { refOf } from './entries'

/** How many entries are read at once. */
const PAGE = 32

export type Near = {
  /** An entry; undefined as long as it is being read. */
  entry: (id: string) => Entry | undefined
  /** The entries from the line `first` to the line `last` are in sight. */
  see: (first: number, last: number) => void
  /** Reads an entry wherever it stands. */
  fetch: (id: string) => void
  /** Takes what was read along with the lines. */
  take: (entries: readonly Entry[]) => void
}

/** `stay` names the entries that are shown wherever she scrolls. Call it while a component is set up. */
export function near(meeting: () => MeetingId, lines: () => readonly OutlineLine[], stay: () => ReadonlySet<string>): Near {
  const read = new SvelteMap<string, Entry>()
  /** The number of the last reading of each entry: an earlier one that answers later does not count. */
  const asked: Partial<Record<string, number>> = {}
  let readings = 0
  let seen: readonly OutlineLine[] = []

  async function fetch(wanted: readonly OutlineLine[]) {
    if (wanted.length === 0) return
    const mine = ++readings
    for (const { id } of wanted) asked[id] = mine
    try {
      const entries = await ask(commands.recordEntries(meeting(), wanted.map(refOf)))
      for (const entry of entries) if (asked[entry.id] === mine) read.set(entry.id, entry)
    } catch (thrown) {
      // It is asked for again when it is next seen.
      for (const { id } of wanted) if (asked[id] === mine) forget(id)
      throw thrown
    }
  }

  /** Lets it be read again when it is next seen; what was read stays in sight. */
  function forget(id: string) {
    asked[id] = undefined
  }

  const fetchAgain = (wanted: readonly OutlineLine[]) => void perform({ run: () => fetch(wanted) })

  const arranged = changesOf(['speech', 'passage', 'point', 'decision', 'agendaItem'], { words: false })
  let first = true
  $effect(() => {
    arranged()
    if (first) {
      first = false
      return
    }
    untrack(() => {
      const shown = lines().filter((line) => stay().has(line.id) || seen.some(({ id }) => id === line.id))
      for (const id of read.keys()) forget(id)
      fetchAgain(shown)
    })
  })

  $effect(() => {
    const owner = wordsWritten()
    untrack(() => {
      if (owner && asked[owner]) fetchAgain(lines().filter(({ id }) => id === owner))
    })
  })

  return {
    entry: (id) => read.get(id),
    see(from, to) {
      const all = lines()
      const begin = Math.max(0, Math.floor(from / PAGE - 0.5) * PAGE)
      seen = all.slice(begin, Math.ceil(to / PAGE + 0.5) * PAGE)
      fetchAgain(seen.filter(({ id }) => !asked[id]))
    },
    take(entries) {
      for (const entry of entries) {
        if (asked[entry.id]) continue
        asked[entry.id] = ++readings
        read.set(entry.id, entry)
      }
    },
    fetch(id) {
      if (!asked[id]) fetchAgain(lines().filter((line) => line.id === id))
    },
  }
}
