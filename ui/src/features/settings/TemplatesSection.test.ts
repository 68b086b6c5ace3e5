import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { notices } from '$lib/controls'
import { language } from '$lib/words'
import { done, ok } from '../../test/answers'
import { expectAccessible } from '../../test/axe'
import TemplatesSection from './TemplatesSection.svelte'

const commands = vi.hoisted(() => ({
  changeSettings: vi.fn(),
  chooseTemplate: vi.fn(),
  previewTemplate: vi.fn(),
  saveTemplate: vi.fn(),
  templateFields: vi.fn(),
}))
vi.mock('$lib/ipc/bindings.gen', () => ({ commands }))

const own = { hash: 'a1', name: 'бланк.docx' }
const letter = () => within(screen.getByRole('group', { name: 'Шаблон письма' }))
const press = (name: string) => userEvent.click(letter().getByRole('button', { name }))
const told = () => [...notices.all].map(([, { text }]) => text)

beforeEach(() => {
  vi.resetAllMocks()
  language.choose('ru')
  commands.changeSettings.mockImplementation(() => done({}, 'settings'))
})
afterEach(() => {
  for (const [id] of notices.all) notices.close(id)
})

test('loads a file that is right, and shows it filled', async () => {
  render(TemplatesSection, { templates: {} })
  commands.chooseTemplate.mockImplementation(() => ok({ name: own.name, file: own, faults: [], remarks: [] }))
  commands.previewTemplate.mockImplementation(() => ok(true))
  await press('Загрузить свой…')
  expect(commands.chooseTemplate).toHaveBeenCalledWith('letter')
  expect(commands.changeSettings).toHaveBeenCalledWith({ templates: { letter: own } })
  expect(told()).toEqual(['Шаблон загружен: бланк.docx'])
  await vi.waitFor(() => {
    expect(commands.previewTemplate).toHaveBeenCalledExactlyOnceWith('letter')
  })
  expect(commands.changeSettings.mock.invocationCallOrder[0]).toBeLessThan(commands.previewTemplate.mock.invocationCallOrder[0] ?? 0)
})

test('keeps what there is to say of a file that is right in sight', async () => {
  const { container } = render(TemplatesSection, { templates: { letter: own } })
  const remark = 'Поля draft в шаблоне нет.'
  commands.chooseTemplate.mockImplementation(() => ok({ name: own.name, file: own, faults: [], remarks: [remark] }))
  commands.previewTemplate.mockImplementation(() => ok(true))
  await press('Загрузить свой…')
  expect((await letter().findByRole('status')).textContent).toBe(remark)
  await expectAccessible(container)
})

test('names what is wrong with a file, and keeps what there was', async () => {
  const { container } = render(TemplatesSection, { templates: { letter: own } })
  commands.chooseTemplate.mockImplementation(() => ok({ name: 'новый.docx', file: null, faults: ['Неизвестное поле headnig'], remarks: [] }))
  await press('Загрузить свой…')
  expect(letter().getByRole('alert').textContent).toMatch(/«новый.docx» не загружен.*headnig/)
  expect(commands.changeSettings).not.toHaveBeenCalled()
  expect(letter().getByText('бланк.docx')).toBeTruthy()
  await expectAccessible(container)
})

test('goes back to the built-in one', async () => {
  render(TemplatesSection, { templates: { letter: own } })
  await press('Вернуть встроенный')
  expect(commands.changeSettings).toHaveBeenCalledWith({ templates: { letter: null } })
})

test('has a template of every paper, and says which are her own', async () => {
  const { container } = render(TemplatesSection, { templates: { register: own } })
  const paper = screen.getByRole('combobox', { name: 'Документ' })
  const options = within(paper).getAllByRole('option').map(({ textContent }) => textContent.trim())
  expect(options.length).toBe(8)
  expect(options).toContain('Журнал исходящих писем – бланк.docx')
  expect(options).toContain('Письмо')
  await userEvent.selectOptions(paper, 'Журнал исходящих писем – бланк.docx')
  const register = within(await screen.findByRole('group', { name: 'Шаблон журнала исходящих писем' }))
  await expectAccessible(container)
  await userEvent.click(register.getByRole('button', { name: 'Вернуть встроенный' }))
  expect(commands.changeSettings).toHaveBeenCalledWith({ templates: { register: null } })
})

test('says where the preview is no PDF, and where the template was saved', async () => {
  render(TemplatesSection, { templates: {} })
  commands.previewTemplate.mockImplementation(() => ok(false))
  commands.saveTemplate.mockImplementation(() => ok('/дома/письмо.docx'))
  await press('Показать заполненный')
  await press('Сохранить встроенный как…')
  expect(told()[0]).toContain('нужен LibreOffice')
  expect(told()[1]).toBe('Шаблон сохранён: /дома/письмо.docx')
})

test('lists every field with its example', async () => {
  const field = { paper: 'letter', name: 'heading', type: 'text', in: null, tag: '{{heading}}', example: 'О рекомендациях' }
  commands.templateFields.mockImplementation(() => ok([field]))
  const { container } = render(TemplatesSection, { templates: {} })
  await userEvent.click(screen.getByRole('button', { name: 'Все поля шаблонов' }))
  expect(await screen.findByText('{{heading}}')).toBeTruthy()
  expect(screen.getByText('О рекомендациях')).toBeTruthy()
  await expectAccessible(container)
})
