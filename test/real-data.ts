import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#src/platform/root.ts'

/**
 * Real notices and lists, which are others' to give: in VONK_ECHTE_DATA, or in a folder beside the clone. What is tried
 * on them is skipped where they are absent.
 */
const folder = process.env.VONK_ECHTE_DATA ?? join(root, '../shared/data')

export const echteData = {
  present: existsSync(folder),
  aankondigingen: join(folder, 'eforms'),
  organisaties: join(folder, 'nl-government-organisations.csv'),
  regios: join(folder, 'arbeidsmarktregios.csv'),
  cpv: join(folder, 'cpv-2008_nl-en.csv'),
}
