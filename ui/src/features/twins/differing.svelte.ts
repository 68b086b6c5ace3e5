/*
 * What twins say differently, and what of it she has looked at and found right. The backend compares; that something is right is
 * remembered while the program runs, for as long as the words stay the same.
 */
import { SvelteSet } from 'svelte/reactivity'
import { ask, commands, resource, type Difference, type LetterId, type MeetingId, type Noun, type TextKind, type TwinPair } from '$lib/ipc'
import { say } from '$lib/words'

/** What names the people and bodies that a text may name. */
const NAMED: Noun[] = ['person', 'body', 'bodyName', 'participant']

/** The pairs of texts of a session that differ. Call it while a component is set up. */
export const differingTexts = (meeting: () => MeetingId, nouns: readonly Noun[]) =>
  resource([...nouns, ...NAMED], () => ask(commands.differingTexts(meeting())), { oneAtATime: true })

/** The parts of a letter in which it differs from its twin. */
export const differingLetter = (letter: () => LetterId) =>
  resource(['letter', 'recommendation', 'meeting', 'settings', ...NAMED], () => ask(commands.differingLetter(letter())), { oneAtATime: true })

const right = new SvelteSet<string>()

const keyOf = ({ ru, kk, kind }: TwinPair, one: Difference) =>
  JSON.stringify([ru.owner, kk.owner, kind, one.kind, one.ru?.words, one.kk?.words])

/** It is meant to be so. */
export function dismiss(pair: TwinPair, difference: Difference) {
  right.add(keyOf(pair, difference))
}

/** A difference that nobody has found right yet, with the texts in which it is. */
export type Open = { pair: TwinPair; difference: Difference }

export const openOf = (pairs: readonly TwinPair[]): Open[] =>
  pairs.flatMap((pair) => pair.differences.filter((one) => !right.has(keyOf(pair, one))).map((difference) => ({ pair, difference })))

/** The pair of one text, where it differs. */
export const pairOf = (pairs: readonly TwinPair[], owner: string, kind: TextKind) =>
  pairs.find((pair) => pair.kind === kind && (pair.ru.owner === owner || pair.kk.owner === owner))

/** «Срок: рус. «10 рабочих дней», қаз. «15 жұмыс күні»». */
export const describe = ({ kind, ru, kk }: Difference): string =>
  say(ru && kk ? 'twins-differ' : ru ? 'twins-only-ru' : 'twins-only-kk', { kind, ru: ru?.words ?? '', kk: kk?.words ?? '' })

/** The open differences of a pair as marks in one of its texts. */
export function marksOf(pairs: readonly TwinPair[], side: 'ru' | 'kk') {
  return openOf(pairs).flatMap(({ difference }) => {
    const said = difference[side]
    return said ? [{ range: said.range, title: describe(difference) }] : []
  })
}
