/* A ledger for tests, as the backend would answer: narrowed by state, timing and body, and grouped by state. */
import type { LedgerKey, LedgerLine, LedgerOutline, LedgerQuery } from '../lib/ipc'

const isOverdue = ({ deadline: { timing } }: LedgerLine) => timing === 'overdue' || timing === 'longOverdue'

/** The lines that are asked for; of words none fit but those of a text. */
export const fitting = (lines: readonly LedgerLine[], { filter: { state, timing, body, words } }: LedgerQuery) =>
  lines.filter(
    (line) =>
      (state === null || line.followUp === state) &&
      (timing === null || (timing === 'overdue' ? isOverdue(line) : line.deadline.timing === timing)) &&
      (body === null || line.addressee?.body === body) &&
      (words.trim() === '' || Object.values(line.recommendation.text).some((text) => text.includes(words))),
  )

export function outlined(lines: readonly LedgerLine[], query: LedgerQuery): LedgerOutline {
  const found = fitting(lines, query)
  const states = [...new Set(found.map(({ followUp }) => followUp))]
  const bodies = new Map(lines.flatMap(({ addressee, bodyName }) => (addressee ? [[addressee.body, bodyName] as const] : [])))
  const meetings = new Map(lines.map(({ recommendation, meetingTitle, meetingDate }) => [recommendation.meeting, { title: meetingTitle, date: meetingDate }]))
  return {
    count: found.length,
    groups: query.grouping === 'state' ? states.map((state) => ({ heading: { state }, count: found.filter(({ followUp }) => followUp === state).length })) : [],
    first: found.slice(0, 24),
    totals: {
      recommendations: new Set(lines.map(({ recommendation }) => recommendation.id)).size,
      lines: lines.length,
      awaiting: lines.filter(({ followUp }) => followUp === 'awaiting').length,
      overdue: lines.filter(isOverdue).length,
    },
    choices: {
      meetings: [...meetings].map(([id, rest]) => ({ id, ...rest })),
      bodies: [...bodies].map(([id, name]) => ({ id, name })),
      owners: [],
      tags: [...new Set(lines.flatMap(({ recommendation }) => recommendation.tags))],
    },
  }
}

export const keyOf = ({ recommendation: { id, meeting }, addressee }: LedgerLine): LedgerKey => ({
  recommendation: id,
  meeting,
  addressee: addressee?.id ?? null,
})
