/* A line that is kept whole with its owner (a phone number, a number of minutes) and typed as any other text. */
import type { Saver } from './keeping'

/** `write` gets the line without blanks around it, or null where nothing is left of it. It has no draft of its own. */
export function lineSaver(write: (line: string | null) => Promise<unknown>): Saver {
  return {
    draft: () => Promise.resolve(),
    commit: (text) => write(text.trim() || null),
  }
}
