import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { MeetingLine } from '$lib/ipc'
import { notices } from '$lib/controls'
import { listen } from '$lib/keys'
import { language } from '$lib/words'
import { done, ok, refused } from '../../test/answers'
import { expectAccessible } from '../../test/axe'
import MeetingsRoom from './MeetingsRoom.svelte'

const line = (over: Partial<MeetingLine> & { id: string }): MeetingLine => ({
  title: {},
  kind: 'regular',
  dates: { first: null, last: null },
  status: 'planned',
  body: null,
  bodyName: {},
  tags: [],
  speeches: 0,
  recommendations: 0,
  letters: 0,
  ...over,
})
const role = line({
  id: 'role',
  title: { ru: 'Роль маслихата', kk: 'Мәслихаттың рөлі' },
  dates: { first: '2026-11-24', last: null },
  status: 'held',
  bodyName: { ru: 'Институт парламентаризма' },
  tags: ['маслихат'],
  speeches: 3,
  letters: 1,
})
const budget = line({ id: 'budget', title: { kk: 'Бюджет туралы' } })

const commands = vi.hoisted(() => ({
  meetings: vi.fn(),
  settings: vi.fn(),
  bodies: vi.fn(),
  people: vi.fn(),
  createMeeting: vi.fn(),
  addSample: vi.fn(),
  delete: vi.fn(),
  restore: vi.fn(),
}))
vi.mock('$lib/ipc/bindings.gen', () => ({ commands }))

let stop: () => void
beforeEach(() => {
  vi.resetAllMocks()
  language.choose('ru')
  localStorage.clear()
  location.hash = '#/meetings'
  stop = listen()
  commands.meetings.mockImplementation(() => ok([role, budget]))
  commands.settings.mockImplementation(() => ok({ ownBody: 'institute' }))
  commands.bodies.mockImplementation(() =>
    ok([{ id: 'institute', names: [{ id: 'n', since: null, full: { ru: 'Институт парламентаризма' }, short: {}, forms: [] }] }]),
  )
  commands.people.mockImplementation(() => ok([]))
  commands.createMeeting.mockImplementation(() => done('new', 'meeting'))
  commands.addSample.mockImplementation(() => done('sample', 'meeting'))
  commands.delete.mockImplementation(() => done(null, 'meeting'))
  commands.restore.mockImplementation(() => done(null, 'meeting'))
})
afterEach(() => {
  stop()
  for (const [id] of notices.all) notices.close(id)
})

const list = () => screen.findByRole('grid', { name: 'Заседания' })
const titles = () => screen.getAllByRole('link').map((link) => link.textContent)

describe('the list', () => {
  test('shows all sessions with what they are, each text in its language', async () => {
    render(MeetingsRoom)
    await list()
    expect(titles()).toEqual(['Бюджет туралы', 'Роль маслихата'])
    expect(screen.getByRole('link', { name: 'Бюджет туралы' }).lang).toBe('kk')
    screen.getByText(/^24 ноября 2026 г\./)
    screen.getByText('проведено')
    screen.getByText('2 заседания')
    await expectAccessible()
  })

  test('has all its columns where it is wide enough', async () => {
    const wide = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1200)
    render(MeetingsRoom)
    const table = await screen.findByRole('grid', { name: 'Заседания' })
    expect(within(table).getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Дата',
      'Тема',
      'Орган',
      'Состояние',
      'Выст.',
      'Рек.',
      'Письма',
    ])
    const [, , first = ''] = within(table).getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent.trim()).join(' | '))
    expect(first).toBe('24 ноября 2026\u00a0г. | Роль маслихата очередное · маслихат | Институт парламентаризма | проведено | 3 | 0 | 1')
    await expectAccessible()
    wide.mockRestore()
  })

  test('is filtered while she types, and says when nothing fits', async () => {
    render(MeetingsRoom)
    await list()
    await userEvent.keyboard('{Control>}[KeyF]{/Control}')
    await userEvent.keyboard('мас институт')
    expect(titles()).toEqual(['Роль маслихата'])
    screen.getByText('показано 1 из 2')
    await userEvent.keyboard('щ')
    await screen.findByRole('heading', { name: 'Под отбор ничего не подошло' })
    await userEvent.click(screen.getByRole('button', { name: 'Снять отбор' }))
    await list()
    expect(titles()).toHaveLength(2)
  })

  test('remembers its order', async () => {
    const { unmount } = render(MeetingsRoom)
    await list()
    await userEvent.click(screen.getByRole('radio', { name: 'По органу' }))
    expect(titles()).toEqual(['Роль маслихата', 'Бюджет туралы'])
    unmount()
    render(MeetingsRoom)
    await list()
    expect(titles()).toEqual(['Роль маслихата', 'Бюджет туралы'])
  })

  test('opens and deletes what is chosen; the notice brings it back', async () => {
    render(MeetingsRoom)
    ;(await list()).focus()
    await userEvent.keyboard('{End}{Enter}')
    expect(location.hash).toBe('#/meeting/role/general')
    await userEvent.keyboard('[Delete]')
    expect(commands.delete).toHaveBeenCalledExactlyOnceWith({ noun: 'meeting', id: 'role' })
    await vi.waitFor(() => {
      expect(notices.all.map(([, { text }]) => text)).toEqual(['Заседание в корзине: Роль маслихата'])
    })
    await notices.all[0]?.[1].action?.run()
    expect(commands.restore).toHaveBeenCalledExactlyOnceWith({ noun: 'meeting', id: 'role' })
  })

  test('empty, it says what belongs here and adds the sample', async () => {
    commands.meetings.mockImplementation(() => ok([]))
    render(MeetingsRoom)
    await screen.findByRole('heading', { name: 'Заседаний ещё нет' })
    await expectAccessible()
    await userEvent.click(screen.getByRole('button', { name: 'Добавить пример заседания' }))
    expect(commands.addSample).toHaveBeenCalledExactlyOnceWith(false)
    await vi.waitFor(() => {
      expect(location.hash).toBe('#/meeting/sample/general')
    })
  })

  test('that can\u2019t be read says why and is read again on demand', async () => {
    commands.meetings.mockImplementationOnce(() => refused('busy', 'Другая программа пишет.'))
    render(MeetingsRoom)
    await screen.findByText('Другая программа пишет.')
    await userEvent.click(screen.getByRole('button', { name: 'Прочитать ещё раз' }))
    await list()
  })
})

describe('a new session', () => {
  const open = async () => {
    render(MeetingsRoom)
    await list()
    await userEvent.keyboard('{Control>}[KeyN]{/Control}')
    const dialog = await screen.findByRole('dialog', { name: 'Новое заседание' })
    return { dialog, title: within(dialog).getByRole('textbox', { name: /^Тема/ }) }
  }

  test('is made by keyboard in several languages, and opens', async () => {
    const { dialog, title } = await open()
    await vi.waitFor(() => {
      expect(within(dialog).getByRole<HTMLInputElement>('combobox', { name: 'Орган' }).value).toBe('Институт парламентаризма')
    })
    await expectAccessible(dialog)
    await userEvent.type(title, 'О бюджете')
    await userEvent.click(within(dialog).getByRole('tab', { name: /казахский/ }))
    await userEvent.type(within(dialog).getByRole('textbox', { name: /^Тема/ }), 'Бюджет туралы')
    await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Вид заседания' }), 'внеочередное')
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Дата' }), '24.11.2026{Enter}')
    expect(commands.createMeeting).toHaveBeenCalledExactlyOnceWith({
      title: { ru: 'О бюджете', kk: 'Бюджет туралы' },
      kind: 'extraordinary',
      body: 'institute',
      convener: null,
      dates: { first: '2026-11-24', last: null },
    })
    await vi.waitFor(() => {
      expect(location.hash).toBe('#/meeting/new/general')
    })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('without a title is not made: the field says so and has the focus', async () => {
    const { dialog, title } = await open()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Создать и открыть' }))
    await within(dialog).findByText('Это поле нужно заполнить.')
    expect(document.activeElement).toBe(title)
    expect(commands.createMeeting).not.toHaveBeenCalled()
  })

  test.each([
    ['Дата', '30.02', 'Такой даты нет: 30.02'],
    ['Последний день', '01.01.2026', 'Это поле нужно заполнить.'],
  ])('with a wrong date (%s %s) is not made, and what was typed stays', async (name, typed, said) => {
    const { dialog, title } = await open()
    await userEvent.type(title, 'О бюджете')
    const date = within(dialog).getByRole<HTMLInputElement>('textbox', { name })
    await userEvent.type(date, `${typed}{Enter}`)
    await within(dialog).findByText(said)
    expect(date.value).toBe(typed)
    expect(commands.createMeeting).not.toHaveBeenCalled()
  })

  test('that is refused says why at the title', async () => {
    commands.createMeeting.mockImplementation(() => refused('invalid', 'Слишком длинно.'))
    const { dialog, title } = await open()
    await userEvent.type(title, 'О бюджете{Enter}')
    await within(dialog).findByText('Слишком длинно.')
    expect(title.getAttribute('aria-invalid')).toBe('true')
  })
})
