// Who may import whom: the backend is spoken to in lib/ipc alone, and the library knows no screen.
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles } from './sources'

const imports = sourceFiles().flatMap(({ path, text }) =>
  [...text.matchAll(/(?:from|import)[\s(]+['"`]([^'"`]+)['"`]/g)].map(([, target = '']) => ({
    from: path,
    to: target.startsWith('$lib') ? target.replace('$lib', 'src/lib') : target.startsWith('.') ? join(dirname(path), target) : target,
  })),
)
const of = (from: RegExp, to: RegExp) =>
  imports.filter((one) => from.test(one.from) && to.test(one.to)).map((one) => `${one.from} → ${one.to}`)

test('imports are seen', () => {
  expect(of(/^src\/main\.ts$/, /^src\/App\.svelte$/)).toHaveLength(1)
  expect(of(/^src\/lib\/ipc\//, /^@tauri-apps\//).length).toBeGreaterThan(0)
})

test('only lib/ipc imports the framework and the bindings', () => {
  expect(of(/^src\/(?!lib\/ipc\/)/, /^@tauri-apps\/|bindings\.gen/)).toEqual([])
})

test('the library imports neither screens nor the shell, and its controls and texts no IPC', () => {
  expect(of(/^src\/lib\//, /^src\/(shell|features)\//)).toEqual([])
  expect(of(/^src\/lib\/(controls|text|words|keys|look)\//, /^src\/lib\/ipc/)).toEqual([])
})
