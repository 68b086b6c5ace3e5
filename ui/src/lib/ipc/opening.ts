/* What the window shows first: the backend has read it before there was a page. */
import type { Opening } from './bindings.gen'

declare global {
  interface Window {
    opening?: Opening
  }
}

/** Whether the page is not the first of its window: its process has died, and what was read before is old. */
const isLoadedAnew = () => performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload')

/** Empty where the page has to ask. What is here must be asked for nonetheless: it may have changed since. */
export const opening: Partial<Opening> = (!isLoadedAnew() && window.opening) || {}
