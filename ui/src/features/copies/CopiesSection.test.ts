import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { CopyLine, CopySummary, Settings } from '$lib/ipc'
import { notices } from '$lib/controls'
import { language } from '$lib/words'
import { expectAccessible } from '../../test/axe'
import { answering, commands } from '../../test/backend'
import CopiesSection from './CopiesSection.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))

const line = (number: number, reason: CopyLine['name']['reason']): CopyLine => ({
  path: `/копии/${String(number)}.hattama`,
  name: { number, at: '2026-11-24T04:12:00Z', reason },
  kilobytes: 2048,
})

const summary: CopySummary = {
  path: '/копии/2.hattama',
  takenAt: '2026-11-24T04:12:00Z',
  reason: 'session',
  version: 2,
  changedAt: null,
  meetings: 3,
  speeches: 40,
  letters: 4,
  attachments: 2,
  missing: 0,
  latest: [{ title: { ru: 'Роль маслихата' }, dates: { first: '2026-11-23', last: null } }],
}

const settings = { copiesFolder: null } as Settings

beforeEach(() => {
  language.choose('ru')
  for (const [id] of notices.all) notices.close(id)
  answering({
    copies: () => Promise.resolve([line(2, 'session'), line(1, 'daily')]),
    takeCopy: () => Promise.resolve({ path: '/копии/3.hattama', missed: null }),
    lookIntoCopy: () => Promise.resolve(summary),
    restoreCopy: () => Promise.resolve({ kept: '/копии/4.hattama', missing: 0 }),
  })
})

describe('safety copies', () => {
  test('are listed with why they were taken, without an accessibility fault', async () => {
    const { container } = render(CopiesSection, { settings })
    await screen.findByText('после заседания')
    expect(screen.getByText('за день')).toBeTruthy()
    await expectAccessible(container)
  })

  test('are taken by hand, and it is said where they are', async () => {
    render(CopiesSection, { settings })
    await screen.findByText('после заседания')
    await userEvent.click(screen.getByRole('button', { name: 'Сделать копию' }))
    await vi.waitFor(() => {
      expect(notices.all[0]?.[1]).toMatchObject({ tone: 'ok', text: 'Копия сделана и проверена: /копии/3.hattama' })
    })
    expect(commands.copies).toHaveBeenCalledTimes(2)
  })

  test('one that could not go where it should is told of, with the reason', async () => {
    answering({
      copies: () => Promise.resolve([]),
      takeCopy: () => Promise.resolve({ path: '/своя', missed: { kind: 'file', message: 'Диск не найден.', detail: null } }),
    })
    render(CopiesSection, { settings })
    await userEvent.click(await screen.findByRole('button', { name: 'Сделать копию' }))
    await vi.waitFor(() => {
      expect(notices.all[0]?.[1]).toMatchObject({ tone: 'warn' })
    })
    expect(notices.all[0]?.[1].text).toContain('Диск не найден.')
  })

  test('are looked into before one is restored', async () => {
    render(CopiesSection, { settings })
    await userEvent.click(await screen.findByText('после заседания'))
    await userEvent.click(screen.getByRole('button', { name: 'Посмотреть и восстановить…' }))
    expect(await screen.findByText('Роль маслихата')).toBeTruthy()
    await expectAccessible(screen.getByRole('dialog'))
    expect(commands.restoreCopy).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Восстановить эту копию' }))
    await vi.waitFor(() => {
      expect(commands.restoreCopy).toHaveBeenCalledWith('/копии/2.hattama')
    })
    await vi.waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull()
    })
  })
})
