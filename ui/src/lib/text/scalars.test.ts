import { describe, expect, test } from 'vitest'
import { followed, stretches, toScalars, toUnits, trimmed } from './scalars'

/** The units of `words` within `text`. */
const of = (words: string, text: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length })
const cut = (text: string, { from, to }: { from: number; to: number }) => text.slice(from, to)

describe('ranges', () => {
  test.each([
    ['Роль маслихата важна', 'маслихата', { start: 5, end: 14 }],
    ['Әкімдік 🙂 пен мәслихат', 'мәслихат', { start: 14, end: 22 }],
    ['🙂🙂 дауыс', '🙂 дауыс', { start: 1, end: 8 }],
    ['👩‍👩‍👧 отбасы', 'отбасы', { start: 6, end: 12 }],
    ['\u200fسلام 𐐷', '𐐷', { start: 6, end: 7 }],
  ])('in %j %j is counted by scalar values, and back', (text, words, scalars) => {
    expect(toScalars(text, of(words, text))).toEqual(scalars)
    expect(cut(text, toUnits(text, scalars))).toBe(words)
  })

  test('never cut a character in two', () => {
    expect(toScalars('а🙂б', { from: 2, to: 3 })).toEqual({ start: 1, end: 2 })
    expect(toScalars('а🙂б', { from: 0, to: 2 })).toEqual({ start: 0, end: 2 })
  })

  test('beyond the text end with it', () => {
    expect(toUnits('🙂б', { start: 1, end: 9 })).toEqual({ from: 2, to: 3 })
  })

  test('count half a pair that stands alone as one', () => {
    expect(toScalars('\ud83dаб', { from: 1, to: 3 })).toEqual({ start: 1, end: 3 })
    expect(toUnits('\ud83dаб', { start: 1, end: 3 })).toEqual({ from: 1, to: 3 })
  })

  test('lose the white space at their edges, and are nothing without words', () => {
    expect(trimmed('раз  два\n', { from: 3, to: 9 })).toEqual({ from: 5, to: 8 })
    expect(trimmed('раз  два', { from: 3, to: 5 })).toBeNull()
  })
})

describe('a mark follows the text', () => {
  const before = 'Роль маслихата важна.'
  test.each([
    ['маслихата', 'Роль маслихата очень важна.', 'маслихата'],
    ['маслихата', 'Сегодня роль маслихата важна.', 'маслихата'],
    ['маслихата', 'Роль 🙂 маслихата важна.', 'маслихата'],
    ['Роль маслихата', 'Роль нового маслихата важна.', 'Роль нового маслихата'],
    ['маслихата важна', 'Роль важна.', 'важна'],
  ])('%j in %j is %j', (words, after, expected) => {
    const range = followed(of(words, before), before, after)
    expect(range && cut(after, range)).toBe(expected)
  })

  test('and is lost when its words are gone', () => {
    expect(followed(of('маслихата ', before), before, 'Роль важна.')).toBeNull()
  })
})

test('marks that overlap cut the text at their edges', () => {
  const found = stretches('абвгд', [
    { range: { from: 0, to: 3 }, mark: 'one' },
    { range: { from: 2, to: 5 }, mark: 'other' },
  ])
  expect(found).toEqual([
    { text: 'аб', marks: ['one'] },
    { text: 'в', marks: ['one', 'other'] },
    { text: 'гд', marks: ['other'] },
  ])
  expect(stretches('', [])).toEqual([])
})

test('after the word in which the last mark ends nothing is given back', () => {
  const marks = [{ range: { from: 4, to: 8 }, mark: 'one' }]
  const found = [
    { text: 'что ', marks: [] },
    { text: 'реше', marks: ['one'] },
    { text: 'но', marks: [] },
  ]
  expect(stretches('что решено', marks)).toEqual(found)
  expect(stretches('что решено и записано', marks)).toEqual(found)
  expect(stretches('что решено и записано', [])).toEqual([])
})
