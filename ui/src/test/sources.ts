import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The window's own sources: no tests, nothing generated. */
export function sourceFiles(ending = /\.(svelte|ts)$/): { path: string; text: string }[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path))
    .filter((path) => ending.test(path) && !/\.test\.ts$|\.gen\.|^src\/test\//.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}
