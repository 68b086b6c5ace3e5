/* What can be said of a demand in the answer sheet of a reply. */
import type { AnswerLine } from '$lib/ipc'
import type { IsoDate } from '$lib/words'

/** It is not singled out: answered as the reply as a whole is. */
export const ALIKE = 'alike'

export const VERDICTS = ['fully', 'partly', 'notToThePoint', 'promised', 'unanswered'] as const
export type Choice = (typeof VERDICTS)[number] | typeof ALIKE

export const keyOf = ({ recommendation, demand }: AnswerLine) => `${recommendation} ${String(demand)}`

/** What was chosen for a demand. */
export function chosen({ said }: AnswerLine): Choice {
  if (!said) return ALIKE
  return typeof said.verdict === 'object' ? 'promised' : said.verdict
}

/** The day that is promised. */
export const dayOf = ({ said }: AnswerLine): IsoDate | null => (said && typeof said.verdict === 'object' ? said.verdict.promised.until : null)
