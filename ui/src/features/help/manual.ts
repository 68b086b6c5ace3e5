/* The manual in one language, fetched when it is first read, and what is found in it. */
import { crude, fits, sayIn, type Language } from '$lib/words'
import { PAGES, type PageName } from './chapters'
import type { Block, Inline, Page } from './page'

export type Manual = Record<PageName, Page>

/** A section in which every word that was looked for begins some word. */
export type Hit = { page: PageName; section: number }

const fetched = {
  ru: () => import('./pages.ru'),
  kk: () => import('./pages.kk'),
  en: () => import('./pages.en'),
}

/** The pages of the manual in a language, by name. */
export async function readManual(language: Language): Promise<Manual> {
  const { default: files } = await fetched[language]()
  const pages = Object.entries(files).map(([path, page]) => [nameOf(path), page] as const)
  return Object.fromEntries(pages) as Manual
}

/** `…/manual/ru/05-live.md` is the page `live`. */
export const nameOf = (path: string) => path.replace(/^.*\/(?:\d+-)?/, '').replace(/\.md$/, '')

/** What a line of a page says, as a reader of the language sees it; keys are left out. */
export function plain(parts: readonly Inline[], language: Language): string {
  const said = (part: Inline): string => {
    switch (part.is) {
      case 'text':
      case 'code':
        return part.text
      case 'word':
        return sayIn(language, part.message, part.args)
      case 'keys':
        return ''
      default:
        return plain(part.parts, language)
    }
  }
  return parts.map(said).join('')
}

function plainBlock(block: Block, language: Language): string {
  const line = (parts: readonly Inline[]) => plain(parts, language)
  switch (block.is) {
    case 'text':
      return line(block.parts)
    case 'list':
      return plainBlocks(block.items.flat(), language)
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.map(line)).join(' ')
    case 'picture':
      return block.caption
    case 'note':
      return plainBlocks(block.blocks, language)
    default:
      return block.text
  }
}

const plainBlocks = (blocks: readonly Block[], language: Language) => blocks.map((one) => plainBlock(one, language)).join(' ')

/** Looks through a manual; its words are taken apart once, when it is first asked. */
export function searchIn(manual: Manual, language: Language): (query: string) => Hit[] {
  let sections: (Hit & { words: string[] })[] | undefined
  const taken = () =>
    PAGES.flatMap((page) => {
      const { title, sections } = manual[page]
      return sections.map((one, section) => {
        const text = [plain(title, language), plain(one.title, language), plainBlocks(one.blocks, language)].join(' ')
        return { page, section, words: crude(text) }
      })
    })
  return (query) => {
    sections ??= taken()
    return sections.filter(({ words }) => fits(query, words))
  }
}
