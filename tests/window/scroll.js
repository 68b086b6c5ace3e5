// Scrolls the record by pages, by jumps and back, one step a frame, and counts the frames in which a point of it shows no row.
// Heights are measured after the callbacks of a frame and before it is painted, so the look comes in a task after the frame.
const list = document.querySelector('.record .scroller')
const [POINTS, PAGES, JUMPS] = [12, 120, 60]
const page = () => list.clientHeight * 0.9
const steps = [
  ...Array.from({ length: PAGES }, () => () => list.scrollBy(0, page())),
  ...Array.from({ length: JUMPS }, (_, at) => () => list.scrollTo(0, ((at * 37) % JUMPS) / JUMPS * list.scrollHeight)),
  () => list.scrollTo(0, list.scrollHeight),
  ...Array.from({ length: PAGES }, () => () => list.scrollBy(0, -page())),
  ...Array.from({ length: 10 }, () => () => list.scrollTo(0, list.scrollHeight)),
]
const painted = new MessageChannel()
const found = { frames: 0, blank: 0, unread: 0, atEnd: null, where: [] }
window.scrolled = found

function isBlank() {
  const [around, rows] = [list.getBoundingClientRect(), list.firstElementChild.getBoundingClientRect()]
  const [top, bottom] = [Math.max(around.top, rows.top) + 1, Math.min(around.bottom, rows.bottom) - 1]
  return Array.from({ length: POINTS }, (_, at) => top + ((bottom - top) * at) / (POINTS - 1)).some((height) => {
    const row = document.elementFromPoint(around.left + around.width / 2, height)?.closest('article, h2')
    return !row || !list.contains(row) || row.textContent.trim() === ''
  })
}

function look() {
  found.frames += 1
  if (isBlank()) {
    found.blank += 1
    found.where.push(Math.round(list.scrollTop))
  }
  if (list.querySelector('[aria-busy=true]')) found.unread += 1
  const step = steps.shift()
  if (step) {
    step()
    lookAfterTheFrame()
  } else {
    found.atEnd = list.scrollTop + list.clientHeight > list.scrollHeight - 2
  }
}

function lookAfterTheFrame() {
  requestAnimationFrame(() => painted.port2.postMessage(null))
}

painted.port1.onmessage = look
lookAfterTheFrame()
