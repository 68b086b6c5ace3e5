/*
 * Dates and times as the window's language writes them. Kazakh uses its own twelve month names (locales/kk/dates.ftl): the
 * pattern of CLDR is not how an office writes. A civil date is an ISO string without zone; an instant is RFC 3339 and is
 * shown in this machine's zone.
 */
import { say, type Words } from './words.svelte'

/** `2026-11-24` */
export type IsoDate = string
/** `09:12` */
export type IsoTime = string

export function isDate(iso: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!found) return false
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

export function daysIn(year: number, month: number): number {
  // Day 0 of the next month; setUTCFullYear, for Date.UTC takes years below 100 as 19xx.
  const last = new Date(0)
  last.setUTCFullYear(year, month, 0)
  return last.getUTCDate()
}

export function isoDate(year: number, month: number, day: number): IsoDate {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/** The civil date of an instant on this machine. */
export function dateOf(instant: Date): IsoDate {
  return isoDate(instant.getFullYear(), instant.getMonth() + 1, instant.getDate())
}

export function addDays(iso: IsoDate, days: number): IsoDate {
  const moved = new Date(`${iso}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** How many days lie from one date to another; negative where `to` is before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  const day = (iso: IsoDate) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
  return day(to) - day(from)
}

function parts(iso: IsoDate): Words {
  const [year = '', month, day] = iso.split('-')
  const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay() || 7
  return { year, month: Number(month), day: Number(day), weekday }
}

const written = (id: string, iso: IsoDate) => (isDate(iso) ? say(id, parts(iso)) : iso)

/** 24 ноября 2026 г. · 2026 ж. 24 қараша · 24 November 2026 */
export const longDate = (iso: IsoDate) => written('date-long', iso)
/** 24 ноября 2026 года · 2026 жылғы 24 қараша · 24 November 2026 */
export const formalDate = (iso: IsoDate) => written('date-formal', iso)
/** 24 ноября · 24 қараша · 24 November */
export const shortDate = (iso: IsoDate) => written('date-short', iso)
/** вторник, 24 ноября 2026 г. · 2026 ж. 24 қараша, сейсенбі · Tuesday, 24 November 2026 */
export const weekdayDate = (iso: IsoDate) => written('date-weekday', iso)
/** Ноябрь 2026 · 2026 ж. қараша · November 2026 */
export const monthOf = (iso: IsoDate) => written('date-month', iso)

/** 24.11.2026: how a date is typed, the same in all three languages. */
export function typedDate(iso: IsoDate): string {
  return isDate(iso) ? iso.split('-').reverse().join('.') : iso
}

/** Today, yesterday or tomorrow by name, another day of this year without it, else the long date. */
export function nearDate(iso: IsoDate, today: IsoDate): string {
  if (iso === today) return say('date-today')
  if (iso === addDays(today, -1)) return say('date-yesterday')
  if (iso === addDays(today, 1)) return say('date-tomorrow')
  return iso.slice(0, 4) === today.slice(0, 4) ? shortDate(iso) : longDate(iso)
}

/** An RFC 3339 instant as «сегодня в 09:12», in this machine's zone; unreadable text comes back as it is. */
export function moment(instant: string, now: Date): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return instant
  return say('moment', { date: nearDate(dateOf(at), dateOf(now)), time: clock(at) })
}

/** 09:12 on this machine's clock. */
export function clock(at: Date): IsoTime {
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}
