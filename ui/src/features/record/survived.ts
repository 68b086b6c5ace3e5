/*
 * What was being typed into speeches when the page broke off. Each text is given out once: whoever shows it keeps it from then on,
 * and what she types later must not give way to it.
 */
import { ask, commands, type Draft, type SpeechId } from '$lib/ipc'
import { settle } from '$lib/text'

export type Survived = Pick<Draft, 'text' | 'caret'>

export type SurvivedTexts = {
  /** In which of these she was typing last. */
  latest: (speeches: readonly { id: SpeechId }[]) => SpeechId | undefined
  /** Gives out the text of a speech. */
  take: (speech: SpeechId) => Survived | undefined
}

/** Reads what has survived; what this page is still typing is finished first, and is none of it. */
export async function survivedTexts(): Promise<SurvivedTexts> {
  await settle()
  const drafts = await ask(commands.drafts()).catch(() => [])
  const texts = new Map(drafts.filter(({ field }) => field.kind === 'speechText').map((draft) => [draft.field.owner, draft]))
  return {
    latest: (speeches) => [...texts.keys()].find((owner) => speeches.some(({ id }) => id === owner)),
    take(speech) {
      const found = texts.get(speech)
      texts.delete(speech)
      return found
    },
  }
}
