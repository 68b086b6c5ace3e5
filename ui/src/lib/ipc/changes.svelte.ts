/*
 * Which nouns have changed since when. A write says what it touched, and whoever shows that reads it again. What another
 * process wrote is not known by noun: then everything is read again.
 */
import type { Noun } from './bindings.gen'

/** What every write changes: what undo would take back. */
export const HISTORY = 'history'

/** What every draft changes: the text that is being typed, which no operation holds yet. */
export const TYPING = 'typing'

/** What can have changed. */
export type Changing = Noun | typeof HISTORY | typeof TYPING

class Version {
  at = $state(0)
}

const versions: Partial<Record<Changing, Version>> = {}
const elsewhere = new Version()

const versionOf = (noun: Changing) => (versions[noun] ??= new Version())

/** These nouns have changed. */
export function changed(nouns: readonly Changing[]) {
  for (const noun of nouns) versionOf(noun).at += 1
}

/** Anything may have changed. */
export function changedElsewhere() {
  elsewhere.at += 1
}

/** Gives what makes a running effect depend on these nouns. Call this outside the effect: state made inside it would not count. */
export function changesOf(nouns: readonly Changing[]): () => void {
  const all = [elsewhere, ...nouns.map(versionOf)]
  return () => {
    for (const version of all) void version.at
  }
}
