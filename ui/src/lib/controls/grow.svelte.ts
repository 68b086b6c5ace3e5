/*
 * Keeps a text area as tall as its text (or its `rows`). Shrinking has to collapse it for a moment to measure; the place that
 * its scroller shows is put back, so that nothing jumps while she types.
 */
export function grow(text: () => string) {
  return (area: HTMLTextAreaElement) => {
    const fit = () => {
      const scroller = scrollerOf(area)
      const top = scroller?.scrollTop
      if (area.scrollHeight <= area.clientHeight) area.style.height = 'auto'
      const borders = area.offsetHeight - area.clientHeight
      area.style.height = `${String(area.scrollHeight + borders)}px`
      if (scroller && top !== undefined) scroller.scrollTop = top
    }
    let width = 0
    const resized = new ResizeObserver(() => {
      if (area.clientWidth === width) return
      width = area.clientWidth
      fit()
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
