/* Texts of the record that are kept per language. Paper never falls back to another language; a screen would rather show one. */
import { language, LANGUAGES, type Language } from './words.svelte'

export type Wording = Partial<Record<Language, string>>

/** The text in the window's language, else in the first that has one; undefined where none has. `lang` belongs on its element. */
export function worded(wording: Wording, wanted: Language = language.current): { text: string; lang: Language } | undefined {
  for (const lang of [wanted, ...LANGUAGES]) {
    const text = wording[lang]
    if (text?.trim()) return { text, lang }
  }
  return undefined
}
