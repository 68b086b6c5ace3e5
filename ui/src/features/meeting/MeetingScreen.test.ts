import { cleanup, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Gap, GapKind, MeetingCard } from '$lib/ipc'
import { listen } from '$lib/keys'
import { settle } from '$lib/text'
import { language } from '$lib/words'
import { followRoute, route, type Section } from '../../shell/route.svelte'
import { expectAccessible } from '../../test/axe'
import { answering, commands, done } from '../../test/backend'
import { body, card } from '../../test/records'
import MeetingScreen from './MeetingScreen.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))

const gap = (kind: GapKind): Gap => ({ kind, language: null, at: { noun: 'meeting', id: 'meeting' } })

const session: MeetingCard = card(
  { title: { ru: 'Роль маслихата' }, convener: 'institute', place: { ru: 'Астана' }, dates: { first: '2026-11-24', last: null } },
  {
    counts: { members: 19, invited: 5, agenda: 3, record: 11, decisions: 0, recommendations: 2, letters: 6 },
    minutesGaps: [gap('chair'), gap('secretary')],
    letterGaps: [gap('chair')],
  },
)

let width = 0
let stops: (() => void)[]
beforeEach(() => {
  language.choose('ru')
  localStorage.clear()
  location.hash = '#/meeting/meeting/general'
  Element.prototype.scrollIntoView = vi.fn()
  width = 1200
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width)
  stops = [listen(), followRoute()]
})
afterEach(async () => {
  for (const stop of stops) stop()
  cleanup()
  vi.restoreAllMocks()
  await settle()
})

function shown(section: Section = 'general', over = {}) {
  answering({
    meeting: () => session,
    people: () => [],
    bodies: () => [body('institute', 'Институт парламентаризма')],
    settings: () => ({ paperLanguages: ['ru', 'kk'] }),
    letters: () => [],
    paper: () => ({ pages: [], boxes: [], gaps: [] }),
    missing: (_: never, { papers }: { papers: object }) =>
      'minutes' in papers
        ? [
            { gap: gap('chair'), message: 'Не указан председатель' },
            { gap: gap('secretary'), message: 'Не указан секретарь' },
          ]
        : [{ gap: gap('chair'), message: 'Письмам нужен председатель' }],
    delete: () => done(null, ['meeting']),
    restore: () => done(null, ['meeting']),
    ...over,
  })
  return render(MeetingScreen, { id: 'meeting', section })
}
const heading = () => screen.findByRole('heading', { level: 1, name: 'Роль маслихата' })
const arrived = (place: object) =>
  vi.waitFor(() => {
    expect(route.current).toEqual(place)
  })

describe('the head', () => {
  test('says what, where, when and how many, and is accessible', async () => {
    shown()
    expect((await heading()).lang).toBe('ru')
    expect(await screen.findByRole('link', { name: 'Институт парламентаризма' })).toBeTruthy()
    expect(screen.getByText('24 ноября 2026 г.')).toBeTruthy()
    expect(screen.getByText('19 участников, 5 приглашённых')).toBeTruthy()
    expect(screen.getAllByRole('tab', { name: /\d|Общие|Решения/ }).map((tab) => tab.textContent.trim())).toEqual([
      'Общие сведения',
      'Участники24',
      'Повестка3',
      'Запись11',
      'Решения',
      'Рекомендации2',
      'Документы6',
    ])
    await expectAccessible(document.querySelector('header') ?? undefined)
  })

  test('names what is missing, by arrows and Enter leads to where it is filled in', async () => {
    shown()
    await userEvent.click(await screen.findByRole('button', { name: 'не хватает: протоколу 2, письмам 1' }))
    const panel = screen.getByRole('dialog', { name: 'Чего не хватает' })
    await within(panel).findByRole('button', { name: 'Не указан секретарь' })
    expect(within(panel).getAllByRole('heading').map((one) => one.textContent)).toEqual(['Протоколу', 'Письмам'])
    await expectAccessible(panel)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await vi.waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Секретарь' }))
    })
  })

  test('Esc closes the list of what is missing and gives the focus back', async () => {
    shown()
    const chip = await screen.findByRole('button', { name: /не хватает/ })
    await userEvent.click(chip)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(chip)
  })

  test('nothing missing, nothing is said', async () => {
    shown('general', { meeting: () => ({ ...session, minutesGaps: [], letterGaps: [] }) })
    await heading()
    expect(screen.queryByRole('button', { name: /не хватает/ })).toBeNull()
  })
})

test('keys lead to the sections and to the documents', async () => {
  shown()
  await heading()
  await userEvent.keyboard('{Control>}[Digit3]{/Control}')
  await arrived({ room: 'meeting', id: 'meeting', section: 'agenda' })
  await userEvent.keyboard('{Control>}[KeyE]{/Control}')
  await arrived({ room: 'meeting', id: 'meeting', section: 'documents' })
})

describe('the paper', () => {
  const divider = () => screen.queryByRole('separator', { name: 'Ширина документа' })
  const toggle = () => userEvent.keyboard('{Control>}{Shift>}[KeyP]{/Shift}{/Control}')

  test('stands beside, is widened by arrows and hidden by a key; both are remembered', async () => {
    const { unmount } = shown()
    await heading()
    const before = Number(divider()?.getAttribute('aria-valuenow'))
    divider()?.focus()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(Number(divider()?.getAttribute('aria-valuenow'))).toBe(before + 2)
    await toggle()
    expect(divider()).toBeNull()
    unmount()
    shown()
    await heading()
    expect(divider()).toBeNull()
    await toggle()
    expect(Number(divider()?.getAttribute('aria-valuenow'))).toBe(before + 2)
  })

  test('in a narrow window lies over the section on demand, and gives way to it', async () => {
    width = 700
    shown()
    await heading()
    const button = screen.getByRole('button', { name: 'Показать документ рядом' })
    expect(button.getAttribute('aria-pressed')).toBe('false')
    await toggle()
    expect(button.getAttribute('aria-pressed')).toBe('true')
    screen.getByRole('textbox', { name: 'Номер протокола' }).focus()
    await vi.waitFor(() => {
      expect(button.getAttribute('aria-pressed')).toBe('false')
    })
  })

  test('has no place beside the documents', async () => {
    shown('documents')
    await heading()
    expect(divider()).toBeNull()
  })
})

test('a session goes to the bin without asking', async () => {
  shown()
  await heading()
  await userEvent.click(screen.getByRole('button', { name: 'Ещё' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Удалить заседание' }))
  expect(commands.delete).toHaveBeenCalledWith({ noun: 'meeting', id: 'meeting' })
  await arrived({ room: 'meetings' })
})

test('a session that is gone is said to be', async () => {
  shown('general', {
    meeting: () => {
      throw { kind: 'notFound', message: 'Этого больше нет.', detail: null }
    },
  })
  await screen.findByText('Этого больше нет.')
  expect(screen.getByRole('link', { name: 'Ко всем заседаниям' })).toBeTruthy()
  await expectAccessible()
})
