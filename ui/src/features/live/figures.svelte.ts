/* The figures of votes that are still open: they stay while the panel is closed, until the vote is. */
import { SvelteMap } from 'svelte/reactivity'
import type { Vote, VoteId } from '$lib/ipc'
import { figuresBy, figuresOf, NONE, type Figures } from './votes'

const typed = new SvelteMap<VoteId, Figures>()

export const figures = {
  /** What was typed, else what the vote says. */
  of({ id, manner, ballots, present, outcome }: Vote): Figures {
    if (manner === 'byName' && ballots.length > 0) return figuresBy(ballots, present)
    const found = typed.get(id)
    if (found) return found
    return outcome && 'counted' in outcome ? figuresOf(outcome.counted) : NONE
  },
  put(id: VoteId, next: Figures) {
    typed.set(id, next)
  },
  /** The store has them. */
  forget(id: VoteId) {
    typed.delete(id)
  },
  has: (id: VoteId): boolean => typed.has(id),
}
