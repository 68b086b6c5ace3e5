/* Where the text of one field goes while it is typed. */
import { saved } from '../saved.svelte'
import type { Saver } from '../text'
import { commands, type TextField } from './bindings.gen'
import { ask, tell } from './speak'

export function textSaver(field: TextField): Saver {
  const what = `${field.owner} ${field.kind} ${field.language ?? ''}`
  return {
    draft: (text, caret) => saved.follow(what, ask(commands.saveDraft({ field, text, caret }))),
    commit: (text) => saved.follow(what, tell(commands.writeText(field, text))),
  }
}
