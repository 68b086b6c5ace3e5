import { fireEvent, render } from '@testing-library/svelte'
import { createRawSnippet, tick } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LongList } from '.'

type Row = { id: string }
const rows = Array.from({ length: 10_000 }, (_, at) => ({ id: String(at) }))
const row = createRawSnippet((row: () => Row) => ({ render: () => `<p><input aria-label="${row().id}" /></p>` }))

/** A window of 600 pixels, in which each row is 40 tall. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(40)
  Object.defineProperty(HTMLElement.prototype, 'scrollHeight', { configurable: true, get: () => 400_000 })
})
afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(HTMLElement.prototype, 'scrollHeight')
})

const onwindow = vi.fn()
const shown = (stay = new Set<string>()) => {
  const { component, container } = render(LongList<Row>, { rows, height: () => 2.5, row, stay, onwindow })
  return { component, scroller: container.querySelector('.scroller') as HTMLElement }
}
const drawn = (scroller: HTMLElement) => [...scroller.querySelectorAll('input')].map((input) => Number(input.getAttribute('aria-label')))

async function scroll(scroller: HTMLElement, to: number) {
  scroller.scrollTop = to
  await fireEvent.scroll(scroller)
  await tick()
}

test('only the rows in sight and near it exist, and it is told which', async () => {
  const { scroller } = shown()
  await tick()
  expect(drawn(scroller)).toEqual(Array.from({ length: drawn(scroller).length }, (_, at) => at))
  expect(drawn(scroller).length).toBeLessThan(40)
  await scroll(scroller, 200_000)
  await vi.waitFor(() => {
    expect([drawn(scroller)[0], drawn(scroller).at(-1)]).toEqual([4997, 5017])
  })
  expect(onwindow).toHaveBeenLastCalledWith(5000, 5014)
})

test('a row that has to stay is there wherever she scrolls, with its neighbours, and stays the same element', async () => {
  const { scroller } = shown(new Set(['3']))
  await tick()
  const mine = scroller.querySelector('input[aria-label="3"]')
  await scroll(scroller, 200_000)
  expect(drawn(scroller).slice(0, 3)).toEqual([2, 3, 4])
  expect(scroller.querySelector('input[aria-label="3"]')).toBe(mine)
})

test('a row is brought into sight by its id', async () => {
  const { component, scroller } = shown()
  await tick()
  scroller.scrollTo = vi.fn(({ top }: { top: number }) => { scroller.scrollTop = top }) as never
  expect(component.show('7000', 'center')).toBe(true)
  await fireEvent.scroll(scroller)
  await vi.waitFor(() => {
    expect(drawn(scroller)).toContain(7000)
  })
  expect(component.show('nobody')).toBe(false)
})
