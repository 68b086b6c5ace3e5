/* Letters that say the same in several languages belong together: one group of twins is one letter to its reader. */
import type { Letter, LetterLine } from '$lib/ipc'

/** The letters in groups of twins, in the order given. */
export function twins(lines: readonly LetterLine[]): LetterLine[][] {
  const groups = new Map<string, LetterLine[]>()
  for (const line of lines) groups.set(line.letter.twin, [...(groups.get(line.letter.twin) ?? []), line])
  return [...groups.values()]
}

export const isAnnulled = ({ status }: Letter) => status === 'annulled'

/** Whether its words may still be changed: nothing is signed yet. */
export const isOpen = ({ status }: Letter) => status === 'draft' || status === 'forSignature'
