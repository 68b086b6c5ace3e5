import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { notices } from '$lib/controls'
import { language } from '$lib/words'
import { done, ok, refused } from '../../test/answers'
import { expectAccessible } from '../../test/axe'
import LetterheadSection from './LetterheadSection.svelte'

const commands = vi.hoisted(() => ({ changeSettings: vi.fn(), chooseEmblem: vi.fn() }))
vi.mock('$lib/ipc/bindings.gen', () => ({ commands }))
vi.mock('@tauri-apps/api/core', () => ({ convertFileSrc: () => 'paper://localhost/' }))

const emblem = { hash: 'a1', name: 'герб.svg' }
const none = { emblem: null, contacts: {} }
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  vi.resetAllMocks()
  language.choose('ru')
  commands.changeSettings.mockImplementation(() => done({}, 'settings'))
})
afterEach(() => {
  for (const [id] of notices.all) notices.close(id)
})

test('takes an emblem and keeps the contacts', async () => {
  render(LetterheadSection, { letterhead: { emblem: null, contacts: { kk: 'Астана қ.' } } })
  commands.chooseEmblem.mockImplementation(() => ok(emblem))
  await press('Выбрать рисунок…')
  expect(commands.changeSettings).toHaveBeenCalledExactlyOnceWith({ letterhead: { emblem, contacts: { kk: 'Астана қ.' } } })
})

test('changes nothing where none was chosen, or what was chosen is no picture', async () => {
  render(LetterheadSection, { letterhead: none })
  commands.chooseEmblem.mockImplementationOnce(() => ok(null))
  await press('Выбрать рисунок…')
  commands.chooseEmblem.mockImplementationOnce(() => refused('invalid', 'Это не рисунок.'))
  await press('Выбрать рисунок…')
  await vi.waitFor(() => {
    expect(notices.all.map(([, { text }]) => text)).toEqual(['Это не рисунок.'])
  })
  expect(commands.changeSettings).not.toHaveBeenCalled()
})

test('shows the emblem and takes it away', async () => {
  const { container } = render(LetterheadSection, { letterhead: { emblem, contacts: {} } })
  expect(screen.getByRole('img', { name: 'Эмблема: герб.svg' }).getAttribute('src')).toBe('paper://localhost/emblem-a1/192')
  await expectAccessible(container)
  await press('Убрать эмблему')
  expect(commands.changeSettings).toHaveBeenCalledExactlyOnceWith({ letterhead: none })
})

test('keeps the contacts of each language when the field is left', async () => {
  render(LetterheadSection, { letterhead: none })
  await userEvent.type(screen.getByRole('textbox', { name: 'Контакты' }), 'г. Астана{enter}тел.: 74-00-00')
  await userEvent.tab()
  await vi.waitFor(() => {
    expect(commands.changeSettings).toHaveBeenCalledExactlyOnceWith({ letterhead: { emblem: null, contacts: { ru: 'г. Астана\nтел.: 74-00-00' } } })
  })
})
