/*
 * Reads dates and times as people type them: 24.11.2026, 24 11, 24 ноября, бүгін, 9.05. Lenient in form, strict in fact: 30.02
 * is an error that says so, never the second of March. Words of all three languages are understood whatever the window speaks.
 */
import { addDays, daysIn, isoDate, type IsoDate, type IsoTime } from './dates'
import { LANGUAGES, sayIn } from './words.svelte'

/** `impossible`: it reads as a date or time, but none such exists. `unreadable`: it does not read as one. */
export type Read<T> = { value: T | null } | { wrong: 'impossible' | 'unreadable' }

/** Words for a day near today, and how many days away it is. */
const NEAR = { 'date-yesterday': -1, 'date-today': 0, 'date-tomorrow': 1 }

function nearDay(word: string): number | undefined {
  const found = Object.entries(NEAR).find(([id]) => LANGUAGES.some((language) => sayIn(language, id) === word))
  return found?.[1]
}

/** The month whose name begins as `word` does (ноя, нояб, қара), 1 to 12. */
function monthNamed(word: string): number | undefined {
  if (word.length < 3) return undefined
  for (let month = 1; month <= 12; month++) {
    for (const language of LANGUAGES) {
      for (const id of ['month-of', 'month-name']) {
        if (sayIn(language, id, { month }).toLowerCase().startsWith(word)) return month
      }
    }
  }
  return undefined
}

/** Reads a date; what is left out is taken from `today`. Empty text is no date: `null`. */
export function readDate(typed: string, today: IsoDate): Read<IsoDate> {
  const text = typed.trim().toLowerCase()
  if (text === '') return { value: null }
  const near = nearDay(text)
  if (near !== undefined) return { value: addDays(today, near) }

  const run = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/.exec(text)
  const pieces = run ? run.slice(1).filter(Boolean) : text.split(/[\s.,/-]+/).filter(Boolean)
  const numbers = pieces.filter((piece) => /^\d+$/.test(piece))
  const words = pieces.filter((piece) => !/\d/.test(piece))
  if (numbers.length + words.length !== pieces.length) return { wrong: 'unreadable' }

  // A year written first, as in ISO and in «2026 жылғы 24 қараша», turns the order round.
  const yearFirst = numbers.length > 1 && numbers[0]?.length === 4
  const named = words.map(monthNamed).find((month) => month !== undefined)
  if (named !== undefined) numbers.splice(1, 0, String(named))
  const [day, month, year, rest] = yearFirst ? numbers.toReversed() : numbers

  // Other words belong beside a year («г.», «жылғы») and nowhere else.
  const loose = words.length - (named === undefined ? 0 : 1)
  if (rest !== undefined || loose > (year === undefined ? 0 : 1)) return { wrong: 'unreadable' }
  if (!isShort(day) || (month !== undefined && !isShort(month))) return { wrong: 'unreadable' }
  if (year !== undefined && year.length !== 2 && year.length !== 4) return { wrong: 'unreadable' }

  const [thisYear, thisMonth] = today.split('-').map(Number) as [number, number]
  const century = year?.length === 2 ? 2000 : 0
  return checked(year === undefined ? thisYear : century + Number(year), Number(month ?? thisMonth), Number(day))
}

const isShort = (digits: string | undefined): digits is string => digits !== undefined && digits.length <= 2

function checked(year: number, month: number, day: number): Read<IsoDate> {
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
  return exists ? { value: isoDate(year, month, day) } : { wrong: 'impossible' }
}

/** Reads a time of day: 9:05, 9.05, 905, 0905, 9. Empty text is no time: `null`. */
export function readTime(typed: string): Read<IsoTime> {
  const text = typed.trim()
  if (text === '') return { value: null }
  const found = /^(\d{1,2})(?:[\s.:,-]?(\d{2}))?$/.exec(text)
  if (!found) return { wrong: 'unreadable' }
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)]
  if (hour > 23 || minute > 59) return { wrong: 'impossible' }
  return { value: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` }
}
