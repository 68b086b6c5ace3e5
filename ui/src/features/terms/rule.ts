/* A rule while it is being typed: its length is text until it is a number. */
import { Failure } from '$lib/failure'
import type { TermRule, TermStart, TermUnit } from '$lib/ipc'
import { say } from '$lib/words'

export type TypedRule = { amount: string; unit: TermUnit; from: TermStart; basis: string }

export const UNITS: readonly TermUnit[] = ['workingDays', 'calendarDays', 'months']
export const STARTS: readonly TermStart[] = ['receipt', 'sending']

/** More than any law gives; the backend refuses what is longer. */
const LONGEST = 3660

export const typedRule = (rule: TermRule | null): TypedRule =>
  rule ? { ...rule, amount: String(rule.amount) } : { amount: '', unit: 'workingDays', from: 'receipt', basis: '' }

/** The rule that was typed; refuses a length that is none. */
export function readRule({ amount, ...rest }: TypedRule): TermRule {
  const length = Number(amount)
  if (amount.trim() === '' || !Number.isInteger(length) || length < 1 || length > LONGEST) {
    throw new Failure('invalid', say('invalid-term-length', { longest: LONGEST }))
  }
  return { ...rest, basis: rest.basis.trim(), amount: length }
}
