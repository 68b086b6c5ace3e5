import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Settings, SettingsChange } from '$lib/ipc'
import { notices } from '$lib/controls'
import { appearance } from '$lib/look/appearance.svelte'
import { language } from '$lib/words'
import { done, ok, refused } from './test/answers'
import { changed } from '$lib/ipc/changes.svelte'
import { followRoute, route } from './shell/route.svelte'
import App from './App.svelte'
import { OFFERED, SETTINGS } from './test/settings'

const commands = vi.hoisted(() => {
  const reads = ['settings', 'history', 'today', 'about', 'meetings', 'bodies', 'people', 'bin', 'ledger', 'letters', 'find', 'drafts', 'liveMeeting', 'copies', 'damage', 'isReadOnly', 'openedCopy', 'lookIntoCopy', 'specialDays', 'offeredProfiles', 'live', 'meeting', 'agenda', 'participants', 'pictures', 'topics'] as const
  const writes = ['setUp', 'changeSettings', 'addSample', 'undo', 'redo'] as const
  const known = Object.fromEntries([...reads, ...writes].map((name) => [name, vi.fn()]))
  return known as Record<(typeof reads)[number] | (typeof writes)[number], ReturnType<typeof vi.fn>>
})
vi.mock('$lib/ipc/bindings.gen', () => ({ commands }))
vi.mock('$lib/ipc/window', () => ({ attend: () => Promise.resolve(() => undefined) }))

// The window has their script at hand; here they are compiled first, which takes longer than a room may.
beforeAll(() => import('./Rooms.svelte'), 60_000)

let store: Settings

function write(change: SettingsChange) {
  store = { ...store, ...change }
  return done(store, 'settings')
}

beforeEach(() => {
  vi.resetAllMocks()
  localStorage.clear()
  language.choose('ru')
  appearance.chooseTheme('system')
  appearance.chooseScale(100)
  location.hash = '#/today'
  store = SETTINGS
  commands.settings.mockImplementation(() => ok(store))
  commands.changeSettings.mockImplementation(write)
  commands.setUp.mockImplementation((chosen: 'ru' | 'kk' | 'en') => write({ language: chosen }))
  commands.history.mockImplementation(() => ok({ undo: null, redo: null }))
  commands.today.mockImplementation(() => ok({ meetings: [], unsent: [], letters: [], awaiting: [], changes: [] }))
  commands.liveMeeting.mockImplementation(() => ok(null))
  commands.offeredProfiles.mockImplementation(() => ok(OFFERED))
  commands.copies.mockImplementation(() => ok([]))
  commands.damage.mockImplementation(() => ok([]))
  commands.isReadOnly.mockResolvedValue(false)
  commands.openedCopy.mockResolvedValue(null)
  commands.about.mockImplementation(() => ok({ version: '0.1.0', dataFolder: '/x', systemLanguage: 'ru' }))
  for (const name of ['meetings', 'bodies', 'people', 'bin', 'ledger', 'letters', 'find', 'drafts', 'pictures', 'topics'] as const) {
    commands[name].mockImplementation(() => ok([]))
  }
  return followRoute()
})
afterEach(() => {
  for (const [id] of notices.all) notices.close(id)
})

const rooms = () => screen.findByRole('navigation', { name: 'Разделы' })

describe('the first start', () => {
  beforeEach(() => {
    localStorage.clear()
    store = { ...store, language: null }
  })

  test('is all there is until a language is chosen', async () => {
    render(App)
    await screen.findByRole('heading', { name: 'Хаттама' })
    expect(screen.queryByRole('navigation')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Пропустить' }))
    await rooms()
    await screen.findByRole('heading', { name: 'На сегодня ничего нет' })
  })

  test('is known by the store, whatever the web view remembers', async () => {
    localStorage.setItem('hattama.language', 'kk')
    render(App)
    await screen.findByRole('button', { name: 'Начать работу' })
    expect(screen.queryByRole('navigation')).toBeNull()
  })
})

describe('the window', () => {
  test('looks and speaks as the settings of the store say', async () => {
    store = { ...store, language: 'kk', theme: 'dark', textScale: 150 }
    render(App)
    await screen.findByRole('navigation', { name: 'Бөлімдер' })
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(document.documentElement.style.fontSize).toBe('150%')
  })

  test('keeps larger text in the settings, and follows when that is undone', async () => {
    commands.history.mockImplementation(() => ok({ undo: { name: 'changeSettings', at: '' }, redo: null }))
    commands.undo.mockImplementation(() => {
      store = { ...store, textScale: 100 }
      return done('changeSettings', 'settings')
    })
    render(App)
    await rooms()
    await userEvent.keyboard('{Control>}[Equal]{/Control}')
    expect(commands.changeSettings).toHaveBeenCalledExactlyOnceWith({ textScale: 110 })
    await userEvent.keyboard('{Control>}[KeyZ]{/Control}')
    await vi.waitFor(() => {
      expect(document.documentElement.style.fontSize).toBe('100%')
    })
    expect(notices.all.map(([, { text }]) => text)).toContain('Отменено: изменение настроек')
  })

  test('opens all the same when the settings can\u2019t be read, and says so', async () => {
    commands.settings.mockImplementation(() => refused('busy', 'Другая программа пишет.'))
    render(App)
    await rooms()
    await screen.findByText('Другая программа пишет.')
  })
})

describe('a session that goes on', () => {
  beforeEach(() => {
    commands.meeting.mockImplementation(() => refused('notFound', 'Нет.'))
    commands.live.mockImplementation(() => refused('notFound', 'Нет.'))
    for (const name of ['agenda', 'participants'] as const) commands[name].mockImplementation(() => ok([]))
  })

  const answer = (id: string | null) => {
    commands.liveMeeting.mockImplementation(() => ok(id))
    changed(['event'])
  }
  const at = (place: object) =>
    vi.waitFor(() => {
      expect(route.current).toEqual(place)
    })

  test('is where the window opens and where it goes when live mode is entered, and it leaves with it', async () => {
    answer('m')
    render(App)
    await at({ room: 'live', id: 'm' })
    expect(screen.queryByRole('navigation', { name: 'Разделы' })).toBeNull()
    answer(null)
    await at({ room: 'meeting', id: 'm', section: 'record' })
    answer('m')
    await at({ room: 'live', id: 'm' })
  })

  test('is one key away from other rooms', async () => {
    answer('m')
    render(App)
    await at({ room: 'live', id: 'm' })
    await userEvent.keyboard('{Alt>}[Digit5]{/Alt}')
    await at({ room: 'people' })
    await userEvent.keyboard('[F5]')
    await at({ room: 'live', id: 'm' })
  })

  test('is no place while live mode is off', async () => {
    location.hash = '#/live/m'
    dispatchEvent(new HashChangeEvent('hashchange'))
    render(App)
    await at({ room: 'meeting', id: 'm', section: 'record' })
  })
})

test('the rooms say how much waits in them', async () => {
  const line = { letter: { id: 'x', language: 'ru', status: 'sent', registered: null, sent: null }, meetingTitle: {}, bodyName: {} }
  commands.today.mockImplementation(() => ok({ meetings: [], unsent: [], letters: [line], awaiting: [line, line], changes: [] }))
  render(App)
  const nav = within(await rooms())
  await nav.findByRole('link', { name: 'Переписка 3' })
  nav.getByRole('link', { name: 'Рекомендации' })
})

test.each([
  ['today', 'Сегодня'],
  ['meetings', 'Заседания'],
  ['recommendations', 'Рекомендации'],
  ['letters', 'Переписка'],
  ['people', 'Лица и организации'],
  ['pictures', 'Обзор'],
  ['settings', 'Настройки'],
  ['bin', 'Корзина'],
])('%s is a room of its own', async (room, title) => {
  location.hash = `#/${room}`
  render(App)
  await screen.findByRole('heading', { level: 1, name: title })
})

test('the copy that the program was opened with is shown, also at the first start', async () => {
  store = { ...store, language: null }
  const copy = { takenAt: null, reason: null, changedAt: null, meetings: 12, speeches: 3, letters: 4, attachments: 0, missing: 0, latest: [] }
  commands.openedCopy.mockResolvedValue('/копии/1.hattama')
  commands.lookIntoCopy.mockImplementation(() => ok(copy))
  render(App)
  const dialog = within(await screen.findByRole('dialog', { name: 'Что в этой копии' }))
  await dialog.findByText(/Заседаний: 12/)
  expect(commands.lookIntoCopy).toHaveBeenCalledWith('/копии/1.hattama')
})
