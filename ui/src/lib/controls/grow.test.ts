import { render } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TextArea } from '.'

const LINE = 20
/** Looks at a height that had the page laid out with the text collapsed. */
const collapsed = vi.fn()

beforeEach(() => {
  const tall = (area: HTMLTextAreaElement) => parseFloat(area.style.height) || LINE
  const needed = (area: HTMLTextAreaElement) => area.value.split('\n').length * LINE
  const heights = {
    clientHeight: tall,
    offsetHeight: tall,
    scrollHeight(area: HTMLTextAreaElement) {
      if (area.style.height === 'auto') collapsed()
      return Math.max(tall(area), needed(area))
    },
  }
  for (const [name, height] of Object.entries(heights)) {
    Object.defineProperty(HTMLTextAreaElement.prototype, name, {
      configurable: true,
      get(this: HTMLTextAreaElement) {
        return height(this)
      },
    })
  }
})

afterEach(() => {
  for (const name of ['clientHeight', 'offsetHeight', 'scrollHeight']) Reflect.deleteProperty(HTMLTextAreaElement.prototype, name)
  collapsed.mockClear()
})

async function typing(value: string) {
  const { container, rerender } = render(TextArea, { label: 'Текст', value })
  const area = container.querySelector('textarea')
  if (!area) throw new Error('no text area')
  await tick()
  collapsed.mockClear()
  return async (next: string, caret = next.length) => {
    area.value = next
    area.setSelectionRange(caret, caret)
    await rerender({ value: next })
    return area.style.height
  }
}

test('a text area grows with its text and shrinks with it', async () => {
  const type = await typing('один\nдва')
  expect(await type('один\nдва\nтри')).toBe('60px')
  expect(await type('один')).toBe('20px')
  expect(await type('два\nтри\nчетыре')).toBe('60px')
})

test('words that are only added have nothing collapsed, wherever they are added', async () => {
  const type = await typing('один\nтри')
  await type('один\nтри и')
  await type('один\nдва три и', 9)
  await type('ноль один\nдва три и', 5)
  expect(collapsed).not.toHaveBeenCalled()
  await type('ноль один\nдва три')
  expect(collapsed).toHaveBeenCalled()
})
