/*
 * Every word of the window, from locales/*.ftl, in the language that was chosen. `say` reads that choice as state, so all text
 * changes at once when it does. The words of paper, of the command line and of the snippets are the backend's alone.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { kept } from '../kept'

export const LANGUAGES = ['ru', 'kk', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export type Words = Record<string, FluentVariable>

/** What Intl is asked for plurals and numbers; British for its day-month-year order. */
const LOCALES: Record<Language, string> = { ru: 'ru', kk: 'kk', en: 'en-GB' }

const sources = import.meta.glob<string>(['../../../../locales/*/*.ftl', '!**/{paper,cli,snippets,figures}.ftl'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The messages of a language, each parsed when it is first said: there are thousands, and a window begins with a few. */
class Messages {
  readonly #parsed: FluentBundle
  readonly #texts = new Map<string, string>()

  constructor(language: Language) {
    // Isolating marks would end up in what is copied and compared; ours are all left-to-right languages.
    this.#parsed = new FluentBundle(LOCALES[language], { useIsolating: false })
    for (const [path, text] of Object.entries(sources)) {
      if (path.includes(`/locales/${language}/`)) this.#divide(text)
    }
  }

  say(id: string, args?: Words): string {
    this.#parse(id)
    const pattern = this.#parsed.getMessage(id)?.value
    return pattern ? this.#parsed.formatPattern(pattern, args) : id
  }

  /** Only the first line of a message or term begins with its name. */
  #divide(file: string) {
    const begun = [...file.matchAll(/^(-?[a-zA-Z][\w-]*) *=/gm)]
    begun.forEach(({ 1: id = '', index }, at) => this.#texts.set(id, file.slice(index, begun[at + 1]?.index)))
  }

  /** Parses a message with those that it refers to. */
  #parse(id: string) {
    const text = this.#texts.get(id)
    if (text === undefined) return
    this.#texts.delete(id)
    this.#parsed.addResource(new FluentResource(text))
    for (const [, other = ''] of text.matchAll(/\{\s*(-?[a-zA-Z][\w-]*)/g)) this.#parse(other)
  }
}

const spoken: Partial<Record<Language, Messages>> = {}

let chosen = $state<Language>(kept.oneOf('language', LANGUAGES, preferred()))

/** The first of the system's languages that the window speaks, else Russian. */
function preferred(): Language {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2))
  return LANGUAGES.find((language) => language === wanted.find((tag) => LANGUAGES.includes(tag as Language))) ?? 'ru'
}

/** The language of the window. The language of a text that was recorded is its own affair. */
export const language = {
  get current(): Language {
    return chosen
  },
  choose(next: Language) {
    chosen = next
    kept.put('language', next)
    document.documentElement.lang = next
  },
}
document.documentElement.lang = language.current

/** The message `id` in the window's language. An unknown id is shown as itself; a test keeps that from happening. */
export function say(id: string, args?: Words): string {
  return sayIn(chosen, id, args)
}

/** The message `id` in a language of its own, whatever the window speaks. */
export function sayIn(which: Language, id: string, args?: Words): string {
  return (spoken[which] ??= new Messages(which)).say(id, args)
}

/** A number with the separators of the window's language. */
export function number(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(LOCALES[chosen], options).format(value)
}

/** Compares texts as a reader of the window's language would sort them. */
export function compare(one: string, other: string): number {
  return new Intl.Collator(LOCALES[chosen], { numeric: true }).compare(one, other)
}
