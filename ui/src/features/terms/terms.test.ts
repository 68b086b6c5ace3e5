import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { answering, commands, done, refusal } from '../../test/backend'
import type { Because, SpecialDay, TermSettings } from '$lib/ipc'
import { language } from '$lib/words'
import BodyTerm from '../people/BodyTerm.svelte'
import Terms from '../settings/Terms.svelte'
import { sentence } from './deadline'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))

const DAYS: SpecialDay[] = [
  { date: '2026-03-09', works: false, movedFrom: '2026-03-08' },
  { date: '2027-05-10', works: false, movedFrom: '2027-05-09' },
]

beforeEach(() => {
  language.choose('ru')
  answering({
    specialDays: () => DAYS,
    bodyTerm: () => null,
    changeSettings: () => done({ terms: {} }, ['settings']),
    changeSpecialDays: () => done(null, ['settings']),
    changeBodyTerm: () => done(null, ['body']),
  })
})

const NAURYZ: Because[] = [
  { because: 'received', on: '2026-03-03' },
  { because: 'term', amount: 15, unit: 'workingDays', of: 'office', basis: 'ст. 76 АППК' },
  { because: 'moved', from: '2026-03-08', to: '2026-03-09' },
  { because: 'dayOff', on: '2026-03-23' },
  { because: 'due', on: '2026-03-30' },
]

test('the reasons for a due date make a sentence in each language', () => {
  expect(sentence(NAURYZ)).toBe(
    'Письмо получено адресатом 3 марта 2026 года; срок — 15 рабочих дней по правилу: ст. 76 АППК; выходной перенесён с 8 марта на 9 марта; 23 марта — праздник, не считается; ответить до 30 марта 2026 года включительно.',
  )
  language.choose('kk')
  expect(sentence(NAURYZ)).toContain('мерзімі — 15 жұмыс күні, негізі: ст. 76 АППК')
  language.choose('en')
  expect(sentence(NAURYZ)).toMatch(/^Received 3 March 2026; 15 working days, by the rule of .*; due 30 March 2026\.$/)
})

test('every reason has its words', () => {
  const on = '2026-03-09'
  const all: Because[] = [
    { because: 'sent', on },
    { because: 'term', amount: 1, unit: 'months', of: 'pair', basis: '' },
    { because: 'set', on, of: 'pair', basis: '' },
    { because: 'set', on, of: 'pair', basis: 'поручение' },
    { because: 'worked', on },
    { because: 'paused', since: on, until: on, reason: 'план' },
    { because: 'rolled', from: on },
    { because: 'extended', on, until: on, reason: 'план' },
    { because: 'promised', on, until: on, number: '05-2/118' },
    { because: 'promised', on, until: on, number: '' },
    { because: 'notSent' },
    { because: 'notReceived', sent: on },
    { because: 'noRule' },
    { because: 'owesNoAnswer', basis: '' },
    { because: 'owesNoAnswer', basis: 'для сведения' },
    { because: 'waiting', since: on, reason: 'план' },
    { because: 'offControl', on, by: 'Әсем' },
  ]
  for (const which of ['ru', 'kk', 'en'] as const) {
    language.choose(which)
    for (const one of all) expect(sentence([one])).not.toMatch(/term-|\{/)
  }
})

const none: TermSettings = { rule: null, country: 'kz' }

test('the general rule is chosen, checked and saved', async () => {
  render(Terms, { terms: none })
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Есть общее правило о сроке ответа' }))
  const form = within(screen.getByRole('form', { name: 'Есть общее правило о сроке ответа' }))
  await userEvent.click(form.getByRole('button', { name: 'Сохранить' }))
  await userEvent.type(form.getByRole('textbox', { name: /Сколько/ }), '0{Enter}')
  await form.findByText(/Срок должен быть больше нуля/)
  expect(commands.changeSettings).not.toHaveBeenCalled()
  await userEvent.type(form.getByRole('textbox', { name: /Сколько/ }), '{Backspace}15')
  await userEvent.selectOptions(form.getByRole('combobox', { name: 'Считая' }), 'со дня отправки')
  await expectAccessible()
  await userEvent.click(form.getByRole('button', { name: 'Сохранить' }))
  const rule = { amount: 15, unit: 'workingDays', from: 'sending', basis: '' }
  expect(commands.changeSettings?.mock.lastCall).toEqual([{ terms: { rule, country: 'kz' } }])
})

test('days are shown by year, added and removed; one that is there twice is named', async () => {
  render(Terms, { terms: none })
  await screen.findByRole('option', { name: '2027' })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Год' }), '2027')
  const list = within(screen.getByRole('list', { name: 'Праздники и перенесённые дни' }))
  expect(list.getAllByRole('listitem').map((item) => item.textContent.replace(/\s+/g, ' ').trim())).toEqual([
    'понедельник, 10 мая 2027 г. вместо: воскресенье, 9 мая 2027 г.',
  ])
  await userEvent.click(list.getByRole('button', { name: /^Убрать/ }))
  expect(commands.changeSpecialDays?.mock.lastCall).toEqual(['kz', [DAYS[0]]])
  const form = within(screen.getByRole('form', { name: 'Добавить день' }))
  await userEvent.type(form.getByRole('textbox', { name: /^День/ }), '10.05.2027')
  commands.changeSpecialDays?.mockImplementationOnce(() =>
    Promise.resolve({ status: 'error', error: refusal('День 10 мая 2027 года указан в календаре дважды.') }),
  )
  await userEvent.click(form.getByRole('button', { name: 'Добавить день' }))
  await form.findByText('День 10 мая 2027 года указан в календаре дважды.')
  await expectAccessible()
})

test('a body can owe no answer', async () => {
  render(BodyTerm, { id: 'ministry' })
  const form = within(await screen.findByRole('form', { name: 'Срок ответа' }))
  await userEvent.selectOptions(form.getByRole('combobox', { name: 'Какой срок' }), 'Ответа не требуется')
  await userEvent.type(form.getByRole('textbox', { name: /Основание/ }), 'для сведения')
  await userEvent.click(form.getByRole('button', { name: 'Сохранить' }))
  expect(commands.changeBodyTerm?.mock.lastCall).toEqual(['ministry', { owesNoAnswer: { basis: 'для сведения' } }])
  await expectAccessible()
})
