import type { Noun } from '#src/platform/noun.ts'
import { paginaApi } from './api.ts'
import { pagina } from './routes.tsx'

export const noun: Noun = {
  name: 'pagina',
  pages: pagina,
  api: [paginaApi],
}
