// The manual as it is written: whole in each language, alike in all of them, and true to the screens and their keys.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, sayIn, type Language } from '$lib/words'
import { picturesOf, readPage } from '../../../manual'
import packageJson from '../../../package.json'
import { SECTIONS, type Route } from '../../shell/route.svelte'
import { sourceFiles } from '../../test/sources'
import { isPage, pageOf, PAGES } from './chapters'
import { nameOf, plain } from './manual'
import type { Block, Inline, Section } from './page'

const MANUAL = '../manual'

type Written = { name: string; title: Inline[]; sections: Section[] }

const read = (language: Language): Written[] =>
  readdirSync(join(MANUAL, language))
    .sort()
    .map((file) => ({ name: nameOf(`/${file}`), ...readPage(readFileSync(join(MANUAL, language, file), 'utf8')) }))

/** What a block is made of, whatever it says. */
function shape(block: Block): unknown {
  switch (block.is) {
    case 'list':
      return [block.ordered ? 'steps' : 'list', block.items.length]
    case 'table':
      return ['table', block.head.length, block.rows.length]
    case 'picture':
      return ['picture', block.name]
    case 'note':
      return ['note', block.blocks.map(shape)]
    default:
      return block.is
  }
}

const linesOf = (block: Block): Inline[][] => {
  switch (block.is) {
    case 'text':
      return [block.parts]
    case 'list':
      return block.items.flat().flatMap(linesOf)
    case 'table':
      return [...block.head, ...block.rows.flat()]
    case 'note':
      return block.blocks.flatMap(linesOf)
    default:
      return []
  }
}

const deep = (parts: readonly Inline[]): Inline[] => parts.flatMap((part) => ('parts' in part ? [part, ...deep(part.parts)] : [part]))

/** Every piece of every line of a page. */
const piecesOf = ({ title, sections }: Written): Inline[] =>
  [title, ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(linesOf)])].flatMap(deep)

const wordsOf = (page: Written) => piecesOf(page).flatMap((part) => (part.is === 'word' ? [part] : []))
const keysOf = (page: Written) => piecesOf(page).flatMap((part) => (part.is === 'keys' ? [part.chord] : []))

const russian = read('ru')

describe.each(LANGUAGES)('the manual in %s', (language) => {
  const pages = read(language)

  test('has every chapter, in the order of the help', () => {
    expect(pages.map(({ name }) => name)).toEqual([...PAGES])
  })

  test('has the headings, steps, tables and pictures of the others', () => {
    const outline = (all: Written[]) => all.map(({ name, sections }) => [name, ...sections.map(({ title, blocks }) => [title.length > 0, ...blocks.map(shape)])])
    expect(outline(pages)).toEqual(outline(russian))
  })

  test('names the same words and keys of the screens as the others', () => {
    const named = (all: Written[]) => all.map((page) => [page.name, wordsOf(page).map(({ message }) => message).sort(), keysOf(page).sort()])
    expect(named(pages)).toEqual(named(russian))
  })

  test('has a picture for each place that shows one, and none that nobody sees', () => {
    const shown = pages.flatMap(({ sections }) => picturesOf(sections))
    expect(readdirSync(join(MANUAL, 'pictures', language)).sort()).toEqual(shown.map((name) => `${name}.webp`).sort())
  })

  test('calls the things of the screens what they are called there', () => {
    const unsaid = pages.flatMap((page) =>
      wordsOf(page).filter(({ message, args }) => {
        const said = sayIn(language, message, args)
        return said === message || said.includes('{')
      }),
    )
    expect(unsaid).toEqual([])
  })

  test('begins what is new with this version', () => {
    const versions = pages.at(-1)?.sections.map(({ title }) => plain(title, language)).filter(Boolean)
    expect(versions?.[0]).toBe(packageJson.version)
  })
})

test('every key that the manual names is one of the window', () => {
  const sources = sourceFiles().map(({ text }) => text)
  const unknown = russian.flatMap(keysOf).filter((chord) => !sources.some((text) => text.includes(`'${chord}'`) || text.includes(`"${chord}"`)))
  // The keys of the rooms are put together in the shell.
  expect(unknown.filter((chord) => !/^Alt\+Digit[1-5]$/.test(chord))).toEqual([])
})

test('what the chapter of keys says of a key is offered with that key', () => {
  const rows = russian.find(({ name }) => name === 'keys')?.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.is === 'table' ? block.rows : [])))
  const untrue = rows?.flatMap((row) => {
    const [keys, word] = row.map(([only]) => only)
    if (keys?.is !== 'keys' || word?.is !== 'word') return ['a row without its key or its word']
    const room = /^nav-/.test(word.message)
    const beside = new RegExp(`${word.message}[^]{0,200}'${keys.chord.replaceAll('+', '\\+')}'`)
    return room || sourceFiles().some(({ text }) => beside.test(text)) ? [] : [`${keys.chord}: ${word.message}`]
  })
  expect(untrue).toEqual([])
})

test('every link leads to a chapter', () => {
  const links = russian.flatMap(piecesOf).flatMap((part) => (part.is === 'link' ? [part.to] : []))
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter((to) => !isPage(to))).toEqual([])
})

test('every place of the window has its chapter', () => {
  const rooms = ['today', 'meetings', 'recommendations', 'letters', 'people', 'pictures', 'search', 'settings', 'bin'] as const
  const items = ['live', 'recommendation', 'letter', 'person', 'body'] as const
  const places: Route[] = [
    ...rooms.map((room) => ({ room })),
    ...items.map((room) => ({ room, id: 'x' })),
    ...SECTIONS.map((section) => ({ room: 'meeting' as const, id: 'x', section })),
    { room: 'topic', tag: 'x' },
  ]
  expect(places.filter((place) => !isPage(pageOf(place)))).toEqual([])
})

test('what the help could not show is refused when it is built', () => {
  expect(() => readPage('no title')).toThrow('begins with its title')
  expect(() => readPage('# Title\n\n<b>markup</b>')).toThrow('<b>')
  expect(() => readPage('# Title\n\nin a line ![picture](today)')).toThrow('picture')
})
