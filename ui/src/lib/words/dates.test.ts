import { afterEach, expect, test } from 'vitest'
import { addDays, daysBetween, formalDate, longDate, moment, monthOf, nearDate, typedDate, weekdayDate } from './dates'
import { language, number, say } from './words.svelte'

afterEach(() => {
  language.choose('ru')
})

test('Kazakh dates are written as an office writes them', () => {
  language.choose('kk')
  expect(longDate('2026-11-24')).toBe('2026\u00a0ж. 24 қараша')
  expect(formalDate('2026-11-24')).toBe('2026 жылғы 24 қараша')
  expect(weekdayDate('2026-11-24')).toBe('2026\u00a0ж. 24 қараша, сейсенбі')
  expect(monthOf('2026-07-01')).toBe('2026\u00a0ж. шілде')
})

test('Russian and English dates', () => {
  language.choose('ru')
  expect(longDate('2026-05-03')).toBe('3 мая 2026\u00a0г.')
  expect(formalDate('2026-11-24')).toBe('24 ноября 2026 года')
  expect(weekdayDate('2026-11-22')).toBe('воскресенье, 22 ноября 2026\u00a0г.')
  language.choose('en')
  expect(longDate('2026-11-24')).toBe('24 November 2026')
})

test('days near today have names, others of this year no year', () => {
  language.choose('ru')
  expect(nearDate('2026-11-24', '2026-11-24')).toBe('сегодня')
  expect(nearDate('2026-03-01', '2026-02-28')).toBe('завтра')
  expect(nearDate('2026-01-02', '2026-11-24')).toBe('2 января')
  expect(nearDate('2025-01-02', '2026-11-24')).toBe('2 января 2025\u00a0г.')
  expect(moment('2026-11-24T09:12:00', new Date(2026, 10, 24, 12))).toBe('сегодня в 09:12')
})

test('calendar arithmetic crosses months and leap days', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(daysBetween('2026-11-24', '2026-11-23')).toBe(-1)
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
})

test('what is no date is shown as it is', () => {
  expect(longDate('2026-02-30')).toBe('2026-02-30')
  expect(typedDate('2026-11-24')).toBe('24.11.2026')
})

test('numbers and plurals follow the language, and all text changes with it', () => {
  language.choose('ru')
  expect(number(100000)).toBe('100\u00a0000')
  expect(say('control-left-seconds', { count: 3 })).toBe('осталось 3 секунды')
  language.choose('en')
  expect(number(100000)).toBe('100,000')
  expect(say('control-left-seconds', { count: 1 })).toBe('1 second left')
  expect(document.documentElement.lang).toBe('en')
})
