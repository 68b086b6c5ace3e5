/*
 * Keeps a text area as tall as its text (or its `rows`). Shrinking has to collapse it for a moment to measure, which has the page laid
 * out twice more; so that is left out where words were only added. The place that its scroller shows is put back, so that nothing
 * jumps while she types.
 */
export function grow(text: () => string) {
  return (area: HTMLTextAreaElement) => {
    let width = 0
    let before = ''

    function fit(collapse: boolean) {
      width = area.clientWidth
      const borders = area.offsetHeight - area.clientHeight
      if (area.scrollHeight > area.clientHeight) {
        area.style.height = `${String(area.scrollHeight + borders)}px`
      } else if (collapse) {
        shrink(area, borders)
      }
    }

    const resized = new ResizeObserver(() => {
      if (area.clientWidth !== width) fit(true)
    })
    resized.observe(area)
    $effect(() => {
      const now = text()
      fit(!isAdded(before, now, area.selectionEnd))
      before = now
    })
    return () => {
      resized.disconnect()
    }
  }
}

/** Whether `now` is `before` with some words more, which end at the caret. */
function isAdded(before: string, now: string, caret: number): boolean {
  const added = now.length - before.length
  return added >= 0 && caret >= added && now.slice(0, caret - added) + now.slice(caret) === before
}

function shrink(area: HTMLTextAreaElement, borders: number) {
  const tall = area.style.height
  const scroller = scrollerOf(area)
  const top = scroller?.scrollTop
  area.style.height = 'auto'
  area.style.height = `${String(area.scrollHeight + borders)}px`
  if (scroller && top !== undefined && area.style.height !== tall) scroller.scrollTop = top
}

function scrollerOf(element: Element): Element | null {
  let at = element.parentElement
  while (at && at.scrollHeight <= at.clientHeight) at = at.parentElement
  return at
}
