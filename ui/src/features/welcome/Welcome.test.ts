import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { notices } from '$lib/controls'
import { language } from '$lib/words'
import { done, ok, refused } from '../../test/answers'
import { expectAccessible } from '../../test/axe'
import Welcome from './Welcome.svelte'

const commands = vi.hoisted(() => ({ about: vi.fn(), setUp: vi.fn(), addSample: vi.fn() }))
vi.mock('$lib/ipc/bindings.gen', () => ({ commands }))

beforeEach(() => {
  vi.resetAllMocks()
  language.choose('ru')
  location.hash = '#/today'
  commands.about.mockImplementation(() => ok({ version: '0.1.0', dataFolder: '/x', systemLanguage: 'ru' }))
  commands.setUp.mockImplementation(() => done(null, 'settings', 'body'))
  commands.addSample.mockImplementation(() => done('sample', 'meeting'))
})
afterEach(() => {
  for (const [id] of notices.all) notices.close(id)
})

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('begins in the language of the system', async () => {
  commands.about.mockImplementation(() => ok({ version: '0.1.0', dataFolder: '/x', systemLanguage: 'kk' }))
  render(Welcome)
  await screen.findByRole('button', { name: 'Жұмысты бастау' })
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'қазақша' }).checked).toBe(true)
})

test('speaks each language as soon as it is chosen', async () => {
  render(Welcome)
  await expectAccessible()
  await userEvent.click(screen.getByRole('radio', { name: 'English' }))
  screen.getByRole('button', { name: 'Start working' })
  await userEvent.click(screen.getByRole('radio', { name: 'қазақша' }))
  screen.getByRole('button', { name: 'Жұмысты бастау' })
  expect(document.documentElement.lang).toBe('kk')
  expect(commands.setUp).not.toHaveBeenCalled()
})

test('keeps the organisation in the languages that it was named in, and opens the sample', async () => {
  render(Welcome)
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Наименование на казахском языке' })
  expect(name.lang).toBe('kk')
  await userEvent.type(name, 'Парламентаризм институты')
  await userEvent.type(screen.getByRole('textbox', { name: 'Наименование на русском языке' }), ' {Enter}')
  expect(commands.setUp).toHaveBeenCalledExactlyOnceWith('ru', { full: { kk: 'Парламентаризм институты' }, short: {} })
  await vi.waitFor(() => {
    expect(location.hash).toBe('#/meeting/sample/general')
  })
  expect(commands.addSample).toHaveBeenCalledExactlyOnceWith(false)
})

test('can start empty', async () => {
  render(Welcome)
  await userEvent.click(screen.getByRole('radio', { name: /^С чистого листа/ }))
  await press('Начать работу')
  expect(commands.setUp).toHaveBeenCalledExactlyOnceWith('ru', null)
  expect(commands.addSample).not.toHaveBeenCalled()
})

test('can be skipped, whatever was filled in', async () => {
  render(Welcome)
  await userEvent.type(screen.getByRole('textbox', { name: 'Наименование на русском языке' }), 'Институт')
  await press('Пропустить')
  expect(commands.setUp).toHaveBeenCalledExactlyOnceWith('ru', null)
  expect(commands.addSample).not.toHaveBeenCalled()
})

test('what is refused is said at the name, what fails is said below; nothing is lost', async () => {
  commands.setUp.mockImplementationOnce(() => refused('invalid', 'Слишком длинно.'))
  render(Welcome)
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Наименование на русском языке' })
  await userEvent.type(name, 'Институт')
  await press('Начать работу')
  await screen.findByText('Слишком длинно.')
  expect(name.getAttribute('aria-invalid')).toBe('true')
  commands.setUp.mockImplementationOnce(() => refused('full', 'На диске нет места.'))
  await press('Начать работу')
  await screen.findByText('На диске нет места.')
  expect(name.value).toBe('Институт')
  expect(commands.addSample).not.toHaveBeenCalled()
})
