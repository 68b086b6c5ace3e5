import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { expectAccessible } from '../../test/axe'
import { language } from '../words'
import { Check, Combobox, DateField, Segmented, Select, TextArea, TextLine, TimeField, Wording } from '.'

beforeEach(() => {
  language.choose('ru')
})

describe('a line of text', () => {
  test('is named, hinted and in error for a screen reader too', async () => {
    render(TextLine, { label: 'Тема', value: '', hint: 'Как в повестке', error: 'Это поле нужно заполнить.', required: true })
    const input = screen.getByRole('textbox', { name: /Тема/ })
    expect(input.getAttribute('aria-invalid')).toBe('true')
    const said = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)
    expect(said).toEqual(['Как в повестке', 'Это поле нужно заполнить.'])
    await expectAccessible()
  })

  test('keeps markup, emoji and right-to-left marks as typed', async () => {
    render(TextLine, { label: 'Тема', value: '' })
    const input = screen.getByRole<HTMLInputElement>('textbox')
    await userEvent.type(input, '<script>&\u200f🙂')
    expect(input.value).toBe('<script>&\u200f🙂')
  })
})

describe('a date', () => {
  const field = (props: { value?: string | null } = {}) => {
    const onchange = vi.fn()
    render(DateField, { label: 'Дата', value: null, today: '2026-11-24', onchange, ...props })
    return { onchange, input: screen.getByRole<HTMLInputElement>('textbox') }
  }

  test('is typed freely and goes out as ISO', async () => {
    const { onchange, input } = field()
    await userEvent.type(input, '3 12{Tab}')
    expect(onchange.mock.calls).toEqual([['2026-12-03']])
    expect(input.value).toBe('03.12.2026')
    await screen.findByText('четверг, 3 декабря 2026 г.')
  })

  test('that does not exist is said in the language of the window, and stays as typed', async () => {
    const { onchange, input } = field({ value: '2026-11-24' })
    await userEvent.clear(input)
    await userEvent.type(input, '30.02{Enter}')
    expect((await screen.findByRole('alert')).textContent).toBe('Такой даты нет: 30.02')
    expect(input.value).toBe('30.02')
    expect(onchange).not.toHaveBeenCalled()
    language.choose('kk')
    await vi.waitFor(() => {
      expect(screen.getByRole('alert').textContent).toBe('Мұндай күн жоқ: 30.02')
    })
    await expectAccessible()
  })

  test('can be emptied', async () => {
    const { onchange, input } = field({ value: '2026-11-24' })
    await userEvent.clear(input)
    await userEvent.tab()
    expect(onchange.mock.calls).toEqual([[null]])
  })
})

test('a time is typed freely', async () => {
  const onchange = vi.fn()
  render(TimeField, { label: 'Начало', value: null, onchange })
  const input = screen.getByRole<HTMLInputElement>('textbox')
  await userEvent.type(input, '905{Enter}')
  expect(onchange.mock.calls).toEqual([['09:05']])
  await userEvent.clear(input)
  await userEvent.type(input, '25:00{Enter}')
  expect((await screen.findByRole('alert')).textContent).toBe('Такого времени нет: 25:00')
  expect(input.value).toBe('25:00')
})

describe('a combobox', () => {
  const people = ['Абенов Мурат', 'Соловьева Айгуль', 'Әбілқасымова Жұлдыз']
  const search = (query: string) =>
    people
      .filter((name) => name.toLowerCase().includes(query.toLowerCase()))
      .map((name) => ({ value: name, label: name, detail: 'депутат' }))

  const box = () => {
    const [onchoose, onadd, onclear] = [vi.fn(), vi.fn(), vi.fn()]
    render(Combobox, { label: 'Председатель', shown: 'Абенов Мурат', search, onchoose, onadd, onclear })
    return { onchoose, onadd, onclear, input: screen.getByRole<HTMLInputElement>('combobox') }
  }

  test('a few letters and Enter choose', async () => {
    const { input, onchoose } = box()
    await userEvent.clear(input)
    await userEvent.type(input, 'сол')
    await screen.findByRole('option', { name: /Соловьева/ })
    await expectAccessible()
    await userEvent.keyboard('{Enter}')
    expect(onchoose.mock.calls).toEqual([[{ value: 'Соловьева Айгуль', label: 'Соловьева Айгуль', detail: 'депутат' }]])
    expect(screen.queryByRole('option')).toBeNull()
  })

  test('the last option adds what was typed', async () => {
    const { input, onadd, onchoose } = box()
    await userEvent.clear(input)
    await userEvent.type(input, 'Әб')
    const options = await screen.findAllByRole('option')
    expect(options.map((option) => option.textContent.trim())).toEqual(['Әбілқасымова Жұлдыз депутат', 'Добавить «Әб»'])
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(onadd.mock.calls).toEqual([['Әб']])
    expect(onchoose).not.toHaveBeenCalled()
  })

  test('an exact name is not offered to be added again', async () => {
    const { input } = box()
    await userEvent.clear(input)
    await userEvent.type(input, 'абенов мурат')
    expect(await screen.findAllByRole('option')).toHaveLength(1)
  })

  test('Escape gives back what was chosen, without closing what is around', async () => {
    const { input, onchoose } = box()
    const around = vi.fn()
    document.addEventListener('keydown', around)
    await userEvent.type(input, 'zzz{Escape}')
    document.removeEventListener('keydown', around)
    expect(input.value).toBe('Абенов Мурат')
    expect(onchoose).not.toHaveBeenCalled()
    expect(around.mock.calls.filter(([event]) => (event as KeyboardEvent).key === 'Escape')).toEqual([])
  })

  test('emptied and left, it is cleared', async () => {
    const { input, onclear } = box()
    await userEvent.clear(input)
    await userEvent.tab()
    expect(onclear).toHaveBeenCalledOnce()
  })

  test('of two answers only the one asked for last counts', async () => {
    const answers: ((options: { value: string; label: string }[]) => void)[] = []
    const slow = () => new Promise<{ value: string; label: string }[]>((resolve) => answers.push(resolve))
    render(Combobox, { label: 'Кому', shown: '', search: slow, onchoose: vi.fn() })
    await userEvent.type(screen.getByRole('combobox'), 'аб')
    const [, first, last] = answers
    last?.([{ value: '2', label: 'второй' }])
    first?.([{ value: '1', label: 'первый' }])
    expect((await screen.findAllByRole('option')).map((option) => option.textContent.trim())).toEqual(['второй'])
  })

  test('a search that fails says so', async () => {
    render(Combobox, { label: 'Кому', shown: '', search: () => Promise.reject(new Error('x')), onchoose: vi.fn() })
    await userEvent.type(screen.getByRole('combobox'), 'а')
    await screen.findByText(/Поиск не удался/)
  })
})

test('a select, a choice in sight, a check and a text are accessible and answer the keyboard', async () => {
  const [choose, turn] = [vi.fn(), vi.fn()]
  render(Select, { label: 'Вид', value: 'a', options: [{ value: 'a', label: 'А' }, { value: 'b', label: 'Б' }], onchange: choose })
  render(Segmented, { label: 'Язык', value: 'ru', options: [{ value: 'ru', label: 'рус' }, { value: 'kk', label: 'қаз' }] })
  render(Check, { label: 'Онлайн', checked: false, onchange: turn })
  render(TextArea, { label: 'Текст', value: 'строка', lang: 'ru' })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Вид' }), 'b')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Онлайн' }))
  await userEvent.click(screen.getByRole('radio', { name: 'қаз' }))
  expect(choose.mock.calls).toEqual([['b']])
  expect(turn.mock.calls).toEqual([[true]])
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'қаз' }).checked).toBe(true)
  await expectAccessible()
})

test('a wording has a tab per language that says whether it is filled', async () => {
  render(Wording, { label: 'Название', value: { ru: 'Повестка' }, language: 'ru' })
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent.trim())).toEqual([
    'рус, русский, заполнено',
    'қаз, казахский, не заполнено',
    'eng, английский, не заполнено',
  ])
  await userEvent.click(screen.getByRole('tab', { name: /русский/ }))
  await userEvent.keyboard('{ArrowRight}')
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Название' })
  expect([text.lang, text.value]).toEqual(['kk', ''])
  await userEvent.type(text, 'Күн тәртібі')
  expect(screen.getByRole('tab', { name: /казахский/ }).textContent.trim()).toBe('қаз, казахский, заполнено')
  await expectAccessible()
})
