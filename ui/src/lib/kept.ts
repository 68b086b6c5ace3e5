/*
 * Small choices that the web view remembers between starts: theme, language, last place. Nothing of the secretary's work is
 * kept here; what is unreadable or unknown counts as absent.
 */
const name = (key: string) => `hattama.${key}`

export const kept = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(name(key))
    } catch {
      return null
    }
  },

  put(key: string, value: string | number) {
    try {
      localStorage.setItem(name(key), String(value))
    } catch {
      // A full or forbidden storage costs a remembered choice, nothing else.
    }
  },

  /** The kept value where it is one of `allowed`, else `otherwise`. */
  oneOf<T extends string | number>(key: string, allowed: readonly T[], otherwise: T): T {
    const found = this.get(key)
    return allowed.find((one) => String(one) === found) ?? otherwise
  },
}
