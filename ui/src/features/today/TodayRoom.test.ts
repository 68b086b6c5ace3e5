import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LedgerLine, LetterLine, LetterStatus, MeetingLine, Today } from '$lib/ipc'
import { notices } from '$lib/controls'
import { addDays, dateOf, language } from '$lib/words'
import { done, ok } from '../../test/answers'
import { expectAccessible } from '../../test/axe'
import { untimed } from '../../test/records'
import TodayRoom from './TodayRoom.svelte'

const commands = vi.hoisted(() => ({ today: vi.fn(), undo: vi.fn(), addSample: vi.fn() }))
vi.mock('$lib/ipc/bindings.gen', () => ({ commands }))

const day = dateOf(new Date())
const empty: Today = { meetings: [], unsent: [], letters: [], awaiting: [], changes: [] }

const meeting: MeetingLine = {
  id: 'm',
  title: { ru: 'Роль маслихата' },
  kind: 'regular',
  dates: { first: addDays(day, 1), last: null },
  status: 'planned',
  body: 'b',
  bodyName: { kk: 'Парламентаризм институты' },
  tags: [],
  speeches: 3,
  recommendations: 2,
  letters: 0,
}
const unsent = (id: string, over: Partial<LedgerLine> = {}): LedgerLine => ({
  recommendation: {
    id,
    meeting: 'm',
    item: null,
    number: 1,
    text: { ru: 'Определить функции' },
    reasons: {},
    owner: null,
    state: 'draft',
    bases: [],
    addressees: [],
    tags: [],
    succeededBy: [],
    cameFrom: [],
  },
  meetingTitle: meeting.title,
  meetingDate: null,
  addressee: null,
  bodyName: {},
  followUp: 'draft',
  letter: null,
  ...untimed(),
  ...over,
})
const letter = (id: string, status: LetterStatus, over: Partial<LetterLine['letter']> = {}): LetterLine => ({
  letter: {
    id,
    meeting: 'm',
    body: 'min',
    language: 'ru',
    twin: 't',
    purpose: 'recommendations',
    follows: null,
    status,
    recommendations: [],
    texts: { addressee: null, heading: null, salutation: null, opening: null, closing: null, signatoryPost: null },
    inReplyTo: null,
    enclosures: [],
    signatory: null,
    executor: null,
    signed: null,
    registered: null,
    sent: null,
    received: null,
    annulled: null,
    replies: [],
    ...over,
  },
  meetingTitle: meeting.title,
  bodyName: { ru: 'Министерство национальной экономики' },
})

beforeEach(() => {
  vi.resetAllMocks()
  language.choose('ru')
  location.hash = '#/today'
  commands.today.mockImplementation(() => ok(empty))
  commands.undo.mockImplementation(() => done('addSpeech', 'speech'))
})
afterEach(() => {
  for (const [id] of notices.all) notices.close(id)
})

const section = (name: RegExp) => screen.findByRole('region', { name })

test('an empty day offers the first steps', async () => {
  render(TodayRoom)
  await screen.findByRole('heading', { name: 'На сегодня ничего нет' })
  screen.getAllByRole('button', { name: /Новое заседание/ })
  screen.getByRole('button', { name: 'Добавить пример заседания' })
  await expectAccessible()
})

test('what is known already is shown at once, until it is read again', async () => {
  let answer: (value: ReturnType<typeof ok<Today>>) => void = () => undefined
  commands.today.mockImplementation(() => new Promise((resolve) => (answer = resolve)))
  render(TodayRoom, { known: { ...empty, meetings: [meeting] } })
  screen.getByRole('link', { name: 'Роль маслихата' })
  answer(ok({ ...empty, meetings: [{ ...meeting, title: { ru: 'Другая тема' } }] }))
  await screen.findByRole('link', { name: 'Другая тема' })
})

test('the session at hand leads to its record and papers', async () => {
  commands.today.mockImplementation(() => ok({ ...empty, meetings: [meeting] }))
  render(TodayRoom)
  const links = within(await section(/^Заседания в работе/)).getAllByRole<HTMLAnchorElement>('link')
  expect(links.map((link) => [link.textContent.replace(/\s+/g, ' ').trim(), link.getAttribute('href')])).toEqual([
    ['Роль маслихата', '#/meeting/m/general'],
    ['Запись 3', '#/meeting/m/record'],
    ['Рекомендации 2', '#/meeting/m/recommendations'],
    ['Документы 0', '#/meeting/m/documents'],
  ])
  screen.getByText('завтра')
  expect(screen.getByText('Парламентаризм институты').lang).toBe('kk')
  await expectAccessible()
})

test('what is half-done is named with what it still needs, and leads there', async () => {
  const adopted = unsent('r2', { followUp: 'adopted', bodyName: { ru: 'Маслихат' } })
  const letters = (['draft', 'forSignature', 'signed', 'registered'] as const).map((status) => letter(status, status))
  commands.today.mockImplementation(() => ok({ ...empty, unsent: [unsent('r1'), adopted], letters }))
  render(TodayRoom)
  const recommendations = within(await section(/^Рекомендации, ещё/))
  recommendations.getByText('адресат не указан')
  recommendations.getByText('ещё не принята')
  recommendations.getByText('письма ещё нет')
  const waiting = within(await section(/^Письма ждут/))
  expect(waiting.getAllByRole('listitem').map((line) => line.querySelector('.side')?.textContent.trim())).toEqual([
    'передать на подпись',
    'отметить подписание',
    'зарегистрировать',
    'отправить',
  ])
  expect(waiting.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('#/letter/signed')
  await userEvent.click(recommendations.getAllByRole('link')[0] as HTMLElement)
  await vi.waitFor(() => {
    expect(location.hash).toBe('#/meeting/m/recommendations')
  })
})

test('an awaited answer says for how long', async () => {
  const registered = { number: '14-07/231', on: addDays(day, -22), fileIndex: null, sequence: 231 }
  const awaiting = [
    letter('a', 'sent', { registered, sent: { channel: 'post', on: addDays(day, -22) } }),
    letter('b', 'sent', { sent: { channel: 'email', on: day } }),
  ]
  commands.today.mockImplementation(() => ok({ ...empty, awaiting }))
  render(TodayRoom)
  const answers = within(await section(/^Ждут ответа/))
  answers.getByText('ждём 22 дня')
  answers.getByText(/^№ 14-07\/231, отправлено /)
  answers.getByText('отправлено сегодня')
  await expectAccessible()
})

test('more than fits leads to its own room', async () => {
  const many = Array.from({ length: 11 }, (_, at) => unsent(String(at)))
  commands.today.mockImplementation(() => ok({ ...empty, unsent: many }))
  render(TodayRoom)
  expect(within(await section(/^Рекомендации, ещё/)).getAllByRole('listitem')).toHaveLength(8)
  expect(screen.getByRole('link', { name: 'Ещё 3' }).getAttribute('href')).toBe('#/recommendations')
})

test('the last changes are named, and the last one can be undone', async () => {
  const at = `${day}T09:12:00`
  commands.today.mockImplementation(() => ok({ ...empty, changes: [{ name: 'addSpeech', at }, { name: 'setUp', at }] }))
  render(TodayRoom, { history: { undo: { name: 'addSpeech', at }, redo: null } })
  const changes = within(await screen.findByRole('complementary', { name: 'Последние изменения' }))
  expect(changes.getAllByRole('listitem').map((line) => line.textContent.replace(/\s+/g, ' ').trim())).toEqual([
    'добавление выступления сегодня в 09:12',
    'первая настройка сегодня в 09:12',
  ])
  await expectAccessible()
  await userEvent.click(changes.getByRole('button', { name: /^Отменить: добавление выступления/ }))
  expect(commands.undo).toHaveBeenCalledOnce()
  await vi.waitFor(() => {
    expect(notices.all.map(([, { text }]) => text)).toEqual(['Отменено: добавление выступления'])
  })
})
