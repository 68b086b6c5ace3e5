import { expect, test } from 'vitest'
import type { LetterLine } from '$lib/ipc'
import { letter, recommendation } from '../../test/session'
import { toMake } from './mailing'

const goes = (number: number, bodies: string[], over = {}) =>
  recommendation(number, 'текст', {
    state: { adopted: { on: null } },
    addressees: bodies.map((body) => ({ id: `${body}-${String(number)}`, body, confirmed: true })),
    ...over,
  })
const line = (over: Parameters<typeof letter>[1]): LetterLine => ({ letter: letter('l', over), meetingTitle: {}, bodyName: {} })

test('a letter is to be made for each body and language that some adopted recommendation still goes to', () => {
  const recommendations = [goes(1, ['ministry', 'maslikhat']), goes(2, ['ministry'])]
  expect(toMake(recommendations, [], ['ru', 'kk'], 'perAddressee')).toEqual([
    { body: 'ministry', language: 'ru', count: 2 },
    { body: 'ministry', language: 'kk', count: 2 },
    { body: 'maslikhat', language: 'ru', count: 1 },
    { body: 'maslikhat', language: 'kk', count: 1 },
  ])
  const carrying = line({ body: 'ministry', language: 'ru', recommendations: ['recommendation-1'] })
  expect(toMake(recommendations, [carrying], ['ru'], 'perAddressee')).toEqual([
    { body: 'ministry', language: 'ru', count: 1 },
    { body: 'maslikhat', language: 'ru', count: 1 },
  ])
})

test('each recommendation gets a letter of its own where the session has it so', () => {
  const carrying = line({ body: 'ministry', language: 'ru', recommendations: ['recommendation-1'] })
  const made = toMake([goes(1, ['ministry']), goes(2, ['ministry']), goes(3, ['ministry'])], [carrying], ['ru'], 'perRecommendation')
  expect(made).toEqual([
    { body: 'ministry', language: 'ru', count: 1 },
    { body: 'ministry', language: 'ru', count: 1 },
  ])
})

test('what is annulled carries nothing, what is not adopted or not confirmed goes nowhere', () => {
  const annulled = line({ body: 'ministry', status: 'annulled', recommendations: ['recommendation-1'] })
  expect(toMake([goes(1, ['ministry'])], [annulled], ['ru'], 'perAddressee')).toHaveLength(1)
  expect(toMake([goes(1, ['ministry'], { state: 'draft' })], [], ['ru'], 'perAddressee')).toEqual([])
  const proposed = goes(1, [], { addressees: [{ id: 'a', body: 'ministry', confirmed: false }] })
  expect(toMake([proposed], [], ['ru'], 'perAddressee')).toEqual([])
})

test('a reminder brings nothing: it refers to what was brought', () => {
  const reminder = line({ body: 'ministry', purpose: 'reminder', follows: 'gone', recommendations: ['recommendation-1'] })
  expect(toMake([goes(1, ['ministry'])], [reminder], ['ru'], 'perAddressee')).toHaveLength(1)
})
