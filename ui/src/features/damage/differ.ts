/* Where two texts differ, with as much around it as tells a reader where that is: a speech may be very long. */

export type Differing = { before: string; differs: string; after: string }

/** How much stands around what differs, in UTF-16 units. */
const AROUND = 240

/** The one stretch in which each of two texts is not as the other. */
export function differing(one: string, other: string): [Differing, Differing] {
  const head = atWhole(one, commonStart(one, other))
  const tail = commonEnd(one, other, head)
  return [stretch(one, head, tail), stretch(other, head, tail)]
}

function commonStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

function commonEnd(one: string, other: string, head: number): number {
  const room = Math.min(one.length, other.length) - head
  let length = 0
  while (length < room && one[one.length - 1 - length] === other[other.length - 1 - length]) length += 1
  const from = one.length - length
  return one.length - (isInside(one, from) ? from + 1 : from)
}

/** The same place, or the one before where it would cut a character in two. */
const atWhole = (text: string, at: number) => (isInside(text, at) ? at - 1 : at)

/** Whether a place is between the two halves of a character. */
const isInside = (text: string, at: number) => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1))

function stretch(text: string, head: number, tail: number): Differing {
  const end = text.length - tail
  const from = head > AROUND ? atWhole(text, head - AROUND) : 0
  const to = tail > AROUND ? atWhole(text, end + AROUND) : text.length
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, head),
    differs: text.slice(head, end),
    after: text.slice(end, to) + (to < text.length ? '…' : ''),
  }
}
