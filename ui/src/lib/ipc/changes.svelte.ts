/*
 * Which nouns have changed since when. A write says what it touched, and whoever shows that reads it again. What another
 * process wrote is not known by noun: then everything is read again.
 */
class Version {
  at = $state(0)
}

const versions = new Map<string, Version>()
const elsewhere = new Version()

function versionOf(noun: string): Version {
  let version = versions.get(noun)
  if (!version) versions.set(noun, (version = new Version()))
  return version
}

/** These nouns have changed. */
export function changed(nouns: readonly string[]) {
  for (const noun of nouns) versionOf(noun).at += 1
}

/** Anything may have changed. */
export function changedElsewhere() {
  elsewhere.at += 1
}

/** Makes the running effect depend on these nouns. */
export function dependOn(nouns: readonly string[]) {
  for (const version of [elsewhere, ...nouns.map(versionOf)]) void version.at
}
