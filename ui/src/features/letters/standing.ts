/* Where a letter stands, its receipt and its replies included, and what is to be said of it in a word. */
import type { Letter } from '$lib/ipc'

/** The way of a letter, in its order. */
export const WAY = ['draft', 'forSignature', 'signed', 'registered', 'sent', 'received', 'answered'] as const
export const STANDINGS = [...WAY, 'annulled'] as const
export type Standing = (typeof STANDINGS)[number]

export function standing({ status, received, replies }: Letter): Standing {
  if (status !== 'sent') return status
  if (replies.length > 0) return 'answered'
  return received ? 'received' : 'sent'
}

const TONES = {
  draft: 'plain',
  forSignature: 'warn',
  signed: 'warn',
  registered: 'warn',
  sent: 'accent',
  received: 'accent',
  answered: 'ok',
  annulled: 'bad',
} as const

export const toneOf = (letter: Letter) => TONES[standing(letter)]

/** How fully a reply can answer, most fully first. */
export const COMPLETENESS = ['fully', 'partly', 'notToThePoint'] as const
