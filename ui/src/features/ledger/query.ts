/* What is asked of the ledger: a filter and a grouping, of which the grouping is remembered. */
import type { LedgerChoices, LedgerFilter, LedgerGrouping, LedgerHeading, LedgerQuery } from '$lib/ipc'
import { kept } from '$lib/kept'
import { longDate, monthOf, say, worded, type Wording } from '$lib/words'

export const UNFILTERED: LedgerFilter = {
  state: null,
  isOpen: false,
  timing: null,
  body: null,
  meeting: null,
  owner: null,
  tag: null,
  words: '',
}

export const EVERYTHING: LedgerQuery = { filter: UNFILTERED, grouping: 'none' }

/** In the order in which they are offered. */
export const GROUPINGS: readonly LedgerGrouping[] = ['none', 'meeting', 'body', 'state', 'owner', 'tag', 'dueMonth']

const GROUPING = 'ledger.grouping'

export const rememberedGrouping = (): LedgerGrouping => kept.oneOf(GROUPING, GROUPINGS, 'none')

export function rememberGrouping(grouping: LedgerGrouping) {
  kept.put(GROUPING, grouping)
}

export const isFiltered = (filter: LedgerFilter): boolean =>
  Object.entries(filter).some(([part, value]) => (part === 'words' ? String(value).trim() !== '' : value !== null && value !== false))

type Option = { value: string; label: string; lang?: string }

const option = (value: string, wording: Wording, otherwise: string): Option => {
  const found = worded(wording)
  return found ? { value, label: found.text, lang: found.lang } : { value, label: otherwise }
}

export const bodyOptions = ({ bodies }: LedgerChoices): Option[] => bodies.map(({ id, name }) => option(id, name, say('body-gone')))

export const ownerOptions = ({ owners }: LedgerChoices): Option[] => owners.map(({ id, name }) => option(id, name, say('person-gone')))

/** Sessions often have one title: the day tells them apart. */
export const meetingOptions = ({ meetings }: LedgerChoices): Option[] =>
  meetings.map(({ id, title, date }) => {
    const { label, ...rest } = option(id, title, say('meetings-untitled'))
    return { ...rest, label: date ? say('ledger-session', { date: longDate(date), title: label }) : label }
  })

/** A heading in words; what has nothing of the sort says so. */
export function headed(heading: LedgerHeading): { text: string; lang?: string } {
  const named = (wording: Wording, otherwise: string) => worded(wording) ?? { text: otherwise }
  if ('state' in heading) return { text: say('ledger-follow-up', { state: heading.state }) }
  if ('tag' in heading) return { text: heading.tag ?? say('ledger-no-tag') }
  if ('dueMonth' in heading) return { text: heading.dueMonth ? monthOf(heading.dueMonth) : say('ledger-no-due') }
  if ('body' in heading) return heading.body ? named(heading.body.name, say('body-gone')) : { text: say('ledger-unaddressed') }
  if ('owner' in heading) return heading.owner ? named(heading.owner.name, say('person-gone')) : { text: say('ledger-no-owner') }
  const { title, date } = heading.meeting
  const { text, ...rest } = named(title, say('meetings-untitled'))
  return { ...rest, text: date ? say('ledger-session', { date: longDate(date), title: text }) : text }
}
