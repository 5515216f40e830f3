import { paths } from '#src/paths/index.ts'
import type { Noun } from '#src/platform/noun.ts'
import { regiosApi } from './api.ts'
import { wieHelpt } from './routes.tsx'

export const noun: Noun = {
  name: 'wie-helpt',
  pages: wieHelpt,
  api: [regiosApi],
  nietTeMelden: { regio: 'an official list', regio_gemeente: 'an official list' },
  doors: [{ bar: 'foot', rank: 6, href: paths.regios(), label: 'Wie helpt in jouw regio?' }],
}
