/* Where the web view gets the images of pages: the backend's own scheme, which each system spells in its own way. */
import { convertFileSrc } from '@tauri-apps/api/core'

/** The address of page `page` (from 0) of a paper's `version`, `width` pixels wide. It never changes what it shows. */
export function pageImage(version: string, page: number, width: number): string {
  // The path follows the base: put through it, its slashes would be escaped.
  return `${convertFileSrc('', 'paper')}${version}/${String(page)}/${String(width)}`
}
