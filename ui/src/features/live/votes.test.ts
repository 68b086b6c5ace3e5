import { afterEach, describe, expect, test } from 'vitest'
import type { Decision, Participant } from '$lib/ipc'
import { vote } from '../../test/live'
import { participant } from '../../test/records'
import { count, figuresBy, lastRule, NONE, proposed, rememberRule, rest, ruleWords, tallyOf, verdictWords, voters } from './votes'

afterEach(() => {
  localStorage.clear()
})

describe('the figures', () => {
  test('of those who are not mentioned are proposed as the rest of those present', () => {
    expect(rest(NONE, 16)).toBe(16)
    expect(rest({ ...NONE, inFavour: '14', abstained: '1' }, 16)).toBe(1)
    expect(rest({ ...NONE, inFavour: '17' }, 16)).toBe(0)
  })

  test('are a tally once each can be read', () => {
    expect(tallyOf({ ...NONE, inFavour: '14' }, 16)).toEqual({ inFavour: 14, against: 0, abstained: 0, notVoting: 2 })
    expect(tallyOf({ ...NONE, inFavour: '14', notVoting: '0' }, 16)).toEqual({ inFavour: 14, against: 0, abstained: 0, notVoting: 0 })
    expect(tallyOf({ ...NONE, against: 'много' }, 16)).toBeNull()
    expect(tallyOf({ ...NONE, notVoting: '-1' }, 16)).toBeNull()
  })

  test('are whole numbers', () => {
    expect([' 7 ', '0', '', '1.5', '-3', 'x', '1234567'].map(count)).toEqual([7, 0, null, null, null, null, null])
  })

  test('by name count whoever was there and chose nothing as not voting', () => {
    const ballots = [
      { participant: 'a', choice: 'inFavour' as const },
      { participant: 'b', choice: 'against' as const },
      { participant: 'c', choice: 'notVoting' as const },
    ]
    expect(figuresBy(ballots, 5)).toEqual({ inFavour: '1', against: '1', abstained: '0', notVoting: '3' })
  })
})

describe('what is said', () => {
  const tally = { inFavour: 14, against: 1, abstained: 0, notVoting: 1 }
  const verdict = { carried: true, needed: 9, of: 16, base: 'present' as const }

  test('of the verdict tells a unanimous one apart', () => {
    expect(verdictWords(verdict, tally)).toEqual({ verdict: 'carried', inFavour: 14, needed: 9, of: 16, base: 'present' })
    expect(verdictWords(verdict, { inFavour: 16, against: 0, abstained: 0, notVoting: 0 }).verdict).toBe('unanimous')
    expect(verdictWords({ ...verdict, carried: false }, tally).verdict).toBe('rejected')
  })

  test('of an absolute majority is always of all members', () => {
    expect(ruleWords({ majority: 'absolute', base: 'present' })).toMatchObject({ majority: 'absolute', base: 'members' })
    expect(ruleWords({ majority: { own: { of: 3, outOf: 4, more: true } }, base: 'present' })).toEqual({
      majority: 'more',
      base: 'present',
      of: 3,
      outOf: 4,
    })
  })
})

describe('what is proposed', () => {
  const item = { id: 'one', title: { ru: 'Первый вопрос' } }
  const decision = (id: string, over: Partial<Decision> = {}): Decision => ({ id, item: 'one', text: { ru: id }, owner: null, due: null, ...over })

  test('is the last decision of the item that has had no vote, else the item', () => {
    const decisions = [decision('a'), decision('b'), decision('c', { item: 'two' })]
    expect(proposed(item, decisions, [])).toMatchObject({ item: 'one', decision: 'b', subject: { ru: 'b' } })
    expect(proposed(item, decisions, [vote('v', { decision: 'b' })])).toMatchObject({ decision: 'a' })
    expect(proposed(item, [], [])).toMatchObject({ decision: null, subject: { ru: 'Первый вопрос' } })
    expect(proposed(undefined, [], [])).toMatchObject({ item: null, decision: null, subject: {} })
  })

  test('is the rule of the last vote, else the one that was chosen last anywhere', () => {
    expect(lastRule([])).toEqual({ majority: 'simple', base: 'present' })
    rememberRule({ majority: 'twoThirds', base: 'members' })
    expect(lastRule([])).toEqual({ majority: 'twoThirds', base: 'members' })
    expect(lastRule([vote('v')])).toEqual({ majority: 'simple', base: 'present' })
    localStorage.setItem('hattama.vote-rule', '{')
    expect(lastRule([])).toEqual({ majority: 'simple', base: 'present' })
  })
})

test('members by name who are in the room can vote', () => {
  const all: Participant[] = [
    participant('a', { person: 'a' }),
    participant('absent', { person: 'b', presence: 'absent' }),
    participant('online', { person: 'c', presence: 'online' }),
    participant('group'),
    participant('guest', { person: 'd', standing: 'invited' }),
    participant('gone', { person: 'e' }),
  ]
  expect(voters(all, ['gone']).map(({ id }) => id)).toEqual(['a', 'online'])
})
