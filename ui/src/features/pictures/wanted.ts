/* Which pictures the room shows. */
import type { MeetingLine, Noun, PicturesOf } from '$lib/ipc'
import { longDate, say, worded, type IsoDate } from '$lib/words'

export const SECTIONS = ['open', 'answers', 'speaking'] as const
export type Section = (typeof SECTIONS)[number]

/** Of which sessions speaking time is shown: one, or those of a period. */
export type Sessions = { from: IsoDate | null; until: IsoDate | null; meeting: string }

/** Every session of the period. */
export const ALL = ''

/** Those of the year that a day is in. */
export const ofYear = (today: IsoDate): Sessions => ({ from: `${today.slice(0, 4)}-01-01`, until: null, meeting: ALL })

export function picturesOf(section: Section, { from, until, meeting }: Sessions): PicturesOf {
  if (section !== 'speaking') return section
  return { speaking: { period: { from, until }, meeting: meeting || null } }
}

/** All whose change may change a picture. */
export const NOUNS: readonly Noun[] = [
  'meeting', 'agendaItem', 'speech', 'event', 'participant', 'person', 'recommendation', 'addressee', 'letter', 'reply', 'body', 'bodyName', 'settings',
]

/** The sessions that may be chosen, newest first as they come. */
export const sessionOptions = (lines: readonly MeetingLine[]) =>
  lines.map(({ id, title, dates }) => {
    const name = worded(title)?.text ?? say('meetings-untitled')
    return { value: id, label: dates.first ? `${name}, ${longDate(dates.first)}` : name }
  })
