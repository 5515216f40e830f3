import { audit, type Handeling } from './audit.ts'
import type { bestandsoorten } from './bestand/soort.ts'
import type { Ctx } from './web/context.ts'

/** What can leave as a file: what is declared as an act of exporting. */
type Uitvoer<Act> = Act extends `export.${infer Wat}` ? Wat : never

type Bytes = (typeof bestandsoorten)['ods' | 'xlsx' | 'pdf']['mime']

type Export = {
  /** The name of the file that is saved. */
  bestand: string
  type: 'text/csv' | 'text/html' | 'application/json' | Bytes
  inhoud: string | Uint8Array<ArrayBuffer>
  /** What is exported, and of whom or what: the line in the trail. */
  wat: Uitvoer<Handeling>
  onderwerp: string
  onderwerpId?: string
  bijzonderheden?: Record<string, string>
}

/** The only way a file with data leaves Vonk: the line in the trail comes first. test/exports.test.ts knows them all. */
export async function sendExport(c: Ctx, given: Export): Promise<Response> {
  const { bestand, type, inhoud, wat, ...line } = given
  await audit(c.var.db, c.var.actor, { handeling: `export.${wat}`, ...line })
  c.header('Cache-Control', 'no-store')
  c.header('Content-Type', typeof inhoud === 'string' ? `${type}; charset=UTF-8` : type)
  c.header('Content-Disposition', `attachment; filename="${bestand}"`)
  return c.body(inhoud)
}
