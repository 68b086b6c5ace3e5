import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { untimed } from '../../test/records'
import { commands, letter, recommendation, settleWorld, world } from '../../test/session'
import type { Deadline, FollowUp, LedgerLine } from '$lib/ipc'
import { listen } from '$lib/keys'
import { language } from '$lib/words'
import { lead } from '../../shell/lead'
import { ALL, bodiesOf, chosenLines, meetingsOf, OPEN, UNFILTERED } from './ledger'
import LedgerRoom from './LedgerRoom.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/session')).commands }))
vi.mock('../../shell/lead', () => ({ lead: vi.fn() }))

const sent = letter('letter', {
  status: 'sent',
  registered: { number: '14-07/231', on: '2026-11-03', fileIndex: null, sequence: 231 },
  sent: { channel: 'post', on: '2026-11-04' },
})
const answered = letter('answered', {
  ...sent,
  id: 'answered',
  registered: { number: '14-07/232', on: '2026-11-03', fileIndex: null, sequence: 232 },
  replies: [
    {
      id: 'reply',
      facts: { number: '9', date: '2026-11-12', incomingNumber: '2210', incomingDate: '2026-11-13' },
      text: '',
      completeness: 'fully',
      answers: [],
      file: null,
    },
  ],
})

function line(number: number, followUp: FollowUp, over: Partial<LedgerLine> = {}): LedgerLine {
  return {
    recommendation: recommendation(number, `Рекомендация ${String(number)}`, { bases: [{ point: 'noted' }] }),
    meetingTitle: { ru: 'Роль маслихата' },
    meetingDate: '2026-11-01',
    addressee: { id: `to-${String(number)}-${followUp}`, body: 'ministry', confirmed: true },
    bodyName: { ru: 'Министерство национальной экономики' },
    followUp,
    letter: null,
    ...untimed(),
    ...over,
  }
}

const MASLIKHAT = {
  addressee: { id: 'to-maslikhat', body: 'maslikhat', confirmed: false },
  bodyName: { ru: 'Маслихат города Астаны' },
}

const LATE: Deadline = {
  due: '2026-11-18',
  timing: 'overdue',
  daysOver: 6,
  because: [
    { because: 'received', on: '2026-11-04' },
    { because: 'term', amount: 10, unit: 'workingDays', of: 'office', basis: '' },
    { because: 'due', on: '2026-11-18' },
  ],
}
const EXPLAINED =
  'Письмо получено адресатом 4 ноября 2026 года; срок — 10 рабочих дней, по общему правилу; ответить до 18 ноября 2026 года включительно.'

let stop: () => void
beforeEach(() => {
  vi.clearAllMocks()
  language.choose('ru')
  stop = listen()
  // A list shows what has height; happy-dom lays out nothing.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 })
  settleWorld({
    ledger: [
      line(1, 'awaiting', { letter: sent, deadline: LATE }),
      line(1, 'adopted', MASLIKHAT),
      line(2, 'answeredFully', { letter: answered }),
      line(3, 'draft', { addressee: null, bodyName: {}, recommendation: recommendation(3, '') }),
    ],
  })
})
afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, 'clientHeight')
  stop()
})

async function shown() {
  render(LedgerRoom)
  await screen.findByRole('grid')
}
const rows = () => screen.getAllByRole('row').slice(1)
const cells = (row: HTMLElement | undefined) =>
  row ? within(row).getAllByRole('gridcell').map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()) : []

test('each pair of recommendation and addressee is a line that says how far it has come', async () => {
  await shown()
  expect(rows().map(cells)).toEqual([
    ['Р-1', 'Рекомендация 1 отмечено участниками ↗, Роль маслихата', 'Министерство национальной экономики', '№ 14-07/231 3 ноября 2026 г.', 'отправлено 4 ноября 2026 г.', 'ждём ответа', '18 ноября 2026 г. просрочено на 6 дней'],
    ['Р-1', 'Рекомендация 1 та же рекомендация, другой адресат', 'Маслихат города Астаны предложен, не подтверждён', '', '', 'письма ещё нет', 'без срока'],
    ['Р-2', 'Рекомендация 2 отмечено участниками ↗, Роль маслихата', 'Министерство национальной экономики', '№ 14-07/232 3 ноября 2026 г.', 'ответ от 12 ноября 2026 г. вх. № 2210', 'ответ получен', 'без срока'],
    ['Р-3', 'нет текста Роль маслихата', 'адресат не указан', '', '', 'черновик', 'без срока'],
  ])
  await expectAccessible()
})

test('nothing is overdue by guess', async () => {
  settleWorld({ ledger: [line(1, 'awaiting', { letter: sent })] })
  await shown()
  expect(screen.getByRole('grid').textContent).not.toMatch(/просроч/i)
  expect(screen.queryByRole('button', { name: /просроч/ })).toBeNull()
})

test('the keyboard chooses a line and goes up and down its chain', async () => {
  await shown()
  screen.getByRole('grid').focus()
  await userEvent.keyboard('{ArrowDown}{Shift>}[F8]{/Shift}')
  expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'point', id: 'noted' } }, 'meeting')
  await userEvent.keyboard('[F8]')
  expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'letter', id: 'letter' } })
  await userEvent.keyboard('{Enter}')
  expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'recommendation', id: 'recommendation-1' } }, 'meeting')
  await userEvent.keyboard('{ArrowDown}[F8]')
  expect(lead).toHaveBeenCalledTimes(3)
})

test('what is missing leads to where it is filled in', async () => {
  await shown()
  await userEvent.click(screen.getByRole('button', { name: 'адресат не указан' }))
  expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'recommendation', id: 'recommendation-3' }, gap: 'addressee' }, 'meeting')
  await userEvent.click(screen.getByRole('button', { name: 'нет текста' }))
  expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'recommendation', id: 'recommendation-3' }, text: 'recommendationText' }, 'meeting')
})

test('filters narrow the lines, say how many are left, and are cleared', async () => {
  await shown()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Адресат' }), 'Маслихат города Астаны')
  await screen.findByText('Показано 1 из 4')
  expect(rows()).toHaveLength(1)
  await userEvent.type(screen.getByRole('textbox', { name: 'Слова' }), 'нет такого')
  await screen.findByRole('heading', { name: 'Под отбор ничего не подошло' })
  await userEvent.click(screen.getByRole('button', { name: 'Снять отбор' }))
  expect(rows()).toHaveLength(4)
})

test('lines are chosen by state, session and words in any script', () => {
  const { ledger } = world
  const numbers = (over: object) => chosenLines(ledger, { ...UNFILTERED, ...over }).map(({ recommendation }) => recommendation.number)
  expect(numbers({ state: ALL })).toEqual([1, 1, 2, 3])
  expect(numbers({ state: OPEN })).toEqual([1, 1, 3])
  expect(numbers({ state: 'awaiting' })).toEqual([1])
  expect(numbers({ meeting: 'other' })).toEqual([])
  expect(numbers({ words: 'maslikhat астан' })).toEqual([1])
  expect(numbers({ words: '231' })).toEqual([1])
  expect(bodiesOf(ledger).map(({ value }) => value)).toEqual(['maslikhat', 'ministry'])
  expect(meetingsOf(ledger)).toEqual([{ value: 'meeting', label: 'Роль маслихата', lang: 'ru' }])
})

test('what is overdue is counted, chosen and explained', async () => {
  await shown()
  await userEvent.click(screen.getByRole('button', { name: 'просрочено: 1' }))
  await screen.findByText('Показано 1 из 4')
  expect(rows()).toHaveLength(1)
  expect(within(rows()[0] as HTMLElement).getByTitle(EXPLAINED)).toBeTruthy()
  screen.getByRole('grid').focus()
  await userEvent.keyboard('{ArrowDown}')
  const panel = within(await screen.findByRole('region', { name: 'Срок ответа и чем он объясняется' }))
  expect(panel.getByText(EXPLAINED, { exact: false })).toBeTruthy()
  await expectAccessible()
})

test('a term is set, extended and taken off control', async () => {
  await shown()
  screen.getByRole('grid').focus()
  await userEvent.keyboard('{ArrowDown}')
  await userEvent.click(await screen.findByRole('button', { name: 'Установить срок…' }))
  let dialog = within(await screen.findByRole('dialog', { name: 'Установить срок…' }))
  await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Какой срок' }), 'По своему правилу')
  await userEvent.type(dialog.getByRole('textbox', { name: /Сколько/ }), 'пять{Enter}')
  await dialog.findByText(/Срок должен быть больше нуля/)
  expect(commands.changeControl).not.toHaveBeenCalled()
  await userEvent.clear(dialog.getByRole('textbox', { name: /Сколько/ }))
  await userEvent.type(dialog.getByRole('textbox', { name: /Сколько/ }), '5')
  await expectAccessible()
  await userEvent.click(dialog.getByRole('button', { name: 'Сохранить' }))
  const pair = ['to-1-awaiting']
  expect(commands.changeControl.mock.calls).toEqual([
    [pair, { term: { rule: { amount: 5, unit: 'workingDays', from: 'receipt', basis: '' } } }],
  ])
  await userEvent.click(await screen.findByRole('button', { name: 'Продлить срок…' }))
  dialog = within(await screen.findByRole('dialog', { name: 'Продлить срок…' }))
  await userEvent.clear(dialog.getByRole('textbox', { name: /Когда продлён/ }))
  await userEvent.type(dialog.getByRole('textbox', { name: /Когда продлён/ }), '18.11.2026')
  await userEvent.type(dialog.getByRole('textbox', { name: /Ответить до/ }), '30.11.2026')
  await userEvent.type(dialog.getByRole('textbox', { name: /Причина/ }), 'по просьбе{Enter}')
  expect(commands.changeControl.mock.lastCall).toEqual([pair, { extend: { on: '2026-11-18', until: '2026-11-30', reason: 'по просьбе' } }])
})

test('an empty ledger says where recommendations come from', async () => {
  settleWorld()
  render(LedgerRoom)
  await screen.findByRole('heading', { name: 'Рекомендаций ещё нет' })
  await expectAccessible()
  expect(commands.ledger).toHaveBeenCalledOnce()
})
