import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { notices } from '$lib/controls'
import type { LetterToFollow } from '$lib/ipc'
import { language } from '$lib/words'
import { expectAccessible } from '../../test/axe'
import { answering, commands, done } from '../../test/backend'
import Follow from './Follow.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))

const NOTHING = { count: 0, due: null, daysOver: 0 }
const sent = (letter: string, number: string, body: string, over: Partial<LetterToFollow> = {}): LetterToFollow => ({
  letter,
  meetingTitle: { ru: 'Роль маслихата' },
  bodyName: { ru: body },
  language: 'ru',
  number,
  on: '2026-11-03',
  unanswered: NOTHING,
  unsettled: NOTHING,
  followers: [],
  ...over,
})

let letters: LetterToFollow[]
beforeEach(() => {
  language.choose('ru')
  location.hash = '#/recommendations'
  letters = [
    sent('late', '14-07/1', 'Министерство', { unanswered: { count: 2, due: '2026-11-14', daysOver: 10 } }),
    sent('ahead', '14-07/2', 'Маслихат', { unanswered: { count: 1, due: '2026-12-14', daysOver: 0 } }),
    sent('reminded', '14-07/3', 'Агентство', {
      unanswered: { count: 1, due: '2026-11-14', daysOver: 10 },
      followers: [{ letter: 'r', purpose: 'reminder', status: 'sent', number: '14-07/9', sent: '2026-11-20' }],
    }),
    sent('half', '14-07/4', 'Комитет', {
      unsettled: { count: 1, due: null, daysOver: 0 },
      followers: [{ letter: 'f', purpose: 'followUp', status: 'draft', number: null, sent: null }],
    }),
  ]
  answering({
    lettersToFollow: () => letters,
    draftFollowing: (ids: string[]) => done(ids.map((id) => `${id}-follower`), ['letter']),
  })
})
afterEach(() => {
  for (const [id] of notices.all) notices.close(id)
})

const open = async () => {
  render(Follow)
  await userEvent.click(screen.getByRole('button', { name: 'Напомнить письмами…' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Напоминания и повторные письма' }))
  await dialog.findAllByRole('listitem')
  return dialog
}
type Dialog = Awaited<ReturnType<typeof open>>
const box = (dialog: Dialog, name: string) => dialog.getByRole<HTMLInputElement>('checkbox', { name })
const make = (dialog: Dialog, name: string) => userEvent.click(dialog.getByRole('button', { name }))

test('proposes what is overdue and was not reminded of yet', async () => {
  const dialog = await open()
  expect(box(dialog, '№\u00a014-07/1, Министерство').checked).toBe(true)
  expect(box(dialog, '№\u00a014-07/2, Маслихат').checked).toBe(false)
  expect(box(dialog, '№\u00a014-07/3, Агентство').checked).toBe(false)
  expect(dialog.queryByText('Комитет')).toBeNull()
  dialog.getByText('напоминание отправлено 20 ноября 2026 г.')
  expect(dialog.getAllByText('просрочено на 10 дней')).toHaveLength(2)
  await expectAccessible()
  await make(dialog, 'Составить (1)')
  expect(commands.draftFollowing).toHaveBeenCalledExactlyOnceWith(['late'], 'reminder')
  expect(location.hash).toBe('#/letter/late-follower')
})

test('makes all that are chosen, in their order, and leads to the register', async () => {
  const dialog = await open()
  await userEvent.click(box(dialog, '№\u00a014-07/3, Агентство'))
  await userEvent.click(box(dialog, '№\u00a014-07/2, Маслихат'))
  await userEvent.click(box(dialog, '№\u00a014-07/1, Министерство'))
  await userEvent.click(box(dialog, 'Все (3 письма)'))
  await make(dialog, 'Составить (3)')
  expect(commands.draftFollowing).toHaveBeenCalledExactlyOnceWith(['late', 'ahead', 'reminded'], 'reminder')
  expect(location.hash).toBe('#/letters')
  expect(notices.all.at(-1)?.[1].text).toBe('Составлено 3 напоминания.')
})

test('follows up half an answer, and says where that is being done', async () => {
  const dialog = await open()
  await userEvent.click(dialog.getByRole('radio', { name: 'Повторные письма (1)' }))
  expect(dialog.getAllByRole('listitem')).toHaveLength(1)
  dialog.getByText('повторное письмо: черновик')
  dialog.getByText('уже составлено')
  expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Составить' }).disabled).toBe(true)
  await userEvent.click(box(dialog, '№\u00a014-07/4, Комитет'))
  await make(dialog, 'Составить (1)')
  expect(commands.draftFollowing).toHaveBeenCalledExactlyOnceWith(['half'], 'followUp')
})

test('says so where there is nothing to remind of', async () => {
  letters = []
  render(Follow)
  await userEvent.click(screen.getByRole('button', { name: 'Напомнить письмами…' }))
  await screen.findByText('Напоминать не о чем')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Составить' }).disabled).toBe(true)
  await expectAccessible()
})
