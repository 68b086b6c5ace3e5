import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Failure } from '../failure'
import { Keeping, PACE, settle, type Saver } from './keeping'

/** A disk that writes down what it was told, and answers when it is let. */
function disk() {
  const written: string[] = []
  let answer: (() => Promise<void>) | undefined
  const told = (line: string) => {
    const settled = answer?.() ?? Promise.resolve()
    return settled.then(() => void written.push(line))
  }
  const expected = vi.fn()
  const saver: Saver = {
    expect: expected,
    draft: (text, caret) => told(`draft ${text} @${String(caret)}`),
    commit: (text) => told(`commit ${text}`),
  }
  const keeping = new Keeping()
  return {
    written,
    expected,
    keeping: {
      typed: (text: string, caret: number) => {
        keeping.typed(text, caret, saver)
      },
      recover: (text: string, caret: number) => {
        keeping.recover(text, caret, saver)
      },
      commit: () => keeping.commit(),
      get dirty() {
        return keeping.dirty
      },
    },
    fails: (kind = 'full') => (answer = () => Promise.reject(new Failure(kind, 'no'))),
    works: () => (answer = undefined),
    /** Answers only when the returned function is called. */
    hangs: () => {
      const waiting: (() => void)[] = []
      answer = () => new Promise((resolve) => waiting.push(resolve))
      return () => {
        answer = undefined
        for (const resolve of waiting.splice(0)) resolve()
      }
    },
  }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(async () => {
  await settle()
  vi.useRealTimers()
})

describe('while she types', () => {
  test('a draft is written a moment after the last key, not before', async () => {
    const { keeping, written } = disk()
    keeping.typed('С', 1)
    await pass(PACE.quiet - 50)
    keeping.typed('Со', 2)
    await pass(PACE.quiet - 1)
    expect(written).toEqual([])
    await pass(1)
    expect(written).toEqual(['draft Со @2'])
  })

  test('a draft is on its way well before 300 ms have gone, whatever the pace is set to', async () => {
    const { keeping, written } = disk()
    keeping.typed('С', 1)
    await pass(200)
    expect(written).toEqual(['draft С @1'])
  })

  test('keys that never stop are drafted at least every second', async () => {
    const { keeping, written } = disk()
    let text = ''
    for (let at = 0; at < 35; at++) {
      text += 'а'
      keeping.typed(text, text.length)
      await pass(100)
    }
    expect(written).toHaveLength(4)
    expect(written.every((line) => line.startsWith('draft '))).toBe(true)
  })

  test('what was typed is expected from the first key on', () => {
    const { keeping, expected } = disk()
    keeping.typed('С', 1)
    expect(expected).toHaveBeenCalledOnce()
  })

  test('a pause makes one operation', async () => {
    const { keeping, written } = disk()
    keeping.typed('Создан фонд', 11)
    await pass(PACE.pause)
    expect(written).toEqual(['draft Создан фонд @11', 'commit Создан фонд'])
    expect(keeping.dirty).toBe(false)
    await pass(60_000)
    expect(written).toHaveLength(2)
  })

  test('leaving makes it at once, and nothing is written twice', async () => {
    const { keeping, written } = disk()
    keeping.typed('А', 1)
    await keeping.commit()
    expect(written).toEqual(['commit А'])
    await keeping.commit()
    await pass(60_000)
    expect(written).toEqual(['commit А'])
  })
})

describe('a slow disk', () => {
  test('gets one write at a time, the newest text last', async () => {
    const { keeping, written, hangs } = disk()
    const answer = hangs()
    keeping.typed('А', 1)
    await pass(PACE.quiet)
    keeping.typed('Аб', 2)
    await pass(PACE.quiet)
    const left = keeping.commit()
    expect(written).toEqual([])
    answer()
    await left
    expect(written).toEqual(['draft А @1', 'commit Аб'])
  })

  test('what was typed during a draft is drafted after it', async () => {
    const { keeping, written, hangs } = disk()
    const answer = hangs()
    keeping.typed('А', 1)
    await pass(PACE.quiet)
    keeping.typed('Аб', 2)
    await pass(PACE.quiet)
    answer()
    await pass(0)
    expect(written).toEqual(['draft А @1', 'draft Аб @2'])
  })

  test('what was typed during a commit is an operation of its own', async () => {
    const { keeping, written, hangs } = disk()
    keeping.typed('А', 1)
    const answer = hangs()
    void keeping.commit()
    keeping.typed('Аб', 2)
    answer()
    await pass(0)
    expect(keeping.dirty).toBe(true)
    await pass(PACE.pause)
    expect(written).toEqual(['commit А', 'draft Аб @2', 'commit Аб'])
  })
})

describe('when saving fails', () => {
  test('it is tried again, ever less often, until it succeeds', async () => {
    const { keeping, written, fails, works } = disk()
    fails()
    keeping.typed('А', 1)
    let done = false
    void keeping.commit().then(() => (done = true))
    await pass(PACE.retry + PACE.retry * 2)
    expect(written).toEqual([])
    expect(keeping.dirty).toBe(true)
    works()
    await pass(PACE.slowest)
    expect(written).toEqual(['commit А'])
    expect(done).toBe(true)
  })

  test('what is typed meanwhile is what is saved in the end', async () => {
    const { keeping, written, fails, works } = disk()
    fails()
    keeping.typed('А', 1)
    await pass(PACE.quiet)
    keeping.typed('Аб', 2)
    works()
    await pass(PACE.pause)
    expect(written).toEqual(['draft Аб @2', 'commit Аб'])
  })

  test('a refusal is not repeated, and the text stays hers', async () => {
    const { keeping, written, fails, works } = disk()
    fails('invalid')
    keeping.typed('слишком длинно', 14)
    await keeping.commit()
    works()
    await pass(60_000)
    expect(written).toEqual([])
    expect(keeping.dirty).toBe(true)
    keeping.typed('короче', 6)
    await keeping.commit()
    expect(written).toEqual(['commit короче'])
  })
})

test('a draft that survived becomes an operation without being drafted again', async () => {
  const { keeping, written } = disk()
  keeping.recover('из черновика', 3)
  await pass(PACE.pause)
  expect(written).toEqual(['commit из черновика'])
})

test('settle commits whatever is still being typed', async () => {
  const [one, other] = [disk(), disk()]
  one.keeping.typed('А', 1)
  other.keeping.typed('Б', 1)
  await settle()
  expect([...one.written, ...other.written]).toEqual(['commit А', 'commit Б'])
})
