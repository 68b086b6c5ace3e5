import { cleanup, fireEvent, render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { createRawSnippet } from 'svelte'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { language } from '../words'
import { Pane, Sortable } from '.'

beforeEach(() => {
  language.choose('ru')
  localStorage.clear()
})
afterEach(cleanup)

describe('rows in her order', () => {
  type Row = { id: string }
  const rows = ['a', 'b', 'c'].map((id) => ({ id }))
  const onmove = vi.fn<(row: Row, after: Row | null) => Promise<void>>(() => Promise.resolve())

  beforeEach(() => {
    onmove.mockClear()
    render(Sortable<Row>, {
      label: 'Порядок',
      items: rows,
      name: ({ id }) => id,
      onmove,
      row: createRawSnippet((row: () => Row) => ({ render: () => `<input aria-label="${row().id}" />` })),
    })
    // Each row is 40 px tall.
    for (const [at, row] of screen.getAllByRole('listitem').entries()) {
      row.getBoundingClientRect = () => new DOMRect(0, at * 40, 100, 40)
    }
  })
  const handle = (id: string) => screen.getByRole('button', { name: `Переместить: ${id}` })

  test('are moved from anywhere in the row by Alt and an arrow, and not beyond the ends', async () => {
    await expectAccessible()
    screen.getByRole('textbox', { name: 'b' }).focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(onmove.mock.calls).toEqual([[rows[1], rows[2]]])
    screen.getByRole('textbox', { name: 'a' }).focus()
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(onmove).toHaveBeenCalledOnce()
  })

  async function drag(id: string, to: number) {
    handle(id).setPointerCapture = () => undefined
    await fireEvent.pointerDown(handle(id), { button: 0, pointerId: 1 })
    await fireEvent.pointerMove(handle(id), { clientY: to })
  }

  test.each([
    ['a', 110, ['a', 'c']],
    ['c', 5, ['c', null]],
    ['c', 45, ['c', 'a']],
  ])('%s dragged to %d goes after another', async (id, to, [moved, after]) => {
    await drag(String(id), to)
    await fireEvent.pointerUp(handle(String(id)))
    expect(onmove.mock.calls.map(([row, other]) => [row.id, other?.id ?? null])).toEqual([[moved, after]])
  })

  test('Esc gives a dragging up', async () => {
    await drag('a', 110)
    await userEvent.keyboard('{Escape}')
    await fireEvent.pointerUp(handle('a'))
    expect(onmove).not.toHaveBeenCalled()
  })
})

describe('a pane', () => {
  test('keeps within what it and the content need', () => {
    const pane = new Pane('test', 30)
    pane.room = 70
    pane.resize(99)
    expect(pane.width).toBe(40)
    pane.resize(1)
    expect(pane.width).toBe(18)
    pane.room = 55
    pane.resize(40)
    expect([pane.beside, pane.width]).toEqual([true, 25])
  })

  test('lies over the content only on demand, whatever was remembered', () => {
    const pane = new Pane('test', 30)
    pane.room = 40
    expect([pane.beside, pane.shown]).toEqual([false, false])
    pane.toggle()
    expect(pane.shown).toBe(true)
    pane.giveWay()
    expect(pane.shown).toBe(false)
    pane.room = 80
    expect(pane.shown).toBe(true)
  })
})
