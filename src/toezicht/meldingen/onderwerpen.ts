import { NotFound } from '#src/platform/errors.ts'
import { type Asker, filled } from '#src/platform/places.ts'
import { type Onderwerp, teMelden } from '#src/platform/te-melden.ts'

/** What the noun of this table says of reporting it; NotFound for what cannot be reported. */
export async function onderwerpVan(asker: Asker, soort: string): Promise<Onderwerp> {
  const found = (await filled(asker, teMelden, null)).find((one) => one.soort === soort)
  if (!found) throw new NotFound()
  return found
}

/** Tables of no noun that hold text; each noun says of its own why they cannot be reported. */
export const vanGeenNoun: Record<string, string> = {
  audit: 'holds ids and codes',
  categorie: 'comes with Vonk',
  migratie: 'names of files',
  stempel: 'names of tables and ids, kept by triggers',
  uitgaand: 'a mail that has not left yet',
  verzending: 'holds codes',
}
