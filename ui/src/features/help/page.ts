/* A page of the manual as `ui/manual.ts` makes it of Markdown. */

export type Inline =
  | { is: 'text'; text: string }
  | { is: 'strong'; parts: Inline[] }
  | { is: 'code'; text: string }
  /** A word of the screens, by its message. */
  | { is: 'word'; message: string; args: Record<string, string> }
  | { is: 'keys'; chord: string }
  /** Another page, by its name. */
  | { is: 'link'; to: string; parts: Inline[] }

export type Block =
  | { is: 'text'; parts: Inline[] }
  | { is: 'list'; ordered: boolean; items: Block[][] }
  | { is: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { is: 'picture'; name: string; caption: string }
  | { is: 'note'; blocks: Block[] }
  | { is: 'code'; text: string }

/** The section before the first heading has no title. */
export type Section = { title: Inline[]; blocks: Block[] }

export type Page = {
  title: Inline[]
  sections: Section[]
  /** Where each picture of the page is, by its name. */
  pictures: Record<string, string>
}
