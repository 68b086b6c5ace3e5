import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { language } from '../words'
import { settle } from './keeping'
import { placeOf, startOf, within } from './paragraphs'
import { BesideEdit } from '.'

beforeEach(() => {
  language.choose('ru')
})
afterEach(settle)

const disk = () => ({
  draft: vi.fn<(text: string, caret: number) => Promise<void>>(() => Promise.resolve()),
  commit: vi.fn<(text: string) => Promise<void>>(() => Promise.resolve()),
})
const RU = 'Первый.\nВторой за 5 дней.'
const KK = 'Бірінші.\nЕкінші 6 күнде.'

function shown() {
  const [ru, kk] = [disk(), disk()]
  const version = { marks: [], placeholder: 'Пусто' }
  const title = 'Число: 5 и 6'
  render(BesideEdit, {
    label: 'Текст',
    versions: [
      { ...version, language: 'kk', value: KK, saver: kk, marked: KK, marks: [{ range: { start: 16, end: 17 }, title }] },
      { ...version, language: 'ru', value: RU, saver: ru, marked: RU, marks: [{ range: { start: 18, end: 19 }, title }] },
    ],
  })
  return { ru, kk, title }
}
const area = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
const marked = () => [...document.querySelectorAll('.marked')].map((one) => one.textContent)

test('paragraphs stand in rows, beside each other, with what differs marked in its place', async () => {
  const { title } = shown()
  const cell = (name: string) => area(name).closest<HTMLElement>('.cell')?.style
  for (const [number, row] of [[1, '2'], [2, '3']] as const) {
    expect(cell(`Текст: казахский, абзац ${String(number)}`)?.gridRow).toBe(row)
    expect(cell(`Текст: русский, абзац ${String(number)}`)?.gridRow).toBe(row)
  }
  expect(marked()).toEqual(['6', '5'])
  expect(area('Текст: русский, абзац 2').title).toBe(title)
  expect(area('Текст: русский, абзац 1').title).toBe('')
  await expectAccessible()
})

test('a paragraph is kept as part of its whole text, and its marks follow', async () => {
  const { ru, kk } = shown()
  await userEvent.type(area('Текст: русский, абзац 1'), ' И ещё.')
  expect(marked()).toEqual(['6', '5'])
  await userEvent.tab()
  await vi.waitFor(() => {
    expect(ru.commit.mock.calls.at(-1)).toEqual(['Первый. И ещё.\nВторой за 5 дней.'])
  })
  expect(kk.commit).not.toHaveBeenCalled()
})

test('Enter parts a paragraph, Backspace joins it to the one before', async () => {
  const { ru } = shown()
  const first = area('Текст: русский, абзац 1')
  first.focus()
  first.setSelectionRange(3, 3)
  await userEvent.keyboard('{Enter}')
  expect(area('Текст: русский, абзац 2').value).toBe('вый.')
  expect(document.activeElement).toBe(area('Текст: русский, абзац 2'))
  await userEvent.keyboard('{Backspace}')
  expect(area('Текст: русский, абзац 1').value).toBe('Первый.')
  expect(document.activeElement).toBe(area('Текст: русский, абзац 1'))
  expect(first.selectionStart).toBe(3)
  await settle()
  expect(ru.commit.mock.calls.at(-1)).toEqual([RU])
})

test('the arrows cross from one paragraph into the next', async () => {
  shown()
  const first = area('Текст: казахский, абзац 1')
  first.focus()
  first.setSelectionRange(first.value.length, first.value.length)
  await userEvent.keyboard('{ArrowRight}')
  const second = area('Текст: казахский, абзац 2')
  expect([document.activeElement, second.selectionStart]).toEqual([second, 0])
  await userEvent.keyboard('{ArrowLeft}')
  expect([document.activeElement, first.selectionStart]).toEqual([first, first.value.length])
})

test('places of a text are told by their paragraph', () => {
  const text = 'а\n\nбв'
  expect([0, 1, 2, 3, 5, 9].map((at) => placeOf(text, at))).toEqual([
    { paragraph: 0, at: 0 },
    { paragraph: 0, at: 1 },
    { paragraph: 1, at: 0 },
    { paragraph: 2, at: 0 },
    { paragraph: 2, at: 2 },
    { paragraph: 2, at: 2 },
  ])
  expect(startOf(['а', '', 'бв'], 2)).toBe(3)
  expect(within({ from: 0, to: 4 }, 3, 'бв')).toEqual({ from: 0, to: 1 })
  expect(within({ from: 0, to: 3 }, 3, 'бв')).toBeNull()
})
