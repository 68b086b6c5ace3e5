/*
 * Files that are dragged onto the window from outside. The web view tells of them by place; whoever wants files names the element
 * that takes them.
 */
import { getCurrentWebview, type DragDropEvent } from '@tauri-apps/api/webview'

export type Taker = {
  element: HTMLElement
  /** A file is over it, or isn't any more. */
  onover: (over: boolean) => unknown
  /** The paths of what was dropped on it. */
  ondrop: (paths: string[]) => unknown
}

const takers = new Set<Taker>()

/** Lets an element take files; returns how to stop. */
export function takeFiles(taker: Taker): () => void {
  takers.add(taker)
  return () => {
    takers.delete(taker)
  }
}

/** Starts to follow what is dragged; returns how to stop. */
export const followFiles = () => getCurrentWebview().onDragDropEvent(({ payload }) => { follow(payload) })

function follow(event: DragDropEvent) {
  for (const taker of takers) {
    const over = event.type !== 'leave' && isOver(taker.element, event.position)
    taker.onover(over && event.type !== 'drop')
    if (over && event.type === 'drop') taker.ondrop(event.paths)
  }
}

/** Whether a place, in the pixels of the screen, is on an element and nothing lies over it. */
function isOver(element: HTMLElement, { x, y }: { x: number; y: number }): boolean {
  const top = document.elementFromPoint(x / devicePixelRatio, y / devicePixelRatio)
  return top !== null && element.contains(top)
}
