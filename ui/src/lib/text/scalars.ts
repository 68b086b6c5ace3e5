/*
 * Ranges of text. The store counts Unicode scalar values, the web view UTF-16 units: they are converted here and nowhere else.
 * Half of a surrogate pair standing alone counts as one, as it becomes one replacement character on the wire.
 */

/** A half-open range of UTF-16 units, as a text field counts its selection. */
export type Units = { from: number; to: number }
/** A half-open range of Unicode scalar values, as the store keeps it. */
export type Scalars = { start: number; end: number }

const PAIRED = /[\ud800-\udbff][\udc00-\udfff]/g

/** The range as the store counts it. An edge inside a character is moved out of it, so that no character is cut. */
export function toScalars(text: string, { from, to }: Units): Scalars {
  return { start: scalarsBefore(text, whole(text, from, 0)), end: scalarsBefore(text, whole(text, to, 1)) }
}

/** The range as a text field counts it. What lies beyond the text ends with it. */
export function toUnits(text: string, { start, end }: Scalars): Units {
  const from = unitsOf(text, 0, start)
  return { from, to: unitsOf(text, from, end - start) }
}

function scalarsBefore(text: string, units: number): number {
  const before = text.slice(0, units)
  return before.length - (before.match(PAIRED)?.length ?? 0)
}

/** The edge, moved by a unit before or after the character that it would cut. */
function whole(text: string, edge: number, side: 0 | 1): number {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(edge - 1, edge + 1)) ? edge - 1 + 2 * side : edge
}

/** The unit that is `count` scalar values after the unit `from`. */
function unitsOf(text: string, from: number, count: number): number {
  let at = from
  for (let left = count; left > 0 && at < text.length; left--) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return at
}

/** The range without the white space at its edges; null where nothing else is in it. */
export function trimmed(text: string, { from, to }: Units): Units | null {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const end = from + words.trimEnd().length
  return start < end ? { from: start, to: end } : null
}

/**
 * Where the range is after `before` has become `after`; null where none of its words are left. An edit is taken as the one
 * stretch between the common beginning and the common end, as the store does when it lets passages follow.
 */
export function followed({ from, to }: Units, before: string, after: string): Units | null {
  if (before === after) return { from, to }
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const [oldEnd, newEnd] = [before.length - tail, after.length - tail]
  const start = from < head ? from : from >= oldEnd ? from - oldEnd + newEnd : head
  const end = to <= head ? to : to >= oldEnd ? to - oldEnd + newEnd : newEnd
  return start < end ? { from: start, to: end } : null
}

/** A stretch of text with the marks that cover all of it. */
export type Stretch<T> = { text: string; marks: T[] }

/**
 * Cuts a text at the edges of its marks, which may overlap. It ends with the word in which the last of them ends: what comes after it
 * moves nothing that is marked, so that writing on there draws nothing anew.
 */
export function stretches<T>(text: string, marks: readonly { range: Units; mark: T }[]): Stretch<T>[] {
  const edges = marks.flatMap(({ range }) => [range.from, range.to])
  if (edges.length === 0) return []
  const last = Math.max(...edges)
  const end = last + (/^\S*/.exec(text.slice(last))?.[0].length ?? 0)
  const inside = (edge: number) => edge > 0 && edge < end
  const cuts = [...new Set([0, ...edges.filter(inside), end])].sort((one, other) => one - other)
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at] ?? 0
    const covers = ({ range }: { range: Units }) => range.from <= from && range.to >= to
    return { text: text.slice(from, to), marks: marks.filter(covers).map(({ mark }) => mark) }
  })
}
