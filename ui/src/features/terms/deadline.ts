/* Deadlines in words: the sentence that says how a due date came about, made of the same messages as on the command line. */
import type { Because, Deadline, Timing } from '$lib/ipc'
import { formalDate, say, shortDate } from '$lib/words'

/** In the order in which a filter offers them. */
export const TIMINGS: readonly Timing[] = ['overdue', 'longOverdue', 'dueToday', 'dueSoon', 'ahead', 'noTerm', 'settled', 'offControl']

export const TIMING_TONES = {
  noTerm: 'plain',
  ahead: 'plain',
  dueSoon: 'warn',
  dueToday: 'warn',
  overdue: 'bad',
  longOverdue: 'bad',
  settled: 'ok',
  offControl: 'plain',
} as const satisfies Record<Timing, string>

/** How near a due date is: «просрочено на 6 дней». */
export const timed = ({ timing, daysOver }: Deadline): string => say('term-timing', { timing, days: daysOver })

/** Every reason, as one sentence. */
export function sentence(because: readonly Because[]): string {
  const text = because.map(clause).join('; ')
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`
}

/** Where a rule quotes what it rests on, that takes the place of whose rule it is; so does the number of a reply. */
const by = (id: string, basis: string, places: Record<string, string> = {}) =>
  basis.trim() === '' ? say(id, places) : say(`${id}-by`, { ...places, basis })

function clause(one: Because): string {
  switch (one.because) {
    case 'sent':
    case 'received':
    case 'due':
      return say(`term-because-${one.because}`, { on: formalDate(one.on) })
    case 'term':
      return by('term-because-term', one.basis, { term: say('term-length', { amount: one.amount, unit: one.unit }), of: one.of })
    case 'set':
      return by('term-because-set', one.basis, { on: formalDate(one.on) })
    case 'dayOff':
      return say('term-because-day-off', { on: shortDate(one.on) })
    case 'moved':
      return say('term-because-moved', { from: shortDate(one.from), to: shortDate(one.to) })
    case 'worked':
      return say('term-because-worked', { on: shortDate(one.on) })
    case 'paused':
      return say('term-because-paused', { since: formalDate(one.since), until: formalDate(one.until), reason: one.reason })
    case 'rolled':
      return say('term-because-rolled', { from: shortDate(one.from) })
    case 'extended':
      return say('term-because-extended', { on: formalDate(one.on), until: formalDate(one.until), reason: one.reason })
    case 'promised':
      return by('term-because-promised', one.number, { on: formalDate(one.on), until: formalDate(one.until) })
    case 'notSent':
      return say('term-because-not-sent')
    case 'notReceived':
      return say('term-because-not-received', { sent: formalDate(one.sent) })
    case 'noRule':
      return say('term-because-no-rule')
    case 'owesNoAnswer':
      return by('term-because-owes-no-answer', one.basis)
    case 'waiting':
      return say('term-because-waiting', { since: formalDate(one.since), reason: one.reason })
    case 'offControl':
      return say('term-because-off-control', { on: formalDate(one.on), by: one.by })
  }
}
