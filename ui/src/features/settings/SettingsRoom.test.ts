import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Settings, SettingsChange } from '$lib/ipc'
import { notices } from '$lib/controls'
import { appearance } from '$lib/look/appearance.svelte'
import { language } from '$lib/words'
import { done, ok, refused } from '../../test/answers'
import { expectAccessible } from '../../test/axe'
import { offered, stepText } from './follow'
import SettingsRoom from './SettingsRoom.svelte'
import { OFFERED, SETTINGS } from '../../test/settings'

const commands = vi.hoisted(() => ({
  settings: vi.fn(),
  changeSettings: vi.fn(),
  about: vi.fn(),
  bodies: vi.fn(),
  people: vi.fn(),
  openFolder: vi.fn(),
  copies: vi.fn(),
  specialDays: vi.fn(),
  offeredProfiles: vi.fn(),
}))
vi.mock('$lib/ipc/bindings.gen', () => ({ commands }))

let store: Settings
const year = String(new Date().getFullYear())

beforeEach(() => {
  vi.resetAllMocks()
  language.choose('ru')
  appearance.chooseTheme('system')
  appearance.chooseScale(100)
  store = { ...SETTINGS, fileIndex: '14-07' }
  commands.settings.mockImplementation(() => ok(store))
  commands.offeredProfiles.mockImplementation(() => ok(OFFERED))
  commands.specialDays.mockImplementation(() => ok([]))
  commands.copies.mockImplementation(() => ok([]))
  commands.changeSettings.mockImplementation((change: SettingsChange) => {
    store = { ...store, ...change }
    return done(store, 'settings')
  })
  commands.about.mockImplementation(() => ok({ version: '0.1.0', dataFolder: '/home/a/Хаттама', systemLanguage: 'ru' }))
  commands.bodies.mockImplementation(() =>
    ok([{ id: 'b', names: [{ id: 'n', since: null, full: { kk: 'Парламентаризм институты' }, short: {}, forms: [] }] }]),
  )
  commands.people.mockImplementation(() => ok([]))
  commands.openFolder.mockImplementation(() => ok(null))
})
afterEach(() => {
  for (const [id] of notices.all) notices.close(id)
})

async function shown() {
  render(SettingsRoom)
  await screen.findByRole('heading', { name: 'Окно' })
}
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const saved = () => commands.changeSettings.mock.calls.map(([change]) => change as SettingsChange)

async function retype(name: string, text: string) {
  await userEvent.clear(field(name))
  if (text) await userEvent.type(field(name), text)
}
/** Braces are the keyboard's own signs. */
const keys = (text: string) => text.replaceAll('{', '{{')

describe('the window', () => {
  test('speaks, shines and grows as chosen, at once', async () => {
    await shown()
    await expectAccessible()
    await userEvent.click(screen.getByRole('radio', { name: 'қазақша' }))
    await screen.findByRole('heading', { name: 'Баптаулар' })
    await userEvent.click(screen.getByRole('radio', { name: 'Қараңғы' }))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Мәтін өлшемі' }), '150')
    expect(saved()).toEqual([{ language: 'kk' }, { theme: 'dark' }, { textScale: 150 }])
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(document.documentElement.style.fontSize).toBe('150%')
  })

  test('stays as it is when the change is not on the disk, and says why', async () => {
    commands.changeSettings.mockImplementation(() => refused('full', 'На диске нет места.'))
    await shown()
    await userEvent.click(screen.getByRole('radio', { name: 'қазақша' }))
    await vi.waitFor(() => {
      expect(notices.all.map(([, { text }]) => text)).toEqual(['На диске нет места.'])
    })
    expect(language.current).toBe('ru')
    await expect(stepText(1)).rejects.toThrow('На диске нет места.')
    expect(appearance.scale).toBe(100)
  })

  test('grows by keys to 200 % and no further', async () => {
    for (let times = 0; times < 7; times++) await stepText(1)
    expect(saved()).toEqual([110, 125, 150, 175, 200].map((textScale) => ({ textScale })))
  })

  test('offers the nearest of its sizes for any other', () => {
    expect([90, 100, 113, 140, 260].map(offered)).toEqual([100, 100, 110, 150, 200])
  })
})

describe('the office', () => {
  test('is chosen from the directory; gaps of letters lead here', async () => {
    await shown()
    await userEvent.type(screen.getByRole('combobox', { name: 'Своя организация' }), 'парл')
    await userEvent.click(await screen.findByRole('option', { name: 'Парламентаризм институты' }))
    await vi.waitFor(() => {
      expect(saved()).toEqual([{ ownBody: 'b' }])
    })
    const marked = [...document.querySelectorAll('[data-gap]')].map((place) => [place.getAttribute('data-gap'), place.querySelector('label')?.textContent.trim()])
    expect(marked).toEqual([
      ['ownBody', 'Своя организация'],
      ['signatory', 'Кто подписывает письма'],
      ['executor', 'Исполнитель'],
    ])
  })
})

describe('the papers', () => {
  test('are made in one language at least', async () => {
    await shown()
    await userEvent.click(screen.getByRole('checkbox', { name: 'казахский' }))
    await vi.waitFor(() => {
      expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'русский' }).disabled).toBe(true)
    })
    await userEvent.click(screen.getByRole('checkbox', { name: 'английский' }))
    await vi.waitFor(() => {
      expect(saved()).toEqual([{ paperLanguages: ['ru'] }, { paperLanguages: ['ru', 'en'] }])
    })
  })

  test('show their number while its pattern is typed, and keep it when the field is left', async () => {
    await shown()
    screen.getByText('Например: № 14-07/231')
    await retype('Образец номера письма', keys('{n}-{year}'))
    screen.getByText(`Например: № 231-${year}`)
    expect(saved()).toEqual([])
    await userEvent.tab()
    await vi.waitFor(() => {
      expect(saved()).toEqual([{ numberPattern: '{n}-{year}' }])
    })
    await retype('Индекс дела для писем', '')
    await userEvent.tab()
    await vi.waitFor(() => {
      expect(saved().at(-1)).toEqual({ fileIndex: null })
    })
  })

  test('say when a pattern has no place for the number', async () => {
    const said = 'В образце номера нет места для самого номера: впишите {n}.'
    commands.changeSettings.mockImplementation(() => refused('invalid', said))
    await shown()
    await retype('Образец номера письма', keys('{index}'))
    await screen.findByText(said)
    expect(screen.queryByText(/^Например/)).toBeNull()
    await userEvent.tab()
    await vi.waitFor(() => {
      expect(commands.changeSettings).toHaveBeenCalledOnce()
    })
    expect(field('Образец номера письма').value).toBe('{index}')
    await expectAccessible()
  })

  test.each(['0', '-3', 'много', '10001', ''])('refuse %j participants and keep what was typed', async (typed) => {
    await shown()
    const name = 'Список участников приложением, начиная с'
    await retype(name, typed)
    await userEvent.tab()
    await screen.findByText('Впишите число от 1 до 10 000.')
    expect(field(name).value).toBe(typed)
    expect(saved()).toEqual([])
  })
})

describe('the course of a session', () => {
  test('has its time for each kind of speech, or none', async () => {
    store = { ...store, floorLimits: [{ kind: 'report', minutes: 15 }, { kind: 'retort', minutes: 1 }] }
    await shown()
    expect(field('доклад').value).toBe('15')
    await retype('доклад', '20')
    await userEvent.tab()
    await vi.waitFor(() => {
      expect(saved().at(-1)).toEqual({ floorLimits: [{ kind: 'retort', minutes: 1 }, { kind: 'report', minutes: 20 }] })
    })
    await retype('реплика', '')
    await userEvent.tab()
    await vi.waitFor(() => {
      expect(saved().at(-1)).toEqual({ floorLimits: [{ kind: 'report', minutes: 20 }] })
    })
    await retype('вопрос', 'x')
    await userEvent.tab()
    await screen.findByText(/^Впишите число минут/)
    await expectAccessible()
  })

  test('has snippets of her own: added, changed, deleted, fetched back', async () => {
    await shown()
    await userEvent.click(screen.getByRole('button', { name: 'Добавить заготовку' }))
    await retype('Название', 'Справка')
    await retype('Текст', keys('Справку даёт {speaker}.'))
    await userEvent.click(screen.getByRole('button', { name: 'Добавить заготовку' }))
    const own = { language: 'ru', name: 'Справка', text: 'Справку даёт {speaker}.' }
    await vi.waitFor(() => {
      expect(saved()).toEqual([{ snippets: [own] }])
    })
    await screen.findByRole('button', { name: 'Удалить заготовку: Справка' })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Язык' }), 'kk')
    await vi.waitFor(() => {
      expect(saved().at(-1)).toEqual({ snippets: [{ ...own, language: 'kk' }] })
    })
    await expectAccessible()
    await userEvent.click(screen.getByRole('button', { name: 'Удалить заготовку: Справка' }))
    await vi.waitFor(() => {
      expect(saved().at(-1)).toEqual({ snippets: [] })
    })
    await notices.all.at(-1)?.[1].action?.run()
    expect(saved().at(-1)).toEqual({ snippets: [{ ...own, language: 'kk' }] })
  })
})

test('the data folder is shown and opened', async () => {
  await shown()
  await screen.findByText('/home/a/Хаттама')
  screen.getByText('0.1.0')
  await userEvent.click(screen.getByRole('button', { name: 'Открыть папку' }))
  expect(commands.openFolder).toHaveBeenCalledExactlyOnceWith('/home/a/Хаттама')
})
