/* The order and the filter of the list of sessions. */
import type { MeetingLine } from '$lib/ipc'
import { compare, longDate, say, typedDate, worded } from '$lib/words'

export const ORDERS = ['date', 'body'] as const
export type Order = (typeof ORDERS)[number]

/** By date the newest first, by body in the order of names; what has no date yet is still ahead and comes first. */
export function ordered(meetings: readonly MeetingLine[], order: Order): MeetingLine[] {
  const byDate = meetings.toSorted((one, other) => Number(when(one) < when(other)) - Number(when(one) > when(other)))
  return order === 'date' ? byDate : byBody(byDate)
}

/** The first day; after every day where there is none. */
const when = ({ dates }: MeetingLine) => dates.first ?? '~'

/** Bodies are few and sessions many: only the names are compared. Sessions of no body come last. */
function byBody(meetings: readonly MeetingLine[]): MeetingLine[] {
  const groups = new Map<string, MeetingLine[]>()
  for (const meeting of meetings) {
    const name = worded(meeting.bodyName)?.text ?? ''
    const group = groups.get(name)
    if (group) group.push(meeting)
    else groups.set(name, [meeting])
  }
  const names = [...groups.keys()].sort((one, other) => Number(one === '') - Number(other === '') || compare(one, other))
  return names.flatMap((name) => groups.get(name) ?? [])
}

/** The words by which a session is found: titles, bodies, tags, kind, status, dates. */
export type Indexed = { meeting: MeetingLine; words: string[] }

export function indexed(meetings: readonly MeetingLine[]): Indexed[] {
  return meetings.map((meeting) => ({ meeting, words: wordsOf(told(meeting)) }))
}

function told({ title, bodyName, tags, kind, status, dates }: MeetingLine): string {
  const days = [dates.first, dates.last].flatMap((day) => (day ? [day, typedDate(day), longDate(day)] : []))
  const named = [...Object.values(title), ...Object.values(bodyName), ...tags]
  return [...named, say('meetings-kind', { kind }), say('meetings-status-of', { status }), ...days].join(' ')
}

/** Those in which every typed word begins some word. */
export function fitting(index: readonly Indexed[], typed: string): MeetingLine[] {
  const wanted = wordsOf(typed)
  const fits = ({ words }: Indexed) => wanted.every((word) => words.some((one) => one.startsWith(word)))
  return index.filter(fits).map(({ meeting }) => meeting)
}

/** Without case, accents and the two dots of a Russian letter that is seldom typed. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}
