/* The ledger's lines: choosing among them by state, body, session and words, and what is shown of a letter and its reply. */
import type { FollowUp, LedgerLine, Reply, Timing } from '$lib/ipc'
import { compare, crude, fits, say, worded, type Wording } from '$lib/words'

/** Everything, or whatever is not over yet, or one state. */
export const ALL = 'all'
export const OPEN = 'open'

export type Filter = { state: FollowUp | typeof ALL | typeof OPEN; timing: Timing | typeof ALL; body: string; meeting: string; words: string }
export const UNFILTERED: Filter = { state: ALL, timing: ALL, body: ALL, meeting: ALL, words: '' }

/** Where nothing more is awaited. */
const OVER: readonly FollowUp[] = ['answeredFully', 'withdrawn']

export const keyOf = ({ recommendation, addressee }: LedgerLine) => `${recommendation.id} ${addressee?.id ?? ''}`

const spelt = new WeakMap<LedgerLine, string[]>()

/** All words of a line, in the spelling in which they are searched; made once a line. */
function wordsOf(line: LedgerLine): string[] {
  let words = spelt.get(line)
  if (!words) {
    const { recommendation, meetingTitle, bodyName, letter } = line
    const wordings: Wording[] = [recommendation.text, recommendation.reasons, meetingTitle, bodyName]
    const texts = [...wordings.flatMap((wording) => Object.values(wording)), letter?.registered?.number ?? '', String(recommendation.number)]
    words = texts.flatMap(crude)
    spelt.set(line, words)
  }
  return words
}

/** Whether a line is as near to its due date; what is long overdue is overdue too. */
function isTimed({ deadline }: LedgerLine, timing: Timing): boolean {
  return deadline.timing === timing || (timing === 'overdue' && deadline.timing === 'longOverdue')
}

export function chosenLines(lines: readonly LedgerLine[], { state, timing, body, meeting, words }: Filter): LedgerLine[] {
  return lines.filter(
    (line) =>
      (state === ALL || (state === OPEN ? !OVER.includes(line.followUp) : line.followUp === state)) &&
      (timing === ALL || isTimed(line, timing)) &&
      (body === ALL || line.addressee?.body === body) &&
      (meeting === ALL || line.recommendation.meeting === meeting) &&
      fits(words, wordsOf(line)),
  )
}

type Option = { value: string; label: string; lang?: string }

function distinct(options: Option[]): Option[] {
  return [...new Map(options.map((option) => [option.value, option])).values()]
}

/** The bodies that recommendations go to, by name. */
export const bodiesOf = (lines: readonly LedgerLine[]): Option[] =>
  distinct(
    lines.flatMap(({ addressee, bodyName }) => {
      const name = worded(bodyName)
      return addressee && name ? [{ value: addressee.body, label: name.text, lang: name.lang }] : []
    }),
  ).sort((one, other) => compare(one.label, other.label))

/** The sessions, newest first as the ledger has them. */
export const meetingsOf = (lines: readonly LedgerLine[]): Option[] =>
  distinct(
    lines.map(({ recommendation, meetingTitle }) => {
      const title = worded(meetingTitle)
      return { value: recommendation.meeting, label: title?.text ?? say('meetings-untitled'), ...(title && { lang: title.lang }) }
    }),
  )

/** The reply that came last. */
export const lastReply = ({ letter }: LedgerLine): Reply | undefined => letter?.replies.at(-1)
