/* The recommendation's own state, and how far a recommendation has come with each of its addressees. */
import type { FollowUp, Recommendation, RecommendationState } from '$lib/ipc'

export type Standing = 'draft' | 'adopted' | 'withdrawn'

export function standing(state: RecommendationState): Standing {
  if (state === 'draft') return 'draft'
  return 'adopted' in state ? 'adopted' : 'withdrawn'
}

/** Whether it has words in some language: without them it can't be adopted. */
export const isWorded = ({ text }: Recommendation) => Object.values(text).some((words) => words.trim() !== '')

export const isDraft = ({ state }: Recommendation) => state === 'draft'

/** In the order of a recommendation's life. */
export const FOLLOW_UPS: readonly FollowUp[] = [
  'draft',
  'adopted',
  'inLetter',
  'signed',
  'awaiting',
  'answeredNotToThePoint',
  'answeredPartly',
  'answeredFully',
  'superseded',
  'withdrawn',
]

export const TONES = {
  draft: 'plain',
  adopted: 'warn',
  inLetter: 'plain',
  signed: 'plain',
  awaiting: 'accent',
  answeredNotToThePoint: 'bad',
  answeredPartly: 'warn',
  answeredFully: 'ok',
  superseded: 'plain',
  withdrawn: 'plain',
} as const satisfies Record<FollowUp, string>
