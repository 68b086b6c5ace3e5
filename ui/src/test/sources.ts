import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The window's own sources: no tests, no stories of development, nothing generated. */
export function sourceFiles(ending = /\.(svelte|ts)$/): { path: string; text: string }[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path))
    .filter((path) => ending.test(path) && !/\.test\.ts$|\.gen\.|^src\/test\/|\bgallery\b/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
