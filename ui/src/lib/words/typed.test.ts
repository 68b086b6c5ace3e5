import { describe, expect, test } from 'vitest'
import { readDate, readTime } from './typed'

const today = '2026-11-24'

describe('a date as typed', () => {
  test.each([
    ['24.11.2026', '2026-11-24'],
    ['24 11', '2026-11-24'],
    ['3', '2026-11-03'],
    ['3.4', '2026-04-03'],
    ['03/04/27', '2027-04-03'],
    ['2026-12-01', '2026-12-01'],
    ['01122026', '2026-12-01'],
    ['0112', '2026-12-01'],
    ['29.02.2028', '2028-02-29'],
    ['  24 ноября 2026 г. ', '2026-11-24'],
    ['24 нояб', '2026-11-24'],
    ['24 қараша 2026 ж.', '2026-11-24'],
    ['2026 жылғы 24 қараша', '2026-11-24'],
    ['24 November', '2026-11-24'],
    ['3 мая', '2026-05-03'],
    ['сегодня', '2026-11-24'],
    ['Вчера', '2026-11-23'],
    ['ертең', '2026-11-25'],
    ['tomorrow', '2026-11-25'],
    ['', null],
  ])('%j is %s', (typed, value) => {
    expect(readDate(typed, today)).toEqual({ value })
  })

  test.each(['30.02.2026', '29.02.2027', '31 11', '0.5.2026', '12.13.2026', '30 ақпан'])('%j does not exist', (typed) => {
    expect(readDate(typed, today)).toEqual({ wrong: 'impossible' })
  })

  test.each(['скоро', '24 нк', '24.11.202', '1.2.3.4', '24-11-2026-1', 'завтра 5', '111.2', '24x11', '-'])(
    '%j is not a date',
    (typed) => {
      expect(readDate(typed, today)).toEqual({ wrong: 'unreadable' })
    },
  )
})

describe('a time as typed', () => {
  test.each([
    ['9:05', '09:05'],
    ['9.05', '09:05'],
    ['905', '09:05'],
    ['0905', '09:05'],
    ['9 05', '09:05'],
    ['9', '09:00'],
    ['23:59', '23:59'],
    ['', null],
  ])('%j is %s', (typed, value) => {
    expect(readTime(typed)).toEqual({ value })
  })
  test.each(['24:00', '9:60', '2561'])('%j does not exist', (typed) => {
    expect(readTime(typed)).toEqual({ wrong: 'impossible' })
  })
  test.each(['утром', '9:5', '9:05:00', '12345'])('%j is not a time', (typed) => {
    expect(readTime(typed)).toEqual({ wrong: 'unreadable' })
  })
})
