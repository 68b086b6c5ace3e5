import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { language } from '$lib/words'
import { ok } from '../../test/answers'
import { expectAccessible } from '../../test/axe'
import { help } from '../help/help.svelte'
import About from './About.svelte'
import { about } from './about.svelte'

const commands = vi.hoisted(() => ({ about: vi.fn(), notices: vi.fn() }))
vi.mock('$lib/ipc/bindings.gen', () => ({ commands }))

// It is fetched when it is asked for; here it is compiled first, which takes longer.
beforeAll(() => import('./AboutDialog.svelte'), 60_000)

beforeEach(() => {
  language.choose('ru')
  about.open = false
  commands.about.mockImplementation(() => ok({ version: '3.1.4', dataFolder: '/данные', systemLanguage: 'ru' }))
  commands.notices.mockResolvedValue('svelte 5: MIT')
})

test('what the program says of itself: its version, its terms, the terms of others', async () => {
  render(About)
  expect(screen.queryByRole('dialog')).toBeNull()
  about.open = true
  const dialog = await screen.findByRole('dialog', { name: 'О программе' })
  await within(dialog).findByText('Хаттама, версия 3.1.4')
  const notices = await within(dialog).findByLabelText<HTMLTextAreaElement>('Лицензии того, из чего она сделана')
  expect(notices.value).toBe('svelte 5: MIT')
  await expectAccessible(dialog)
  await userEvent.click(within(dialog).getByText('Закрыть'))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('what is new is read in its place', async () => {
  render(About)
  about.open = true
  const dialog = await screen.findByRole('dialog', { name: 'О программе' })
  await userEvent.click(within(dialog).getByText('Что нового'))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(help.page).toBe('news')
})
