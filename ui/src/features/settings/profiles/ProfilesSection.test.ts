import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PaperProfile } from '$lib/ipc'
import { notices } from '$lib/controls'
import { language } from '$lib/words'
import { done, ok, refused } from '../../../test/answers'
import { expectAccessible } from '../../../test/axe'
import { KAZAKHSTAN, OFFERED } from '../../../test/settings'
import { freeName, readMeasure, typed, withMeasures } from './profile'
import ProfilesSection from './ProfilesSection.svelte'

const commands = vi.hoisted(() => ({ changeSettings: vi.fn(), exportProfile: vi.fn(), importProfile: vi.fn() }))
vi.mock('$lib/ipc/bindings.gen', () => ({ commands }))

const mine: PaperProfile = { ...KAZAKHSTAN, name: 'Маслихат' }
const none = { chosen: { bundled: 'kazakhstan' as const }, own: [] }
const own = { chosen: { own: 'Маслихат' }, own: [mine] }
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const said = () => notices.all.map(([, { text }]) => text)

async function retype(name: string, text: string) {
  await userEvent.clear(field(name))
  await userEvent.type(field(name), text)
}

beforeEach(() => {
  vi.resetAllMocks()
  language.choose('ru')
  commands.changeSettings.mockImplementation(() => done({}, 'settings'))
})
afterEach(() => {
  for (const [id] of notices.all) notices.close(id)
})

describe('the profile of papers', () => {
  test('is chosen from those of the program and of the office', async () => {
    render(ProfilesSection, { profiles: { ...none, own: [mine] }, offered: OFFERED })
    const list = screen.getByRole('combobox', { name: 'Документы оформляются по профилю' })
    expect(within(list).getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Казахстан',
      'Россия (ГОСТ Р 7.0.97-2016)',
      'Маслихат',
    ])
    expect(screen.queryByRole('button', { name: 'Изменить…' })).toBeNull()
    await userEvent.selectOptions(list, 'Маслихат')
    expect(commands.changeSettings).toHaveBeenLastCalledWith({ profiles: own })
    await userEvent.selectOptions(list, 'Россия (ГОСТ Р 7.0.97-2016)')
    expect(commands.changeSettings).toHaveBeenLastCalledWith({ profiles: { chosen: { bundled: 'russia' }, own: [mine] } })
  })

  test('is copied, changed and in use from then on', async () => {
    const { container } = render(ProfilesSection, { profiles: none, offered: OFFERED })
    await press('Копировать и изменить…')
    await expectAccessible(container)
    await retype('Название', 'Наш')
    await retype('Левое поле, мм', '20')
    await retype('Отступ первой строки, мм', '10,5')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Шрифт' }), 'Arial')
    await userEvent.type(field('РЕШИЛИ:'), 'ПОСТАНОВИЛИ:')
    screen.getByRole('button', { name: /Заголовок/ }).focus()
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await press('Сохранить профиль')
    const { look } = KAZAKHSTAN
    const changed = {
      ...KAZAKHSTAN,
      name: 'Наш',
      look: { ...look, margins: { ...look.margins, left: 20 }, face: 'arial', indent: 105 },
      letter: ['heading', 'requisites', 'salutation', 'text', 'enclosures', 'valediction', 'signature'],
      labels: { 'paper-decided': { ru: 'ПОСТАНОВИЛИ:' } },
    }
    expect(commands.changeSettings).toHaveBeenCalledExactlyOnceWith({ profiles: { chosen: { own: 'Наш' }, own: [changed] } })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('is changed in its place, and says why it is refused', async () => {
    render(ProfilesSection, { profiles: own, offered: OFFERED })
    await press('Изменить…')
    await retype('Размер, пт', 'x')
    screen.getByText('Нужно целое число.')
    await press('Сохранить профиль')
    expect(commands.changeSettings).not.toHaveBeenCalled()
    await retype('Размер, пт', '99')
    commands.changeSettings.mockImplementationOnce(() => refused('invalid', 'Допустимо от 10 до 16.'))
    await press('Сохранить профиль')
    await screen.findByText('Допустимо от 10 до 16.')
    await retype('Размер, пт', '12')
    await press('Сохранить профиль')
    const changed = { ...mine, look: { ...mine.look, size: 12 } }
    expect(commands.changeSettings).toHaveBeenLastCalledWith({ profiles: { chosen: { own: 'Маслихат' }, own: [changed] } })
  })

  test('is deleted, and comes back by undo', async () => {
    render(ProfilesSection, { profiles: own, offered: OFFERED })
    await press('Удалить')
    expect(commands.changeSettings).toHaveBeenLastCalledWith({ profiles: none })
    expect(said()).toEqual(['Профиль «Маслихат» удалён'])
    await notices.all[0]?.[1].action?.run()
    expect(commands.changeSettings).toHaveBeenLastCalledWith({ profiles: own })
  })

  test('goes to a file and comes from one under a name that is free', async () => {
    render(ProfilesSection, { profiles: own, offered: OFFERED })
    commands.exportProfile.mockImplementation(() => ok('/home/a/Маслихат.json'))
    await press('Сохранить в файл…')
    expect(commands.exportProfile).toHaveBeenCalledExactlyOnceWith(mine)
    expect(said()).toEqual(['Профиль сохранён: /home/a/Маслихат.json'])
    commands.importProfile.mockImplementationOnce(() => ok(null))
    await press('Взять из файла…')
    expect(commands.changeSettings).not.toHaveBeenCalled()
    commands.importProfile.mockImplementationOnce(() => ok(mine))
    await press('Взять из файла…')
    const again = { ...mine, name: 'Маслихат (2)' }
    expect(commands.changeSettings).toHaveBeenCalledExactlyOnceWith({
      profiles: { chosen: { own: 'Маслихат (2)' }, own: [mine, again] },
    })
  })
})

test('measures are numbers, with a comma or a point in the indent', () => {
  expect([readMeasure('left', ' 30 '), readMeasure('left', '3,5'), readMeasure('left', '')]).toEqual([30, undefined, undefined])
  expect([readMeasure('indent', '12,5'), readMeasure('indent', '12.5'), readMeasure('indent', '12')]).toEqual([125, 125, 120])
  expect(withMeasures(KAZAKHSTAN, typed(KAZAKHSTAN))).toEqual(KAZAKHSTAN)
  expect(withMeasures(KAZAKHSTAN, { ...typed(KAZAKHSTAN), top: '-1' })).toBeUndefined()
})

test('a name is taken once', () => {
  expect(freeName('Маслихат', [])).toBe('Маслихат')
  expect(freeName('Маслихат', [mine, { ...mine, name: 'Маслихат (2)' }])).toBe('Маслихат (3)')
})
