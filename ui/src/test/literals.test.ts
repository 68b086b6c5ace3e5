// No screen has words of its own: visible text comes from locales/ through say().
import { parse } from 'svelte/compiler'
import { expect, test } from 'vitest'
import { sourceFiles } from './sources'

const SPOKEN = ['label', 'title', 'placeholder', 'alt', 'aria-label', 'aria-description', 'hint', 'text']

/** Literal text in the markup of a component, and in attributes that are read out or shown. */
function literals(source: string): string[] {
  const found: string[] = []
  const walk = (node: unknown, attribute = ''): void => {
    if (Array.isArray(node)) {
      for (const one of node) walk(one, attribute)
    } else if (node && typeof node === 'object' && 'type' in node) {
      const { type, name, data } = node as { type: string; name?: string; data?: string }
      const inside = type === 'Attribute' || type === 'StyleDirective' ? (name ?? '') : attribute
      if (type === 'Text' && data && /\p{L}/u.test(data) && (inside === '' || SPOKEN.includes(inside))) {
        found.push(data.trim())
      }
      for (const value of Object.values(node)) walk(value, inside)
    }
  }
  walk(parse(source, { modern: true }).fragment)
  return found
}

test('the check sees literal text', () => {
  expect(literals('<p>Hello {name}</p>')).toEqual(['Hello'])
  expect(literals('<input title="Имя" class="wide" />')).toEqual(['Имя'])
  expect(literals('<p title={say("x")}>{say("y")} · 1</p>')).toEqual([])
})

test('components show no literal text', () => {
  const found = sourceFiles(/\.svelte$/).flatMap(({ path, text }) => literals(text).map((one) => `${path}: ${one}`))
  expect(found).toEqual([])
})

test('no Cyrillic stands in code, comments aside', () => {
  const found = sourceFiles().flatMap(({ path, text }) => {
    const code = text.replace(/\/\*[^]*?\*\/|<!--[^]*?-->|(^|[^:])\/\/.*$/gm, '$1')
    return code.split('\n').flatMap((line) => (/\p{Script=Cyrillic}/u.test(line) ? [`${path}: ${line.trim()}`] : []))
  })
  expect(found).toEqual([])
})
