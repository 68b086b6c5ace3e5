/* The settings of an office that has set little, and the paper profiles that the window offers. */
import type { OfferedProfiles, PaperProfile, Settings } from '$lib/ipc'

export const SETTINGS: Settings = {
  language: 'ru',
  theme: 'system',
  textScale: 100,
  ownBody: null,
  signatory: null,
  executor: null,
  paperLanguages: ['ru', 'kk'],
  numberPattern: null,
  fileIndex: null,
  annexFrom: 16,
  copiesFolder: null,
  floorLimits: [],
  snippets: [],
  terms: { rule: null, country: 'kz' },
  templates: {},
  letterhead: { emblem: null, contacts: {} },
  profiles: { chosen: { bundled: 'kazakhstan' }, own: [] },
  searches: [],
  answerPictures: false,
}

export const KAZAKHSTAN: PaperProfile = {
  name: '',
  look: { margins: { left: 30, right: 10, top: 20, bottom: 20 }, face: 'times', size: 14, spacing: 115, indent: 125 },
  letter: ['requisites', 'heading', 'salutation', 'text', 'enclosures', 'valediction', 'signature'],
  names: { lists: 'familyFirst', signatures: 'initialsFirst' },
  dates: {},
  number: '{index}/{n}',
  recommendedApart: false,
  countsInWords: false,
  labels: {},
}

export const OFFERED: OfferedProfiles = {
  bundled: [
    { id: 'kazakhstan', profile: KAZAKHSTAN },
    { id: 'russia', profile: { ...KAZAKHSTAN, number: '{index}-{n}' } },
  ],
  labels: [{ id: 'paper-decided', usual: { ru: 'РЕШИЛИ:', kk: 'ШЕШТІ:', en: 'DECIDED:' } }],
}
