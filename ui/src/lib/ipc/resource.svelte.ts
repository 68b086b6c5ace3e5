/*
 * Something read from the backend and shown: read again when one of its nouns changes, or when what its reader reads does.
 * While it is read again the old value stays in sight, so nothing flickers; of two answers only the one asked for last counts.
 */
import { Failure } from '../failure'
import { changesOf, type Changing } from './changes.svelte'

export type Resource<T> = {
  /** Undefined until the first answer, unless something is known before. */
  readonly value: T | undefined
  /** Why the last reading failed; the value is then the one before. */
  readonly failure: Failure | undefined
  readonly loading: boolean
  refetch: () => void
}

/** How many times as long as a reading took nothing is read `oneAtATime`. */
const REST = 2

/**
 * Call it while a component is set up. What is slow to make is read `oneAtATime`: what changes during a reading is read once,
 * after it and a rest, so that typing has two thirds of the time for itself. What shows no texts is read without `words`: not again when only these are written.
 * What is known already is shown `first`, until the first answer.
 */
export function resource<T>(
  nouns: readonly Changing[],
  read: () => Promise<T>,
  { oneAtATime = false, words = true, first }: { oneAtATime?: boolean; words?: boolean; first?: T | undefined } = {},
): Resource<T> {
  const depend = changesOf(nouns, { words })
  let value = $state.raw(first)
  let failure = $state.raw<Failure>()
  let loading = $state(true)
  let again = $state(0)
  let asked = 0
  let underWay = false
  let outdated = false

  async function settle(answer: Promise<T>) {
    const mine = ++asked
    const began = performance.now()
    loading = underWay = true
    try {
      const got = await answer
      if (mine !== asked) return
      value = got
      failure = undefined
    } catch (thrown) {
      if (mine !== asked) return
      failure = Failure.from(thrown)
    }
    loading = outdated
    if (oneAtATime) await passed(REST * (performance.now() - began))
    underWay = false
    if (outdated) again += 1
  }

  $effect(() => {
    void again
    depend()
    outdated = oneAtATime && underWay
    if (!outdated) void settle(read())
  })

  return {
    get value() {
      return value
    },
    get failure() {
      return failure
    },
    get loading() {
      return loading
    },
    refetch() {
      again += 1
    },
  }
}

const passed = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
