import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { expectAccessible } from '../../test/axe'
import type { Picture } from '$lib/ipc'
import { language } from '$lib/words'
import { PictureFigure } from '.'

const picture: Picture = {
  name: 'openBodies',
  title: 'Открытое по адресатам',
  caption: 'Больше всего открыто у одного.',
  series: ['не отправлено', 'ждём ответа', 'просрочено', 'отвечено не полностью'],
  bars: [
    { label: { text: 'Министерство', language: 'ru' }, parts: [1, 2, 3, 2], value: '8' },
    { label: { text: 'Мәслихат', language: 'kk' }, parts: [0, 4, 0, 0], value: '4' },
  ],
  more: 'И ещё один.',
  table: {
    columns: ['Адресат', 'не отправлено', 'ждём ответа', 'просрочено', 'отвечено не полностью', 'Всего'],
    rows: [
      { label: { text: 'Министерство', language: 'ru' }, cells: ['1', '2', '3', '2', '8'] },
      { label: { text: 'Мәслихат', language: 'kk' }, cells: ['0', '4', '0', '0', '4'] },
      { label: { text: 'Фонд', language: 'ru' }, cells: ['1', '0', '0', '0', '1'] },
    ],
  },
}

beforeEach(() => {
  language.choose('ru')
})

const rects = (container: Element, bar: number) => [...(container.querySelectorAll('.bars svg')[bar]?.querySelectorAll('rect') ?? [])]

test('a picture says in a sentence what is seen, and its values stand at the bars', async () => {
  const { container } = render(PictureFigure, { picture })
  const figure = screen.getByRole('figure', { name: 'Открытое по адресатам' })
  expect(within(figure).getByText('Больше всего открыто у одного.')).toBeTruthy()
  expect(screen.getByRole('img', { name: 'Диаграмма. Больше всего открыто у одного.' })).toBeTruthy()
  expect([...container.querySelectorAll('.value')].map((value) => value.textContent)).toEqual(['8', '4'])
  expect(container.querySelector('[lang="kk"]')?.textContent).toBe('Мәслихат')
  expect(within(figure).getByText('И ещё один.')).toBeTruthy()
  await expectAccessible(container)
})

test('bars are on one scale, and their parts are told apart by more than colour', () => {
  const { container } = render(PictureFigure, { picture })
  const parts = rects(container, 0)
  expect(parts.map((part) => part.getAttribute('width'))).toEqual(['12.5%', '25%', '37.5%', '25%'])
  expect(parts.map((part) => part.getAttribute('x'))).toEqual(['0%', '12.5%', '37.5%', '75%'])
  expect(new Set(parts.map((part) => `${part.classList[0] ?? ''} ${part.getAttribute('fill') ?? ''}`)).size).toBe(4)
  const [only, ...others] = rects(container, 1)
  expect([only?.getAttribute('width'), others.length]).toEqual(['50%', 0])
  for (const filled of container.querySelectorAll('rect[fill^="url("]')) {
    const id = filled.getAttribute('fill')?.slice(5, -1) ?? ''
    expect(container.querySelector(`pattern[id="${id}"]`)).toBeTruthy()
  }
})

test('the table behind it opens from the keyboard and has everything', async () => {
  const { container } = render(PictureFigure, { picture })
  const folded = container.querySelector('details')
  expect(folded?.open).toBe(false)
  const summary = container.querySelector('summary')
  summary?.focus()
  expect(document.activeElement).toBe(summary)
  await userEvent.click(screen.getByText(/^Показать таблицей/))
  expect(folded?.open).toBe(true)
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  expect(rows.map((row) => row.textContent.trim().replace(/\s+/g, ' '))).toHaveLength(4)
  expect(within(screen.getByRole('table')).getByRole('rowheader', { name: 'Фонд' })).toBeTruthy()
  await expectAccessible(container)
})

test('a picture of which every bar is empty is drawn too', () => {
  const { container } = render(PictureFigure, { picture: { ...picture, series: [], bars: [{ label: { text: '2026', language: 'ru' }, parts: [0], value: 'мало ответов' }] } })
  expect(rects(container, 0)).toEqual([])
  expect(screen.getByText('мало ответов')).toBeTruthy()
})
