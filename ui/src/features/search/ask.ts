/* What the search room asks for, and how it shows a hit. */
import type { BodyId, MeetingId, Noun, SavedSearch, Search, SearchFilter, SearchHit, SearchKind, SearchOrder, TextRange } from '$lib/ipc'
import { toUnits } from '$lib/text'
import { say, type IsoDate } from '$lib/words'
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
  /** Of what has states. */
  state: string
  body: BodyId | null
  meeting: MeetingId | null
  from: IsoDate | null
  to: IsoDate | null
  order: SearchOrder
}

export const UNASKED: Asked = { text: '', person: '', tag: '', kind: ALL, state: ALL, body: null, meeting: null, from: null, to: null, order: 'date' }

/** The states that things of a kind can be in, in their order, and how each is named. */
const STATES: Partial<Record<SearchKind, { of: readonly string[]; name: (state: string) => string }>> = {
  recommendation: { of: ['draft', 'adopted', 'superseded', 'withdrawn'], name: (state) => say('recommendations-state', { state }) },
  letter: { of: ['draft', 'forSignature', 'signed', 'registered', 'sent', 'annulled'], name: (state) => say(`letter-standing-${state}`) },
  reply: { of: ['fully', 'partly', 'notToThePoint'], name: (state) => say(`reply-${state}`) },
  meeting: { of: ['planned', 'held', 'closed'], name: (status) => say('meetings-status-of', { status }) },
}

/** What the state of a kind can be chosen from; none where it has none. */
export function statesOf(kind: Asked['kind']): { value: string; label: string }[] {
  const states = kind === ALL ? undefined : STATES[kind]
  return states ? states.of.map((state) => ({ value: state, label: states.name(state) })) : []
}

/** What narrows a search beside the words. */
const NARROWING = ['person', 'tag', 'kind', 'state', 'body', 'meeting', 'from', 'to'] as const

/** Whether anything but the words narrows the search. */
export const isNarrowed = (asked: Asked): boolean => NARROWING.some((part) => asked[part] !== UNASKED[part])

/** How many hits are asked for at first, and how many more each time. */
export const SHOWN = 100

/** All whose change may change what is found. */
export const NOUNS: readonly Noun[] = [
  'meeting', 'agendaItem', 'speech', 'passage', 'point', 'decision', 'vote',
  'recommendation', 'addressee', 'letter', 'reply', 'person', 'membership', 'body', 'bodyName',
]

/** As the backend is asked. The last word may go on: it is being typed. */
export function searchFor(asked: Asked, limit: number): Search {
  return { text: asked.text, isBeingTyped: true, filter: filterOf(asked), order: asked.order, limit, after: null }
}

function filterOf({ person, tag, kind, state, body, meeting, from, to }: Asked): SearchFilter {
  return {
    person: person.trim() || null,
    tag: tag.trim() || null,
    kind: kind === ALL ? null : kind,
    state: state === ALL ? null : state,
    body,
    meeting,
    from,
    to,
  }
}

/** What is kept of a search under a name. */
export const saved = (name: string, asked: Asked): SavedSearch => ({
  name: name.trim(),
  text: asked.text.trim(),
  filter: filterOf(asked),
  order: asked.order,
})

/** A search that was kept, as if it had been typed. */
export const recalled = ({ text, filter: { person, tag, kind, state, ...rest }, order }: SavedSearch): Asked => ({
  ...rest,
  text,
  person: person ?? '',
  tag: tag ?? '',
  kind: kind ?? ALL,
  state: state ?? ALL,
  order,
})

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

/** Where a hit is shown in the record: at its first words that were looked for. */
export function placeOf(hit: SearchHit): Place {
  const { item, textKind, language, letter } = hit
  if (WORDED.includes(item.noun)) return { item, text: textKind, language, range: firstMark(hit) }
  if (item.noun === 'speech') return { item, text: textKind, range: textKind && firstMark(hit) }
  return { item, letter }
}

function firstMark({ range, marks: [mark] }: SearchHit): TextRange | null {
  return mark ? { start: range.start + mark.start, end: range.start + mark.end } : null
}
