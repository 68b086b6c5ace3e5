/* Letters that follow a sent one: which are offered, and which of them are proposed. */
import type { Follower, Letter, LetterLine, LetterToFollow, StillOpen } from '$lib/ipc'
import { isAnnulled, isOpen } from './twins'

/** What a letter that follows another can be for. */
export const PURPOSES = ['reminder', 'followUp'] as const
export type Purpose = (typeof PURPOSES)[number]

/** What of a letter is open in the way that such a letter is about. */
export const stillOpen = (one: LetterToFollow, purpose: Purpose): StillOpen => (purpose === 'reminder' ? one.unanswered : one.unsettled)

/** The letters of which such a letter can speak. */
export const offered = (all: readonly LetterToFollow[], purpose: Purpose): LetterToFollow[] =>
  all.filter((one) => stillOpen(one, purpose).count > 0)

/** Those of them that followed a letter in that way already. */
export const suchFollowers = ({ followers }: LetterToFollow, purpose: Purpose): Follower[] =>
  followers.filter((one) => one.purpose === purpose)

/** What is overdue and nobody has written about yet. A second reminder is hers to choose. */
export const proposed = (all: readonly LetterToFollow[], purpose: Purpose): LetterToFollow[] =>
  offered(all, purpose).filter((one) => stillOpen(one, purpose).daysOver > 0 && suchFollowers(one, purpose).length === 0)

/** Whether one is being made: making it again finds that one. */
export const isUnderWay = (one: LetterToFollow, purpose: Purpose): boolean => suchFollowers(one, purpose).some(isOpen)

/** The letters of a register that follow one of them, annulled ones aside. */
export const followersOf = (letter: Letter, lines: readonly LetterLine[]): Letter[] =>
  lines.map((line) => line.letter).filter((one) => one.follows === letter.id && !isAnnulled(one)).toSorted((one, other) => (one.id < other.id ? -1 : 1))
