/*
 * How the window speaks with the backend: `ask` reads, `tell` writes. Both turn every failure into the one error type; `tell`
 * also keeps the "saved on disk" indicator honest and has read again what was changed.
 */
import { Failure } from '../failure'
import { saved } from '../saved.svelte'
import type { Changed, Error as WireError } from './bindings.gen'
import { changed, HISTORY } from './changes.svelte'

/** What a generated command answers. A failure of the framework itself comes as a bare string in place of the error. */
type Answer<T> = { status: 'ok'; data: T } | { status: 'error'; error: WireError }

/** The result of a read. Rejects with a Failure. */
export async function ask<T>(answer: Promise<Answer<T>>): Promise<T> {
  let got: Answer<T>
  try {
    got = await answer
  } catch (thrown) {
    throw Failure.from(thrown)
  }
  if (got.status === 'error') throw Failure.from(got.error)
  return got.data
}

/**
 * The result of a write, once it is on the disk. Rejects with a Failure; then nothing was written. `owner` where it writes
 * nothing but the words of its text.
 */
export async function tell<T>(answer: Promise<Answer<{ value: T; changed: Changed }>>, owner?: string): Promise<T> {
  const done = await saved.during(ask(answer))
  changed(done.changed.nouns, owner)
  changed([HISTORY])
  return done.value
}
