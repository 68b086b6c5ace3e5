/*
 * Which nouns have changed since when. A write says what it touched, and whoever shows that reads it again. What another
 * process wrote is not known by noun: then everything is read again.
 */
import { untrack } from 'svelte'
import type { Noun } from './bindings.gen'

/** What every write changes: what undo would take back. */
export const HISTORY = 'history'

/** What every draft changes: the text that is being typed, which no operation holds yet. */
export const TYPING = 'typing'

/** The safety copies that there are: they change without a write to the store. */
export const COPIES = 'copies'

/** What is known to be damaged: it is found without a write to the store. */
export const DAMAGE = 'damage'

/** The index of words: it is made without a write to the record. */
export const INDEX = 'index'

/** The safety copy that the program was opened with. */
export const OPENED = 'opened'

/** What can have changed. */
export type Changing = Noun | typeof HISTORY | typeof TYPING | typeof COPIES | typeof DAMAGE | typeof INDEX | typeof OPENED

class Version {
  at = $state(0)
  /** The same, without the writes that only changed the words of a text. */
  order = $state(0)
}

const versions: Partial<Record<Changing, Version>> = {}
const elsewhere = new Version()

const versionOf = (noun: Changing) => (versions[noun] ??= new Version())

/** Whose words were written last; always another object. */
let written = $state.raw<{ owner: string }>()

/** These nouns have changed; `owner` where it was nothing but the words of its text. */
export function changed(nouns: readonly Changing[], owner?: string) {
  for (const noun of nouns) {
    const version = versionOf(noun)
    version.at += 1
    if (owner === undefined) version.order += 1
  }
  if (owner !== undefined && nouns.length > 0) written = { owner }
}

/** Anything may have changed. */
export function changedElsewhere() {
  elsewhere.at += 1
  elsewhere.order += 1
}

/** Makes a running effect depend on whose words were written last. */
export const wordsWritten = () => written?.owner

/** Does something once, when one of these changes next. */
export function onNextChange(nouns: readonly Changing[], act: () => void) {
  const depend = changesOf(nouns)
  let isNext = false
  const stop = $effect.root(() => {
    $effect(() => {
      depend()
      if (isNext) {
        stop()
        untrack(act)
      }
      isNext = true
    })
  })
}

/**
 * Gives what makes a running effect depend on these nouns, without `words` not on what is written in their texts. Call this
 * outside the effect: state made inside it would not count.
 */
export function changesOf(nouns: readonly Changing[], { words = true } = {}): () => void {
  const all = [elsewhere, ...nouns.map(versionOf)]
  return () => {
    for (const version of all) void (words ? version.at : version.order)
  }
}
