/*
 * Whether every word is on the disk. Writers tell it when they start and how it ended; it says "saved" only when nothing is
 * under way and nothing has failed.
 */
import { SvelteMap } from 'svelte/reactivity'
import { Failure } from './failure'

export type SavedState = 'saved' | 'saving' | 'failed'

type Unsaved = { failure: Failure; retry: () => unknown }

let underWay = $state(0)
const unsaved = new SvelteMap<unknown, Unsaved>()

export const saved = {
  get state(): SavedState {
    if (unsaved.size > 0) return 'failed'
    return underWay > 0 ? 'saving' : 'saved'
  },

  /** Why the first of the failed writes failed. */
  get failure(): Failure | undefined {
    return [...unsaved.values()][0]?.failure
  },

  /**
   * Follows one write. `what` names the thing written, so that a later success clears its failure; `retry` is what the
   * indicator's button does. The write's own error is passed on.
   */
  async follow<T>(what: unknown, write: () => Promise<T>, retry: () => unknown): Promise<T> {
    underWay += 1
    try {
      const done = await write()
      unsaved.delete(what)
      return done
    } catch (thrown) {
      unsaved.set(what, { failure: Failure.from(thrown), retry })
      throw thrown
    } finally {
      underWay -= 1
    }
  },

  /** Nothing is left to be saved under this name: it was given up. */
  forget(what: unknown) {
    unsaved.delete(what)
  },

  retry() {
    for (const { retry } of unsaved.values()) retry()
  },
}
