/*
 * The manual's Markdown made into data while the window is built, so that nothing reads Markdown at run time and no markup is put
 * into a page. Beside Markdown there are `[[message]]` for a word of the screens, `[[message place=value]]` where it has places,
 * and `{{Ctrl+KeyK}}` for keys. What the help can't show is an error here.
 */
import { Marked, type Token, type Tokens } from 'marked'
import type { Plugin } from 'vite'
import type { Block, Inline, Page, Section } from './src/features/help/page'

const WORD = /^\[\[([a-z][\w-]*)((?: [\w-]+=[^\s\]]+)*)\]\]/
const KEYS = /^\{\{([\w+]+)\}\}/
const PAGE = /\/manual\/(?:ru|kk|en)\/(?:\d+-)?([a-z-]+)\.md$/

const markdown = new Marked({
  extensions: [
    {
      name: 'word',
      level: 'inline',
      start: (source) => source.indexOf('[['),
      tokenizer(source) {
        const [raw, message, places] = WORD.exec(source) ?? []
        return raw === undefined ? undefined : { type: 'word', raw, message, places }
      },
    },
    {
      name: 'keys',
      level: 'inline',
      start: (source) => source.indexOf('{{'),
      tokenizer(source) {
        const [raw, chord] = KEYS.exec(source) ?? []
        return raw === undefined ? undefined : { type: 'keys', raw, chord }
      },
    },
  ],
})

/** A page of the manual: its title, then what stands before the first heading, then a section per heading. */
export function readPage(source: string): Omit<Page, 'pictures'> {
  const [first, ...rest] = markdown.lexer(source).filter(({ type }) => type !== 'space')
  if (first?.type !== 'heading') throw new Error('A page begins with its title.')
  const sections: Section[] = [{ title: [], blocks: [] }]
  for (const token of rest) {
    if (token.type === 'heading') sections.push({ title: inlines((token as Tokens.Heading).tokens), blocks: [] })
    else sections.at(-1)?.blocks.push(block(token))
  }
  return { title: inlines((first as Tokens.Heading).tokens), sections: sections.filter(({ blocks }) => blocks.length > 0) }
}

/** The pictures that a page shows, by name. */
export function picturesOf(sections: readonly Section[]): string[] {
  const shown = sections.flatMap(({ blocks }) => blocks.flatMap((one) => (one.is === 'picture' ? [one.name] : [])))
  return [...new Set(shown)]
}

function block(token: Token): Block {
  switch (token.type) {
    case 'paragraph':
      return paragraph(token as Tokens.Paragraph)
    case 'text':
      return { is: 'text', parts: inlines((token as Tokens.Text).tokens) }
    case 'list': {
      const { ordered, items } = token as Tokens.List
      return { is: 'list', ordered, items: items.map(({ tokens }) => blocks(tokens)) }
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table
      const row = (cells: Tokens.TableCell[]) => cells.map(({ tokens }) => inlines(tokens))
      return { is: 'table', head: row(header), rows: rows.map(row) }
    }
    case 'blockquote':
      return { is: 'note', blocks: blocks((token as Tokens.Blockquote).tokens) }
    case 'code':
      return { is: 'code', text: (token as Tokens.Code).text }
    default:
      throw new Error(`The help can't show «${token.raw}».`)
  }
}

const blocks = (tokens: Token[]): Block[] => tokens.filter(({ type }) => type !== 'space').map(block)

/** A picture stands alone in its paragraph. */
function paragraph({ tokens }: Tokens.Paragraph): Block {
  const [only, ...others] = tokens
  if (only?.type !== 'image' || others.length > 0) return { is: 'text', parts: inlines(tokens) }
  const { href, text } = only as Tokens.Image
  return { is: 'picture', name: href, caption: text }
}

const inlines = (tokens: Token[] | undefined): Inline[] => (tokens ?? []).map(inline)

function inline(token: Token): Inline {
  switch (token.type) {
    case 'text':
    case 'escape':
      return { is: 'text', text: (token as Tokens.Text).text }
    case 'strong':
      return { is: 'strong', parts: inlines((token as Tokens.Strong).tokens) }
    case 'codespan':
      return { is: 'code', text: (token as Tokens.Codespan).text }
    case 'link': {
      const { href, tokens } = token as Tokens.Link
      return { is: 'link', to: href, parts: inlines(tokens) }
    }
    case 'word': {
      const { message, places } = token as Token & { message: string; places: string }
      return { is: 'word', message, args: Object.fromEntries(places.trim().split(' ').filter(Boolean).map((place) => place.split('='))) }
    }
    case 'keys':
      return { is: 'keys', chord: (token as Token & { chord: string }).chord }
    default:
      throw new Error(`The help can't show «${token.raw}».`)
  }
}

/** Lets the window import a page of the manual as a `Page`, its pictures as files of the build. */
export function manual(): Plugin {
  return {
    name: 'manual',
    transform(source, id) {
      const language = /\/manual\/(\w+)\//.exec(id)?.[1]
      if (!PAGE.test(id) || language === undefined) return
      const page = readPage(source)
      const pictures = picturesOf(page.sections)
      const imports = pictures.map((name, at) => `import p${String(at)} from '../pictures/${language}/${name}.webp'\n`)
      const named = pictures.map((name, at) => `${JSON.stringify(name)}: p${String(at)}`)
      const code = `${imports.join('')}export default { ...${JSON.stringify(page)}, pictures: { ${named.join(', ')} } }`
      return { code, map: null, moduleType: 'js' }
    },
  }
}
