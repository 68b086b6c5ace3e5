/*
 * Whether every word is on the disk. Writers tell it when they start and how it ended; it says "saved" only when nothing is
 * under way and nothing has failed.
 */
import { SvelteMap, SvelteSet } from 'svelte/reactivity'
import { Failure } from './failure'

export type SavedState = 'saved' | 'saving' | 'failed'

let underWay = $state(0)
const unsaved = new SvelteMap<string, Failure>()
/** What has been typed and is not being written yet. */
const expected = new SvelteSet<string>()
/** What is being written and would be tried again. */
const followed = new SvelteSet<string>()

export const saved = {
  get state(): SavedState {
    if (unsaved.size > 0) return 'failed'
    return underWay > 0 || expected.size > 0 ? 'saving' : 'saved'
  },

  /** Why the first of the failed writes failed. */
  get failure(): Failure | undefined {
    return [...unsaved.values()][0]
  },

  /** All of what is not on the disk yet. */
  get open(): string[] {
    return [...expected, ...followed, ...unsaved.keys()]
  },

  /** Something was typed: it is not saved until a write of `what` has been followed. */
  expect(what: string) {
    expected.add(what)
  },

  /** Follows a write that is not tried again: who asked for it hears of its failure. */
  async during<T>(write: Promise<T>): Promise<T> {
    underWay += 1
    try {
      return await write
    } finally {
      underWay -= 1
    }
  },

  /** Follows a write that is tried again until it succeeds, which clears the failure of `what`. Its error is passed on. */
  async follow<T>(what: string, write: Promise<T>): Promise<T> {
    expected.delete(what)
    followed.add(what)
    try {
      const done = await this.during(write)
      unsaved.delete(what)
      return done
    } catch (thrown) {
      unsaved.set(what, Failure.from(thrown))
      throw thrown
    } finally {
      followed.delete(what)
    }
  },
}
