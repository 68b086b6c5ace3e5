import { render, screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { Failure } from '../failure'
import { language } from '../words'
import { PACE, settle } from './keeping'
import { TextEdit, WordingEdit } from '.'

beforeEach(() => {
  language.choose('ru')
  vi.useFakeTimers()
})
afterEach(async () => {
  await settle()
  vi.useRealTimers()
})

const disk = () => ({
  draft: vi.fn<(text: string, caret: number) => Promise<void>>(() => Promise.resolve()),
  commit: vi.fn<(text: string) => Promise<void>>(() => Promise.resolve()),
})

async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string) {
  field.focus()
  field.value = text
  field.setSelectionRange(text.length, text.length)
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  await tick()
}
const field = () => screen.getByRole<HTMLInputElement>('textbox')
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('typing goes to the draft with its caret, a pause makes an operation', async () => {
  const saver = disk()
  render(TextEdit, { label: 'Тема', value: '', saver, lang: 'kk' })
  expect(field().lang).toBe('kk')
  await type(field(), 'Әкімдік')
  await pass(PACE.quiet)
  expect(saver.draft.mock.calls).toEqual([['Әкімдік', 7]])
  await pass(PACE.pause)
  expect(saver.commit.mock.calls).toEqual([['Әкімдік']])
})

test('leaving the field, and leaving the screen, commit at once', async () => {
  const saver = disk()
  const { unmount } = render(TextEdit, { label: 'Тема', value: '', saver, multiline: true })
  await type(field(), 'один')
  field().blur()
  expect(saver.commit.mock.calls).toEqual([['один']])
  await pass(0)
  await type(field(), 'один два')
  unmount()
  expect(saver.commit.mock.calls).toEqual([['один'], ['один два']])
})

describe('a change from outside', () => {
  test('is shown', async () => {
    const { rerender } = render(TextEdit, { label: 'Тема', value: 'до', saver: disk() })
    await rerender({ value: 'после' })
    expect(field().value).toBe('после')
  })

  test('never takes away what is being typed', async () => {
    const saver = disk()
    const { rerender } = render(TextEdit, { label: 'Тема', value: 'до', saver })
    await type(field(), 'моё')
    await rerender({ value: 'чужое' })
    expect(field().value).toBe('моё')
    field().blur()
    expect(saver.commit.mock.calls).toEqual([['моё']])
  })

  test('such as an undo is shown even while the cursor is there', async () => {
    const saver = disk()
    const { rerender } = render(TextEdit, { label: 'Тема', value: 'до', saver })
    await type(field(), 'до и после')
    await pass(PACE.pause)
    await rerender({ value: 'до и после' })
    await rerender({ value: 'до' })
    expect(field().value).toBe('до')
    await pass(60_000)
    expect(saver.commit).toHaveBeenCalledOnce()
  })
})

describe('when saving fails', () => {
  test('the text stays, the reason is said, and it is saved later by itself', async () => {
    const saver = disk()
    saver.draft.mockRejectedValue(new Failure('full', 'На диске нет места.'))
    saver.commit.mockRejectedValue(new Failure('full', 'На диске нет места.'))
    render(TextEdit, { label: 'Тема', value: '', saver })
    await type(field(), 'важное')
    field().blur()
    await pass(0)
    expect(field().value).toBe('важное')
    expect(screen.getByRole('alert').textContent).toContain('На диске нет места.')
    await expectAccessibleWithRealTimers()
    vi.useFakeTimers()
    saver.commit.mockResolvedValue()
    field().dispatchEvent(new InputEvent('input', { bubbles: true }))
    await pass(PACE.pause)
    expect(saver.commit).toHaveBeenLastCalledWith('важное')
    expect(screen.getByRole('alert').textContent).toBe('')
  })

  test('a refusal is said once and not tried again', async () => {
    const saver = disk()
    saver.commit.mockRejectedValue(new Failure('invalid', 'Слишком длинно.'))
    render(TextEdit, { label: 'Тема', value: '', saver })
    await type(field(), 'x'.repeat(1001))
    await pass(60_000)
    expect(saver.commit).toHaveBeenCalledOnce()
    expect(screen.getByRole('alert').textContent).toBe('Слишком длинно.')
    expect(field().value).toHaveLength(1001)
    saver.commit.mockResolvedValue()
    await type(field(), 'короче')
  })
})

/** axe waits on timers of its own. */
async function expectAccessibleWithRealTimers() {
  vi.useRealTimers()
  await expectAccessible()
}

test('a draft that survived a crash is shown, says so, and becomes an operation', async () => {
  const saver = disk()
  render(TextEdit, { label: 'Тема', value: 'старое', saver, survived: { text: 'набранное', caret: 4 } })
  await pass(0)
  expect(field().value).toBe('набранное')
  expect(screen.getByText('Восстановлено из черновика')).toBeTruthy()
  await pass(PACE.pause)
  expect(saver.commit.mock.calls).toEqual([['набранное']])
})

test('each language of a wording goes to its own text', async () => {
  const savers = { ru: disk(), kk: disk(), en: disk() }
  render(WordingEdit, { label: 'Тема', value: { ru: 'Тема' }, saver: (one) => savers[one], language: 'ru' })
  await type(field(), 'Тема 2')
  screen.getByRole('tab', { name: /казахский/ }).click()
  await pass(0)
  expect(savers.ru.commit.mock.calls).toEqual([['Тема 2']])
  expect([field().value, field().lang]).toEqual(['', 'kk'])
  await type(field(), 'Тақырып')
  await pass(PACE.pause)
  expect(savers.kk.commit.mock.calls).toEqual([['Тақырып']])
})

test('a wording that only another language has is the one in sight', () => {
  const { unmount } = render(WordingEdit, { label: 'Тема', value: { kk: 'Тақырып' }, saver: disk })
  expect([field().value, field().lang]).toEqual(['Тақырып', 'kk'])
  unmount()
  render(WordingEdit, { label: 'Тема', value: {}, saver: disk })
  expect(field().lang).toBe('ru')
})
