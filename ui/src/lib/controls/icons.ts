/** Drawings on a grid of 16, stroked with the colour of the text. */
export const ICONS = {
  today: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  meetings: 'M3 2.5h7l3 3v8H3zM10 2.5v3h3M5 8.5h6M5 11h4',
  recommendations: 'M3 4l1.2 1.2L6.5 3M3 8.5l1.2 1.2 2.3-2.2M3 13l1.2 1.2L6.5 12M9 4.5h5M9 9h5M9 13.5h5',
  letters: 'M2 3.5h12v9H2zM2 4.5l6 4.5 6-4.5',
  people:
    'M6 7.5a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM1.8 13.5c0-2.4 1.9-4 4.2-4s4.2 1.6 4.2 4M10.6 3a2.3 2.3 0 0 1 0 4.3M11.8 9.8c1.5.5 2.4 1.9 2.4 3.7',
  pictures: 'M3 13.5V9M6.3 13.5V4M9.7 13.5V7M13 13.5V2.5',
  settings:
    'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4',
  bin: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4',
  person: 'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8zM2.8 14c0-2.7 2.3-4.3 5.2-4.3s5.2 1.6 5.2 4.3',
  body: 'M2 6.5 8 3l6 3.5zM3.5 6.5v5.5M6.5 6.5v5.5M9.5 6.5v5.5M12.5 6.5v5.5M2 13.5h12',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6.5l4 4 4-4',
  right: 'M6.5 4l4 4-4 4',
  left: 'M9.5 4l-4 4 4 4',
  up: 'M4 10l4-4 4 4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  plus: 'M8 3v10M3 8h10',
  check: 'M3 8.5l3.3 3.3L13 4.8',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5 14 14',
  warn: 'M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 12h.01',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.5v3.5M8 5h.01',
  folder: 'M2 4h4.5l1.5 1.8h6V13H2z',
  link: 'M6.5 9.5l3-3M7 4.5l1.5-1.5a2.8 2.8 0 0 1 4 4L11 8.5M9 11.5 7.5 13a2.8 2.8 0 0 1-4-4L5 7.5',
  edit: 'M3 13l.6-2.8 7.2-7.2 2.2 2.2-7.2 7.2z',
  drag: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
} as const

export type IconName = keyof typeof ICONS
