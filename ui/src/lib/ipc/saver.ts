/* Where the text of one field goes while it is typed. */
import { saved } from '../saved.svelte'
import type { Saver } from '../text'
import { commands, type Language, type TextField, type TextKind } from './bindings.gen'
import { changed, TYPING } from './changes.svelte'
import { ask, tell } from './speak'

export function textSaver(field: TextField): Saver {
  const what = `${field.owner} ${field.kind} ${field.language ?? ''}`
  return {
    expect: () => { saved.expect(what) },
    draft: async (text, caret) => {
      await saved.follow(what, ask(commands.saveDraft({ field, text, caret })))
      changed([TYPING])
    },
    commit: (text) => saved.follow(what, tell(commands.writeText(field, text), field.owner)),
  }
}

/** Where a text that is worded per language goes, by its language. */
export const wordingSaver =
  (owner: string, kind: TextKind) =>
  (language: Language): Saver =>
    textSaver({ owner, kind, language })
