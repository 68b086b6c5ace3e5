import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { vote } from '../../test/live'
import { card, commands, decision, done, item, participant, person, settleWorld, speech, world } from '../../test/session'
import { notices } from '$lib/controls'
import { listen } from '$lib/keys'
import { settle } from '$lib/text'
import { language } from '$lib/words'
import DecisionsSection from './DecisionsSection.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/session')).commands }))

let stop: () => void
beforeEach(() => {
  vi.clearAllMocks()
  language.choose('ru')
  stop = listen()
  settleWorld({
    people: [person('abe', 'Абенов', 'Мурат')],
    participants: [participant('abe', 'депутат')],
    agenda: [item('one', 'Первый вопрос'), item('two', 'Второй вопрос')],
    record: [
      speech('s', 'Слово', { item: 'one' }),
      decision('a', 'Принять.', { item: 'one' }),
      decision('b', '', { item: 'one', text: {} }),
      decision('c', 'Направить.', { item: 'two' }),
    ],
  })
})
afterEach(async () => {
  await settle()
  for (const [id] of notices.all) notices.close(id)
  stop()
})

async function shown() {
  render(DecisionsSection, { meeting: card() })
  await screen.findByRole('textbox', { name: 'Текст решения 1.1' })
}

test('decisions stand under their items, numbered as on paper, and are accessible', async () => {
  await shown()
  expect(screen.getAllByRole('group').map((one) => one.getAttribute('aria-label'))).toEqual(['Решение 1.1', 'Решение 1.2', 'Решение 2.1'])
  expect(screen.getByRole('heading', { name: /2 Второй вопрос/ })).toBeTruthy()
  await expectAccessible()
})

test('Ctrl+N adds one under the item that is being written, with the caret in it', async () => {
  await shown()
  commands.addDecision.mockImplementationOnce(() => {
    world.record = [...world.record, decision('new', '', { item: 'one', text: {} })]
    return done('new', ['decision'])
  })
  await userEvent.click(screen.getByRole('textbox', { name: 'Текст решения 1.1' }))
  await userEvent.keyboard('{Control>}[KeyN]{/Control}')
  await vi.waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Текст решения 1.3' }))
  })
  expect(commands.addDecision.mock.calls).toEqual([['meeting', { end: 'one' }, {}]])
})

test('text, owner and due date are written in place', async () => {
  await shown()
  const first = within(screen.getByRole('group', { name: 'Решение 1.1' }))
  await userEvent.type(first.getByRole('textbox', { name: 'Текст решения 1.1' }), ' Точка.{Tab}')
  await userEvent.type(first.getByRole('combobox', { name: 'Ответственный' }), 'абе')
  await first.findByRole('option', { name: /Абенов/ })
  await userEvent.keyboard('{Enter}')
  await userEvent.type(first.getByRole('textbox', { name: 'Срок' }), '1.12.2026{Tab}')
  await vi.waitFor(() => {
    expect(commands.writeText).toHaveBeenCalledWith({ owner: 'a', kind: 'decisionText', language: 'ru' }, 'Принять. Точка.')
  })
  expect(commands.changeDecision.mock.calls).toEqual([
    ['a', { owner: 'abe' }],
    ['a', { due: '2026-12-01' }],
  ])
})

test('they change their order by keys', async () => {
  await shown()
  await userEvent.click(screen.getByRole('textbox', { name: 'Текст решения 1.1' }))
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await userEvent.click(screen.getByRole('textbox', { name: 'Текст решения 1.2' }))
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(commands.moveEntry.mock.calls).toEqual([
    [{ decision: 'a' }, { after: { decision: 'b' } }],
    [{ decision: 'b' }, { before: { decision: 'a' } }],
  ])
})

test('one is deleted without a question', async () => {
  await shown()
  await userEvent.click(screen.getByRole('button', { name: 'Удалить решение 2.1' }))
  await vi.waitFor(() => {
    expect(commands.delete).toHaveBeenCalledWith({ noun: 'decision', id: 'c' })
  })
  expect(notices.all[0]?.[1].action?.message).toBe('undo')
})

test('a vote stands under its decision, the others at the end, and each can be counted here', async () => {
  const counted = { counted: { inFavour: 16, against: 0, abstained: 0, notVoting: 0 } }
  const verdict = { carried: true, needed: 9, of: 16, base: 'present' as const }
  world.votes = [vote('on', { decision: 'a', subject: { ru: 'Принять.' }, outcome: counted, verdict }), vote('other', { subject: { ru: 'За повестку' } })]
  await shown()
  const first = within(screen.getByRole('group', { name: 'Решение 1.1' }))
  expect((await first.findByRole('button', { name: /^Принять\./ })).textContent).toContain('Принято единогласно')
  await userEvent.click(within(screen.getByRole('region', { name: 'Другие голосования' })).getByRole('button', { name: /^За повестку/ }))
  await userEvent.type(within(screen.getByRole('dialog')).getByRole('textbox', { name: 'за' }), '14{Enter}')
  await vi.waitFor(() => {
    expect(commands.changeVote).toHaveBeenCalledWith('other', { outcome: { counted: { inFavour: 14, against: 0, abstained: 0, notVoting: 2 } } })
  })
  expect(screen.queryByRole('dialog')).toBeNull()
  await expectAccessible()
})

test('a vote is added on a decision, or by a key on anything', async () => {
  await shown()
  await userEvent.click(screen.getByRole('button', { name: 'Голосование по решению 1.1' }))
  await userEvent.keyboard('{Control>}[KeyG]{/Control}')
  const rule = { majority: 'simple', base: 'present' }
  await vi.waitFor(() => {
    expect(commands.addVote.mock.calls).toEqual([
      ['meeting', { item: 'one', decision: 'a', subject: { ru: 'Принять.' }, manner: 'open', rule }],
      ['meeting', { item: null, decision: null, subject: {}, manner: 'open', rule }],
    ])
  })
})

test('with none yet the first step is offered', async () => {
  settleWorld()
  render(DecisionsSection, { meeting: card() })
  await screen.findByRole('heading', { name: 'Решений ещё нет' })
  await userEvent.click(screen.getByRole('button', { name: /Новое решение/ }))
  expect(commands.addDecision.mock.calls).toEqual([['meeting', { end: null }, {}]])
  await expectAccessible()
})
