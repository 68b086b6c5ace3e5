/* What the search room asks for, and how it shows a hit. */
import type { SearchHit, Noun, Search, SearchKind, SearchOrder } from '$lib/ipc'
import { toUnits } from '$lib/text'
import type { IsoDate } from '$lib/words'
import type { Place } from '../../shell/lead'

/** Every kind of thing. */
export const ALL = 'all'

/** The kinds that can be chosen, in their order; speeches first, and their kinds after them. */
export const KINDS: readonly SearchKind[] = [
  'speech', 'report', 'coreport', 'remark', 'question', 'answer', 'retort', 'reference', 'announcement', 'chair',
  'passage', 'point', 'decision', 'vote', 'recommendation', 'letter', 'reply', 'meeting', 'agendaItem', 'person', 'body',
]

/** What has been typed and chosen. */
export type Asked = {
  text: string
  person: string
  tag: string
  kind: SearchKind | typeof ALL
  from: IsoDate | null
  to: IsoDate | null
  order: SearchOrder
}

export const UNASKED: Asked = { text: '', person: '', tag: '', kind: ALL, from: null, to: null, order: 'date' }

/** How many hits are asked for at first, and how many more each time. */
export const SHOWN = 100

/** All whose change may change what is found. */
export const NOUNS: readonly Noun[] = [
  'meeting', 'agendaItem', 'speech', 'passage', 'point', 'decision', 'vote',
  'recommendation', 'addressee', 'letter', 'reply', 'person', 'membership', 'body', 'bodyName',
]

/** As the backend is asked. The last word may go on: it is being typed. */
export function searchFor({ text, person, tag, kind, from, to, order }: Asked, limit: number): Search {
  return {
    text,
    isBeingTyped: true,
    filter: {
      person: person.trim() || null,
      tag: tag.trim() || null,
      kind: kind === ALL ? null : kind,
      from,
      to,
      body: null,
      meeting: null,
      state: null,
    },
    order,
    limit,
    after: null,
  }
}

/** A piece of a text, and whether it is what was looked for. */
export type Piece = { text: string; marked: boolean }

/** The text of a hit, cut where its marks begin and end. */
export function pieces({ text, marks }: Pick<SearchHit, 'text' | 'marks'>): Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const mark of marks) {
    const { from, to } = toUnits(text, mark)
    if (from > at) found.push({ text: text.slice(at, from), marked: false })
    found.push({ text: text.slice(from, to), marked: true })
    at = to
  }
  if (at < text.length) found.push({ text: text.slice(at), marked: false })
  return found
}

/** Those of whose texts each language has its own. */
const WORDED: readonly Noun[] = ['meeting', 'agendaItem', 'point', 'decision', 'vote', 'recommendation']

/** Where a hit is shown in the record. */
export function placeOf({ item, textKind, language }: SearchHit): Place {
  return WORDED.includes(item.noun) ? { item, text: textKind, language } : { item, text: item.noun === 'speech' ? textKind : null }
}
