/*
 * A backend for tests of screens: give its commands to vi.mock. What a test does not name answers with nothing, so that a screen
 * may read more than the test is about.
 */
import { vi, type Mock } from 'vitest'
import type { Changed, Noun } from '$lib/ipc'

type Command = Mock<(...given: never[]) => unknown>
type Answers = Record<string, (...given: never[]) => unknown>

const noted = new Map<string, Command>()
let answers: Answers = {}

/** The commands as the bindings would have them. */
export const commands: Record<string, Command> = new Proxy(
  {},
  {
    get(_, name: string) {
      const made = noted.get(name) ?? vi.fn((...given: never[]) => answer(name, given))
      noted.set(name, made)
      return made
    },
  },
)

async function answer(name: string, given: never[]) {
  try {
    return { status: 'ok', data: await (answers[name]?.(...given) ?? Promise.resolve([])) }
  } catch (error) {
    return { status: 'error', error }
  }
}

/** What the commands answer from now on; what they were called with before is forgotten. */
export function answering(these: Answers) {
  answers = these
  noted.clear()
}

/** The answer of a write that changed these nouns. */
export function done<T>(value: T, nouns: Noun[] = []): { value: T; changed: Changed } {
  return { value, changed: { name: 'type', nouns } }
}

/** What the backend answers when it refuses. */
export const refusal = (message: string) => ({ kind: 'invalid', message, detail: null })
