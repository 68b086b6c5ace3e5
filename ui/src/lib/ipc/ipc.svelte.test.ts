import { clearMocks, mockConvertFileSrc, mockIPC } from '@tauri-apps/api/mocks'
import { flushSync, tick } from 'svelte'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Failure } from '../failure'
import { saved } from '../saved.svelte'
import { language } from '../words'
import { changed, changedElsewhere, TYPING, type Changing } from './changes.svelte'
import { exportPapers } from './export'
import { pageImage } from './page'
import { resource, type Resource } from './resource.svelte'
import type { Noun } from './bindings.gen'
import { Keeping } from '../text/keeping'
import { textSaver } from './saver'
import { ask, tell } from './speak'
import { settledInTime } from './window'

type Answer<T> = Awaited<Parameters<typeof ask<T>>[0]>
type Done = { value: string; changed: { name: 'undo'; nouns: Noun[] } }

let stop: () => void
/** A resource as a component would have it. */
function shown<T>(nouns: Changing[], read: () => Promise<T>, how = {}): Resource<T> {
  let made: Resource<T> | undefined
  stop = $effect.root(() => {
    made = resource(nouns, read, how)
  })
  flushSync()
  if (!made) throw new Error('no resource')
  return made
}
const settled = async () => {
  flushSync()
  await tick()
  await Promise.resolve()
}
beforeEach(() => {
  language.choose('ru')
})
afterEach(() => {
  stop()
})

describe('a resource', () => {
  test('shows what is known first, and reads it nonetheless', async () => {
    const read = vi.fn(() => Promise.resolve('read'))
    const one = shown([], read, { first: 'known' })
    expect(one.value).toBe('known')
    await settled()
    expect([one.value, read.mock.calls.length]).toEqual(['read', 1])
  })

  test('is read at once, and again when one of its nouns changes, and only then', async () => {
    let count = 0
    const meetings = shown(['meeting', 'body'], () => Promise.resolve(++count))
    expect([meetings.value, meetings.loading]).toEqual([undefined, true])
    await settled()
    expect([meetings.value, meetings.loading]).toEqual([1, false])
    changed(['letter'])
    await settled()
    expect(meetings.value).toBe(1)
    changed(['body', 'meeting'])
    await settled()
    expect(meetings.value).toBe(2)
    changedElsewhere()
    await settled()
    expect(meetings.value).toBe(3)
  })

  test('is read again when what its reader reads changes', async () => {
    const read = vi.fn(() => Promise.resolve(language.current))
    const text = shown([], read)
    await settled()
    language.choose('kk')
    await settled()
    expect(text.value).toBe('kk')
  })

  test('of two answers shows the one asked for last, and keeps the old in sight meanwhile', async () => {
    const answers: ((value: string) => void)[] = []
    const meeting = shown(['meeting'], () => new Promise<string>((resolve) => answers.push(resolve)))
    answers[0]?.('old')
    await settled()
    changed(['meeting'])
    flushSync()
    changed(['meeting'])
    flushSync()
    expect([meeting.value, meeting.loading]).toEqual(['old', true])
    answers[2]?.('newest')
    await settled()
    answers[1]?.('stale')
    await settled()
    expect([meeting.value, meeting.loading]).toEqual(['newest', false])
  })

  test('that is slow is read once at a time, and once more for all that changed meanwhile', async () => {
    const answers: ((value: number) => void)[] = []
    const paper = shown([TYPING], () => new Promise<number>((resolve) => answers.push(resolve)), { oneAtATime: true })
    for (const typed of [1, 2, 3]) {
      changed([TYPING])
      flushSync()
      expect([typed, answers.length]).toEqual([typed, 1])
    }
    answers[0]?.(1)
    await vi.waitFor(() => {
      expect([paper.value, paper.loading, answers.length]).toEqual([1, true, 2])
    })
    answers[1]?.(2)
    await settled()
    expect([paper.value, paper.loading, answers.length]).toEqual([2, false, 2])
  })

  test('that is slow leaves two thirds of the time to others', async () => {
    vi.useFakeTimers()
    let read = 0
    const slow = () => new Promise<number>((resolve) => setTimeout(resolve, 300, ++read))
    shown([TYPING], slow, { oneAtATime: true })
    await vi.advanceTimersByTimeAsync(300)
    changed([TYPING])
    await vi.advanceTimersByTimeAsync(599)
    expect(read).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    flushSync()
    expect(read).toBe(2)
    vi.useRealTimers()
  })

  test('that fails keeps what it had and says why, until it succeeds', async () => {
    let fails = false
    const meeting = shown(['meeting'], () => (fails ? Promise.reject(new Failure('busy', 'Занято.')) : Promise.resolve(1)))
    await settled()
    fails = true
    meeting.refetch()
    await settled()
    expect([meeting.value, meeting.failure?.message]).toEqual([1, 'Занято.'])
    fails = false
    meeting.refetch()
    await settled()
    expect(meeting.failure).toBeUndefined()
  })
})

describe('speaking with the backend', () => {
  const wire = { kind: 'full' as const, message: 'На диске нет места.', detail: 'ENOSPC' }
  beforeEach(() => {
    stop = () => undefined
  })

  test('a failure of the wire, and one of the framework, are of one type', async () => {
    await expect(ask(Promise.resolve<Answer<never>>({ status: 'error', error: wire }))).rejects.toMatchObject(wire)
    await expect(ask(Promise.reject<Answer<never>>(new Error('x')))).rejects.toBeInstanceOf(Failure)
    const string = Promise.reject<Answer<never>>('command meeting not found' as unknown as Error)
    await expect(ask(string)).rejects.toMatchObject({ kind: 'framework', detail: 'command meeting not found' })
  })

  test('a write says what it changed, and is saved only when it has answered', async () => {
    let count = 0
    const letters = shown(['letter'], () => Promise.resolve(++count))
    await settled()
    let answer: (done: Answer<Done>) => void = () => undefined
    const written = tell(new Promise<Answer<Done>>((resolve) => (answer = resolve)))
    expect(saved.state).toBe('saving')
    answer({ status: 'ok', data: { value: 'id', changed: { name: 'undo', nouns: ['letter'] } } })
    expect(await written).toBe('id')
    expect(saved.state).toBe('saved')
    await settled()
    expect(letters.value).toBe(2)
  })

  test('a write that fails leaves nothing to be saved: who asked hears of it', async () => {
    await expect(tell(Promise.resolve<Answer<never>>({ status: 'error', error: wire }))).rejects.toMatchObject(wire)
    expect(saved.state).toBe('saved')
  })
})

describe('the framework', () => {
  beforeEach(() => {
    stop = () => undefined
  })
  afterEach(clearMocks)

  test('a draft that is on the disk is told to whoever shows what is typed', async () => {
    mockIPC(() => null)
    let count = 0
    const paper = shown([TYPING], () => Promise.resolve(++count))
    await settled()
    const saver = textSaver({ owner: 'id', kind: 'pointText', language: 'ru' })
    saver.expect?.()
    expect(saved.state).toBe('saving')
    await saver.draft('слово', 5)
    expect(saved.state).toBe('saved')
    await settled()
    expect(paper.value).toBe(2)
  })

  test.each([
    ['linux', 'paper://localhost/abc/1024'],
    ['windows', 'http://paper.localhost/abc/1024'],
  ])('a page has its address on %s', (system, address) => {
    mockConvertFileSrc(system)
    expect(pageImage('abc', 1024)).toBe(address)
  })

  test('an export tells how far it has come', async () => {
    const told = vi.fn()
    const wanted = { papers: { letters: ['letter'] }, formats: ['pdf' as const], draft: false }
    mockIPC((command, args) => {
      expect([command, args]).toMatchObject(['export', { meeting: 'meeting', wanted, folder: '/out' }])
      const { progress } = args as { progress: { id: number } }
      const internals = (window as unknown as { __TAURI_INTERNALS__: { runCallback: (id: number, data: unknown) => void } })
      internals.__TAURI_INTERNALS__.runCallback(progress.id, { index: 0, message: { done: 1, total: 2 } })
      return { paths: ['/out/1.pdf'], replaced: 0 }
    })
    expect(await exportPapers('meeting', wanted, '/out', told)).toEqual({ paths: ['/out/1.pdf'], replaced: 0 })
    expect(told.mock.calls).toEqual([[{ done: 1, total: 2 }]])
  })
})

test('closing waits for what is being typed, but not for ever', async () => {
  stop = () => undefined
  vi.useFakeTimers()
  const keeping = new Keeping()
  let full = true
  const write = () => (full ? Promise.reject(new Failure('full', 'no')) : Promise.resolve())
  keeping.typed('важное', 6, { draft: write, commit: write })
  const late = settledInTime()
  await vi.advanceTimersByTimeAsync(5000)
  expect(await late).toBe(false)
  full = false
  expect(await settledInTime()).toBe(true)
  vi.useRealTimers()
})
