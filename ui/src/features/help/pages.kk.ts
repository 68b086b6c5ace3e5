import type { Page } from './page'

export default import.meta.glob<Page>('../../../../manual/kk/*.md', { eager: true, import: 'default' })
