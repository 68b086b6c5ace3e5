/*
 * Which nouns have changed since when. A write says what it touched, and whoever shows that reads it again. What another
 * process wrote is not known by noun: then everything is read again.
 */
import { SvelteMap } from 'svelte/reactivity'

const versions = new SvelteMap<string, number>()
let elsewhere = $state(0)

/** These nouns have changed. */
export function changed(nouns: readonly string[]) {
  for (const noun of nouns) versions.set(noun, (versions.get(noun) ?? 0) + 1)
}

/** Anything may have changed. */
export function changedElsewhere() {
  elsewhere += 1
}

/** Makes the running effect depend on these nouns. */
export function dependOn(nouns: readonly string[]) {
  void elsewhere
  for (const noun of nouns) versions.get(noun)
}
