import type { Page } from './page'

export default import.meta.glob<Page>('../../../../manual/en/*.md', { eager: true, import: 'default' })
