// Every message exists in all three languages with the same variables, and every id that the window uses exists.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { parse, Visitor, type Entry, type Message, type MessageReference, type VariableReference } from '@fluent/syntax'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from '../../test/sources'
import { LANGUAGES, sayIn } from './words.svelte'

const LOCALES = '../locales'

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

  test.each(LANGUAGES)('%s parses and names nothing twice', (language) => {
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

test.each(LANGUAGES)('each message of %s says alone what it says among all', (language) => {
  const all = new FluentBundle(language, { useIsolating: false })
  for (const file of readdirSync(join(LOCALES, language)).filter((file) => !/^(paper|cli|snippets|figures)\./.test(file))) {
    all.addResource(new FluentResource(readFileSync(join(LOCALES, language, file), 'utf8')))
  }
  const messagesHere = messages(language)
  const known = [...messagesHere.keys()].filter((id) => all.hasMessage(id))
  expect(known.length).toBeGreaterThan(1000)
  const given = (id: string) => Object.fromEntries(variables(messagesHere, id).map((name) => [name, 3]))
  const among = (id: string) => all.formatPattern(all.getMessage(id)?.value ?? '', given(id))
  expect(known.map((id) => sayIn(language, id, given(id)))).toEqual(known.map(among))
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
