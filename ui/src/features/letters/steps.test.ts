import { describe, expect, test } from 'vitest'
import { letter } from '../../test/session'
import { standing } from './standing'
import { isDateAtFault, nextOf, possibleSteps, stepOf, type Typed } from './steps'
import { inTurn } from '$lib/turn'

const signed = letter('l', { status: 'signed', signed: { on: '2026-11-10', file: null } })
const registered = letter('l', {
  ...signed,
  status: 'registered',
  registered: { number: '14-07/231', on: '2026-11-11', fileIndex: '14-07', sequence: 231 },
})
const sent = letter('l', { ...registered, status: 'sent', sent: { channel: 'esedo', on: '2026-11-12' } })
const received = letter('l', { ...sent, received: { on: '2026-11-14', number: '77' } })
const reply = {
  id: 'r',
  facts: { number: null, date: null, incomingNumber: null, incomingDate: null },
  text: '',
  completeness: 'fully' as const,
  answers: [],
  file: null,
}
const answered = letter('l', { ...received, replies: [reply] })
const annulled = letter('l', { ...sent, status: 'annulled', annulled: { on: '2026-11-15', reason: 'адрес' } })

test('a letter stands where its status, its receipt and its replies say', () => {
  const all = [letter('l'), letter('l', { status: 'forSignature' }), signed, registered, sent, received, answered, annulled]
  expect(all.map(standing)).toEqual(['draft', 'forSignature', 'signed', 'registered', 'sent', 'received', 'answered', 'annulled'])
  expect(all.map(nextOf)).toEqual(['forSignature', 'sign', 'register', 'send', 'receive', 'reply', null, null])
})

test('what is signed is annulled, what is annulled takes no step more', () => {
  expect(possibleSteps(letter('l'))).toEqual(['sign'])
  expect(possibleSteps(signed)).toEqual(['sign', 'register', 'annul'])
  expect(possibleSteps(received)).toEqual(['send', 'receive', 'annul'])
  expect(possibleSteps(annulled)).toEqual([])
})

describe('a refusal is shown at the date', () => {
  test.each([
    ['register', '2026-11-09', signed, true],
    ['register', '2026-11-10', signed, false],
    ['send', '2026-11-20', received, true],
    ['receive', '2026-11-11', sent, true],
    ['receive', '2026-11-12', sent, false],
    ['annul', '2026-11-11', sent, true],
    ['annul', '2026-11-12', sent, false],
    ['annul', '2026-11-09', signed, true],
  ] as const)('of %s on %s', (step, on, of, is) => {
    expect(isDateAtFault(step, on, of)).toBe(is)
  })
})

test('a step says what was typed for it, and an empty line as none', () => {
  const typed: Typed = { on: '2026-11-24', file: null, own: true, number: ' ', fileIndex: '14-07', channel: 'post', reason: 'ошибка' }
  expect(stepOf('sign', typed)).toEqual({ sign: { on: '2026-11-24', file: null } })
  expect(stepOf('register', typed)).toEqual({ register: { on: '2026-11-24', fileIndex: '14-07', number: 'own' } })
  expect(stepOf('register', { ...typed, own: false, number: '5/1', fileIndex: '' })).toEqual({
    register: { on: '2026-11-24', fileIndex: null, number: { typed: '5/1' } },
  })
  expect(stepOf('send', typed)).toEqual({ send: { on: '2026-11-24', channel: 'post' } })
  expect(stepOf('receive', typed)).toEqual({ receive: { on: '2026-11-24', number: null } })
  expect(stepOf('annul', typed)).toEqual({ annul: { on: '2026-11-24', reason: 'ошибка' } })
})

test('writes of facts that belong together wait for each other, and for one that fails no longer', async () => {
  const turn = inTurn()
  const log: string[] = []
  const slow = turn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    log.push('first')
    throw new Error('no')
  })
  const next = turn(() => Promise.resolve(log.push('second')))
  await expect(slow).rejects.toThrow('no')
  await next
  expect(log).toEqual(['first', 'second'])
})
