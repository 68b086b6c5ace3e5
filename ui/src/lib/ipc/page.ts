/* Where the web view gets the images of pages: the backend's own scheme, which each system spells in its own way. */
import { convertFileSrc } from '@tauri-apps/api/core'

/** The address of a page that has this look, `width` pixels wide. It never changes what it shows. */
export function pageImage(look: string, width: number): string {
  // The path follows the base: put through it, its slashes would be escaped.
  return `${convertFileSrc('', 'paper')}${look}/${String(width)}`
}
