import { describe, expect, test } from 'vitest'
import { clockOf, countdown, longClockOf, oneMoreMinute, takenBy } from './time'

test('what runs goes on by the clock of the window, and never back', () => {
  const read = { millis: 5000, running: true }
  expect(takenBy(12_000, read, 10_000)).toBe(7000)
  expect(takenBy(9000, read, 10_000)).toBe(5000)
  expect(takenBy(12_000, { ...read, running: false }, 10_000)).toBe(5000)
})

test('clocks show whole seconds', () => {
  expect([0, 999, 61_000, 3_600_000, 3_874_000].map(clockOf)).toEqual(['0:00', '0:00', '1:01', '1:00:00', '1:04:34'])
  expect([0, 61_000, 2_890_000, 3_874_000].map(longClockOf)).toEqual(['0:00:00', '0:01:01', '0:48:10', '1:04:34'])
})

describe('the clock of the floor', () => {
  test.each([
    ['counts up where no time is allotted', 90_000, null, 'open', 90_000],
    ['counts down', 24_300, 300, 'going', 276_000],
    ['warns in the last minute', 240_000, 300, 'closing', 60_000],
    ['not before', 239_999, 300, 'going', 61_000],
    ['and of a short speech in its last fifth', 96_000, 120, 'closing', 24_000],
    ['not before that', 95_000, 120, 'going', 25_000],
    ['a long one has only its last minute', 1_100_000, 1200, 'going', 100_000],
    ['is over when the time is', 300_000, 300, 'over', 0],
    ['counts what goes beyond it', 312_500, 300, 'over', 12_000],
  ] as const)('%s', (_, taken, allotted, pressure, millis) => {
    expect(countdown(taken, allotted)).toEqual({ pressure, millis })
  })

  test('gets one more minute: what is allotted and more, or from now on', () => {
    expect([oneMoreMinute(60_000, 300), oneMoreMinute(400_500, 300), oneMoreMinute(30_000, null)]).toEqual([360, 461, 90])
  })
})
