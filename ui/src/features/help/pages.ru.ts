import type { Page } from './page'

export default import.meta.glob<Page>('../../../../manual/ru/*.md', { eager: true, import: 'default' })
