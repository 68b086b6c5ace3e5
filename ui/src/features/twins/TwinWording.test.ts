import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { TwinPair } from '$lib/ipc'
import { settle } from '$lib/text'
import { language } from '$lib/words'
import { expectAccessible } from '../../test/axe'
import { answering, commands, done } from '../../test/backend'
import TwinWording from './TwinWording.svelte'

vi.mock('$lib/ipc/bindings.gen', async () => ({ commands: (await import('../../test/backend')).commands }))
vi.mock('@tauri-apps/api/core', () => ({ convertFileSrc: () => 'paper://localhost/', Channel: vi.fn() }))

beforeEach(() => {
  language.choose('ru')
  answering({ saveDraft: () => null, writeText: () => done(null, ['recommendation']) })
})
afterEach(settle)

const value = { ru: 'Ответить за 10 дней.', kk: '15 күнде жауап беру.' }
const pair: TwinPair = {
  kind: 'recommendationText',
  ru: { owner: 'r', text: value.ru },
  kk: { owner: 'r', text: value.kk },
  differences: [
    {
      kind: 'number',
      ru: { range: { start: 12, end: 19 }, words: '10 дней' },
      kk: { range: { start: 0, end: 8 }, words: '15 күнде' },
    },
  ],
}
const props = { label: 'Текст', owner: 'r', kind: 'recommendationText' as const, multiline: true }
const beside = () => screen.queryByRole('button', { name: 'Казахский и русский варианты рядом: Текст' })

test('a text in one language has nothing to be beside', () => {
  render(TwinWording, { ...props, value: { ru: value.ru }, pairs: [] })
  expect(beside()).toBeNull()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe(value.ru)
})

test('versions that differ say how often, and stand side by side with the words marked', async () => {
  render(TwinWording, { ...props, value, pairs: [pair] })
  expect(screen.getAllByRole('textbox').length).toBe(1)
  await userEvent.click(screen.getByRole('button', { name: '1 расхождение с другим языком' }))
  expect(beside()?.getAttribute('aria-pressed')).toBe('true')
  expect(screen.getAllByRole<HTMLTextAreaElement>('textbox').map((area) => [area.lang, area.value])).toEqual([
    ['kk', value.kk],
    ['ru', value.ru],
  ])
  expect([...document.querySelectorAll('.marked')].map((one) => one.textContent)).toEqual(['15 күнде', '10 дней'])
  expect(screen.getByRole('list', { name: 'Расхождения вариантов: Текст' }).textContent).toContain('Число: рус. «10 дней», қаз. «15 күнде»')
  await expectAccessible()
})

test('what is typed beside the other version is kept in its own language', async () => {
  render(TwinWording, { ...props, value, pairs: [] })
  await userEvent.click(beside() as HTMLElement)
  await userEvent.type(screen.getByRole('textbox', { name: 'Текст: казахский' }), ' Міндетті.')
  await userEvent.tab()
  await vi.waitFor(() => {
    expect(commands.writeText).toHaveBeenCalledExactlyOnceWith({ owner: 'r', kind: 'recommendationText', language: 'kk' }, `${value.kk} Міндетті.`)
  })
})

test('a difference that is meant to be is named no more', async () => {
  render(TwinWording, { ...props, value, pairs: [pair] })
  await userEvent.click(beside() as HTMLElement)
  await userEvent.click(screen.getByRole('button', { name: /^Так и нужно: Число/ }))
  expect(document.querySelector('.marked')).toBeNull()
  expect(screen.queryByRole('button', { name: /расхождение/ })).toBeNull()
})
