import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const today = { meetings: [], unsent: [], letters: [], awaiting: [], changes: [] }

function arrive(type: string) {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as PerformanceNavigationTiming])
}
const read = async () => (await import('./opening')).opening

beforeEach(() => {
  vi.resetModules()
  window.opening = { today } as unknown as NonNullable<Window['opening']>
})
afterEach(() => {
  vi.restoreAllMocks()
  delete window.opening
})

test('what the backend has read is there from the beginning', async () => {
  arrive('navigate')
  expect((await read()).today).toEqual(today)
})

test('after a reload it is old, and not used', async () => {
  arrive('reload')
  expect(await read()).toEqual({})
})

test('where the backend could read nothing, there is nothing', async () => {
  arrive('navigate')
  delete window.opening
  expect(await read()).toEqual({})
})
