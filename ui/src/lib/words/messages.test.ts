// Every message exists in all three languages with the same variables, and every id that the window uses exists.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, Visitor, type Entry, type Message, type MessageReference, type VariableReference } from '@fluent/syntax'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from '../../test/sources'

const LOCALES = '../locales'
const languages = ['ru', 'kk', 'en']

const entries = (language: string): Entry[] =>
  readdirSync(join(LOCALES, language))
    .filter((file) => file.endsWith('.ftl'))
    .flatMap((file) => parse(readFileSync(join(LOCALES, language, file), 'utf8'), {}).body)

const messages = (language: string): Map<string, Message> =>
  new Map(
    entries(language)
      .filter((entry) => entry.type === 'Message')
      .map((message) => [message.id.name, message]),
  )

/** The variables of a message, those of the messages it refers to included. */
function variables(all: Map<string, Message>, id: string): string[] {
  const found = new Set<string>()
  const visitor = new (class extends Visitor {
    override visitVariableReference(node: VariableReference) {
      found.add(node.id.name)
    }
    override visitMessageReference(node: MessageReference) {
      for (const one of variables(all, node.id.name)) found.add(one)
    }
  })()
  const message = all.get(id)
  if (message) visitor.visit(message)
  return [...found].sort()
}

describe('the locales', () => {
  const russian = messages('ru')

  test.each(languages)('%s parses and names nothing twice', (language) => {
    const ids = entries(language).flatMap((entry) => (entry.type === 'Message' ? [entry.id.name] : []))
    expect(entries(language).filter((entry) => entry.type === 'Junk').map((junk) => junk.content)).toEqual([])
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test.each(['kk', 'en'])('%s has the messages of the Russian ones, with their variables', (language) => {
    const other = messages(language)
    expect([...other.keys()].sort()).toEqual([...russian.keys()].sort())
    const unlike = [...russian.keys()].filter(
      (id) => variables(russian, id).join() !== variables(other, id).join(),
    )
    expect(unlike).toEqual([])
  })
})

test('every message that the window asks for exists', () => {
  const known = [...messages('ru').keys()]
  const missing: string[] = []
  for (const { path, text } of sourceFiles()) {
    for (const [, id = ''] of text.matchAll(/(?:\bsay(?:In)?\((?:[\w.]+, )?|\bmessage(?:=|: ))'([\w-]+)'/g)) {
      if (!known.includes(id)) missing.push(`${path}: ${id}`)
    }
    for (const [, prefix = ''] of text.matchAll(/\bsay(?:In)?\((?:[\w.]+, )?`([\w-]+)\$\{/g)) {
      if (!known.some((id) => id.startsWith(prefix))) missing.push(`${path}: ${prefix}…`)
    }
  }
  expect(missing).toEqual([])
})
