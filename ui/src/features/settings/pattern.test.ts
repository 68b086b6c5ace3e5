import { expect, test } from 'vitest'
import { hasNumber, numberBy } from './pattern'

test.each([
  ['{index}/{n}', '14-07', '14-07/231'],
  ['{index}/{n}', null, '231'],
  ['{n}-{year}', null, '231-2026'],
  ['№ {index} - {n}', null, '№ 231'],
  ['{index}/{n}', '$&', '$&/231'],
])('%s with the index %s gives %s', (pattern, index, number) => {
  expect(numberBy(pattern, 231, index, 2026)).toBe(number)
})

test('a pattern needs a place for the number', () => {
  expect(['{index}/{n}', '{n}'].every(hasNumber)).toBe(true)
  expect(['{index}', '', 'n'].some(hasNumber)).toBe(false)
})
