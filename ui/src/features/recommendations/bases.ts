/* What recommendations can rest on: the marked passages and the points noted of a session, in the order of its record. */
import type { Basis, Entry, ItemRef, OutlineLine, Participant } from '$lib/ipc'
import { crude, fits, worded } from '$lib/words'
import type { Directory } from '../people/names'
import { namedTogether } from '../record/speakers'

export type Ground = {
  basis: Basis
  at: ItemRef
  words: string
  lang: string
  /** Who said it; undefined for a point noted. */
  who?: string
  /** A passage whose words are gone from the speech. */
  lost: boolean
}

export const idOf = (basis: Basis): string => ('passage' in basis ? basis.passage : basis.point)

/** Whether there is anything in the entry that one can rest on. */
export const isGround = (line: OutlineLine): boolean => (line.entry === 'speech' ? line.passages.length > 0 : line.entry === 'point')

export function groundsOf(entries: readonly Entry[], participants: readonly Participant[], directory: Directory): Ground[] {
  return entries.flatMap((entry): Ground[] => {
    if (entry.entry === 'speech') {
      const who = namedTogether(entry.speakers, participants, directory)
      return entry.passages.map(({ id, words, language, lost }) => ({
        basis: { passage: id },
        at: { noun: 'passage', id },
        words,
        lang: language ?? entry.language,
        who,
        lost,
      }))
    }
    if (entry.entry === 'decision') return []
    const text = worded(entry.text)
    const { id } = entry
    return text ? [{ basis: { point: id }, at: { noun: 'point', id }, words: text.text, lang: text.lang, lost: false }] : []
  })
}

/** Those of the record that are not among the bases yet and fit what was typed. */
export function offeredGrounds(query: string, grounds: readonly Ground[], bases: readonly Basis[]): Ground[] {
  const taken = new Set(bases.map(idOf))
  return grounds.filter(({ basis, words, who = '' }) => !taken.has(idOf(basis)) && fits(query, crude(`${words} ${who}`)))
}
