/* A number of people as it is typed into a line. */
import { Failure } from '$lib/failure'
import { say } from '$lib/words'
import { count } from './votes'

/** The number; refuses what is none. */
export function counted(line: string | null): number {
  const found = count(line ?? '')
  if (found === null) throw new Failure('invalid', say('count-wrong'))
  return found
}
