/* Letters that say the same in several languages belong together: one group of twins is one letter to its reader. */
import type { Letter, LetterLine } from '$lib/ipc'

/** The letters in groups of twins, in the order given. */
export function twins(lines: readonly LetterLine[]): LetterLine[][] {
  const groups = new Map<string, LetterLine[]>()
  for (const line of lines) groups.set(line.letter.twin, [...(groups.get(line.letter.twin) ?? []), line])
  return [...groups.values()]
}

/** Of the letters that say the same, the one in the other of Russian and Kazakh. */
export function otherOf({ language }: Letter, twins: readonly Letter[]): Letter | undefined {
  const other = { ru: 'kk', kk: 'ru', en: null }[language]
  return twins.find((twin) => twin.language === other)
}

export const isAnnulled = ({ status }: Pick<Letter, 'status'>) => status === 'annulled'

/** Whether its words may still be changed: nothing is signed yet. */
export const isOpen = ({ status }: Pick<Letter, 'status'>) => status === 'draft' || status === 'forSignature'
