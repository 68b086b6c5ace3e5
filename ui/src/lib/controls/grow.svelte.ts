/*
 * Keeps a text area as tall as its text (or its `rows`). Shrinking has to collapse it for a moment to measure; the place that
 * its scroller shows is put back, so that nothing jumps while she types.
 */
export function grow(text: () => string) {
  return (area: HTMLTextAreaElement) => {
    let width = 0
    // Each look at a height after a change has the page laid out anew: one is enough where the text has not become shorter.
    const fit = () => {
      width = area.clientWidth
      const borders = area.offsetHeight - area.clientHeight
      if (area.scrollHeight > area.clientHeight) {
        area.style.height = `${String(area.scrollHeight + borders)}px`
        return
      }
      const tall = area.style.height
      const scroller = scrollerOf(area)
      const top = scroller?.scrollTop
      area.style.height = 'auto'
      area.style.height = `${String(area.scrollHeight + borders)}px`
      if (scroller && top !== undefined && area.style.height !== tall) scroller.scrollTop = top
    }
    const resized = new ResizeObserver(() => {
      if (area.clientWidth !== width) fit()
    })
    resized.observe(area)
    $effect(() => {
      text()
      fit()
    })
    return () => {
      resized.disconnect()
    }
  }
}

function scrollerOf(element: Element): Element | null {
  let at = element.parentElement
  while (at && at.scrollHeight <= at.clientHeight) at = at.parentElement
  return at
}
