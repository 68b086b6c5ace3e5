/*
 * What is typed to find something, in any script and in either keyboard layout: names and query are brought to one crude Latin
 * spelling, so that «абенов» finds «Әбенов» and "solov" «Соловьева». Not for sorting and not for showing.
 */

/** Latin for the letters from U+0430 to U+044F in their order; an empty place is a letter that is not spoken. */
const CYRILLIC = 'a b v g d e j z i i k l m n o p r s t u f h ts ch sh sh  i  e iu ia'.split(' ')

/** The same for the letters that Kazakh adds, by their code points. */
const KAZAKH: Record<number, string> = {
  0x04d9: 'a',
  0x0493: 'g',
  0x049b: 'k',
  0x04a3: 'n',
  0x04e9: 'o',
  0x04b1: 'u',
  0x04af: 'u',
  0x04bb: 'h',
  0x0456: 'i',
}

/** Latin letters and pairs that stand for one sound. */
const LATIN: [RegExp, string][] = [
  [/kh/g, 'h'],
  [/zh/g, 'j'],
  [/shch/g, 'sh'],
  [/q/g, 'k'],
  [/y/g, 'i'],
  [/ii/g, 'i'],
]

function latin(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  return KAZAKH[code] ?? CYRILLIC[code - 0x0430] ?? letter
}

/** The words of a text in the crude spelling. */
export function crude(text: string): string[] {
  // Taken apart, letters lose their marks: й is found by и, ё by е.
  const bare = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const spelt = LATIN.reduce((folded, [from, to]) => folded.replace(from, to), [...bare].map(latin).join(''))
  return spelt.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}

/** The keys of a Latin keyboard in the order of the Russian letters from U+0430 to U+044F that are on them. */
const KEYS = "f,dult;pbqrkvyjghcnea[wxio]sm'.z"

/** The same for the letters of the Kazakh layout, which are on its row of digits. */
const DIGITS: Record<string, number> = { 2: 0x04d9, 3: 0x0456, 4: 0x04a3, 5: 0x0493, 8: 0x04af, 9: 0x04b1, 0: 0x049b, '-': 0x04e9, '=': 0x04bb }

/** What the same keys type with the other keyboard layout: `cjk` is «сол», «ыщд» is "sol". */
function otherLayout(query: string): string {
  const letters = [...query.toLowerCase()]
  const isLatin = letters.some((letter) => /[a-z]/.test(letter))
  return letters
    .map((letter) => {
      const key = KEYS.indexOf(letter)
      if (!isLatin) return KEYS[(letter.codePointAt(0) ?? 0) - 0x0430] ?? letter
      const code = key < 0 ? DIGITS[letter] : 0x0430 + key
      return code === undefined ? letter : String.fromCodePoint(code)
    })
    .join('')
}

const beginAll = (typed: readonly string[], words: readonly string[]) =>
  typed.every((part) => words.some((word) => word.startsWith(part)))

/** Whether every word typed, in whichever keyboard layout, begins some word of the name. */
export function fits(query: string, words: readonly string[]): boolean {
  if (query.trim() === '') return true
  return [query, otherLayout(query)].map(crude).some((typed) => typed.length > 0 && beginAll(typed, words))
}
