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
  row ? within(row).getAllByRole('gridcell').slice(1).map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()) : []

test('each pair of recommendation and addressee is a line that says how far it has come', async () => {
  await shown()
  expect(rows().map(cells)).toEqual([
    ['Р-1', 'Рекомендация 1 отмечено участниками ↗, Роль маслихата', 'Министерство национальной экономики', '№ 14-07/231 03.11.2026', 'отправлено 04.11.2026', 'ждём ответа', '18.11.2026 просрочено на 6 дней'],
    ['Р-1', 'Рекомендация 1 та же рекомендация, другой адресат', 'Маслихат города Астаны предложен, не подтверждён', '', '', 'письма ещё нет', 'без срока'],
    ['Р-2', 'Рекомендация 2 отмечено участниками ↗, Роль маслихата', 'Министерство национальной экономики', '№ 14-07/232 03.11.2026', 'ответ от 12.11.2026 вх. № 2210', 'ответ получен', 'без срока'],
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
  await vi.waitFor(() => { expect(rows()).toHaveLength(1) })
  await userEvent.type(screen.getByRole('textbox', { name: 'Слова' }), 'нет такого')
  await screen.findByRole('heading', { name: 'Под отбор ничего не подошло' })
  await userEvent.click(screen.getByRole('button', { name: 'Снять отбор' }))
  await vi.waitFor(() => { expect(rows()).toHaveLength(4) })
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
  expect(commands.ledgerOutline).toHaveBeenCalledOnce()
  expect(commands.ledgerLines).not.toHaveBeenCalled()
})

const status = () => screen.getAllByRole('status').map(({ textContent }) => textContent.trim()).filter(Boolean)

test('lines are chosen by keys, and changed together as one step', async () => {
  await shown()
  screen.getByRole('grid').focus()
  await userEvent.keyboard('{ArrowDown}{Shift>}{ArrowDown}{/Shift}')
  await vi.waitFor(() => { expect(status()).toContain('Выбраны 2 строки') })
  expect(screen.getAllByRole('row', { selected: true })).toHaveLength(2)
  await userEvent.keyboard('{ArrowDown}{Control>}[Space]{/Control}')
  await vi.waitFor(() => { expect(status()).toContain('Выбраны 3 строки') })
  await expectAccessible()
  await userEvent.click(screen.getByRole('button', { name: 'Добавить метку…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Добавить метку…' }))
  expect(dialog.getByText('Для 2 рекомендаций; отменяется одним шагом.')).toBeTruthy()
  await userEvent.type(dialog.getByRole('combobox', { name: /Метка/ }), 'срочно')
  await userEvent.click(await dialog.findByRole('option', { name: /срочно/ }))
  await userEvent.click(dialog.getByRole('button', { name: 'Сохранить' }))
  expect(commands.changeRecommendations.mock.calls).toEqual([[['recommendation-1', 'recommendation-2'], { addTag: 'срочно' }]])
  await vi.waitFor(() => { expect(screen.queryAllByRole('row', { selected: true })).toHaveLength(0) })
})

test('all are chosen by Ctrl+A or by the box above them, and none by Escape', async () => {
  await shown()
  screen.getByRole('grid').focus()
  await userEvent.keyboard('{Control>}[KeyA]{/Control}')
  await vi.waitFor(() => { expect(status()).toContain('Выбраны 4 строки') })
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByText(/Выбран/)).toBeNull()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Выбрать все строки' }))
  await screen.findByText('Выбраны 4 строки')
  await userEvent.click(screen.getAllByRole('checkbox', { name: 'Выбрать Р-1' })[0] as HTMLElement)
  await screen.findByText('Выбраны 3 строки')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Состояние' }), 'ждём ответа')
  await vi.waitFor(() => { expect(screen.queryByText(/Выбран/)).toBeNull() })
})

test('a refusal is shown where it was asked for, and the lines stay chosen', async () => {
  await shown()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Выбрать все строки' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Ещё' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Заменить другой…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Заменить другой…' }))
  commands.find.mockImplementation(() => Promise.resolve({ status: 'ok', data: [{ item: { noun: 'recommendation', id: 'other' }, title: { ru: 'Другая' } }] }))
  await userEvent.type(dialog.getByRole('combobox', { name: /Какая рекомендация/ }), 'дру')
  await userEvent.click(await dialog.findByRole('option', { name: 'Другая' }))
  const message = 'Получился бы круг: Р-1 → Р-2 → Р-1.'
  commands.supersedeRecommendations.mockImplementationOnce(() => Promise.resolve({ status: 'error', error: { kind: 'invalid', message, detail: null } }) as never)
  await userEvent.click(dialog.getByRole('button', { name: 'Сохранить' }))
  await dialog.findByText(message)
  await expectAccessible()
  await userEvent.click(dialog.getByRole('button', { name: 'Отмена' }))
  expect(screen.getByText('Выбраны 4 строки')).toBeTruthy()
})

test('lines stand under headings, which the keys pass over; the grouping is remembered', async () => {
  await shown()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Сгруппировать' }), 'по состоянию')
  await screen.findByRole('heading', { name: 'ждём ответа' })
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['ждём ответа', 'письма ещё нет', 'ответ получен', 'черновик'])
  screen.getByRole('grid').focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(lead).toHaveBeenLastCalledWith({ item: { noun: 'recommendation', id: 'recommendation-1' } }, 'meeting')
  expect(localStorage.getItem('hattama.ledger.grouping')).toBe('state')
  localStorage.clear()
})

test('the history of the line is told with who wrote it down and why', async () => {
  world.life = [
    { step: 'added', on: null, written: { at: '2026-11-02T08:00:00Z', by: 'Әсем' }, to: null, letter: null, reason: '' },
    { step: 'withdrawn', on: '2026-11-05', written: null, to: null, letter: null, reason: 'поспешили' },
    { step: { letterSent: { channel: 'post' } }, on: '2026-11-06', written: null, to: { id: 'to', name: { ru: 'Министерство' } }, letter: { id: 'letter', number: '14-07/231' }, reason: '' },
  ]
  await shown()
  screen.getByRole('grid').focus()
  await userEvent.keyboard('{ArrowDown}')
  const panel = within(await screen.findByRole('region', { name: 'История рекомендации' }))
  await userEvent.click(panel.getByRole('checkbox', { name: 'Показать историю' }))
  const steps = (await panel.findAllByRole('listitem')).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
  expect(steps).toEqual([
    '2 ноября 2026 г. Рекомендация добавлена записал(а): Әсем',
    '5 ноября 2026 г. Отозвана: поспешили',
    '6 ноября 2026 г. Письмо отправлено: почта (№ 14-07/231) Министерство',
  ])
  await expectAccessible()
  localStorage.clear()
})

test('a recommendation is split into parts that each have a text', async () => {
  await shown()
  screen.getByRole('grid').focus()
  await userEvent.keyboard('{ArrowDown}')
  await userEvent.click(await screen.findByRole('button', { name: 'Разделить…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Разделить Р-1' }))
  await userEvent.click(dialog.getByRole('button', { name: 'Разделить' }))
  await dialog.findByText('Напишите текст каждой части.')
  expect(commands.splitRecommendation).not.toHaveBeenCalled()
  await userEvent.type(dialog.getByRole('textbox', { name: /Часть 2/ }), 'вторая')
  await userEvent.click(dialog.getByRole('button', { name: 'Разделить' }))
  expect(commands.splitRecommendation.mock.calls).toEqual([['recommendation-1', [{ ru: 'Рекомендация 1' }, { ru: 'вторая' }]]])
})

test('of 50,000 lines those near the ones in sight are read before they come in sight', async () => {
  settleWorld({ ledger: Array.from({ length: 50_000 }, (_, at) => line(at + 1, 'awaiting', { letter: sent })) })
  await shown()
  const list = screen.getByRole('grid')
  const places = () => rows().map((row) => Number(row.getAttribute('aria-rowindex')) - 2)
  for (const top of [0, 700, 1_400, 3_000, 1_000_000]) {
    list.scrollTop = top
    list.dispatchEvent(new Event('scroll'))
    await vi.waitFor(() => { expect(rows().every((row) => cells(row)[0]?.startsWith('Р-'))).toBe(true) })
    const asked = commands.ledgerLines.mock.calls.map(([, first, count]) => [first, first + count] as const)
    const isRead = (at: number) => at < 24 || asked.some(([from, to]) => from <= at && at < to)
    const [first = 0, last = 0] = [places()[0], places().at(-1)]
    const ahead = 24
    expect([first - ahead, last + ahead].filter((at) => at >= 0).every(isRead)).toBe(true)
  }
  expect(commands.ledgerLines.mock.calls.length).toBeLessThan(12)
  expect(rows().length).toBeLessThan(60)
})
